using System.Diagnostics.CodeAnalysis;

namespace ChainCore.Ledger;

/// <summary>The mempool's own words for refusals, beside those of <see cref="RejectReasons"/>: Bitcoin Core's, where it has one.</summary>
public static class MempoolRejectReasons
{
    /// <summary>Bitcoin Core: a coinbase outside a block.</summary>
    public const string Coinbase = "coinbase";

    /// <summary>Bitcoin Core: a transaction larger than the mempool takes.</summary>
    public const string Size = "tx-size";

    /// <summary>Bitcoin Core: the transaction is in the mempool.</summary>
    public const string AlreadyInMempool = "txn-already-in-mempool";

    /// <summary>Bitcoin Core: the transaction is in a block, and an output of it is unspent.</summary>
    public const string AlreadyConfirmed = "txn-already-known";

    /// <summary>Bitcoin Core: another transaction in the mempool spends the same output. The first one stays.</summary>
    public const string Conflict = "txn-mempool-conflict";

    /// <summary>Bitcoin Core: an input spends a coinbase that is not mature yet (C44).</summary>
    public const string PrematureSpend = "bad-txns-premature-spend-of-coinbase";

    /// <summary>The fee is below <see cref="Mempool.MinimumFee"/>.</summary>
    public const string FeeTooLow = "min-fee-not-met";

    /// <summary>Bitcoin Core: more unconfirmed ancestors than <see cref="MempoolOptions.MaximumAncestors"/>.</summary>
    public const string ChainTooLong = "too-long-mempool-chain";

    /// <summary>The mempool is full of transactions that pay more a byte, or an ancestor would be the first to go.</summary>
    public const string Full = "mempool-full";
}

/// <summary>What became of a transaction offered to the mempool.</summary>
public enum MempoolOutcome
{
    /// <summary>It is refused.</summary>
    Rejected,

    /// <summary>It is in the mempool now and was not before: pass it on.</summary>
    Accepted,

    /// <summary>It was known before, in the mempool or in a block.</summary>
    AlreadyKnown,
}

/// <summary>What became of a transaction offered to the mempool, and why.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Entry">The transaction in the mempool; null if it is not there.</param>
/// <param name="Error">Why it was not accepted; null if it was.</param>
public readonly record struct MempoolResult(MempoolOutcome Outcome, MempoolEntry? Entry, TransactionError? Error)
{
    /// <summary>True if the transaction was accepted.</summary>
    [MemberNotNullWhen(true, nameof(Entry))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsAccepted => Outcome == MempoolOutcome.Accepted;

    internal static MempoolResult Rejected(TransactionError error) => new(MempoolOutcome.Rejected, null, error);
}
