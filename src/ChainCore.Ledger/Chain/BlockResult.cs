using System.Collections.Immutable;

namespace ChainCore.Ledger;

/// <summary>What became of a block.</summary>
public enum BlockOutcome
{
    /// <summary>It is part of the active chain, the tip as a rule.</summary>
    Connected,

    /// <summary>
    /// It is stored on a side branch that has not more work than the active chain. Its spends are checked if that ever changes.
    /// </summary>
    SideBranch,

    /// <summary>Its parent is not known; it waits for a while, in memory only.</summary>
    Orphan,

    /// <summary>It was known already; nothing changed.</summary>
    Duplicate,

    /// <summary>
    /// It breaks a rule that says nothing final about its hash: the same block, or another with this hash, may be right. Or it is not kept
    /// (<see cref="BlockRejectReasons.SideBranchLimits"/>).
    /// </summary>
    Rejected,

    /// <summary>It is invalid for ever, and so is every block on top of it; the hash is remembered.</summary>
    Invalid,
}

/// <summary>What became of a block, and the tip after it.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Hash">The block's hash.</param>
/// <param name="Height">The block's height; null where its parent is not known.</param>
/// <param name="Rejection">Why it is refused; null if it is not.</param>
/// <param name="Tip">The tip after it.</param>
/// <param name="ConnectedOrphans">How many blocks that had waited for this one were accepted with it.</param>
public sealed record BlockResult(
    BlockOutcome Outcome, Hash256 Hash, long? Height, BlockRejection? Rejection, ChainTip Tip, int ConnectedOrphans = 0)
{
    /// <summary>True if the block is stored: on the active chain or on a side branch.</summary>
    public bool IsAccepted => Outcome is BlockOutcome.Connected or BlockOutcome.SideBranch;

    /// <summary>
    /// BIP 22's word for anything but <see cref="BlockOutcome.Connected"/>, null for that: the rejection's, "duplicate", "stale-prevblk"
    /// for a side branch, "bad-prevblk" for an orphan (rows C16, C19, C45).
    /// </summary>
    public string? Reason => Outcome switch
    {
        BlockOutcome.Connected => null,
        BlockOutcome.SideBranch => BlockRejectReasons.StalePreviousBlock,
        BlockOutcome.Orphan => BlockRejectReasons.BadPreviousBlock,
        BlockOutcome.Duplicate => BlockRejectReasons.Duplicate,
        _ => Rejection?.Reason,
    };
}

/// <summary>One change of the tip.</summary>
/// <param name="Previous">The tip before.</param>
/// <param name="Current">The tip after; its state version is one greater.</param>
/// <param name="Disconnected">
/// The blocks that left the active chain, from the former tip down; empty unless the chain was reorganised.
/// </param>
/// <param name="Connected">The blocks that came to it, in order; the last is the tip.</param>
public sealed record TipChange(
    ChainTip Previous, ChainTip Current, ImmutableArray<Block> Disconnected, ImmutableArray<Block> Connected)
{
    /// <summary>True if blocks left the active chain.</summary>
    public bool IsReorganisation => !Disconnected.IsEmpty;
}
