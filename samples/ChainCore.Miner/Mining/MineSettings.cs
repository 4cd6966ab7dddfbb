using ChainCore.Mining;
using ChainCore.Protocol;

namespace ChainCore.Miner.Mining;

/// <summary>What <c>mine</c> was asked to do.</summary>
internal sealed record MineSettings
{
    public required MiningOptions Options { get; init; }

    public required IReadOnlyList<NodeUrl> Nodes { get; init; }

    public bool RequireTls { get; init; }

    public string? CaFile { get; init; }

    public ViewKind View { get; init; }

    /// <summary>The time between two lines of statistics; null for none.</summary>
    public TimeSpan? StatisticsInterval { get; init; }
}

/// <summary>How a session is shown.</summary>
internal enum ViewKind
{
    /// <summary>A picture that is drawn again and again, on a terminal.</summary>
    Live,

    /// <summary>A line for everything a user wants to know.</summary>
    Lines,

    /// <summary>A line for everything.</summary>
    Verbose,

    /// <summary>Nothing but what is wrong, and the summary.</summary>
    Quiet,

    /// <summary>One JSON object a line.</summary>
    Json,
}
