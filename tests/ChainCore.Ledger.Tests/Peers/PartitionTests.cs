using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Networks that fall apart while both sides go on, and come together again (rows F3, F4, F24, F29).</summary>
public sealed class PartitionTests : SimulatedNetworkTests
{
    [Theory]
    [InlineData(3, 2)]
    [InlineData(5, 2)]
    public async Task F29_F4_BothSidesMineAndConvergeAfterTheyHeal(int count, int rounds)
    {
        var nodes = await ConnectAllAsync(count);
        for (var round = 0; round < rounds; round++)
        {
            var (left, right) = (nodes[..(count / 2)], nodes[(count / 2)..]);
            Network.Cut(left, right);
            left[0].Mine(3 + round, key: 1);
            right[0].Mine(5 + round, key: 2);
            await Network.RunAsync(20);
            Network.Heal();
            await Network.ConvergeAsync(90, nodes);
            Assert.Equal(right[0].Tip, left[0].Tip);
        }
    }

    [Fact]
    public async Task F4_F24_AReorganisationOf100BlocksWhileBothSidesMineAndTransactionsFlow()
    {
        var nodes = await ConnectAllAsync(4);
        var funding = nodes[0].Mine(20);
        await Network.ConvergeAsync(60, nodes);
        var (left, right) = (nodes[..2], nodes[2..]);
        Network.Cut(left, right);

        // Some spend on one side only, some on both, and one coin is spent twice: on each side to somebody else.
        for (var i = 0; i < 100; i++)
        {
            if (i < 8) Offer(left[1], TestBlocks.SpendCoinbase(funding[i], 30 + i));
            if (i is >= 4 and < 12) Offer(right[1], TestBlocks.SpendCoinbase(funding[i], 30 + i));
            if (i == 0) Offer(left[0], TestBlocks.SpendCoinbase(funding[15], 10));
            if (i == 0) Offer(right[0], TestBlocks.SpendCoinbase(funding[15], 11));
            left[0].Mine(key: 1);
            right[0].Mine(key: 2);
            await Network.RunAsync(1);
        }

        right[0].Mine(2, key: 2);
        await Network.RunAsync(5);
        Assert.Equal(left[0].Tip, left[1].Tip);
        var abandoned = left[0].Node.Chain.Tip;
        Network.Heal();

        // Mining and spending go on while the chains are compared.
        for (var i = 0; i < 40; i++)
        {
            if (i is 3 or 9) right[1].Mine(key: 3);
            if (i == 5) left[1].Mine(key: 4);
            if (i is >= 12 and < 16) Offer(nodes[i % 4], TestBlocks.SpendCoinbase(funding[i == 15 ? 16 : i], 20));
            await Network.RunAsync(1);
        }

        await Network.ConvergeAsync(120, nodes);
        Assert.False(left[0].Node.Chain.Current.Contains(abandoned.Hash));
        Assert.True(left[0].Node.Counters.DeepestReorganisation >= 100);

        nodes[3].Mine();
        await Network.ConvergeAsync(60, nodes);
        Assert.All(nodes, node => Assert.Empty(node.Pool));

        // What only the losing side had confirmed came back and is confirmed again, but for the coin the winners spent otherwise.
        Assert.All(nodes, node => Assert.All(Enumerable.Range(0, 12), i => Assert.True(IsPaid(node, funding[i], 30 + i))));
        Assert.All(nodes, node => Assert.Equal((false, true), (IsPaid(node, funding[15], 10), IsPaid(node, funding[15], 11))));
        var balances = nodes.Select(node => node.Node.Chain.Current.GetBalance(TestKeys.Address(1))).Distinct();
        Assert.Single(balances);
        Assert.All(nodes, node => Assert.All(node.Peers.Peers, peer => Assert.Equal(0, peer.Score)));
    }

    [Fact]
    public async Task F29_F13_WhereOnlyOneDirectionIsLostTheNodesStillConverge()
    {
        var nodes = await ConnectAllAsync(3);
        Network.Cut([nodes[0]], [nodes[1], nodes[2]], oneWay: true);
        var block = nodes[0].Mine()[0];
        await Network.RunAsync(70);
        Assert.Equal(block.Hash, nodes[1].Tip);
        nodes[1].Mine();
        Network.Heal();
        await Network.ConvergeAsync(400, nodes);
    }

    private static bool IsPaid(SimulatedNode node, Block funding, decimal coins) =>
        node.Node.Chain.Tip.Utxo.TryGetCoin(new(TestBlocks.SpendCoinbase(funding, coins).Id, 0), out _);

    private static void Offer(SimulatedNode node, Transaction transaction) =>
        Assert.NotEqual(MempoolOutcome.Rejected, node.Node.SubmitTransaction(transaction).Outcome);
}
