using ChainCore.Ledger;

namespace ChainCore.Mining.Tests;

/// <summary>Work as a source would give it, and changes to it.</summary>
internal static class Templates
{
    public static readonly Address Miner = Address.FromHash([.. Enumerable.Range(1, Address.HashSize).Select(i => (byte)i)]);

    public static readonly Address Somebody = Address.FromHash(new byte[Address.HashSize]);

    public static readonly Amount Subsidy = Amount.FromCoins(50);

    public static WorkTemplate Create(
        Address payTo, long height, Hash256 previous, int difficulty = 4, uint time = 1_700_000_000, params Transaction[] others)
    {
        CoinbaseScript script = new((int)height, 0);
        var coinbase = CoinbaseTransaction.Create(script, Subsidy, payTo);
        Transaction[] transactions = [coinbase, .. others];
        return new()
        {
            Id = $"work-{height}",
            Height = height,
            Header = new(
                BlockTemplate.BlockVersion, previous, Block.ComputeMerkleRoot(transactions, out _), time,
                new Difficulty(difficulty).ToCompact(), 0),
            Difficulty = new(difficulty),
            Transactions = [.. transactions],
            Subsidy = Subsidy,
            TotalFees = Amount.Zero,
            VersionMask = VersionMask.Bip320,
            ExtraNonce = new(0, script.ExtraNonceOffsetInTransaction, CoinbaseScript.ExtraNonceSize),
        };
    }

    /// <summary>A transaction that is none of the coinbase's business.</summary>
    public static Transaction Other(byte number) => new(
        1, [new(new(Sha256d.Hash([number]), 0), default, uint.MaxValue)],
        [new(Amount.FromCoins(1), (ReadOnlyMemory<byte>)PayToPublicKeyHash.CreateOutputScript(Somebody))]);

    /// <summary>The work with another coinbase, everything else made to fit.</summary>
    public static WorkTemplate WithCoinbase(this WorkTemplate work, Transaction coinbase)
    {
        var transactions = work.Transactions.SetItem(0, coinbase);
        var root = Block.ComputeMerkleRoot(transactions.AsSpan(), out _);
        return work with { Transactions = transactions, Header = work.Header with { MerkleRoot = root } };
    }
}
