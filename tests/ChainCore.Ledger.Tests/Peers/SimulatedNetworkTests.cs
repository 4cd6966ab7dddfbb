using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Tests over a simulated network, which is taken down after each.</summary>
#pragma warning disable CA1001 // xunit disposes asynchronously by IAsyncLifetime.
public abstract class SimulatedNetworkTests : IAsyncLifetime
#pragma warning restore CA1001
{
    private readonly SimulatedNetwork _network = new();

    private protected SimulatedNetwork Network => _network;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _network.DisposeAsync();

    /// <summary>Nodes of which each knows the one before, and no other.</summary>
    private protected async Task<List<SimulatedNode>> ConnectLineAsync(int count)
    {
        List<SimulatedNode> nodes = [];
        for (var i = 0; i < count; i++)
        {
            // Two connections at most, so that a line stays one.
            nodes.Add(_network.Add(
                nodes.TakeLast(1), configure: options => options with { TargetPeers = 1, MinimumPeers = 0, MaximumPeers = 2 }));
        }

        await _network.RunAsync(5);
        Assert.All(nodes, node => Assert.InRange(node.Peers.ConnectedCount, 1, 2));
        return nodes;
    }

    /// <summary>Nodes that all know one another.</summary>
    private protected async Task<List<SimulatedNode>> ConnectAllAsync(int count, string keys = "")
    {
        List<SimulatedNode> nodes = [];
        for (var i = 0; i < count; i++) nodes.Add(_network.Add(nodes, keys: keys));
        await _network.RunAsync(5);
        Assert.All(nodes, node => Assert.Equal(count - 1, node.Peers.ConnectedCount));
        return nodes;
    }
}
