namespace ChainCore.EndToEnd.Tests.Mining;

/// <summary>The node dies under a running miner, without a chance to write anything, and comes back.</summary>
[Collection(OneAtATime.Name)]
public class RestartTests
{
    /// <summary>Blocks between two deaths.</summary>
    private const int BlocksBetween = 3;

    /// <summary>What a runtime's own threads and files come and go by.</summary>
    private const int Noise = 12;

    [UnixFact("sh")]
    public Task D24_I8_X18_ThreeKillsOfTheNodeLoseNoAcknowledgedBlock() => KillAsync(3);

    [SwitchedFact("CHAINCORE_ENDURANCE")]
    public Task D24_I8_X18_AHundredKillsOfTheNodeLoseNoAcknowledgedBlock() => KillAsync(100);

    private static async Task KillAsync(int times)
    {
        using TemporaryFolder folder = new();
        NodeStart start = new(folder.Path) { Arguments = NodeProcess.Fixed(4, maturity: 1) };
        var node = await NodeProcess.StartAsync(start);
        using var miner = MinerProcess.Start(node.Url, MinerProcess.Wallet, "--workers", "1");
        try
        {
            (int Threads, int Files)? before = null;
            for (var i = 0; i < times; i++)
            {
                await miner.WaitForAcceptedAsync(miner.Accepted.Count + BlocksBetween);
                await node.StopAsync("KILL");
                var acknowledged = miner.Accepted;
                var url = node.Url;
                node.Dispose();
                node = await NodeProcess.StartAsync(start with { Port = url.Port });
                Assert.Equal(url, node.Url);
                await AssertInChainAsync(acknowledged, miner, node);
                before ??= CountOf(miner.Program.Id);
            }

            // By itself, and with the chain that was there.
            await miner.WaitForAcceptedAsync(miner.Accepted.Count + BlocksBetween);
            var after = CountOf(miner.Program.Id);
            Assert.InRange(after.Threads, 0, before!.Value.Threads + Noise);
            Assert.InRange(after.Files, 0, before.Value.Files + Noise);

            var summary = await miner.StopAsync();
            var blocks = await node.GetBlocksAsync();
            ChainAudit.Verify(blocks);
            await AssertInChainAsync(miner.Accepted, miner, node);
            Assert.Equal((blocks.Length - 1) * NodeProcess.Reward, ChainAudit.PaidTo(blocks, MinerProcess.Wallet));

            // Nothing that was found disappears silently (D11).
            var counts = summary.GetProperty("blocks");
            Assert.Equal(
                counts.GetProperty("found").GetInt64(),
                ((string[])["accepted", "stale", "rejected", "lost"]).Sum(name => counts.GetProperty(name).GetInt64()));
            Assert.Equal(0, counts.GetProperty("rejected").GetInt64());
        }
        finally
        {
            node.Dispose();
        }
    }

    private static async Task AssertInChainAsync(IReadOnlyList<string> acknowledged, MinerProcess miner, NodeProcess node)
    {
        string[] missing = [.. acknowledged.Except(ChainAudit.HashesOf(await node.GetBlocksAsync()))];
        if (missing.Length == 0) return;
        var said = miner.Events.Select(e => e.ToString()).Where(e => e.Contains(missing[0], StringComparison.Ordinal));
        Assert.Fail($"{missing.Length} acknowledged blocks are not in the chain: {string.Join(Environment.NewLine, said)}{Environment.NewLine}"
            + $"{await node.GetAsync("/chain/info")} {string.Join(Environment.NewLine, (await node.GetBlocksAsync()).TakeLast(4))}");
    }

    private static (int Threads, int Files) CountOf(int process) => OperatingSystem.IsLinux()
        ? (Directory.GetDirectories($"/proc/{process}/task").Length, Directory.GetFileSystemEntries($"/proc/{process}/fd").Length)
        : (0, 0);
}
