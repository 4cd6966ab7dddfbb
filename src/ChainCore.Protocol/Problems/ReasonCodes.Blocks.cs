namespace ChainCore.Protocol;

public static partial class ReasonCodes
{
    /// <summary>The parent is not the tip: another block came first (row C16).</summary>
    public const string StalePreviousBlock = "stale-prevblk";

    /// <summary>The block is known already (row C45).</summary>
    public const string Duplicate = "duplicate";

    /// <summary>The hash does not meet the target, or is not the one that was claimed (row C14).</summary>
    public const string HighHash = "high-hash";

    /// <summary>The bits encode no difficulty in range, or one below the required (rows B18, B20).</summary>
    public const string BadDifficultyBits = "bad-diffbits";

    private static IEnumerable<ReasonCode> Blocks() =>
    [
        Rejection(StalePreviousBlock, "The block's parent is not the tip of the chain any more.", 409),
        Rejection(Duplicate, "The block is known already.", 409),
        Rejection("duplicate-invalid", "The block is known already and invalid.", 409),
        Rejection("duplicate-inconclusive", "The block is known already and was not judged.", 409),
        Rejection("inconclusive", "The block was not judged.", 409),
        Rejection("rejected", "The block or transaction breaks a rule."),
        Rejection(HighHash, "The block's hash does not meet its target, or is not the one that was claimed."),
        Rejection(BadDifficultyBits, "The block states a difficulty that is out of range or below the required one."),
        Rejection("bad-prevblk", "The block's parent is invalid or not known."),
        Rejection("bad-txnmrklroot", "The header's Merkle root is not that of the transactions."),
        Rejection("bad-version", "The block's version is not allowed."),
        Rejection("time-too-old", "The block's time is not above the median time of the last eleven blocks."),
        Rejection("time-too-new", "The block's time is more than two hours ahead."),
        Rejection("time-invalid", "The block's time is invalid."),
        Rejection("bad-blk-length", "The block is too large."),
        Rejection("bad-height", "The block's index is not the one after its parent's."),
        Rejection("bad-cb-missing", "The block's first transaction is no coinbase."),
        Rejection("bad-cb-multiple", "The block has more than one coinbase."),
        Rejection("bad-cb-height", "The coinbase's script does not begin with the block's height."),
        Rejection("bad-cb-length", "The coinbase's script is not 2 to 100 bytes long."),
        Rejection("bad-cb-amount", "The coinbase pays more than subsidy and fees."),
        Rejection("bad-cb-flag", "The coinbase's script is not allowed."),
        Rejection(AttributionMismatch, "The miner's address is invalid or not the one the coinbase pays."),
    ];
}
