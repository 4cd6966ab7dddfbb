namespace ChainCore.Mining;

/// <summary>How workers are set up.</summary>
internal sealed record WorkerPoolOptions
{
    /// <summary>The threads there are.</summary>
    public required int Capacity { get; init; }

    /// <summary>The processors to pin them to, in turn; null to pin none.</summary>
    public ProcessorSet? Processors { get; init; }

    public WorkerPriority Priority { get; init; } = WorkerPriority.Normal;

    /// <summary>Percent of a processor each worker may use.</summary>
    public int CpuLimitPercent { get; init; } = 100;

    /// <summary>How often a worker may fail before it is out.</summary>
    public int MaximumFailures { get; init; } = 3;

    /// <summary>Makes a worker's scan of a job, chunk by chunk; a test's may fail.</summary>
    public Func<MiningJob, int, Func<SearchResult>> CreateScan { get; init; } = (job, worker) => job.Search.CreateWorker(worker).ScanChunk;
}
