using System.Diagnostics;

namespace ChainCore.EndToEnd.Tests.Mining;

/// <summary>A miner that is told to end while its workers hash.</summary>
[Collection(OneAtATime.Name)]
public class ShutdownTests
{
    private static readonly TimeSpan Wanted = TimeSpan.FromSeconds(2);

    /// <summary>For a single one, on a machine with other things to do.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [UnixFact("sh")]
    public Task D30_D51_SigTermEndsFiveMinersInLessThanTwoSeconds() => StopAsync(5);

    [SwitchedFact("CHAINCORE_ENDURANCE")]
    public Task D30_D51_SigTermEndsTwoHundredMinersInLessThanTwoSeconds() => StopAsync(200);

    private static async Task StopAsync(int times)
    {
        // Nobody finds a block of this difficulty meanwhile.
        using TemporaryFolder folder = new();
        using var node = await NodeProcess.StartAsync(folder, NodeProcess.Fixed(12, maturity: 1));
        List<TimeSpan> durations = [];
        for (var i = 0; i < times; i++)
        {
            using var miner = MinerProcess.Start(node.Url, MinerProcess.Wallet);
            await miner.WaitForWorkAsync();
            var started = Stopwatch.GetTimestamp();
            var summary = await miner.StopAsync();
            durations.Add(Stopwatch.GetElapsedTime(started));
            Assert.Equal("cancelled", summary.GetProperty("end").GetString());
        }

        durations.Sort();
        Assert.True(durations[times / 2] < Wanted, string.Join(", ", durations));
        Assert.True(durations[^1] < Longest, string.Join(", ", durations));
    }
}
