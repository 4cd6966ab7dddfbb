using System.Collections.Concurrent;

namespace ChainCore.Tests;

/// <summary>A search that several owners of threads share: every point once, exact counts, nothing lost behind a find.</summary>
public sealed class SharedSearchTests
{
    private static readonly BlockHeader Header = new(0x2000_0000, default, default, 1_700_000_000, default, 0);

    private static readonly string[] Kernels =
        [.. KernelRegistry.Shared.Kernels.Where(status => status.IsUsable).Select(status => status.Kernel.Name)];

    public static TheoryData<string, int> KernelsAndWorkers
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach (var kernel in Kernels)
            {
                foreach (var workers in (int[])[1, 3]) data.Add(kernel, workers);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(KernelsAndWorkers))]
    public void A9_EveryPointIsTriedOnceBehindAFindToo(string kernel, int workers)
    {
        // An easy target over a small space: a scan that stopped at a find and lost the rest of its chunk would miss some.
        SearchSpace space = new(Header, new Difficulty(3).Target) { Nonces = new(100, 3_000), VersionMask = 0x1e000, TimeCount = 2 };
        var roots = (Hash256[])[Sha256d.Hash([1]), Sha256d.Hash([2])];
        space = space.WithExtraNonces(2, extraNonce => roots[extraNonce]);
        var expected = Solutions(space);

        SharedSearch search = new(space, workers, KernelRegistry.Shared.Select(kernel), randomStart: true, chunkSize: 64);
        ConcurrentBag<(BlockHeader Header, ulong ExtraNonce, Hash256 Hash)> found = [];
        long hashes = 0;
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, worker =>
        {
            var mine = search.CreateWorker(worker);
            while (mine.ScanChunk() is var result && result.Outcome != ScanOutcome.Exhausted)
            {
                Interlocked.Add(ref hashes, (long)result.HashesTried);
                if (result.Found) found.Add((result.Header, result.ExtraNonce, result.Hash));
            }
        });

        Assert.Equal((ulong)space.Size, (ulong)hashes);
        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.All(found, solution => Assert.Contains(solution, expected));

        // Only a second one of the same batch is passed over; at this target that is one of a few dozen.
        Assert.InRange(found.Count, expected.Count * 8 / 10, expected.Count);
    }

    [Fact]
    public void A10_ARandomStartIsAnotherOneEachTime()
    {
        SearchSpace space = new SearchSpace(Header, Target.Parse("1")) { VersionMask = VersionMask.Bip320 }.WithExtraNonces(
            1UL << 32, _ => default);
        var kernel = KernelRegistry.Shared.Select(Kernels[^1]);
        var starts = Enumerable.Range(0, 20)
            .Select(_ => new SharedSearch(space, 4, kernel, randomStart: true, chunkSize: 1).Take(0, 1).Start);
        Assert.Equal(20, starts.Distinct().Count());
    }

    [Fact]
    public void ASecondWorkerOfANumberGoesOnWhereThePartStands()
    {
        SharedSearch search = new(new(Header, Target.Parse("1")) { Nonces = new(0, 256) }, 2, chunkSize: 16);
        var tried = 0UL;
        for (var i = 0; i < 100; i++) tried += search.CreateWorker(0).ScanChunk().HashesTried;
        Assert.Equal(256UL, tried);
    }

    [Fact]
    public void A29_ArgumentsAreChecked()
    {
        SearchSpace space = new(Header, Target.Parse("1"));
        Assert.Throws<ArgumentNullException>(() => new SharedSearch(null!, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SharedSearch(space, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SharedSearch(space, ParallelScanOptions.MaximumWorkers + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SharedSearch(space, 1, chunkSize: 0));
        SharedSearch search = new(space, 2);
        Assert.Throws<ArgumentOutOfRangeException>(() => search.CreateWorker(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => search.CreateWorker(-1));
    }

    private static HashSet<(BlockHeader Header, ulong ExtraNonce, Hash256 Hash)> Solutions(SearchSpace space)
    {
        HashSet<(BlockHeader, ulong, Hash256)> solutions = [];
        for (UInt128 i = 0; i < space.Size; i++)
        {
            var (header, extraNonce) = space.GetPoint(i);
            var hash = Sha256d.Hash(header);
            if (space.Target.IsMetBy(hash)) solutions.Add((header, extraNonce, hash));
        }

        return solutions;
    }
}
