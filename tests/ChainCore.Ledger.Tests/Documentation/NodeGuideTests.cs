using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>The tables of docs/NODE.md are those of the code: configuration keys (rows X15, E1 to E13), metrics and traces.</summary>
public sealed partial class NodeGuideTests
{
    [Fact]
    public void TheTableOfKeysIsTheCodes()
    {
        Assert.Equal(LedgerConfiguration.Keys.Select(Row), Table("| key | default | range | scope | meaning |"));
    }

    [Fact]
    public void G11_TheTablesOfMetricsAndTracesAreTheCodes()
    {
        List<string> instruments = [];
        using var node = LedgerNode.Open(new());
        using MeterListener listener = new()
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (ReferenceEquals(instrument.Meter.Scope, node)) instruments.Add(instrument.Name.Replace('.', '_'));
            },
        };
        listener.Start();
        var metrics = Table("| metric | kind | what |").SelectMany(row => Metric().Matches(row)).Select(name => name.Value);
        Assert.Equal(instruments.Order(), metrics.Order());
        Assert.All(Metric().Matches(File.ReadAllText(Find("OPERATIONS.md"))), name => Assert.Contains(name.Value, instruments));

        var activities = typeof(NodeActivities).GetFields().Select(field => $"{field.GetRawConstantValue()}");
        Assert.Equal(activities.Order(), Table("| activity | of what | tags |").Select(row => row.Split('`')[1]).Order());
    }

    private static IEnumerable<string> Table(string heading) =>
        File.ReadAllLines(Find("NODE.md")).SkipWhile(line => line != heading).Skip(2).TakeWhile(line => line.StartsWith('|'));

    private static string Row(ConfigurationKey key)
    {
        // "digits" is what the guide calls leading zero hexadecimal digits, having said so above the table.
        var unit = key.Unit.EndsWith("digits", StringComparison.Ordinal) ? "digits" : key.Unit;
        return $"| `{key.Name}` | {key.Default} | {$"{key.Range} {unit}".TrimEnd()} | {key.Scope.ToString().ToLowerInvariant()} | {key.Summary} |";
    }

    private static string Find(string document)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ChainCore.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "docs", document);
    }

    [GeneratedRegex("chaincore_node_[a-z_]*[a-z]")]
    private static partial Regex Metric();
}
