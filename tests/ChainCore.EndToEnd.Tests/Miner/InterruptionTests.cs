using System.Diagnostics;

namespace ChainCore.EndToEnd.Tests.Miner;

/// <summary>Ctrl-C, and what a service manager sends: the program says how far it got and ends, quickly.</summary>
public class InterruptionTests
{
    /// <summary>More than the program needs to start; what it is told to do would take hours.</summary>
    private static readonly TimeSpan Underway = TimeSpan.FromSeconds(1.5);

    /// <summary>It takes milliseconds; the rest is for a machine with other things to do.</summary>
    private static readonly TimeSpan Quickly = TimeSpan.FromSeconds(2);

    [UnixFact("sh")]
    public async Task D51_SigIntEndsAScan()
    {
        var result = await InterruptAsync("INT", "scan", Cli.Hopeless, "--kernel", "scalar");
        Assert.Matches(@"^Interrupted after [\d,]+ hashes in [\d.:]+( m?s)?\.$", result.Error.TrimEnd());
    }

    [UnixFact("sh")]
    public async Task D51_SigIntEndsAScanThatPrintsJson() =>
        Assert.StartsWith("Interrupted", (await InterruptAsync("INT", "scan", Cli.Hopeless, "--json")).Error, StringComparison.Ordinal);

    [UnixFact("sh")]
    public async Task D51_SigTermEndsAScan() =>
        Assert.StartsWith("Interrupted", (await InterruptAsync("TERM", "scan", Cli.Hopeless)).Error, StringComparison.Ordinal);

    [UnixFact("sh")]
    public async Task D51_SigIntEndsABench() =>
        Assert.Equal("Interrupted.", (await InterruptAsync("INT", "bench", "--seconds", "3600")).Error.TrimEnd());

    private static async Task<ProgramResult> InterruptAsync(string signal, params string[] args)
    {
        ProgramResult result = null!;
        await Until.QuickAsync(Quickly, async () =>
        {
            using var program = Program.Start(Cli.Command(args));
            await program.WaitForProcessorTimeAsync(Underway);
            var sent = Stopwatch.GetTimestamp();
            result = await program.StopAsync(signal);
            var taken = Stopwatch.GetElapsedTime(sent);
            Assert.Equal((130, ""), (result.ExitCode, result.Output));
            Assert.Single(Cli.AssertPlain(result.Error));
            return taken;
        });
        return result;
    }
}
