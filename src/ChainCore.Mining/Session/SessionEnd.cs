namespace ChainCore.Mining;

/// <summary>Why a session ended.</summary>
public enum SessionEnd
{
    /// <summary>The wanted number of blocks was accepted.</summary>
    GoalReached,

    /// <summary>The caller cancelled.</summary>
    Cancelled,

    /// <summary>No source could be reached at the start.</summary>
    Unreachable,

    /// <summary>The source does not let this miner in (401, 403).</summary>
    Unauthorized,

    /// <summary>The source does not take what is asked of it, and never will.</summary>
    Refused,

    /// <summary>A critical failure of a worker, or all workers out (D28).</summary>
    WorkersFailed,

    /// <summary>The memory limit was reached with one worker left (D35).</summary>
    OutOfMemory,

    /// <summary>A fault of the session itself.</summary>
    Failed,
}

/// <summary>How a session ended, and all it did (D49).</summary>
/// <param name="End">Why it ended.</param>
/// <param name="Message">A sentence that says it.</param>
/// <param name="Statistics">The statistics at the end.</param>
/// <param name="Cause">The failure that ended it; null if none did.</param>
public sealed record MiningSummary(SessionEnd End, string Message, SessionStatistics Statistics, Exception? Cause = null)
{
    /// <summary>Workers that had not ended when the time for a stop was over: 0 if all is well (D30).</summary>
    public int WorkersLeft { get; init; }
}
