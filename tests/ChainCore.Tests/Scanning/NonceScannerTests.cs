using System.Numerics;

namespace ChainCore.Tests;

public sealed class NonceScannerTests
{
    private static readonly BlockHeader Header = TestData.Genesis.Header;

    private static readonly ScanKernel Best = KernelRegistry.Shared.Kernels.First(status => status.IsUsable).Kernel;

    /// <summary>A target that no hash of any test meets.</summary>
    private static readonly Target Impossible = BigInteger.One.ToTarget();

    [Fact]
    public void A15_FindsTheNonceOfTheGenesisBlock()
    {
        var result = new NonceScanner().FindFirst(new(Header), new(Header.Nonce - 100_000, 200_000));
        Assert.True(result.Found);
        Assert.Equal(ScanOutcome.Found, result.Outcome);
        Assert.Equal(Header.Nonce, result.Nonce);
        Assert.Equal(TestData.Genesis.Hash, result.Hash.ToString());
        Assert.Equal(0, result.WorkerId);
        Assert.True(result.Elapsed > TimeSpan.Zero && result.HashesPerSecond > 0);
    }

    [Fact]
    public void A11_FindsTheLowestOfSeveral()
    {
        foreach (var n in (int[])[0, 1, 2, 3])
        {
            ScanJob job = new(Header, new Difficulty(n).Target);
            List<ScanSolution> all = [];
            new NonceScanner().FindAll(job, new(1000, 50_000), all);
            uint start = 1000;
            foreach (var solution in all.Take(30))
            {
                var result = new NonceScanner().FindFirst(job, new(start, 51_000 - start));
                Assert.Equal((solution.Nonce, solution.Hash), (result.Nonce, result.Hash));
                start = solution.Nonce + 1;
            }
        }
    }

    [Fact]
    public void A20_ASearchThatFindsNothingTriedEverything()
    {
        foreach (var range in (NonceRange[])[new(0, 1), new(7, 31), new(0xffff_ffff, 1), new(0xffff_0000, 0x1_0000), new(5, 100_003)])
        {
            RecordingKernel kernel = new(Best);
            var result = new NonceScanner(kernel).FindFirst(new(Header, Impossible), range);
            Assert.Equal((ScanOutcome.Exhausted, range.Count), Summary(result));
            Assert.Equal((false, 0u, Hash256.Zero), (result.Found, result.Nonce, result.Hash));
            kernel.AssertTriedExactlyOnce(range);
        }
    }

    [Fact]
    public void A20_ASearchThatFindsCountsTheWholeBatch()
    {
        foreach (var n in (int[])[1, 2, 3, 4])
        {
            RecordingKernel kernel = new(Best);
            var result = new NonceScanner(kernel).FindFirst(new(Header, new Difficulty(n).Target), new(12_345, 10_000_000));
            Assert.True(result.Found);
            Assert.Equal(kernel.Tried, result.HashesTried);
            kernel.AssertTriedExactlyOnce(new(12_345, result.HashesTried));
            Assert.InRange(result.HashesTried, result.Nonce - 12_345UL + 1, result.Nonce - 12_345UL + (ulong)kernel.BatchSize);
        }
    }

    [Fact]
    public void A20_FindAllTriesEveryNonceOnce()
    {
        // At N = 0 the candidates' buffer fills up all the time.
        foreach (var n in (int[])[0, 1, 4])
        {
            RecordingKernel kernel = new(Best);
            NonceRange range = new(0x8000_0000 - 4321, 10_007);
            List<ScanSolution> solutions = [];
            var result = new NonceScanner(kernel).FindAll(new(Header, new Difficulty(n).Target), range, solutions);
            Assert.Equal((ScanOutcome.Exhausted, 10_007UL), (result.Outcome, result.HashesTried));
            kernel.AssertTriedExactlyOnce(range);
            var expected = Reference.FindAll(Header.Bytes(), range.Start, range.Count, Reference.TargetOf(n));
            Assert.Equal(expected, solutions.Select(solution => solution.Nonce));
            Assert.All(solutions, solution => Assert.Equal(Reference.HashOf(Header.Bytes(), solution.Nonce), solution.Hash.ToByteArray()));
        }
    }

    [Fact]
    public void A6_WhatAKernelInventsIsNotBelieved()
    {
        ScanJob job = new(Header, new Difficulty(2).Target);
        NonceRange range = new(500, 5_000);
        List<ScanSolution> expected = [], found = [];
        new NonceScanner().FindAll(job, range, expected);
        NonceScanner scanner = new(new ProposesEverything(Best));
        scanner.FindAll(job, range, found);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, found);
        Assert.Equal(expected[0].Nonce, scanner.FindFirst(job, range).Nonce);
        Assert.Equal((ScanOutcome.Exhausted, 5_000UL), Summary(scanner.FindFirst(new(Header, Impossible), range)));
    }

    [Fact]
    public void A25_ACancelledTokenStopsTheScanBeforeItBegins()
    {
        RecordingKernel kernel = new(Best);
        ScanJob job = new(Header, new Difficulty(0).Target);
        List<ScanSolution> solutions = [];
        CancellationToken cancelled = new(canceled: true);
        Assert.Equal((ScanOutcome.Cancelled, 0UL), Summary(new NonceScanner(kernel).FindFirst(job, NonceRange.All, cancelled)));
        Assert.Equal((ScanOutcome.Cancelled, 0UL), Summary(new NonceScanner(kernel).FindAll(job, NonceRange.All, solutions, cancelled)));
        Assert.Equal((0, 0), (kernel.Calls, solutions.Count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void A20_CountsAreExactOnCancellation(int call)
    {
        using CancellationTokenSource source = new();
        RecordingKernel kernel = new(Best, number => CancelAt(source, number, call));
        var result = new NonceScanner(kernel).FindFirst(new(Header, Impossible), NonceRange.All, source.Token);
        Assert.Equal((ScanOutcome.Cancelled, kernel.Tried), Summary(result));
        Assert.Equal((0u, Hash256.Zero), (result.Nonce, result.Hash));

        // The call during which it was cancelled was the last one, and what it tried counts.
        Assert.Equal(call, kernel.Calls);
        kernel.AssertTriedExactlyOnce(new(0, result.HashesTried));
    }

    [Fact]
    public void A20_FindAllKeepsWhatItFoundBeforeTheCancellation()
    {
        using CancellationTokenSource source = new();
        RecordingKernel kernel = new(Best, number => CancelAt(source, number, 5));
        List<ScanSolution> solutions = [];
        var result = new NonceScanner(kernel).FindAll(new(Header, new Difficulty(1).Target), NonceRange.All, solutions, source.Token);
        Assert.Equal((ScanOutcome.Cancelled, kernel.Tried), Summary(result));
        var expected = Reference.FindAll(Header.Bytes(), 0, Math.Min(result.HashesTried, 2_000), Reference.TargetOf(1));
        Assert.Equal(expected, solutions.Select(solution => solution.Nonce).TakeWhile(nonce => nonce < 2_000));
    }

    [Fact]
    public void A25_CancellationDuringTheLastChunkChangesNothing()
    {
        using CancellationTokenSource source = new();
        RecordingKernel kernel = new(Best, _ => source.Cancel());
        var exhausted = new NonceScanner(kernel).FindFirst(new(Header, Impossible), new(0, 100), source.Token);
        Assert.Equal((ScanOutcome.Exhausted, 100UL), Summary(exhausted));
        var found = new NonceScanner(kernel).FindFirst(new(Header, Target.MaxValue), new(9, 100), CancellationToken.None);
        Assert.Equal((ScanOutcome.Found, 9u), (found.Outcome, found.Nonce));
    }

    [Fact]
    public void A29_InvalidArgumentsAreRefused()
    {
        NonceScanner scanner = new();
        ScanJob job = new(Header);
        Assert.Equal("job", Assert.Throws<ArgumentNullException>(() => scanner.FindFirst(null!, NonceRange.All)).ParamName);
        Assert.Equal("job", Assert.Throws<ArgumentNullException>(() => scanner.FindAll(null!, NonceRange.All, [])).ParamName);
        Assert.Equal("solutions", Assert.Throws<ArgumentNullException>(() => scanner.FindAll(job, NonceRange.All, null!)).ParamName);
        Assert.Equal("range", Assert.Throws<ArgumentException>(() => scanner.FindFirst(job, default)).ParamName);
        Assert.Equal("range", Assert.Throws<ArgumentException>(() => scanner.FindAll(job, default, [])).ParamName);
    }

    [Fact]
    public void A24_OneScannerServesManyThreads()
    {
        NonceScanner scanner = new();
        ScanJob job = new(Header, new Difficulty(3).Target);
        var expected = scanner.FindFirst(job, NonceRange.All);
        Parallel.For(0, 16, _ =>
        {
            var result = scanner.FindFirst(job, NonceRange.All);
            Assert.Equal((expected.Nonce, expected.HashesTried), (result.Nonce, result.HashesTried));
        });
    }

    [Fact]
    public void ARateNeedsTime()
    {
        ScanResult result = new(ScanOutcome.Exhausted, 0, default, 1000, TimeSpan.FromSeconds(2), 0);
        Assert.Equal(500, result.HashesPerSecond);
        Assert.Equal(0, (result with { Elapsed = TimeSpan.Zero }).HashesPerSecond);
        Assert.False(result.Found);
        Assert.True((result with { Outcome = ScanOutcome.Found }).Found);
    }

    private static (ScanOutcome Outcome, ulong HashesTried) Summary(ScanResult result) => (result.Outcome, result.HashesTried);

    private static void CancelAt(CancellationTokenSource source, int number, int call)
    {
        if (number == call) source.Cancel();
    }

    private sealed class ProposesEverything(ScanKernel inner) : ForwardingKernel(inner)
    {
        internal override uint Scan(in ScanTable table, uint firstNonce, uint count, Span<uint> candidates, out int found)
        {
            var careless = table;
            careless.CandidateMask = 0;
            return base.Scan(careless, firstNonce, count, candidates, out found);
        }
    }
}
