using System.Diagnostics;

namespace ChainCore.EndToEnd.Tests.Mining;

/// <summary>A miner that is told to end while its workers hash.</summary>
[Collection(OneAtATime.Name)]
public class ShutdownTests
{
    /// <summary>How much longer a single one may take on a machine with other things to do.</summary>
    private const int Slack = 5;

    private static readonly TimeSpan Wanted = TimeSpan.FromSeconds(2);

    [UnixFact("sh")]
    public Task D30_D51_SigTermEndsFiveMinersInLessThanTwoSeconds() => StopAsync(5);

    [SwitchedFact("CHAINCORE_ENDURANCE")]
    public Task D30_D51_SigTermEndsTwoHundredMinersInLessThanTwoSeconds() => StopAsync(200);

    private static async Task StopAsync(int times)
    {
        // Nobody finds a block of this difficulty meanwhile.
        using TemporaryFolder folder = new();
        using var node = await NodeProcess.StartAsync(folder, NodeProcess.Fixed(12, maturity: 1));
        await Until.QuickAsync(Wanted, async () =>
        {
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
            var (median, longest) = (durations[times / 2], durations[^1]);
            return median > longest / Slack ? median : longest / Slack;
        });
    }
}
