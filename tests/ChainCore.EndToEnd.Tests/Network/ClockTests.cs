using ChainCore.Protocol;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>Real nodes whose clocks really are off (rows F3, F8, F13, G21).</summary>
public sealed class ClockTests : IDisposable
{
    private const double Hour = 3_600;

    // An answer that is long under way makes a clock look wrong by half of that.
    private const double Tolerance = 60;

    private readonly Wallet _wallet = new();

    public void Dispose() => _wallet.Dispose();

    [FakeClockFact]
    public async Task G21_F8_NodesWhoseClocksAreAnHourOffMineWithTheOthersAndAreNamed()
    {
        await using var cluster = await StartAsync(0, 0, 1, -1);
        var (right, fast, slow) = (cluster.Nodes[0], cluster.Nodes[2], cluster.Nodes[3]);
        await right.MineAsync(12, _wallet.Address);
        await cluster.ConvergeAsync();

        // To the slow one the fast one's blocks are two hours ahead, which is as much as is taken.
        foreach (var miner in (ClusterNode[])[fast, slow, right, slow, fast])
        {
            await miner.MineAsync(4, _wallet.Address);
            await cluster.ConvergeAsync();
        }

        Assert.Equal(33, (await slow.GetInfoAsync()).Length);
        await WaitForSkewAsync(cluster, 0, 0, 1, -1);

        // Who differs from most others is told to look at its clock; who is among those that are right is not.
        await Until.SoAsync(
            async () => (await Task.WhenAll(cluster.Nodes.Select(ReadClockAsync))) is
            [
            { Skew: > -Tolerance and < Tolerance, IsWarned: false }, { Skew: > -Tolerance and < Tolerance, IsWarned: false },
            { Skew: > -Hour - Tolerance and < -Hour + Tolerance, IsWarned: true },
            { Skew: > Hour - Tolerance and < Hour + Tolerance, IsWarned: true },
            ],
            async () => string.Join(' ', await Task.WhenAll(cluster.Nodes.Select(ReadClockAsync))));
        await cluster.AssertHealthyAsync();
        await StopAsync(cluster);
    }

    [FakeClockFact]
    public async Task F8_F3_F13_BlocksThreeHoursAheadAreRefusedAndTheirMinerFindsBack()
    {
        await using var cluster = await StartAsync(0, 0, 3);
        var (first, second, far) = (cluster.Nodes[0], cluster.Nodes[1], cluster.Nodes[2]);
        await first.MineAsync(3, _wallet.Address);
        await cluster.ConvergeAsync();
        var before = await first.GetInfoAsync();

        // Its chain has more work, and they look at it more than once: as often as they ask for its headers.
        await far.MineAsync(3, _wallet.Address);
        var asked = await CountHeadersAskedAsync(far);
        await Until.SoAsync(
            async () => await CountHeadersAskedAsync(far) >= asked + 6, async () => $"{await CountHeadersAskedAsync(far)} of {asked} + 6");
        Assert.Equal(before.TipHash, (await first.GetInfoAsync()).TipHash);
        Assert.Equal(before.TipHash, (await second.GetInfoAsync()).TipHash);
        Assert.Equal(before.Length + 3, (await far.GetInfoAsync()).Length);
        await WaitForSkewAsync(cluster, 0, 0, 3);

        // Theirs has more in the end. It takes it, as nobody has banned it, and goes on with them.
        await second.MineAsync(5, _wallet.Address);
        await cluster.ConvergeAsync();
        Assert.Equal(before.Length + 5, (await far.GetInfoAsync()).Length);
        await Until.SoAsync(
            async () => (await far.GetInfoAsync()).DeepestReorganisation == 3, async () => $"{await far.GetInfoAsync()}");
        await WaitForSkewAsync(cluster, 0, 0, 3);
        await cluster.AssertHealthyAsync();
        await StopAsync(cluster);
    }

    /// <summary>Starts nodes whose clocks are so many hours ahead, all connected with one another.</summary>
    private static async Task<Cluster> StartAsync(params int[] hours)
    {
        Cluster cluster = new();
        try
        {
            foreach (var offset in hours)
            {
                await cluster.AddAsync(new()
                {
                    Bootstrap = [.. cluster.Nodes.Select(node => node.Url)],
                    Prefix = offset == 0 ? [] : FakeClock.Prefix(TimeSpan.FromHours(offset)),
                });
            }

            await cluster.WaitForPeersAsync(hours.Length - 1);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until everybody shows of everybody, in both tables, how far its clock is off.</summary>
    private static async Task WaitForSkewAsync(Cluster cluster, params int[] hours)
    {
        List<string> wrong = [];
        await Until.SoAsync(
            async () =>
            {
                wrong.Clear();
                foreach (var (i, node) in cluster.Nodes.Index())
                {
                    var (table, status) = (await node.Client.GetPeersAsync(), await node.Client.GetDetailedStatusAsync());
                    foreach (var (j, other) in cluster.Nodes.Index().Where(pair => pair.Index != i))
                    {
                        var expected = (hours[j] - hours[i]) * Hour;
                        foreach (var peers in (IReadOnlyList<PeerContract>[])[node.Value(table).Peers, node.Value(status).PeerStatus!])
                        {
                            var peer = peers.FirstOrDefault(peer => new Uri(peer.Url) == other.Url);
                            if (!(Math.Abs((peer?.ClockSkewSeconds ?? double.NaN) - expected) < Tolerance))
                                wrong.Add($"{node.Name} of {other.Name}, {expected} s ahead: {peer}");
                        }
                    }
                }

                return wrong.Count == 0;
            },
            () => Task.FromResult(string.Join(Environment.NewLine, wrong)));
    }

    private static async Task<(double? Skew, bool IsWarned)> ReadClockAsync(ClusterNode node)
    {
        var status = node.Value(await node.Client.GetDetailedStatusAsync());
        return (status.ClockSkewSeconds, status.Warnings!.Any(warning => warning.Contains("clock", StringComparison.Ordinal)));
    }

    /// <summary>What is killed leaves a file of libfaketime's behind, on which the next process of its number stumbles.</summary>
    private static async Task StopAsync(Cluster cluster)
    {
        foreach (var node in cluster.Nodes) Assert.Equal(0, (await node.StopAsync("TERM")).ExitCode);
    }

    private static async Task<long> CountHeadersAskedAsync(ClusterNode node) =>
        node.Value(await node.Client.GetStatsAsync()).Api.CallsByPath!.GetValueOrDefault(NodePaths.Headers);
}
