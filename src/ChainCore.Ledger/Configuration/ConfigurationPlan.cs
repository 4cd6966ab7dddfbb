using System.Diagnostics.CodeAnalysis;

namespace ChainCore.Ledger;

/// <summary>One key before and after (row C21).</summary>
/// <param name="Key">The key.</param>
/// <param name="Old">The value before.</param>
/// <param name="New">The value after.</param>
public sealed record ConfigurationChange(ConfigurationKey Key, ConfigurationValue Old, ConfigurationValue New)
{
    /// <summary>True if the values differ.</summary>
    public bool IsChanged => Old != New;
}

/// <summary>A value of a valid configuration that does not take effect (row E30).</summary>
/// <param name="Key">The key.</param>
/// <param name="Active">The value that stays.</param>
/// <param name="Asked">The value that was asked for.</param>
/// <param name="Reason">
/// <see cref="ConfigurationPlan.RequiresNewChain"/> or <see cref="ConfigurationPlan.RequiresRestart"/>.
/// </param>
public sealed record ConfigurationRefusal(ConfigurationKey Key, ConfigurationValue Active, ConfigurationValue Asked, string Reason);

/// <summary>
/// What becomes of a valid configuration on a node that already has a chain: which keys it changes, which it cannot, and the
/// configuration to swap in (rows C21, E17, E18, E30). Nothing here has an effect.
/// </summary>
internal sealed class ConfigurationPlan
{
    /// <summary>The word for a consensus key that differs from what the chain was created with: "requires_new_chain".</summary>
    public const string RequiresNewChain = "requires_new_chain";

    /// <summary>The word for a key that is read at start only: "requires_restart".</summary>
    public const string RequiresRestart = "requires_restart";

    private ConfigurationPlan(
        LedgerConfiguration active, LedgerConfiguration asked, LedgerConfiguration merged, ConsensusParameters consensus)
    {
        Errors = [.. merged.Contradictions(new HashSet<string>())];
        Applied = Errors.Count == 0 ? merged : null;
        Changes = LedgerConfiguration.Diff(active, Applied ?? active);
        Consensus = consensus;
        NotApplied =
        [
            .. LedgerConfiguration.Diff(merged, asked).Where(change => change.IsChanged).Select(change => new ConfigurationRefusal(
                change.Key, change.Old, change.New, change.Key.Scope == ConfigurationScope.Startup ? RequiresRestart : RequiresNewChain)),
        ];
    }

    /// <summary>The configuration to swap in; null if there are errors, and the active one stays (row E18).</summary>
    public LedgerConfiguration? Applied { get; }

    /// <summary>
    /// Faults that appear only beside the values the chain keeps: a difficulty that would need the refused <c>MAX_DIFFICULTY</c>.
    /// </summary>
    public IReadOnlyList<ConfigurationError> Errors { get; }

    /// <summary>Every key, from the active to the applied configuration; a refused key has equal values (row C21).</summary>
    public IReadOnlyList<ConfigurationChange> Changes { get; }

    /// <summary>The values that do not take effect, in the order of the table.</summary>
    public IReadOnlyList<ConfigurationRefusal> NotApplied { get; }

    /// <summary>What the chain records from now on: unchanged unless a consensus key changed on a chain of genesis alone.</summary>
    public ConsensusParameters Consensus { get; }

    /// <summary>True if there is a configuration to swap in.</summary>
    [MemberNotNullWhen(true, nameof(Applied))]
    public bool IsValid => Applied is not null;

    /// <summary>Plans a reload of the running node.</summary>
    /// <param name="active">The configuration in force.</param>
    /// <param name="asked">The configuration that was loaded.</param>
    /// <param name="recorded">What the chain recorded.</param>
    /// <param name="chainLength">Blocks in the chain, genesis counted; up to 1 the consensus keys can still change.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ConfigurationPlan Reload(
        LedgerConfiguration active, LedgerConfiguration asked, ConsensusParameters recorded, long chainLength)
    {
        ArgumentNullException.ThrowIfNull(active);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(recorded);
        return Make(active, asked.Take(active, key => key.Scope == ConfigurationScope.Startup), asked, recorded, chainLength);
    }

    /// <summary>Plans the start of a node on a chain that exists: the consensus keys are the chain's, the others the loaded ones.</summary>
    /// <param name="asked">The configuration that was loaded.</param>
    /// <param name="recorded">What the chain recorded.</param>
    /// <param name="chainLength">Blocks in the chain, genesis counted; up to 1 the consensus keys can still change.</param>
    /// <returns>The plan; its changes are those from the recorded values, other keys at their defaults.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ConfigurationPlan Start(LedgerConfiguration asked, ConsensusParameters recorded, long chainLength)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(recorded);
        return Make(recorded.Configuration, asked, asked, recorded, chainLength);
    }

    /// <summary>The audit records of this plan, one for each key that changed or was refused (row E20).</summary>
    /// <param name="time">When; kept in UTC.</param>
    /// <param name="actor">Who: a remote address, a token's id, or the name of the file that changed.</param>
    /// <param name="action"><see cref="AuditAction.ConfigurationFile"/> or <see cref="AuditAction.ConfigurationRefresh"/>.</param>
    /// <returns>The records, in the order of the table; none if the plan is not valid.</returns>
    public IReadOnlyList<AuditRecord> ToAudit(DateTimeOffset time, string actor, string action)
    {
        if (!IsValid) return [];
        var changed = Changes.Where(change => change.IsChanged)
            .Select(change => Record(change.Key, change.Old, change.New, AuditResult.Applied));
        var refused = NotApplied.Select(refusal => Record(refusal.Key, refusal.Active, refusal.Asked, refusal.Reason));
        return [.. changed, .. refused];

        AuditRecord Record(ConfigurationKey key, ConfigurationValue old, ConfigurationValue @new, string result) =>
            new(time, actor, action, key.Name, old.ToString(), @new.ToString(), result: result);
    }

    private static ConfigurationPlan Make(
        LedgerConfiguration active, LedgerConfiguration merged, LedgerConfiguration asked, ConsensusParameters recorded, long chainLength)
    {
        static bool IsConsensus(ConfigurationKey key) => key.Scope == ConfigurationScope.Consensus;
        if (chainLength > 1) return new(active, asked, merged.Take(recorded.Configuration, IsConsensus), recorded);
        var isUnchanged = merged == merged.Take(recorded.Configuration, IsConsensus);
        return new(active, asked, merged, isUnchanged ? recorded : ConsensusParameters.From(merged));
    }
}
