using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ChainCore.Ledger;

/// <summary>The mempool at one moment. Immutable; readers keep it as long as they like.</summary>
public sealed class MempoolSnapshot : ITransactionCandidates
{
    internal MempoolSnapshot(ChainTip tip)
    {
        Tip = tip;
        Version = 1;
        (Entries, Spenders) = (ImmutableDictionary<Hash256, MempoolEntry>.Empty, ImmutableDictionary<OutPoint, Hash256>.Empty);
        BestFirst = ImmutableSortedSet.Create(MempoolOrder.BestFirst);
        WorstFirst = ImmutableSortedSet.Create(MempoolOrder.WorstFirst);
        OldestFirst = ImmutableSortedSet.Create(MempoolOrder.OldestFirst);
    }

    internal MempoolSnapshot(ChainTip tip, ulong version, MempoolEditor editor)
    {
        (Tip, Version, NextArrival, TotalBytes, Fees) = (tip, version, editor.NextArrival, editor.TotalBytes, editor.Fees);
        (Entries, Spenders) = (editor.Entries.ToImmutable(), editor.Spenders.ToImmutable());
        BestFirst = editor.BestFirst.ToImmutable();
        WorstFirst = editor.WorstFirst.ToImmutable();
        OldestFirst = editor.OldestFirst.ToImmutable();
    }

    /// <summary>Grows by one with every change, a change of the tip included; never repeats in a process.</summary>
    public ulong Version { get; }

    /// <summary>The hash of the tip on top of which all transactions are valid.</summary>
    public Hash256 TipHash => Tip.Hash;

    /// <summary>The state version of that tip.</summary>
    public ulong StateVersion => Tip.StateVersion;

    /// <summary>The number of transactions.</summary>
    public int Count => Entries.Count;

    /// <summary>The bytes of all transactions.</summary>
    public long TotalBytes { get; }

    /// <summary>The fees of all transactions together, but at most 21e6 coin, which no sane chain exceeds.</summary>
    public Amount TotalFees => Fees < Amount.MaximumUnits ? Amount.FromUnits((long)Fees) : Amount.MaxValue;

    /// <summary>
    /// The transactions, the highest fee rate first, each taken together with its unconfirmed ancestors
    /// (<see cref="MempoolEntry.AncestorFeeRate"/>); of equals the earliest first.
    /// </summary>
    public IReadOnlyCollection<MempoolEntry> Transactions => BestFirst;

    IEnumerable<ITransactionCandidate> ITransactionCandidates.BestFirst => BestFirst;

    internal ChainTip Tip { get; }

    internal long NextArrival { get; }

    internal UInt128 Fees { get; }

    internal ImmutableDictionary<Hash256, MempoolEntry> Entries { get; }

    /// <summary>The transaction that spends an output, for all outputs that are spent here.</summary>
    internal ImmutableDictionary<OutPoint, Hash256> Spenders { get; }

    /// <summary>Holds the same objects as <see cref="Entries"/>.</summary>
    internal ImmutableSortedSet<MempoolEntry> BestFirst { get; }

    /// <summary>Holds entries whose descendants are up to date, not necessarily their ancestors.</summary>
    internal ImmutableSortedSet<MempoolEntry> WorstFirst { get; }

    /// <summary>Holds entries as they were when they came.</summary>
    internal ImmutableSortedSet<MempoolEntry> OldestFirst { get; }

    /// <summary>Whether a transaction is in the mempool.</summary>
    /// <param name="transactionId">The transaction's id.</param>
    /// <returns>True if it is.</returns>
    public bool Contains(Hash256 transactionId) => Entries.ContainsKey(transactionId);

    /// <summary>Looks a transaction up.</summary>
    /// <param name="transactionId">The transaction's id.</param>
    /// <param name="entry">The transaction; null if it is not in the mempool.</param>
    /// <returns>True if it is.</returns>
    public bool TryGet(Hash256 transactionId, [NotNullWhen(true)] out MempoolEntry? entry) => Entries.TryGetValue(transactionId, out entry);

    /// <summary>Looks up who spends an output.</summary>
    /// <param name="outPoint">An output of the chain or of a transaction in the mempool.</param>
    /// <param name="spender">The transaction in the mempool that spends it; null if there is none.</param>
    /// <returns>True if there is one.</returns>
    public bool TryGetSpender(OutPoint outPoint, [NotNullWhen(true)] out MempoolEntry? spender)
    {
        spender = null;
        return Spenders.TryGetValue(outPoint, out var id) && Entries.TryGetValue(id, out spender);
    }

    IReadOnlyList<ITransactionCandidate> ITransactionCandidates.GetParents(ITransactionCandidate candidate)
    {
        if (candidate.AncestorCount == 1) return [];
        List<MempoolEntry> parents = [];
        foreach (var input in candidate.Transaction.Inputs)
        {
            if (Entries.TryGetValue(input.PreviousOutput.TransactionId, out var parent) && !parents.Contains(parent)) parents.Add(parent);
        }

        return parents;
    }

    IReadOnlyList<ITransactionCandidate> ITransactionCandidates.GetChildren(ITransactionCandidate candidate)
    {
        var ids = ((MempoolEntry)candidate).Children;
        if (ids.IsEmpty) return [];
        var children = new MempoolEntry[ids.Length];
        for (var i = 0; i < children.Length; i++) children[i] = Entries[ids[i]];
        return children;
    }
}
