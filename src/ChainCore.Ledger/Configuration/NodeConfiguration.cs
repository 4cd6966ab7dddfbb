namespace ChainCore.Ledger;

/// <summary>What the configuration in force was made of.</summary>
public enum ConfigurationOrigin
{
    /// <summary>There is no file: environment, command line and defaults (row C21).</summary>
    Defaults,

    /// <summary>The file.</summary>
    File,

    /// <summary>The last good copy of the file, because the file was unreadable or invalid at the start (row E21).</summary>
    LastGoodCopy,
}

/// <summary>The configuration in force and what is known of its file, at one moment; immutable (rows D40, E18, E24).</summary>
public sealed record NodeConfiguration
{
    /// <summary>The configuration in force.</summary>
    public required LedgerConfiguration Active { get; init; }

    /// <summary>For each key of the table the layer its value in force comes from.</summary>
    public required IReadOnlyDictionary<string, ConfigurationSource> Sources { get; init; }

    /// <summary>What the configuration in force was made of.</summary>
    public required ConfigurationOrigin Origin { get; init; }

    /// <summary>The file's name without its folder; null if there is no file to be.</summary>
    public string? FileName { get; init; }

    /// <summary>When the configuration in force was taken over.</summary>
    public required DateTimeOffset LastReload { get; init; }

    /// <summary>When a reload was last tried, dry runs not counted.</summary>
    public required DateTimeOffset LastAttempt { get; init; }

    /// <summary>What was wrong at the last try; empty if it succeeded.</summary>
    public IReadOnlyList<ConfigurationError> Errors { get; init; } = [];

    /// <summary>Keys nobody knows (row E26).</summary>
    public IReadOnlyList<ConfigurationError> Warnings { get; init; } = [];

    /// <summary>Values of the file that do not take effect (row E30).</summary>
    public IReadOnlyList<ConfigurationRefusal> NotApplied { get; init; } = [];

    /// <summary>True if the file says something else than what is in force: it is wrong, or asks for what cannot be (row E18).</summary>
    public bool DiffersFromFile => Errors.Count > 0 || NotApplied.Count > 0 || Origin == ConfigurationOrigin.LastGoodCopy;
}
