using ChainCore.Protocol;

namespace ChainCore.Node.Tests;

/// <summary>The example of the package ChainCore.Protocol's page, compiled and run against a port where nothing listens.</summary>
public sealed class ProtocolGuide
{
    [Fact]
    public async Task ThePackagesPage()
    {
        using var http = NodeHttp.CreateClient();
        NodeClient node = new(http, NodeUrl.Parse("http://127.0.0.1:9"));
        var answer = await node.GetStatusAsync();
        Console.WriteLine(answer.IsSuccess
            ? $"{answer.Value.NodeId}: {answer.Value.BlockchainLength} blocks"
            : $"no answer: {answer.Explanation}");

        Assert.Equal(NodeFailureKind.ConnectionRefused, answer.Failure?.Kind);
    }
}
