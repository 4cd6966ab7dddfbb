namespace ChainCore.Mining;

/// <summary>What the memory in use calls for (D35).</summary>
internal enum MemoryVerdict
{
    /// <summary>Nothing.</summary>
    Fine,

    /// <summary>A warning: 80 % of the limit.</summary>
    Warn,

    /// <summary>Fewer workers: the limit is reached.</summary>
    Reduce,

    /// <summary>The end: the limit is reached, and there is one worker left.</summary>
    Stop,
}

/// <summary>
/// Watches the memory. The runtime cannot meter a thread, so the limit of one worker times their number is held against the process's
/// working set: an approximation.
/// </summary>
/// <param name="limitPerWorker">Bytes a worker; null if there is no limit.</param>
/// <param name="workers">The workers the session began with.</param>
internal sealed class MemoryGuard(long? limitPerWorker, int workers)
{
    private const double WarningPart = 0.8;

    /// <summary>The limit for the whole process in bytes; null if there is none.</summary>
    public long? Limit { get; } = limitPerWorker * workers;

    /// <summary>Judges the memory in use.</summary>
    /// <param name="workingSet">The process's working set in bytes.</param>
    /// <param name="activeWorkers">The workers that are active now.</param>
    /// <returns>What to do.</returns>
    public MemoryVerdict Judge(long workingSet, int activeWorkers) =>
        Limit is not { } limit || workingSet < limit * WarningPart ? MemoryVerdict.Fine
        : workingSet < limit ? MemoryVerdict.Warn
        : activeWorkers > 1 ? MemoryVerdict.Reduce
        : MemoryVerdict.Stop;
}
