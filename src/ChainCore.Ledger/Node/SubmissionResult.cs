namespace ChainCore.Ledger;

/// <summary>What became of a submitted block (rows C13 to C19, B31, C45).</summary>
public enum SubmissionOutcome
{
    /// <summary>The block is part of the active chain (200).</summary>
    Accepted,

    /// <summary>The block was known already (409).</summary>
    Duplicate,

    /// <summary>
    /// Another block was faster, or the template it was made of is out of date; if it is valid it is kept on a side branch (409).
    /// </summary>
    Stale,

    /// <summary>The block's parent is not known; the block waits for it for a while (409).</summary>
    Orphan,

    /// <summary>The block, or what is claimed about it, is wrong (400).</summary>
    Rejected,
}

/// <summary>What became of a submitted block, and the tip after it.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Hash">The block's hash, recomputed.</param>
/// <param name="Height">The block's height; null where it is not known.</param>
/// <param name="Reason">BIP 22's word, or one of <see cref="SubmissionRejectReasons"/>; null for an accepted block.</param>
/// <param name="Field">Where the cause is; empty for the whole block.</param>
/// <param name="Tip">The tip after it.</param>
/// <param name="Chain">What the chain said; null if the block did not get so far.</param>
public sealed record SubmissionResult(
    SubmissionOutcome Outcome, Hash256 Hash, long? Height, string? Reason, string Field, ChainTip Tip, BlockResult? Chain)
{
    /// <summary>True if the block is part of the active chain.</summary>
    public bool IsAccepted => Outcome == SubmissionOutcome.Accepted;

    /// <summary>The number of blocks in the active chain after it, genesis included (row X9).</summary>
    public long ChainLength => Tip.Height + 1;

    /// <summary>The work of the active chain after it (row X5).</summary>
    public ChainWork TotalWork => Tip.Work;
}

/// <summary>The words for refusals of what is said about a block, beside <see cref="BlockRejectReasons"/>.</summary>
public static class SubmissionRejectReasons
{
    /// <summary>The miner's address is not the one the coinbase pays (row H6).</summary>
    public const string AttributionMismatch = "attribution_mismatch";

    /// <summary>A value of the mining metadata is outside its range (row C12).</summary>
    public const string InvalidMetadata = "invalid_mining_metadata";
}
