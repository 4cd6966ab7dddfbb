using System.Globalization;
using ChainCore.Ledger;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>What becomes of the way between two parts of a network.</summary>
public enum Trouble
{
    /// <summary>Nothing passes.</summary>
    Cut,

    /// <summary>What one side sends is lost.</summary>
    OneWayLoss,

    /// <summary>Everything takes 200 ms, and then nothing passes.</summary>
    Delay,
}

/// <summary>
/// Nodes that are cut apart while both sides mine, and heal (rows F3, F4, F13, F26, F29). Two rounds each, or as many as
/// CHAINCORE_PARTITIONS says.
/// </summary>
public sealed class PartitionTests : IDisposable
{
    /// <summary>How long nodes may take to agree once they can reach one another.</summary>
    private static readonly TimeSpan HealingTime = TimeSpan.FromSeconds(15);

    private readonly Wallet _left = new();
    private readonly Wallet _right = new();
    private readonly Wallet _payee = new();

    /// <summary>How many times nodes are cut apart.</summary>
    internal static int Rounds =>
        int.TryParse(Environment.GetEnvironmentVariable("CHAINCORE_PARTITIONS"), CultureInfo.InvariantCulture, out var rounds) ? rounds : 2;

    public void Dispose()
    {
        _left.Dispose();
        _right.Dispose();
        _payee.Dispose();
    }

    [Theory]
    [InlineData(Trouble.Cut)]
    [InlineData(Trouble.OneWayLoss)]
    [InlineData(Trouble.Delay)]
    public async Task F3_F4_F13_BothSidesMineAndConvergeWhenTheyHeal(Trouble trouble)
    {
        await using var parted = await PartedCluster.StartAsync();
        var (cluster, left, right) = (parted.Cluster, parted.Left, parted.Right);
        await left.MineAsync(5, _left.Address);
        await cluster.ConvergeAsync();
        var isOneWay = trouble == Trouble.OneWayLoss;
        if (trouble == Trouble.Delay) parted.Delay = TimeSpan.FromMilliseconds(200);
        List<TimeSpan> healing = [];

        for (var round = 0; round < Rounds; round++)
        {
            parted.Set(isOneWay ? LinkState.Open : LinkState.Cut, isOneWay ? LinkState.Lossy : LinkState.Cut);
            var (loser, winner) = round % 2 == 0 ? (left, right) : (right, left);
            await Task.WhenAll(loser.MineAsync(3, _left.Address), winner.MineAsync(6, _right.Address));
            if (isOneWay)
            {
                // What the left asks of the right is lost: it notices, and lacks what only the right has.
                await right.MineAsync(4, _right.Address);
                await Until.SoAsync(
                    async () => await left.FindPeerAsync(right.PublicUrl) is { Failures: > 0 },
                    async () => $"{await left.FindPeerAsync(right.PublicUrl)}");
                Assert.NotEqual((await right.GetInfoAsync()).TipHash, (await left.GetInfoAsync()).TipHash);
            }

            var expected = await winner.GetInfoAsync();
            if (!isOneWay) Assert.NotEqual(expected.TipHash, (await loser.GetInfoAsync()).TipHash);

            parted.Set(LinkState.Open, LinkState.Open);
            healing.Add(await cluster.ConvergeAsync());
            var agreed = await loser.GetInfoAsync();
            if (!isOneWay) Assert.Equal(expected.TipHash, agreed.TipHash);
            Assert.True(agreed.TotalWork >= expected.TotalWork);
        }

        AssertQuick(healing);
        await cluster.AssertHealthyAsync();
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public async Task F3_F4_F13_EachNodeMinesABranchOfItsOwnAndAllEndOnTheOneWithMostWork(int count)
    {
        await using var parted = await PartedCluster.StartAsync(count);
        var (cluster, nodes) = (parted.Cluster, parted.Cluster.Nodes);
        Address[] miners = [.. nodes.Select(_ => PrivateKey.Create().Address)];
        await nodes[0].MineAsync(5, _left.Address);
        await cluster.ConvergeAsync();
        for (var round = 0; round < Rounds; round++)
        {
            parted.Set(LinkState.Cut);
            var before = await ReadReorganisationsAsync(nodes);
            var winner = nodes[round % count];
            await Task.WhenAll(nodes.Select((node, i) => node.MineAsync(node == winner ? count + 2 : 2 + i, miners[i])));
            var branches = await Task.WhenAll(nodes.Select(node => node.GetInfoAsync()));
            Assert.Equal(count, branches.Select(branch => branch.TipHash).Distinct().Count());
            var expected = await winner.GetInfoAsync();

            parted.Set(LinkState.Open);
            await cluster.ConvergeAsync();
            Assert.Equal(expected.TipHash, (await nodes[^1].GetInfoAsync()).TipHash);

            // Everybody but the winner has left a branch, some of them more than one. It is counted after the tip is seen.
            var after = before;
            await Until.SoAsync(
                async () =>
                {
                    after = await ReadReorganisationsAsync(nodes);
                    return nodes.Select((node, i) => node == winner || after[i] > before[i]).All(isCounted => isCounted);
                },
                () => Task.FromResult($"{string.Join(' ', before)} / {string.Join(' ', after)} reorganisations"));
            Assert.Equal(before[round % count], after[round % count]);
        }

        await cluster.AssertHealthyAsync();
    }

    [Fact]
    public async Task F8_F15_F20_AWayThatBreaksInTheMiddleOfAnAnswerMakesNobodyALiar()
    {
        const int Length = 500;
        await using var parted = await PartedCluster.StartAsync(1);
        var (cluster, left) = (parted.Cluster, parted.Left);
        await left.MineAsync(Length, _left.Address);

        // In the middle of the blocks: what comes before them is shorter.
        parted.LoseToLeftAfter(150_000);
        var late = await cluster.AddAsync(new() { Bootstrap = [left.PublicUrl] });
        await Until.SoAsync(
            async () => await late.FindPeerAsync(left.PublicUrl) is { Failures: > 0 },
            async () => $"{await late.FindPeerAsync(left.PublicUrl)} {(await late.GetInfoAsync()).Length}");
        Assert.InRange((await late.GetInfoAsync()).Length, 1, Length);
        Assert.Equal(0, (await late.FindPeerAsync(left.PublicUrl))?.Score);
        parted.Set(LinkState.Open);
        await cluster.ConvergeAsync();
        Assert.Equal(Length + 1, (await late.GetInfoAsync()).Length);
        await cluster.AssertHealthyAsync();
    }

    [Fact]
    public async Task F4_F24_AReorganisationOf100BlocksWhileBothSidesMineAndTransactionsFlow()
    {
        const int Depth = 100;
        await using var parted = await PartedCluster.StartAsync();
        var (cluster, left, right) = (parted.Cluster, parted.Left, parted.Right);
        var coins = await left.MineAsync(24, _left.Address);
        await cluster.ConvergeAsync();
        parted.Set(LinkState.Cut, LinkState.Cut);

        // Some are spent on one side only, some on both, and one twice: on each side to somebody else.
        for (var i = 0; i < 10; i++)
        {
            if (i < 6) await left.SendAsync(Pay(coins[i], 30 + i));
            if (i >= 4) await right.SendAsync(Pay(coins[i], 30 + i));
        }

        await left.SendAsync(_left.Spend(coins[20], _payee.Address, 10));
        await right.SendAsync(_left.Spend(coins[20], _payee.Address, 11));
        await Task.WhenAll(left.MineAsync(Depth, _left.Address), right.MineAsync(Depth + 2, _right.Address));
        await left.SendAsync(Pay(coins[10], 5));
        await right.SendAsync(Pay(coins[11], 6));
        parted.Set(LinkState.Open, LinkState.Open);

        // Mining and paying go on while the chains are compared.
        for (var i = 12; i < 16; i++)
        {
            await (i % 2 == 0 ? left : right).SendAsync(Pay(coins[i], i));
            await right.MineAsync(1, _right.Address);
        }

        await cluster.ConvergeAsync();
        await Until.SoAsync(
            async () => (await left.GetInfoAsync()).DeepestReorganisation == Depth, async () => $"{await left.GetInfoAsync()}");
        await AssertAgreeAsync(left, right);

        // What only the abandoned blocks held waits again, and is mined by either side.
        await left.MineAsync(1, _left.Address);
        await cluster.ConvergeAsync();
        await cluster.WaitForEmptyPoolsAsync();
        await AssertAgreeAsync(left, right);
        var received = left.Value(await left.Client.GetUtxosAsync(_payee.Address.ToString())).Utxos
            .Select(utxo => utxo.Amount).Order();
        Assert.Equal([5, 6, 11, 12, 13, 14, 15, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39], received);
        await cluster.AssertHealthyAsync();
    }

    private static async Task<long[]> ReadReorganisationsAsync(IEnumerable<ClusterNode> nodes) =>
        [.. (await Task.WhenAll(nodes.Select(node => node.GetInfoAsync()))).Select(info => info.Reorganisations ?? 0)];

    /// <summary>Half of the times are short, and at least one: a machine with other things to do may stop in between.</summary>
    internal static void AssertQuick(IReadOnlyCollection<TimeSpan> healing) =>
        Assert.InRange(healing.Order().ElementAt((healing.Count - 1) / 2), TimeSpan.Zero, HealingTime);

    private Transaction Pay(OutPoint coin, decimal coins) => _left.Spend(coin, _payee.Address, coins);

    private async Task AssertAgreeAsync(ClusterNode left, ClusterNode right)
    {
        await Until.SoAsync(
            async () => (await left.GetPoolAsync()).SequenceEqual(await right.GetPoolAsync()),
            async () => $"pools {string.Join(' ', await left.GetPoolAsync())} / {string.Join(' ', await right.GetPoolAsync())}");
        foreach (var address in (Address[])[_left.Address, _right.Address, _payee.Address])
        {
            Assert.Equal(
                left.Value(await left.Client.GetBalanceAsync(address.ToString())),
                right.Value(await right.Client.GetBalanceAsync(address.ToString())));
        }
    }

    /// <summary>Nodes that reach one another only by ways that can be cut: one to each.</summary>
    private sealed class PartedCluster : IAsyncDisposable
    {
        private readonly List<LoopbackProxy> _ways = [];

        public Cluster Cluster { get; } = new();

        public ClusterNode Left => Cluster.Nodes[0];

        public ClusterNode Right => Cluster.Nodes[1];

        /// <summary>How long everything takes in each direction.</summary>
        public TimeSpan Delay
        {
            set => _ways.ForEach(way => way.Delay = value);
        }

        public static async Task<PartedCluster> StartAsync(int count = 2)
        {
            PartedCluster parted = new();
            try
            {
                for (var i = 0; i < count; i++)
                {
                    Uri[] known = [.. parted._ways.Select(way => way.Url)];
                    LoopbackProxy way = new();
                    parted._ways.Add(way);
                    way.Target = (await parted.Cluster.AddAsync(new() { PublicUrl = way.Url, Bootstrap = known })).Url;
                }

                await parted.Cluster.WaitForPeersAsync(count - 1);
                return parted;
            }
            catch
            {
                await parted.DisposeAsync();
                throw;
            }
        }

        public void Set(LinkState toLeft, LinkState toRight) => (_ways[0].State, _ways[1].State) = (toLeft, toRight);

        public void LoseToLeftAfter(long bytes) => _ways[0].LosesAfter = bytes;

        public void Set(LinkState all) => _ways.ForEach(way => way.State = all);

        public async ValueTask DisposeAsync()
        {
            await Cluster.DisposeAsync();
            foreach (var way in _ways) await way.DisposeAsync();
        }
    }
}
