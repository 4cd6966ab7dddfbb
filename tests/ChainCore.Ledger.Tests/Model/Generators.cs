using FsCheck;
using FsCheck.Fluent;

namespace ChainCore.Ledger.Tests;

/// <summary>Random parts of transactions.</summary>
internal static class Generators
{
    public static Gen<byte[]> Bytes(int minimum, int maximum) =>
        from length in Gen.Choose(minimum, maximum)
        from seed in Gen.Choose(0, int.MaxValue)
        select Bytes(new Random(seed), length);

    public static Gen<Hash256> Hashes { get; } = Bytes(Hash256.Size, Hash256.Size).Select(bytes => new Hash256(bytes));

    public static Gen<Address> Addresses { get; } = Bytes(Address.HashSize, Address.HashSize).Select(bytes => Address.FromHash(bytes));

    public static Gen<uint> Numbers { get; } =
        Gen.OneOf(
            Gen.Constant(0u), Gen.Constant(1u), Gen.Constant(uint.MaxValue), Gen.Choose(0, int.MaxValue).Select(value => (uint)value));

    public static Gen<Amount> Amounts { get; } =
        from coins in Gen.Choose(0, 1_000)
        from units in Gen.Choose(1, 99_999_999)
        select Amount.FromUnits((coins * Amount.UnitsPerCoin) + units);

    public static Gen<Transaction> Transactions { get; } =
        from inputs in (
            from id in Hashes
            from index in Numbers
            from script in Bytes(0, 300)
            from sequence in Numbers
            select new TransactionInput(new(id, index), script, sequence)).ArrayOf()
        from outputs in (
            from value in Amounts
            from script in Bytes(0, 300)
            select new TransactionOutput(value, script)).ArrayOf()
        from version in Numbers
        from lockTime in Numbers
        select new Transaction(version, inputs, outputs, lockTime);

    /// <summary>Transactions with fewer inputs, fewer outputs, or one script less.</summary>
    public static IEnumerable<Transaction> Shrink(Transaction transaction)
    {
        var (version, lockTime) = (transaction.Version, transaction.LockTime);
        var (inputs, outputs) = (transaction.Inputs, transaction.Outputs);
        for (var i = 0; i < inputs.Length; i++)
        {
            yield return new(version, inputs.RemoveAt(i).AsSpan(), outputs.AsSpan(), lockTime);
            if (!inputs[i].Script.IsEmpty) yield return transaction.WithInputScript(i, default);
        }

        for (var i = 0; i < outputs.Length; i++)
        {
            yield return new(version, inputs.AsSpan(), outputs.RemoveAt(i).AsSpan(), lockTime);
            TransactionOutput bare = new(outputs[i].Value, default(ReadOnlyMemory<byte>));
            if (bare != outputs[i]) yield return new(version, inputs.AsSpan(), outputs.SetItem(i, bare).AsSpan(), lockTime);
        }
    }

    private static byte[] Bytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
