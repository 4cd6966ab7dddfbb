namespace ChainCore.Ledger;

/// <summary>
/// What is being fetched, so that nothing is fetched from two peers at once, and who else has it, in case the first one does not
/// deliver. Safe for any thread.
/// </summary>
internal sealed class InFlightItems
{
    private const int MaximumAlternatives = 8;

    private readonly Lock _lock = new();
    private readonly Dictionary<Hash256, List<PeerSession>> _items = [];

    /// <summary>Begins to fetch something.</summary>
    /// <returns>False if it is being fetched already; the peer is remembered as another who has it.</returns>
    public bool TryBegin(Hash256 hash, PeerSession session)
    {
        lock (_lock)
        {
            if (_items.TryGetValue(hash, out var alternatives))
            {
                if (alternatives.Count < MaximumAlternatives && !alternatives.Contains(session)) alternatives.Add(session);
                return false;
            }

            _items.Add(hash, []);
            return true;
        }
    }

    /// <summary>Ends it.</summary>
    /// <returns>The others who have it.</returns>
    public IReadOnlyList<PeerSession> End(Hash256 hash)
    {
        lock (_lock) return _items.Remove(hash, out var alternatives) ? alternatives : [];
    }
}
