using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node.Tests;

/// <summary>One trace goes from a client through HTTP into the node's ledger (row G11).</summary>
public sealed class TraceTests
{
    [Fact]
    public async Task G11_WhatTheNodeDoesBelongsToItsClientsTrace()
    {
        await using var node = await TestNode.StartAsync(new() { UseKestrel = true });
        using var http = NodeHttp.CreateClient(new() { ConnectTimeout = Until.Patience });
        NodeClient client = new(http, NodeUrl.Parse(node.BaseUrl.GetLeftPart(UriPartial.Authority)));
        using TraceListener traces = new(LedgerNode.ActivitySourceName, "Microsoft.AspNetCore");
        var answer = await client.GetTemplateAsync(new("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"));

        Assert.True(answer.IsSuccess);
        Assert.Equal("chaincore.node.template height=1 transactions=1", traces.Ended[0]);
    }
}
