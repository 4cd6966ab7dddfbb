using System.Globalization;
using System.Numerics;

namespace ChainCore.Tests;

/// <summary>What must not allocate, measured on the thread that does it.</summary>
public sealed class AllocationTests
{
    private static readonly BlockHeader Header = TestData.Genesis.Header;

    private static readonly byte[] Message = new TestRandom().NextBytes(2000);

    private static readonly byte[] Bytes = new byte[200];

    private static readonly char[] Chars = new char[200];

    [Fact(Skip = UnoptimizedBuild.Skip)]
    public void A5_ANonceScannerAllocatesNothing()
    {
        NonceScanner scanner = new();
        ScanJob impossible = new(Header, BigInteger.One.ToTarget()), easy = new(Header, new Difficulty(3).Target);
        ScanJob open = new(Header, Target.MaxValue);
        List<ScanSolution> solutions = new(20_000);
        Allocations.AssertNone(() =>
        {
            scanner.FindFirst(impossible, new(0, 50_000));
            scanner.FindFirst(easy, NonceRange.All);
            solutions.Clear();
            scanner.FindAll(easy, new(0, 50_000), solutions);
            scanner.FindAll(open, new(0, 5_000), solutions);
        });
    }

    [Fact(Skip = UnoptimizedBuild.Skip)]
    public void A5_TheOneShotsAllocateNothing() => Allocations.AssertNone(() =>
    {
        foreach (var length in (ReadOnlySpan<int>)[0, 32, 64, 80, Sha256d.FrameworkThreshold - 1, Sha256d.FrameworkThreshold, 2000])
        {
            Sha256d.HashData(Message.AsSpan(0, length), Bytes);
            Sha256d.TryHashData(Message.AsSpan(0, length), Bytes, out _);
            Sha256d.TryHashData(Message.AsSpan(0, length), Bytes.AsSpan(0, 5), out _);
            Sha256d.Hash(Message.AsSpan(0, length));
        }

        Sha256d.Hash(Header);
    });

    [Fact(Skip = UnoptimizedBuild.Skip)]
    public void A5_MidstatesAllocateNothing() => Allocations.AssertNone(() =>
    {
        var midstate = Midstate.FromPrefix(Message.AsSpan(0, 128)).Append(Message.AsSpan(128, 64));
        midstate.FinishSha256(Message.AsSpan(192, 100), Bytes);
        midstate.FinishSha256d(Message.AsSpan(192, 100));
        _ = midstate == default;
        _ = midstate.GetHashCode();
    });

    [Fact(Skip = UnoptimizedBuild.Skip)]
    public void A5_TheIncrementalHashAllocatesNothing() => Allocations.AssertNone(() =>
    {
        Sha256dIncremental incremental = default;
        incremental.AppendData(Message.AsSpan(0, 7));
        incremental.AppendData(Message.AsSpan(7, 300));
        incremental.GetCurrentHash();
        incremental.AppendData(Message.AsSpan(307));
        incremental.GetHashAndReset();
    });

    [Fact(Skip = UnoptimizedBuild.Skip)]
    public void A5_ValuesAllocateNothing()
    {
        const string Hex64 = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f";
        AssertParsesFormatsAndCompares<Hash256>(Hex64);
        AssertParsesFormatsAndCompares<Target>(Hex64);
        AssertParsesFormatsAndCompares<ChainWork>("0x2a0100");
        AssertParsesFormatsAndCompares<CompactTarget>("1d00ffff");
        AssertParsesFormatsAndCompares<Difficulty>("42");
        AssertParsesFormatsAndCompares<BlockHeader>(TestData.Genesis.Hex);

        Hash256 hash = Hash256.Parse(Hex64), other = Hash256.Zero;
        Target target = Target.FromHash(hash);
        ChainWork work = new Difficulty(4).ToWork();
        Allocations.AssertNone(() =>
        {
            _ = hash.CompareTo(other) + target.CompareTo(Target.MaxValue) + work.CompareTo(ChainWork.Zero);
            _ = new Difficulty(3).CompareTo(new(4));
            _ = hash < other || target > Target.MinValue || work <= ChainWork.Zero;
            _ = target.IsMetBy(hash) && new Difficulty(4).IsMetBy(hash) && Difficulty.Meets(hash, 3);
            _ = work + work;
            hash.TryCopyTo(Bytes);
            target.WriteBigEndian(Bytes);
            _ = new Target(Bytes.AsSpan(0, 32));
            _ = new Hash256(Bytes.AsSpan(0, 32));
            _ = CompactTarget.FromTarget(target).TryToTarget(out _);
            _ = Difficulty.TryFromCompact(new Difficulty(7).ToCompact(), out _);
            Header.TryWriteTo(Bytes);
            BlockHeader.TryRead(Bytes.AsSpan(0, 80), out _);
            _ = new NonceRange(5, 100).SplitAt(7);
            NoncePartitioner.RandomStart(NonceRange.All);
        });
    }

    private static void AssertParsesFormatsAndCompares<T>(string text)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<T>
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(text);
        var value = T.Parse(text, CultureInfo.InvariantCulture);
        Allocations.AssertNone(() =>
        {
            T.Parse(text.AsSpan(), null).Equals(value);
            T.TryParse(text, null, out _);
            T.Parse(utf8, null);
            T.TryParse(utf8, null, out _);
            T.TryParse("nonsense", null, out _);
            value.TryFormat(Chars, out _, default, null);
            value.TryFormat(Bytes, out _, default, null);
            value.TryFormat(Chars.AsSpan(0, 1), out _, default, null);
            value.GetHashCode();
        });
    }
}

/// <summary>What a parallel scan allocates, over all threads of the process: these tests run alone.</summary>
[Collection(RunsAlone.Name)]
public sealed class ParallelAllocationTests
{
    [Theory(Skip = UnoptimizedBuild.Skip)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void A5_AParallelScanAllocatesAConstantAmount(int workers)
    {
        ParallelScanner scanner = new(new() { Workers = workers });
        ScanJob job = new(TestData.Genesis.Header, BigInteger.One.ToTarget());
        long Least(ulong count)
        {
            var least = long.MaxValue;
            for (var i = 0; i < 8; i++)
            {
                var before = GC.GetTotalAllocatedBytes(precise: true);
                Assert.Equal(count, scanner.FindAny(job, new(0, count)).HashesTried);
                least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
            }

            return least;
        }

        Least(1 << 12);
        var (few, many) = (Least(1 << 12), Least(1 << 23));

        // A thousand times as many nonces and a hundred times as many chunks; the test runner itself allocates a little now and then.
        Assert.True(many < few + 4_096, $"{few} bytes for few nonces, {many} for many");
        Assert.InRange(few, 1, 3_000 * (workers + 1));
    }
}
