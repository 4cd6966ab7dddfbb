namespace ChainCore.Tests;

/// <summary>The search space: each point once, whatever is varied, and found wherever it is.</summary>
public sealed class SearchSpaceTests
{
    private static readonly BlockHeader Header = TestData.Genesis.Header;

    [Fact]
    public void A12_Bip320And323AreTheirPublishedMasks()
    {
        Assert.Equal(0x1fffe000u, VersionMask.Bip320);
        Assert.Equal(0x1fffffe0u, VersionMask.Bip323);
        Assert.Equal(1UL << 16, VersionMask.Count(VersionMask.Bip320));
        Assert.Equal(1UL << 24, VersionMask.Count(VersionMask.Bip323));
        Assert.Equal(1UL, VersionMask.Count(0));
        Assert.Equal(1UL << 32, VersionMask.Count(uint.MaxValue));
    }

    [Fact]
    public void A12_EachIndexIsAnotherVersionAndOnlyTheMaskChanges()
    {
        TestRandom random = new();
        for (var i = 0; i < 200; i++)
        {
            var (version, mask) = (random.NextUInt32(), random.NextUInt32() & random.NextUInt32() & random.NextUInt32() & 0x00ff_f0f0);
            HashSet<uint> versions = [];
            for (ulong index = 0; index < VersionMask.Count(mask); index++)
            {
                var rolled = VersionMask.GetVersion(version, mask, index);
                Assert.Equal(version & ~mask, rolled & ~mask);
                Assert.True(versions.Add(rolled));
            }

            Assert.Throws<ArgumentOutOfRangeException>("index", () => VersionMask.GetVersion(version, mask, VersionMask.Count(mask)));
        }
    }

    [Fact]
    public void A12_EveryPointIsEnumeratedExactlyOnce()
    {
        var space = Small(new Difficulty(1).Target);
        Assert.Equal((UInt128)(5 * 8 * 3 * 4), space.Size);
        HashSet<BlockHeader> points = [];
        for (UInt128 i = 0; i < space.Size; i++)
        {
            var (header, extraNonce) = space.GetPoint(i);
            Assert.True(points.Add(header));
            Assert.Equal(Root(extraNonce), header.MerkleRoot);
            Assert.InRange(header.Time, Header.Time, Header.Time + 2);
            Assert.True(space.Nonces.Contains(header.Nonce));
            Assert.Equal(Header.Version & ~space.VersionMask, header.Version & ~space.VersionMask);
        }

        Assert.Throws<ArgumentOutOfRangeException>("index", () => space.GetPoint(space.Size));
    }

    [Theory]
    [InlineData("scalar", 1)]
    [InlineData("scalar", 3)]
    [InlineData("vector128", 3)]
    [InlineData(null, 1)]
    [InlineData(null, 4)]
    public void A12_AnyPointOfTheSpaceIsFoundAndCountedExactly(string? kernel, int workers)
    {
        if (kernel is not null && !KernelRegistry.Shared.Kernels.Single(status => status.Kernel.Name == kernel).IsUsable) return;
        ParallelScanner scanner = new(new() { Kernel = kernel is null ? null : KernelRegistry.Shared.Select(kernel), Workers = workers });
        var everything = Small(new Difficulty(1).Target);
        var size = (int)everything.Size;
        for (var i = 0; i < size; i += 7)
        {
            // The target is this point's hash: only points with a hash as low as that are solutions.
            var (wanted, _) = everything.GetPoint((UInt128)i);
            var hash = Sha256d.Hash(wanted);
            var result = scanner.Search(Small(Target.FromHash(hash)));
            Assert.True(result.Found);
            Assert.True(result.Hash <= hash);
            Assert.Equal(result.Hash, Sha256d.Hash(result.Header));
            Assert.Equal(Root(result.ExtraNonce), result.Header.MerkleRoot);
            Assert.InRange(result.HashesTried, 1u, (ulong)size);
        }

        var exhausted = scanner.Search(Small(Target.Parse("1")));
        Assert.Equal((ScanOutcome.Exhausted, (ulong)size), (exhausted.Outcome, exhausted.HashesTried));
    }

    [Fact]
    public void A12_ALargeSpaceIsSearchedFromARandomPlaceAndCountedExactly()
    {
        SearchSpace space = new(Header, Target.Parse("1")) { VersionMask = VersionMask.Bip320, Nonces = new(7, 61), TimeCount = 1 };
        ParallelScanner scanner = new(new() { Workers = 3, RandomStart = true });
        Assert.Equal((ulong)space.Size, scanner.Search(space).HashesTried);
    }

    [Fact]
    public void A14_ASearchStopsAtItsLimitAndWhenCancelled()
    {
        var space = new SearchSpace(Header, Target.Parse("1")) { VersionMask = VersionMask.Bip323, TimeCount = 1000 }
            .WithExtraNonces(1UL << 40, Root);
        SearchResult limited = default;
        for (var limit = TimeSpan.FromMilliseconds(50); limited.HashesTried == 0 && limit < Until.Patience; limit *= 2)
        {
            // On a busy machine a short limit may be over before a worker begins.
            limited = new ParallelScanner(new() { Workers = 2, TimeLimit = limit }).Search(space);
            Assert.Equal(ScanOutcome.TimedOut, limited.Outcome);
        }

        Assert.True(limited.HashesTried > 0);

        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        Assert.Equal(ScanOutcome.Cancelled, new ParallelScanner(new() { Workers = 2 }).Search(space, cancelled.Token).Outcome);
    }

    [Fact]
    public async Task ASearchRunsOnAThreadOfItsOwn()
    {
        var result = await new ParallelScanner(new() { Workers = 2 }).SearchAsync(Small(new Difficulty(1).Target));
        Assert.True(result.Found);
    }

    [Fact]
    public void A29_BadArgumentsAreNamed()
    {
        Assert.Throws<ArgumentException>("target", () => new SearchSpace(Header, default));
        Assert.Throws<ArgumentException>("header", () => new SearchSpace(Header with { Bits = new(0) }));
        Assert.Throws<ArgumentException>("value", () => new SearchSpace(Header) { Nonces = default });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new SearchSpace(Header) { TimeCount = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new SearchSpace(Header with { Time = uint.MaxValue }) { TimeCount = 2 });
        Assert.Throws<ArgumentOutOfRangeException>("count", () => new SearchSpace(Header).WithExtraNonces(0, Root));
        Assert.Throws<ArgumentNullException>("merkleRoot", () => new SearchSpace(Header).WithExtraNonces(1, null!));
        Assert.Throws<ArgumentNullException>("space", () => new ParallelScanner().Search(null!));
        Assert.Throws<OverflowException>(() =>
            new SearchSpace(Header) { VersionMask = uint.MaxValue, TimeCount = 2 }.WithExtraNonces(ulong.MaxValue, Root).Size);
    }

    private static SearchSpace Small(Target target) =>
        new SearchSpace(Header, target) { Nonces = new(100, 5), VersionMask = 0x00a0_2000, TimeCount = 3 }.WithExtraNonces(4, Root);

    private static Hash256 Root(ulong extraNonce) => Sha256d.Hash(BitConverter.GetBytes(extraNonce));
}
