using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Honest nodes: propagation, forks, joining late, restarting, clocks that differ (rows F10 to F13, F17, F29, X14).</summary>
public sealed class PeerNetworkTests : SimulatedNetworkTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public async Task F29_F10_ABlockReachesAllNodesOfALineAndNeverGoesBackToItsSender(int count)
    {
        var nodes = await ConnectLineAsync(count);
        var block = nodes[0].Mine()[0];
        for (var i = 0; i < count; i++) await Network.RunAsync(1);

        Assert.All(nodes, node => Assert.Equal(block.Hash, node.Tip));
        var announcements = Network.Announcements.Where(sent => sent.Hash == block.Hash).ToArray();
        Assert.NotEmpty(announcements);
        Assert.DoesNotContain(announcements, sent => sent.To == nodes[0]);
        Assert.Equal(announcements.Length, announcements.Distinct().Count());
    }

    [Fact]
    public async Task G11_TakingABranchOverIsAnActivity()
    {
        using TraceListener traces = new(LedgerNode.ActivitySourceName);
        var nodes = await ConnectAllAsync(2);
        nodes[0].Mine(30);
        var late = Network.Add(nodes);
        await Network.ConvergeAsync(60, [.. nodes, late]);

        Assert.Contains(traces.Ended, ended => ended.StartsWith("chaincore.node.sync peer=http", StringComparison.Ordinal)
            && ended.EndsWith(" height=30 blocks=30", StringComparison.Ordinal));
    }

    [Fact]
    public async Task F11_ATransactionReachesAllPoolsAndTheNextBlockEmptiesThem()
    {
        var nodes = await ConnectLineAsync(3);
        var funding = nodes[0].Mine()[0];
        await Network.RunAsync(3);
        var spend = TestBlocks.SpendCoinbase(funding);
        Assert.True(nodes[2].Node.SubmitTransaction(spend).IsAccepted);
        await Network.RunAsync(6);
        Assert.All(nodes, node => Assert.Equal([spend.Id], node.Pool));
        Assert.DoesNotContain(Network.Announcements, sent => sent.Hash == spend.Id && sent.To == nodes[2]);

        nodes[1].Mine();
        await Network.RunAsync(6);
        Assert.All(nodes, node => Assert.Empty(node.Pool));
        await Network.ConvergeAsync(1, nodes);
    }

    [Fact]
    public async Task F3_F29_OfTwoBranchesTheOneWithMoreWorkWinsEverywhere()
    {
        var nodes = await ConnectLineAsync(3);
        Network.Cut([nodes[0]], [nodes[1], nodes[2]]);
        nodes[0].Mine(2, key: 1);
        var winner = nodes[2].Mine(3, key: 2)[^1];
        await Network.RunAsync(5);
        Assert.NotEqual(nodes[0].Tip, nodes[2].Tip);

        Network.Heal();
        await Network.ConvergeAsync(60, nodes);
        Assert.Equal(winner.Hash, nodes[0].Tip);
    }

    [Fact]
    public async Task F27_AnEqualBranchMovesNobody()
    {
        var nodes = await ConnectLineAsync(2);
        Network.Cut([nodes[0]], [nodes[1]]);
        var (left, right) = (nodes[0].Mine(2, key: 1)[^1].Hash, nodes[1].Mine(2, key: 2)[^1].Hash);
        Network.Heal();
        await Network.RunAsync(70);
        Assert.Equal((left, right), (nodes[0].Tip, nodes[1].Tip));
        Assert.All(nodes, node => Assert.Equal(1, node.Peers.ConnectedCount));
    }

    [Fact]
    public async Task F12_X14_ALateNodeFetchesRangesFromSeveralPeersAndIssuesNoTemplatesMeanwhile()
    {
        var nodes = await ConnectAllAsync(3);
        nodes[0].Mine(300);
        await Network.ConvergeAsync(60, nodes);
        foreach (var node in nodes) node.BlocksServed = 0;

        var late = Network.Add(nodes, configure: options => options with { RangeSize = 20 }, open: false);
        var states = 0;
        late.Node.TipChanged += (_, change) => states += late.Node.Sync == SyncState.Syncing ? change.Connected.Length : 0;
        late.Peers.Open();
        Assert.Null(late.Node.CreateTemplate(TestKeys.Address(0)).Template);
        await Network.ConvergeAsync(60, [.. nodes, late]);
        await Network.RunAsync(1);

        Assert.Equal(300, states);
        Assert.Equal(SyncState.Synced, late.Node.Sync);
        Assert.All(nodes, node => Assert.InRange(node.BlocksServed, 20, 280));
        Assert.NotNull(late.Node.CreateTemplate(TestKeys.Address(0)).Template);
    }

    [Fact]
    public async Task X14_TheFirstSyncEndsWhenNoPeerIsReachable()
    {
        var down = Network.Add();
        await down.StopAsync();
        var alone = Network.Add([down]);
        Assert.Equal(SyncState.Syncing, alone.Node.Sync);
        await Network.RunAsync(2);
        Assert.Equal(SyncState.Synced, alone.Node.Sync);
        alone.Mine();
    }

    [Fact]
    public void X14_ANodeWithoutPeersNeverSyncs() => Assert.Equal(SyncState.Synced, Network.Add().Node.Sync);

    [Fact]
    public async Task F17_F25_ARestartedNodeFindsItsPeersInTheStoreAndCatchesUp()
    {
        var nodes = await ConnectLineAsync(3);
        nodes[0].Mine(3);
        await Network.ConvergeAsync(40, nodes);
        var before = nodes[2].Tip;
        await nodes[2].StopAsync();
        nodes[0].Mine(5);
        await Network.RunAsync(5);

        nodes[2].Open(bootstrap: false);
        Assert.Equal(before, nodes[2].Tip);
        nodes[2].Peers.Open();
        await Network.ConvergeAsync(60, nodes);
        Assert.Equal(8, nodes[2].Node.Chain.Tip.Height);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task G21_F8_ANodeWhoseClockIsAnHourOffStaysOnTheChainAndIsWarned(int hours)
    {
        var left = Network.Add();
        var right = Network.Add([left]);
        var off = Network.Add([left, right], offset: TimeSpan.FromHours(hours));
        await Network.RunAsync(5);
        off.Mine(2);
        await Network.ConvergeAsync(40, left, right, off);
        left.Mine(2);
        await Network.ConvergeAsync(40, left, right, off);

        Assert.True(off.Peers.IsClockSkewed);
        Assert.Equal(TimeSpan.FromHours(-hours), off.Peers.ClockSkew);
        Assert.False(left.Peers.ClockSkew is null);
        Assert.Equal(TimeSpan.FromHours(hours), left.OpinionOf(off)?.ClockSkew);
    }

    [Fact]
    public async Task F14_F16_NodesThatKnowOnlyOneFindTheOthersAndKeepToTheLimits()
    {
        var hub = Network.Add();
        List<SimulatedNode> nodes = [hub];
        for (var i = 0; i < 15; i++) nodes.Add(Network.Add([hub]));
        await Network.RunAsync(120);

        Assert.All(nodes, node => Assert.InRange(node.Peers.ConnectedCount, 2, 12));
        nodes[^1].Mine();
        await Network.ConvergeAsync(60, nodes);
    }

    [Fact]
    public async Task G16_F26_ThePeerTableTellsWhatBelongsToADiagnosis()
    {
        var nodes = await ConnectLineAsync(2);
        nodes[0].Mine(4);
        await Network.ConvergeAsync(40, nodes);
        await Network.RunAsync(40);
        var peer = Assert.IsType<PeerInformation>(nodes[1].OpinionOf(nodes[0]));
        Assert.Equal((PeerState.Connected, 0, 0), (peer.State, peer.Score, peer.Failures));
        Assert.Equal((4L, 4L), (peer.Height, peer.LastCommonHeight));
        Assert.Equal((Genesis.Hash, nodes[0].Node.Chain.Parameters.Hash), (peer.GenesisHash, peer.ConsensusHash));
        Assert.Equal(nodes[0].Node.Chain.Tip.Work, peer.Work);
        Assert.NotNull(peer.Latency);
        Assert.Equal(TimeSpan.Zero, peer.ClockSkew);
    }
}
