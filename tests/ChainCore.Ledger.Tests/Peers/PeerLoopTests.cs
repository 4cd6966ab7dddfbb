using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>
/// The network as hosts run it: by its own loop, on the system's clock, without anybody's steps (rows F10, F11, F13, F29).
/// </summary>
public sealed class PeerLoopTests : SimulatedNetworkTests
{
    [Fact]
    public async Task F10_F11_StartedNodesConnectRelayAndEndByThemselves()
    {
        List<SimulatedNode> nodes = [];
        for (var i = 0; i < 3; i++)
        {
            nodes.Add(Network.Add(nodes, open: false, configure: options => options with { Time = TimeProvider.System }));
            nodes[^1].Peers.Start();
        }

        await UntilAsync(() => nodes.TrueForAll(node => node.Peers.ConnectedCount == 2 && node.Node.Sync == SyncState.Synced));
        var blocks = nodes[0].Mine(5);
        await UntilAsync(() => nodes.TrueForAll(node => node.Tip == blocks[^1].Hash));
        var spend = TestBlocks.SpendCoinbase(blocks[0]);
        Assert.True(nodes[1].Node.SubmitTransaction(spend).IsAccepted);
        await UntilAsync(() => nodes.TrueForAll(node => node.Pool.SequenceEqual([spend.Id])));
        Assert.Throws<InvalidOperationException>(nodes[0].Peers.Start);
        await nodes[2].StopAsync();
        await nodes[2].Peers.DisposeAsync();
        Assert.Equal(0, nodes[2].Peers.ConnectedCount);
    }

    private static Task<TimeSpan> UntilAsync(Func<bool> isSo) => Until.SoAsync(isSo, () => "It did not come about.");
}
