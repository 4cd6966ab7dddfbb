namespace ChainCore.Ledger;

/// <summary>Something an operator should know (rows X12, E21, E26, E30).</summary>
/// <param name="Code">One of the words below.</param>
/// <param name="Key">The configuration key it is about; empty if it is about none.</param>
/// <param name="Message">A sentence for the log.</param>
public sealed record NodeWarning(string Code, string Key, string Message)
{
    /// <summary>The stored chain keeps its own value of a key (row E30).</summary>
    public const string RequiresNewChain = ConfigurationPlan.RequiresNewChain;

    /// <summary>The configuration has a key nobody knows (row E26).</summary>
    public const string UnknownKey = "unknown_key";

    /// <summary>The node started from the last good copy of its configuration file (row E21).</summary>
    public const string LastGoodCopy = "config_last_good";

    /// <summary>An operator's override of the difficulty did not survive the restart (rows B22, B25).</summary>
    public const string OverrideLost = "override_lost";

    /// <summary>The difficulty swings between two values that are too far apart (row X12).</summary>
    public const string Oscillation = "difficulty_oscillation";

    internal static NodeWarning Of(ConfigurationRefusal refusal) => new(
        refusal.Reason, refusal.Key.Name, $"{refusal.Key.Name} stays {refusal.Active}: the chain was created with it.");

    internal static NodeWarning Of(ConfigurationError unknown) => new(UnknownKey, unknown.Key, $"{unknown.Key} {unknown.Problem}.");

    internal static NodeWarning Of(RetargetOscillation oscillation)
    {
        var (first, second) = (oscillation.First, oscillation.Second);
        var other = oscillation.OtherPolicy == RetargetPolicy.Literal ? "literal" : "proportional";
        return new(
            Oscillation, "DIFFICULTY_ADJUSTMENT_POLICY",
            $"The required difficulty went from {first.Previous} to {first.Required} at height {first.Height} and to {second.Required} at "
            + $"height {second.Height}; a new chain with DIFFICULTY_ADJUSTMENT_POLICY \"{other}\" may settle.");
    }
}
