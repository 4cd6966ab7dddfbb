using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace ChainCore.Tests;

/// <summary>
/// A kernel that the JIT compiles badly stays right and becomes ten times slower. These bounds are far below what the benchmarks
/// show, and relative to a baseline of the same moments: they catch a lost factor, not a lost percentage.
/// </summary>
[Trait("Category", "Kernel")]
[Collection(RunsAlone.Name)]
public sealed class KernelSpeedTests
{
    private const double LeastOverScalar = 1.5;
    private const double LeastScalarOverFramework = 0.7;
    private const int Rounds = 60;
    private const int EnoughRounds = 7;
    private const int Hashes = 1 << 12;

    private static readonly ScanJob Job = new(TestData.Genesis.Header, new Difficulty(10).Target);

    /// <summary>The others against the scalar kernel, and that one against two calls of the framework's one-shot.</summary>
    [KernelTheory(Skip = UnoptimizedBuild.Skip)]
    public void A30_NoKernelIsTenTimesSlow(string name)
    {
        var (kernel, scalar) = (KernelProbe.Kernel(name), KernelProbe.Kernel("scalar"));
        if (kernel == scalar) AssertFaster(() => Scan(scalar), HashByTheFramework, LeastScalarOverFramework, name);
        else AssertFaster(() => Scan(kernel), () => Scan(scalar), LeastOverScalar, name);
    }

    /// <summary>
    /// Compares the best of several interleaved runs of about a millisecond: what else runs on the machine can only slow a run down. As
    /// soon as the ratio is reached it is proved; a kernel that is really slow never reaches it.
    /// </summary>
    private static void AssertFaster(Action contender, Action baseline, double least, string name)
    {
        double best = 0, bestBaseline = 0;
        for (var round = 0; round < Rounds; round++)
        {
            bestBaseline = Math.Max(bestBaseline, Rate(baseline));
            best = Math.Max(best, Rate(contender));
            if (round >= EnoughRounds && best >= least * bestBaseline) return;
        }

        Assert.Fail(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {best / 1e6:F2} MH/s, baseline {bestBaseline / 1e6:F2} MH/s, ratio {best / bestBaseline:F2} < {least}"));
    }

    private static double Rate(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Hashes / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static void Scan(ScanKernel kernel)
    {
        Span<uint> candidates = stackalloc uint[256];
        Assert.Equal((uint)Hashes, kernel.Scan(Job.Table, 0, Hashes, candidates, out _));
    }

    private static void HashByTheFramework()
    {
        Span<byte> header = stackalloc byte[BlockHeader.Size];
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        for (var i = 0; i < Hashes; i++)
        {
            header[76] = (byte)i;
            SHA256.HashData(header, digest);
            SHA256.HashData(digest, digest);
        }
    }
}
