using System.Text;
using ChainCore.Ledger;
using ChainCore.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChainCore.Node.Tests;

/// <summary>Nodes that talk to one another over HTTP (rows C17, C33, E23, F1, F10 to F20, F29, G16, G21).</summary>
public sealed class PeerTests : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> _started = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var node in Enumerable.Reverse(_started)) await node.DisposeAsync();
    }

    [Fact]
    public async Task F29_F12_F10_ThreeNodesJoinLateAndPropagate()
    {
        var first = await StartAsync();
        await TestMiner.MineAsync(first, 30);
        var second = await StartAsync([first.BaseUrl]);
        var third = await StartAsync([second.BaseUrl]);
        await ConvergeAsync(first, second, third);

        await TestMiner.MineAsync(third, 3);
        await ConvergeAsync(first, second, third);
        await TestMiner.MineAsync(second, 2, PrivateKey.Create().Address.ToString());
        await ConvergeAsync(first, second, third);
        Assert.Equal(35, first.Ledger.Chain.Tip.Height);

        var status = (await second.GetAsync("/status/detailed")).AssertOk();
        Assert.Equal("synced", status.GetProperty("sync").GetString());
        Assert.InRange(status.GetProperty("clock_skew_seconds").GetDouble(), -5, 5);
        var peer = status.GetProperty("peer_status").EnumerateArray().First(peer => peer.GetProperty("state").GetString() == "connected");
        Assert.Equal(Genesis.Hash.ToString(), peer.GetProperty("genesis_hash").GetString());
        Assert.Equal(first.Ledger.Chain.Parameters.Hash, peer.GetProperty("config_hash").GetString());
        Assert.True(peer.GetProperty("latency_ms").GetDouble() >= 0);
        Assert.All(
            new[] { first, second, third },
            node => Assert.DoesNotContain(node.Log.Lines, line => line.Level >= LogLevel.Error));
    }

    [Fact]
    public async Task F4_F3_TwoChainsThatMeetBecomeTheOneWithMoreWork()
    {
        var (left, right) = (await StartAsync(), await StartAsync());
        await TestMiner.MineAsync(left, 5);
        await TestMiner.MineAsync(right, 8, PrivateKey.Create().Address.ToString());
        var winner = right.Ledger.Chain.Tip.Hash;
        var added = (await left.PostAsync("/addpeer", $$"""{"peer":"{{right.BaseUrl.GetLeftPart(UriPartial.Authority)}}"}""")).AssertOk();
        Assert.Equal(("added", "connected"), (added.GetProperty("status").GetString(), added.GetProperty("state").GetString()));
        await ConvergeAsync(left, right);
        Assert.Equal(winner, left.Ledger.Chain.Tip.Hash);

        // It is counted after the tip is seen.
        await Until.SoAsync(() => left.Ledger.Counters.DeepestReorganisation == 5, () => $"{left.Ledger.Counters}");
        Assert.Equal(1, (await left.GetAsync("/peers")).AssertOk().GetProperty("count").GetInt32());
        Assert.Equal(
            right.BaseUrl.GetLeftPart(UriPartial.Authority),
            (await left.GetAsync("/getpeers")).AssertOk().GetProperty("peers")[0].GetString());
    }

    [Fact]
    public async Task E23_AnotherConsensusIsRefusedWithTheKeysNamed()
    {
        var node = await StartAsync();
        var other = await StartAsync(keys: ("BLOCK_REWARD", "25"));
        var answer = await node.PostAsync("/addpeer", $$"""{"peer":"{{other.BaseUrl.GetLeftPart(UriPartial.Authority)}}"}""");
        var detail = answer.AssertProblem(409, "config_mismatch").GetProperty("detail").GetString();
        Assert.Contains("BLOCK_REWARD", detail, StringComparison.Ordinal);
        var peer = (await node.GetAsync("/peers")).AssertOk().GetProperty("peers")[0];
        Assert.Equal("refused", peer.GetProperty("state").GetString());
        Assert.Equal("BLOCK_REWARD", peer.GetProperty("differing_keys")[0].GetString());
    }

    [Theory]
    [InlineData("http://169.254.169.254", 403, "peer_not_allowed")]
    [InlineData("http://0.0.0.0:80", 403, "peer_not_allowed")]
    [InlineData("http://user:secret@127.0.0.1", 400, "invalid_field")]
    [InlineData("ftp://127.0.0.1", 400, "invalid_field")]
    [InlineData("http://127.0.0.1/admin", 400, "invalid_field")]
    public async Task F19_AddressesThatMayNotBeUsedAreRefused(string url, int status, string reason)
    {
        var node = await StartAsync();
        (await node.PostAsync("/addpeer", $$"""{"peer":"{{url}}"}""")).AssertProblem(status, reason);
    }

    [Fact]
    public async Task F18_ANodeDoesNotConnectToItself()
    {
        var node = await StartAsync();
        var own = node.BaseUrl.GetLeftPart(UriPartial.Authority);
        (await node.PostAsync("/addpeer", $$"""{"peer":"{{own}}"}""")).AssertProblem(409, "self_connection");
        var nonce = (await node.GetAsync("/status")).AssertOk().GetProperty("node_nonce").GetUInt64();
        Assert.Equal(nonce, node.Services.GetRequiredService<PeerService>().Network.NodeNonce);
    }

    [Fact]
    public async Task F10_ABlockAndATransactionAreFetchedAsTheyAreOnTheWire()
    {
        var node = await StartAsync();
        await TestMiner.MineAsync(node);
        var tip = node.Ledger.Chain.Tip;
        var block = (await node.GetAsync($"/blocks/hash/{tip.Hash}")).AssertOk();
        Assert.Equal(tip.Hash, Block.Decode(Convert.FromHexString(block.GetProperty("hex").GetString()!)).Hash);
        Assert.Equal(1, block.GetProperty("index").GetInt64());
        (await node.GetAsync($"/blocks/hash/{Hash256.Zero}")).AssertProblem(404, "not_found");
        (await node.GetAsync("/blocks/hash/xyz")).AssertProblem(400, "invalid_parameter");
        (await node.GetAsync($"/transaction/{Hash256.Zero}")).AssertProblem(404, "not_found");
        (await node.GetAsync("/transaction/xyz")).AssertProblem(400, "invalid_parameter");
    }

    [Fact]
    public async Task F20_F8_AnAnswerOfAHundredMegabytesIsCutOffAndTheLiarBanned()
    {
        var node = await StartAsync();
        var liar = await StartLiarAsync(node, async context =>
        {
            var filler = Encoding.ASCII.GetBytes(new string(' ', 1 << 16));
            for (var i = 0; i < 1_600; i++) await context.Response.Body.WriteAsync(filler, context.RequestAborted);
        });
        (await node.PostAsync("/addpeer", $$"""{"peer":"{{liar}}"}""")).AssertOk();
        await Until.SoAsync(async () => await StateOfAsync(node, liar) == "banned", async () => $"{await StateOfAsync(node, liar)}");
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) < 200 << 20);
    }

    [Fact]
    public async Task F20_X14_ASlowAnswerEndsAtItsTimeAndTheNodeGoesOn()
    {
        var node = await StartAsync();
        var slow = await StartLiarAsync(node, async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync(" ", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(100, context.RequestAborted);
            }
        });
        var network = node.Services.GetRequiredService<PeerService>().Network;
        network.Options = network.Options with { TransferTimeout = TimeSpan.FromMilliseconds(300) };
        (await node.PostAsync("/addpeer", $$"""{"peer":"{{slow}}"}""")).AssertOk();
        await Until.SoAsync(async () => await StateOfAsync(node, slow) == "backoff", async () => $"{await StateOfAsync(node, slow)}");
        await TestMiner.MineAsync(node);
        Assert.Equal("synced", (await node.GetAsync("/status")).AssertOk().GetProperty("sync").GetString());
    }

    private static async Task<string?> StateOfAsync(TestNode node, string url) => (await node.GetAsync("/peers")).AssertOk()
        .GetProperty("peers").EnumerateArray().First(peer => peer.GetProperty("url").GetString() == url).GetProperty("state").GetString();

    /// <summary>Waits until nodes are on one tip, with the same outputs after it.</summary>
    private static async Task ConvergeAsync(params TestNode[] nodes)
    {
        await Until.SoAsync(
            () => nodes.Select(node => node.Ledger.Chain.Tip.Hash).Distinct().Count() == 1,
            () => string.Join(' ', nodes.Select(node => node.Ledger.Chain.Tip.Hash)));
        Assert.Single(nodes.Select(node => node.Ledger.Chain.Current.Utxo.Checksum).Distinct());
    }

    private async Task<TestNode> StartAsync(Uri[]? bootstrap = null, params (string Key, string Value)[] keys)
    {
        var all = TestNodeOptions.Easy();
        all["PEER_HEALTH_CHECK_INTERVAL"] = "1";
        foreach (var (key, value) in keys) all[key] = value;
        var node = await TestNode.StartAsync(new()
        {
            UseKestrel = true,
            Keys = all,
            Settings = settings => settings with { Bootstrap = bootstrap ?? [] },
        });
        _started.Add(node);
        return node;
    }

    /// <summary>Starts what introduces itself as a node of the same chain and answers a question for headers in its own way.</summary>
    private async Task<string> StartLiarAsync(TestNode node, Func<HttpContext, Task> answerHeaders)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var handshake = node.Services.GetRequiredService<PeerService>().Network.CreateHandshake() with { NodeNonce = 7, BaseUrl = null };
        app.MapPost("/peers/handshake", () => Results.Json(handshake.ToContract("liar"), ProtocolJson.Default.HandshakeContract));
        app.MapGet("/blockchain/headers", async (HttpContext context) =>
        {
            context.Response.ContentType = "application/json";
            await answerHeaders(context);
        });
        await app.StartAsync();
        _started.Add(app);
        return app.Urls.First();
    }
}
