namespace ChainCore.Ledger;

/// <summary>Where a node's configuration comes from (row E25), and how its file is watched (row E15).</summary>
public sealed record ConfigurationOptions
{
    /// <summary>What is appended to the file's name for the copy of the last good one: ".last-good" (row E21).</summary>
    public const string LastGoodSuffix = ".last-good";

    /// <summary>The file; null for none. It need not exist (row C21).</summary>
    public string? FilePath { get; init; }

    /// <summary>The process's environment by variable name; null to leave it out.</summary>
    public IReadOnlyDictionary<string, string>? Environment { get; init; }

    /// <summary>Values of the command line by key name; null if there are none.</summary>
    public IReadOnlyDictionary<string, string>? CommandLine { get; init; }

    /// <summary>True if unknown keys are errors and not warnings (row E26).</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether a node may start from the last good copy when the file is unreadable or invalid (row E21).</summary>
    public bool AllowLastGood { get; init; } = true;

    /// <summary>How often the file is looked at: 5 s; zero for never (row E15).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan PollInterval
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromSeconds(5);

    /// <summary>How long after a change the file is read again: 200 ms. Two equal reads make it complete (row E15).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan SettleTime
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether the file system's notifications hasten a look (row E15); not where <see cref="PollInterval"/> is zero.</summary>
    public bool UseFileNotifications { get; init; } = true;
}
