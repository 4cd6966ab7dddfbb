using ChainCore.Ledger;

namespace ChainCore.Node.Tests;

/// <summary>A store in memory whose parts can be made to behave otherwise.</summary>
internal abstract class DelegatingStore : IChainStore
{
    private readonly InMemoryChainStore _inner = new();

    public StoredChainState? ReadState() => _inner.ReadState();

    public void Create(string consensusText, NewBlock genesis, Hash256 utxoChecksum) => _inner.Create(consensusText, genesis, utxoChecksum);

    public void ReplaceParameters(string consensusText) => _inner.ReplaceParameters(consensusText);

    public IEnumerable<StoredHeader> ReadHeaders() => _inner.ReadHeaders();

    public IEnumerable<KeyValuePair<OutPoint, Coin>> ReadCoins() => _inner.ReadCoins();

    public byte[]? ReadBlock(Hash256 hash) => _inner.ReadBlock(hash);

    public int ReadBlockSize(Hash256 hash) => _inner.ReadBlockSize(hash);

    public byte[]? ReadUndo(Hash256 hash) => _inner.ReadUndo(hash);

    public IReadOnlyList<AddressTransaction> ReadHistory(Address address, int start, int limit) => _inner.ReadHistory(address, start, limit);

    public void RebuildHistory(IEnumerable<AddressTransaction> history) => _inner.RebuildHistory(history);

    public virtual void Commit(ChainCommit commit) => _inner.Commit(commit);

    public void Dispose() => _inner.Dispose();
}
