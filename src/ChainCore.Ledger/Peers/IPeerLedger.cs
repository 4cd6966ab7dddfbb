namespace ChainCore.Ledger;

/// <summary>What the peer-to-peer network needs of the node it belongs to.</summary>
public interface IPeerLedger
{
    /// <summary>The chain.</summary>
    Blockchain Chain { get; }

    /// <summary>The transactions that wait.</summary>
    Mempool Mempool { get; }

    /// <summary>
    /// Raised with the id of each transaction the mempool has accepted, wherever it came from. Handlers must be quick: the network only
    /// queues it for the peers.
    /// </summary>
    event EventHandler<Hash256>? TransactionAccepted;

    /// <summary>
    /// Takes blocks from a peer, each the parent of the next, by the one path for all blocks (row F24), in as few steps as possible.
    /// </summary>
    /// <param name="blocks">The blocks, at least one.</param>
    /// <param name="source">Who sent them: the peer's address.</param>
    /// <returns>What became of each block, up to the first one that is neither accepted nor a duplicate.</returns>
    IReadOnlyList<BlockResult> SubmitBlocks(IReadOnlyList<Block> blocks, string source);

    /// <summary>Takes a transaction from a peer.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="source">Who sent it: the peer's address.</param>
    /// <returns>What became of it.</returns>
    MempoolResult SubmitTransaction(Transaction transaction, string source);

    /// <summary>
    /// Tells whether the node is catching up for the first time. Until then it neither issues templates nor takes blocks from miners;
    /// it does so again at the latest when no peer is reachable (row X14).
    /// </summary>
    /// <param name="isSyncing">True while it is.</param>
    void SetSyncing(bool isSyncing);
}
