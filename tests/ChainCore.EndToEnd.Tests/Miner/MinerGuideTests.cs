using System.Text.RegularExpressions;

namespace ChainCore.EndToEnd.Tests.Miner;

/// <summary>The table of options in docs/MINER.md names what <c>mine --help</c> names.</summary>
public sealed partial class MinerGuideTests
{
    [Fact]
    public async Task TheTableOfOptionsIsTheHelps()
    {
        var help = await Cli.RunAsync("mine", "--help");
        var rows = File.ReadAllLines(Guide()).SkipWhile(line => line != "| option | meaning |").Skip(2)
            .TakeWhile(line => line.StartsWith('|'));

        var expected = Options().Matches(help.Output).Select(option => option.Groups[1].Value).Where(option => option is not "--help");
        Assert.Equal(expected.Order(), rows.SelectMany(row => Named().Matches(row.Split(" | ")[0])).Select(option => option.Value).Order());
    }

    private static string Guide()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ChainCore.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "docs", "MINER.md");
    }

    [GeneratedRegex("^  (?:-., |-., -., )?(--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Options();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex Named();
}
