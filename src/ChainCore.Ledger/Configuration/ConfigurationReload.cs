namespace ChainCore.Ledger;

/// <summary>What became of a reload.</summary>
public enum ConfigurationReloadOutcome
{
    /// <summary>The configuration was taken over, or would have been in a dry run; it may be the same as before.</summary>
    Applied,

    /// <summary>The file, a value, or the values together are wrong: nothing was applied (row C22; 422).</summary>
    Invalid,

    /// <summary>A subscriber refused the configuration: everything is as before (row E19; 500).</summary>
    RolledBack,
}

/// <summary>What became of a reload (rows C20 to C22, E17 to E22).</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="IsDryRun">True if nothing was to be applied (row E22).</param>
/// <param name="Changes">Every key, from the configuration before to the one after; a refused key has equal values (row C21).</param>
/// <param name="NotApplied">The values that do not take effect (row E30).</param>
/// <param name="Errors">What is wrong; empty if nothing is.</param>
/// <param name="Warnings">Keys nobody knows (row E26).</param>
public sealed record ConfigurationReload(
    ConfigurationReloadOutcome Outcome,
    bool IsDryRun,
    IReadOnlyList<ConfigurationChange> Changes,
    IReadOnlyList<ConfigurationRefusal> NotApplied,
    IReadOnlyList<ConfigurationError> Errors,
    IReadOnlyList<ConfigurationError> Warnings)
{
    /// <summary>True if the configuration was taken over, or would have been.</summary>
    public bool IsSuccess => Outcome == ConfigurationReloadOutcome.Applied;

    /// <summary>The word for the failure, "invalid_config" or "config_rolled_back"; null for success (row X16).</summary>
    public string? Reason => Outcome switch
    {
        ConfigurationReloadOutcome.Invalid => "invalid_config",
        ConfigurationReloadOutcome.RolledBack => "config_rolled_back",
        _ => null,
    };
}

/// <summary>A configuration took the place of another (row E19). A handler that throws makes the node go back.</summary>
/// <param name="Previous">The configuration before.</param>
/// <param name="Current">The configuration in force.</param>
/// <param name="IsRollback">True if the configuration of before is back, because a handler threw.</param>
public sealed record ConfigurationSwap(LedgerConfiguration Previous, LedgerConfiguration Current, bool IsRollback);

/// <summary>A node cannot start with its configuration (rows E17, E21).</summary>
public sealed class ConfigurationException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="errors">What is wrong, at least one.</param>
    public ConfigurationException(IReadOnlyList<ConfigurationError> errors)
        : base("The configuration is invalid: " + string.Join("; ", errors.Select(Text)) + ".") => Errors = errors;

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<ConfigurationError> Errors { get; }

    private static string Text(ConfigurationError error) => error.Key.Length == 0 ? error.Problem : $"{error.Key} {error.Problem}";
}
