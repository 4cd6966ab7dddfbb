namespace ChainCore.Ledger.Tests;

/// <summary>A chain by itself as the network needs it, with a mempool nobody fills.</summary>
internal sealed class PlainLedger(Blockchain chain) : IPeerLedger
{
    public event EventHandler<Hash256>? TransactionAccepted
    {
        add { }
        remove { }
    }

    public Blockchain Chain => chain;

    public Mempool Mempool { get; } = new(chain.Parameters, chain.Tip, chain.Verifier);

    public IReadOnlyList<BlockResult> SubmitBlocks(IReadOnlyList<Block> blocks, string source) => chain.Submit(blocks, source);

    public MempoolResult SubmitTransaction(Transaction transaction, string source) => Mempool.TryAdd(transaction);

    public void SetSyncing(bool isSyncing)
    {
    }
}
