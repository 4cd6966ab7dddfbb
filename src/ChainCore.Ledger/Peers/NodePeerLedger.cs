namespace ChainCore.Ledger;

/// <summary>A <see cref="LedgerNode"/> as the peer-to-peer network needs it.</summary>
public sealed class NodePeerLedger : IPeerLedger, IDisposable
{
    private readonly LedgerNode _node;

    /// <summary>Begins to listen to a node.</summary>
    /// <param name="node">The node; it outlives this.</param>
    public NodePeerLedger(LedgerNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        _node = node;
        _node.TransactionAccepted += OnTransactionAccepted;
    }

    /// <inheritdoc/>
    public event EventHandler<Hash256>? TransactionAccepted;

    /// <inheritdoc/>
    public Blockchain Chain => _node.Chain;

    /// <inheritdoc/>
    public Mempool Mempool => _node.Mempool;

    /// <inheritdoc/>
    public IReadOnlyList<BlockResult> SubmitBlocks(IReadOnlyList<Block> blocks, string source) => _node.ReceiveBlocks(blocks, source);

    /// <inheritdoc/>
    public MempoolResult SubmitTransaction(Transaction transaction, string source) => _node.SubmitTransaction(transaction, source);

    /// <inheritdoc/>
    public void SetSyncing(bool isSyncing) => _node.Sync = isSyncing ? SyncState.Syncing : SyncState.Synced;

    /// <summary>Ends listening.</summary>
    public void Dispose() => _node.TransactionAccepted -= OnTransactionAccepted;

    private void OnTransactionAccepted(object? sender, TransactionAccepted accepted) =>
        TransactionAccepted?.Invoke(this, accepted.Entry.Id);
}
