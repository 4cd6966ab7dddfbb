using System.Globalization;
using System.Numerics;

namespace ChainCore.Tests;

public sealed class DifficultyTests
{
    public static TheoryData<int> OutOfRange() => [int.MinValue, -1, 65, 66, int.MaxValue];

    [Fact]
    public void X3_TheTargetIsTwoToThe256Minus4NLessOne()
    {
        for (var n = 0; n <= 64; n++) Assert.Equal(Reference.TargetOf(n), new Difficulty(n).Target.ToBigInteger());
        Assert.Equal(Target.MaxValue, new Difficulty(0).Target);
        Assert.True(new Difficulty(64).Target.IsZero);
        Assert.Equal((0, 64), (Difficulty.MinValue.LeadingZeroDigits, Difficulty.MaxValue.LeadingZeroDigits));
    }

    [Fact]
    public void A7_MeetsIsLeadingZeroDigits() => Property.ForAll(
        Values.Bytes(32),
        bytes =>
        {
            Hash256 hash = new(bytes);
            var zeros = hash.ToString().TakeWhile(digit => digit == '0').Count();
            for (var n = 0; n <= 64; n++)
            {
                Assert.Equal(zeros >= n, Difficulty.Meets(hash, n));
                Assert.Equal(zeros >= n, new Difficulty(n).IsMetBy(hash));
            }
        },
        cases: 1_000);

    [Fact]
    public void A7_TheGreatestHashThatMeetsAndTheLeastThatDoesNot()
    {
        for (var n = 1; n <= 64; n++)
        {
            var greatest = Hash256.Parse(new string('0', n) + new string('f', 64 - n));
            var least = Hash256.Parse(new string('0', n - 1) + "1" + new string('0', 64 - n));
            Assert.True(Difficulty.Meets(greatest, n));
            Assert.False(Difficulty.Meets(least, n));
            Assert.True(Difficulty.Meets(least, n - 1));
        }
    }

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void A7_NOutside0To64IsAnError(int n)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Difficulty(n));
        Assert.Throws<ArgumentOutOfRangeException>(() => Difficulty.Meets(default, n));
    }

    [Theory]
    [InlineData(1, 0x20100000u)]
    [InlineData(2, 0x20010000u)]
    [InlineData(3, 0x1f100000u)]
    [InlineData(4, 0x1f010000u)]
    [InlineData(12, 0x1b010000u)]
    [InlineData(62, 0x02010000u)]
    [InlineData(63, 0x01100000u)]
    public void X4_KnownBits(int n, uint bits) => Assert.Equal(bits, new Difficulty(n).ToCompact().Value);

    [Fact]
    public void X4_BitsAreTheExactEncodingAndNothingElse()
    {
        for (var n = 1; n <= 63; n++)
        {
            var bits = new Difficulty(n).ToCompact();
            Assert.Equal(BigInteger.Pow(2, 256 - (4 * n)), bits.ToTarget().ToBigInteger());
            Assert.True(Difficulty.TryFromCompact(bits, out var back));
            Assert.Equal(n, back.LeadingZeroDigits);

            // Any other word, any other size, and the same number written otherwise.
            uint[] others =
            [
                bits.Value + 1, bits.Value - 1, bits.Value << 1, bits.Value | 0x0080_0000, bits.Value ^ 0x4000, Rewritten(bits.Value),
            ];
            foreach (var other in others)
            {
                Assert.False(Difficulty.TryFromCompact(new(other), out var none));
                Assert.Equal(default, none);
            }
        }
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(0x1d00ffffu)]
    [InlineData(0x01010000u)] // 1, which is N = 64
    [InlineData(0x21010000u)] // 2^256, which is N = 0
    [InlineData(0xff010000u)]
    [InlineData(0x20020000u)] // 2^249: no whole digit
    [InlineData(0x207fffffu)]
    public void X4_OtherBitsAreNoDifficulty(uint bits) => Assert.False(Difficulty.TryFromCompact(new(bits), out _));

    [Fact]
    public void X5_WorkIs16ToTheN()
    {
        for (var n = 1; n <= 63; n++) Assert.Equal(BigInteger.Pow(16, n), new Difficulty(n).ToWork().ToBigInteger());
    }

    [Fact]
    public void X5_GenesisAnd42BlocksAtFour()
    {
        var work = Enumerable.Repeat(new Difficulty(4).ToWork(), 42).Aggregate(new Difficulty(2).ToWork(), (sum, block) => sum + block);
        Assert.Equal("0x2a0100", work.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    public void X3_BitsAndWorkExistFrom1To63Only(int n)
    {
        Assert.Throws<InvalidOperationException>(() => new Difficulty(n).ToCompact());
        Assert.Throws<InvalidOperationException>(() => new Difficulty(n).ToWork());
    }

    [Fact]
    public void TextIsADecimalInteger()
    {
        for (var n = 0; n <= 64; n++) ValueContract.HasText(new Difficulty(n), n.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("004", new Difficulty(4).ToString("D3"));
        Assert.Equal("4.0", new Difficulty(4).ToString("F1", CultureInfo.InvariantCulture));
        ValueContract.Refuses<Difficulty>(
            null, "", "65", "100", "-1", "+4", " 4", "4 ", "4.0", "4,0", "0x4", "4e0", "a", "99999999999999999999", "\u0664", "\uff14");
    }

    [Fact]
    public void TextIsOneOrTwoDigitsAndNothingElse() => ValueContract.Refuses<Difficulty>("004", "0064", "4\0", "4\0\0");

    [Fact]
    public void B35_JsonIsAnInteger()
    {
        for (var n = 0; n <= 64; n++) ValueContract.HasJson(new Difficulty(n), n.ToString(CultureInfo.InvariantCulture));
        ValueContract.RefusesJson<Difficulty>(
            "null", "4.0", "4.5", "\"4\"", "\"\"", "4e0", "0.4e1", "-1", "65", "99999999999", "true", "[4]", "{}", "\"four\"");
    }

    [Fact]
    public void ComparesByN() =>
        ValueContract.IsOrdered(new Difficulty(0), new Difficulty(1), new Difficulty(4), new Difficulty(63), new Difficulty(64));

    /// <summary>The same number with a size of one more and a word of one byte less.</summary>
    private static uint Rewritten(uint bits) => (((bits >> 24) + 1) << 24) | ((bits & 0x00ff_ffff) >> 8);
}
