namespace ChainCore.Ledger;

/// <summary>An operator's request to set the difficulty (row C23).</summary>
/// <param name="Difficulty">The number asked for, not yet checked.</param>
/// <param name="Force">Needed while the chain adjusts its difficulty (row B26).</param>
/// <param name="Reason">Free text of at most 256 characters; null if none is given (row B27).</param>
/// <param name="Actor">Who asks: a remote address or a token's id.</param>
/// <param name="Blocks">How many blocks the override lasts, 1..1,000,000; null for one adjustment interval (row B22).</param>
public sealed record DifficultyRequest(long Difficulty, bool Force, string? Reason, string Actor, int? Blocks = null)
{
    /// <summary>The most blocks an override can be asked to last: 1,000,000.</summary>
    public const int MaximumBlocks = 1_000_000;
}

/// <summary>What became of a request, the refusals in the order they are looked for (row C23).</summary>
public enum DifficultySetOutcome
{
    /// <summary>The override is in force.</summary>
    Overridden,

    /// <summary>The configured difficulty was asked for: no override is in force any more (row B29).</summary>
    Restored,

    /// <summary>The difficulty is outside MIN..MAX (row B23; 400).</summary>
    OutOfRange,

    /// <summary>The reason is longer than 256 characters (row B27; 400).</summary>
    ReasonTooLong,

    /// <summary>The number of blocks is outside 1..1,000,000 (400).</summary>
    BlocksOutOfRange,

    /// <summary>The chain adjusts its difficulty and the request does not force (row B26; 409).</summary>
    ForceRequired,

    /// <summary>The difficulty is below the one the chain requires (row X11; 409).</summary>
    BelowRequired,
}

/// <summary>What became of a request, with the state it met and the one it left (rows C24, B28).</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Before">The state the request was decided on.</param>
/// <param name="After">The state after it; of a refusal the same.</param>
public sealed record DifficultySetResult(DifficultySetOutcome Outcome, DifficultyState Before, DifficultyState After)
{
    /// <summary>True if the request was granted.</summary>
    public bool IsSuccess => Outcome is DifficultySetOutcome.Overridden or DifficultySetOutcome.Restored;

    /// <summary>The effective difficulty before.</summary>
    public Difficulty OldDifficulty => Before.Effective;

    /// <summary>The effective difficulty after.</summary>
    public Difficulty NewDifficulty => After.Effective;

    /// <summary>Whether an override is in force after.</summary>
    public bool IsOverrideActive => After.IsOverrideActive;

    /// <summary>The word for the refusal, such as "force_required"; null if the request was granted (row X16).</summary>
    public string? Reason => Outcome switch
    {
        DifficultySetOutcome.OutOfRange => "difficulty_out_of_range",
        DifficultySetOutcome.ReasonTooLong => "reason_too_long",
        DifficultySetOutcome.BlocksOutOfRange => "blocks_out_of_range",
        DifficultySetOutcome.ForceRequired => "force_required",
        DifficultySetOutcome.BelowRequired => "below_required_difficulty",
        _ => null,
    };
}
