using System.Collections.Concurrent;
using System.Diagnostics;

namespace ChainCore.Node.Tests;

/// <summary>Many clients at once (rows C36, C45).</summary>
public class ConcurrencyTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task C36C45_OfSixtyFourEqualSubmissionsOneIsAccepted(bool useFiles)
    {
        await using var node = await TestNode.StartAsync(new() { UseKestrel = true, UseFiles = useFiles });
        for (var round = 1; round <= 3; round++)
        {
            var block = (await TestMiner.FindBlockAsync(node)).ToJsonString();
            var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => node.PostAsync("/submit_block", block))));
            var accepted = Assert.Single(answers, answer => answer.Status == 200);
            Assert.Equal("accepted", accepted.Json.GetProperty("status").GetString());
            foreach (var answer in answers.Where(answer => answer != accepted)) answer.AssertProblem(409, "duplicate");
            Assert.Equal(round + 1, node.Ledger.Chain.Current.Length);
        }
    }

    [Fact]
    public async Task C36_ReadersSeeNoTornStateAndDoNotWaitForAWriter()
    {
        using ManualResetEventSlim gate = new(initialState: true);
        TaskCompletionSource entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var node = await TestNode.StartAsync(new()
        {
            UseKestrel = true,
            Store = HookedStore.Create(() =>
            {
                if (!gate.IsSet) entered.TrySetResult();
                gate.Wait();
            }),
        });
        await TestMiner.MineAsync(node, 2);
        var block = (await TestMiner.FindBlockAsync(node)).ToJsonString();
        gate.Reset();
        var writing = node.PostAsync("/submit_block", block);
        await entered.Task.WaitAsync(Until.Patience);

        // The writer is inside its commit and stays there until all of these have answered.
        string[] paths =
            ["/status", "/status/detailed", "/blockchain", "/chain/info", "/stats", "/transaction_pool", "/balance/" + TestMiner.Miner];
        foreach (var path in paths)
            (await node.GetAsync(path).WaitAsync(Until.Patience)).AssertOk();
        (await node.PostAsync("/mine_block", TestMiner.Request()).WaitAsync(Until.Patience)).AssertOk();
        Assert.Equal(3, (await node.GetAsync("/status")).AssertOk().GetProperty("blockchain_length").GetInt64());
        Assert.False(writing.IsCompleted);
        gate.Set();
        (await writing).AssertOk();
        Assert.Equal(4, (await node.GetAsync("/status")).AssertOk().GetProperty("blockchain_length").GetInt64());
    }

    [Fact]
    public async Task C36_EveryAnswerIsAboutOneState()
    {
        await using var node = await TestNode.StartAsync();
        using CancellationTokenSource end = new();
        ConcurrentQueue<string> torn = [];
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                var chain = (await node.GetAsync("/blockchain")).AssertOk();
                if (chain.GetProperty("chain").GetArrayLength() != chain.GetProperty("length").GetInt64()) torn.Enqueue(chain.GetRawText());
                var info = (await node.GetAsync("/chain/info")).AssertOk();
                var work = 0x100 + 0x10 * (info.GetProperty("length").GetInt64() - 1);
                if (info.GetProperty("total_work").GetString() != $"0x{work:x}") torn.Enqueue(info.GetRawText());
            }
        })).ToArray();
        await TestMiner.MineAsync(node, 40);
        await end.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Empty(torn);
    }

    [Fact]
    public async Task D17_ManyWaitersCostNoThreads()
    {
        await using var node = await TestNode.StartAsync();
        var version = node.Ledger.StateVersion;
        using var process = Process.GetCurrentProcess();
        var threads = process.Threads.Count;
        var waiters = Enumerable.Range(0, 500).Select(_ => node.GetAsync($"/templates/wait?version={version}")).ToArray();
        process.Refresh();
        Assert.InRange(process.Threads.Count - threads, int.MinValue, 200);
        await TestMiner.MineAsync(node);
        Assert.All(await Task.WhenAll(waiters), answer => Assert.True(answer.AssertOk().GetProperty("changed").GetBoolean()));
    }

    [Fact]
    public async Task D17_WaitersHaveALimit()
    {
        await using var node = await TestNode.StartAsync(new()
        {
            Settings = settings => settings with { Limits = settings.Limits with { Waiters = 1 } },
        });
        var version = node.Ledger.StateVersion;
        Task<Answer>[] both = [node.GetAsync($"/templates/wait?version={version}"), node.GetAsync($"/templates/wait?version={version}")];
        var refused = await Task.WhenAny(both);
        (await refused).AssertProblem(503, "unavailable");
        await TestMiner.MineAsync(node);
        (await both.Single(task => task != refused)).AssertOk();
        (await node.GetAsync("/templates/wait?version=0")).AssertOk();
    }
}
