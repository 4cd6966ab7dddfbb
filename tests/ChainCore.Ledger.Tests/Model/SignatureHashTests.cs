using System.Buffers.Binary;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>SIGHASH_ALL against a plain construction; real signatures prove it against Bitcoin elsewhere.</summary>
public sealed class SignatureHashTests
{
    [Fact]
    public void X17_DigestsEqualThePlainConstructionInAnyOrder()
    {
        Random random = new(Property.RunSeed.GetHashCode());
        foreach (var transaction in RealData.Block.Transactions.Where(transaction => transaction.Inputs.Length is > 1 and < 300).Take(60))
        {
            using SignatureHasher hasher = new(transaction);
            for (var round = 0; round < 12; round++)
            {
                // Forth, back, and with scripts of other lengths in between, over the thresholds of CompactSize.
                var index = round < 4 ? Math.Min(round, transaction.Inputs.Length - 1) : random.Next(transaction.Inputs.Length);
                var script = new byte[round == 6 ? random.Next(70_000) : round == 9 ? 0 : 25];
                random.NextBytes(script);
                var expected = Plain(transaction, index, script);
                Assert.True(expected == hasher.ComputeAll(index, script), Property.Repeat);
                Assert.True(expected == SignatureHash.ComputeAll(transaction, index, script), Property.Repeat);
            }
        }
    }

    [Fact]
    public void X17_DigestsDependOnEverythingButInputScriptsAndAmountsSpent()
    {
        var transaction = RealData.Block.Transactions.First(transaction => transaction.Inputs.Length == 3);
        var script = new byte[25];
        var digest = SignatureHash.ComputeAll(transaction, 1, script);
        Assert.Equal(
            digest, SignatureHash.ComputeAll(transaction.WithInputScript(1, default).WithInputScript(2, new byte[300]), 1, script));
        Assert.NotEqual(digest, SignatureHash.ComputeAll(transaction, 0, script));
        Assert.NotEqual(digest, SignatureHash.ComputeAll(transaction, 1, new byte[24]));
        Transaction bare = new(
                transaction.Version, [.. transaction.Inputs.Select(input => input with { Script = default })],
                transaction.Outputs.AsSpan(), transaction.LockTime);
        var bytes = bare.Encoding.ToArray();
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            if (!Transaction.TryDecode(RealData.FlipBit(bytes, bit), out var changed, out _) || changed.Inputs.Length != 3) continue;
            var inputs = Enumerable.Range(0, 3).All(i => changed.Inputs[i].Script.Length == 0);
            if (inputs) Assert.NotEqual(digest, SignatureHash.ComputeAll(changed, 1, script));
        }
    }

    [Fact]
    public void X17_ThereMustBeSuchAnInput()
    {
        var transaction = RealData.Block.Transactions[1];
        Assert.Throws<ArgumentOutOfRangeException>(() => SignatureHash.ComputeAll(transaction, -1, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => SignatureHash.ComputeAll(transaction, transaction.Inputs.Length, []));
    }

    private static Hash256 Plain(Transaction transaction, int index, byte[] script)
    {
        var inputs = transaction.Inputs.Select((input, i) => input with { Script = i == index ? script : default(ReadOnlyMemory<byte>) });
        Transaction copy = new(transaction.Version, [.. inputs], transaction.Outputs.AsSpan(), transaction.LockTime);
        byte[] message = [.. copy.Encoding.Span, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt32LittleEndian(message.AsSpan(^4..), 1);
        return Sha256d.Hash(message);
    }
}
