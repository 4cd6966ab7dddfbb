using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>Nodes that end, by request or without warning, and come back (rows C41, F17, F25, F29).</summary>
public sealed class RestartTests : IDisposable
{
    private readonly Wallet _wallet = new();

    public void Dispose() => _wallet.Dispose();

    [UnixFact("sh")]
    public async Task F25_F17_ANodeThatIsTerminatedOrKilledComesBackWithTheIdenticalState()
    {
        await using var cluster = await Cluster.StartAsync(3);
        var (first, second, third) = (cluster.Nodes[0], cluster.Nodes[1], cluster.Nodes[2]);
        await first.MineAsync(20, _wallet.Address);
        await cluster.ConvergeAsync();
        var before = await third.GetInfoAsync();

        // Terminated and started with nobody to ask: it remembers its peers by itself.
        Assert.Equal(0, (await third.StopAsync("TERM")).ExitCode);
        third.Options = third.Options with { Bootstrap = [] };
        await third.StartAsync();
        var after = await third.GetInfoAsync();
        Assert.Equal(
            (before.Length, before.TipHash, before.UtxoHash, before.TotalWork),
            (after.Length, after.TipHash, after.UtxoHash, after.TotalWork));
        await first.MineAsync(3, _wallet.Address);
        await cluster.ConvergeAsync();

        // Killed between two blocks of its own, while the others go on. For another miner: two nodes that have one tip and one second may
        // otherwise make the same block.
        using Wallet other = new();
        await second.MineAsync(5, other.Address);
        before = await second.GetInfoAsync();
        await second.StopAsync("KILL");
        await first.MineAsync(5, _wallet.Address);
        await second.StartAsync();
        after = await second.GetInfoAsync();
        Assert.True(after.Length >= before.Length, "A block that was confirmed is gone.");
        await cluster.ConvergeAsync();
        await second.MineAsync(1, _wallet.Address);
        await cluster.ConvergeAsync();
        await cluster.AssertHealthyAsync();
    }

    [UnixFact("sh")]
    public async Task F8_F25_ABanOutlivesANodeThatIsTerminatedOrKilled()
    {
        await using var cluster = await Cluster.StartAsync(1);
        var node = cluster.Nodes[0];
        await node.MineAsync(1, _wallet.Address);
        await using var liar = await LyingPeer.StartAsync(Lie.BadWork, node, 2, _wallet.Address);
        node.Value(await node.AddPeerAsync(liar.Url));
        await Until.SoAsync(
            async () => (await node.FindPeerAsync(liar.Url))?.State == "banned", async () => $"{await node.FindPeerAsync(liar.Url)}");
        var before = await node.FindPeerAsync(liar.Url);
        foreach (var signal in (string[])["TERM", "KILL"])
        {
            await node.StopAsync(signal);
            await node.StartAsync();
            var after = await node.FindPeerAsync(liar.Url);
            Assert.Equal(
                ("banned", before?.RetryAt, nameof(PeerOffence.BadHeaderWork)), (after?.State, after?.RetryAt, after?.LastError));
            Assert.Equal(ReasonCodes.PeerBanned, (await liar.IntroduceAsync(node)).Reason);
            Assert.Equal(ReasonCodes.PeerBanned, (await node.AddPeerAsync(liar.Url)).Reason);
        }

        await cluster.AssertHealthyAsync();
    }

    [UnixFact("sh")]
    public async Task F12_F25_X18_ANodeKilledInItsFirstSynchronisationGoesOnFromWhatItHad()
    {
        const int Blocks = 1_500;
        await using Cluster cluster = new();
        await using LoopbackProxy way = new();
        var source = cluster.Prepare();
        LongChain.Build(source.Folder, cluster.ConfigurationFile, Blocks, _wallet.Address);
        await source.StartAsync();
        way.Target = source.Url;
        var node = cluster.Prepare(new() { Bootstrap = [way.Url] });
        var length = 1L;
        for (var kill = 0; kill < 4; kill++)
        {
            // All the headers and a range of blocks or a few: each time it gets further, and never to the end.
            way.MaximumToClients = way.BytesToClients + (350 << 10);
            await node.StartAsync();
            var before = await node.GetInfoAsync();
            Assert.True(before.Length >= length, $"{length - before.Length} blocks that were there are gone.");
            await Until.SoAsync(
                async () => (length = (await node.GetInfoAsync()).Length) > before.Length,
                () => Task.FromResult($"{length} blocks, {way.BytesToClients} bytes"));
            await node.StopAsync("KILL");
            Assert.InRange(length, before.Length + 1, Blocks);
        }

        way.MaximumToClients = long.MaxValue;
        await node.StartAsync();
        await cluster.ConvergeAsync();
        Assert.Equal(Blocks + 1, (await node.GetInfoAsync()).Length);
        await node.MineAsync(1, _wallet.Address);
        await cluster.ConvergeAsync();
        await cluster.AssertHealthyAsync();
    }
}
