namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>The same as <see cref="PartitionTests"/> on machines whose packets really do not arrive (rows F3, F4, F13, F26, F29).</summary>
public sealed class NamespacePartitionTests
{
    [NetworkNamespaceTheory]
    [InlineData(3)]
    [InlineData(5)]
    public async Task F3_F4_F13_TwoPartsWithoutACableMineAndConvergeWhenItIsBack(int count)
    {
        var leftCount = (count + 1) / 2;
        using Wallet left = new();
        using Wallet right = new();
        await using var network = await NetworkNamespaces.CreateAsync();
        await using Cluster cluster = new();
        List<(string Address, string[] Prefix)> machines = [];
        for (var i = 0; i < count; i++)
        {
            var machine = await network.AddMachineAsync(i < leftCount ? 0 : 1);
            machines.Add(machine);
            await cluster.AddAsync(new()
            {
                Bind = machine.Address,
                Prefix = machine.Prefix,
                Bootstrap = i == 0 ? [] : [cluster.Nodes[i - 1].Url],
            });
        }

        await cluster.WaitForPeersAsync(2);
        await cluster.Nodes[0].MineAsync(5, left.Address);
        await cluster.ConvergeAsync();
        List<TimeSpan> healing = [];
        for (var round = 0; round < PartitionTests.Rounds; round++)
        {
            await network.SetCableAsync(isIn: false);
            var (loser, winner) = round % 2 == 0 ? (cluster.Nodes[0], cluster.Nodes[^1]) : (cluster.Nodes[^1], cluster.Nodes[0]);
            await Task.WhenAll(loser.MineAsync(3, left.Address), winner.MineAsync(6, right.Address));

            // Within each part they agree.
            await cluster.ConvergeAsync([.. cluster.Nodes.Take(leftCount)]);
            await cluster.ConvergeAsync([.. cluster.Nodes.Skip(leftCount)]);
            var expected = await winner.GetInfoAsync();
            Assert.NotEqual(expected.TipHash, (await loser.GetInfoAsync()).TipHash);

            await network.SetCableAsync(isIn: true);
            healing.Add(await cluster.ConvergeAsync());
            Assert.Equal(expected.TipHash, (await loser.GetInfoAsync()).TipHash);
        }

        // One machine's packets to all others are lost; what they send it arrives, and is of no use to it.
        foreach (var other in machines[1..]) await NetworkNamespaces.SetLossAsync(machines[0], other, isLossy: true);
        await cluster.Nodes[^1].MineAsync(4, right.Address);
        await cluster.ConvergeAsync([.. cluster.Nodes.Skip(1)]);
        foreach (var other in machines[1..]) await NetworkNamespaces.SetLossAsync(machines[0], other, isLossy: false);
        healing.Add(await cluster.ConvergeAsync());
        PartitionTests.AssertQuick(healing);
        await cluster.AssertHealthyAsync();
    }
}
