namespace ChainCore.Protocol;

public static partial class ReasonCodes
{
    /// <summary>The transaction, or one of the block's, is malformed.</summary>
    public const string BadTransactions = "bad-txns";

    private static IEnumerable<ReasonCode> Transactions() =>
    [
        Rejection(BadTransactions, "A transaction is malformed, or there are too many."),
        Rejection("bad-txns-duplicate", "A transaction stands in the block twice."),
        Rejection("bad-txns-vin-empty", "A transaction has no inputs."),
        Rejection("bad-txns-vout-empty", "A transaction has no outputs."),
        Rejection("bad-txns-oversize", "A transaction is too large."),
        Rejection("bad-txns-vout-negative", "An output's amount is negative."),
        Rejection("bad-txns-vout-toolarge", "An output's amount is too large."),
        Rejection("bad-txns-vout-zero", "An output's amount is zero."),
        Rejection("bad-txns-txouttotal-toolarge", "The outputs' amounts are too large together."),
        Rejection("bad-txns-inputs-duplicate", "Two inputs spend the same output."),
        Rejection("bad-txns-prevout-null", "An input spends nothing."),
        Rejection("bad-txns-inputs-missingorspent", "An input spends an output that does not exist or is spent."),
        Rejection("bad-txns-inputvalues-outofrange", "The inputs' amounts are too large together."),
        Rejection("bad-txns-in-belowout", "The outputs exceed the inputs."),
        Rejection("bad-txns-fee-outofrange", "The fee is out of range."),
        Rejection("bad-txns-accumulated-fee-outofrange", "The fees are too large together."),
        Rejection("bad-txns-premature-spend-of-coinbase", "A coinbase is spent before it is mature."),
        Rejection("bad-txns-nonfinal", "A transaction's lock time has not come."),
        Rejection("bad-txns-BIP30", "A transaction's id is that of another with unspent outputs."),
        Rejection("bad-txns-scriptpubkey", "An output script is not pay-to-public-key-hash."),
        Rejection("bad-txns-script", "An input script does not satisfy the output it spends."),
        Rejection("coinbase", "A coinbase belongs into a block."),
        Rejection("tx-size", "The transaction is larger than the pool takes."),
        Rejection("txn-already-in-mempool", "The transaction is in the pool already.", 409),
        Rejection("txn-already-known", "The transaction is in a block already.", 409),
        Rejection("txn-mempool-conflict", "Another transaction in the pool spends the same output.", 409),
        Rejection("too-long-mempool-chain", "The transaction depends on too many that are not in a block yet.", 409),
        Rejection("min-fee-not-met", "The fee is below the least the pool takes."),
        Rejection("mempool-full", "The pool is full of transactions that pay more.", 503),
    ];
}
