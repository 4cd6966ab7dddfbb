using System.Net;
using System.Text.Json;
using ChainCore.Protocol;

namespace ChainCore.Node.Tests.Protocol;

/// <summary>What the client sends.</summary>
public sealed class NodeClientRequestTests
{
    private static readonly Hash256 Hash = Hash256.Parse(Samples.Hash);

    [Fact]
    public async Task D1_AMinerIntroducesItself()
    {
        var request = await SentAsync(client => client.GetTemplateAsync(new(Samples.Address, "2.0", 1647892800.123)));
        Assert.Equal("POST http://127.0.0.1:5000/mine_block", request.Line);
        Assert.Equal("ChainCore-MiningClient/2.0", request.Headers["User-Agent"]);
        Assert.Equal(("ChainCore-MiningClient", "2.0"), (request.Headers["X-Mining-Client"], request.Headers["X-Client-Version"]));
        Assert.Equal(Samples.Compact(Samples.TemplateRequest), request.Body);
        Assert.Equal("application/json; charset=utf-8", request.Headers["Content-Type"]);
    }

    [Fact]
    public async Task D1_TheNamesAreConfigurable()
    {
        var request = await SentAsync(
            client => client.GetStatusAsync(), new NodeClientOptions { ClientName = "ChainCore-Node", ClientVersion = "1.2.3" });
        Assert.Equal("ChainCore-Node/1.2.3", request.Headers["User-Agent"]);
        Assert.Equal(("ChainCore-Node", "1.2.3"), (request.Headers["X-Mining-Client"], request.Headers["X-Client-Version"]));
    }

    [Fact]
    public async Task H17_TheTokenGoesWithAdminCallsOnly()
    {
        NodeClientOptions options = new() { AdminToken = "secret" };
        Func<NodeClient, Task>[] admin =
        [
            client => client.RefreshConfigurationAsync(), client => client.SetDifficultyAsync(new(4)),
            client => client.AddPeerAsync(new("http://127.0.0.1:5001")), client => client.GetAuditAsync(),
        ];
        foreach (var call in admin) Assert.Equal("Bearer secret", (await SentAsync(call, options)).Headers["Authorization"]);
        foreach (var (call, _) in Calls().Where(call => !AdminPaths.Any(path => call.Line.Contains(path, StringComparison.Ordinal))))
            Assert.DoesNotContain("Authorization", (await SentAsync(call, options)).Headers.Keys);
    }

    [Fact]
    public async Task C1_C35_EveryCallHasItsMethodAndPath()
    {
        foreach (var (call, line) in Calls())
            Assert.Equal(line.Replace(" /", " http://127.0.0.1:5000/", StringComparison.Ordinal), (await SentAsync(call)).Line);
    }

    [Fact]
    public void C1_C35_EveryMethodOfTheClientIsCalledHere() => Assert.Equal(
        typeof(NodeClient).GetMethods().Count(method => method.Name.EndsWith("Async", StringComparison.Ordinal)),
        Calls().Count - 1);

    [Fact]
    public async Task ABasePathIsKept()
    {
        Recorder recorder = new();
        using HttpClient http = new(recorder);
        await new NodeClient(http, NodeUrl.Parse("https://example.org/chain")).GetStatusAsync();
        Assert.Equal("GET https://example.org/chain/status", recorder.Last!.Line);
    }

    [Fact]
    public async Task D25_FailuresBelowHttpAreTold()
    {
        Assert.Equal(NodeFailureKind.NameNotResolved, await ClassAsync(new HttpRequestException(HttpRequestError.NameResolutionError)));
        Assert.Equal(NodeFailureKind.NameNotResolved, await ClassAsync(Socket(System.Net.Sockets.SocketError.HostNotFound)));
        Assert.Equal(NodeFailureKind.Unreachable, await ClassAsync(Socket(System.Net.Sockets.SocketError.NetworkUnreachable)));
        Assert.Equal(NodeFailureKind.Timeout, await ClassAsync(Socket(System.Net.Sockets.SocketError.TimedOut)));
        Assert.Equal(NodeFailureKind.Timeout, await ClassAsync(new TaskCanceledException("", new TimeoutException())));
        Assert.Equal(NodeFailureKind.ConnectionReset, await ClassAsync(new HttpRequestException(HttpRequestError.SecureConnectionError,
            inner: new IOException("", new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionReset)))));

        static HttpRequestException Socket(System.Net.Sockets.SocketError error) =>
            new(HttpRequestError.ConnectionError, inner: new System.Net.Sockets.SocketException((int)error));

        static async Task<NodeFailureKind?> ClassAsync(Exception exception)
        {
            using HttpClient http = new(new Recorder { Thrown = exception });
            return (await new NodeClient(http, NodeUrl.Parse("http://127.0.0.1:5000")).GetStatusAsync()).Failure?.Kind;
        }
    }

    private static string[] AdminPaths => [NodePaths.ConfigRefresh, NodePaths.DifficultySet, NodePaths.AddPeer, NodePaths.Audit];

    private static List<(Func<NodeClient, Task> Call, string Line)> Calls()
    {
        var json = ProtocolJson.Default;
        var block = JsonSerializer.Deserialize(Samples.Submission, json.BlockSubmissionContract)!;
        var header = BlockHeader.Parse(Samples.Header);
        return
        [
            (client => client.GetTemplateAsync(new(Samples.Address)), "POST /mine_block"),
            (client => client.SubmitBlockAsync(block), "POST /submit_block"),
            (client => client.WaitForTemplateAsync(ulong.MaxValue), "GET /templates/wait?version=18446744073709551615"),
            (client => client.GetStatusAsync(), "GET /status"),
            (client => client.GetDetailedStatusAsync(), "GET /status/detailed"),
            (client => client.GetReadinessAsync(), "GET /health/ready"),
            (client => client.GetLivenessAsync(), "GET /health/live"),
            (client => client.GetBlockchainAsync(), "GET /blockchain"),
            (client => client.GetBlockchainAsync(1, 2), "GET /blockchain?start=1&limit=2"),
            (client => client.GetChainInfoAsync(), "GET /chain/info"),
            (client => client.GetHeadersAsync(1, 2000), "GET /blockchain/headers?start=1&count=2000"),
            (client => client.GetHeadersAsync([Hash, Hash]), $"GET /blockchain/headers?locator={Hash},{Hash}"),
            (client => client.GetBlockRangeAsync(1, 1000), "GET /blocks/range?start=1&end=1000"),
            (client => client.GetBlockAsync(Hash), $"GET /blocks/hash/{Hash}"),
            (client => client.GetOrphanedBlocksAsync(), "GET /orphaned_blocks"),
            (client => client.GetTransactionPoolAsync(), "GET /transaction_pool"),
            (client => client.GetTransactionIdsAsync(), "GET /transaction_pool/ids"),
            (client => client.AddTransactionAsync(new(new byte[] { 1 })), "POST /add_transaction"),
            (client => client.GetTransactionAsync(Hash), $"GET /transaction/{Hash}"),
            (client => client.GetBalanceAsync("a/b"), "GET /balance/a%2Fb"),
            (client => client.GetUtxosAsync(Samples.Address), $"GET /utxos/{Samples.Address}"),
            (client => client.GetAddressTransactionsAsync(Samples.Address), $"GET /transactions/{Samples.Address}"),
            (client => client.RefreshConfigurationAsync(dryRun: true), "POST /config/refresh?dry_run=true"),
            (client => client.SetDifficultyAsync(new(4)), "POST /difficulty/set"),
            (client => client.GetAuditAsync(10), "GET /audit?limit=10"),
            (client => client.GetNetworkConfigAsync(), "GET /network_config"),
            (client => client.GetStatsAsync(), "GET /stats"),
            (client => client.GetIndexAsync(), "GET /"),
            (client => client.HandshakeAsync(new(Hash, Hash, 1, "2.0", new Dictionary<string, ConfigValue>(), 1, Hash, default)),
                "POST /peers/handshake"),
            (client => client.AnnounceBlockAsync(new(Hash, header, 1, default, 1)), "POST /peers/announce/block"),
            (client => client.AnnounceTransactionsAsync(new([Hash], 1)), "POST /peers/announce/transactions"),
            (client => client.GetPeersAsync(), "GET /peers"),
            (client => client.GetPeerUrlsAsync(), "GET /getpeers"),
            (client => client.AddPeerAsync(new("http://127.0.0.1:5001")), "POST /addpeer"),
        ];
    }

    private static async Task<Sent> SentAsync(Func<NodeClient, Task> call, NodeClientOptions? options = null)
    {
        Recorder recorder = new();
        using HttpClient http = new(recorder);
        await call(new(http, NodeUrl.Parse("http://127.0.0.1:5000"), options));
        return recorder.Last!;
    }

    private sealed record Sent(string Line, Dictionary<string, string> Headers, string Body);

    private sealed class Recorder : HttpMessageHandler
    {
        public Sent? Last { get; private set; }

        public Exception? Thrown { get; init; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Thrown is not null) throw Thrown;
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            var headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
            Last = new($"{request.Method} {request.RequestUri!.AbsoluteUri}", headers, body);
            return new(HttpStatusCode.NotFound);
        }
    }
}
