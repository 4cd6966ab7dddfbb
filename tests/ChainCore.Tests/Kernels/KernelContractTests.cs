using System.Numerics;

namespace ChainCore.Tests;

/// <summary>
/// The contract of <see cref="ScanKernel.Scan"/>, held by every kernel: exactly the nonces asked for, in ascending order, whatever the
/// length, the start, the mask and the room for candidates.
/// </summary>
[Trait("Category", "Kernel")]
public sealed class KernelContractTests
{
    /// <summary>
    /// Where counting goes wrong: at 0, where a signed number would change its sign, at the end of the space, and on no batch boundary.
    /// </summary>
    private static uint[] Starts(int longest) =>
    [
        0, 1, 13, 0x7fff_ffff - (uint)(longest / 2), 0x7fff_fffe, 0x7fff_ffff, 0x8000_0000, 0x8000_0001,
        0xffff_ffff - (uint)(longest * 2), (uint)(NonceRange.SpaceSize - (ulong)longest),
    ];

    [KernelTheory]
    public void A6_EveryLengthUpToThreeBatchesAndOneAtEveryStart(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        var longest = (3 * kernel.BatchSize) + 1;
        TestRandom random = new();
        foreach (var start in (uint[])[.. Starts(longest), random.NextUInt32() & 0x7fff_ffff, random.NextUInt32() & 0xffff_0000])
        {
            var header = random.NextHeader();
            var bytes = header.Bytes();
            var words = Words(bytes, start, longest);
            foreach (var n in (int[])[0, 1, 2])
            {
                var table = new ScanJob(header, new Difficulty(n).Target).Table;
                for (var count = 0; count <= longest; count++)
                {
                    var proposed = KernelProbe.Propose(kernel, table, start, (uint)count, longest + kernel.BatchSize);
                    AssertSame(Expected(words, start, count, table.CandidateMask), proposed, $"N = {n}, start {start}, count {count}");
                }
            }
        }
    }

    [KernelTheory]
    public void A9_RangesOfEveryLengthThatEndExactlyAtTheEndOfTheSpace(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        var longest = (3 * kernel.BatchSize) + 1;
        var header = new TestRandom().NextHeader();
        var words = Words(header.Bytes(), (uint)(NonceRange.SpaceSize - (ulong)longest), longest);
        var table = new ScanJob(header, new Difficulty(1).Target).Table;
        for (var count = 1; count <= longest; count++)
        {
            var start = (uint)(NonceRange.SpaceSize - (ulong)count);
            var proposed = KernelProbe.Propose(kernel, table, start, (uint)count, longest + kernel.BatchSize);
            AssertSame(Expected(words[^count..], start, count, table.CandidateMask), proposed, $"the last {count}");
        }
    }

    [KernelTheory]
    public void ARangeOfNothingTriesNothing(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        var table = KernelProbe.TableWithMask(TestData.Genesis.Header, 0);
        foreach (var start in Starts(100))
        {
            var candidates = new uint[kernel.BatchSize];
            Assert.Equal(0u, kernel.Scan(table, start, 0, candidates, out var found));
            Assert.Equal(0, found);
            Assert.All(candidates, candidate => Assert.Equal(0u, candidate));
        }
    }

    [KernelTheory]
    public void A20_AFullBufferIsResumedWithNothingLostOrDoubled(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        var count = (5 * kernel.BatchSize) + 3;
        const uint Start = 0x7fff_fff0;
        var header = new TestRandom().NextHeader();
        var words = Words(header.Bytes(), Start, count);
        foreach (var mask in (uint[])[0, 0x8000_0000, 0x10, 0xF0, 0xFF])
        {
            var table = KernelProbe.TableWithMask(header, mask);
            for (var capacity = kernel.BatchSize; capacity <= (3 * kernel.BatchSize) + 1; capacity++)
            {
                var proposed = KernelProbe.Propose(kernel, table, Start, (uint)count, capacity);
                AssertSame(Expected(words, Start, count, mask), proposed, $"mask {mask:x8}, room for {capacity}");
            }
        }
    }

    [KernelTheory]
    public void ABufferTooSmallForABatchIsNotWrittenTo(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        var table = KernelProbe.TableWithMask(TestData.Genesis.Header, 0);
        for (var capacity = 0; capacity < kernel.BatchSize; capacity++)
        {
            var candidates = new uint[capacity];
            Assert.Equal(0u, kernel.Scan(table, 5, 1000, candidates, out var found));
            Assert.Equal(0, found);
            Assert.All(candidates, candidate => Assert.Equal(0u, candidate));
        }
    }

    /// <summary>With 32 masks of one bit each, the kernel tells the whole last word of the hash in every lane.</summary>
    [KernelTheory]
    public void A22_TheLastWordOfEveryLaneBitByBit(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        TestRandom random = new();
        var count = (2 * kernel.BatchSize) + 5;
        for (var repetition = 0; repetition < 50; repetition++)
        {
            var header = random.NextHeader();
            var start = random.NextUInt32() & 0x7fff_ffff;
            var told = new uint[count];
            Array.Fill(told, uint.MaxValue);
            for (var bit = 0; bit < 32; bit++)
            {
                var table = KernelProbe.TableWithMask(header, 1u << bit);
                foreach (var nonce in KernelProbe.Propose(kernel, table, start, (uint)count, count + kernel.BatchSize))
                {
                    told[nonce - start] &= ~(1u << bit);
                }
            }

            var words = Words(header.Bytes(), start, count);
            Assert.True(words.SequenceEqual(told), $"header {header}, start {start} {TestRandom.Repeat}");
        }
    }

    /// <summary>
    /// Masks of 0..32 leading bits of the number, those every target leads to: each on hashes that just meet it and just miss it.
    /// </summary>
    [KernelTheory]
    public void A6_EveryMaskWidth(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        var reached = 0;
        foreach (var (header, nonce, zeros) in HashesByLeadingZeros.Value)
        {
            for (var width = 0; width <= 32; width++)
            {
                var target = (BigInteger.Pow(2, 256 - width) - 1).ToTarget();
                var lane = width % kernel.BatchSize;
                var start = nonce - (uint)Math.Min((uint)lane, nonce);
                var count = Math.Min((uint)kernel.BatchSize, (uint)Math.Min(uint.MaxValue, NonceRange.SpaceSize - start));
                var proposed = KernelProbe.Propose(kernel, new ScanJob(header, target).Table, start, count, kernel.BatchSize);
                var right = proposed.Contains(nonce) == zeros >= width;
                Assert.True(right, $"{zeros} leading zero bits, width {width}, nonce {nonce} of {header}");
            }

            reached |= 1 << Math.Min(zeros, 31);
        }

        // 0..20 from the search below, 23 and more from real headers.
        Assert.Equal(0x1f_ffff, reached & 0x1f_ffff);
        Assert.True(int.PopCount(reached) >= 28);
    }

    [KernelTheory]
    public void A24_OneKernelServesManyThreadsOnOneJob(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        var header = new TestRandom().NextHeader();
        ScanJob job = new(header, new Difficulty(1).Target);
        const int Count = 20_000;
        var expected = KernelProbe.Propose(kernel, job.Table, 77, Count, Count);
        Assert.Equal(Expected(Words(header.Bytes(), 77, 500), 77, 500, 0xF0), expected.TakeWhile(nonce => nonce < 577));
        Parallel.For(0, 8, i => Assert.Equal(expected, KernelProbe.Propose(kernel, job.Table, 77, Count, 100 + i)));
    }

    [KernelTheory(Skip = UnoptimizedBuild.Skip)]
    public void A5_AScanAllocatesNothing(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        var table = new ScanJob(TestData.Genesis.Header, new Difficulty(1).Target).Table;
        var candidates = new uint[1024];
        Allocations.AssertNone(() => kernel.Scan(table, 7, 1000, candidates, out _));
    }

    /// <summary>Headers and nonces whose hashes have each number of leading zero bits, as far as there are some.</summary>
    private static readonly Lazy<List<(BlockHeader Header, uint Nonce, int Zeros)>> HashesByLeadingZeros = new(() =>
    {
        List<(BlockHeader, uint, int)> hashes = [];

        // Real headers have 23 leading zero bits and more; test networks' easy targets give the lower of these.
        foreach (var row in TestData.RealHeaders.Where(row => row.Network is "signet" or "testnet3").Concat(TestData.RealHeaders.Take(50)))
        {
            hashes.Add((row.Header, row.Header.Nonce, LeadingZeroBits(Reference.LastWordOf(row.Bytes, row.Header.Nonce))));
        }

        // Fewer by search: the kernels' candidates are not trusted, each is hashed by the framework.
        TestRandom random = new();
        var missing = Enumerable.Range(0, 21).ToHashSet();
        for (var attempt = 0; attempt < 10_000 && missing.Count > 0; attempt++)
        {
            var header = random.NextHeader();
            var bytes = header.Bytes();
            var width = missing.Min();
            List<ScanSolution> found = [];
            NonceRange range = new(random.NextUInt32() & 0x7fff_ffff, 4UL << width);
            new NonceScanner().FindAll(new(header, (BigInteger.Pow(2, 256 - width) - 1).ToTarget()), range, found);
            foreach (var solution in found)
            {
                var zeros = LeadingZeroBits(Reference.LastWordOf(bytes, solution.Nonce));
                if (missing.Remove(zeros)) hashes.Add((header, solution.Nonce, zeros));
            }
        }

        return hashes;
    });

    /// <summary>Of the hash as a number, whose top word is the byte swap of the digest's last; at most 32.</summary>
    private static int LeadingZeroBits(uint lastWord) =>
        BitOperations.LeadingZeroCount(System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(lastWord));

    private static uint[] Words(byte[] header, uint start, int count)
    {
        var words = new uint[count];
        for (var i = 0; i < count; i++) words[i] = Reference.LastWordOf(header, start + (uint)i);
        return words;
    }

    private static List<uint> Expected(uint[] words, uint start, int count, uint mask)
    {
        List<uint> nonces = [];
        for (var i = 0; i < count; i++)
        {
            if ((words[i] & mask) == 0) nonces.Add(start + (uint)i);
        }

        return nonces;
    }

    private static void AssertSame(List<uint> expected, List<uint> proposed, FormattableString what)
    {
        if (expected.SequenceEqual(proposed)) return;
        Assert.Fail(
            $"{FormattableString.Invariant(what)}: lost {string.Join(' ', expected.Except(proposed))}; "
            + $"invented {string.Join(' ', proposed.Except(expected))} {TestRandom.Repeat}");
    }
}
