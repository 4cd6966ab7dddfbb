using ChainCore.Ledger;

namespace ChainCore.Mining;

/// <summary>How a session mines. The defaults are those of the configuration keys and of the command line.</summary>
public sealed record MiningOptions
{
    /// <summary>The factor over the usable processors from which on a number of workers is worth a warning: 4 (D5).</summary>
    public const int NotableOversubscription = 4;

    /// <summary>Whom the blocks are to pay.</summary>
    public required Address PayTo { get; init; }

    /// <summary>The least difficulty accepted of a template: 1 (B34).</summary>
    public Difficulty MinimumDifficulty { get; init; } = new(1);

    /// <summary>The greatest difficulty accepted of a template: 12 (B34).</summary>
    public Difficulty MaximumDifficulty { get; init; } = new(LedgerConfiguration.DifficultyCeiling);

    /// <summary>The workers, 1..1,024; as many as there are usable processors if null (D4, D5).</summary>
    public int? Workers { get; init; }

    /// <summary>Whether to park workers while others need their processors (D6); only where <see cref="Workers"/> is null.</summary>
    public bool AutoScale { get; init; } = true;

    /// <summary>Whether to pin each worker to a processor of its own (D7).</summary>
    public bool Affinity { get; init; } = true;

    /// <summary>The processors to pin workers to; those the process may use if null.</summary>
    public ProcessorSet? Processors { get; init; }

    /// <summary>How much the workers give way (I3).</summary>
    public WorkerPriority Priority { get; init; } = WorkerPriority.Normal;

    /// <summary>Percent of a processor each worker may use, 1..100 (D36).</summary>
    public int CpuLimitPercent { get; init; } = 100;

    /// <summary>Bytes of memory for each worker; no limit if null (D35).</summary>
    public long? MemoryLimitPerWorker { get; init; }

    /// <summary>The kernel; the registry's choice if null.</summary>
    public ScanKernel? Kernel { get; init; }

    /// <summary>The nonces of a chunk (<c>--worker-range</c>); as many as take about two milliseconds if null.</summary>
    public uint? ChunkSize { get; init; }

    /// <summary>How many seconds beyond a template's time are searched too; 0 if not given.</summary>
    public uint TimeRollSeconds { get; init; }

    /// <summary>The time after which a template is asked for anew whatever else happens: 30 seconds (D19).</summary>
    public TimeSpan RefreshInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest time on one template before a fresh one is asked for: 20 seconds (D33, MINING_TIMEOUT).</summary>
    public TimeSpan MiningTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest time without hearing that the chain stands where it did: 12 seconds (D34, MINING_ROUND_DURATION).</summary>
    public TimeSpan RoundDuration { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>The attempts a request gets: 3 (D23).</summary>
    public int Attempts { get; init; } = RetryTable.DefaultAttempts;

    /// <summary>The wait before a node that is not there yet is asked again at the start: 10 seconds (D47).</summary>
    public TimeSpan HealthRetryDelay { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a source is asked to wait for a change: 25 seconds (D17).</summary>
    public TimeSpan LongPoll { get; init; } = TimeSpan.FromSeconds(25);

    /// <summary>The accepted blocks after which the session ends; none if null.</summary>
    public long? BlockGoal { get; init; }

    /// <summary>
    /// Is told of everything that happens, one event at a time, on any thread; must return soon. What it throws is dropped.
    /// </summary>
    public Action<MiningEvent>? OnEvent { get; init; }

    /// <summary>Chance for the jitter of waits, numbers in [0, 1); the system's if null.</summary>
    public Func<double>? Chance { get; init; }

    /// <summary>Checks the ranges of all numbers (D39).</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is outside its range.</exception>
    internal void Validate()
    {
        if (Workers is { } workers)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1, nameof(Workers));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(workers, ParallelScanOptions.MaximumWorkers, nameof(Workers));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(CpuLimitPercent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(CpuLimitPercent, 100);
        ArgumentOutOfRangeException.ThrowIfLessThan(Attempts, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MinimumDifficulty, MaximumDifficulty);
        if (MemoryLimitPerWorker is { } memory) ArgumentOutOfRangeException.ThrowIfNegativeOrZero(memory, nameof(MemoryLimitPerWorker));
        if (ChunkSize is { } chunk) ArgumentOutOfRangeException.ThrowIfZero(chunk, nameof(ChunkSize));
        if (BlockGoal is { } goal) ArgumentOutOfRangeException.ThrowIfNegativeOrZero(goal, nameof(BlockGoal));
        foreach (var duration in (TimeSpan[])[RefreshInterval, MiningTimeout, RoundDuration, HealthRetryDelay, LongPoll])
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duration, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(duration, TimeSpan.FromDays(1));
        }
    }
}
