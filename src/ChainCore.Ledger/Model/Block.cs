using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ChainCore.Ledger;

/// <summary>
/// A block in Bitcoin's wire format: header (80 bytes), number of transactions as CompactSize, transactions. Immutable.
/// </summary>
/// <remarks>Decoding says only that the bytes have this form: neither that the Merkle root fits nor that any rule is kept.</remarks>
public sealed class Block
{
    internal const string HeaderField = "header";

    /// <summary>Creates a block.</summary>
    /// <param name="header">The header.</param>
    /// <param name="transactions">The transactions, coinbase first.</param>
    /// <exception cref="ArgumentException"><paramref name="transactions"/> is a default array or holds a null.</exception>
    /// <exception cref="OverflowException">The encoding would exceed 2 GiB.</exception>
    public Block(BlockHeader header, ImmutableArray<Transaction> transactions)
    {
        if (transactions.IsDefault) throw new ArgumentException("The array of transactions is not initialized.", nameof(transactions));
        Header = header;
        Transactions = transactions;
        Hash = Sha256d.Hash(header);
        Size = BlockHeader.Size + WireWriter.CompactSizeLength((ulong)transactions.Length);
        foreach (var transaction in transactions)
        {
            if (transaction is null) throw new ArgumentException("A transaction is null.", nameof(transactions));
            Size = checked(Size + transaction.Size);
        }
    }

    /// <summary>The header.</summary>
    public BlockHeader Header { get; }

    /// <summary>The transactions, in order.</summary>
    public ImmutableArray<Transaction> Transactions { get; }

    /// <summary>The block's id: double SHA-256 of the header, computed once.</summary>
    public Hash256 Hash { get; }

    /// <summary>The block's size on the wire in bytes.</summary>
    public int Size { get; }

    /// <summary>Decodes a block; whatever the bytes are, nothing throws.</summary>
    /// <param name="source">Exactly one block.</param>
    /// <param name="block">The block, independent of <paramref name="source"/>; null if there is none.</param>
    /// <param name="error">What is wrong; default if nothing is.</param>
    /// <returns>True if <paramref name="source"/> is a block; encoding it gives the same bytes.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> source, [NotNullWhen(true)] out Block? block, out DecodeError error)
    {
        WireReader reader = new(source);
        if (TryRead(ref reader, out block) && !reader.TryReadEnd("block")) block = null;
        error = reader.Error.GetValueOrDefault();
        return block is not null;
    }

    /// <summary>Decodes a block.</summary>
    /// <param name="source">Exactly one block.</param>
    /// <returns>The block, independent of <paramref name="source"/>.</returns>
    /// <exception cref="FormatException"><paramref name="source"/> is anything else.</exception>
    public static Block Decode(ReadOnlySpan<byte> source) =>
        TryDecode(source, out var block, out var error) ? block : throw new FormatException($"Not a block: {error}.");

    /// <summary>Reads a block among other things.</summary>
    /// <param name="reader">The source; stands behind the block on success and holds the error otherwise.</param>
    /// <param name="block">The block, independent of the source; null if there is none.</param>
    /// <returns>True if there was one.</returns>
    internal static bool TryRead(ref WireReader reader, [NotNullWhen(true)] out Block? block)
    {
        block = null;
        if (!reader.TryReadBytes(BlockHeader.Size, out var headerBytes, HeaderField)
            || !reader.TryReadCount(Transaction.MinimumSize, out var count, "transactions"))
            return false;
        var transactions = new Transaction[count];
        for (var i = 0; i < count; i++)
        {
            if (!Transaction.TryRead(ref reader, out var transaction)) return false;
            transactions[i] = transaction;
        }

        block = new(new(headerBytes), ImmutableCollectionsMarshal.AsImmutableArray(transactions));
        return true;
    }

    /// <summary>Encodes the block.</summary>
    /// <returns>A new array of <see cref="Size"/> bytes.</returns>
    public byte[] Encode()
    {
        var encoding = new byte[Size];
        WireWriter writer = new(encoding);
        WriteTo(ref writer);
        return encoding;
    }

    /// <summary>Encodes the block.</summary>
    /// <param name="destination">Receives <see cref="Size"/> bytes.</param>
    public void WriteTo(IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        WireWriter writer = new(destination.GetSpan(Size));
        WriteTo(ref writer);
        destination.Advance(Size);
    }

    /// <summary>Computes the Merkle root of the transactions' ids (Bitcoin Core's <c>BlockMerkleRoot</c>).</summary>
    /// <param name="mutated">
    /// True if equal nodes were paired: the list is another one's with trailing transactions doubled (CVE-2012-2459). Refuse the block
    /// without remembering its hash as bad.
    /// </param>
    /// <returns>The root; zero if there are no transactions.</returns>
    public Hash256 ComputeMerkleRoot(out bool mutated) => ComputeMerkleRoot(Transactions.AsSpan(), out mutated);

    /// <summary>Computes the Merkle root of the transactions' ids.</summary>
    /// <param name="transactions">The transactions, in block order.</param>
    /// <param name="mutated">As in <see cref="ComputeMerkleRoot(out bool)"/>.</param>
    /// <returns>The root; zero if there are no transactions.</returns>
    public static Hash256 ComputeMerkleRoot(ReadOnlySpan<Transaction> transactions, out bool mutated)
    {
        var rented = ArrayPool<Hash256>.Shared.Rent(transactions.Length);
        var ids = rented.AsSpan(0, transactions.Length);
        for (var i = 0; i < ids.Length; i++) ids[i] = transactions[i].Id;
        var root = MerkleTree.ComputeRoot(ids, out mutated);
        ArrayPool<Hash256>.Shared.Return(rented);
        return root;
    }

    /// <summary>The block's hash in display order.</summary>
    /// <returns>64 hexadecimal digits.</returns>
    public override string ToString() => Hash.ToString();

    private void WriteTo(ref WireWriter writer)
    {
        Span<byte> header = stackalloc byte[BlockHeader.Size];
        Header.WriteTo(header);
        writer.WriteBytes(header);
        writer.WriteCompactSize((ulong)Transactions.Length);
        foreach (var transaction in Transactions) writer.WriteBytes(transaction.Encoding.Span);
    }
}
