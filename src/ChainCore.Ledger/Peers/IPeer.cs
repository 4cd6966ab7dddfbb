namespace ChainCore.Ledger;

/// <summary>
/// Another node, asked over whatever connects the two. The network sets the limits of time for each call by its token; sizes are the
/// implementation's to hold, by <see cref="PeerLimits"/>, before it reads an answer into memory (row F20).
/// </summary>
/// <remarks>
/// Everything throws <see cref="PeerException"/> where the peer cannot be reached or answers nonsense, and
/// <see cref="OperationCanceledException"/> where the token asks for it, or <see cref="PeerException"/> with
/// <see cref="PeerError.Stalled"/> where an answer had begun by then and come to a halt. Answers are not to be trusted: the network checks
/// them.
/// </remarks>
public interface IPeer : IAsyncDisposable
{
    /// <summary>
    /// Introduces this node and asks who the other one is, and where its chain ends. Repeated to see whether it is alive.
    /// </summary>
    /// <param name="own">This node.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The other node.</returns>
    Task<PeerHandshake> HandshakeAsync(PeerHandshake own, CancellationToken cancellation);

    /// <summary>Headers of the peer's active chain after the first block of a locator it has (row C33).</summary>
    /// <param name="locator">Hashes from the tip down, see <see cref="ChainView.GetLocator"/>.</param>
    /// <param name="count">The most headers, at most <see cref="PeerLimits.MaximumHeaders"/>.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The headers in order, 80 bytes each in wire order; none if the peer has no more.</returns>
    Task<ReadOnlyMemory<byte>> GetHeadersAsync(IReadOnlyList<Hash256> locator, int count, CancellationToken cancellation);

    /// <summary>Blocks of the peer's active chain (row C33).</summary>
    /// <param name="start">The first height.</param>
    /// <param name="count">The most blocks, at most <see cref="PeerLimits.MaximumBlocks"/>.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>
    /// The blocks in order; fewer where the peer has no more, or where they would take more than
    /// <see cref="PeerLimits.MaximumBlocksBytes"/>.
    /// </returns>
    Task<IReadOnlyList<Block>> GetBlocksAsync(long start, int count, CancellationToken cancellation);

    /// <summary>A block of any branch.</summary>
    /// <param name="hash">The block's hash.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The block; null if the peer has none with this hash.</returns>
    Task<Block?> GetBlockAsync(Hash256 hash, CancellationToken cancellation);

    /// <summary>The transactions that wait at the peer.</summary>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Their ids, at most <see cref="PeerLimits.MaximumPoolIds"/>.</returns>
    Task<IReadOnlyList<Hash256>> GetPoolIdsAsync(CancellationToken cancellation);

    /// <summary>A transaction that waits at the peer.</summary>
    /// <param name="id">The transaction's id.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The transaction; null if none with this id waits there.</returns>
    Task<Transaction?> GetTransactionAsync(Hash256 id, CancellationToken cancellation);

    /// <summary>Tells the peer that this node has a block; it fetches it if it wants to (row F10).</summary>
    /// <param name="header">The block.</param>
    /// <param name="own">This node.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>What the peer says to it.</returns>
    Task<AnnouncementOutcome> AnnounceBlockAsync(ChainHeader header, PeerIdentity own, CancellationToken cancellation);

    /// <summary>Tells the peer that this node has transactions; it fetches them if it wants to (row F11).</summary>
    /// <param name="ids">Their ids, at most <see cref="PeerLimits.MaximumAnnouncedTransactions"/>.</param>
    /// <param name="own">This node.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>What the peer says to it.</returns>
    Task<AnnouncementOutcome> AnnounceTransactionsAsync(IReadOnlyList<Hash256> ids, PeerIdentity own, CancellationToken cancellation);

    /// <summary>The peers the peer is connected to (row F14).</summary>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>Their base URLs, at most <see cref="PeerLimits.MaximumSharedPeers"/>.</returns>
    Task<IReadOnlyList<string>> GetPeersAsync(CancellationToken cancellation);
}

/// <summary>Opens connections to other nodes.</summary>
public interface IPeerConnector
{
    /// <summary>Opens a connection.</summary>
    /// <param name="address">Where the node is; it has been checked by <see cref="PeerAddressRules"/>.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The peer; the network disposes it.</returns>
    /// <exception cref="PeerException">There is no connection.</exception>
    Task<IPeer> ConnectAsync(PeerAddress address, CancellationToken cancellation);
}

/// <summary>By what the receiver of an announcement knows the sender.</summary>
/// <param name="NodeNonce">The sender's <see cref="PeerHandshake.NodeNonce"/>.</param>
/// <param name="BaseUrl">Where the sender is to be reached; null if it is not.</param>
public sealed record PeerIdentity(ulong NodeNonce, string? BaseUrl);

/// <summary>What an announcement came to.</summary>
public enum AnnouncementOutcome
{
    /// <summary>It is known already.</summary>
    Known,

    /// <summary>It will be fetched.</summary>
    Wanted,

    /// <summary>It will not be fetched now: the sender cannot be reached, is banned or unknown, or too much is waiting already.</summary>
    Ignored,
}
