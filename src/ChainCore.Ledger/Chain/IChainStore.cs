namespace ChainCore.Ledger;

/// <summary>What a store says about the chain it holds.</summary>
/// <param name="ConsensusText">The <see cref="ConsensusParameters.Text"/> the chain was created with (row E30).</param>
/// <param name="Tip">The hash of the active chain's tip.</param>
/// <param name="UtxoChecksum">The <see cref="UtxoSet.Checksum"/> after the tip (row F25).</param>
/// <param name="HasHistory">
/// False if the store is of a version that did not index the transactions of addresses: the chain makes up for it when it is opened.
/// </param>
public sealed record StoredChainState(string ConsensusText, Hash256 Tip, Hash256 UtxoChecksum, bool HasHistory = true);

/// <summary>A header a store holds, of the active chain or another branch.</summary>
/// <param name="Hash">The hash it is stored under.</param>
/// <param name="Height">The height it is stored with.</param>
/// <param name="Header">The header.</param>
public readonly record struct StoredHeader(Hash256 Hash, long Height, BlockHeader Header);

/// <summary>A block to be stored.</summary>
/// <param name="Hash">The block's hash.</param>
/// <param name="Height">The block's height.</param>
/// <param name="Header">The header.</param>
/// <param name="Body">The whole block on the wire.</param>
public readonly record struct NewBlock(Hash256 Hash, long Height, BlockHeader Header, ReadOnlyMemory<byte> Body);

/// <summary>Undo data to be stored beside a block that joins the active chain.</summary>
/// <param name="Hash">The block's hash.</param>
/// <param name="Undo">The outputs it spent, in a form the store need not understand.</param>
public readonly record struct BlockUndo(Hash256 Hash, ReadOnlyMemory<byte> Undo);

/// <summary>Everything one step of the chain changes: to be stored completely or not at all (row F4).</summary>
public sealed record ChainCommit
{
    /// <summary>The tip the step starts from. A store that holds another one refuses.</summary>
    public required Hash256 PreviousTip { get; init; }

    /// <summary>The tip after the step; equal to <see cref="PreviousTip"/> where only a side branch grew or shrank.</summary>
    public required Hash256 Tip { get; init; }

    /// <summary>The checksum of the unspent outputs after the step.</summary>
    public required Hash256 UtxoChecksum { get; init; }

    /// <summary>Blocks that are new.</summary>
    public IReadOnlyList<NewBlock> NewBlocks { get; init; } = [];

    /// <summary>Blocks that join the active chain.</summary>
    public IReadOnlyList<BlockUndo> Connected { get; init; } = [];

    /// <summary>Blocks that leave the active chain; their undo data goes.</summary>
    public IReadOnlyList<Hash256> Disconnected { get; init; } = [];

    /// <summary>Blocks of side branches that turned out invalid, or are not kept any longer.</summary>
    public IReadOnlyList<Hash256> Removed { get; init; } = [];

    /// <summary>The unspent outputs that change.</summary>
    public UtxoChanges Utxo { get; init; } = UtxoChanges.None;

    /// <summary>The transactions of addresses in the blocks that leave the active chain.</summary>
    public IReadOnlyList<AddressTransaction> HistoryRemoved { get; init; } = [];

    /// <summary>The transactions of addresses in the blocks that join it; a transaction may be in both.</summary>
    public IReadOnlyList<AddressTransaction> HistoryAdded { get; init; } = [];
}

/// <summary>
/// Where a chain is kept. The chain owns this interface and is its only writer; reads may come from any thread at any time and wait for
/// no write. Everything throws <see cref="ChainStoreException"/> where the medium fails.
/// </summary>
public interface IChainStore : IDisposable
{
    /// <summary>What the store holds; null before <see cref="Create"/>.</summary>
    /// <returns>The state.</returns>
    StoredChainState? ReadState();

    /// <summary>Records the parameters and the first block of a new chain, durably.</summary>
    /// <param name="consensusText">The <see cref="ConsensusParameters.Text"/>.</param>
    /// <param name="genesis">The first block; it adds no unspent output.</param>
    /// <param name="utxoChecksum">The checksum of no unspent outputs.</param>
    void Create(string consensusText, NewBlock genesis, Hash256 utxoChecksum);

    /// <summary>
    /// Records other parameters for a chain of its first block alone, durably; if this throws, nothing has changed (row E30).
    /// </summary>
    /// <param name="consensusText">The <see cref="ConsensusParameters.Text"/>.</param>
    /// <exception cref="InvalidOperationException">There is no chain yet, or it has further blocks.</exception>
    void ReplaceParameters(string consensusText);

    /// <summary>All headers, side branches included, in the order of their heights; of one height in the order of their arrival.</summary>
    /// <returns>The headers; each one's parent comes before it.</returns>
    IEnumerable<StoredHeader> ReadHeaders();

    /// <summary>The unspent outputs after the tip, in any order.</summary>
    /// <returns>The outputs.</returns>
    IEnumerable<KeyValuePair<OutPoint, Coin>> ReadCoins();

    /// <summary>A block's bytes.</summary>
    /// <param name="hash">The block's hash.</param>
    /// <returns>The bytes as they were stored; null if there is no such block.</returns>
    byte[]? ReadBlock(Hash256 hash);

    /// <summary>The number of a block's bytes, without reading them.</summary>
    /// <param name="hash">The block's hash.</param>
    /// <returns>The bytes on the wire; 0 if there is no such block.</returns>
    int ReadBlockSize(Hash256 hash);

    /// <summary>A block's undo data.</summary>
    /// <param name="hash">The block's hash.</param>
    /// <returns>The bytes as they were stored; null if the block is not on the active chain, and for genesis.</returns>
    byte[]? ReadUndo(Hash256 hash);

    /// <summary>The transactions of an address on the active chain, genesis left out, the newest first (row C34).</summary>
    /// <param name="address">The address.</param>
    /// <param name="start">How many to leave out, at least 0.</param>
    /// <param name="limit">The most transactions, at least 0.</param>
    /// <returns>The transactions by falling height and place in the block, all of one state of the chain.</returns>
    IReadOnlyList<AddressTransaction> ReadHistory(Address address, int start, int limit);

    /// <summary>Replaces the transactions of all addresses, completely or not at all.</summary>
    /// <param name="history">Those of the whole active chain.</param>
    void RebuildHistory(IEnumerable<AddressTransaction> history);

    /// <summary>
    /// Stores one step. When this returns, the step survives a loss of power; if it throws, nothing has changed (row X18).
    /// </summary>
    /// <param name="commit">The step.</param>
    void Commit(ChainCommit commit);
}

/// <summary>A peer as it is kept over restarts (row F17). The store does not judge it.</summary>
/// <param name="Endpoint">Where it is: the key.</param>
/// <param name="LastSeen">When it last answered.</param>
/// <param name="Failures">How often in a row it has not.</param>
public sealed record StoredPeer(string Endpoint, DateTimeOffset LastSeen, int Failures);

/// <summary>A ban as it is kept over restarts (row F8). The store does not judge it.</summary>
/// <param name="Endpoint">Where the peer is: the key.</param>
/// <param name="Until">When it ends.</param>
/// <param name="Score">The peer's misbehaviour, 0..100.</param>
/// <param name="Reason">What it last did wrong: the name of a <see cref="PeerOffence"/>.</param>
public sealed record StoredBan(string Endpoint, DateTimeOffset Until, int Score, string Reason);

/// <summary>Keeps peers and bans over restarts.</summary>
public interface IPeerStore
{
    /// <summary>The peers kept.</summary>
    /// <returns>The peers, in the order of their endpoints.</returns>
    IReadOnlyList<StoredPeer> ReadPeers();

    /// <summary>The bans kept.</summary>
    /// <returns>The bans, in the order of their endpoints.</returns>
    IReadOnlyList<StoredBan> ReadBans();

    /// <summary>Replaces all peers and all bans, completely or not at all.</summary>
    /// <param name="peers">The peers to keep.</param>
    /// <param name="bans">The bans to keep.</param>
    void SavePeers(IEnumerable<StoredPeer> peers, IEnumerable<StoredBan> bans);
}

/// <summary>Keeps audit records over restarts; only ever appends.</summary>
public interface IAuditStore : IAuditLog
{
    /// <summary>The latest records.</summary>
    /// <param name="count">The most records, at least 0.</param>
    /// <returns>The records, the latest first.</returns>
    IReadOnlyList<AuditRecord> ReadAudit(int count);
}

/// <summary>What is the matter with a store.</summary>
public enum ChainStoreError
{
    /// <summary>The medium cannot be read or written: no file access, an input/output error.</summary>
    Unavailable,

    /// <summary>Another process, or another object of this one, has the store open.</summary>
    InUse,

    /// <summary>The medium is full.</summary>
    Full,

    /// <summary>The file is something else, or of a version this program does not know.</summary>
    WrongFormat,

    /// <summary>What is stored contradicts itself: the file is truncated or damaged.</summary>
    Corrupt,

    /// <summary>The chain was created with other consensus parameters (row E30).</summary>
    OtherParameters,

    /// <summary>The chain has another first block (row F1).</summary>
    OtherGenesis,
}

/// <summary>A store failed. The message is one sentence without paths or internals, fit for users (row X16).</summary>
public sealed class ChainStoreException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="error">What is the matter.</param>
    /// <param name="message">One safe sentence.</param>
    /// <param name="innerException">What led to it, for the log.</param>
    public ChainStoreException(ChainStoreError error, string message, Exception? innerException = null)
        : base(message, innerException) => Error = error;

    /// <summary>What is the matter.</summary>
    public ChainStoreError Error { get; }

    internal static ChainStoreException Corrupt(string what, Exception? innerException = null) =>
        new(ChainStoreError.Corrupt, $"The chain's store is damaged: {what}. See docs/RECOVERY.md.", innerException);
}
