using System.Text.Json;
using ChainCore.EndToEnd.Tests.Support;

namespace ChainCore.EndToEnd.Tests.Node;

/// <summary>Real node processes on loopback that find one another, agree, and agree again after one was killed (rows F10 to F17, F29).</summary>
public sealed class PeerNetworkTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly string[] Miners =
    [
        RunningNode.Miner, "12c6DSiU4Rq3P4ZxziKxzrL5LmMBrzjrJX", "1HLoD9E4SDFFPDiYfNYnkBLQ85Y51J3Zb1", "1FvzCLoTPGANNjWoUo6jUGuAG3wg1w4YjR",
        "15ubicBBWFnvoZLT7GiU2qxjRaKJPdkDMG",
    ];

    private readonly List<TemporaryFolder> _folders = [];
    private readonly List<RunningNode> _nodes = [];

    public void Dispose()
    {
        foreach (var node in _nodes) node.Dispose();
        foreach (var folder in _folders) folder.Dispose();
    }

    [UnixFact("sh")]
    public async Task F29_F17_ThreeProcessesPropagateJoinLateAndFindOneAnotherAgainAfterAKill()
    {
        var first = await StartAsync();
        for (var i = 0; i < 20; i++) Assert.NotNull(await first.MineAsync());
        var second = await StartAsync(first);
        var third = await StartAsync(second);
        await ConvergeAsync(21, first, second, third);

        Assert.NotNull(await third.MineAsync());
        await ConvergeAsync(22, first, second, third);

        // The peers are kept each minute and at the end: the end that saves them comes first, then one that does not.
        Assert.Equal(0, (await second.StopAsync()).ExitCode);
        Assert.NotNull(await first.MineAsync());
        var again = await StartAsync(_folders[1]);
        await ConvergeAsync(23, first, again, third);
        await third.StopAsync("KILL");
        Assert.NotNull(await again.MineAsync());
        await ConvergeAsync(24, first, again);
        var last = await StartAsync(_folders[2], again);
        await ConvergeAsync(24, first, again, last);
    }

    [UnixFact("sh")]
    public async Task F29_F3_FiveProcessesThatMineAtOnceEndOnOneChain()
    {
        List<RunningNode> nodes = [];
        for (var i = 0; i < 5; i++) nodes.Add(await StartAsync([.. nodes.TakeLast(2)]));
        await UntilAsync(async () => (await AllAsync(nodes, "/status")).All(status => status.GetProperty("peers").GetInt32() >= 2));

        // Each mines by itself: some blocks go stale, as they do where chains grow at several places at once.
        var mining = nodes.Select((node, i) => Task.Run(async () =>
        {
            for (var k = 0; k < 6; k++) await node.MineAsync(Miners[i]);
        }));
        await Task.WhenAll(mining);

        // One more decides between branches of equal work; it is stale itself if another node's block arrives meanwhile.
        await UntilAsync(async () => await nodes[0].MineAsync() is not null);
        await ConvergeAsync(null, [.. nodes]);
        foreach (var stats in await AllAsync(nodes, "/stats"))
            Assert.Equal(0, stats.GetProperty("api").GetProperty("server_errors").GetInt64());
    }

    private static async Task<JsonElement[]> AllAsync(IEnumerable<RunningNode> nodes, string path) =>
        await Task.WhenAll(nodes.Select(node => node.GetAsync(path)));

    /// <summary>Waits until nodes are on one tip, of a length if one is given, with the same outputs after it.</summary>
    private static async Task ConvergeAsync(long? length, params RunningNode[] nodes) => await UntilAsync(async () =>
    {
        var chains = await AllAsync(nodes, "/chain/info");
        return chains.Select(chain => chain.GetProperty("tip_hash").GetString()).Distinct().Count() == 1
            && chains.Select(chain => chain.GetProperty("utxo_hash").GetString()).Distinct().Count() == 1
            && (length is null || chains[0].GetProperty("length").GetInt64() == length);
    });

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!await isSo())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < Patience, "It did not come about in time.");
            await Task.Delay(100);
        }
    }

    private async Task<RunningNode> StartAsync(params RunningNode[] bootstrap)
    {
        _folders.Add(new());
        return await StartAsync(_folders[^1], bootstrap);
    }

    private async Task<RunningNode> StartAsync(TemporaryFolder folder, params RunningNode[] bootstrap)
    {
        string[] urls = [.. bootstrap.SelectMany(node => (string[])["--bootstrap", node.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)])];
        var node = await RunningNode.StartAsync(folder.Path, [.. RunningNode.Easy, "--set", "PEER_HEALTH_CHECK_INTERVAL=1", .. urls]);
        _nodes.Add(node);
        return node;
    }
}
