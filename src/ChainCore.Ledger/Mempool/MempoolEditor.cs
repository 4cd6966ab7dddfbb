using System.Collections.Immutable;

namespace ChainCore.Ledger;

/// <summary>
/// The next state of a mempool while it is made from the present one, which stays as it is: an edit that is given up leaves nothing
/// behind. For one thread.
/// </summary>
internal sealed class MempoolEditor
{
    private readonly MempoolSnapshot _origin;

    /// <summary>Begins an edit.</summary>
    /// <param name="origin">The present state.</param>
    public MempoolEditor(MempoolSnapshot origin)
        : this(origin, origin)
    {
    }

    private MempoolEditor(MempoolSnapshot origin, MempoolSnapshot content)
    {
        _origin = origin;
        (NextArrival, TotalBytes, Fees) = (origin.NextArrival, content.TotalBytes, content.Fees);
        (Entries, Spenders) = (content.Entries.ToBuilder(), content.Spenders.ToBuilder());
        BestFirst = content.BestFirst.ToBuilder();
        WorstFirst = content.WorstFirst.ToBuilder();
        OldestFirst = content.OldestFirst.ToBuilder();
    }

    public ImmutableDictionary<Hash256, MempoolEntry>.Builder Entries { get; }

    public ImmutableDictionary<OutPoint, Hash256>.Builder Spenders { get; }

    public ImmutableSortedSet<MempoolEntry>.Builder BestFirst { get; }

    public ImmutableSortedSet<MempoolEntry>.Builder WorstFirst { get; }

    public ImmutableSortedSet<MempoolEntry>.Builder OldestFirst { get; }

    public long NextArrival { get; private set; }

    public long TotalBytes { get; private set; }

    public UInt128 Fees { get; private set; }

    /// <summary>Begins an edit of what comes after a state, but of no transactions.</summary>
    public static MempoolEditor FromEmpty(MempoolSnapshot origin) => new(origin, new MempoolSnapshot(origin.Tip));

    public MempoolSnapshot ToSnapshot(ChainTip tip) => new(tip, _origin.Version + 1, this);

    /// <summary>Adds a transaction that conflicts with none, and of which no descendant is here.</summary>
    public void Add(Transaction transaction, Amount fee, DateTimeOffset receivedAt, long? arrival = null)
    {
        var own = FeeRate.Of(transaction, fee);
        var ancestors = AncestorsOf(transaction, Entries);
        var withAncestors = own;
        foreach (var id in ancestors) withAncestors = withAncestors.Plus(Entries[id].FeeRate);
        MempoolEntry entry = new(transaction, fee, arrival ?? NextArrival++, receivedAt, 1 + ancestors.Count, withAncestors, 1, own, []);
        var parents = transaction.Inputs.Select(input => input.PreviousOutput.TransactionId).ToHashSet();
        foreach (var id in ancestors) Replace(Entries[id], Entries[id].WithDescendant(entry, isChild: parents.Contains(id)));

        Entries.Add(entry.Id, entry);
        foreach (var input in transaction.Inputs) Spenders.Add(input.PreviousOutput, entry.Id);
        BestFirst.Add(entry);
        WorstFirst.Add(entry);
        OldestFirst.Add(entry);
        TotalBytes += transaction.Size;
        Fees += own.Fees;
    }

    /// <summary>
    /// Removes transactions at once. The relatives that stay no longer count them; with each one removed either all its ancestors must
    /// be (they are confirmed) or all its descendants (they are impossible now).
    /// </summary>
    public void Remove(IReadOnlySet<Hash256> ids)
    {
        foreach (var id in ids)
        {
            var entry = Entries[id];
            if (entry.AncestorCount > 1)
            {
                foreach (var ancestor in AncestorsOf(entry.Transaction, Entries))
                {
                    if (!ids.Contains(ancestor)) Replace(Entries[ancestor], Entries[ancestor].WithoutDescendant(entry));
                }
            }

            if (entry.DescendantCount > 1)
            {
                foreach (var descendant in DescendantsOf(entry))
                {
                    if (!ids.Contains(descendant)) Replace(Entries[descendant], Entries[descendant].WithoutAncestor(entry));
                }
            }
        }

        foreach (var id in ids)
        {
            var entry = Entries[id];
            Entries.Remove(id);
            foreach (var input in entry.Transaction.Inputs) Spenders.Remove(input.PreviousOutput);
            BestFirst.Remove(entry);
            WorstFirst.Remove(entry);
            OldestFirst.Remove(entry);
            TotalBytes -= entry.Transaction.Size;
            Fees -= (UInt128)entry.Fee.Units;
        }
    }

    /// <summary>Removes transactions with all that depend on them.</summary>
    public void RemoveWithDescendants(IEnumerable<Hash256> ids)
    {
        HashSet<Hash256> all = [];
        foreach (var id in ids)
        {
            if (all.Add(id)) all.UnionWith(DescendantsOf(Entries[id]));
        }

        Remove(all);
    }

    /// <summary>Drops the lowest fee rates, children with their parents, until the limits are kept.</summary>
    public void Trim(MempoolOptions options)
    {
        while (Entries.Count > options.Capacity || TotalBytes > options.MaximumBytes) RemoveWithDescendants([WorstFirst[0].Id]);
    }

    /// <summary>Drops what has waited too long, with what depends on it.</summary>
    public void RemoveReceivedBefore(DateTimeOffset time)
    {
        while (Entries.Count > 0 && OldestFirst[0].ReceivedAt < time) RemoveWithDescendants([OldestFirst[0].Id]);
    }

    /// <summary>The ids of the ancestors of a transaction that need not be here itself.</summary>
    public static HashSet<Hash256> AncestorsOf(Transaction transaction, IReadOnlyDictionary<Hash256, MempoolEntry> entries)
    {
        HashSet<Hash256> ancestors = [];
        Stack<Transaction> pending = new([transaction]);
        while (pending.TryPop(out var next))
        {
            foreach (var input in next.Inputs)
            {
                if (entries.TryGetValue(input.PreviousOutput.TransactionId, out var parent) && ancestors.Add(parent.Id))
                    pending.Push(parent.Transaction);
            }
        }

        return ancestors;
    }

    private HashSet<Hash256> DescendantsOf(MempoolEntry entry)
    {
        HashSet<Hash256> descendants = [];
        Stack<MempoolEntry> pending = new([entry]);
        while (pending.TryPop(out var next))
        {
            foreach (var child in next.Children)
            {
                if (descendants.Add(child)) pending.Push(Entries[child]);
            }
        }

        return descendants;
    }

    private void Replace(MempoolEntry entry, MempoolEntry by)
    {
        Entries[entry.Id] = by;
        BestFirst.Remove(entry);
        BestFirst.Add(by);
        if (by.DescendantCount == entry.DescendantCount) return;
        WorstFirst.Remove(entry);
        WorstFirst.Add(by);
    }
}
