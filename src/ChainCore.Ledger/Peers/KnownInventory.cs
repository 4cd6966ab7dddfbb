namespace ChainCore.Ledger;

/// <summary>The hashes a peer is known to know; the oldest are forgotten. Safe for any thread.</summary>
internal sealed class KnownInventory(int capacity)
{
    private readonly Lock _lock = new();
    private readonly HashSet<Hash256> _known = [];
    private readonly Queue<Hash256> _order = [];

    /// <summary>Remembers a hash.</summary>
    /// <returns>False if it was known.</returns>
    public bool Add(Hash256 hash)
    {
        lock (_lock)
        {
            if (!_known.Add(hash)) return false;
            _order.Enqueue(hash);
            if (_order.Count > capacity) _known.Remove(_order.Dequeue());
            return true;
        }
    }
}
