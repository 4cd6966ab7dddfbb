using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>The table of configuration keys in docs/NODE.md is the one of the code (rows X15, E1 to E13).</summary>
public sealed class NodeGuideTests
{
    [Fact]
    public void TheTableOfKeysIsTheCodes()
    {
        var table = File.ReadAllLines(Guide()).SkipWhile(line => line != "| key | default | range | scope | meaning |").Skip(2)
            .TakeWhile(line => line.StartsWith('|'));

        Assert.Equal(LedgerConfiguration.Keys.Select(Row), table);
    }

    private static string Row(ConfigurationKey key)
    {
        // "digits" is what the guide calls leading zero hexadecimal digits, having said so above the table.
        var unit = key.Unit.EndsWith("digits", StringComparison.Ordinal) ? "digits" : key.Unit;
        return $"| `{key.Name}` | {key.Default} | {$"{key.Range} {unit}".TrimEnd()} | {key.Scope.ToString().ToLowerInvariant()} | {key.Summary} |";
    }

    private static string Guide()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ChainCore.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "docs", "NODE.md");
    }
}
