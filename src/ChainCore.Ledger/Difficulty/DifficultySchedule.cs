namespace ChainCore.Ledger;

/// <summary>The header times of one branch of a chain, as <see cref="DifficultySchedule"/> needs them. The chain implements it.</summary>
public interface IHeaderTimes
{
    /// <summary>The time in the header of the branch's block at a height.</summary>
    /// <param name="height">1 to the height of the branch's last block.</param>
    /// <returns>Seconds since 1970-01-01 00:00 UTC.</returns>
    uint TimeAt(long height);
}

/// <summary>One adjustment: what it saw and what it did (rows B6, B7).</summary>
/// <param name="Height">The height of the block it applies to first.</param>
/// <param name="FirstHeight">The first block of the window.</param>
/// <param name="LastHeight">The last block of the window, the parent of the block at <paramref name="Height"/>.</param>
/// <param name="ActualSeconds">Time of the last block less that of the first; may be negative.</param>
/// <param name="ExpectedSeconds">Target block time by the number of gaps in the window; 0 if there are none.</param>
/// <param name="Change">What the policy says, before the limits MIN and MAX.</param>
/// <param name="IsFull">True if the change is the greatest allowed, up or down.</param>
/// <param name="Previous">The difficulty required before.</param>
/// <param name="Required">The difficulty required from <paramref name="Height"/> on.</param>
public sealed record RetargetOutcome(
    long Height,
    long FirstHeight,
    long LastHeight,
    long ActualSeconds,
    long ExpectedSeconds,
    int Change,
    bool IsFull,
    Difficulty Previous,
    Difficulty Required);

/// <summary>
/// Two opposite full changes in a row, each of which moved the difficulty: the sign that one step is more than the hash rate can settle
/// between (row X12).
/// </summary>
/// <param name="First">The earlier adjustment.</param>
/// <param name="Second">The adjustment after it.</param>
/// <param name="Policy">The policy in force.</param>
/// <param name="OtherPolicy">The policy to try instead.</param>
public sealed record RetargetOscillation(
    RetargetOutcome First, RetargetOutcome Second, RetargetPolicy Policy, RetargetPolicy OtherPolicy);

/// <summary>
/// The difficulty a chain requires at each height: a pure function of the recorded parameters and the header times of the branch, so
/// equal on nodes that mined, synchronised or reorganised to it (rows X10, B6, B7, B14, B15, B32, B33).
/// </summary>
/// <remarks>
/// Height 1 requires the baseline. The block at a height h that is a multiple of the interval is the first after an adjustment, over the
/// last <c>interval</c> blocks before it, genesis left out (row X13). Stated difficulties have no influence.
/// </remarks>
public sealed class DifficultySchedule
{
    private readonly int _interval;

    /// <summary>Makes the schedule of a chain.</summary>
    /// <param name="parameters">What the chain recorded.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parameters"/> is null.</exception>
    public DifficultySchedule(ConsensusParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Parameters = parameters;
        _interval = parameters.AdjustmentInterval;
    }

    /// <summary>The difficulty of the genesis block, the same on all nodes for ever: 2 (row B1).</summary>
    public static Difficulty Genesis => new(2);

    /// <summary>What the chain recorded.</summary>
    public ConsensusParameters Parameters { get; }

    /// <summary>Whether an adjustment applies first to the block at a height (row B6).</summary>
    /// <param name="height">Any height.</param>
    /// <returns>False too where adjustment is disabled.</returns>
    public bool IsRetarget(long height) => Parameters.AdjustmentEnabled && height >= _interval && height % _interval == 0;

    /// <summary>The next height at which an adjustment applies.</summary>
    /// <param name="height">A height, at least 0.</param>
    /// <returns>The lowest retarget height at or above <paramref name="height"/>; null where adjustment is disabled.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="height"/> is negative.</exception>
    public long? NextRetarget(long height)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(height);
        if (!Parameters.AdjustmentEnabled) return null;
        return Math.Max(1, (height / _interval) + (height % _interval == 0 ? 0 : 1)) * _interval;
    }

    /// <summary>
    /// The difficulty required of the block at a height, from that of its parent: the two window times are read at retarget heights,
    /// nothing is read elsewhere.
    /// </summary>
    /// <param name="height">At least 1; genesis is no matter of the schedule.</param>
    /// <param name="previous">The difficulty required at <paramref name="height"/> − 1; not used at height 1.</param>
    /// <param name="times">The times of the block's own branch.</param>
    /// <returns>The required difficulty, MIN..MAX.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="times"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="height"/> is less than 1.</exception>
    public Difficulty Required(long height, Difficulty previous, IHeaderTimes times)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        if (height == 1 || !Parameters.AdjustmentEnabled) return Parameters.Baseline;
        return OutcomeAt(height, previous, times)?.Required ?? previous;
    }

    /// <summary>The difficulty required of the block at a height, from the baseline on: two times are read for each adjustment.</summary>
    /// <param name="height">At least 1.</param>
    /// <param name="times">The times of the block's own branch.</param>
    /// <returns>What <see cref="Required"/> gives step by step.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="times"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="height"/> is less than 1.</exception>
    public Difficulty Recompute(long height, IHeaderTimes times)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        var required = Parameters.Baseline;
        if (!Parameters.AdjustmentEnabled) return required;
        for (long retarget = _interval; retarget <= height; retarget += _interval) required = Required(retarget, required, times);
        return required;
    }

    /// <summary>The adjustment that applies first to the block at a height.</summary>
    /// <param name="height">Any height.</param>
    /// <param name="previous">The difficulty required at <paramref name="height"/> − 1.</param>
    /// <param name="times">The times of the block's own branch.</param>
    /// <returns>The adjustment; null where <see cref="IsRetarget"/> is false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="times"/> is null.</exception>
    public RetargetOutcome? OutcomeAt(long height, Difficulty previous, IHeaderTimes times)
    {
        ArgumentNullException.ThrowIfNull(times);
        if (!IsRetarget(height)) return null;
        var (first, last) = (Math.Max(1, height - _interval), height - 1);
        var actual = (long)times.TimeAt(last) - times.TimeAt(first);
        var expected = Parameters.TargetBlockTimeSeconds * (last - first);
        var change = Retarget.Change(Parameters.AdjustmentPolicy, actual, expected, Parameters.MaximumChange);
        var required = Math.Clamp(
            previous.LeadingZeroDigits + change,
            Parameters.MinimumDifficulty.LeadingZeroDigits,
            Parameters.MaximumDifficulty.LeadingZeroDigits);
        return new(height, first, last, actual, expected, change, Math.Abs(change) == Parameters.MaximumChange, previous, new(required));
    }

    /// <summary>Whether the last two adjustments at or below a height were full and opposite (row X12).</summary>
    /// <param name="height">The height of the next block.</param>
    /// <param name="requiredAt">The difficulty the branch requires at a height from 1 to <paramref name="height"/>.</param>
    /// <param name="times">The times of the branch.</param>
    /// <returns>The two adjustments; null if they are not of that kind or there are no two.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RetargetOscillation? FindOscillation(long height, Func<long, Difficulty> requiredAt, IHeaderTimes times)
    {
        ArgumentNullException.ThrowIfNull(requiredAt);
        ArgumentNullException.ThrowIfNull(times);
        var second = height - (height % _interval);
        var first = second - _interval;
        if (!IsRetarget(first)) return null;
        var later = OutcomeAt(second, requiredAt(second - 1), times)!;
        if (!later.IsFull) return null;

        // If the earlier one moved the difficulty off a limit, the later one, which is opposite, moved it too.
        var earlier = OutcomeAt(first, requiredAt(first - 1), times)!;
        if (!earlier.IsFull || earlier.Required == earlier.Previous || earlier.Change + later.Change != 0) return null;
        var policy = Parameters.AdjustmentPolicy;
        return new(earlier, later, policy, policy == RetargetPolicy.Literal ? RetargetPolicy.Proportional : RetargetPolicy.Literal);
    }
}
