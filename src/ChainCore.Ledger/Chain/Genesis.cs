using System.Text;

namespace ChainCore.Ledger;

/// <summary>
/// The first block of every chain, made of constants only, so that all nodes have the same one (rows F1, F2). Its coinbase pays
/// nothing, to nobody, and is not among the unspent outputs.
/// </summary>
public static class Genesis
{
    /// <summary>The message in the coinbase.</summary>
    public const string Message = "ChainCore genesis, 1 January 2022: work first, trust follows";

    /// <summary>The header's version: 0x20000000, no version bits set (BIP 9).</summary>
    public const uint Version = 0x2000_0000;

    /// <summary>The header's time: 2022-01-01 00:00 UTC.</summary>
    public const uint Time = 1_640_995_200;

    /// <summary>The header's nonce, the lowest that meets the difficulty.</summary>
    public const uint Nonce = 587;

    /// <summary>The header's difficulty: 2.</summary>
    public static Difficulty Difficulty => DifficultySchedule.Genesis;

    /// <summary>The block.</summary>
    public static Block Block { get; } = Create(Nonce);

    /// <summary>The block's hash.</summary>
    public static Hash256 Hash => Block.Hash;

    internal static Block Create(uint nonce)
    {
        CoinbaseScript script = new(0, 0, Encoding.ASCII.GetBytes(Message));
        var coinbase = CoinbaseTransaction.Create(script, Amount.Zero, Address.FromHash(new byte[Address.HashSize]));
        var root = Block.ComputeMerkleRoot([coinbase], out _);
        return new(new(Version, Hash256.Zero, root, Time, Difficulty.ToCompact(), nonce), [coinbase]);
    }
}
