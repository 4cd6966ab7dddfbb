using System.Numerics;

namespace ChainCore.Tests;

/// <summary>Every kernel against the framework's SHA-256, and against the scalar kernel where the framework would take too long.</summary>
[Trait("Category", "Kernel")]
public sealed class KernelDifferentialTests
{
    private const int PairCount = 1 << 20;

    private const uint SetStart = 0x8000_0000 - (1 << 21);
    private const int SetCount = 1 << 22;

    /// <summary>The last words of the hashes of <see cref="RandomPair"/>, by the framework, once for all kernels.</summary>
    private static readonly Lazy<uint[]> LastWords = new(() =>
    {
        var words = new uint[PairCount];
        Parallel.ForEach(System.Collections.Concurrent.Partitioner.Create(0, PairCount), part =>
        {
            Span<byte> header = stackalloc byte[BlockHeader.Size];
            for (var i = part.Item1; i < part.Item2; i++) words[i] = Reference.LastWordOf(header, RandomPair(i, header));
        });
        return words;
    });

    private static readonly BlockHeader SetHeader = new TestRandom().NextHeader();

    private static readonly ScanJob SetJob = new(SetHeader, new Difficulty(2).Target);

    private static readonly Lazy<List<ScanSolution>> ScalarSet = new(() => FindAll("scalar", SetJob, new(SetStart, SetCount)));

    /// <summary>
    /// A random header with a random nonce must be proposed whenever its hash meets the mask. The mask is the widest that this very
    /// hash meets, so a wrong word would be proposed one time in 65,536; the lane and the length of the range change with every pair.
    /// </summary>
    [KernelTheory]
    public void A22_AMillionRandomPairsAgainstTheFramework(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        var words = LastWords.Value;
        Span<byte> header = stackalloc byte[BlockHeader.Size];
        var candidates = new uint[kernel.BatchSize];
        for (var i = 0; i < words.Length; i++)
        {
            var nonce = RandomPair(i, header);
            var lane = (uint)Math.Min(i % kernel.BatchSize, (long)nonce);
            var count = (uint)Math.Min(lane + 1 + ((uint)i % ((uint)kernel.BatchSize - lane)), NonceRange.SpaceSize - (nonce - lane));
            var table = KernelProbe.TableWithMask(new(header), ~words[i]);
            var tried = kernel.Scan(table, nonce - lane, count, candidates, out var found);
            if (tried != count || !candidates.AsSpan(0, found).Contains(nonce))
            {
                Assert.Fail($"pair {i}: nonce {nonce} in lane {lane} of {Convert.ToHexString(header)} is lost {TestRandom.Repeat}");
            }

            // A bit that is set in the hash must keep it out.
            if (words[i] == 0) continue;
            table.CandidateMask = 1u << BitOperations.TrailingZeroCount(words[i]);
            kernel.Scan(table, nonce - lane, count, candidates, out found);
            if (candidates.AsSpan(0, found).Contains(nonce))
            {
                Assert.Fail($"pair {i}: nonce {nonce} in lane {lane} of {Convert.ToHexString(header)} is invented {TestRandom.Repeat}");
            }
        }
    }

    [KernelTheory]
    public void A11_TheSolutionSetOfFourMillionNoncesIsTheScalarKernels(string name)
    {
        var expected = ScalarSet.Value;

        // 2^22 hashes at one chance in 256: 16,384, and seven standard deviations to each side.
        Assert.InRange(expected.Count, 16_384 - 900, 16_384 + 900);
        var found = FindAll(name, SetJob, new(SetStart, SetCount));
        Assert.True(expected.SequenceEqual(found), $"{found.Count} solutions, {expected.Count} expected {TestRandom.Repeat}");
    }

    [Fact]
    public void A11_TheScalarKernelsSetIsTheFrameworks()
    {
        const int Count = 1 << 20;
        const uint Start = 0x8000_0000 - (Count / 2);
        var header = SetHeader.Bytes();
        List<uint> expected = [];
        for (uint i = 0; i < Count; i++)
        {
            // Two leading zero hexadecimal digits are a last byte of zero.
            if ((Reference.LastWordOf(header, Start + i) & 0xFF) == 0) expected.Add(Start + i);
        }

        Assert.Equal(expected, ScalarSet.Value.Select(solution => solution.Nonce).Where(nonce => nonce - Start < Count));
        foreach (var (nonce, hash) in ScalarSet.Value.Take(1000))
        {
            Assert.Equal(Reference.TextbookTwice((SetHeader with { Nonce = nonce }).Bytes()), hash.ToByteArray());
        }
    }

    [KernelTheory]
    public void A27_TargetsEqualToAHashOneBelowAndOneAbove(string name)
    {
        TestRandom random = new();
        NonceScanner scanner = new(KernelProbe.Kernel(name));
        var window = (uint)(2 * scanner.Kernel.BatchSize) + 3;
        for (var i = 0; i < 100; i++)
        {
            var header = random.NextHeader();
            var bytes = header.Bytes();
            var start = random.NextUInt32() % 0xffff_0000;
            var digests = Enumerable.Range(0, (int)window).Select(j => Reference.HashOf(bytes, start + (uint)j));
            var numbers = digests.Select(digest => Reference.NumberOf(digest)).ToArray();
            var number = numbers[random.Next(numbers.Length)];
            foreach (var target in (BigInteger[])[number, number - 1, number + 1])
            {
                List<ScanSolution> solutions = [];
                var result = scanner.FindAll(new(header, target.ToTarget()), new(start, window), solutions);
                var expected = Enumerable.Range(0, (int)window).Where(j => numbers[j] <= target).Select(j => start + (uint)j);
                Assert.Equal(expected, solutions.Select(solution => solution.Nonce));
                Assert.Equal(window, result.HashesTried);
            }
        }
    }

    [KernelTheory]
    public void A6_TargetsAroundAHashThatTheMaskAlreadyLetsPass(string name)
    {
        // Real hashes begin with a zero word: the kernel proposes them under any target below 2^224, and 256 bits decide.
        NonceScanner scanner = new(KernelProbe.Kernel(name));
        foreach (var row in TestData.RealHeaders.Where((_, i) => i % 10 == 0))
        {
            var nonce = row.Header.Nonce;
            var number = Reference.FromHex(row.Hash);
            NonceRange window = new(nonce, Math.Min(40, NonceRange.SpaceSize - nonce));
            Assert.Equal(nonce, scanner.FindFirst(new(row.Header, number.ToTarget()), window).Nonce);
            Assert.Equal(nonce, scanner.FindFirst(new(row.Header, (number + 1).ToTarget()), window).Nonce);
            var below = scanner.FindFirst(new(row.Header, (number - 1).ToTarget()), window);
            Assert.False(below.Found && below.Nonce == nonce);
        }
    }

    [KernelTheory]
    public void X3_TheSolutionsOfNoughtToThreeLeadingZeroDigits(string name)
    {
        TestRandom random = new();
        NonceScanner scanner = new(KernelProbe.Kernel(name));
        foreach (var n in (int[])[0, 1, 2, 3])
        {
            var header = random.NextHeader();
            var start = random.NextUInt32() % 0xfff0_0000;
            var count = n == 0 ? 3000 : 2000 << n;
            List<ScanSolution> solutions = [];
            scanner.FindAll(new(header, new Difficulty(n).Target), new(start, (ulong)count), solutions);
            var expected = Reference.FindAll(header.Bytes(), start, (ulong)count, Reference.TargetOf(n));
            Assert.Equal(expected, solutions.Select(solution => solution.Nonce));
            if (n == 0) Assert.Equal(count, expected.Count);
            Assert.All(solutions, solution => Assert.Equal(new string('0', n), solution.Hash.ToString()[..n]));
        }
    }

    [KernelTheory]
    public void A22_EveryRealNonceIsFoundFromEveryLaneAndNothingElse(string name)
    {
        NonceScanner scanner = new(KernelProbe.Kernel(name));
        List<ScanSolution> solutions = [];
        var headers = 0;
        foreach (var row in TestData.AllHeaders)
        {
            headers++;
            ScanJob job = new(row.Header);
            var nonce = row.Header.Nonce;
            for (uint before = 0; before < 32; before++)
            {
                var start = nonce - Math.Min(before, nonce);
                NonceRange window = new(start, Math.Min(64, NonceRange.SpaceSize - start));
                solutions.Clear();
                var result = scanner.FindAll(job, window, solutions);
                if (result.HashesTried != window.Count) Assert.Fail($"{result.HashesTried} hashes of {window.Count}");
                if (row.Network == "regtest")
                {
                    // Its target is met by every second hash.
                    var expected = Reference.FindAll(row.Bytes, start, window.Count, job.Target.ToBigInteger());
                    Assert.Equal(expected, solutions.Select(solution => solution.Nonce));
                    Assert.InRange(expected.Count, 5, 59);
                }
                else if (solutions.Count != 1 || solutions[0].Nonce != nonce || solutions[0].Hash.ToString() != row.Hash)
                {
                    Assert.Fail($"{row}, {before} before the nonce: found {string.Join(", ", solutions)}");
                }
            }
        }

        Assert.Equal(1012 + 2016, headers);
    }

    [KernelTheory]
    public void A22_EveryRealHeaderHashesRight(string name)
    {
        // The target is the published hash itself, and one less: all 256 bits count.
        NonceScanner scanner = new(KernelProbe.Kernel(name));
        foreach (var row in TestData.AllHeaders)
        {
            var hash = Hash256.Parse(row.Hash);
            NonceRange nonce = new(row.Header.Nonce, 1);
            var result = scanner.FindFirst(new(row.Header, Target.FromHash(hash)), nonce);
            Assert.Equal((true, row.Header.Nonce, hash, 1UL), (result.Found, result.Nonce, result.Hash, result.HashesTried));
            Assert.False(scanner.FindFirst(new(row.Header, (Reference.FromHex(row.Hash) - 1).ToTarget()), nonce).Found);
        }
    }

    private static List<ScanSolution> FindAll(string kernel, ScanJob job, NonceRange range)
    {
        List<ScanSolution> solutions = [];
        var result = new NonceScanner(KernelProbe.Kernel(kernel)).FindAll(job, range, solutions);
        Assert.Equal((ScanOutcome.Exhausted, range.Count), (result.Outcome, result.HashesTried));
        return solutions;
    }

    /// <summary>Fills in the header of a pair and returns its nonce.</summary>
    private static uint RandomPair(int index, Span<byte> header)
    {
        TestRandom random = new(Property.RunSeed + ((ulong)index << 20));
        random.Fill(header);
        return random.NextUInt32();
    }
}
