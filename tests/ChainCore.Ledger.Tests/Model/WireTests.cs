using FsCheck.Fluent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>The wire format's elements: CompactSize, bounded counts, first error kept.</summary>
public sealed class WireTests
{
    [Theory]
    [InlineData(0UL, "00")]
    [InlineData(252UL, "fc")]
    [InlineData(253UL, "fdfd00")]
    [InlineData(0xffffUL, "fdffff")]
    [InlineData(0x10000UL, "fe00000100")]
    [InlineData(0xffffffffUL, "feffffffff")]
    [InlineData(0x100000000UL, "ff0000000001000000")]
    [InlineData(ulong.MaxValue, "ffffffffffffffffff")]
    public void X1_CompactSizeIsBitcoins(ulong value, string hex)
    {
        var bytes = new byte[9];
        WireWriter writer = new(bytes);
        writer.WriteCompactSize(value);
        Assert.Equal(hex, Convert.ToHexStringLower(bytes.AsSpan(0, writer.Position)));
        Assert.Equal(hex.Length / 2, WireWriter.CompactSizeLength(value));
        WireReader reader = new(Convert.FromHexString(hex));
        Assert.True(reader.TryReadCompactSize(out var read, "n"));
        Assert.True(reader.TryReadEnd("n"));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("fd0000")]
    [InlineData("fdfc00")]
    [InlineData("feffff0000")]
    [InlineData("ffffffffff00000000")]
    public void X1_LongerFormsAreRefused(string hex)
    {
        WireReader reader = new(Convert.FromHexString(hex));
        Assert.False(reader.TryReadCompactSize(out _, "n"));
        Assert.Equal(new DecodeError(DecodeErrorKind.NonCanonicalLength, 0, "n"), reader.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("fd")]
    [InlineData("fdff")]
    [InlineData("feffffff")]
    [InlineData("ffffffffffffffff")]
    public void X1_TruncatedFormsAreRefused(string hex)
    {
        WireReader reader = new(Convert.FromHexString(hex));
        Assert.False(reader.TryReadCompactSize(out _, "n"));
        Assert.Equal(DecodeErrorKind.Truncated, reader.Error?.Kind);
    }

    [Theory]
    [InlineData("0200000000", 2, 2)]
    [InlineData("020000000000", 2, 2)]
    [InlineData("02000000", 2, null)]
    [InlineData("0300000000", 2, null)]
    [InlineData("feffffff7f", 1, null)]
    [InlineData("ffffffffffffffffff", 1, null)]
    public void X1_CountsAreBoundedByTheBytesThatFollow(string hex, int itemSize, int? expected)
    {
        WireReader reader = new(Convert.FromHexString(hex));
        Assert.Equal(expected is not null, reader.TryReadCount(itemSize, out var count, "n"));
        Assert.Equal(expected ?? 0, count);
        Assert.Equal(expected is null ? new DecodeError(DecodeErrorKind.LengthTooLarge, 0, "n") : null, reader.Error);
    }

    [Fact]
    public void X1_TheFirstErrorStays()
    {
        WireReader reader = new([1, 2, 3]);
        Assert.False(reader.TryReadUInt32(out _, "first"));
        Assert.False(reader.TryReadByte(out _, "second"));
        Assert.False(reader.TryReadEnd("third"));
        Assert.Equal(new DecodeError(DecodeErrorKind.Truncated, 0, "first"), reader.Error);
        Assert.Equal("Truncated at byte 0, first", reader.Error.ToString());
    }

    [Theory]
    [InlineData(Amount.MaximumUnits, null, "")]
    [InlineData(Amount.MaximumUnits + 1, DecodeErrorKind.AmountTooLarge, "bad-txns-vout-toolarge")]
    [InlineData(long.MaxValue, DecodeErrorKind.AmountTooLarge, "bad-txns-vout-toolarge")]
    [InlineData(long.MinValue, DecodeErrorKind.AmountNegative, "bad-txns-vout-negative")]
    [InlineData(-1L, DecodeErrorKind.AmountNegative, "bad-txns-vout-negative")]
    public void H24_AmountsOutsideTheRangeDoNotDecode(long units, DecodeErrorKind? kind, string reason)
    {
        var bytes = new byte[8];
        WireWriter writer = new(bytes);
        writer.WriteUInt64((ulong)units);
        WireReader reader = new(bytes);
        Assert.Equal(kind is null, reader.TryReadAmount(out _, "value"));
        Assert.Equal((kind, reason), (reader.Error?.Kind, reader.Error?.Reason ?? ""));
    }

    [Fact]
    public void X1_WritingTooMuchThrows() => Assert.Throws<ArgumentException>(() =>
    {
        WireWriter writer = new(new byte[3]);
        writer.WriteUInt32(1);
    });

    [Fact]
    public void X1_EveryTransactionSurvivesItsEncoding() => Property.ForAll(
        Arb.From(Generators.Transactions, Generators.Shrink),
        transaction =>
        {
            var decoded = Transaction.Decode(transaction.Encoding.Span);
            Assert.Equal(transaction.Encoding.Span, decoded.Encoding.Span);
            Assert.Equal(transaction.Id, decoded.Id);
            Assert.Equal((transaction.Version, transaction.LockTime), (decoded.Version, decoded.LockTime));
            Assert.True(transaction.Inputs.SequenceEqual(decoded.Inputs));
            Assert.True(transaction.Outputs.SequenceEqual(decoded.Outputs));
        });

    [Fact]
    public void X1_EveryBlockSurvivesItsEncoding() => Property.ForAll(
        (from transactions in Generators.Transactions.ArrayOf()
         from bytes in Generators.Bytes(BlockHeader.Size, BlockHeader.Size)
         select new Block(new(bytes), [.. transactions])).ToArbitrary(),
        block =>
        {
            var bytes = block.Encode();
            Assert.Equal(block.Size, bytes.Length);
            var decoded = Block.Decode(bytes);
            Assert.Equal(bytes, decoded.Encode());
            Assert.Equal((block.Hash, block.Header), (decoded.Hash, decoded.Header));
            Assert.True(block.Transactions.SequenceEqual(decoded.Transactions));
        },
        cases: 200);
}
