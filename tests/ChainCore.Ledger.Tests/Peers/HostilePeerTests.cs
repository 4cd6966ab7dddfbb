using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>
/// One node among honest ones lies, or stalls: the honest ones end on one tip, and the liar is banned (rows F6, F8, F12, F20).
/// </summary>
public sealed class HostilePeerTests : SimulatedNetworkTests
{
    [Theory]
    [InlineData(Lie.BadWork, PeerOffence.BadHeaderWork)]
    [InlineData(Lie.WrongMerkleRoot, PeerOffence.WrongMerkleRoot)]
    [InlineData(Lie.EndlessHeaders, PeerOffence.MissingBlocks)]
    [InlineData(Lie.TooManyHeaders, PeerOffence.TooManyHeaders)]
    [InlineData(Lie.Oversize, PeerOffence.Oversize)]
    [InlineData(Lie.InvalidDifficulty, PeerOffence.BadDifficulty)]
    [InlineData(Lie.UnconnectedHeaders, PeerOffence.UnconnectedHeaders)]
    [InlineData(Lie.RaggedHeaders, PeerOffence.Malformed)]
    [InlineData(Lie.InvalidBlock, PeerOffence.InvalidBlock)]
    [InlineData(Lie.WrongBlocks, PeerOffence.WrongBlocks)]
    [InlineData(Lie.HeadersWithoutBlocks, PeerOffence.MissingBlocks)]
    [InlineData(Lie.InvalidTransactions, PeerOffence.InvalidTransaction)]
    public async Task F8_F20_ALiarIsBannedAndTheOthersEndOnOneTip(Lie lie, PeerOffence offence)
    {
        var honest = await ConnectAllAsync(3);
        foreach (var node in honest) node.Peers.Options = node.Peers.Options with { MaximumBranchHeaders = 4_000 };
        honest[0].Mine(3);
        await Network.ConvergeAsync(40, honest);
        var liar = Network.Add(honest);
        liar.Face = (network, caller, target) => new LyingPeer(lie, network, caller, target);

        for (var i = 0; i < 10 && !honest.TrueForAll(node => node.OpinionOf(liar)?.State == PeerState.Banned); i++)
        {
            honest[i % 3].Mine();
            await Network.RunAsync(35);
        }

        Assert.All(honest, node => Assert.Equal(
            (PeerState.Banned, offence), (node.OpinionOf(liar)?.State, node.OpinionOf(liar)?.LastOffence)));
        Assert.All(honest, node => Assert.DoesNotContain(liar.Address, node.Peers.GetShareablePeers()));
        Assert.All(honest, node => Assert.Equal(
            HandshakeOutcome.Banned, node.Peers.ReceiveHandshake(liar.Peers.CreateHandshake()).Outcome));
        await Network.ConvergeAsync(40, honest);
        Assert.All(
            honest.SelectMany(node => node.Peers.Peers).Where(peer => peer.Address != liar.Address), peer => Assert.Equal(0, peer.Score));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F15_F20_AStallingPeerHoldsUpNobodyAndIsNoLiar(bool onlyBlocks)
    {
        var honest = await ConnectAllAsync(2);
        honest[0].Mine(50);
        await Network.ConvergeAsync(40, honest);
        var slow = Network.Add(honest);
        await Network.ConvergeAsync(40, [.. honest, slow]);
        slow.Face = (network, caller, target) => new StallingPeer(network, caller, target, onlyBlocks);

        var late = Network.Add([slow, .. honest], configure: options => options with { RangeSize = 5 });
        await Network.ConvergeAsync(120, [.. honest, late]);
        honest[1].Mine();
        await Network.ConvergeAsync(60, [.. honest, late]);
        Assert.Equal(SyncState.Synced, late.Node.Sync);
        Assert.Equal(0, late.OpinionOf(slow)?.Score);
        Assert.NotEqual(PeerState.Banned, late.OpinionOf(slow)?.State);
        if (onlyBlocks) return;

        // Everything else it answers keeps it no place: it is given up for a while.
        for (var i = 0; i < 120 && late.OpinionOf(slow)?.State != PeerState.Backoff; i++) await Network.RunAsync(1);
        Assert.Equal(PeerState.Backoff, late.OpinionOf(slow)?.State);
    }

    [Theory]
    [InlineData(Drip.Handshake)]
    [InlineData(Drip.Headers)]
    [InlineData(Drip.Blocks)]
    [InlineData(Drip.Pool)]
    public async Task F8_F15_F20_APeerWhoseAnswersBeginAndStallIsBanned(Drip drip)
    {
        var slow = Network.Add();
        slow.Mine(30);
        slow.Face = (network, caller, target) => new DrippingPeer(network, caller, target, kind => kind == drip);
        var honest = Network.Add();
        honest.Mine(5);
        var node = Network.Add([slow, honest]);
        for (var i = 0; i < 600 && node.OpinionOf(slow)?.State != PeerState.Banned; i++)
        {
            await Network.RunAsync(1);

            // Two may be an accident.
            if (node.OpinionOf(slow)?.State != PeerState.Banned) Assert.InRange(node.OpinionOf(slow)?.Score ?? 0, 0, 99);
        }

        Assert.Equal((PeerState.Banned, PeerOffence.Stalled), (node.OpinionOf(slow)?.State, node.OpinionOf(slow)?.LastOffence));
        await Network.ConvergeAsync(60, honest, node);
        Assert.Equal((SyncState.Synced, 0), (node.Node.Sync, node.OpinionOf(honest)?.Score));
    }

    [Theory]
    [InlineData(Drip.Headers)]
    [InlineData(Drip.Pool)]
    public async Task F8_F15_AnAnswerThatStallsNowAndThenIsNoLie(Drip drip)
    {
        // A cable that comes loose in the middle of every other answer.
        var asked = 0;
        var peer = Network.Add();
        peer.Face = (network, caller, target) => new DrippingPeer(network, caller, target, kind => kind == drip && asked++ % 2 == 0);
        var node = Network.Add([peer]);
        for (var i = 0; i < 400; i++)
        {
            await Network.RunAsync(1);
            Assert.Equal((0, null), (node.OpinionOf(peer)?.Score, node.OpinionOf(peer)?.LastOffence));
        }

        Assert.True(asked > 10, $"It was asked {asked} times.");
        Assert.Equal(PeerState.Connected, node.OpinionOf(peer)?.State);
    }

    [Fact]
    public async Task F12_ABranchWithoutEnoughWorkIsLeftWhereTheLimitIs()
    {
        var honest = await ConnectAllAsync(2);
        honest[0].Mine(30);
        await Network.ConvergeAsync(40, honest);

        // The branch is real, its blocks exist, and it has less work than the chain: beyond ten headers nobody wants to hear more of it.
        var weak = Network.Add();
        Network.Cut([weak], honest, oneWay: true);
        var block = Genesis.Block;
        for (var i = 0; i < 20; i++)
        {
            block = TestBlocks.Child(block, extraNonce: 5);
            Assert.True(weak.Node.ReceiveBlocks([block], "test")[0].IsAccepted);
        }

        foreach (var node in honest)
        {
            node.Peers.Options = node.Peers.Options with { MaximumBranchHeaders = 10 };
            Assert.Equal(AddPeerOutcome.Connected, (await node.Peers.AddPeerAsync(weak.Address)).Outcome);
        }

        await Network.RunAsync(100);
        Assert.All(honest, node => Assert.Equal(30, node.Node.Chain.Tip.Height));
        Assert.All(honest, node => Assert.Equal(0, node.Node.Chain.SideBlockCount));
        Assert.All(honest, node => Assert.Equal(
            (PeerState.Banned, PeerOffence.LowWorkBranch), (node.OpinionOf(weak)?.State, node.OpinionOf(weak)?.LastOffence)));
    }

    [Fact]
    public async Task F8_APeerWhoseChainForksTooDeepForThisNodeDoesNothingWrong()
    {
        var peer = Network.Add();
        peer.Mine(12, key: 1);
        using var chain = TestBlocks.Open(
            peer.Node.Chain.Parameters, options: TestBlocks.Options() with { MaximumSideDepth = 3 });
        foreach (var block in TestBlocks.Branch(Genesis.Block, 10, extraNonce: 3)) chain.Submit(block);
        var tip = chain.Tip.Hash;
        var connector = Network.Add(open: false);

        // Fewer blocks at a time than it takes to have more work: they would have to be kept beside until there are enough.
        PeerNetworkOptions options = new() { AddressRules = new(AllowPrivate: true), Time = Network.Time, RangeSize = 5 };
        await using PeerNetwork network = new(new PlainLedger(chain), connector, options);
        network.Open();
        Assert.Equal(AddPeerOutcome.Connected, (await network.AddPeerAsync(peer.Address)).Outcome);
        for (var i = 0; i < 4; i++)
        {
            await network.StepAsync();
            Network.Time.Advance(TimeSpan.FromSeconds(40));
        }

        Assert.Equal(tip, chain.Tip.Hash);
        Assert.Equal((PeerState.Connected, 0), (network.Peers[0].State, network.Peers[0].Score));
    }

    [Fact]
    public async Task F8_F12_APeerThatIsReorganisedBetweenHeadersAndBlocksDoesNothingWrong()
    {
        var peer = Network.Add();
        peer.Mine(5);
        peer.Face = (network, caller, target) => new WaveringPeer(network, caller, target);
        var node = Network.Add([peer]);
        await Network.ConvergeAsync(60, node, peer);
        Assert.Equal(7, node.Node.Chain.Tip.Height);
        Assert.Equal((0, null), (node.OpinionOf(peer)?.Score, node.OpinionOf(peer)?.LastOffence));
    }

    [Fact]
    public async Task F8_ABanEndsAndTheScoreFades()
    {
        var honest = await ConnectAllAsync(2);
        var liar = Network.Add(honest);
        liar.Face = (network, caller, target) => new LyingPeer(Lie.BadWork, network, caller, target);
        await Network.RunAsync(40);
        Assert.Equal(PeerState.Banned, honest[0].OpinionOf(liar)?.State);

        liar.Face = (network, caller, target) => new(network, caller, target);
        await Network.RunAsync(60);
        Assert.Equal(PeerState.Banned, honest[0].OpinionOf(liar)?.State);
        Network.Time.Advance(TimeSpan.FromHours(24));
        await Network.RunAsync(5);
        Assert.Equal((PeerState.Connected, 0), (honest[0].OpinionOf(liar)?.State, honest[0].OpinionOf(liar)?.Score));
    }
}
