using System.Net;
using ChainCore.Protocol;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>Three and five real nodes that tell one another of blocks and transactions (rows F3, F10, F11, F12, F25, F29).</summary>
public sealed class PropagationTests : IDisposable
{
    private readonly Wallet _wallet = new();
    private readonly Wallet _other = new();

    public void Dispose()
    {
        _wallet.Dispose();
        _other.Dispose();
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public async Task F10_F11_BlocksAndTransactionsReachEveryNode(int count)
    {
        await using var cluster = await Cluster.StartAsync(count);
        var (first, last) = (cluster.Nodes[0], cluster.Nodes[^1]);
        await cluster.WaitForPeersAsync(1);
        var coinbases = await first.MineAsync(4, _wallet.Address);
        await cluster.ConvergeAsync();

        // What is mined at either end arrives at the other.
        await last.MineAsync(2, _other.Address);
        await cluster.ConvergeAsync();
        Assert.Equal(7, (await first.GetInfoAsync()).Length);

        var transaction = _wallet.Spend(coinbases[0], _other.Address, 49.5m);
        await first.SendAsync(transaction);
        foreach (var node in cluster.Nodes)
        {
            await Until.SoAsync(
                async () => (await node.GetPoolAsync()).Contains(transaction.Id),
                () => Task.FromResult($"{node.Name} lacks the transaction"));
        }

        await last.MineAsync(1, _other.Address);
        await cluster.ConvergeAsync();
        await cluster.WaitForEmptyPoolsAsync();
        foreach (var node in cluster.Nodes)
        {
            // Three rewards, the payment, and the fee of half a coin in the last reward.
            Assert.Equal(200, node.Value(await node.Client.GetBalanceAsync(_other.Address.ToString())).Balance);
            Assert.Equal(150, node.Value(await node.Client.GetBalanceAsync(_wallet.Address.ToString())).Balance);
        }

        await cluster.AssertHealthyAsync();
    }

    [Fact]
    public async Task F12_F23_X14_ANodeThatJoinsLateCatchesUpWithHundredsOfBlocks()
    {
        await using var cluster = await Cluster.StartAsync(2);
        await cluster.Nodes[0].MineAsync(300, _wallet.Address);
        var late = cluster.Prepare(new() { Bootstrap = [cluster.Nodes[1].Url] });
        await late.StartAsync();

        // Until it has caught up it says so, and goes on answering everything else.
        await Until.SoAsync(
            async () =>
            {
                Assert.Equal(HttpStatusCode.OK, (await late.Client.GetStatusAsync()).StatusCode);
                var template = await late.Client.GetTemplateAsync(new(_wallet.Address.ToString()));
                if (template.IsSuccess) return true;
                Assert.Equal((HttpStatusCode.ServiceUnavailable, ReasonCodes.Syncing), (template.StatusCode, template.Reason));
                return false;
            },
            () => Task.FromResult("The node is still catching up."));
        await cluster.ConvergeAsync();
        Assert.Equal(301, (await late.GetInfoAsync()).Length);

        // Who mined a block is in it: the rewards are the same wherever it came by.
        var rewards = late.Value(await late.Client.GetBalanceAsync(_wallet.Address.ToString()));
        Assert.True(rewards.Balance > 0);
        Assert.Equal(cluster.Nodes[0].Value(await cluster.Nodes[0].Client.GetBalanceAsync(_wallet.Address.ToString())), rewards);

        // It mines for the network as any other.
        await late.MineAsync(1, _wallet.Address);
        await cluster.ConvergeAsync();
        Assert.Equal(302, (await cluster.Nodes[0].GetInfoAsync()).Length);
        await cluster.AssertHealthyAsync();
    }

    [Fact]
    public async Task F12_ANodeThatReachesNobodyServesWorkAllTheSame()
    {
        await using Cluster cluster = new();
        await using LoopbackProxy nobody = new();
        var alone = await cluster.AddAsync(new() { Bootstrap = [nobody.Url] });
        await Until.SoAsync(
            async () => (await alone.Client.GetTemplateAsync(new(_wallet.Address.ToString()))).IsSuccess,
            () => Task.FromResult("The node still waits for a peer."));
        await alone.MineAsync(1, _wallet.Address);
        await cluster.AssertHealthyAsync();
    }
}
