namespace ChainCore.Ledger;

/// <summary>
/// A store in memory: for tests, and for chains that need not outlive the process. Disposing it loses nothing: another chain can be
/// opened on it, as on a file.
/// </summary>
public sealed class InMemoryChainStore : IChainStore, IPeerStore, IAuditStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Hash256, (NewBlock Block, long Order)> _blocks = [];
    private readonly Dictionary<Hash256, byte[]> _undo = [];
    private readonly Dictionary<OutPoint, Coin> _coins = [];
    private readonly Dictionary<Address, SortedList<Place, AddressTransaction>> _history = [];
    private readonly List<AuditRecord> _audit = [];
    private List<StoredPeer> _peers = [];
    private List<StoredBan> _bans = [];
    private StoredChainState? _state;
    private long _order;

    /// <inheritdoc/>
    public StoredChainState? ReadState()
    {
        lock (_lock) return _state;
    }

    /// <inheritdoc/>
    public void Create(string consensusText, NewBlock genesis, Hash256 utxoChecksum)
    {
        lock (_lock)
        {
            if (_state is not null) throw new InvalidOperationException("The store holds a chain already.");
            Add(genesis);
            _state = new(consensusText, genesis.Hash, utxoChecksum);
        }
    }

    /// <inheritdoc/>
    public void ReplaceParameters(string consensusText)
    {
        lock (_lock)
        {
            if (_state is null || _blocks.Count != 1) throw new InvalidOperationException("The store does not hold a first block alone.");
            _state = _state with { ConsensusText = consensusText };
        }
    }

    /// <inheritdoc/>
    public IEnumerable<StoredHeader> ReadHeaders()
    {
        lock (_lock)
        {
            return [.. _blocks.Values.OrderBy(entry => entry.Block.Height).ThenBy(entry => entry.Order)
                .Select(entry => new StoredHeader(entry.Block.Hash, entry.Block.Height, entry.Block.Header))];
        }
    }

    /// <inheritdoc/>
    public IEnumerable<KeyValuePair<OutPoint, Coin>> ReadCoins()
    {
        lock (_lock) return [.. _coins];
    }

    /// <inheritdoc/>
    public byte[]? ReadBlock(Hash256 hash)
    {
        lock (_lock) return _blocks.TryGetValue(hash, out var entry) ? entry.Block.Body.ToArray() : null;
    }

    /// <inheritdoc/>
    public int ReadBlockSize(Hash256 hash)
    {
        lock (_lock) return _blocks.TryGetValue(hash, out var entry) ? entry.Block.Body.Length : 0;
    }

    /// <inheritdoc/>
    public byte[]? ReadUndo(Hash256 hash)
    {
        lock (_lock) return _undo.GetValueOrDefault(hash);
    }

    /// <inheritdoc/>
    public void Commit(ChainCommit commit)
    {
        ArgumentNullException.ThrowIfNull(commit);
        lock (_lock)
        {
            if (_state is null) throw new InvalidOperationException("The store holds no chain yet.");
            if (_state.Tip != commit.PreviousTip) throw ChainStoreException.Corrupt("it holds another tip than the chain");
            foreach (var block in commit.NewBlocks) Add(block);
            foreach (var hash in commit.Disconnected) _undo.Remove(hash);
            foreach (var (hash, undo) in commit.Connected) _undo.Add(hash, undo.ToArray());
            foreach (var hash in commit.Removed) _blocks.Remove(hash);
            foreach (var (outPoint, _) in commit.Utxo.Spent) _coins.Remove(outPoint);
            foreach (var (outPoint, coin) in commit.Utxo.Created) _coins.Add(outPoint, coin);
            foreach (var entry in commit.HistoryRemoved) _history[entry.Address].Remove(Place.Of(entry));
            AddHistory(commit.HistoryAdded);
            _state = _state with { Tip = commit.Tip, UtxoChecksum = commit.UtxoChecksum };
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<AddressTransaction> ReadHistory(Address address, int start, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        lock (_lock)
        {
            if (!_history.TryGetValue(address, out var all)) return [];
            var page = new AddressTransaction[Math.Clamp(all.Count - start, 0, limit)];
            for (var i = 0; i < page.Length; i++) page[i] = all.GetValueAtIndex(all.Count - 1 - start - i);
            return page;
        }
    }

    /// <inheritdoc/>
    public void RebuildHistory(IEnumerable<AddressTransaction> history)
    {
        AddressTransaction[] all = [.. history];
        lock (_lock)
        {
            _history.Clear();
            AddHistory(all);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<StoredPeer> ReadPeers()
    {
        lock (_lock) return _peers;
    }

    /// <inheritdoc/>
    public IReadOnlyList<StoredBan> ReadBans()
    {
        lock (_lock) return _bans;
    }

    /// <inheritdoc/>
    public void SavePeers(IEnumerable<StoredPeer> peers, IEnumerable<StoredBan> bans)
    {
        List<StoredPeer> sortedPeers = [.. peers.OrderBy(peer => peer.Endpoint, StringComparer.Ordinal)];
        List<StoredBan> sortedBans = [.. bans.OrderBy(ban => ban.Endpoint, StringComparer.Ordinal)];
        lock (_lock) (_peers, _bans) = (sortedPeers, sortedBans);
    }

    /// <inheritdoc/>
    public void Append(AuditRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        lock (_lock) _audit.Add(record);
    }

    /// <inheritdoc/>
    public IReadOnlyList<AuditRecord> ReadAudit(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        lock (_lock) return [.. _audit.TakeLast(count).Reverse()];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void AddHistory(IEnumerable<AddressTransaction> history)
    {
        foreach (var entry in history)
        {
            if (!_history.TryGetValue(entry.Address, out var all)) _history.Add(entry.Address, all = []);
            all.Add(Place.Of(entry), entry);
        }
    }

    private void Add(NewBlock block) => _blocks.Add(block.Hash, (block with { Body = block.Body.ToArray() }, _order++));

    private readonly record struct Place(long Height, int Position) : IComparable<Place>
    {
        public static Place Of(AddressTransaction entry) => new(entry.Height, entry.Position);

        public int CompareTo(Place other) => (Height, Position).CompareTo((other.Height, other.Position));
    }
}
