using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary>A block of the chain (row C28).</summary>
/// <param name="Index">Its height.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="PreviousHash">The hash of its parent; 64 zeros for the genesis block (row X8).</param>
/// <param name="Transactions">Its transactions, coinbase first.</param>
/// <param name="Timestamp">Its time in whole seconds since 1970-01-01 00:00 UTC.</param>
/// <param name="Nonce">Its nonce.</param>
/// <param name="Difficulty">The difficulty it states.</param>
/// <param name="TargetDifficulty">The same, under the name of templates and submissions.</param>
/// <param name="MerkleRoot">Its Merkle root.</param>
/// <param name="Bits">Its bits.</param>
/// <param name="Version">Its version, an unsigned number.</param>
public sealed record BlockContract(
    long Index,
    Hash256 Hash,
    Hash256 PreviousHash,
    IReadOnlyList<TransactionContract> Transactions,
    [property: JsonConverter(typeof(WholeSecondsJsonConverter))] uint Timestamp,
    uint Nonce,
    int Difficulty,
    int TargetDifficulty,
    Hash256 MerkleRoot,
    CompactTarget Bits,
    uint Version) : IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized() => Elements.RefuseNull(Transactions, "transactions");
}

/// <summary><c>GET /blockchain?start=&amp;limit=</c> (row C28). The node streams it; field order is that of the document.</summary>
/// <param name="Chain">The blocks, lowest first.</param>
/// <param name="Length">Blocks in the whole chain, genesis counted.</param>
public sealed record BlockchainResponse(IReadOnlyList<BlockContract> Chain, long Length) : IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized() => Elements.RefuseNull(Chain, "chain");
}

/// <summary><c>GET /chain/info</c> (rows C33, E23).</summary>
/// <param name="Length">Blocks in the chain, genesis counted.</param>
/// <param name="TipHash">The hash of its tip.</param>
/// <param name="TotalWork">Its cumulative work.</param>
/// <param name="GenesisHash">The hash of its genesis block.</param>
/// <param name="ConfigHash">The hash of its consensus keys.</param>
/// <param name="StateVersion">The version of its state.</param>
/// <param name="RequiredDifficulty">What it requires of the next block.</param>
/// <param name="MedianTimePast">The median time of its last eleven blocks, which the next one has to exceed.</param>
/// <param name="TipTime">The time of the tip, in whole seconds since 1970-01-01 00:00 UTC.</param>
/// <param name="UtxoHash">A checksum of the unspent outputs; equal on nodes of equal state.</param>
/// <param name="Reorganisations">Reorganisations since the start (row F26).</param>
/// <param name="DeepestReorganisation">Blocks the deepest of them disconnected.</param>
public sealed record ChainInfoResponse(
    long Length,
    Hash256 TipHash,
    ChainWork TotalWork,
    Hash256 GenesisHash,
    Hash256 ConfigHash,
    ulong StateVersion,
    int RequiredDifficulty,
    uint? MedianTimePast = null,
    uint? TipTime = null,
    string? UtxoHash = null,
    long? Reorganisations = null,
    int? DeepestReorganisation = null);

/// <summary>
/// <c>GET /blockchain/headers</c>, by <c>?start=&amp;count=</c> or by <c>?locator=hash,hash,…&amp;count=</c> (row C33). By locator, the
/// headers that follow the first hash the node has on its chain.
/// </summary>
/// <param name="Start">The height of the first header.</param>
/// <param name="Headers">The headers, lowest first, at most 2000, each as 160 hexadecimal digits.</param>
/// <param name="Length">Blocks in the chain, genesis counted.</param>
/// <param name="TotalWork">The chain's cumulative work.</param>
public sealed record HeadersResponse(long Start, IReadOnlyList<BlockHeader> Headers, long Length, ChainWork TotalWork)
{
    /// <summary>The most headers in one answer: 2000.</summary>
    public const int MaximumCount = 2000;
}

/// <summary>A block by its wire bytes: 80 of header, the number of transactions as CompactSize, the transactions.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="Hex">Its wire bytes.</param>
/// <param name="Index">Its height; null if it is not on the chain.</param>
public sealed record RawBlockContract(Hash256 Hash, ReadOnlyMemory<byte> Hex, long? Index = null);

/// <summary><c>GET /blocks/range?start=&amp;end=</c> (row C33).</summary>
/// <param name="Start">The height of the first block.</param>
/// <param name="End">The height of the last block, inclusive; the node may send fewer than were asked for.</param>
/// <param name="Blocks">The blocks, lowest first, at most 1000.</param>
/// <param name="Length">Blocks in the chain, genesis counted.</param>
public sealed record BlockRangeResponse(long Start, long End, IReadOnlyList<RawBlockContract> Blocks, long Length) : IJsonOnDeserialized
{
    /// <summary>The most blocks in one answer: 1000.</summary>
    public const int MaximumCount = 1000;

    void IJsonOnDeserialized.OnDeserialized() => Elements.RefuseNull(Blocks, "blocks");
}

/// <summary><c>GET /orphaned_blocks</c>: blocks that are not on the chain (rows C33, F5).</summary>
/// <param name="OrphanedBlocks">Blocks whose parent is not known.</param>
/// <param name="SideBlocks">Blocks of side branches.</param>
public sealed record OrphanedBlocksResponse(
    IReadOnlyList<OrphanedBlockContract> OrphanedBlocks, IReadOnlyList<OrphanedBlockContract> SideBlocks) :
    IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized()
    {
        Elements.RefuseNull(OrphanedBlocks, "orphaned_blocks");
        Elements.RefuseNull(SideBlocks, "side_blocks");
    }
}

/// <summary>A block that is not on the chain.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="PreviousHash">The hash of its parent.</param>
/// <param name="Timestamp">Its time in whole seconds since 1970-01-01 00:00 UTC.</param>
/// <param name="Index">Its height; null if it is not known.</param>
/// <param name="ReceivedAt">When it came, in seconds since 1970-01-01 00:00 UTC.</param>
public sealed record OrphanedBlockContract(
    Hash256 Hash, Hash256 PreviousHash, uint Timestamp, long? Index = null, double? ReceivedAt = null);
