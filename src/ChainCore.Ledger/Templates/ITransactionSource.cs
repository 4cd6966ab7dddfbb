namespace ChainCore.Ledger;

/// <summary>Where templates take their transactions from.</summary>
public interface ITransactionSource
{
    /// <summary>The transactions at this moment. Never waits for a writer.</summary>
    ITransactionCandidates Candidates { get; }
}

/// <summary>
/// Transactions that can go into the next block: all valid together, in an order in which parents stand before children. A set never
/// changes. The same transaction is the same object wherever the set returns it.
/// </summary>
public interface ITransactionCandidates
{
    /// <summary>Another one for every other set of the same source.</summary>
    ulong Version { get; }

    /// <summary>The hash of the tip on top of which the transactions are valid.</summary>
    Hash256 TipHash { get; }

    /// <summary>The number of transactions.</summary>
    int Count { get; }

    /// <summary>
    /// The transactions by <see cref="ITransactionCandidate.AncestorFeeRate"/>, the highest first; of equal ones the earlier
    /// <see cref="ITransactionCandidate.Arrival"/> first. A child may stand before its parents.
    /// </summary>
    IEnumerable<ITransactionCandidate> BestFirst { get; }

    /// <summary>The transactions of the set of which a transaction spends outputs.</summary>
    /// <param name="candidate">A transaction of the set.</param>
    /// <returns>Each once.</returns>
    IReadOnlyList<ITransactionCandidate> GetParents(ITransactionCandidate candidate);

    /// <summary>The transactions of the set that spend a transaction's outputs.</summary>
    /// <param name="candidate">A transaction of the set.</param>
    /// <returns>Each once.</returns>
    IReadOnlyList<ITransactionCandidate> GetChildren(ITransactionCandidate candidate);
}

/// <summary>A transaction that can go into the next block, if its ancestors do.</summary>
public interface ITransactionCandidate
{
    /// <summary>The transaction.</summary>
    Transaction Transaction { get; }

    /// <summary>What it pays: inputs less outputs (C8).</summary>
    Amount Fee { get; }

    /// <summary>Its fee and its size, without its ancestors.</summary>
    FeeRate FeeRate { get; }

    /// <summary>When it came: grows from one to the next, and no two have the same.</summary>
    long Arrival { get; }

    /// <summary>The number of its unconfirmed ancestors, itself included; greater than that of each ancestor.</summary>
    int AncestorCount { get; }

    /// <summary>The fees and the size of its unconfirmed ancestors and itself together.</summary>
    FeeRate AncestorFeeRate { get; }
}
