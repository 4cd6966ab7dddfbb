namespace ChainCore;

/// <summary>How a <see cref="ParallelScanner"/> works. Values are checked when the scanner is created.</summary>
public sealed record ParallelScanOptions
{
    /// <summary>The most threads a scan can have: 1,024.</summary>
    public const int MaximumWorkers = 1024;

    /// <summary>The number of threads, 1..<see cref="MaximumWorkers"/>; as many as the process may use if not given.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The kernel; the registry's choice if null.</summary>
    public ScanKernel? Kernel { get; init; }

    /// <summary>Ends a scan that has found nothing by then, within milliseconds; no limit if null. More than zero.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>
    /// Begins at a random nonce of the range (and goes on at its beginning), so that separate miners of one job do not repeat
    /// each other's first work.
    /// </summary>
    public bool RandomStart { get; init; }

    /// <summary>Receives the progress, on the thread that called the scanner.</summary>
    public IProgress<ScanProgress>? Progress { get; init; }

    /// <summary>The time between two reports of progress; one second if not given. More than zero.</summary>
    public TimeSpan ProgressInterval { get; init; } = TimeSpan.FromSeconds(1);
}
