using ChainCore.Ledger;

namespace ChainCore.Mining;

/// <summary>What a number of workers reached.</summary>
/// <param name="Workers">The number of workers.</param>
/// <param name="HashesPerSecond">All of them together.</param>
/// <param name="Rates">Each of them, in hashes per second.</param>
/// <param name="Statuses">The workers at the end, with the processors they ran on.</param>
public sealed record WorkerBenchmarkResult(
    int Workers, double HashesPerSecond, IReadOnlyList<double> Rates, IReadOnlyList<WorkerStatus> Statuses)
{
    /// <summary>The slowest worker's part of the fastest one's rate, 0..1: low where processors differ or are shared (G14).</summary>
    public double Evenness => Rates.Count == 0 || Rates.Max() <= 0 ? 0 : Rates.Min() / Rates.Max();
}

/// <summary>Measures the very workers of a session, on a job without an end (I2): what mining could reach at best.</summary>
public static class WorkerBenchmark
{
    /// <summary>Measures; blocks until then.</summary>
    /// <param name="options">The workers, their processors, priority and kernel are taken from here.</param>
    /// <param name="duration">How long to measure, after a tenth of it to warm up.</param>
    /// <param name="cancellationToken">Ends the measurement early.</param>
    /// <returns>The rates.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static WorkerBenchmarkResult Run(MiningOptions options, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var processors = UsableProcessors.Detect();
        var count = options.Workers ?? processors.Count;
        JobBoard board = new();
        WorkerPool pool = new(board, new Nobody(), new()
        {
            Capacity = count,
            Processors = options.Affinity ? options.Processors ?? processors.Allowed : null,
            Priority = options.Priority,
            CpuLimitPercent = options.CpuLimitPercent,
        });
        var time = TimeProvider.System;
        try
        {
            board.Publish(
                new(EndlessWork(options.PayTo), 1, new() { Workers = count, Kernel = options.Kernel, ChunkSize = options.ChunkSize }));
            pool.Start();
            Wait(duration / 10, cancellationToken);
            var before = Read(pool);
            var started = time.GetTimestamp();
            Wait(duration, cancellationToken);
            var after = Read(pool);
            var seconds = time.GetElapsedTime(started).TotalSeconds;
            double[] rates = [.. after.Zip(before, (end, begin) => (end - begin) / seconds)];
            return new(count, rates.Sum(), rates, pool.Statuses);
        }
        finally
        {
            pool.Stop();
        }
    }

    private static ulong[] Read(WorkerPool pool) => [.. Enumerable.Range(0, pool.Capacity).Select(pool.HashesOf)];

    private static void Wait(TimeSpan time, CancellationToken cancellationToken)
    {
        cancellationToken.WaitHandle.WaitOne(time);
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>A block of the usual shape that asks for a hash nobody finds.</summary>
    private static WorkTemplate EndlessWork(Address payTo)
    {
        CoinbaseScript script = new(1, 0);
        var coinbase = CoinbaseTransaction.Create(script, Amount.Zero, payTo);
        return new()
        {
            Height = 1,
            Header = new(BlockTemplate.BlockVersion, default, coinbase.Id, 0, new Difficulty(1).ToCompact(), 0),
            Difficulty = new(1),
            ShareTarget = Target.Parse("1"),
            Transactions = [coinbase],
            Subsidy = Amount.Zero,
            TotalFees = Amount.Zero,
            VersionMask = VersionMask.Bip320,
            ExtraNonce = new(0, script.ExtraNonceOffsetInTransaction, CoinbaseScript.ExtraNonceSize),
        };
    }

    private sealed class Nobody : IWorkerHost
    {
        public void OnFound(MiningJob job, SearchResult found)
        {
        }

        public void OnExhausted(MiningJob job)
        {
        }

        public void OnWorkerFailed(int worker, Exception exception, bool isOut)
        {
        }

        public void OnCriticalFailure(int worker, Exception exception)
        {
        }

        public void OnAffinityUnavailable(int worker)
        {
        }
    }
}
