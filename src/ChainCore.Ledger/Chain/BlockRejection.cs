namespace ChainCore.Ledger;

/// <summary>Why a block is refused.</summary>
/// <param name="Reason">
/// BIP 22's word, or Bitcoin Core's of that form: one of <see cref="BlockRejectReasons"/> or <see cref="RejectReasons"/>.
/// </param>
/// <param name="Field">
/// Where the cause is, such as <c>difficulty_too_low</c> or <c>transactions[3].vin[0].prevout</c>; empty for the whole block.
/// </param>
/// <param name="Rule">
/// The <see cref="BlockRule.Name"/> of the rule that is broken, or <see cref="BlockRejectReasons.SideBranchLimits"/>.
/// </param>
/// <param name="Script">Which part of the script rule is broken, where the reason is about a script.</param>
public sealed record BlockRejection(string Reason, string Field, string Rule, ScriptError Script = ScriptError.None)
{
    /// <summary>The refusal as one line: reason, field and script error.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        (Field.Length == 0 ? Reason : $"{Reason} ({Field})") + (Script == ScriptError.None ? "" : $": {Script}");
}

/// <summary>
/// The words with which blocks are refused, beside those for their transactions in <see cref="RejectReasons"/> (row X16).
/// </summary>
public static class BlockRejectReasons
{
    /// <summary>The hash does not meet the target, or is not the one that was claimed.</summary>
    public const string HighHash = "high-hash";

    /// <summary>The bits encode no difficulty in range, or one below the required.</summary>
    public const string BadDifficultyBits = StatedDifficultyRule.Reason;

    /// <summary>The parent is invalid, or not known.</summary>
    public const string BadPreviousBlock = "bad-prevblk";

    /// <summary>The parent is not the tip.</summary>
    public const string StalePreviousBlock = "stale-prevblk";

    /// <summary>
    /// Not a rule of the chain but a limit of this node, with <see cref="StalePreviousBlock"/>: the block is so far below the tip
    /// (<c>fork_too_deep</c>), or the side branches take so much (<c>side_branches_full</c>), that it is not kept.
    /// </summary>
    public const string SideBranchLimits = "side_branch_limits";

    /// <summary>The block is known already.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>The time is not above the median of the last eleven blocks.</summary>
    public const string TimeTooOld = "time-too-old";

    /// <summary>The time is more than two hours ahead.</summary>
    public const string TimeTooNew = "time-too-new";

    /// <summary>The header's Merkle root is not that of the transactions.</summary>
    public const string BadMerkleRoot = "bad-txnmrklroot";

    /// <summary>The block is too large, or has too many transactions.</summary>
    public const string BadTransactions = RejectReasons.BadTransactions;

    /// <summary>Bitcoin Core: a transaction stands in the block twice, or the Merkle tree is ambiguous (CVE-2012-2459).</summary>
    public const string DuplicateTransactions = "bad-txns-duplicate";

    /// <summary>Bitcoin Core: the first transaction is no coinbase.</summary>
    public const string CoinbaseMissing = "bad-cb-missing";

    /// <summary>Bitcoin Core: a second coinbase.</summary>
    public const string CoinbaseMultiple = "bad-cb-multiple";

    /// <summary>Bitcoin Core: the coinbase's script does not begin with the block's height (BIP 34).</summary>
    public const string CoinbaseHeight = "bad-cb-height";

    /// <summary>Bitcoin Core: a coinbase script outside 2..100 bytes.</summary>
    public const string CoinbaseLength = RejectReasons.CoinbaseLength;

    /// <summary>Bitcoin Core: the coinbase pays more than subsidy and fees.</summary>
    public const string CoinbaseAmount = "bad-cb-amount";

    /// <summary>Bitcoin Core: a coinbase is spent before it is mature.</summary>
    public const string ImmatureSpend = "bad-txns-premature-spend-of-coinbase";

    /// <summary>Bitcoin Core: the fees exceed 21e6 coin together.</summary>
    public const string FeesOutOfRange = "bad-txns-accumulated-fee-outofrange";
}
