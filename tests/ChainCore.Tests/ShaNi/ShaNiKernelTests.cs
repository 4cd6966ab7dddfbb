using System.Collections.ObjectModel;
using System.Diagnostics;

namespace ChainCore.Tests.ShaNi;

/// <summary>The kernel among the things that happen in a process: collections, exceptions, cancellation.</summary>
[Collection(RunsAlone.Name)]
public sealed class ShaNiKernelTests
{
    private static readonly ScanJob s_easy = new(TestData.Genesis.Header, Reference.TargetOf(4).ToTarget());

    private static ScanKernel Kernel => KernelRegistry.Shared.Select("sha-ni");

    [ShaNiKernelFact]
    public void ALongScanHoldsUpNoCollection()
    {
        // About a second in one call of the machine code: a collection that had to wait for it could end but once before it does.
        const uint Nonces = 40_000_000;
        const int Threads = 2;
        var expected = new uint[8192];
        Kernel.Scan(s_easy.Table, 0, Nonces, expected, out var expectedCount);

        // A thread that collects may have to wait for a processor: then once more.
        List<int> collections = [];
        while (collections.Count < 5 && !collections.Exists(count => count >= 3)) collections.Add(CollectWhileScanning());
        Assert.True(collections[^1] >= 3, $"{string.Join(", ", collections)} collections");

        int CollectWhileScanning()
        {
            using CountdownEvent running = new(Threads);
            var results = new (uint[] Candidates, int Found, uint Tried)[Threads];
            var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                // The candidates' array is on the collected heap, among garbage: a collection that compacts wants to move it.
                _ = new byte[1000 * (i + 1)];
                var candidates = new uint[8192];
                _ = new byte[1000 * (i + 1)];
                running.Signal();
                var tried = Kernel.Scan(s_easy.Table, 0, Nonces, candidates, out var found);
                results[i] = (candidates, found, tried);
            })).ToArray();
            foreach (var thread in threads) thread.Start();
            running.Wait();

            var count = 0;
            while (threads.All(thread => thread.IsAlive))
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                count++;
            }

            foreach (var thread in threads) thread.Join();
            Assert.All(results, result =>
            {
                Assert.Equal((expectedCount, Nonces), (result.Found, result.Tried));
                Assert.Equal(expected, result.Candidates);
            });
            return count;
        }
    }

    [ShaNiKernelFact]
    public void ShortCallsAndCollectionsGoTogether()
    {
        // The calls that skip the transition: collections have to wait for them, and do not have to wait long.
        var message = new byte[1000];
        var expected = Reference.FrameworkTwice(message);
        var header = Reference.FrameworkTwice(message.AsSpan(0, BlockHeader.Size));
        using CancellationTokenSource stop = new();
        using ManualResetEventSlim begun = new();
        var hashing = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                if (!Sha256d.HashData(message).AsSpan().SequenceEqual(expected)) return false;
                if (!Sha256d.HashData(message.AsSpan(0, BlockHeader.Size)).AsSpan().SequenceEqual(header)) return false;
                begun.Set();
            }

            return true;
        });
        Assert.True(begun.Wait(TimeSpan.FromSeconds(30)), "never began");
        for (var i = 0; i < 50; i++) GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        stop.Cancel();
        Assert.True(hashing.Result, "a hash was wrong");
    }

    [ShaNiKernelFact]
    public void AnExceptionBetweenTwoCallsIsTheCallersAlone()
    {
        NonceScanner scanner = new(Kernel);
        NonceRange range = new(0, 1 << 20);
        Assert.Throws<InvalidOperationException>(() => scanner.FindAll(s_easy, range, new Full()));
        Assert.Throws<InvalidOperationException>(() => scanner.FindAll(s_easy, range, new Full()));

        List<ScanSolution> solutions = [];
        Assert.Equal(range.Count, scanner.FindAll(s_easy, range, solutions).HashesTried);
        List<ScanSolution> scalar = [];
        new NonceScanner(KernelRegistry.Shared.Select("scalar")).FindAll(s_easy, range, scalar);
        Assert.Equal(scalar, solutions);
    }

    [ShaNiKernelFact]
    public Task ACancelledScanComesBackSoonWithAnExactCount() => Until.QuickAsync(TimeSpan.FromMilliseconds(500), () =>
    {
        ScanJob hopeless = new(TestData.Genesis.Header, Reference.TargetOf(40).ToTarget());
        using CancellationTokenSource stop = new();
        long cancelled = 0;
        Thread canceller = new(() =>
        {
            Thread.Sleep(200);
            Volatile.Write(ref cancelled, Stopwatch.GetTimestamp());
            stop.Cancel();
        });
        canceller.Start();
        var result = new NonceScanner(Kernel).FindFirst(hopeless, NonceRange.All, stop.Token);
        var latency = Stopwatch.GetElapsedTime(Volatile.Read(ref cancelled));
        canceller.Join();
        Assert.Equal(ScanOutcome.Cancelled, result.Outcome);
        Assert.Equal(0ul, result.HashesTried % (ulong)Kernel.BatchSize);
        return Task.FromResult(latency);
    });

    /// <summary>Cannot take anything.</summary>
    private sealed class Full : Collection<ScanSolution>
    {
        protected override void InsertItem(int index, ScanSolution item) => throw new InvalidOperationException("Full.");
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class ShaNiKernelFactAttribute : FactAttribute
    {
        public ShaNiKernelFactAttribute() => Skip = ShaNiRoutines.UnsupportedReason;
    }
}
