namespace ChainCore.EndToEnd.Tests.Miner;

public class OutputTests
{
    private const char Escape = '\u001b';

    /// <summary>An environment in which tools like to believe in a colourful terminal of 40 columns.</summary>
    private static readonly (string, string)[] Colourful =
    [
        ("TERM", "xterm-256color"), ("COLORTERM", "truecolor"), ("GITHUB_ACTIONS", "true"), ("CI", "true"), ("COLUMNS", "40"),
    ];

    [Fact]
    public async Task PipedOutputIsPlainAndWholeWhateverTheEnvironmentClaims()
    {
        foreach (var environment in ((string, string)[][])[Colourful, [.. Colourful, ("NO_COLOR", "1")]])
        {
            var scan = await Cli.RunAsync(environment, "scan", Cli.Genesis, "--start", "2083236000", "--count", "2000");
            Assert.Contains($"hash     {Cli.GenesisHash}", Cli.AssertPlain(scan.Output));
            Cli.AssertPlain((await Cli.RunAsync(environment, "bench", "--seconds", "0.01", "--kernel", "scalar")).Output);
            Cli.AssertPlain((await Cli.RunAsync(environment, "kernels")).Output);
            Cli.AssertPlain((await Cli.RunAsync(environment, "selftest")).Output);
            Cli.AssertPlain((await Cli.RunAsync(environment, "scan")).Error);
        }
    }

    [Fact]
    public async Task HelpNamesTheCommandsAndTheirOptions()
    {
        var root = await Cli.RunAsync("--help");
        Assert.Equal(("", 0), (root.Error, root.ExitCode));
        Assert.All(["scan", "bench", "kernels", "selftest"], name => Assert.Contains($"  {name} ", root.Output, StringComparison.Ordinal));

        var scan = await Cli.RunAsync("scan", "--help");
        Assert.Equal(("", 0), (scan.Error, scan.ExitCode));
        Assert.All(
            ["<header-hex>", "--start", "--count", "--workers", "--kernel", "--json"],
            name => Assert.Contains(name, scan.Output, StringComparison.Ordinal));
        Cli.AssertPlain(scan.Output);
    }

    [UnixFact("script")]
    public async Task NoColorTakesTheColoursAwayOnATerminal()
    {
        Assert.Contains($"{Escape}[38;", await OnATerminal(), StringComparison.Ordinal);
        Assert.DoesNotMatch($@"{Escape}\[[0-9;]*m", await OnATerminal(("NO_COLOR", "1")));

        static async Task<string> OnATerminal(params (string, string)[] environment)
        {
            var result = await Program.RunAsync(
                OnATerminalCommand("scan", Cli.Genesis, "--start", "2083236000", "--count", "2000"),
                [("TERM", "xterm-256color"), .. environment]);
            Assert.Equal(0, result.ExitCode);
            Assert.Contains(Cli.GenesisHash, result.Output, StringComparison.Ordinal);
            return result.Output;
        }
    }

    /// <summary>util-linux's script runs a command on a terminal of its own and copies what appears there.</summary>
    private static string[] OnATerminalCommand(params string[] args) =>
        ["script", "--quiet", "--return", "--command", string.Join(' ', Cli.Command(args).Select(word => $"'{word}'")), "/dev/null"];
}
