using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>What is remembered of peers (rows F8, F14 to F19, E23, F1).</summary>
public sealed class PeerBookTests : SimulatedNetworkTests
{
    [Fact]
    public async Task F15_APeerThatDoesNotAnswerIsTriedEverMoreSeldom()
    {
        var down = Network.Add();
        await down.StopAsync();
        var node = Network.Add([down]);
        double[] expected = [10, 15, 22.5, 33.75, 50.625, 75.9375, 113.90625, 170.859375, 256.2890625, 300, 300];
        foreach (var seconds in expected)
        {
            await node.Peers.StepAsync();
            var peer = Assert.IsType<PeerInformation>(node.OpinionOf(down));
            Assert.Equal(PeerState.Backoff, peer.State);
            Assert.Equal(seconds, (peer.NextAttempt!.Value - Network.Time.GetUtcNow()).TotalSeconds, 6);
            var failures = peer.Failures;
            Network.Time.Advance(TimeSpan.FromSeconds(seconds - 1));
            await node.Peers.StepAsync();
            Assert.Equal(failures, node.OpinionOf(down)?.Failures);
            Network.Time.Advance(TimeSpan.FromSeconds(1));
        }
    }

    [Fact]
    public async Task F15_AConnectedPeerIsGivenUpAfterThreeFailuresAndFoundAgain()
    {
        var nodes = await ConnectAllAsync(2);
        Network.Cut([nodes[0]], [nodes[1]]);
        await Network.RunAsync(40);
        Assert.Equal(1, nodes[0].Peers.ConnectedCount);
        Assert.InRange(nodes[0].OpinionOf(nodes[1])!.Failures, 1, 2);
        await Network.RunAsync(70);
        Assert.Equal(0, nodes[0].Peers.ConnectedCount);
        Network.Heal();
        await Network.RunAsync(60);
        Assert.Equal(1, nodes[0].Peers.ConnectedCount);
        Assert.Equal(0, nodes[0].OpinionOf(nodes[1])?.Failures);
    }

    [Fact]
    public async Task F15_F16_ANodeWithTooFewPeersFindsThoseItKnewSoonAfterALongCut()
    {
        var nodes = await ConnectAllAsync(2);
        Network.Cut([nodes[0]], [nodes[1]]);
        await Network.RunAsync(900);
        Assert.Equal(0, nodes[0].Peers.ConnectedCount);
        Assert.True(nodes[0].OpinionOf(nodes[1])?.Failures > 10);
        Network.Heal();
        await Network.RunAsync(10);
        Assert.Equal(1, nodes[0].Peers.ConnectedCount);
        Assert.Equal(1, nodes[1].Peers.ConnectedCount);
    }

    [Fact]
    public async Task F17_WhatTheStoreHoldsIsJudgedLikeAnythingElse()
    {
        InMemoryChainStore store = new();
        var now = Network.Time.GetUtcNow();
        store.SavePeers(
        [
            new("http://8.8.8.8:5000", now.AddDays(-1), 2),
            new("http://8.8.4.4:5000", now.AddYears(5), -7),
            new("http://169.254.169.254", now, 0),
            new("http://user:secret@1.1.1.1:5000", now, 0),
            new("ftp://1.1.1.1", now, 0),
            new("not a peer", now, 0),
        ],
        [
            new("http://9.9.9.9:5000", now.AddHours(2), 5_000, "InvalidBlock"),
            new("http://9.9.9.8:5000", now.AddYears(5), -1, "Nonsense"),
            new("http://9.9.9.7:5000", now, 100, "InvalidBlock"),
            new("http://169.254.169.254", now.AddHours(2), 100, "InvalidBlock"),
            new("not a peer", now.AddHours(2), 100, "InvalidBlock"),
        ]);
        var node = Network.Add(configure: options => options with { Store = store, TargetPeers = 0 });
        var known = node.Peers.Peers.Where(peer => peer.State == PeerState.Known).ToArray();
        Assert.Equal(["http://8.8.4.4:5000", "http://8.8.8.8:5000"], known.Select(peer => peer.Address.ToString()));
        Assert.Equal([(0, null), (2, now.AddDays(-1))], known.Select(peer => (peer.Failures, peer.LastSeen)));
        var banned = node.Peers.Peers.Where(peer => peer.State == PeerState.Banned).ToArray();
        Assert.Equal(["http://9.9.9.8:5000", "http://9.9.9.9:5000"], banned.Select(peer => peer.Address.ToString()));
        Assert.Equal(
            [(now.AddDays(1), 0, null), (now.AddHours(2), 100, PeerOffence.InvalidBlock)],
            banned.Select(peer => (peer.BannedUntil, peer.Score, peer.LastOffence)));
        await node.StopAsync();
        Assert.Equal(new("http://8.8.8.8:5000", now.AddDays(-1), 2), Assert.Single(store.ReadPeers()));
    }

    [Fact]
    public async Task F8_F17_ABanOutlivesTheNode()
    {
        InMemoryChainStore store = new();
        var liar = Network.Add();
        liar.Mine();
        liar.Face = (network, caller, target) => new LyingPeer(Lie.BadWork, network, caller, target);
        var node = Network.Add([liar], configure: options => options with { Store = store });
        await Network.RunAsync(3);
        var before = Assert.IsType<PeerInformation>(node.OpinionOf(liar));
        Assert.Equal(PeerState.Banned, before.State);

        // It is kept at once: the node may be killed.
        Assert.Equal(
            new(liar.Address.ToString(), before.BannedUntil!.Value, 100, nameof(PeerOffence.BadHeaderWork)),
            Assert.Single(store.ReadBans()));
        await node.StopAsync();
        Network.Time.Advance(TimeSpan.FromHours(1));
        node.Open();
        node.Peers.Open();
        liar.Face = (network, caller, target) => new(network, caller, target);
        await Network.RunAsync(60);
        var after = Assert.IsType<PeerInformation>(node.OpinionOf(liar));
        Assert.Equal(
            (PeerState.Banned, before.BannedUntil, before.LastOffence), (after.State, after.BannedUntil, after.LastOffence));
        Assert.Equal(HandshakeOutcome.Banned, node.Peers.ReceiveHandshake(liar.Peers.CreateHandshake()).Outcome);
        Assert.Equal(HandshakeOutcome.Banned, (await node.Peers.AddPeerAsync(liar.Address)).Verdict?.Outcome);

        Network.Time.Advance(TimeSpan.FromHours(23));
        await Network.ConvergeAsync(60, node, liar);
        Assert.Equal((PeerState.Connected, 0), (node.OpinionOf(liar)?.State, node.OpinionOf(liar)?.Score));
        await node.StopAsync();
        Assert.Empty(store.ReadBans());
    }

    [Fact]
    public async Task F16_StrangersNamesArriveInBoundsAndNeverPushOutWhoAnswers()
    {
        var nodes = await ConnectAllAsync(2);
        nodes[0].Peers.Options = nodes[0].Peers.Options with { MaximumKnownPeers = 5 };
        for (var i = 0; i < 50; i++)
        {
            var stranger = nodes[1].Peers.CreateHandshake() with { NodeNonce = (ulong)i, BaseUrl = $"http://10.1.0.{i}:80" };
            nodes[0].Peers.ReceiveHandshake(stranger);
        }

        Assert.Equal(5, nodes[0].Peers.Peers.Count);
        Assert.Equal(PeerState.Connected, nodes[0].OpinionOf(nodes[1])?.State);
    }

    [Fact]
    public async Task F18_ANodeRecognisesItselfAndAPeerThatHasTwoAddresses()
    {
        var node = Network.Add();
        var peer = Network.Add([node]);
        await Network.RunAsync(3);

        Assert.Equal(HandshakeOutcome.Self, node.Peers.ReceiveHandshake(node.Peers.CreateHandshake()).Outcome);
        Assert.Equal(HandshakeOutcome.Self, (await node.Peers.AddPeerAsync(node.Address)).Verdict?.Outcome);

        // Another name for the first one.
        var alias = Network.Add(open: false);
        alias.Face = (network, caller, _) => new(network, caller, peer);
        var added = await node.Peers.AddPeerAsync(alias.Address);
        Assert.Equal((AddPeerOutcome.Refused, HandshakeOutcome.Duplicate), (added.Outcome, added.Verdict?.Outcome));
        alias.Face = (network, caller, _) => new(network, caller, node);
        Assert.Equal(HandshakeOutcome.Self, (await node.Peers.AddPeerAsync(alias.Address)).Verdict?.Outcome);
        Assert.Equal(1, node.Peers.ConnectedCount);
    }

    [Fact]
    public async Task E23_OtherConsensusKeysAreRefusedAndNamed()
    {
        var node = Network.Add();
        var other = Network.Add([node], keys: "BLOCK_REWARD=25,COINBASE_MATURITY=7");
        await Network.RunAsync(5);
        Assert.Equal((0, 0), (node.Peers.ConnectedCount, other.Peers.ConnectedCount));
        var opinion = Assert.IsType<PeerInformation>(other.OpinionOf(node));
        Assert.Equal(PeerState.Refused, opinion.State);
        Assert.Matches(@"BLOCK_REWARD is 25(\.0+)? here and 50(\.0+)? there", opinion.Refusal);
        var verdict = node.Peers.ReceiveHandshake(other.Peers.CreateHandshake());
        Assert.Equal(HandshakeOutcome.OtherConsensus, verdict.Outcome);
        Assert.Equal(["BLOCK_REWARD", "COINBASE_MATURITY"], verdict.Differences.Select(difference => difference.Key));

        // It mines alone meanwhile (X14).
        Assert.Equal(SyncState.Synced, other.Node.Sync);
    }

    [Fact]
    public void F1_OtherGenesisOtherVersionAndNonsenseAreRefused()
    {
        var node = Network.Add();
        var good = Network.Add().Peers.CreateHandshake();
        Assert.Equal(HandshakeOutcome.Accepted, Judge(good));
        Assert.Equal(HandshakeOutcome.OtherGenesis, Judge(good with { GenesisHash = Hash256.Zero }));
        Assert.Equal(HandshakeOutcome.Accepted, Judge(good with { ApiVersion = "2.1" }));
        Assert.Equal(HandshakeOutcome.OtherVersion, Judge(good with { ApiVersion = "1.0" }));
        Assert.Equal(HandshakeOutcome.OtherConsensus, Judge(good with { ConsensusHash = new('0', 64) }));
        Assert.Equal(HandshakeOutcome.Malformed, Judge(good with { ConsensusHash = "zz" }));
        Assert.Equal(HandshakeOutcome.Malformed, Judge(good with { Height = -1 }));
        Assert.Equal(HandshakeOutcome.Malformed, Judge(good with { BaseUrl = new('x', 1_000) }));
        Assert.Equal(
            HandshakeOutcome.Malformed, Judge(good with { ConsensusKeys = new Dictionary<string, string> { ["A\u001b[2J"] = "1" } }));
        Assert.Equal(
            HandshakeOutcome.Malformed,
            Judge(good with { ConsensusKeys = Enumerable.Range(0, 100).ToDictionary(i => $"KEY_{i}", _ => "1") }));

        HandshakeOutcome Judge(PeerHandshake other) => node.Peers.ReceiveHandshake(other).Outcome;
    }

    [Fact]
    public async Task F18_APeerThatWasRestartedIsConnectedToAnew()
    {
        var nodes = await ConnectAllAsync(2);
        await nodes[1].StopAsync();
        nodes[1].Open();
        nodes[1].Peers.Open();
        await Network.RunAsync(70);
        Assert.Equal(1, nodes[0].Peers.ConnectedCount);
        nodes[1].Mine();
        await Network.RunAsync(4);
        Assert.Equal(nodes[1].Tip, nodes[0].Tip);
    }

    [Fact]
    public async Task C33_AddingAPeerTellsWhatCameOfIt()
    {
        var (node, other, down) = (Network.Add(), Network.Add(), Network.Add());
        await down.StopAsync();
        Assert.Equal(AddPeerOutcome.Connected, (await node.Peers.AddPeerAsync(other.Address)).Outcome);
        Assert.Equal(AddPeerOutcome.AlreadyConnected, (await node.Peers.AddPeerAsync(other.Address)).Outcome);
        Assert.Equal(AddPeerOutcome.Unreachable, (await node.Peers.AddPeerAsync(down.Address)).Outcome);
        Assert.Equal(
            AddPeerOutcome.ForbiddenAddress, (await node.Peers.AddPeerAsync(PeerAddress.Parse("http://169.254.169.254"))).Outcome);
        Assert.Equal(PeerOrigin.Administrator, node.OpinionOf(down)?.Origin);
    }

    [Fact]
    public async Task F10_WhoAnnouncesWithoutASessionIsConnectedToAndWhoCannotBeIsIgnored()
    {
        var (node, other) = (Network.Add(), Network.Add());
        var block = other.Mine()[0];
        Assert.Equal(AnnouncementOutcome.Ignored, Announce(5, null));
        Assert.Equal(AnnouncementOutcome.Ignored, Announce(node.Peers.NodeNonce, "http://10.0.0.9"));
        Assert.Equal(AnnouncementOutcome.Wanted, Announce(other.Peers.NodeNonce, other.Address.ToString()));
        await Network.RunAsync(2);
        Assert.Equal(block.Hash, node.Tip);
        Assert.Equal(AnnouncementOutcome.Known, Announce(other.Peers.NodeNonce, null));

        AnnouncementOutcome Announce(ulong nonce, string? url) => node.Peers.ReceiveBlockAnnouncement(block.Hash, new(nonce, url));
    }
}
