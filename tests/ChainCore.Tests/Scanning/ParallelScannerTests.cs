using System.Diagnostics;
using System.Numerics;
using Xunit.Abstractions;

namespace ChainCore.Tests;

public sealed class ParallelScannerTests(ITestOutputHelper output)
{
    /// <summary>What never comes fails a test instead of stopping the run.</summary>
    private static readonly TimeSpan Ever = Until.Patience;

    /// <summary>What an answer within 10 ms may take where there are more workers than processors.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(500);

    private static readonly BlockHeader Header = TestData.Genesis.Header;

    private static readonly ScanKernel Best = KernelRegistry.Shared.Kernels.First(status => status.IsUsable).Kernel;

    private static readonly ScanJob ImpossibleJob = new(Header, BigInteger.One.ToTarget());

    public static TheoryData<int> UpToEightWorkers() => [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory]
    [MemberData(nameof(UpToEightWorkers))]
    public void A13_FindsTheNonceOfTheGenesisBlock(int workers)
    {
        ParallelScanner scanner = new(new() { Workers = workers });
        Assert.Equal(workers, scanner.Workers);
        var result = scanner.FindAny(new(Header), new(Header.Nonce - 200_000, 400_000));
        Assert.Equal((ScanOutcome.Found, Header.Nonce), (result.Outcome, result.Nonce));
        Assert.Equal(TestData.Genesis.Hash, result.Hash.ToString());
        Assert.InRange(result.WorkerId, 0, workers - 1);
        Assert.InRange(result.HashesTried, 1UL, 400_000UL);
        Assert.True(result.Elapsed > TimeSpan.Zero);
    }

    [Theory]
    [MemberData(nameof(UpToEightWorkers))]
    public void A9_EveryNonceIsTriedExactlyOnce(int workers)
    {
        NonceRange[] ranges =
        [
            new(0, 1), new(3, 2), new(uint.MaxValue, 1), new(0xffff_fff0, 16), new(77, 1_001), new(0x7ff0_0000, 0x20_0001),
        ];
        foreach (var range in ranges)
        {
            foreach (var randomStart in (bool[])[false, true])
            {
                RecordingKernel kernel = new(Best);
                ParallelScanner scanner = new(new() { Workers = workers, Kernel = kernel, RandomStart = randomStart });
                var result = scanner.FindAny(ImpossibleJob, range);
                Assert.Equal((ScanOutcome.Exhausted, range.Count, false), (result.Outcome, result.HashesTried, result.Found));
                Assert.Equal((0u, Hash256.Zero, 0), (result.Nonce, result.Hash, result.WorkerId));
                kernel.AssertTriedExactlyOnce(range);
            }
        }
    }

    [Theory]
    [MemberData(nameof(UpToEightWorkers))]
    public async Task A20_CountsAreExactWhenOneFinds(int workers)
    {
        foreach (var n in (int[])[0, 1, 3, 4, 5])
        {
            RecordingKernel kernel = new(Best);
            ParallelScanner scanner = new(new() { Workers = workers, Kernel = kernel });
            var result = await scanner.FindAnyAsync(new(Header, new Difficulty(n).Target), NonceRange.All).WaitAsync(Ever);
            Assert.True(result.Found);
            Assert.Equal(kernel.Tried, result.HashesTried);
            Assert.Equal(Reference.HashOf(Header.Bytes(), result.Nonce), result.Hash.ToByteArray());
            Assert.True(Difficulty.Meets(result.Hash, n));
            Assert.Contains(kernel.Ranges, range => result.Nonce >= range.Start && result.Nonce - range.Start < range.Count);
            AssertDisjoint(kernel);
        }
    }

    [Theory]
    [MemberData(nameof(UpToEightWorkers))]
    public Task A14_A25_CancellationReachesAllWorkersAndCountsAreExact(int workers) => Until.QuickAsync(Soon, async () =>
    {
        using CancellationTokenSource source = new();
        using SemaphoreSlim running = new(0);
        RecordingKernel kernel = new(Best, _ => running.Release());
        ParallelScanner scanner = new(new() { Workers = workers, Kernel = kernel });
        var scan = scanner.FindAnyAsync(ImpossibleJob, NonceRange.All, source.Token);
        for (var i = 0; i < 3 * workers; i++) Assert.True(await running.WaitAsync(Ever), "no worker scans");

        var started = Stopwatch.GetTimestamp();
        await source.CancelAsync();
        var result = await scan.WaitAsync(Ever);
        var latency = Stopwatch.GetElapsedTime(started);
        Assert.Equal((ScanOutcome.Cancelled, kernel.Tried), (result.Outcome, result.HashesTried));
        AssertDisjoint(kernel);
        await AssertNothingRunsAsync(kernel);
        output.WriteLine($"stopped after {latency.TotalMilliseconds:F1} ms");
        return latency;
    });

    [Fact]
    public void A25_ACancelledTokenStopsTheScanBeforeItBegins()
    {
        ParallelScanner scanner = new(new() { Workers = 4 });
        var result = scanner.FindAny(ImpossibleJob, NonceRange.All, new CancellationToken(canceled: true));
        Assert.Equal((ScanOutcome.Cancelled, 0UL), (result.Outcome, result.HashesTried));
    }

    [Fact]
    public void A25_CancellationAfterTheLastNonceChangesNothing()
    {
        using CancellationTokenSource source = new();
        RecordingKernel kernel = new(Best, _ => source.Cancel());
        var result = new ParallelScanner(new() { Workers = 1, Kernel = kernel }).FindAny(ImpossibleJob, new(0, 1000), source.Token);
        Assert.Equal((ScanOutcome.Exhausted, 1000UL), (result.Outcome, result.HashesTried));
    }

    [Fact]
    public async Task A14_OneFindStopsEveryWorker()
    {
        // Only the worker whose range holds nonce 0 can find something; the others have a long way to go.
        var start = Header.Nonce - 5;
        RecordingKernel kernel = new(Best);
        ParallelScanner scanner = new(new() { Workers = 4, Kernel = kernel });
        var result = await scanner.FindAnyAsync(new(Header), new(start, NonceRange.SpaceSize - start)).WaitAsync(Ever);
        Assert.Equal((ScanOutcome.Found, Header.Nonce, 0), (result.Outcome, result.Nonce, result.WorkerId));
        Assert.Equal(kernel.Tried, result.HashesTried);
        await AssertNothingRunsAsync(kernel);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A25_TheTimeLimitEndsTheScan(int workers)
    {
        var limit = TimeSpan.FromMilliseconds(30);
        RecordingKernel kernel = new(Best);
        var result = await new ParallelScanner(new() { Workers = workers, Kernel = kernel, TimeLimit = limit })
            .FindAnyAsync(ImpossibleJob, NonceRange.All).WaitAsync(Ever);
        Assert.Equal((ScanOutcome.TimedOut, kernel.Tried, false), (result.Outcome, result.HashesTried, result.Found));
        Assert.True(result.Elapsed >= limit, $"{result.Elapsed}");
        await AssertNothingRunsAsync(kernel);
    }

    [Fact]
    public void A25_ATimeLimitThatIsNotReachedChangesNothing()
    {
        foreach (var limit in (TimeSpan[])[TimeSpan.FromHours(1), TimeSpan.MaxValue])
        {
            var result = new ParallelScanner(new() { Workers = 2, TimeLimit = limit }).FindAny(ImpossibleJob, new(0, 1000));
            Assert.Equal((ScanOutcome.Exhausted, 1000UL), (result.Outcome, result.HashesTried));
        }
    }

    [Fact]
    public void A26_ProgressIsReportedOnTheCallersThread()
    {
        using CancellationTokenSource source = new();
        List<(ScanProgress Progress, int Thread)> reports = [];
        Handler handler = new(progress =>
        {
            reports.Add((progress, Environment.CurrentManagedThreadId));
            if (reports.Count == 5) source.Cancel();
        });
        var result = new ParallelScanner(new() { Workers = 2, Progress = handler, ProgressInterval = TimeSpan.FromMilliseconds(5) })
            .FindAny(ImpossibleJob, NonceRange.All, source.Token);

        Assert.Equal(ScanOutcome.Cancelled, result.Outcome);
        Assert.True(reports.Count >= 5);
        Assert.All(reports, report => Assert.Equal(Environment.CurrentManagedThreadId, report.Thread));
        Assert.All(reports, report => Assert.Equal(NonceRange.SpaceSize, report.Progress.Size));
        Assert.All(reports.Zip(reports.Skip(1)), pair =>
        {
            Assert.True(pair.First.Progress.HashesTried <= pair.Second.Progress.HashesTried);
            Assert.True(pair.Second.Progress.Elapsed - pair.First.Progress.Elapsed >= TimeSpan.FromMilliseconds(5));
        });
        Assert.True(reports[0].Progress.Elapsed >= TimeSpan.FromMilliseconds(5));
        Assert.InRange(reports[^1].Progress.HashesTried, 0UL, result.HashesTried);
    }

    [Fact]
    public void A26_AScanShorterThanTheIntervalReportsNothing()
    {
        Handler handler = new(_ => Assert.Fail("reported"));
        ParallelScanner scanner = new(new() { Workers = 2, Progress = handler, ProgressInterval = TimeSpan.FromHours(1) });
        scanner.FindAny(ImpossibleJob, new(0, 100_000));
    }

    [Theory]
    [InlineData(25)] // days: more milliseconds than an int holds
    [InlineData(36_500)]
    public void A26_AnyIntervalMoreThanZeroWillDo(int days)
    {
        var interval = TimeSpan.FromDays(days);
        ParallelScanner scanner = new(new() { Workers = 2, ProgressInterval = interval, TimeLimit = interval });
        Assert.Equal(ScanOutcome.Exhausted, scanner.FindAny(ImpossibleJob, new(0, 1000)).Outcome);
    }

    [Fact]
    public async Task A26_AHandlerThatThrowsEndsTheScanAndLeavesNoThreadBehind()
    {
        RecordingKernel kernel = new(Best);
        Handler handler = new(_ => throw new InvalidTimeZoneException("the handler's own"));
        var interval = TimeSpan.FromMilliseconds(1);
        ParallelScanner scanner = new(new() { Workers = 4, Kernel = kernel, Progress = handler, ProgressInterval = interval });
        var scan = scanner.FindAnyAsync(ImpossibleJob, NonceRange.All);
        var exception = await Assert.ThrowsAsync<InvalidTimeZoneException>(() => scan.WaitAsync(Ever));
        Assert.Equal("the handler's own", exception.Message);
        await AssertNothingRunsAsync(kernel);
    }

    [Fact]
    public async Task AKernelThatThrowsEndsTheScanOnTheCallersThread()
    {
        RecordingKernel kernel = new(Best, call =>
        {
            if (call == 10) throw new InvalidTimeZoneException("the kernel's own");
        });
        ParallelScanner scanner = new(new() { Workers = 4, Kernel = kernel });
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => scanner.FindAnyAsync(ImpossibleJob, NonceRange.All).WaitAsync(Ever));
        await AssertNothingRunsAsync(kernel);
    }

    [Fact]
    public async Task A24_OneScannerServesSeveralCallsAtOnce()
    {
        ParallelScanner scanner = new(new() { Workers = 3 });
        var scans = TestData.RealHeaders.Take(12).Select(row =>
            scanner.FindAnyAsync(new(row.Header), new(row.Header.Nonce - Math.Min(row.Header.Nonce, 10_000), 20_000))).ToArray();
        var results = await Task.WhenAll(scans).WaitAsync(Ever);
        Assert.Equal(TestData.RealHeaders.Take(12).Select(row => row.Hash), results.Select(result => result.Hash.ToString()));
    }

    [Fact]
    public void A10_RandomStartsDiffer()
    {
        // The first call of a worker shows where the scan began.
        HashSet<uint> starts = [];
        for (var i = 0; i < 20; i++)
        {
            using CancellationTokenSource source = new();
            RecordingKernel kernel = new(Best, _ => source.Cancel());
            ParallelScanner scanner = new(new() { Workers = 1, Kernel = kernel, RandomStart = true });
            scanner.FindAny(ImpossibleJob, NonceRange.All, source.Token);
            starts.Add(kernel.Ranges.Single().Start);
        }

        Assert.True(starts.Count > 15, $"{starts.Count} of 20");
    }

    [Fact]
    public void A14_SomeWorkersMayHaveNothingToDo()
    {
        var result = new ParallelScanner(new() { Workers = 8 }).FindAny(new(Header), new(Header.Nonce, 1));
        Assert.Equal((true, 1UL), (result.Found, result.HashesTried));
    }

    [Fact]
    public void TheDefaultsAreAllProcessorsAndTheRegistrysKernel()
    {
        ParallelScanner scanner = new();
        Assert.Equal(Environment.ProcessorCount, scanner.Workers);
        Assert.Same(new NonceScanner().Kernel, scanner.Kernel);
        Assert.Same(Best, new ParallelScanner(new() { Kernel = Best }).Kernel);
        ParallelScanOptions options = new();
        Assert.Equal((TimeSpan.FromSeconds(1), null), (options.ProgressInterval, options.TimeLimit));
        Assert.Equal((null, null, false), (options.Kernel, options.Progress, options.RandomStart));
    }

    [Fact]
    public void A29_InvalidOptionsAreRefused()
    {
        ParallelScanOptions[] invalid =
        [
            new() { Workers = 0 }, new() { Workers = -1 }, new() { Workers = int.MinValue },
            new() { Workers = ParallelScanOptions.MaximumWorkers + 1 }, new() { ProgressInterval = TimeSpan.Zero },
            new() { ProgressInterval = TimeSpan.FromTicks(-1) }, new() { ProgressInterval = Timeout.InfiniteTimeSpan },
            new() { TimeLimit = TimeSpan.Zero }, new() { TimeLimit = TimeSpan.FromTicks(-1) },
        ];
        Assert.All(invalid, options =>
        {
            var exception = Assert.Throws<ArgumentOutOfRangeException>(() => new ParallelScanner(options));
            Assert.Equal("options", exception.ParamName);
        });
        ParallelScanner most = new(new() { Workers = ParallelScanOptions.MaximumWorkers });
        Assert.Equal(ParallelScanOptions.MaximumWorkers, most.Workers);
    }

    [Fact]
    public async Task A29_InvalidArgumentsAreRefused()
    {
        ParallelScanner scanner = new(new() { Workers = 2 });
        Assert.Equal("job", Assert.Throws<ArgumentNullException>(() => scanner.FindAny(null!, NonceRange.All)).ParamName);
        Assert.Equal("range", Assert.Throws<ArgumentException>(() => scanner.FindAny(new(Header), default)).ParamName);
        await Assert.ThrowsAsync<ArgumentNullException>(() => scanner.FindAnyAsync(null!, NonceRange.All));
        await Assert.ThrowsAsync<ArgumentException>(() => scanner.FindAnyAsync(new(Header), default));
    }

    private static void AssertDisjoint(RecordingKernel kernel)
    {
        ulong end = 0;
        foreach (var (start, count) in kernel.Ranges)
        {
            Assert.True(start >= end, $"{start} is tried twice");
            end = start + (ulong)count;
        }
    }

    /// <summary>No thread outlives its call: nothing runs now, and nothing more is called.</summary>
    private static async Task AssertNothingRunsAsync(RecordingKernel kernel)
    {
        Assert.Equal(0, kernel.Running);
        var calls = kernel.Calls;
        await Task.Delay(20);
        Assert.Equal((0, calls), (kernel.Running, kernel.Calls));
    }

    /// <summary>Reports on the thread that reports, unlike <see cref="Progress{T}"/>.</summary>
    private sealed class Handler(Action<ScanProgress> report) : IProgress<ScanProgress>
    {
        public void Report(ScanProgress value) => report(value);
    }
}
