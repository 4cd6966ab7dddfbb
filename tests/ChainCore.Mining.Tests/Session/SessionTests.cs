using System.Collections.Concurrent;

namespace ChainCore.Mining.Tests;

/// <summary>Sessions on a chain that does what the test says.</summary>
[Collection(Sessions.Name)]
public sealed class SessionTests
{
    [Fact]
    public async Task D9_ASolutionIsHandedInAndForcesNewWork()
    {
        ScriptedWorkSource source = new(difficulty: 2);
        var (summary, _) = await Mine(source, options => options with { BlockGoal = 30 });
        Assert.Equal(SessionEnd.GoalReached, summary.End);
        Assert.Equal((30, 31), (source.Accepted, source.Length));

        // A miner alone is never in its own way: while a solution is under way its tip is not searched again.
        Assert.Equal((30L, 0L), (summary.Statistics.Blocks.Found, summary.Statistics.Blocks.Stale));
        AssertNothingIsLost(summary);
    }

    [Fact]
    public async Task D11_RefusalsAreCountedByReasonAndNewWorkIsAskedFor()
    {
        ScriptedWorkSource source = new(difficulty: 1);
        string[] answers = ["high-hash", "stale-prevblk", "duplicate", "bad-cb-amount", "stale-prevblk"];
        var next = 0;
        source.Submit = _ => next < answers.Length
            ? SourceResult<SubmitOutcome>.FromValue(SubmitOutcome.Refused(answers[next++], "the node's sentence"))
            : null;
        var (summary, events) = await Mine(source, options => options with { BlockGoal = 1 });
        var blocks = summary.Statistics.Blocks;
        Assert.Equal((6L, 1L, 3L, 2L), (blocks.Found, blocks.Accepted, blocks.Stale, blocks.Rejected));
        Assert.Equal(2, blocks.ByReason["stale-prevblk"]);
        Assert.Equal(1, blocks.ByReason["high-hash"]);
        Assert.Equal(2, events.Count(e => e.Kind == MiningEventKind.BlockRejected && e.Message.Contains("the node's sentence")));
        AssertNothingIsLost(summary);
    }

    [Fact]
    public async Task D17_AChangedTipTakesTheJobDownAndPutsTheNextUp()
    {
        ScriptedWorkSource source = new();
        using CancellationTokenSource stop = new();
        ConcurrentQueue<long> hashed = new();
        using SemaphoreSlim begun = new(0);
        MiningSession session = new([source], Options(), null, pool => pool with
        {
            CreateScan = (job, worker) =>
            {
                hashed.Enqueue(job.Work.Height);
                begun.Release();
                return job.Search.CreateWorker(worker).ScanChunk;
            },
        });
        var running = session.RunAsync(stop.Token);
        for (var i = 1; i <= 50; i++)
        {
            // Until both workers hash the new block: then the next one comes.
            while (hashed.Count(height => height == i) < 2) Assert.True(await begun.WaitAsync(Until.Patience));
            source.Advance();
        }

        await stop.CancelAsync();
        var summary = await running;
        Assert.Equal(SessionEnd.Cancelled, summary.End);

        // No worker ever went back to an earlier block.
        Assert.Equal(hashed.Order(), hashed);
        Assert.Equal(1, source.MostFetchesAtOnce);
        AssertNothingIsLost(summary);
    }

    [Fact]
    public async Task D17_WorkersSwitchInLessThanFiftyMilliseconds()
    {
        ScriptedWorkSource source = new();
        using CancellationTokenSource stop = new();
        TaskCompletionSource<long> next = new();
        long wanted = 1;
        MiningSession session = new([source], Options() with { Workers = 1 }, null, pool => pool with
        {
            CreateScan = (job, worker) =>
            {
                if (job.Work.Height >= Interlocked.Read(ref wanted))
                    Volatile.Read(ref next).TrySetResult(TimeProvider.System.GetTimestamp());
                return job.Search.CreateWorker(worker).ScanChunk;
            },
        });
        var running = session.RunAsync(stop.Token);
        await next.Task.WaitAsync(Until.Patience);
        await Until.QuickAsync(TimeSpan.FromMilliseconds(50), async () =>
        {
            List<TimeSpan> times = [];
            for (var i = 0; i < 25; i++)
            {
                Volatile.Write(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously));
                Interlocked.Exchange(ref wanted, source.Length + 1);
                var started = TimeProvider.System.GetTimestamp();
                source.Advance();
                times.Add(TimeProvider.System.GetElapsedTime(started, await next.Task.WaitAsync(Until.Patience)));
            }

            times.Sort();
            return times[times.Count / 2];
        });
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task D20_NothingIsSearchedTwiceAndNothingStaleAcceptedOverAHundredThousandTips()
    {
        const int changes = 100_000;
        ScriptedWorkSource source = new(difficulty: 5);
        using CancellationTokenSource stop = new();
        ConcurrentDictionary<BlockHeader, SharedSearch> searches = new();
        var isSearchedTwice = false;
        MiningSession session = new([source], Options() with { Workers = 2, ChunkSize = 256, Priority = WorkerPriority.Idle }, null, pool => pool with
        {
            CreateScan = (job, worker) =>
            {
                // Equal headers are equal work: it has to be one and the same search, whose ranges are handed out once.
                if (searches.GetOrAdd(job.Work.Header, job.Search) != job.Search) isSearchedTwice = true;
                return job.Search.CreateWorker(worker).ScanChunk;
            },
        });
        var running = session.RunAsync(stop.Token);
        while (source.Length <= changes)
        {
            // Let the session ask about every change, and force the next at any moment after.
            var next = await Task.WhenAny(source.WaitForFetchAsync(), running);
            Assert.NotSame(running, next);
            source.Advance();
        }

        await stop.CancelAsync();
        var summary = await running;
        Assert.False(isSearchedTwice);
        Assert.Equal(source.Accepted, summary.Statistics.Blocks.Accepted);
        Assert.Equal(0, summary.Statistics.Blocks.Rejected);
        Assert.Equal(1, source.MostFetchesAtOnce);
        AssertNothingIsLost(summary);
    }

    [Fact]
    public async Task D29_AWorkersFailureIsContainedAndTheWorkerBeginsAnew()
    {
        ScriptedWorkSource source = new(difficulty: 2);
        var failures = 0;
        var (summary, events) = await Mine(source, options => options with { BlockGoal = 5 }, pool => pool with
        {
            CreateScan = (job, worker) => Interlocked.Increment(ref failures) <= 3
                ? throw new InvalidOperationException("a chunk fails")
                : job.Search.CreateWorker(worker).ScanChunk,
        });
        Assert.Equal(SessionEnd.GoalReached, summary.End);
        Assert.Equal(3, summary.Statistics.WorkerFailures);
        Assert.Equal(3, events.Count(e => e.Kind == MiningEventKind.WorkerFailed));
    }

    [Fact]
    public async Task D29_WhenAllWorkersAreOutTheSessionEndsWithTheCause()
    {
        var (summary, _) = await Mine(new(), options => options, pool => pool with
        {
            CreateScan = (_, _) => throw new InvalidOperationException("always"),
        });
        Assert.Equal((SessionEnd.WorkersFailed, "always"), (summary.End, summary.Cause?.Message));
        Assert.All(summary.Statistics.Workers, worker => Assert.Equal(WorkerState.Failed, worker.Status.State));
    }

    [Fact]
    public async Task D29_OneWorkerOutLeavesTheOthersMining()
    {
        ScriptedWorkSource source = new(difficulty: 2);
        var (summary, _) = await Mine(source, options => options with { BlockGoal = 10 }, pool => pool with
        {
            CreateScan = (job, worker) => worker == 0 ? throw new InvalidOperationException() : job.Search.CreateWorker(worker).ScanChunk,
        });
        Assert.Equal(SessionEnd.GoalReached, summary.End);
        Assert.Equal(10, source.Accepted);
    }

    [Fact]
    public async Task D28_ACriticalFailureStopsAll()
    {
        var (summary, _) = await Mine(new(), options => options, pool => pool with
        {
            CreateScan = (_, _) => throw new InsufficientMemoryException(),
        });
        Assert.Equal(SessionEnd.WorkersFailed, summary.End);
        Assert.IsType<InsufficientMemoryException>(summary.Cause);
        Assert.Equal(0, summary.WorkersLeft);
    }

    [Fact]
    public async Task H3_AKernelThatLiesEndsTheSessionBeforeAnythingIsHandedIn()
    {
        ScriptedWorkSource source = new();
        var (summary, _) = await Mine(source, options => options, pool => pool with
        {
            CreateScan = (job, worker) => () => new(ScanOutcome.Found, job.Work.Header, 0, default, 1, TimeSpan.Zero, worker),
        });
        Assert.Equal(SessionEnd.WorkersFailed, summary.End);
        Assert.IsType<KernelFaultException>(summary.Cause);
        Assert.Equal(0, source.Submissions);
        AssertNothingIsLost(summary);
    }

    [Fact]
    public async Task I13_TheNextNodeTakesOverAndTheFirstComesBack()
    {
        ScriptedWorkSource first = new(difficulty: 2) { Name = "first" }, second = new(difficulty: 2) { Name = "second" };
        first.Check = () => new SourceFailure(FailureClass.Refused, "down");
        first.Work = _ => new SourceFailure(FailureClass.Refused, "down");
        var accepted = 0;
        using CancellationTokenSource stop = new(TimeSpan.FromMinutes(1));
        List<string> selected = [];
        MiningSession session = new([first, second], Options() with
        {
            RefreshInterval = TimeSpan.FromSeconds(1),
            Attempts = 1,
            OnEvent = e =>
            {
                if (e.Kind == MiningEventKind.SourceSelected) selected.Add(e.Source!);
                if (e.Kind != MiningEventKind.BlockAccepted) return;
                if (++accepted == 3) (first.Check, first.Work) = (null, null);
                for (var i = 0; i < 3 && first.Length < second.Length; i++) first.Advance();
                if (e.Source == "first" && first.Accepted >= 2) stop.Cancel();
            },
        });
        var summary = await session.RunAsync(stop.Token);
        Assert.Equal(["second", "first"], selected);
        Assert.True(first.Accepted >= 2);
        Assert.True(summary.Statistics.Sources[0].IsCurrent);
        Assert.True(summary.Statistics.Sources[0].Failures[FailureClass.Refused] >= 1);
        AssertNothingIsLost(summary);
    }

    [Fact]
    public async Task B34_WorkThatIsRefusedIsCountedAndNotHashed()
    {
        ScriptedWorkSource source = new(difficulty: 12);
        using CancellationTokenSource stop = new();
        var hashed = 0;
        MiningSession session = new(
            [source], Options() with
            {
                MaximumDifficulty = new(6),
                OnEvent = e =>
                {
                    if (e.Kind == MiningEventKind.TemplateRefused) stop.Cancel();
                },
            },
            null, pool => pool with
            {
                CreateScan = (job, worker) =>
                {
                    hashed++;
                    return job.Search.CreateWorker(worker).ScanChunk;
                },
            });
        var summary = await session.RunAsync(stop.Token);
        Assert.Equal(1, summary.Statistics.Templates.Refused[FailureClass.DifficultyOutOfRange]);
        Assert.Equal(0, hashed);
    }

    [Fact]
    public async Task D47_ANodeThatIsNotThereIsAskedAgainAndThenGivenUp()
    {
        InstantTimeProvider time = new(due => due == TimeSpan.FromSeconds(10));
        ScriptedWorkSource source = new() { Check = () => new SourceFailure(FailureClass.Unavailable, "syncing") };
        MiningSession session = new([source], Options() with { Attempts = 3 }, time);
        var summary = await session.RunAsync(CancellationToken.None);
        Assert.Equal(SessionEnd.Unreachable, summary.End);
        Assert.Contains("syncing", summary.Message, StringComparison.Ordinal);
        Assert.Equal(3, source.Checks);
    }

    [Fact]
    public async Task D24_WhoIsNotLetInEndsTheSession()
    {
        ScriptedWorkSource source = new() { Work = _ => new SourceFailure(FailureClass.Unauthorized, "no token") };
        var (summary, _) = await Mine(source, options => options);
        Assert.Equal(SessionEnd.Unauthorized, summary.End);
        Assert.Contains("no token", summary.Message, StringComparison.Ordinal);
        Assert.Equal(1, source.Fetches);
    }

    [Fact]
    public async Task D11_AnAnswerThatWasLostIsNoLostBlock()
    {
        // The first attempt gets through but its answer does not; the second is told that the block is known.
        ScriptedWorkSource source = new(difficulty: 2);
        var attempts = 0;
        source.Submit = _ => ++attempts switch
        {
            1 => new SourceFailure(FailureClass.Reset, "reset"),
            2 => SubmitOutcome.Refused(SubmitOutcome.DuplicateReason),
            _ => null,
        };
        var (summary, _) = await Mine(source, options => options with { BlockGoal = 1, Chance = () => 0 });
        Assert.Equal((1L, 0L), (summary.Statistics.Blocks.Accepted, summary.Statistics.Blocks.Stale));
    }

    [Fact]
    public async Task D31_TwoHundredSessionsLeaveNoThreadBehind()
    {
        for (var i = 0; i < 200; i++)
        {
            ScriptedWorkSource source = new(difficulty: 1);
            MiningSession session = new([source], Options() with { BlockGoal = 1, Workers = 3 });
            var summary = await session.RunAsync(CancellationToken.None);
            Assert.Equal((SessionEnd.GoalReached, 0), (summary.End, summary.WorkersLeft));
            Assert.All(session.GetStatistics().Workers, worker => Assert.Equal(WorkerState.Stopped, worker.Status.State));
        }

        if (OperatingSystem.IsLinux())
            Assert.DoesNotContain(ThreadNames(), name => name.StartsWith("ChainCore miner", StringComparison.Ordinal));
    }

    [Fact]
    public async Task D30_ASessionThatIsCancelledAtOnceEndsInOrder()
    {
        var summary = await new MiningSession([new ScriptedWorkSource()], Options()).RunAsync(new CancellationToken(canceled: true));
        Assert.Equal((SessionEnd.Cancelled, 0), (summary.End, summary.WorkersLeft));
    }

    [Fact]
    public void D39_NumbersOutsideTheirRangeAreRefused()
    {
        Assert.Throws<ArgumentException>(() => new MiningSession([], Options()));
        Func<MiningOptions, MiningOptions>[] wrong =
        [
            o => o with { Workers = 0 }, o => o with { Workers = 1_025 }, o => o with { CpuLimitPercent = 0 },
            o => o with { CpuLimitPercent = 101 },
            o => o with { Attempts = 0 }, o => o with { RefreshInterval = TimeSpan.Zero },
            o => o with { MiningTimeout = TimeSpan.FromDays(2) },
            o => o with { BlockGoal = 0 }, o => o with { ChunkSize = 0 }, o => o with { MemoryLimitPerWorker = 0 },
            o => o with { MinimumDifficulty = new(5), MaximumDifficulty = new(4) },
        ];
        Assert.All(wrong, change => Assert.Throws<ArgumentOutOfRangeException>(
            () => new MiningSession([new ScriptedWorkSource()], change(Options()))));
    }

    internal static MiningOptions Options() => new() { PayTo = Templates.Miner, Workers = 2, Affinity = false };

    private static async Task<(MiningSummary Summary, IReadOnlyList<MiningEvent> Events)> Mine(
        ScriptedWorkSource source, Func<MiningOptions, MiningOptions> change, Func<WorkerPoolOptions, WorkerPoolOptions>? adjust = null)
    {
        List<MiningEvent> events = [];
        using CancellationTokenSource stop = new(TimeSpan.FromMinutes(2));
        MiningSession session = new([source], change(Options() with { OnEvent = events.Add }), null, adjust);
        return (await session.RunAsync(stop.Token), events);
    }

    private static IEnumerable<string> ThreadNames() => Directory.GetDirectories("/proc/self/task").Select(thread =>
    {
        try
        {
            return File.ReadAllText(Path.Combine(thread, "comm"));
        }
        catch (IOException)
        {
            // The thread has ended since.
            return "";
        }
    });

    /// <summary>Every solution found has become one of four things.</summary>
    private static void AssertNothingIsLost(MiningSummary summary)
    {
        var blocks = summary.Statistics.Blocks;
        Assert.Equal(blocks.Found, blocks.Accepted + blocks.Stale + blocks.Rejected + blocks.Lost);
    }
}
