using System.Collections.Immutable;

namespace ChainCore.Ledger;

/// <summary>
/// A transaction in the mempool. Immutable: when a relative comes or goes, another entry takes its place in the next snapshot.
/// </summary>
public sealed class MempoolEntry : ITransactionCandidate
{
    internal MempoolEntry(
        Transaction transaction, Amount fee, long arrival, DateTimeOffset receivedAt,
        int ancestorCount, FeeRate ancestorFeeRate, int descendantCount, FeeRate descendantFeeRate,
        ImmutableArray<Hash256> children)
    {
        (Transaction, Fee, Arrival, ReceivedAt) = (transaction, fee, arrival, receivedAt);
        (AncestorCount, AncestorFeeRate) = (ancestorCount, ancestorFeeRate);
        (DescendantCount, DescendantFeeRate, Children) = (descendantCount, descendantFeeRate, children);
        FeeRate = FeeRate.Of(transaction, fee);
        EvictionFeeRate = FeeRate.Compare(FeeRate, descendantFeeRate) >= 0 ? FeeRate : descendantFeeRate;
    }

    /// <inheritdoc/>
    public Transaction Transaction { get; }

    /// <inheritdoc/>
    public Amount Fee { get; }

    /// <inheritdoc/>
    public long Arrival { get; }

    /// <summary>When it came, for its expiry.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>The transaction's id.</summary>
    public Hash256 Id => Transaction.Id;

    /// <inheritdoc/>
    public FeeRate FeeRate { get; }

    /// <inheritdoc/>
    public int AncestorCount { get; }

    /// <inheritdoc/>
    public FeeRate AncestorFeeRate { get; }

    /// <summary>The number of its descendants in the mempool, itself included.</summary>
    public int DescendantCount { get; }

    /// <summary>The fees and the size of its descendants in the mempool and itself together.</summary>
    public FeeRate DescendantFeeRate { get; }

    /// <summary>
    /// The greater of <see cref="FeeRate"/> and <see cref="DescendantFeeRate"/>: a full mempool drops the entry for which this is the
    /// lowest, together with its descendants.
    /// </summary>
    public FeeRate EvictionFeeRate { get; }

    /// <summary>The id in display order.</summary>
    /// <returns>64 hexadecimal digits.</returns>
    public override string ToString() => Id.ToString();

    /// <summary>The ids of the transactions in the mempool that spend its outputs, each once.</summary>
    internal ImmutableArray<Hash256> Children { get; }

    internal MempoolEntry WithoutAncestor(MempoolEntry ancestor) =>
        With(AncestorCount - 1, AncestorFeeRate.Less(ancestor.FeeRate), DescendantCount, DescendantFeeRate, Children);

    internal MempoolEntry WithDescendant(MempoolEntry descendant, bool isChild) =>
        With(AncestorCount, AncestorFeeRate, DescendantCount + 1, DescendantFeeRate.Plus(descendant.FeeRate),
            isChild ? Children.Add(descendant.Id) : Children);

    internal MempoolEntry WithoutDescendant(MempoolEntry descendant) =>
        With(AncestorCount, AncestorFeeRate, DescendantCount - 1, DescendantFeeRate.Less(descendant.FeeRate),
            Children.Remove(descendant.Id));

    private MempoolEntry With(
        int ancestorCount, FeeRate ancestorFeeRate, int descendantCount, FeeRate descendantFeeRate, ImmutableArray<Hash256> children) =>
        new(Transaction, Fee, Arrival, ReceivedAt, ancestorCount, ancestorFeeRate, descendantCount, descendantFeeRate, children);
}

/// <summary>The orders a mempool keeps its entries in. No two entries are equal in one: none has another's arrival.</summary>
internal static class MempoolOrder
{
    /// <summary>For templates: the highest fee rate with ancestors first, then the earliest.</summary>
    public static IComparer<MempoolEntry> BestFirst { get; } = Comparer<MempoolEntry>.Create((left, right) =>
        FeeRate.Compare(right.AncestorFeeRate, left.AncestorFeeRate) is var order and not 0
            ? order
            : left.Arrival.CompareTo(right.Arrival));

    /// <summary>For eviction: the lowest fee rate first, then the latest, so that of equals the child goes before its parent.</summary>
    public static IComparer<MempoolEntry> WorstFirst { get; } = Comparer<MempoolEntry>.Create((left, right) =>
        FeeRate.Compare(left.EvictionFeeRate, right.EvictionFeeRate) is var order and not 0
            ? order
            : right.Arrival.CompareTo(left.Arrival));

    /// <summary>For expiry: the oldest first.</summary>
    public static IComparer<MempoolEntry> OldestFirst { get; } = Comparer<MempoolEntry>.Create((left, right) =>
        left.ReceivedAt.CompareTo(right.ReceivedAt) is var order and not 0 ? order : left.Arrival.CompareTo(right.Arrival));
}
