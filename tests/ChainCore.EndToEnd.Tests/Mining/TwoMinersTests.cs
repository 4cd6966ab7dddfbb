namespace ChainCore.EndToEnd.Tests.Mining;

/// <summary>Two miners in a race for the blocks of one node.</summary>
[Collection(OneAtATime.Name)]
public class TwoMinersTests
{
    private const int BlocksOfEach = 5;

    [UnixFact("sh")]
    public async Task C16_BothEarnAndNothingForAStaleTipIsTaken()
    {
        using TemporaryFolder folder = new();
        using var node = await NodeProcess.StartAsync(folder, NodeProcess.Fixed(4, maturity: 1));
        using var first = MinerProcess.Start(node.Url, MinerProcess.Wallet, "--workers", "1");
        using var second = MinerProcess.Start(node.Url, MinerProcess.OtherWallet, "--workers", "1");
        await first.WaitForAcceptedAsync(BlocksOfEach);
        await second.WaitForAcceptedAsync(BlocksOfEach);
        await first.StopAsync();
        await second.StopAsync();

        var blocks = await node.GetBlocksAsync();
        ChainAudit.Verify(blocks);

        // What came too late may be kept beside the chain, but its miner was told so; and no block of the chain ever left it.
        var late = ChainAudit.HashesOf([.. first.Of("block_stale"), .. second.Of("block_stale")]);
        var side = ChainAudit.HashesOf((await node.GetAsync("/orphaned_blocks")).GetProperty("side_blocks").EnumerateArray());
        Assert.Empty(side.Except(late));
        Assert.Empty(late.Intersect(ChainAudit.HashesOf(blocks)));
        Assert.Equal(0, (await node.GetAsync("/chain/info")).GetProperty("reorganisations").GetInt64());
        string[] accepted = [.. first.Accepted, .. second.Accepted];
        Assert.Equal(accepted.Length, accepted.Distinct().Count());
        Assert.Empty(accepted.Except(ChainAudit.HashesOf(blocks)));

        foreach (var (wallet, miner) in ((string, MinerProcess)[])[(MinerProcess.Wallet, first), (MinerProcess.OtherWallet, second)])
        {
            var paid = ChainAudit.PaidTo(blocks, wallet);
            Assert.True(paid >= miner.Accepted.Count * NodeProcess.Reward);
            Assert.Equal(paid, (await node.GetAsync($"/balance/{wallet}")).GetProperty("balance").GetDecimal());
        }

        Assert.Equal(
            (blocks.Length - 1) * NodeProcess.Reward,
            ChainAudit.PaidTo(blocks, MinerProcess.Wallet) + ChainAudit.PaidTo(blocks, MinerProcess.OtherWallet));
    }
}
