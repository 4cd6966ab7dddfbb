using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>Who may be a peer, and what a node tells about one (rows E23, F1, F18, G16, G21).</summary>
public sealed class IdentityTests
{
    private const double Hour = 3_600;

    [Fact]
    public async Task F1_E23_AnotherChainIsRefusedAndWhatDiffersNamed()
    {
        await using var cluster = await Cluster.StartAsync(1);
        var node = cluster.Nodes[0];
        var other = await cluster.AddAsync(new() { Arguments = ["--set", "BLOCK_REWARD=25", "--set", "COINBASE_MATURITY=7"] });
        var refusal = await node.AssertRefusesAsync(other.Url, ReasonCodes.ConfigMismatch);
        Assert.Contains("BLOCK_REWARD", refusal.Detail, StringComparison.Ordinal);
        Assert.Contains("COINBASE_MATURITY", refusal.Detail, StringComparison.Ordinal);
        var peer = await node.FindPeerAsync(other.Url);
        Assert.Equal(("refused", 0), (peer?.State, peer?.Score));
        Assert.Equal(["BLOCK_REWARD", "COINBASE_MATURITY"], peer?.DifferingKeys);

        var model = await FakePeer.AskAsync(node);
        await using var stranger = FakePeer.Start(model, own => own with { GenesisHash = Sha256d.Hash([1]) });
        await node.AssertRefusesAsync(stranger.Url, ReasonCodes.GenesisMismatch);
        Assert.Equal("refused", (await node.FindPeerAsync(stranger.Url))?.State);
        Assert.Equal(0, stranger.Requests);

        await node.AssertRefusesAsync(node.Url, ReasonCodes.SelfConnection);
        Assert.Equal(0, node.Value(await node.Client.GetPeersAsync()).Count);
        await cluster.AssertHealthyAsync();
    }

    [Fact]
    public async Task G21_F8_PeersWhoseClocksAreAnHourOffAreTakenAndNamed()
    {
        using Wallet wallet = new();
        await using var cluster = await Cluster.StartAsync(3);
        var node = cluster.Nodes[0];
        await node.MineAsync(12, wallet.Address);
        await cluster.ConvergeAsync();
        await using var ahead = await LyingPeer.StartAsync(Lie.HourAhead, node, 2, wallet.Address);
        await using var behind = await LyingPeer.StartAsync(Lie.HourBehind, node, 2, wallet.Address);
        foreach (var peer in (FakePeer[])[ahead, behind]) node.Value(await node.AddPeerAsync(peer.Url));

        // Blocks dated an hour ahead are good, and everybody mines on top of them.
        await Until.SoAsync(
            async () => (await cluster.Nodes[2].GetInfoAsync()).Length == 13 + LyingPeer.BlocksAhead,
            async () => $"{(await cluster.Nodes[2].GetInfoAsync()).Length} blocks, {await node.FindPeerAsync(ahead.Url)}");
        Assert.Contains((await node.GetInfoAsync()).TipHash, ahead.Forged);
        await cluster.Nodes[1].MineAsync(12, wallet.Address);
        await cluster.ConvergeAsync();
        await AssertSkewAsync(node, ahead, Hour);
        await AssertSkewAsync(node, behind, -Hour);

        // A node whose peers all differ from it is told to look at its own clock; one among others is not.
        Assert.DoesNotContain(node.Value(await node.Client.GetDetailedStatusAsync()).Warnings!, warning => IsAboutClocks(warning));
        var lonely = await cluster.AddAsync();
        lonely.Value(await lonely.AddPeerAsync(ahead.Url));
        await Until.SoAsync(
            async () => lonely.Value(await lonely.Client.GetDetailedStatusAsync()).Warnings!.Any(IsAboutClocks),
            () => Task.FromResult("The node does not warn."));
        lonely.Value(await lonely.AddPeerAsync(node.Url));

        // Three hours are too many, but time heals that: nobody is banned for it.
        await using var far = await LyingPeer.StartAsync(Lie.ThreeHoursAhead, node, 2, wallet.Address);
        node.Value(await node.AddPeerAsync(far.Url));
        await Until.SoAsync(() => Task.FromResult(far.Forged.Count > 0 && far.Requests > 3), () => Task.FromResult("It was not asked."));
        Assert.DoesNotContain((await node.GetInfoAsync()).TipHash, far.Forged);
        foreach (var peer in (FakePeer[])[ahead, behind, far]) Assert.Equal(0, (await node.FindPeerAsync(peer.Url))?.Score);
        await cluster.ConvergeAsync();
        await cluster.AssertHealthyAsync();
    }

    private static bool IsAboutClocks(string warning) => warning.Contains("clock", StringComparison.Ordinal);

    private static async Task AssertSkewAsync(ClusterNode node, FakePeer peer, double skew)
    {
        // An answer that is long under way makes a clock look wrong by half of that.
        await Until.SoAsync(
            async () => (await node.FindPeerAsync(peer.Url))?.State == "connected", async () => $"{await node.FindPeerAsync(peer.Url)}");
        var known = await node.FindPeerAsync(peer.Url);
        Assert.InRange(known?.ClockSkewSeconds ?? 0, skew - 10, skew + 10);
        Assert.NotNull(known?.LatencyMs);
        var status = node.Value(await node.Client.GetDetailedStatusAsync());
        Assert.Contains(status.PeerStatus!, one => new Uri(one.Url) == peer.Url && one.GenesisHash == Genesis.Hash);
    }
}
