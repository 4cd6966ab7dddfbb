using System.Diagnostics.CodeAnalysis;

namespace ChainCore.Ledger;

/// <summary>
/// The outputs a block spent, as bytes to be stored beside it: the number as CompactSize, for each one height · 2 + coinbase as
/// CompactSize, units (8 bytes), script with its length before it; at the end double SHA-256 of the block's hash and all that.
/// </summary>
internal static class UndoData
{
    private const int MinimumCoinSize = 1 + sizeof(ulong) + 1;

    public static byte[] Encode(Hash256 block, IReadOnlyList<Coin> spent)
    {
        var size = WireWriter.CompactSizeLength((ulong)spent.Count) + Hash256.Size;
        foreach (var coin in spent) size += WireWriter.CompactSizeLength(HeightCode(coin)) + coin.Output.Size;
        var undo = new byte[size];
        WireWriter writer = new(undo);
        writer.WriteCompactSize((ulong)spent.Count);
        foreach (var coin in spent)
        {
            writer.WriteCompactSize(HeightCode(coin));
            writer.WriteAmount(coin.Output.Value);
            writer.WriteVariableBytes(coin.Output.Script.Span);
        }

        writer.WriteHash(Checksum(block, undo.AsSpan(0, writer.Position)));
        return undo;
    }

    public static bool TryDecode(Hash256 block, ReadOnlySpan<byte> undo, [NotNullWhen(true)] out IReadOnlyList<Coin>? spent)
    {
        spent = null;
        WireReader reader = new(undo);
        if (!reader.TryReadCount(MinimumCoinSize, out var count, "coins")) return false;
        List<Coin> coins = new(count);
        for (var i = 0; i < count; i++)
        {
            if (!reader.TryReadCompactSize(out var code, "height")
                || !reader.TryReadAmount(out var value, "value")
                || !reader.TryReadVariableBytes(out var script, "script"))
                return false;
            coins.Add(new(new(value, script.ToArray()), (long)(code >> 1), (code & 1) != 0));
        }

        var checksum = Checksum(block, reader.ReadSince(0));
        if (!reader.TryReadHash(out var stored, "checksum") || !reader.TryReadEnd("undo") || stored != checksum) return false;
        spent = coins;
        return true;
    }

    private static ulong HeightCode(in Coin coin) => ((ulong)coin.Height << 1) | (coin.IsCoinbase ? 1UL : 0);

    private static Hash256 Checksum(Hash256 block, ReadOnlySpan<byte> coins)
    {
        var bytes = new byte[Hash256.Size + coins.Length];
        block.CopyTo(bytes);
        coins.CopyTo(bytes.AsSpan(Hash256.Size));
        return Sha256d.Hash(bytes);
    }
}
