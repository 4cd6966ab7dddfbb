namespace ChainCore;

/// <summary>
/// One search of a <see cref="SearchSpace"/> by threads that the caller owns: each takes chunks of a few milliseconds through a
/// <see cref="SearchWorker"/> of its own, and between two chunks does what it likes. Every point is handed out exactly once.
/// </summary>
/// <remarks>
/// <see cref="ParallelScanner"/> is the same search with threads of its own. This one is for those whose threads live longer than a search:
/// they are pinned, throttled, counted, and go from one search to the next. Safe for use by several threads at once.
/// </remarks>
public sealed class SharedSearch
{
    private readonly SharedWork _work;
    private readonly uint? _chunkSize;

    /// <summary>Divides a space among workers.</summary>
    /// <param name="space">The space.</param>
    /// <param name="workers">
    /// The most workers there will be, 1..<see cref="ParallelScanOptions.MaximumWorkers"/>; the parts of those that never come are taken
    /// over.
    /// </param>
    /// <param name="kernel">The kernel; the registry's choice if null.</param>
    /// <param name="randomStart">Whether to begin at a random point, as <see cref="ParallelScanOptions.RandomStart"/>.</param>
    /// <param name="chunkSize">
    /// The steps of a chunk, at least 1 (a step is a nonce, with all versions the kernel tries together); as many as take about two
    /// milliseconds if null.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="space"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There are too few or too many workers, or <paramref name="chunkSize"/> is 0.
    /// </exception>
    /// <exception cref="OverflowException">The space has 2¹²⁸ points or more.</exception>
    public SharedSearch(SearchSpace space, int workers, ScanKernel? kernel = null, bool randomStart = false, uint? chunkSize = null)
    {
        ArgumentNullException.ThrowIfNull(space);
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(workers, ParallelScanOptions.MaximumWorkers);
        if (chunkSize is { } size) ArgumentOutOfRangeException.ThrowIfZero(size, nameof(chunkSize));
        (Space, Workers, _chunkSize) = (space, workers, chunkSize);
        Plan = SpacePlan.Create(new(kernel), space);
        _work = new(StepRange.Partition(Plan.Steps, workers, randomStart ? NoncePartitioner.RandomStep(Plan.Steps) : 0), workers);
    }

    /// <summary>The space.</summary>
    public SearchSpace Space { get; }

    /// <summary>The most workers there can be.</summary>
    public int Workers { get; }

    /// <summary>The kernel in use.</summary>
    public ScanKernel Kernel => Plan.Scanner.Kernel;

    internal ScanPlan Plan { get; }

    /// <summary>One worker's part in the search. Not for several threads at once.</summary>
    /// <param name="worker">
    /// The worker's number, 0..<see cref="Workers"/> − 1. A second one of the same number goes on where that part stands.
    /// </param>
    /// <returns>The worker.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="worker"/> is negative or too great.</exception>
    public SearchWorker CreateWorker(int worker)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(worker);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(worker, Workers);
        return new(this, worker, _chunkSize);
    }

    internal StepRange Take(int worker, uint size) => _work.Take(worker, size);
}
