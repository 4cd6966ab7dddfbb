namespace ChainCore.Ledger.Tests;

/// <summary>A store whose medium can be full, and that counts what is written.</summary>
internal sealed class FailingStore : IChainStore
{
    private readonly InMemoryChainStore _store = new();

    public bool Fails { get; set; }

    public int Commits { get; private set; }

    public StoredChainState? ReadState() => _store.ReadState();

    public void Create(string consensusText, NewBlock genesis, Hash256 utxoChecksum) => _store.Create(consensusText, genesis, utxoChecksum);

    public void ReplaceParameters(string consensusText) => _store.ReplaceParameters(consensusText);

    public IEnumerable<StoredHeader> ReadHeaders() => _store.ReadHeaders();

    public IEnumerable<KeyValuePair<OutPoint, Coin>> ReadCoins() => _store.ReadCoins();

    public byte[]? ReadBlock(Hash256 hash) => _store.ReadBlock(hash);

    public int ReadBlockSize(Hash256 hash) => _store.ReadBlockSize(hash);

    public byte[]? ReadUndo(Hash256 hash) => _store.ReadUndo(hash);

    public IReadOnlyList<AddressTransaction> ReadHistory(Address address, int start, int limit) =>
        _store.ReadHistory(address, start, limit);

    public void RebuildHistory(IEnumerable<AddressTransaction> history) => _store.RebuildHistory(history);

    public void Commit(ChainCommit commit)
    {
        if (Fails) throw new ChainStoreException(ChainStoreError.Full, "The disk is full.");
        _store.Commit(commit);
        Commits++;
    }

    public void Dispose() => _store.Dispose();
}
