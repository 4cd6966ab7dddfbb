using System.Text.Json;
using ChainCore.Protocol;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>
/// Nodes of one chain on free ports of loopback, each a process with a folder of its own. All end with the test, whatever becomes of it.
/// </summary>
internal sealed class Cluster : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<ClusterNode> _nodes = [];
    private readonly string _configuration;

    /// <param name="difficulty">Leading zero digits of every block: 2 are 256 hashes.</param>
    public Cluster(int difficulty = 2)
    {
        _configuration = _folder.File("chaincore.json");
        File.WriteAllText(_configuration, JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["BLOCKCHAIN_DIFFICULTY"] = difficulty,
            ["MIN_DIFFICULTY"] = difficulty,
            ["DIFFICULTY_ADJUSTMENT_ENABLED"] = false,
            ["COINBASE_MATURITY"] = 2,
            ["PEER_HEALTH_CHECK_INTERVAL"] = 1,
            ["CONTINUOUS_DISCOVERY_INTERVAL"] = 1,
        }));
    }

    public IReadOnlyList<ClusterNode> Nodes => _nodes;

    /// <summary>The configuration file all nodes share.</summary>
    public string ConfigurationFile => _configuration;

    /// <summary>Starts a cluster in which each node is told of the one before it.</summary>
    public static async Task<Cluster> StartAsync(int count, int difficulty = 2)
    {
        Cluster cluster = new(difficulty);
        try
        {
            for (var i = 0; i < count; i++) await cluster.AddAsync(new() { Bootstrap = i == 0 ? [] : [cluster.Nodes[i - 1].Url] });
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Adds a node that is not running yet.</summary>
    public ClusterNode Prepare(ClusterNodeOptions? options = null)
    {
        var name = $"node-{_nodes.Count + 1}";
        ClusterNode node = new(name, Directory.CreateDirectory(_folder.File(name)).FullName, _configuration, options ?? new());
        _nodes.Add(node);
        return node;
    }

    /// <summary>Adds a node and starts it.</summary>
    public async Task<ClusterNode> AddAsync(ClusterNodeOptions? options = null)
    {
        var node = Prepare(options);
        await node.StartAsync();
        return node;
    }

    /// <summary>Waits until nodes are on one tip with the same unspent outputs; all nodes if none are named.</summary>
    /// <returns>How long it took.</returns>
    public Task<TimeSpan> ConvergeAsync(params IReadOnlyList<ClusterNode> nodes)
    {
        if (nodes.Count == 0) nodes = _nodes;
        return Until.SoAsync(
            async () =>
            {
                var infos = await Task.WhenAll(nodes.Select(node => node.GetInfoAsync()));
                Assert.All(infos, info => Assert.NotNull(info.UtxoHash));
                return infos.Select(info => (info.Length, info.TipHash, info.UtxoHash)).Distinct().Count() == 1;
            },
            () => DescribeAsync(nodes));
    }

    /// <summary>Waits until nothing waits at any node: its pool follows its tip a moment later.</summary>
    public async Task WaitForEmptyPoolsAsync()
    {
        foreach (var node in _nodes)
        {
            await Until.SoAsync(
                async () => (await node.GetPoolAsync()).Count == 0,
                async () => $"{node.Name} still has {string.Join(' ', await node.GetPoolAsync())}");
        }
    }

    /// <summary>Waits until every node has so many peers connected.</summary>
    public Task WaitForPeersAsync(int least, params IReadOnlyList<ClusterNode> nodes)
    {
        if (nodes.Count == 0) nodes = _nodes;
        return Until.SoAsync(
            async () =>
            {
                foreach (var node in nodes)
                {
                    if (node.Value(await node.Client.GetPeersAsync()).Count < least) return false;
                }

                return true;
            },
            () => DescribeAsync(nodes));
    }

    /// <summary>
    /// No node has failed at anything, or taken another for a liar: nothing is answered with 500, no log has an error, no score is above 0.
    /// </summary>
    public async Task AssertHealthyAsync()
    {
        HashSet<Uri> honest = [.. _nodes.Select(node => node.PublicUrl)];
        foreach (var node in _nodes)
        {
            Assert.Empty(node.ReadErrors());
            var metrics = await node.ReadMetricsAsync();
            Assert.Contains("http_response_status_code=\"200\"", metrics, StringComparison.Ordinal);
            Assert.DoesNotContain("http_response_status_code=\"500\"", metrics, StringComparison.Ordinal);
            Assert.All(
                node.Value(await node.Client.GetPeersAsync()).Peers.Where(peer => honest.Contains(new(peer.Url))),
                peer => Assert.Equal((0, false), (peer.Score, peer.State == "banned")));
            Assert.Equal(StatusResponse.Synced, node.Value(await node.Client.GetStatusAsync()).Sync);
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (var node in _nodes) node.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<string> DescribeAsync(IReadOnlyList<ClusterNode> nodes)
    {
        List<string> lines = [];
        foreach (var node in nodes)
        {
            var info = await node.GetInfoAsync();
            var peers = node.Value(await node.Client.GetPeersAsync()).Peers
                .Select(peer => $"{peer.Url} {peer.State} {peer.Failures} {peer.LastError}");
            lines.Add($"{node.Name} length {info.Length} tip {info.TipHash} utxo {info.UtxoHash} peers [{string.Join(", ", peers)}]");
        }

        return string.Join(Environment.NewLine, lines);
    }
}
