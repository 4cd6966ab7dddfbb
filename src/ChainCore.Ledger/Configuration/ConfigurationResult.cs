using System.Diagnostics.CodeAnalysis;

namespace ChainCore.Ledger;

/// <summary>Where a value comes from, the weakest first; each wins over those before it (row E25).</summary>
public enum ConfigurationSource
{
    /// <summary>No layer gives the key: the table's default.</summary>
    Default,

    /// <summary>The configuration file.</summary>
    File,

    /// <summary>The environment variable <c>CHAINCORE_</c><i>KEY</i>.</summary>
    Environment,

    /// <summary>The command line.</summary>
    CommandLine,
}

/// <summary>What is wrong with one key (rows E17, E26, C22).</summary>
/// <param name="Key">The key's name; empty if the file as a whole is wrong.</param>
/// <param name="Problem">A sentence without subject, such as "must be in 1..12"; safe to show, it never holds a value.</param>
/// <param name="Source">
/// The layer the fault is in; <see cref="ConfigurationSource.Default"/> if keys, of whatever layers, contradict each other.
/// </param>
public sealed record ConfigurationError(string Key, string Problem, ConfigurationSource Source);

/// <summary>The outcome of making a configuration: the configuration, or every fault there is, all at once (row E17).</summary>
/// <param name="Configuration">The configuration; null if there are errors.</param>
/// <param name="Errors">The faults in the order of the table of keys, faults of the file as a whole first.</param>
/// <param name="Warnings">Keys that were ignored because nobody knows them (row E26).</param>
/// <param name="Sources">For each key of the table the strongest layer that gives it (row E24).</param>
public sealed record ConfigurationResult(
    LedgerConfiguration? Configuration,
    IReadOnlyList<ConfigurationError> Errors,
    IReadOnlyList<ConfigurationError> Warnings,
    IReadOnlyDictionary<string, ConfigurationSource> Sources)
{
    /// <summary>True if there is a configuration.</summary>
    [MemberNotNullWhen(true, nameof(Configuration))]
    public bool IsValid => Configuration is not null;
}

/// <summary>The layers above the defaults, as they were read (row E25). A missing layer is null.</summary>
/// <param name="File">The configuration file.</param>
/// <param name="Environment">
/// The process's environment by variable name. Variables without the prefix, and those that name no key, are left alone: other parts
/// of the system have variables with the prefix too.
/// </param>
/// <param name="CommandLine">Values by key name.</param>
public sealed record ConfigurationLayers(
    ConfigurationFile? File = null,
    IReadOnlyDictionary<string, string>? Environment = null,
    IReadOnlyDictionary<string, string>? CommandLine = null);
