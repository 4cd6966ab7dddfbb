namespace ChainCore.Ledger;

/// <summary>A block whose parent is not known.</summary>
/// <param name="Block">The block: its proof of work and all that can be checked without its parent have been.</param>
/// <param name="Source">Who sent it; null for this node.</param>
/// <param name="ReceivedAt">When.</param>
public sealed record OrphanBlock(Block Block, string? Source, DateTimeOffset ReceivedAt);

/// <summary>
/// The blocks that wait for their parent: few in all and few for each source, none for long (row F5). Used by the chain's writer only.
/// </summary>
internal sealed class OrphanPool(int capacity, int capacityPerSource, TimeSpan lifetime)
{
    // In the order of their arrival, which the clock need not tell apart.
    private readonly OrderedDictionary<Hash256, OrphanBlock> _orphans = [];
    private readonly Dictionary<Hash256, List<Hash256>> _children = [];

    public int Count => _orphans.Count;

    public bool Contains(Hash256 hash) => _orphans.ContainsKey(hash);

    /// <summary>The orphans, the oldest first.</summary>
    public OrphanBlock[] ToArray() => [.. _orphans.Values];

    /// <summary>
    /// Adds an orphan. Where its source has too many, that source's oldest goes; where there are too many in all, the oldest of the
    /// source that has the most.
    /// </summary>
    public void Add(OrphanBlock orphan)
    {
        RemoveExpired(orphan.ReceivedAt);
        if (!_orphans.TryAdd(orphan.Block.Hash, orphan)) return;
        if (!_children.TryGetValue(orphan.Block.Header.PreviousHash, out var siblings))
            _children.Add(orphan.Block.Header.PreviousHash, siblings = []);
        siblings.Add(orphan.Block.Hash);

        if (_orphans.Values.Count(other => other.Source == orphan.Source) > capacityPerSource) RemoveOldestOf(orphan.Source);
        while (_orphans.Count > capacity)
            RemoveOldestOf(_orphans.Values.CountBy(other => other.Source ?? "").MaxBy(pair => pair.Value).Key);
    }

    /// <summary>Takes out the orphans whose parent is a block, the oldest first.</summary>
    public IReadOnlyList<OrphanBlock> TakeChildren(Hash256 parent)
    {
        if (!_children.Remove(parent, out var hashes)) return [];
        List<OrphanBlock> children = new(hashes.Count);
        foreach (var hash in hashes)
        {
            if (_orphans.Remove(hash, out var orphan)) children.Add(orphan);
        }

        return children;
    }

    public void RemoveExpired(DateTimeOffset now)
    {
        foreach (var orphan in _orphans.Values.Where(orphan => now - orphan.ReceivedAt >= lifetime).ToArray()) Remove(orphan);
    }

    private void RemoveOldestOf(string? source)
    {
        if (_orphans.Values.FirstOrDefault(orphan => (orphan.Source ?? "") == (source ?? "")) is { } oldest) Remove(oldest);
    }

    private void Remove(OrphanBlock orphan)
    {
        if (!_orphans.Remove(orphan.Block.Hash)) return;
        var siblings = _children[orphan.Block.Header.PreviousHash];
        siblings.Remove(orphan.Block.Hash);
        if (siblings.Count == 0) _children.Remove(orphan.Block.Header.PreviousHash);
    }
}

/// <summary>The latest blocks found invalid, with the reason; the oldest are forgotten. Used by the chain's writer only.</summary>
internal sealed class InvalidBlocks(int capacity)
{
    private readonly Dictionary<Hash256, BlockRejection> _rejections = [];
    private readonly Queue<Hash256> _order = [];

    public int Count => _rejections.Count;

    public void Add(Hash256 hash, BlockRejection rejection)
    {
        if (capacity == 0 || !_rejections.TryAdd(hash, rejection)) return;
        _order.Enqueue(hash);
        if (_order.Count > capacity) _rejections.Remove(_order.Dequeue());
    }

    public BlockRejection? Find(Hash256 hash) => _rejections.GetValueOrDefault(hash);
}
