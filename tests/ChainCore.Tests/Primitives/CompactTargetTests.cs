using System.Numerics;
using FsCheck.Fluent;

namespace ChainCore.Tests;

public sealed class CompactTargetTests
{
    /// <summary>Bitcoin Core's own cases: bits, the number they encode, the bits of that number, and what is wrong with it.</summary>
    /// <remarks>src/test/arith_uint256_tests.cpp, bignum_SetCompact.</remarks>
    [Theory]
    [InlineData(0x00000000u, "0", 0u, false, false)]
    [InlineData(0x00123456u, "0", 0u, false, false)]
    [InlineData(0x01003456u, "0", 0u, false, false)]
    [InlineData(0x02000056u, "0", 0u, false, false)]
    [InlineData(0x03000000u, "0", 0u, false, false)]
    [InlineData(0x04000000u, "0", 0u, false, false)]
    [InlineData(0x00923456u, "0", 0u, false, false)]
    [InlineData(0x01803456u, "0", 0u, false, false)]
    [InlineData(0x02800056u, "0", 0u, false, false)]
    [InlineData(0x03800000u, "0", 0u, false, false)]
    [InlineData(0x04800000u, "0", 0u, false, false)]
    [InlineData(0x01123456u, "12", 0x01120000u, false, false)]
    [InlineData(0x01fedcbau, "7e", 0x01fe0000u, true, false)]
    [InlineData(0x02123456u, "1234", 0x02123400u, false, false)]
    [InlineData(0x03123456u, "123456", 0x03123456u, false, false)]
    [InlineData(0x04123456u, "12345600", 0x04123456u, false, false)]
    [InlineData(0x04923456u, "12345600", 0x04923456u, true, false)]
    [InlineData(0x05009234u, "92340000", 0x05009234u, false, false)]
    [InlineData(0x20123456u, "1234560000000000000000000000000000000000000000000000000000000000", 0x20123456u, false, false)]
    [InlineData(0xff123456u, null, 0u, false, true)]
    public void A18_BitcoinCoresVectors(uint value, string? number, uint back, bool negative, bool overflow)
    {
        CompactTarget bits = new(value);
        Assert.Equal((negative, overflow), (bits.IsNegative, bits.IsOverflow));
        Assert.Equal(number == "0", bits.IsZero);
        var valid = !negative && !overflow && number != "0";
        Assert.Equal(valid, bits.TryToTarget(out var target));
        if (valid)
        {
            Assert.Equal(Reference.FromHex(number!), target.ToBigInteger());
            Assert.Equal(target, bits.ToTarget());
        }
        else
        {
            Assert.True(target.IsZero);
            var exception = Assert.Throws<InvalidOperationException>(() => bits.ToTarget());
            Assert.Contains(bits.ToString(), exception.Message, StringComparison.Ordinal);
        }

        // Core writes the sign back; a target has none.
        if (number is null) return;
        var sign = negative ? 0x0080_0000u : 0;
        Assert.Equal(back & ~sign, CompactTarget.FromTarget(Reference.FromHex(number).ToTarget()).Value);
    }

    [Fact]
    public void A18_EightyIsWrittenWithAZeroByteForTheSign() =>
        Assert.Equal(0x02008000u, CompactTarget.FromTarget(Target.Parse("80")).Value);

    [Theory]
    [InlineData(0x1d00ffffu, "ffff0000000000000000000000000000000000000000000000000000")] // Bitcoin's easiest
    [InlineData(0x1b0404cbu, "404cb000000000000000000000000000000000000000000000000")] // block 100,000
    [InlineData(0x207fffffu, "7fffff0000000000000000000000000000000000000000000000000000000000")] // regtest
    [InlineData(0x2100ffffu, "ffff000000000000000000000000000000000000000000000000000000000000")]
    [InlineData(0x220000ffu, "ff00000000000000000000000000000000000000000000000000000000000000")]
    public void A18_KnownBits(uint value, string number) =>
        Assert.Equal(Reference.FromHex(number), new CompactTarget(value).ToTarget().ToBigInteger());

    [Theory]
    [InlineData(0x21010000u)]
    [InlineData(0x22000100u)]
    [InlineData(0x23000001u)]
    [InlineData(0xff000001u)]
    [InlineData(0xff800001u)]
    public void A18_NumbersAbove256BitsOverflow(uint value)
    {
        Assert.True(new CompactTarget(value).IsOverflow);
        Assert.False(new CompactTarget(value).TryToTarget(out _));
    }

    /// <summary>Any 32 bits, by Bitcoin Core's definition written down with a number that has no limit.</summary>
    [Fact]
    public void A18_DecodingIsThatOfTheModel() => Property.ForAll(
        Arb.From(
            Gen.Frequency(
                (1, Values.UInt32), (3, Values.UInt32.Zip(Gen.Choose(0, 36), (word, size) => (word & 0x00ff_ffff) | ((uint)size << 24)))),
            Shrink),
        value =>
        {
            CompactTarget bits = new(value);
            var (number, negative) = Decode(value);
            Assert.Equal(negative, bits.IsNegative);
            Assert.Equal(number.IsZero, bits.IsZero);
            Assert.Equal(number > Reference.TargetOf(0), bits.IsOverflow);
            var valid = !negative && !number.IsZero && number <= Reference.TargetOf(0);
            Assert.Equal(valid, bits.TryToTarget(out var target));
            if (!valid) return;
            Assert.Equal(number, target.ToBigInteger());

            // Back again it is the same number, in the one encoding there is.
            var canonical = CompactTarget.FromTarget(target);
            Assert.Equal(target, canonical.ToTarget());
            Assert.Equal(canonical, CompactTarget.FromTarget(canonical.ToTarget()));
        },
        cases: 20_000);

    [Fact]
    public void A18_EncodingRoundsDownToThreeBytes() => Property.ForAll(
        Values.Bytes(32),
        bytes =>
        {
            Target target = new(bytes);
            var bits = CompactTarget.FromTarget(target);
            Assert.Equal(Encode(target.ToBigInteger()), bits.Value);
            if (target.IsZero) return;
            var decoded = bits.ToTarget().ToBigInteger();
            Assert.True(decoded <= target.ToBigInteger());

            // What is lost is less than a 2^15th: three bytes, or two where the third would be the sign.
            Assert.True((target.ToBigInteger() - decoded) << 15 < target.ToBigInteger());
        },
        cases: 5_000);

    [Fact]
    public void A18_ARealRetarget()
    {
        // The 2,016th header of the file is the first after four times the work in the time.
        var before = TestData.RetargetHeaders[0].Header.Bits;
        var after = TestData.RetargetHeaders[^1].Header.Bits;
        Assert.Equal((0x1d00ffffu, 0x1c3fffc0u), (before.Value, after.Value));
        Assert.Equal(after, CompactTarget.FromTarget((before.ToTarget().ToBigInteger() / 4).ToTarget()));
    }

    [Fact]
    public void TextIsEightDigits()
    {
        ValueContract.HasText(new CompactTarget(0x1d00ffff), "1d00ffff");
        ValueContract.HasText(new CompactTarget(0), "00000000");
        ValueContract.HasText(new CompactTarget(uint.MaxValue), "ffffffff");
        ValueContract.HasHexadecimalFormats(new CompactTarget(0x1d00ffff), "1D00FFFF");
        Assert.Equal(0x1d00ffffu, CompactTarget.Parse("0x1d00FFFF").Value);
        ValueContract.Refuses<CompactTarget>(
            null, "", "0x", "1d00fff", "1d00ffff0", "0x1d00fff", "1d00fffg", " 1d00ffff", "-1d00fff", "1d00fff\0");
        Property.ForAll(
            Arb.From(Values.UInt32, Shrink), value => ValueContract.HasText(new CompactTarget(value), value.ToString("x8")), cases: 300);
    }

    [Fact]
    public void JsonIsANumber()
    {
        ValueContract.HasJson(new CompactTarget(0x1d00ffff), "486604799");
        ValueContract.HasJson(new CompactTarget(uint.MaxValue), "4294967295");
        ValueContract.RefusesJson<CompactTarget>(
            "null", "-1", "4294967296", "486604799.0", "4.86604799e8", "1e3", "\"486604799\"", "\"1d00ffff\"", "\"\"", "true", "{}", "[]");
    }

    [Fact]
    public void EqualityIsThatOfTheBits()
    {
        ValueContract.IsEqual(new CompactTarget(5), new CompactTarget(5), true);
        ValueContract.IsEqual(new CompactTarget(5), new CompactTarget(6), false);

        // Two encodings of one number are two values.
        ValueContract.IsEqual(new CompactTarget(0x04000080), new CompactTarget(0x03008000), false);
        Assert.Equal(new CompactTarget(0x04000080).ToTarget(), new CompactTarget(0x03008000).ToTarget());
    }

    private static (BigInteger Number, bool Negative) Decode(uint bits)
    {
        var size = (int)(bits >> 24);
        BigInteger word = bits & 0x007f_ffff;
        var number = size <= 3 ? word >> (8 * (3 - size)) : word << (8 * (size - 3));
        return (number, !number.IsZero && (bits & 0x0080_0000) != 0);
    }

    private static uint Encode(BigInteger number)
    {
        var size = number.IsZero ? 0 : number.GetByteCount(isUnsigned: true);
        var word = (uint)(size <= 3 ? number << (8 * (3 - size)) : number >> (8 * (size - 3)));
        return (word & 0x0080_0000) == 0 ? word | ((uint)size << 24) : (word >> 8) | ((uint)(size + 1) << 24);
    }

    private static IEnumerable<uint> Shrink(uint value) => Values.Shrink(value).Select(smaller => (uint)smaller);
}
