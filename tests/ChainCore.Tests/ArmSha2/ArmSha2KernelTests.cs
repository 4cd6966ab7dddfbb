using System.Runtime.Intrinsics;

namespace ChainCore.Tests;

/// <summary>
/// The statements of the Arm kernel over the emulated instructions, on any processor. Where the processor has the instructions, the
/// kernel is in the registry and every kernel test runs it too.
/// </summary>
[Trait("Category", "Kernel")]
public sealed class ArmSha2KernelTests
{
    private static readonly ArmSha2Kernel<EmulatedArmSha2> Emulated = new("arm-sha2 emulated", null);

    [Fact]
    public void PassesTheSelfTest() => Assert.True(KernelSelfTest.Run(Emulated));

    [Fact]
    public void TheSelfTestRejectsItWithAWrongInstruction() =>
        Assert.False(KernelSelfTest.Run(new ArmSha2Kernel<WrongArmSha2>("arm-sha2 wrong", null)));

    [Fact]
    public void TheRegistryHasItOrSaysWhyNot()
    {
        var status = KernelRegistry.Shared.Kernels.Single(kernel => kernel.Kernel.Name == "arm-sha2");
        Assert.Equal(System.Runtime.Intrinsics.Arm.Sha256.IsSupported, status.IsUsable);
        Assert.Equal(ArmSha2Compression.IsSupported, status.IsUsable);
        if (!status.IsUsable) Assert.Equal("the processor has no Arm SHA-2 instructions, or they are switched off", status.Reason);
    }

    [Theory]
    [InlineData(1, 0x8000_0000u - (1 << 17))]
    [InlineData(2, 0x8000_0000u - (1 << 17))]
    [InlineData(1, 0xfffc_0000u)]
    [InlineData(2, 0xfffc_0000u)]
    public void A3_FindsTheScalarPathsSolutions(int leadingZeroDigits, uint start)
    {
        const int Count = 1 << 18;
        ScanJob job = new(new TestRandom().NextHeader(), new Difficulty(leadingZeroDigits).Target);
        List<uint> expected = [];
        for (uint i = 0; i < Count; i++)
        {
            if (job.Target.IsMetBy(job.Hash(start + i))) expected.Add(start + i);
        }

        List<ScanSolution> solutions = [];
        new NonceScanner(Emulated).FindAll(job, new(start, Count), solutions);
        Assert.True(expected.SequenceEqual(solutions.Select(solution => solution.Nonce)), TestRandom.Repeat);
    }

    [Fact]
    public void A6_EveryLengthUpToThreeBatchesAndOneAtEveryStart()
    {
        var longest = (uint)(3 * Emulated.BatchSize) + 1;
        TestRandom random = new();
        foreach (var start in (uint[])[0, 1, 13, 0x7fff_fffc, 0x7fff_fffe, 0x7fff_ffff, 0x8000_0000, 0u - longest - 1, random.NextUInt32() >> 1])
        {
            var header = random.NextHeader();
            var bytes = header.Bytes();
            foreach (var mask in (uint[])[0, 1, 0x8000_0000, 3, uint.MaxValue])
            {
                var table = KernelProbe.TableWithMask(header, mask);
                for (uint count = 0; count <= longest; count++)
                {
                    uint[] expected = [.. Enumerable.Range(0, (int)count).Select(i => start + (uint)i)
                        .Where(nonce => (Reference.LastWordOf(bytes, nonce) & mask) == 0)];
                    for (var capacity = Emulated.BatchSize; capacity <= (int)longest + 2; capacity++)
                    {
                        Assert.Equal(expected, KernelProbe.Propose(Emulated, table, start, count, capacity));
                    }
                }
            }
        }
    }

    [Fact]
    public void A6_TheWholeSpaceEnds()
    {
        // Full after the first batch, with the rest of the largest count there is: nothing may overflow.
        var table = KernelProbe.TableWithMask(TestData.Genesis.Header, 0);
        Assert.Equal(2u, Emulated.Scan(table, 0, uint.MaxValue, new uint[2], out var found));
        Assert.Equal(2, found);
        Assert.Equal(3u, Emulated.Scan(table, uint.MaxValue - 2, 3, new uint[4], out found));
        Assert.Equal(3, found);
    }

    [Fact]
    public void A3_RandomHeadersAndNonces()
    {
        const int Pairs = 100_000;
        TestRandom random = new();
        Span<uint> candidates = stackalloc uint[2];
        for (var i = 0; i < Pairs; i++)
        {
            var header = random.NextHeader();
            var nonce = random.NextUInt32();
            var word = Reference.LastWordOf(header.Bytes(), nonce);

            // The pair in stream 0 or 1. With every zero of the word in the mask, it is proposed; with any of its ones added, it is not.
            var first = nonce == 0 || nonce == uint.MaxValue ? nonce : nonce - (uint)(i & 1);
            var count = nonce - first + 1;
            var table = KernelProbe.TableWithMask(header, ~word);
            Emulated.Scan(table, first, count, candidates, out var found);
            if (found == 0 || candidates[found - 1] != nonce) Assert.Fail($"lost {nonce} of {header} {TestRandom.Repeat}");

            if (word == 0) continue;
            var one = (uint)random.NextUInt64();
            one = (one & word) == 0 ? word : one & word;
            table.CandidateMask = ~word | (one & (0u - one));
            Emulated.Scan(table, first, count, candidates, out found);
            if (found > 0 && candidates[found - 1] == nonce) Assert.Fail($"invented {nonce} of {header} {TestRandom.Repeat}");
        }
    }

    [ArmSha2Fact]
    public void TheProcessorProposesWhatTheEmulationProposes()
    {
        var kernel = KernelProbe.Kernel("arm-sha2");
        var table = KernelProbe.TableWithMask(new TestRandom().NextHeader(), 0xff);
        Assert.Equal(
            KernelProbe.Propose(Emulated, table, 0x7fff_0000, 1 << 18, 1024),
            KernelProbe.Propose(kernel, table, 0x7fff_0000, 1 << 18, 1024));
    }

    /// <summary>SHA256H2 with its two registers of variables exchanged: the mistake that is easy to make.</summary>
    private readonly struct WrongArmSha2 : IArmSha2
    {
        public static Vector128<uint> HashUpdate1(Vector128<uint> abcd, Vector128<uint> efgh, Vector128<uint> keyedWords) =>
            EmulatedArmSha2.HashUpdate1(abcd, efgh, keyedWords);

        public static Vector128<uint> HashUpdate2(Vector128<uint> efgh, Vector128<uint> abcd, Vector128<uint> keyedWords) =>
            EmulatedArmSha2.HashUpdate2(abcd, efgh, keyedWords);

        public static Vector128<uint> ScheduleUpdate0(Vector128<uint> w0, Vector128<uint> w4) => EmulatedArmSha2.ScheduleUpdate0(w0, w4);

        public static Vector128<uint> ScheduleUpdate1(Vector128<uint> half, Vector128<uint> w8, Vector128<uint> w12) =>
            EmulatedArmSha2.ScheduleUpdate1(half, w8, w12);
    }
}
