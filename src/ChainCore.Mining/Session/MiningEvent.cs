using ChainCore.Ledger;

namespace ChainCore.Mining;

/// <summary>What can happen in a session.</summary>
public enum MiningEventKind
{
    /// <summary>The session has begun.</summary>
    Started,

    /// <summary>A source was reached and taken for the work: at the start, after another failed, or again.</summary>
    SourceSelected,

    /// <summary>The workers got a new job.</summary>
    JobStarted,

    /// <summary>The source's chain has another tip.</summary>
    TipChanged,

    /// <summary>A worker found a solution.</summary>
    SolutionFound,

    /// <summary>The source took a block.</summary>
    BlockAccepted,

    /// <summary>A block was too late.</summary>
    BlockStale,

    /// <summary>The source refused a block.</summary>
    BlockRejected,

    /// <summary>No source could be told of a block.</summary>
    BlockLost,

    /// <summary>A template was refused.</summary>
    TemplateRefused,

    /// <summary>A request failed.</summary>
    RequestFailed,

    /// <summary>There is no work: no source can be reached, or what was there is too old.</summary>
    WorkEnded,

    /// <summary>The number of active workers changed.</summary>
    WorkersChanged,

    /// <summary>A worker failed.</summary>
    WorkerFailed,

    /// <summary>Something a user should know.</summary>
    Warning,

    /// <summary>The session has ended.</summary>
    Ended,
}

/// <summary>One thing that happened. What does not belong to it is null.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Time">When, by the local clock.</param>
/// <param name="Message">A sentence for a log, without secrets (H11).</param>
public sealed record MiningEvent(MiningEventKind Kind, DateTimeOffset Time, string Message)
{
    /// <summary>The source's name.</summary>
    public string? Source { get; init; }

    /// <summary>The block's height.</summary>
    public long? Height { get; init; }

    /// <summary>The difficulty.</summary>
    public Difficulty? Difficulty { get; init; }

    /// <summary>The job's number.</summary>
    public long? Generation { get; init; }

    /// <summary>The block's hash, or the tip's.</summary>
    public Hash256? Hash { get; init; }

    /// <summary>The worker.</summary>
    public int? Worker { get; init; }

    /// <summary>The reason word, or the class of the failure.</summary>
    public string? Reason { get; init; }

    /// <summary>The reward.</summary>
    public Amount? Reward { get; init; }

    /// <summary>The seconds until the next attempt.</summary>
    public double? RetryInSeconds { get; init; }

    /// <summary>The active workers.</summary>
    public int? Workers { get; init; }
}
