using System.Runtime.Intrinsics;

namespace ChainCore.Tests;

/// <summary>Calls a kernel directly and holds every single call to the contract of <see cref="ScanKernel.Scan"/>.</summary>
internal static class KernelProbe
{
    private const uint Guard = 0xDEAD_BEEF;
    private const int GuardLength = 8;

    /// <summary>The library's kernels, and what <c>avx512</c> is on the processors on which it goes the other way.</summary>
    public static KernelRegistry Kernels { get; } = new(
    [
        .. KernelRegistry.Shared.Kernels.Select(status => status.Kernel),
        new LaneKernel<TwinLanes<Lanes512, Vector512<uint>>, Pair<Vector512<uint>>>(
            Lanes512.PrefersCompactCode ? "avx512-folded" : "avx512-compact", Lanes512.UnsupportedReason, !Lanes512.PrefersCompactCode),
    ]);

    public static ScanKernel Kernel(string name) => Kernels.Select(name);

    /// <summary>A kernel's table with a mask of the test's choice: any bits of the last word, not only those a target asks for.</summary>
    public static ScanTable TableWithMask(BlockHeader header, uint mask)
    {
        var table = new ScanJob(header, Target.MaxValue).Table;
        table.CandidateMask = mask;
        return table;
    }

    /// <summary>What the kernel proposes of a range, resuming as often as a buffer of <paramref name="capacity"/> requires.</summary>
    public static List<uint> Propose(ScanKernel kernel, in ScanTable table, uint start, uint count, int capacity)
    {
        var memory = new uint[capacity + (2 * GuardLength)];
        List<uint> proposed = [];
        uint done = 0;
        do
        {
            Array.Fill(memory, Guard);
            var candidates = memory.AsSpan(GuardLength, capacity);
            var tried = kernel.Scan(table, start + done, count - done, candidates, out var found);

            Assert.InRange(found, 0, capacity);
            Assert.True(tried <= count - done, $"{tried} nonces tried of {count - done}");
            if (tried < count - done)
            {
                Assert.True(tried > 0, "nothing tried");
                Assert.Equal(0u, tried % (uint)kernel.BatchSize);
                Assert.True(capacity - found < kernel.BatchSize, "came back although there was room for another batch");
            }

            Assert.True(memory.AsSpan(0, GuardLength).IndexOfAnyExcept(Guard) < 0, "written before the buffer");
            Assert.True(memory.AsSpan(GuardLength + found).IndexOfAnyExcept(Guard) < 0, "written behind the candidates");
            foreach (var nonce in candidates[..found]) Assert.InRange(nonce - start, done, done + tried - 1);
            proposed.AddRange(candidates[..found]);
            done += tried;
        }
        while (done < count);

        return proposed;
    }
}
