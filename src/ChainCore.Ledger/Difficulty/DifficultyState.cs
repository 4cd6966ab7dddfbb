namespace ChainCore.Ledger;

/// <summary>An operator's override of the difficulty this node's templates ask for (rows B21, B22).</summary>
/// <param name="Value">The difficulty asked for.</param>
/// <param name="FromHeight">The height of the next block when it was set.</param>
/// <param name="ExpiresAtHeight">The height of the first block it no longer applies to.</param>
/// <param name="SetAt">When it was set, in UTC.</param>
/// <param name="Actor">Who set it.</param>
/// <param name="Reason">The operator's reason; null if none was given.</param>
public sealed record DifficultyOverride(
    Difficulty Value, long FromHeight, long ExpiresAtHeight, DateTimeOffset SetAt, string Actor, string? Reason);

/// <summary>What the difficulty depends on at the tip of the chain. The chain makes one whenever its tip changes.</summary>
/// <param name="NextHeight">The height of the next block, the length of the chain; at least 1.</param>
/// <param name="Required">The difficulty the chain requires of it.</param>
/// <param name="Oscillation">What <see cref="DifficultySchedule.FindOscillation"/> found there; null if nothing.</param>
public sealed record DifficultyTip(long NextHeight, Difficulty Required, RetargetOscillation? Oscillation = null);

/// <summary>
/// The three layers of the difficulty at one moment, immutable: genesis, configured, and the runtime state that is the effective value
/// (rows B1 to B5).
/// </summary>
/// <param name="Parameters">What the chain recorded.</param>
/// <param name="Configured">The configured <c>BLOCKCHAIN_DIFFICULTY</c>.</param>
/// <param name="Tip">The tip of the chain.</param>
/// <param name="Override">The operator's override; null if none is in force.</param>
public sealed record DifficultyState(ConsensusParameters Parameters, Difficulty Configured, DifficultyTip Tip, DifficultyOverride? Override)
{
    /// <summary>The difficulty the chain requires of the next block.</summary>
    public Difficulty Required => Tip.Required;

    /// <summary>The lowest difficulty an override may have: the required one, or MIN on a development network (row X11).</summary>
    public Difficulty Floor => StatedDifficultyRule.Floor(Parameters, Tip.Required);

    /// <summary>Whether an override is in force.</summary>
    public bool IsOverrideActive => Override is not null;

    /// <summary>
    /// What this node's templates ask for: the override, else the configured difficulty if it is not the baseline, else the required
    /// one; not below <see cref="Floor"/>, not above MAX (row X11).
    /// </summary>
    public Difficulty Effective
    {
        get
        {
            var wanted = Override?.Value ?? (Configured != Parameters.Baseline ? Configured : Required);
            var bounded = wanted > Floor ? wanted : Floor;
            return bounded < Parameters.MaximumDifficulty ? bounded : Parameters.MaximumDifficulty;
        }
    }
}
