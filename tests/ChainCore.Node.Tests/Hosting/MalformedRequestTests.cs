using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ChainCore.Node.Tests;

/// <summary>Requests no honest client sends, many of them (rows C1, C37, H9, H10, H23).</summary>
[Collection(RunsAlone.Name)]
public class MalformedRequestTests
{
    /// <summary>What the heap may have grown by at the end; if bodies of the greatest size were kept, a dozen would exceed it.</summary>
    private const long HeapGrowth = 48 << 20;

    [Fact]
    public Task H9_TwentyThousandMalformedRequestsAreRefused() => RunAsync(20_000);

    [SwitchedFact("CHAINCORE_FUZZ")]
    public Task H9_AMillionMalformedRequestsAreRefused() => RunAsync(1_000_000);

    private static async Task RunAsync(int count)
    {
        await using var node = await TestNode.StartAsync(new()
        {
            Settings = settings => settings with { LogLevel = Microsoft.Extensions.Logging.LogLevel.Warning },
        });
        await TestMiner.MineAsync(node);
        var block = await TestMiner.FindWrongBlockAsync(node);
        (string, JsonObject)[] samples =
        [
            ("/submit_block", block),
            ("/submit_block", new() { ["block"] = block.DeepClone() }),
            ("/mine_block", new() { ["miner_address"] = "nobody", ["client_version"] = "2.0", ["timestamp"] = 1.5 }),
            ("/difficulty/set", new() { ["difficulty"] = 99, ["force"] = true, ["reason"] = "x", ["blocks"] = 0 }),
            ("/add_transaction", new() { ["hex"] = "00" }),
            ("/add_transaction", new()
            {
                ["inputs"] = new JsonArray(new JsonObject
                {
                    ["transaction_id"] = new string('1', 64), ["output_index"] = 0, ["script"] = "00",
                }),
                ["outputs"] = new JsonArray(new JsonObject { ["amount"] = 1.0, ["recipient_address"] = TestMiner.Miner }),
            }),
            ("/addpeer", new() { ["peer"] = 1 }),
            ("/peers/announce/block", new()
            {
                ["hash"] = new string('1', 64), ["header"] = new string('0', 160), ["index"] = 1, ["total_work"] = "0x110",
                ["node_nonce"] = 1,
            }),
        ];
        var (length, baseline) = (node.Ledger.Chain.Current.Length, 0L);
        ConcurrentQueue<string> wrong = [];
        using CancellationTokenSource end = new();
        var honest = Task.Run(() => AskHonestlyAsync(node, end.Token));
        var workers = 2;
        for (var part = 0; part < 10; part++)
        {
            await Task.WhenAll(Enumerable.Range(0, workers).Select(worker => Task.Run(
                () => SendAsync(node, samples, unchecked((int)Property.RunSeed + part * workers + worker), count / 10 / workers, wrong))));
            if (part == 1) baseline = GC.GetTotalMemory(forceFullCollection: true);
            Assert.True(wrong.IsEmpty, $"{string.Join('\n', wrong.Take(3))} {Property.Repeat}");
        }

        await end.CancelAsync();
        Assert.True(await honest > 0);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - baseline, long.MinValue, HeapGrowth);
        Assert.Equal(length, node.Ledger.Chain.Current.Length);
        Assert.DoesNotContain(node.Log.Lines, line => line.Level >= Microsoft.Extensions.Logging.LogLevel.Error);
        (await node.GetAsync("/health/ready")).AssertOk();
    }

    private static async Task SendAsync(
        TestNode node, IReadOnlyList<(string, JsonObject)> samples, int seed, int count, ConcurrentQueue<string> wrong)
    {
        MalformedRequests requests = new(new(seed), samples);
        for (var i = 0; i < count; i++)
        {
            using var request = requests.Next();
            using var response = await node.Client.SendAsync(request);
            var status = (int)response.StatusCode;

            // Of the reading calls some are only odd: a query may be right by chance.
            var isRight = request.Method == HttpMethod.Get ? status is 200 or (>= 400 and < 500) : status is >= 400 and < 500;
            if (isRight) continue;
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync();
            wrong.Enqueue($"{request.Method} {request.RequestUri} {status}: {body[..Math.Min(body.Length, 2_000)]}");
        }
    }

    /// <summary>An honest client meanwhile: each of its requests is answered.</summary>
    private static async Task<int> AskHonestlyAsync(TestNode node, CancellationToken end)
    {
        var answered = 0;
        for (; !end.IsCancellationRequested; answered++)
        {
            (await node.GetAsync("/status")).AssertOk();
            (await node.PostAsync("/mine_block", TestMiner.Request())).AssertOk();
            await Task.Delay(5, CancellationToken.None);
        }

        return answered;
    }
}
