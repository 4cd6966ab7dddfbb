namespace ChainCore.Ledger;

/// <summary>
/// What a peer does wrong (row F8). Being slow, unreachable, or behind is no offence, nor is a block that time heals or a transaction
/// that does not fit this node's mempool: honest nodes differ in those. Answers that begin and stall again and again are no slowness.
/// </summary>
public enum PeerOffence
{
    /// <summary>A block that breaks a rule for ever.</summary>
    InvalidBlock,

    /// <summary>A header whose hash does not meet its bits.</summary>
    BadHeaderWork,

    /// <summary>A header whose bits are not those the chain requires.</summary>
    BadDifficulty,

    /// <summary>A header whose time is not above the median of the last eleven.</summary>
    BadHeaderTime,

    /// <summary>A block whose transactions are not those of its header.</summary>
    WrongMerkleRoot,

    /// <summary>Headers that do not follow one another, or no block of this chain.</summary>
    UnconnectedHeaders,

    /// <summary>More headers than were asked for.</summary>
    TooManyHeaders,

    /// <summary>More blocks than were asked for, or others.</summary>
    WrongBlocks,

    /// <summary>A branch as long as one is looked at, without the work to be of interest.</summary>
    LowWorkBranch,

    /// <summary>Headers whose blocks the peer does not have, on no branch.</summary>
    MissingBlocks,

    /// <summary>An answer larger than <see cref="PeerLimits"/> allow.</summary>
    Oversize,

    /// <summary>An answer that is not of the form it must have.</summary>
    Malformed,

    /// <summary>An answer that began and came to a halt, after another question of its kind that was not answered either.</summary>
    Stalled,

    /// <summary>A transaction that breaks a rule for ever: its form, or a signature.</summary>
    InvalidTransaction,

    /// <summary>Another transaction than was asked for.</summary>
    WrongTransaction,
}

/// <summary>What offences weigh.</summary>
internal static class PeerOffences
{
    /// <summary>The score with which a peer is banned.</summary>
    public const int BanScore = 100;

    /// <summary>
    /// What only a liar does bans at once; what a fault or a reorganisation between two answers might explain does when it is repeated.
    /// </summary>
    public static int Weigh(PeerOffence offence) => offence switch
    {
        PeerOffence.InvalidBlock or PeerOffence.BadHeaderWork or PeerOffence.BadDifficulty or PeerOffence.BadHeaderTime
            or PeerOffence.WrongMerkleRoot => BanScore,
        PeerOffence.TooManyHeaders or PeerOffence.Oversize or PeerOffence.LowWorkBranch or PeerOffence.WrongBlocks => 50,
        PeerOffence.InvalidTransaction or PeerOffence.WrongTransaction or PeerOffence.MissingBlocks
            or PeerOffence.Stalled => 34,
        _ => 20,
    };
}
