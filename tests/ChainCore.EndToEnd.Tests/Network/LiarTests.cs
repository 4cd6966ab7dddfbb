using ChainCore.Ledger;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>Peers that lie to a network of real nodes, all of them at once (rows F5, F6, F8, F15, F20).</summary>
public sealed class LiarTests
{
    // The endless headers have to be mined: sixteen hashes each.
    private const int Difficulty = 1;

    private const long MostMemory = 1L << 30;

    private static readonly Lie[] Lies = [Lie.BadWork, Lie.WrongMerkleRoot, Lie.EndlessHeaders, Lie.Oversize, Lie.SlowLoris];

    // A slow loris is no liar before it has stalled five answers, ten seconds each, and was left alone in between.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>For what they are banned, where it is one thing.</summary>
    private static readonly Dictionary<Lie, PeerOffence> Offences = new()
    {
        [Lie.BadWork] = PeerOffence.BadHeaderWork,
        [Lie.WrongMerkleRoot] = PeerOffence.WrongMerkleRoot,
        [Lie.Oversize] = PeerOffence.Oversize,
        [Lie.SlowLoris] = PeerOffence.Stalled,
    };

    [Fact]
    public async Task F8_F15_F20_LiarsAreBannedAndTheHonestStayOnOneTip()
    {
        using Wallet wallet = new();
        await using var cluster = await Cluster.StartAsync(3, Difficulty);
        var (first, last) = (cluster.Nodes[0], cluster.Nodes[2]);
        await first.MineAsync(10, wallet.Address);
        await cluster.ConvergeAsync();

        List<(Lie Lie, LyingPeer Peer)> liars = [];
        try
        {
            foreach (var lie in Lies)
            {
                var liar = await LyingPeer.StartAsync(lie, first, Difficulty, wallet.Address);
                liars.Add((lie, liar));
                first.Value(await first.AddPeerAsync(liar.Url));

                // To another node it comes by itself.
                last.Value(await liar.IntroduceAsync(last));
            }

            HashSet<(Lie, ClusterNode)> done = [];
            await Until.SoAsync(
                () => AreBannedAsync(done, liars, first, last, wallet), () => DescribeAsync(liars, first, last), Patience);
        }
        finally
        {
            foreach (var (_, liar) in liars) await liar.DisposeAsync();
        }

        await cluster.ConvergeAsync();
        Assert.All(liars, liar => Assert.True(liar.Peer.Requests > 0, $"{liar.Lie} was never asked."));
        foreach (var node in cluster.Nodes)
        {
            var stats = node.Value(await node.Client.GetStatsAsync());
            Assert.Equal(0, stats.Blockchain.Reorganisations);
            Assert.True(node.Process.PeakWorkingSet < MostMemory, $"{node.Name} took {node.Process.PeakWorkingSet >> 20} MiB.");
        }

        await cluster.AssertHealthyAsync();
    }

    /// <summary>Whether every liar is banned by the nodes that know it. Blocks are mined meanwhile.</summary>
    private static async Task<bool> AreBannedAsync(
        HashSet<(Lie, ClusterNode)> done, List<(Lie Lie, LyingPeer Peer)> liars, ClusterNode first, ClusterNode last, Wallet wallet)
    {
        await last.MineAsync(1, wallet.Address);
        foreach (var (lie, liar) in liars)
        {
            foreach (var node in (ClusterNode[])[first, last])
            {
                var peer = await node.FindPeerAsync(liar.Url);
                if (done.Contains((lie, node))) Assert.Equal("banned", peer?.State);
                if (peer?.State != "banned") continue;
                if (Offences.TryGetValue(lie, out var offence)) Assert.Equal(offence.ToString(), peer.LastError);
                done.Add((lie, node));
            }
        }

        return done.Count == 2 * liars.Count;
    }

    private static async Task<string> DescribeAsync(List<(Lie Lie, LyingPeer Peer)> liars, params ClusterNode[] nodes)
    {
        List<string> lines = [];
        foreach (var (lie, liar) in liars)
        {
            foreach (var node in nodes)
            {
                var peer = await node.FindPeerAsync(liar.Url);
                lines.Add($"{lie} at {node.Name}: {peer?.State} score {peer?.Score} failures {peer?.Failures} {peer?.LastError}");
            }
        }

        return string.Join(Environment.NewLine, lines);
    }
}
