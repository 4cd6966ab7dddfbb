using System.Numerics;
using FsCheck.Fluent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>How much one adjustment changes, at and beside every threshold.</summary>
public sealed class RetargetTests
{
    private const int Full = 4;

    [Theory]
    [InlineData(90, 44, Full)]
    [InlineData(90, 45, 1)]
    [InlineData(90, 67, 1)]
    [InlineData(90, 68, 0)]
    [InlineData(90, 135, 0)]
    [InlineData(90, 136, -1)]
    [InlineData(90, 180, -1)]
    [InlineData(90, 181, -Full)]
    [InlineData(80, 39, Full)]
    [InlineData(80, 40, 1)]
    [InlineData(80, 59, 1)]
    [InlineData(80, 60, 0)]
    [InlineData(80, 120, 0)]
    [InlineData(80, 121, -1)]
    [InlineData(80, 160, -1)]
    [InlineData(80, 161, -Full)]
    [InlineData(80, 80, 0)]
    [InlineData(80, 0, Full)]
    [InlineData(80, 1_000_000, -Full)]
    public void B8_B9_B10_B11_LiteralChangesInBands(long expected, long actual, int change) =>
        Assert.Equal(change, Retarget.Change(RetargetPolicy.Literal, actual, expected, Full));

    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(3, 1)]
    [InlineData(32, 1)]
    [InlineData(33, 0)]
    [InlineData(128, 0)]
    [InlineData(511, 0)]
    [InlineData(512, -1)]
    [InlineData(8_191, -1)]
    [InlineData(8_192, -2)]
    [InlineData(131_071, -2)]
    [InlineData(131_072, -3)]
    [InlineData(2_097_151, -3)]
    [InlineData(2_097_152, -4)]
    [InlineData(long.MaxValue, -4)]
    public void X12_ProportionalChangesByPowersOfSixteen(long actual, int change) =>
        Assert.Equal(change, Retarget.Change(RetargetPolicy.Proportional, actual, 128, 4));

    [Theory]
    [InlineData(1_024, 3)]
    [InlineData(1_025, 2)]
    [InlineData(16_384, 2)]
    [InlineData(16_385, 1)]
    [InlineData(262_144, 1)]
    [InlineData(262_145, 0)]
    public void X12_ProportionalChangesAreCountedUpwardsToo(long actual, int change) =>
        Assert.Equal(change, Retarget.Change(RetargetPolicy.Proportional, actual, 1_048_576, 4));

    [Theory]
    [InlineData(RetargetPolicy.Literal)]
    [InlineData(RetargetPolicy.Proportional)]
    public void B12_NoChangeExceedsTheGreatestAllowed(RetargetPolicy policy)
    {
        for (var maximum = 1; maximum <= 11; maximum++)
        {
            Assert.Equal(maximum, Retarget.Change(policy, 0, 1, maximum));
            Assert.Equal(maximum, Retarget.Change(policy, 0, long.MaxValue, maximum));
            Assert.Equal(-maximum, Retarget.Change(policy, long.MaxValue, 1, maximum));
        }
    }

    [Theory]
    [InlineData(RetargetPolicy.Literal)]
    [InlineData(RetargetPolicy.Proportional)]
    public void B16_ZeroAndNegativeTimesAreHarmless(RetargetPolicy policy)
    {
        foreach (var actual in new long[] { long.MinValue, -1, 0 }) Assert.Equal(4, Retarget.Change(policy, actual, 90, 4));
        foreach (var expected in new long[] { long.MinValue, -1, 0 })
        {
            foreach (var actual in new long[] { long.MinValue, -1, 0, 1, long.MaxValue })
                Assert.Equal(0, Retarget.Change(policy, actual, expected, 4));
        }
    }

    [Fact]
    public void B12_OnlyAllowedChangesAndKnownPoliciesAreTaken()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Retarget.Change(RetargetPolicy.Literal, 1, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Retarget.Change(RetargetPolicy.Literal, 1, 1, 12));
        Assert.Throws<ArgumentOutOfRangeException>(() => Retarget.Change((RetargetPolicy)2, 1, 1, 4));
    }

    [Fact]
    public void B17_X12_BothPoliciesAgreeWithExactFractions()
    {
        var small = Gen.Choose(0, 300).Select(value => (long)value);
        var real = Gen.Choose(-100_000, 2_000_000_000).Select(value => (long)value);
        var great = Gen.Choose(0, 62).Zip(Gen.Choose(-1, 1), (bits, offset) => (1L << bits) + offset);
        var extreme = Gen.Elements(long.MinValue, -1, long.MaxValue - 1, long.MaxValue);
        var seconds = Gen.Frequency((4, small), (3, real), (3, great), (1, extreme));

        // Times beside a threshold of the expected one, where a wrong comparison would show.
        var beside = seconds.Where(value => value is > 0 and < long.MaxValue / 64).SelectMany(expected =>
            Gen.Elements<(int, int)>((1, 2), (3, 4), (3, 2), (2, 1), (4, 1), (1, 4), (1, 64), (64, 1)).Zip(
                Gen.Choose(-1, 1), (ratio, offset) => (Expected: expected, Actual: (expected * ratio.Item1 / ratio.Item2) + offset)));
        var pairs = Gen.OneOf(beside, seconds.Zip(seconds, (expected, actual) => (Expected: expected, Actual: actual)));
        Property.ForAll(
            Arb.From(
                pairs.Zip(Gen.Choose(1, 11), (pair, maximum) => (pair.Expected, pair.Actual, Maximum: maximum)),
                value => Smaller(value.Expected).Select(expected => (expected, value.Actual, value.Maximum))
                    .Concat(Smaller(value.Actual).Select(actual => (value.Expected, actual, value.Maximum)))
                    .Concat(Smaller(value.Maximum - 1).Select(maximum => (value.Expected, value.Actual, (int)maximum + 1)))),
            value =>
            {
                var (expected, actual, maximum) = value;
                int Change(RetargetPolicy policy) => Retarget.Change(policy, actual, expected, maximum);
                Assert.Equal(LiteralByFractions(actual, expected, maximum), Change(RetargetPolicy.Literal));
                Assert.Equal(ProportionalByFractions(actual, expected, maximum), Change(RetargetPolicy.Proportional));
            },
            20_000);
    }

    private static int LiteralByFractions(BigInteger actual, BigInteger expected, int maximum)
    {
        if (expected <= 0) return 0;
        Fraction ratio = new(BigInteger.Max(actual, 0), expected);
        if (ratio.CompareTo(new(1, 2)) < 0) return maximum;
        if (ratio.CompareTo(new(2, 1)) > 0) return -maximum;
        if (ratio.CompareTo(new(3, 4)) >= 0 && ratio.CompareTo(new(3, 2)) <= 0) return 0;
        return ratio.CompareTo(new(1, 1)) < 0 ? 1 : -1;
    }

    private static int ProportionalByFractions(BigInteger actual, BigInteger expected, int maximum)
    {
        if (expected <= 0) return 0;
        Fraction ratio = new(BigInteger.Max(actual, 0), expected);
        var up = Enumerable.Range(1, maximum).LastOrDefault(k => ratio.CompareTo(new(1, 4 * BigInteger.Pow(16, k - 1))) <= 0);
        var down = Enumerable.Range(1, maximum).LastOrDefault(k => ratio.CompareTo(new(4 * BigInteger.Pow(16, k - 1), 1)) >= 0);
        return up - down;
    }

    private static IEnumerable<long> Smaller(long value)
    {
        if (value is long.MinValue or 0) yield break;
        yield return 0;
        if (Math.Abs(value) > 2) yield return value / 2;
        yield return value - Math.Sign(value);
    }

    private sealed record Fraction(BigInteger Numerator, BigInteger Denominator)
    {
        public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }
}
