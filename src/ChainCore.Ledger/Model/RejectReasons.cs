namespace ChainCore.Ledger;

/// <summary>The words with which transactions are refused: Bitcoin Core's, as in BIP 22, or of that form where it has none.</summary>
public static class RejectReasons
{
    /// <summary>BIP 22: refused without a closer reason.</summary>
    public const string Rejected = "rejected";

    /// <summary>BIP 22: transactions are malformed.</summary>
    public const string BadTransactions = "bad-txns";

    /// <summary>Bitcoin Core: a transaction without inputs.</summary>
    public const string NoInputs = "bad-txns-vin-empty";

    /// <summary>Bitcoin Core: a transaction without outputs.</summary>
    public const string NoOutputs = "bad-txns-vout-empty";

    /// <summary>Bitcoin Core: a transaction larger than a block may be.</summary>
    public const string Oversize = "bad-txns-oversize";

    /// <summary>Bitcoin Core: an output of a negative amount.</summary>
    public const string OutputNegative = "bad-txns-vout-negative";

    /// <summary>Bitcoin Core: an output of more than 21e6 coin.</summary>
    public const string OutputTooLarge = "bad-txns-vout-toolarge";

    /// <summary>Ours (C43): an output of nothing, outside a coinbase.</summary>
    public const string OutputZero = "bad-txns-vout-zero";

    /// <summary>Bitcoin Core: outputs of together more than 21e6 coin.</summary>
    public const string OutputTotalTooLarge = "bad-txns-txouttotal-toolarge";

    /// <summary>Bitcoin Core: two inputs spend one output.</summary>
    public const string DuplicateInputs = "bad-txns-inputs-duplicate";

    /// <summary>Bitcoin Core: a coinbase script outside 2..100 bytes.</summary>
    public const string CoinbaseLength = "bad-cb-length";

    /// <summary>Bitcoin Core: a null outpoint outside a coinbase.</summary>
    public const string NullOutPoint = "bad-txns-prevout-null";

    /// <summary>Bitcoin Core: an input spends an output that does not exist (any more).</summary>
    public const string MissingOrSpent = "bad-txns-inputs-missingorspent";

    /// <summary>Bitcoin Core: inputs of together more than 21e6 coin.</summary>
    public const string InputValuesOutOfRange = "bad-txns-inputvalues-outofrange";

    /// <summary>Bitcoin Core: the outputs exceed the inputs.</summary>
    public const string InputsBelowOutputs = "bad-txns-in-belowout";

    /// <summary>Ours (X17): an output script that is not pay-to-public-key-hash.</summary>
    public const string OutputScript = "bad-txns-scriptpubkey";

    /// <summary>Ours (X17): an input script that does not satisfy the output it spends.</summary>
    public const string InputScript = "bad-txns-script";
}
