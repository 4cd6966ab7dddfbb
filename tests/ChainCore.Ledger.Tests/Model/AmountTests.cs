using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Amounts: their range, their text, their arithmetic.</summary>
public sealed class AmountTests
{
    private static Arbitrary<long> AnyUnits { get; } = Arb.From(
        Gen.OneOf(
            Gen.Two(Gen.Choose(0, 99_999_999)).Select(pair => (pair.Item1 % 21_000_000 * Amount.UnitsPerCoin) + pair.Item2),
            Gen.Choose(0, 1_000).Select(units => (long)units),
            Gen.Choose(0, 1_000).Select(units => Amount.MaximumUnits - units),
            Gen.Choose(0, 21_000_000).Select(coins => coins * Amount.UnitsPerCoin)),
        ShrinkUnits);

    [Fact]
    public void X6_LimitsAreBitcoins()
    {
        Assert.Equal(2_100_000_000_000_000, Amount.MaxValue.Units);
        Assert.Equal(21_000_000m, Amount.MaxValue.ToCoins());
        Assert.Equal("21000000", Amount.MaxValue.ToString());
        Assert.Equal(0, default(Amount).Units);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.0", 0)]
    [InlineData("50", 50_0000_0000)]
    [InlineData("50.0", 50_0000_0000)]
    [InlineData("50.00000000", 50_0000_0000)]
    [InlineData("0.00000001", 1)]
    [InlineData("0.01", 100_0000)]
    [InlineData("0001.5", 1_5000_0000)]
    [InlineData("20999999.99999999", 2_099_999_999_999_999)]
    [InlineData("21000000.00000000", 2_100_000_000_000_000)]
    public void X6_TextIsReadExactly(string text, long units)
    {
        Assert.Equal(units, Amount.Parse(text).Units);
        Assert.Equal(units, Amount.Parse(Encoding.ASCII.GetBytes(text)).Units);
        Assert.Equal(units, Amount.FromCoins(decimal.Parse(text, CultureInfo.InvariantCulture)).Units);
        if (!text.StartsWith("00", StringComparison.Ordinal)) Assert.Equal(units, JsonSerializer.Deserialize<Amount>(text).Units);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1..0")]
    [InlineData("-1")]
    [InlineData("-0")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("1,000")]
    [InlineData("1e2")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("٣")]
    [InlineData("0.000000001")]
    [InlineData("1.000000000")]
    [InlineData("1.0000000000000000000000000000000000001")]
    [InlineData("21000000.00000001")]
    [InlineData("21000001")]
    [InlineData("92233720368.54775808")]
    [InlineData("184467440737.09551616")]
    [InlineData("99999999999999999999999999999999999999999999999999")]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000000")]
    public void X6_OtherTextIsRefused(string text)
    {
        Assert.False(Amount.TryParse(text, null, out var amount));
        Assert.Equal(default, amount);
        Assert.Throws<FormatException>(() => Amount.Parse(text));
        Assert.Throws<FormatException>(() => Amount.Parse(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("1e-8", 1)]
    [InlineData("1E-8", 1)]
    [InlineData("2.5e-3", 25_0000)]
    [InlineData("2.1e7", 2_100_000_000_000_000)]
    [InlineData("1e+2", 100_0000_0000)]
    [InlineData("0e9999", 0)]
    public void X6_JsonNumbersMayHaveAnExponent(string json, long units) =>
        Assert.Equal(units, JsonSerializer.Deserialize<Amount>(json).Units);

    [Theory]
    [InlineData("-1")]
    [InlineData("-0.0")]
    [InlineData("0.000000001")]
    [InlineData("1.000000000")]
    [InlineData("1e-9")]
    [InlineData("1e8")]
    [InlineData("1e9999")]
    [InlineData("1e99999999999")]
    [InlineData("1e-99999999999")]
    [InlineData("21000000.00000001")]
    [InlineData("9223372036854775808")]
    [InlineData("0.0000000000000000000000000000000000000000000000000000000000000000000001")]
    [InlineData("\"1\"")]
    [InlineData("\"NaN\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[1]")]
    public void X6_OtherJsonIsRefused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Amount>(json));

    [Fact]
    public void X6_JsonInSeveralSegmentsIsTheSame()
    {
        var (first, last) = (new Segment("12.3"u8.ToArray()), new Segment("4567"u8.ToArray()));
        first.Follow(last);
        Utf8JsonReader reader = new(new ReadOnlySequence<byte>(first, 0, last, 4));
        Assert.True(reader.Read());
        Assert.Equal(12_3456_7000, new AmountJsonConverter().Read(ref reader, typeof(Amount), JsonSerializerOptions.Default).Units);
    }

    [Fact]
    public void X6_JsonIsADecimalNumberInCoin()
    {
        Assert.Equal("""{"Fee":0.00000001,"Reward":50}""", JsonSerializer.Serialize(new { Fee = Amount.FromUnits(1), Reward = Amount.FromCoins(50) }));
        Assert.Equal("[0.5,1]", JsonSerializer.Serialize(new[] { Amount.FromCoins(0.50m), Amount.FromCoins(1) }));
    }

    [Fact]
    public void X6_EveryAmountSurvivesTextJsonAndDecimal() => Property.ForAll(AnyUnits, units =>
    {
        var amount = Amount.FromUnits(units);
        Assert.Equal(amount, Amount.Parse(amount.ToString()));
        Assert.Equal(amount, Amount.FromCoins(amount.ToCoins()));
        Assert.Equal(amount, JsonSerializer.Deserialize<Amount>(JsonSerializer.Serialize(amount)));
        Assert.Equal(amount.ToCoins(), decimal.Parse(amount.ToString(), CultureInfo.InvariantCulture));
        Span<byte> utf8 = stackalloc byte[32];
        Assert.True(amount.TryFormat(utf8, out var written));
        Assert.Equal(amount.ToString(), Encoding.ASCII.GetString(utf8[..written]));
        Assert.False(amount.TryFormat(utf8[..(written - 1)], out _));
    });

    [Fact]
    public void H24_SumsAndDifferencesAreExactOrRefused() => Property.ForAll(
        Gen.Two(AnyUnits.Generator).ToArbitrary(),
        pair =>
        {
            var (left, right) = (Amount.FromUnits(pair.Item1), Amount.FromUnits(pair.Item2));
            var sum = (Int128)left.Units + right.Units;
            Assert.Equal(sum <= Amount.MaximumUnits, left.TryAdd(right, out var added));
            if (sum <= Amount.MaximumUnits)
                Assert.Equal((sum, (left + right).Units), (added.Units, added.Units));
            else
                Assert.Throws<OverflowException>(() => left + right);
            Assert.Equal(left >= right, left.TrySubtract(right, out var rest));
            if (left >= right)
                Assert.Equal(left, right + rest);
            else
                Assert.Throws<OverflowException>(() => left - right);
            Assert.Equal(left.Units.CompareTo(right.Units), left.CompareTo(right));
        });

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    [InlineData(Amount.MaximumUnits + 1)]
    public void H24_UnitsOutsideTheRangeAreRefused(long units)
    {
        Assert.False(Amount.TryFromUnits(units, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Amount.FromUnits(units));
    }

    [Theory]
    [InlineData("-0.00000001")]
    [InlineData("0.000000001")]
    [InlineData("21000000.00000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void X6_DecimalsOutsideTheRangeAreRefused(string coins) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Amount.FromCoins(decimal.Parse(coins, CultureInfo.InvariantCulture)));

    [Fact]
    public void X6_ThereIsOneFormat()
    {
        Assert.Equal("1.5", $"{Amount.FromCoins(1.5m):G}");
        Assert.Throws<FormatException>(() => Amount.Zero.ToString("C", null));
    }

    private static IEnumerable<long> ShrinkUnits(long units)
    {
        if (units > 0) yield return units / 2;
        if (units > 0) yield return units - 1;
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] bytes) => Memory = bytes;

        public void Follow(Segment next)
        {
            Next = next;
            next.RunningIndex = RunningIndex + Memory.Length;
        }
    }
}
