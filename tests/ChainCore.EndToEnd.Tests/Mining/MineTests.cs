using System.Text.Json;

namespace ChainCore.EndToEnd.Tests.Mining;

/// <summary>A node's process and a miner's, which know each other through HTTP only.</summary>
[Collection(OneAtATime.Name)]
public class MineTests
{
    private const int Blocks = 25;
    private const int Maturity = 5;

    private static readonly string[] Chain = NodeProcess.Fixed(3, Maturity);

    [Fact]
    public async Task D9_D49_BlocksMinedOverHttpAreRightAndPaid()
    {
        using TemporaryFolder folder = new();
        using var node = await NodeProcess.StartAsync(folder, Chain);
        await MineAndVerifyAsync(node);
    }

    [Fact]
    public async Task H7_BlocksMinedOverTlsAreRightAndPaid()
    {
        using TemporaryFolder folder = new();
        using TestAuthority authority = new();
        using var node = await NodeProcess.StartAsync(new NodeStart(folder.Path) { Arguments = Chain, Authority = authority });
        Assert.Equal("https", node.Url.Scheme);
        await MineAndVerifyAsync(node, "--require-tls", "--ca-file", await authority.WriteRootAsync(folder.Path));
    }

    [Fact]
    public async Task H7_D51_ANodeOfAnUnknownAuthorityIsNotMinedWith()
    {
        using TemporaryFolder folder = new();
        using TestAuthority authority = new();
        using var node = await NodeProcess.StartAsync(new NodeStart(folder.Path) { Arguments = Chain, Authority = authority });

        using TemporaryFolder elsewhere = new();
        using TestAuthority other = new();
        foreach (var trust in (string[][])[[], ["--ca-file", await other.WriteRootAsync(elsewhere.Path)]])
        {
            using var miner = MinerProcess.Start(node.Url, MinerProcess.Wallet, ["--blocks", "1", .. trust]);
            var summary = await miner.WaitForSummaryAsync(3);
            Assert.Equal("unreachable", summary.GetProperty("end").GetString());
            Assert.Contains("certificate", summary.GetProperty("message").GetString(), StringComparison.Ordinal);
        }

        Assert.Equal(1, (await node.GetAsync("/chain/info")).GetProperty("length").GetInt32());
    }

    private static async Task MineAndVerifyAsync(NodeProcess node, params string[] args)
    {
        using var miner = MinerProcess.Start(node.Url, MinerProcess.Wallet, ["--blocks", $"{Blocks}", .. args]);
        var summary = await miner.WaitForSummaryAsync(0);
        Assert.Equal("goal_reached", summary.GetProperty("end").GetString());
        Assert.Equal(Blocks, summary.GetProperty("blocks").GetProperty("accepted").GetInt32());
        Assert.Equal(Blocks * NodeProcess.Reward, summary.GetProperty("earned").GetDecimal());
        Assert.All(["seconds", "hashes", "average_block_seconds"], name => Assert.True(summary.GetProperty(name).GetDouble() > 0, name));
        Assert.True(summary.GetProperty("mhs").GetProperty("average").GetDouble() > 0);

        var blocks = await node.GetBlocksAsync();
        ChainAudit.Verify(blocks);
        Assert.Equal(miner.Accepted, ChainAudit.HashesOf(blocks.Skip(1)));
        Assert.Equal(Blocks * NodeProcess.Reward, ChainAudit.PaidTo(blocks, MinerProcess.Wallet));
        await AssertBalanceAsync(node);
    }

    /// <summary>A coinbase can be spent by the block that stands as far above it as the maturity says.</summary>
    private static async Task AssertBalanceAsync(NodeProcess node)
    {
        var balance = await node.GetAsync($"/balance/{MinerProcess.Wallet}");
        var immature = (Maturity - 1) * NodeProcess.Reward;
        Assert.Equal(
            (Blocks * NodeProcess.Reward, (Blocks * NodeProcess.Reward) - immature, immature),
            (Coins(balance, "balance"), Coins(balance, "confirmed"), Coins(balance, "immature")));
    }

    private static decimal Coins(JsonElement balance, string name) => balance.GetProperty(name).GetDecimal();
}
