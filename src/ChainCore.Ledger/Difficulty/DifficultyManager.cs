using System.Globalization;

namespace ChainCore.Ledger;

/// <summary>
/// The one owner of the difficulty this node's templates ask for (rows B2 to B5, B21 to B29, X11). What a block must state is not its
/// matter but the schedule's.
/// </summary>
/// <remarks>
/// Safe for any number of threads: <see cref="State"/> is an immutable object that every change replaces at once, and a change that met
/// another begins again. No lock is held, in particular not while a record is appended to the audit log. Overrides are not kept across
/// restarts (row B22).
/// </remarks>
public sealed class DifficultyManager
{
    private const string AuditKey = "difficulty";
    private const string NodeActor = "node";

    private readonly IAuditLog _audit;
    private readonly TimeProvider _time;
    private DifficultyState _state;

    /// <summary>Starts without an override (row B22).</summary>
    /// <param name="parameters">What the chain recorded.</param>
    /// <param name="configuration">The configuration in force.</param>
    /// <param name="tip">The tip of the chain; the required difficulty was recomputed from it (row B4).</param>
    /// <param name="audit">Where changes are recorded.</param>
    /// <param name="time">The clock of the records.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DifficultyManager(
        ConsensusParameters parameters, LedgerConfiguration configuration, DifficultyTip tip, IAuditLog audit, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(tip);
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentNullException.ThrowIfNull(time);
        (_audit, _time) = (audit, time);
        _state = new(parameters, configuration.BlockchainDifficulty, tip, null);
    }

    /// <summary>The three layers now.</summary>
    public DifficultyState State => Volatile.Read(ref _state);

    /// <summary>
    /// The override that was in force when the records end: what a restart gives up and <see cref="RecordRestart"/> is told.
    /// </summary>
    /// <param name="records">The audit records, the oldest first.</param>
    /// <returns>The difficulty; null if none was in force.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is null.</exception>
    public static Difficulty? FindOverride(IEnumerable<AuditRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        Difficulty? found = null;
        foreach (var record in records.Where(record => record.Key == AuditKey))
        {
            if (record.Result == AuditResult.Restored) found = null;
            if (record.Result == AuditResult.Override && Difficulty.TryParse(record.New, null, out var value)) found = value;
        }

        return found;
    }

    /// <summary>
    /// Sets or clears the override. Checked in this order: range of the numbers and the reason's length, force, required (row C23).
    /// Asking for the configured difficulty clears (row B29). Every request is audited, refused or not (row B24).
    /// </summary>
    /// <param name="request">The request.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public DifficultySetResult Set(DifficultyRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var now = _time.GetUtcNow();
        DifficultySetResult result;
        do
        {
            result = Decide(State, request, now);
        }
        while (!TryReplace(result.Before, result.After));

        Audit(now, request, result);
        return result;
    }

    /// <summary>
    /// Follows the chain to another tip, forward or, after a reorganisation, elsewhere. An override that has run its blocks ends here,
    /// and the configured difficulty is back (row B25). The chain calls this from one thread at a time, so that tips come in order.
    /// </summary>
    /// <param name="tip">The tip.</param>
    /// <returns>The state after.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tip"/> is null.</exception>
    public DifficultyState Advance(DifficultyTip tip)
    {
        ArgumentNullException.ThrowIfNull(tip);
        DifficultyState before, after;
        do
        {
            before = State;
            var kept = before.Override is { } current && tip.NextHeight < current.ExpiresAtHeight ? current : null;
            after = before with { Tip = tip, Override = kept };
        }
        while (!TryReplace(before, after));

        if (before.Override is { } ended && after.Override is null) AuditRestored(AuditAction.DifficultyExpired, ended.Value, after);
        return after;
    }

    /// <summary>
    /// Takes over a configuration; the next template follows it (rows B2, E29). An override stays. On a chain of genesis alone the
    /// consensus parameters can change with it, and the required difficulty becomes the new baseline.
    /// </summary>
    /// <param name="configuration">The configuration in force from now on.</param>
    /// <param name="parameters">What the chain records from now on.</param>
    /// <returns>The state after.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DifficultyState Apply(LedgerConfiguration configuration, ConsensusParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(parameters);
        DifficultyState before, after;
        do
        {
            before = State;
            var tip = parameters.Equals(before.Parameters) ? before.Tip : new(before.Tip.NextHeight, parameters.Baseline);
            after = before with { Configured = configuration.BlockchainDifficulty, Parameters = parameters, Tip = tip };
        }
        while (!TryReplace(before, after));

        return after;
    }

    /// <summary>Records that an override did not survive a restart (row B25).</summary>
    /// <param name="abandoned">What <see cref="FindOverride"/> found.</param>
    public void RecordRestart(Difficulty abandoned) => AuditRestored(AuditAction.DifficultyRestart, abandoned, State);

    private static DifficultySetResult Decide(DifficultyState state, DifficultyRequest request, DateTimeOffset now)
    {
        var (low, high) = (state.Parameters.MinimumDifficulty.LeadingZeroDigits, state.Parameters.MaximumDifficulty.LeadingZeroDigits);
        if (request.Difficulty < low || request.Difficulty > high) return Refused(DifficultySetOutcome.OutOfRange);
        if (request.Reason?.Length > AuditRecord.MaximumReasonLength) return Refused(DifficultySetOutcome.ReasonTooLong);
        if (request.Blocks is < 1 or > DifficultyRequest.MaximumBlocks) return Refused(DifficultySetOutcome.BlocksOutOfRange);
        if (state.Parameters.AdjustmentEnabled && !request.Force) return Refused(DifficultySetOutcome.ForceRequired);

        Difficulty value = new((int)request.Difficulty);
        if (value == state.Configured) return new(DifficultySetOutcome.Restored, state, state with { Override = null });
        if (value < state.Floor) return Refused(DifficultySetOutcome.BelowRequired);
        var next = state.Tip.NextHeight;
        var blocks = request.Blocks ?? state.Parameters.AdjustmentInterval;
        var actor = AuditRecord.Sanitise(request.Actor) ?? "";
        DifficultyOverride entry = new(value, next, next + blocks, now, actor, AuditRecord.Sanitise(request.Reason));
        return new(DifficultySetOutcome.Overridden, state, state with { Override = entry });

        DifficultySetResult Refused(DifficultySetOutcome outcome) => new(outcome, state, state);
    }

    private bool TryReplace(DifficultyState before, DifficultyState after) =>
        ReferenceEquals(Interlocked.CompareExchange(ref _state, after, before), before);

    private void Audit(DateTimeOffset now, DifficultyRequest request, DifficultySetResult result) => _audit.Append(new(
        now,
        request.Actor,
        AuditAction.DifficultySet,
        AuditKey,
        result.OldDifficulty.ToString(),
        result.IsSuccess ? result.NewDifficulty.ToString() : request.Difficulty.ToString(CultureInfo.InvariantCulture),
        request.Force,
        request.Reason,
        result.Reason ?? (result.IsOverrideActive ? AuditResult.Override : AuditResult.Restored)));

    private void AuditRestored(string action, Difficulty old, DifficultyState state) => _audit.Append(new(
        _time.GetUtcNow(), NodeActor, action, AuditKey, old.ToString(), state.Effective.ToString(), result: AuditResult.Restored));
}
