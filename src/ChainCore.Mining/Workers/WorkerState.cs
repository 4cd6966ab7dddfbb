namespace ChainCore.Mining;

/// <summary>What a worker is doing.</summary>
public enum WorkerState
{
    /// <summary>It has not begun yet.</summary>
    Starting,

    /// <summary>It hashes.</summary>
    Hashing,

    /// <summary>There is no work.</summary>
    Waiting,

    /// <summary>It rests: the number of workers was reduced.</summary>
    Parked,

    /// <summary>It failed too often and is out.</summary>
    Failed,

    /// <summary>It has ended.</summary>
    Stopped,
}

/// <summary>One worker at one moment (G5, D45).</summary>
/// <param name="Id">Its number, from 0.</param>
/// <param name="State">What it is doing.</param>
/// <param name="Processor">The processor it was to be pinned to; null if none.</param>
/// <param name="Affinity">The processors it may run on, read back from the system; null if the system does not say.</param>
/// <param name="Hashes">The hashes it has computed.</param>
/// <param name="Solutions">The solutions it has found.</param>
/// <param name="ExpectedHashes">The hashes its solutions were expected to take.</param>
/// <param name="Failures">How often it failed and began anew.</param>
/// <param name="CpuTime">The processor time it has used; null if the system does not say.</param>
/// <param name="Generation">The job it works on, or worked on last; 0 before the first.</param>
public sealed record WorkerStatus(
    int Id, WorkerState State, int? Processor, ProcessorSet? Affinity, ulong Hashes, long Solutions, double ExpectedHashes, int Failures,
    TimeSpan? CpuTime, long Generation);
