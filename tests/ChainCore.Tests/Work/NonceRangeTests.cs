using FsCheck.Fluent;

namespace ChainCore.Tests;

public sealed class NonceRangeTests
{
    [Fact]
    public void A8_TheWholeSpaceIsARange()
    {
        Assert.Equal(0u, NonceRange.All.Start);
        Assert.Equal(1UL << 32, NonceRange.All.Count);
        Assert.Equal(1UL << 32, NonceRange.All.End);
        Assert.True(NonceRange.All.Contains(0) && NonceRange.All.Contains(uint.MaxValue));
        Assert.Equal(NonceRange.All, new NonceRange(0, NonceRange.SpaceSize));
        Assert.Equal("[0, 4294967296)", NonceRange.All.ToString());
    }

    [Theory]
    [InlineData(0u, 0UL)]
    [InlineData(0u, (1UL << 32) + 1)]
    [InlineData(1u, 1UL << 32)]
    [InlineData(0xffff_ffffu, 2UL)]
    [InlineData(0x8000_0000u, 0x8000_0001UL)]
    [InlineData(5u, ulong.MaxValue)]
    public void A8_EmptyRangesAndThoseThatWouldWrapAreRefused(uint start, ulong count) =>
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => new NonceRange(start, count)).ParamName);

    [Fact]
    public void A8_TheLastNonceIsARange()
    {
        NonceRange last = new(uint.MaxValue, 1);
        Assert.Equal(1UL << 32, last.End);
        Assert.True(last.Contains(uint.MaxValue));
        Assert.False(last.Contains(uint.MaxValue - 1) || last.Contains(0));
    }

    [Fact]
    public void DefaultIsTheOnlyEmptyRange()
    {
        NonceRange empty = default;
        Assert.True(empty.IsEmpty);
        Assert.False(empty.Contains(0));
        Assert.Equal((0u, 0UL, 0UL), (empty.Start, empty.Count, empty.End));
        Assert.False(new NonceRange(0, 1).IsEmpty);
        Assert.Equal((empty, empty), empty.SplitAt(0));
    }

    [Fact]
    public void A9_SplitAtLosesAndDoublesNothing() => Property.ForAll(
        Arb.From(
            Values.UInt32.Zip(Values.UInt64, (start, word) =>
            {
                var count = (word % (NonceRange.SpaceSize - start)) + 1;
                return (Start: start, Count: count, At: (word >> 7) % (count + 1));
            })),
        split =>
        {
            NonceRange range = new(split.Start, split.Count);
            foreach (var at in (ulong[])[0, split.At, split.Count])
            {
                var (first, rest) = range.SplitAt(at);
                Assert.Equal(at, first.Count);
                Assert.Equal(split.Count - at, rest.Count);
                if (!first.IsEmpty) Assert.Equal(split.Start, first.Start);
                if (!rest.IsEmpty) Assert.Equal((split.Start + at, range.End), (rest.Start, rest.End));
            }

            Assert.Throws<ArgumentOutOfRangeException>(() => range.SplitAt(split.Count + 1));
        });

    [Fact]
    public void EqualityIsThatOfStartAndCount()
    {
        NonceRange a = new(3, 4), b = new(3, 4), c = new(3, 5), d = new(4, 4);
        Assert.True(a == b && !(a != b) && a.Equals((object)b) && a.GetHashCode() == b.GetHashCode());
        Assert.True(a != c && a != d && !a.Equals((object)c) && !a.Equals(null));
        Assert.Equal("[3, 7)", a.ToString());
    }
}
