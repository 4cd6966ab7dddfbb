using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Bytes from anybody: decoding answers with a typed error, never with an exception or much memory.</summary>
public sealed class HostileDecodingTests
{
    // One byte of a source may cost this many bytes of memory at the most: a transaction of 10 bytes is an object with its arrays.
    private const int BytesAllocatedPerByte = 32;

    private static readonly byte[] SampleBytes =
        RealData.Block.Transactions.First(transaction => transaction.Inputs.Length == 3).Encoding.ToArray();

    [Fact]
    public void X1_EveryTruncationOfATransactionIsRefused()
    {
        for (var length = 0; length < SampleBytes.Length; length++)
        {
            Assert.False(Transaction.TryDecode(SampleBytes.AsSpan(0, length), out var transaction, out var error));
            Assert.Null(transaction);
            Assert.Contains(error.Kind, new[] { DecodeErrorKind.Truncated, DecodeErrorKind.LengthTooLarge });
            Assert.InRange(error.Offset, 0, length);
            Assert.NotEmpty(error.Field);
        }
    }

    [Fact]
    public void X1_EveryTruncationOfABlockIsRefused()
    {
        for (var length = 0; length < RealData.BlockBytes.Length; length += length < 2_000 ? 1 : 1_999)
        {
            Assert.False(Block.TryDecode(RealData.BlockBytes.AsSpan(0, length), out var block, out var error));
            Assert.Null(block);
            Assert.Equal(length < BlockHeader.Size ? "rejected" : "bad-txns", error.Reason);
        }
    }

    [Fact]
    public void X1_TrailingBytesAreRefused()
    {
        Assert.False(Transaction.TryDecode([.. SampleBytes, 0], out _, out var error));
        Assert.Equal(new DecodeError(DecodeErrorKind.TrailingBytes, SampleBytes.Length, "transaction"), error);
        Assert.False(Block.TryDecode([.. RealData.BlockBytes, 0], out _, out error));
        Assert.Equal(new DecodeError(DecodeErrorKind.TrailingBytes, RealData.BlockBytes.Length, "block"), error);
        Assert.Throws<FormatException>(() => Transaction.Decode([.. SampleBytes, 0]));
        Assert.Throws<FormatException>(() => Block.Decode([.. RealData.BlockBytes, 0]));
    }

    [Fact]
    public void X1_WitnessTransactionsDoNotDecode()
    {
        // BIP 144 puts marker 0 and flag 1 behind the version and the witnesses before the lock time.
        byte[] witness = [.. SampleBytes[..4], 0, 1, .. SampleBytes[4..^4], 0, 0, 0, .. SampleBytes[^4..]];
        Assert.False(Transaction.TryDecode(witness, out _, out _));
    }

    [Theory]
    [InlineData("01000000ffffffffffffffffff")] // 2^64 - 1 inputs
    [InlineData("01000000feffffff7f")] // 2^31 - 1 inputs
    [InlineData("0100000000feffffff7f")] // 2^31 - 1 outputs
    [InlineData("01000000010000000000000000000000000000000000000000000000000000000000000000fffffffffeffffff7f00000000")] // script
    public void X1_HugeLengthsCostNothing(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        Transaction.TryDecode(bytes, out _, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(Transaction.TryDecode(bytes, out _, out var error));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000);
        Assert.Equal(DecodeErrorKind.LengthTooLarge, error.Kind);
    }

    [Fact]
    public void X1_HugeCountsInBlocksCostNothing()
    {
        byte[] bytes = [.. RealData.BlockBytes[..BlockHeader.Size], 0xfe, 0xff, 0xff, 0xff, 0x7f, .. SampleBytes];
        Block.TryDecode(bytes, out _, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(Block.TryDecode(bytes, out _, out var error));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000);
        Assert.Equal(new DecodeError(DecodeErrorKind.LengthTooLarge, BlockHeader.Size, "transactions"), error);
    }

    [Theory]
    [InlineData(0)] // as many of the smallest transactions as fit
    [InlineData(1)] // one transaction of the smallest inputs
    [InlineData(2)] // one transaction of the smallest outputs
    public void X1_MemoryIsProportionalToTheBytes(int shape)
    {
        const int Count = 70_000;
        byte[] count = [0xfe, .. BitConverter.GetBytes(Count)];
        byte[] one = [1, 0, 0, 0];
        byte[] body = shape switch
        {
            0 => [.. count, .. new byte[Count * 10]],
            1 => [1, .. one, .. count, .. new byte[Count * 41], 0, .. new byte[4]],
            _ => [1, .. one, 0, .. count, .. new byte[Count * 9], .. new byte[4]],
        };
        byte[] bytes = [.. new byte[BlockHeader.Size], .. body];
        Assert.True(Block.TryDecode(bytes, out _, out _));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(Block.TryDecode(bytes, out _, out _));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, (long)bytes.Length * BytesAllocatedPerByte);
    }

    [Fact]
    public void X1_MutatedTransactionsDecodeToTheirBytesOrToAnError()
    {
        Random random = new(Seed());
        var transactions = RealData.Block.Transactions.Select(transaction => transaction.Encoding.ToArray())
            .Where(bytes => bytes.Length < 2_000).ToArray();
        for (var round = 0; round < 50_000; round++)
        {
            var bytes = Mutate(transactions[random.Next(transactions.Length)], random);
            if (Transaction.TryDecode(bytes, out var transaction, out var error))
            {
                Assert.True(bytes.AsSpan().SequenceEqual(transaction.Encoding.Span), Property.Repeat);
                Transaction again = new(
                    transaction.Version, transaction.Inputs.AsSpan(), transaction.Outputs.AsSpan(), transaction.LockTime);
                Assert.True(transaction.Id == again.Id, Property.Repeat);
                _ = TransactionRules.Check(transaction);
            }
            else
            {
                Assert.True(error.Offset <= bytes.Length && error.Field.Length > 0, Property.Repeat);
                Assert.StartsWith("bad-txns", error.Reason, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void X1_MutatedBlocksDecodeToTheirBytesOrToAnError()
    {
        Random random = new(Seed());
        Block small = new(RealData.Block.Header, [.. RealData.Block.Transactions.Take(8)]);
        var source = small.Encode();
        for (var round = 0; round < 10_000; round++)
        {
            var bytes = Mutate(source, random);
            if (Block.TryDecode(bytes, out var block, out var error))
            {
                Assert.True(bytes.AsSpan().SequenceEqual(block.Encode()), Property.Repeat);
                _ = block.ComputeMerkleRoot(out _);
            }
            else
            {
                Assert.True(error.Offset <= bytes.Length, Property.Repeat);
            }
        }
    }

    [Fact]
    public void X1_RandomBytesDecodeToTheirBytesOrToAnError()
    {
        Random random = new(Seed());
        for (var round = 0; round < 100_000; round++)
        {
            var bytes = new byte[random.Next(120)];
            random.NextBytes(bytes);
            if (bytes.Length > 5) (bytes[4], bytes[5]) = ((byte)random.Next(3), (byte)random.Next(3));
            if (Transaction.TryDecode(bytes, out var transaction, out _))
                Assert.True(bytes.AsSpan().SequenceEqual(transaction.Encoding.Span), Property.Repeat);
            _ = CoinbaseScript.TryParse(bytes, out _);
            _ = PayToPublicKeyHash.TryParseInputScript(bytes, out _, out _);
            _ = EcdsaSignature.TryParseDer(bytes, out _);
        }
    }

    private static int Seed() => Property.RunSeed.GetHashCode();

    private static byte[] Mutate(byte[] source, Random random)
    {
        var bytes = source.ToList();
        for (var changes = random.Next(1, 4); changes > 0 && bytes.Count > 0; changes--)
        {
            // Early bytes hold the counts and lengths, so they are hit more often.
            var place = random.Next(random.Next(1, bytes.Count + 1));
            switch (random.Next(6))
            {
                case 0:
                    bytes[place] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[place] = (byte)random.Next(250, 256);
                    break;
                case 2:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 3:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 50), bytes.Count - place));
                    break;
                case 4:
                    bytes.InsertRange(place, source.Take(random.Next(1, 50)));
                    break;
                default:
                    bytes.RemoveRange(place, bytes.Count - place);
                    break;
            }
        }

        return [.. bytes];
    }
}
