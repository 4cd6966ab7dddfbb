namespace ChainCore.Tests;

/// <summary>How kernels are chosen, and how a broken one is found out before it is used.</summary>
public sealed class KernelRegistryTests
{
    private static readonly ScanKernel Good = KernelRegistry.Shared.Select("scalar");

    /// <summary>A kernel of eight lanes that is right, for others to be broken versions of.</summary>
    private class EightLanes(string name) : ScanKernel(name, 8, 8)
    {
        private readonly uint[] _one = new uint[1];

        public int Calls { get; private set; }

        internal override string? UnsupportedReason => null;

        internal override uint Scan(in ScanTable table, uint firstNonce, uint count, Span<uint> candidates, out int found)
        {
            Calls++;
            found = 0;
            for (uint batch = 0; batch < count; batch += 8)
            {
                if (candidates.Length - found < 8) return batch;
                for (uint lane = 0; lane < LanesOf(count - batch); lane++)
                {
                    var nonce = firstNonce + batch + lane;
                    Good.Scan(table, nonce, 1, _one, out var proposed);
                    if (Propose(nonce, lane, firstNonce, proposed == 1)) candidates[found++] = nonce;
                }
            }

            return count;
        }

        protected virtual uint LanesOf(uint rest) => Math.Min(rest, 8);

        protected virtual bool Propose(uint nonce, uint lane, uint firstNonce, bool proposed) => proposed;
    }

    private sealed class LosesALane(uint lost) : EightLanes($"loses lane {lost}")
    {
        protected override bool Propose(uint nonce, uint lane, uint firstNonce, bool proposed) => proposed && lane != lost;
    }

    private sealed class InventsANonce : EightLanes
    {
        public InventsANonce()
            : base("invents a nonce")
        {
        }

        protected override bool Propose(uint nonce, uint lane, uint firstNonce, bool proposed) => proposed || nonce == 4;
    }

    private sealed class ProposesEverything : EightLanes
    {
        public ProposesEverything()
            : base("proposes everything")
        {
        }

        protected override bool Propose(uint nonce, uint lane, uint firstNonce, bool proposed) => true;
    }

    private sealed class ProposesNothing : EightLanes
    {
        public ProposesNothing()
            : base("proposes nothing")
        {
        }

        protected override bool Propose(uint nonce, uint lane, uint firstNonce, bool proposed) => false;
    }

    /// <summary>Hashes a whole batch at the end of a range and says so.</summary>
    private sealed class RunsOverTheEnd : EightLanes
    {
        public RunsOverTheEnd()
            : base("runs over the end")
        {
        }

        protected override uint LanesOf(uint rest) => 8;
    }

    /// <summary>Stops at the last whole batch of a range.</summary>
    private sealed class LosesTheTail : EightLanes
    {
        public LosesTheTail()
            : base("loses the tail")
        {
        }

        protected override uint LanesOf(uint rest) => rest < 8 ? 0u : 8;
    }

    /// <summary>Takes nonces for signed numbers.</summary>
    private sealed class FailsAboveTwoToThe31 : EightLanes
    {
        public FailsAboveTwoToThe31()
            : base("fails above 2^31")
        {
        }

        protected override bool Propose(uint nonce, uint lane, uint firstNonce, bool proposed) => proposed && nonce < 0x8000_0000;
    }

    /// <summary>What a kernel could do wrong in a call as a whole.</summary>
    private sealed class Wrapped(string name, Wrapped.Spoil spoil) : ForwardingKernel(new EightLanes(name))
    {
        public delegate uint Spoil(uint tried, uint count, Span<uint> candidates, ref int found);

        internal override uint Scan(in ScanTable table, uint firstNonce, uint count, Span<uint> candidates, out int found)
        {
            var tried = base.Scan(table, firstNonce, count, candidates, out found);
            return spoil(tried, count, candidates, ref found);
        }
    }

    private sealed class Throws(Exception exception) : ForwardingKernel(new EightLanes("throws"))
    {
        internal override uint Scan(in ScanTable table, uint firstNonce, uint count, Span<uint> candidates, out int found) =>
            throw exception;
    }

    private sealed class Unsupported() : ForwardingKernel(new EightLanes("unsupported"))
    {
        internal override string? UnsupportedReason => "the processor has no such instructions";

        internal override uint Scan(in ScanTable table, uint firstNonce, uint count, Span<uint> candidates, out int found) =>
            throw new PlatformNotSupportedException();
    }

    private static IEnumerable<ScanKernel> BrokenKernels() =>
    [
        .. Enumerable.Range(0, 8).Select(lane => new LosesALane((uint)lane)),
        new InventsANonce(),
        new ProposesEverything(),
        new ProposesNothing(),
        new RunsOverTheEnd(),
        new LosesTheTail(),
        new FailsAboveTwoToThe31(),
        new Wrapped("says it tried nothing", (_, _, _, ref _) => 0),
        new Wrapped("says it tried more than it was asked to", (tried, _, _, ref _) => tried + 1),
        new Wrapped("says it tried everything when it stopped early", (_, count, _, ref _) => count),
        new Wrapped("counts a candidate too few", (tried, _, _, ref found) =>
        {
            found = Math.Max(0, found - 1);
            return tried;
        }),
        new Wrapped("counts more candidates than there is room for", (tried, _, candidates, ref found) =>
        {
            found = candidates.Length + 1;
            return tried;
        }),
        new Wrapped("counts fewer candidates than none", (tried, _, _, ref found) =>
        {
            found = -1;
            return tried;
        }),
        new Wrapped("proposes in descending order", (tried, _, candidates, ref found) =>
        {
            candidates[..found].Reverse();
            return tried;
        }),
        new Throws(new InvalidOperationException("Broken.")),
        new Throws(new PlatformNotSupportedException()),
        new Throws(new ArgumentOutOfRangeException()),
    ];

    public static TheoryData<string> NamesOfBrokenKernels() => [.. BrokenKernels().Select(kernel => kernel.Name).Distinct()];

    [Theory]
    [MemberData(nameof(NamesOfBrokenKernels))]
    public void A4_ABrokenKernelIsDemotedAndSaysSo(string name)
    {
        foreach (var broken in BrokenKernels().Where(kernel => kernel.Name == name))
        {
            KernelRegistry registry = new([broken, Good]);
            var status = registry.Kernels[0];
            Assert.Equal(KernelSelfTestResult.Failed, status.SelfTest);
            Assert.False(status.IsUsable);
            Assert.Same(broken, status.Kernel);
            Assert.Contains("self-test", status.Reason, StringComparison.Ordinal);
            Assert.Equal([broken.Name, Good.Name], registry.Names);

            // It is passed over, and an error if it is forced.
            Assert.Same(Good, registry.Select());
            var exception = Assert.Throws<KernelUnavailableException>(() => registry.Select(name));
            Assert.Contains($"\"{name}\"", exception.Message, StringComparison.Ordinal);
            Assert.Contains(status.Reason!, exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ARightKernelOfTheTestsOwnPasses()
    {
        // Otherwise the broken versions of it would prove nothing.
        EightLanes right = new("right");
        KernelRegistry registry = new([right, Good]);
        Assert.Equal(new(right, KernelSelfTestResult.Passed, null), registry.Kernels[0]);
        Assert.Same(right, registry.Select());
        Assert.Same(right, registry.Select("right"));
        Assert.Same(Good, registry.Select(Good.Name));
    }

    [Fact]
    public void A4_TheSelfTestRunsOnceAndOnlyForKernelsThatAreAskedFor()
    {
        EightLanes first = new("first"), second = new("second");
        KernelRegistry registry = new([first, second]);
        Assert.Equal(0, first.Calls);
        registry.Select();
        var calls = first.Calls;
        Assert.True(calls > 100, $"{calls} calls");
        Assert.Equal(0, second.Calls);
        registry.Select();
        registry.Select("first");
        _ = registry.Kernels;
        Assert.Equal(calls, first.Calls);
        Assert.True(second.Calls > 100);
    }

    [Fact]
    public void A21_AnUnsupportedKernelIsListedWithTheReasonAndNotRun()
    {
        Unsupported unsupported = new();
        KernelRegistry registry = new([unsupported, Good]);
        Assert.Equal(new(unsupported, KernelSelfTestResult.NotRun, "the processor has no such instructions"), registry.Kernels[0]);
        Assert.Same(Good, registry.Select());
        var exception = Assert.Throws<KernelUnavailableException>(() => registry.Select("unsupported"));
        Assert.Equal("The kernel \"unsupported\" cannot be used: the processor has no such instructions.", exception.Message);
    }

    [Fact]
    public void A21_AnUnknownNameIsAnErrorThatNamesTheKernels()
    {
        foreach (var name in (string[])["AVX512", "sse2", " ", ""])
        {
            var exception = Assert.Throws<KernelUnavailableException>(() => KernelRegistry.Shared.Select(name));
            Assert.Contains($"\"{name}\"", exception.Message, StringComparison.Ordinal);
            Assert.All(KernelRegistry.Shared.Names, known => Assert.Contains(known, exception.Message, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A21_NoUsableKernelIsAnError()
    {
        Assert.Throws<KernelUnavailableException>(() => new KernelRegistry([]).Select());
        KernelRegistry useless = new([new ProposesNothing(), new Unsupported()]);
        var exception = Assert.Throws<KernelUnavailableException>(() => useless.Select());
        Assert.IsAssignableFrom<InvalidOperationException>(exception);
    }
}
