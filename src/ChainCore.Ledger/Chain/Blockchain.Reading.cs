using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ChainCore.Ledger;

// What the chain tells from its tree of blocks and from its store.
public sealed partial class Blockchain
{
    /// <summary>A block of any branch.</summary>
    /// <param name="hash">The block's hash.</param>
    /// <param name="header">Its header; default if there is none.</param>
    /// <returns>False if no such block is stored.</returns>
    public bool TryGetHeader(Hash256 hash, out ChainHeader header)
    {
        var exists = _nodes.TryGetValue(hash, out var node);
        header = exists ? ChainHeader.Of(node!) : default;
        return exists;
    }

    /// <summary>A block of any branch, from the store.</summary>
    /// <param name="hash">The block's hash.</param>
    /// <param name="block">The block; null if there is none.</param>
    /// <returns>False if no such block is stored.</returns>
    /// <exception cref="ChainStoreException">The store fails, or the block is damaged.</exception>
    public bool TryGetBlock(Hash256 hash, [NotNullWhen(true)] out Block? block)
    {
        block = _nodes.ContainsKey(hash) && _store.ReadBlock(hash) is { } bytes ? Decode(hash, bytes) : null;
        return block is not null;
    }

    /// <summary>A block of any branch on the wire, as it came.</summary>
    /// <param name="hash">The block's hash.</param>
    /// <returns>The bytes; null if no such block is stored.</returns>
    /// <exception cref="ChainStoreException">The store fails.</exception>
    public byte[]? GetBlockBytes(Hash256 hash) => _nodes.ContainsKey(hash) ? _store.ReadBlock(hash) : null;

    /// <summary>Blocks of the active chain as it is now, read one by one; a reorganisation meanwhile does not change which.</summary>
    /// <param name="start">The first height, at least 0.</param>
    /// <param name="count">The most blocks, at least 0.</param>
    /// <returns>The blocks in order; fewer at the tip.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ChainStoreException">While enumerating: the store fails, or a block is damaged.</exception>
    public IEnumerable<Block> ReadBlocks(long start, int count)
    {
        var headers = _current.GetHeaders(start, count);
        return headers.Select(header => LoadBlock(header.Hash));
    }

    /// <summary>The last blocks of the side branches, those with the most work first.</summary>
    /// <returns>One header a branch.</returns>
    public ImmutableArray<ChainHeader> GetSideBranches()
    {
        var side = _side.Nodes.ToArray();
        var parents = side.Select(node => node.Parent).ToHashSet();
        return [.. side.Where(node => !parents.Contains(node)).OrderByDescending(node => node.Work).Select(ChainHeader.Of)];
    }

    /// <summary>
    /// The transactions of an address on the active chain, genesis left out, the newest first, from an index (row C34). Waits for no
    /// writer.
    /// </summary>
    /// <param name="address">The address; one the chain does not know has none.</param>
    /// <param name="start">How many to leave out, at least 0.</param>
    /// <param name="limit">The most transactions, at least 0.</param>
    /// <returns>
    /// The transactions by falling height and place in the block, all of one state of the chain. Between two calls the chain may have
    /// changed: the blocks' hashes tell.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ChainStoreException">The store fails.</exception>
    public IReadOnlyList<AddressTransaction> GetTransactions(Address address, int start = 0, int limit = 100)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return _store.ReadHistory(address, start, limit);
    }

    private Block LoadBlock(Hash256 hash) =>
        Decode(hash, _store.ReadBlock(hash) ?? throw ChainStoreException.Corrupt("a block is missing"));

    private static Block Decode(Hash256 hash, byte[] bytes)
    {
        if (!Block.TryDecode(bytes, out var block, out _) || block.Hash != hash) throw ChainStoreException.Corrupt("a block is unreadable");
        return block.ComputeMerkleRoot(out _) == block.Header.MerkleRoot
            ? block
            : throw ChainStoreException.Corrupt("a block's transactions are not its own");
    }
}
