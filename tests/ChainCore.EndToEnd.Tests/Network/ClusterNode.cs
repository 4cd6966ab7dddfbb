using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>How a node of a cluster differs from the others.</summary>
internal sealed record ClusterNodeOptions
{
    /// <summary>Where others reach it, if not where it listens.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>The nodes to begin with.</summary>
    public IReadOnlyList<Uri> Bootstrap { get; init; } = [];

    /// <summary>The address to listen on.</summary>
    public string Bind { get; init; } = "127.0.0.1";

    /// <summary>A command that starts it.</summary>
    public IReadOnlyList<string> Prefix { get; init; } = [];

    /// <summary>Further options of its command line.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];
}

/// <summary>A node of a cluster: a process, the folder of its chain, and a client of it. It can stop and start again.</summary>
internal sealed class ClusterNode(string name, string folder, string configuration, ClusterNodeOptions options) : IDisposable
{
    private const string AdminToken = "for-nodes-of-tests-that-are-not-on-loopback";

    private static readonly HttpClient Http =
        new(NodeHttp.CreateHandler(new() { ConnectTimeout = Until.Patience })) { Timeout = Timeout.InfiniteTimeSpan };

    private NodeProcess? _process;
    private Uri? _url;

    public string Name => name;

    public ClusterNodeOptions Options { get; set; } = options;

    public string Folder => folder;

    /// <summary>Where the node listens; the same after each start.</summary>
    public Uri Url => _url ?? throw new InvalidOperationException($"{name} was not started.");

    /// <summary>Where others reach it.</summary>
    public Uri PublicUrl => Options.PublicUrl ?? Url;

    public Program Process => _process?.Program ?? throw new InvalidOperationException($"{name} is not running.");

    public NodeClient Client => field ??= new(Http, NodeUrl.Parse(Url.ToString()), new()
    {
        AdminToken = AdminToken,
        Timeout = Until.Patience,
    });

    /// <summary>Starts it, or starts it again.</summary>
    public async Task StartAsync()
    {
        _process?.Dispose();
        _process = await NodeProcess.StartAsync(new NodeStart(folder)
        {
            Port = _url?.Port ?? 0,
            Prefix = Options.Prefix,
            Arguments =
            [
                "--bind", Options.Bind,
                "--config", configuration,
                "--node-id", name,
                .. Options.Bootstrap.SelectMany(url => (string[])["--bootstrap", Authority(url)]),
                .. Options.PublicUrl is { } url ? (string[])["--public-url", Authority(url)] : [],
                .. Options.Arguments,
            ],
            Environment =
            [
                ("CHAINCORE_ADMIN_TOKEN", AdminToken), ("CHAINCORE_LIMIT_POST_PER_SECOND", "10000"),
                ("CHAINCORE_LIMIT_POST_BURST", "10000"),
                ("CHAINCORE_LIMIT_GET_PER_SECOND", "10000"), ("CHAINCORE_LIMIT_GET_BURST", "10000"),
                ("CHAINCORE_LIMIT_ADMIN_PER_SECOND", "1000"), ("CHAINCORE_LIMIT_ADMIN_BURST", "1000"),
            ],
        });
        _url = _process.Url;
    }

    /// <summary>Sends it a signal and waits for its end.</summary>
    public Task<ProgramResult> StopAsync(string signal) => Process.StopAsync(signal);

    /// <summary>Where its chain stands.</summary>
    public async Task<ChainInfoResponse> GetInfoAsync() => Value(await Client.GetChainInfoAsync());

    /// <summary>What it knows of a peer; null if nothing.</summary>
    public async Task<PeerContract?> FindPeerAsync(Uri url) =>
        Value(await Client.GetPeersAsync()).Peers.FirstOrDefault(peer => new Uri(peer.Url) == url);

    /// <summary>Names a peer to it.</summary>
    public Task<NodeResponse<AddPeerResponse>> AddPeerAsync(Uri url) => Client.AddPeerAsync(new(Authority(url)));

    /// <summary>Names a peer to it, again where the peer is too busy to answer, until it is refused for a reason.</summary>
    /// <returns>The refusal.</returns>
    public async Task<ProblemContract> AssertRefusesAsync(Uri url, string reason)
    {
        NodeResponse<AddPeerResponse>? answer = null;
        await Until.SoAsync(
            async () => (answer = await AddPeerAsync(url)).Reason == reason,
            () => Task.FromResult($"{answer?.Explanation} {answer?.Value}"));
        return answer!.Problem!;
    }

    /// <summary>The ids of what waits at it.</summary>
    public async Task<IReadOnlyList<Hash256>> GetPoolAsync() =>
        [.. Value(await Client.GetTransactionPoolAsync()).PendingTransactions.Select(transaction => transaction.TransactionId).Order()];

    /// <summary>Sends it a transaction, which it must take.</summary>
    public async Task SendAsync(Transaction transaction) => Value(await Client.AddTransactionAsync(new(transaction.Encoding)));

    /// <summary>Mines blocks on its tip: its template, solved here. While the node is catching up it is asked again.</summary>
    /// <returns>The blocks' coinbases.</returns>
    public async Task<IReadOnlyList<OutPoint>> MineAsync(int count, Address miner)
    {
        List<OutPoint> coinbases = [];
        while (coinbases.Count < count)
        {
            var answer = await Client.GetTemplateAsync(new(miner.ToString()));
            if (answer.Reason == ReasonCodes.Syncing)
            {
                await Task.Delay(20);
                continue;
            }

            var submission = TemplateSolver.Solve(Value(answer).BlockTemplate, miner);
            var submitted = await Client.SubmitBlockAsync(submission);

            // Another node's block may have come in between: the very same one, where both pay one miner.
            if (submitted.Reason is ReasonCodes.StalePreviousBlock or ReasonCodes.Duplicate or ReasonCodes.Syncing) continue;
            Value(submitted);
            coinbases.Add(new(Transaction.Decode(submission.Transactions[0].Hex.Span).Id, 0));
        }

        return coinbases;
    }

    /// <summary>An answer's value, or a failed test that says what came instead.</summary>
    public T Value<T>(NodeResponse<T> response)
        where T : class
    {
        Assert.True(response.IsSuccess, $"{name}: {(int?)response.StatusCode} {response.Explanation}");
        return response.Value;
    }

    /// <summary>Its meters as text; among them how often it answered with what.</summary>
    public Task<string> ReadMetricsAsync() => Http.GetStringAsync(new Uri(Url, NodePaths.Metrics));

    /// <summary>The errors in its log.</summary>
    public IEnumerable<string> ReadErrors()
    {
        var logs = Path.Combine(folder, "logs");
        if (!Directory.Exists(logs)) yield break;
        foreach (var file in Directory.EnumerateFiles(logs))
        {
            using StreamReader reader = new(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            while (reader.ReadLine() is { } line)
            {
                if (line.Contains(" ERR ", StringComparison.Ordinal) || line.Contains(" FTL ", StringComparison.Ordinal))
                    yield return $"{name}: {line}";
            }
        }
    }

    public void Dispose() => _process?.Dispose();

    private static string Authority(Uri url) => url.GetLeftPart(UriPartial.Authority);
}
