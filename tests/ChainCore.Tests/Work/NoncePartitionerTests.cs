using FsCheck;
using FsCheck.Fluent;

namespace ChainCore.Tests;

public sealed class NoncePartitionerTests
{
    /// <summary>A space, a number of parts, and a start inside the space.</summary>
    private sealed record Case(uint SpaceStart, ulong SpaceCount, int Parts, ulong StartOffset)
    {
        public NonceRange Space => new(SpaceStart, SpaceCount);

        public uint Start => (uint)(SpaceStart + StartOffset);

        public static Arbitrary<Case> All { get; } = Arb.From(
            Values.UInt32.Zip(Values.UInt64, (start, word) => (start, word))
                .Zip(
                    Gen.Frequency((3, Gen.Choose(1, 33)), (1, Gen.Choose(1, 600))),
                    (space, parts) => Create(space.start, space.word, parts))
                .Zip(Gen.Frequency((4, Values.UInt64), (1, Gen.Elements(0UL, ulong.MaxValue))), (c, word) => c with
                {
                    StartOffset = word == ulong.MaxValue ? c.SpaceCount - 1 : word % c.SpaceCount,
                }),
            Shrink);

        private static Case Create(uint start, ulong word, int parts)
        {
            // A third of the spaces reach the end of all nonces, a third are small, a few are everything.
            var most = NonceRange.SpaceSize - start;
            var count = (word >> 60) switch
            {
                0 => most,
                < 5 => most - (word % Math.Min(most, 1000)),
                < 10 => Math.Min(most, (word % 1000) + 1),
                _ => (word % most) + 1,
            };
            return (word >> 56) % 16 == 7 ? new(0, NonceRange.SpaceSize, parts, 0) : new(start, count, parts, 0);
        }

        private static IEnumerable<Case> Shrink(Case c)
        {
            foreach (var parts in Values.Shrink((ulong)c.Parts)) if (parts > 0) yield return c with { Parts = (int)parts };
            foreach (var offset in Values.Shrink(c.StartOffset)) yield return c with { StartOffset = offset };
            foreach (var count in Values.Shrink(c.SpaceCount)) if (count > c.StartOffset) yield return c with { SpaceCount = count };
            foreach (var start in Values.Shrink(c.SpaceStart)) yield return c with { SpaceStart = (uint)start };
        }
    }

    [Fact]
    public void A9_PartitionsAreDisjointCompleteAndInOrder() => Property.ForAll(
        Case.All,
        c =>
        {
            var ranges = NoncePartitioner.Partition(c.Space, c.Parts, c.Start);

            // In the order of the search: from the start to the end of the space, then from its beginning up to the start.
            var next = (ulong)c.Start;
            var wraps = 0;
            ulong covered = 0;
            foreach (var range in ranges)
            {
                if (range.IsEmpty) Assert.Fail("a range is empty");
                if (next == c.Space.End && c.Start != c.SpaceStart)
                {
                    next = c.SpaceStart;
                    wraps++;
                }

                if (range.Start != next) Assert.Fail($"{range} does not begin at {next}");
                next = range.End;
                covered += range.Count;
                if (next > c.Space.End) Assert.Fail($"{range} leaves the space");
            }

            Assert.Equal(c.SpaceCount, covered);
            Assert.Equal(c.Start == c.SpaceStart ? c.Space.End : c.Start, next);
            Assert.Equal(c.Start == c.SpaceStart ? 0 : 1, wraps);
        },
        cases: 100_000);

    [Fact]
    public void A9_PartsDifferByOneNonceAtMost() => Property.ForAll(
        Case.All,
        c =>
        {
            var expected = (int)Math.Min((ulong)c.Parts, c.SpaceCount);
            var ranges = NoncePartitioner.Partition(c.Space, c.Parts);
            Assert.Equal(expected, ranges.Length);
            Assert.InRange(ranges.Max(range => range.Count) - ranges.Min(range => range.Count), 0UL, 1UL);

            // With another start one part may be cut in two, at the end of the space; together they are a part.
            var cut = NoncePartitioner.Partition(c.Space, c.Parts, c.Start);
            Assert.InRange(cut.Length, expected, expected + 1);
            if (cut.Length == expected) return;
            var end = Array.FindIndex(cut, range => range.End == c.Space.End);
            Assert.Equal(c.SpaceStart, cut[end + 1].Start);
            List<ulong> sizes = [.. cut.Select(range => range.Count)];
            sizes[end] += sizes[end + 1];
            sizes.RemoveAt(end + 1);
            Assert.InRange(sizes.Max() - sizes.Min(), 0UL, 1UL);
        },
        cases: 5_000);

    [Fact]
    public void A9_ExhaustivelyOverSmallSpaces()
    {
        foreach (var spaceStart in (uint[])[0, 1, 0x7fff_fffc, 0x8000_0000, uint.MaxValue - 8])
        {
            for (ulong count = 1; count <= 9; count++)
            {
                NonceRange space = new(spaceStart, count);
                for (var parts = 1; parts <= 12; parts++)
                {
                    for (ulong offset = 0; offset < count; offset++)
                    {
                        var start = (uint)(spaceStart + offset);
                        var visited = NoncePartitioner.Partition(space, parts, start)
                            .SelectMany(range => Enumerable.Range(0, (int)range.Count).Select(i => range.Start + (ulong)i)).ToArray();
                        var expected = Enumerable.Range(0, (int)count).Select(i => spaceStart + ((offset + (ulong)i) % count));
                        Assert.Equal(expected, visited);
                    }
                }
            }
        }
    }

    [Fact]
    public void A9_ThePartThatCrossesTheEndIsSplit()
    {
        var ranges = NoncePartitioner.Partition(NonceRange.All, 4, 0xE000_0000);
        Assert.Equal(
            [
                new(0xE000_0000, 0x2000_0000), new(0, 0x2000_0000), new(0x2000_0000, 0x4000_0000),
                new(0x6000_0000, 0x4000_0000), new(0xA000_0000, 0x4000_0000),
            ],
            ranges);
    }

    [Fact]
    public void A10_RandomStartsAreInTheRangeAndDiffer()
    {
        Assert.Equal(77u, NoncePartitioner.RandomStart(new(77, 1)));
        Assert.Equal(uint.MaxValue, NoncePartitioner.RandomStart(new(uint.MaxValue, 1)));
        NonceRange three = new(uint.MaxValue - 2, 3);
        var seen = Enumerable.Range(0, 1000).Select(_ => NoncePartitioner.RandomStart(three)).ToHashSet();
        Assert.Equal([uint.MaxValue - 2, uint.MaxValue - 1, uint.MaxValue], seen.Order());

        // Of 10,000 random 32-bit numbers about a dozen pairs are equal; that 100 are is impossible.
        var starts = Enumerable.Range(0, 10_000).Select(_ => NoncePartitioner.RandomStart(NonceRange.All)).ToHashSet();
        Assert.InRange(starts.Count, 9_900, 10_000);
    }

    [Fact]
    public void A10_RandomStartsReachEveryEighthOfTheSpaceEvenly()
    {
        const int Draws = 80_000;
        NonceRange space = new(0x1234_5678, 0xC000_0000);
        var counts = new int[8];
        for (var i = 0; i < Draws; i++) counts[(NoncePartitioner.RandomStart(space) - space.Start) / 0x1800_0000]++;

        // Twelve standard deviations of a binomial with p = 1/8 are 1,122 of 10,000.
        Assert.All(counts, count => Assert.InRange(count, (Draws / 8) - 1_200, (Draws / 8) + 1_200));
    }

    [Fact]
    public void A29_InvalidArgumentsAreRefused()
    {
        NonceRange space = new(10, 10);
        Assert.Equal("space", Assert.Throws<ArgumentException>(() => NoncePartitioner.Partition(default, 1)).ParamName);
        Assert.Equal("space", Assert.Throws<ArgumentException>(() => NoncePartitioner.RandomStart(default)).ParamName);
        Assert.Equal("parts", Assert.Throws<ArgumentOutOfRangeException>(() => NoncePartitioner.Partition(space, 0)).ParamName);
        Assert.Equal("parts", Assert.Throws<ArgumentOutOfRangeException>(() => NoncePartitioner.Partition(space, -1)).ParamName);
        Assert.Equal("start", Assert.Throws<ArgumentOutOfRangeException>(() => NoncePartitioner.Partition(space, 1, 9)).ParamName);
        Assert.Equal("start", Assert.Throws<ArgumentOutOfRangeException>(() => NoncePartitioner.Partition(space, 1, 20)).ParamName);
    }
}
