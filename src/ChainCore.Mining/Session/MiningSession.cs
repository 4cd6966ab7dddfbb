using System.Text.Json;

namespace ChainCore.Mining;

/// <summary>
/// Mines with one or several sources until it is cancelled, has as many blocks as wanted, or cannot go on. Everything that happens can be
/// watched through <see cref="MiningOptions.OnEvent"/> and <see cref="GetStatistics"/>; nothing is written anywhere.
/// </summary>
/// <remarks>A session runs once. Its threads end with <see cref="RunAsync"/>, whatever happens.</remarks>
#pragma warning disable CA1001 // RunAsync disposes what it owns; a session that never ran holds nothing.
public sealed partial class MiningSession
#pragma warning restore CA1001
{
    /// <summary>What a submission under way still gets after the end: longer a user does not want to wait.</summary>
    private static readonly TimeSpan GraceForSubmission = TimeSpan.FromSeconds(1);

    private readonly MiningOptions _options;
    private readonly TimeProvider _time;
    private readonly SessionLog _log;
    private readonly StatisticsRecorder _statistics;
    private readonly SourcePool _pool;
    private readonly JobBoard _board = new();
    private readonly RefreshSignal _refresh = new();
    private readonly WorkKeeper _keeper;
    private readonly WorkFetcher _fetcher;
    private readonly WorkerPool _workers;
    private readonly SolutionSubmitter _submitter;
    private readonly MemoryGuard _memory;
    private readonly ProcessorMeter _meter;
    private readonly TipWatcher _watcher;
    private readonly Housekeeper _housekeeper;
    private readonly TaskCompletionSource<(SessionEnd End, string Message, Exception? Cause)> _end =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private int _hasRun;
    private int _affinityWarned;
    private (long At, ulong Hashes) _lastSolution;

    /// <summary>Sets a session up; nothing runs yet.</summary>
    /// <param name="sources">The sources in the order of preference (I13); at least one.</param>
    /// <param name="options">How to mine.</param>
    /// <param name="time">The clock; the system's if null.</param>
    /// <exception cref="ArgumentException">There is no source.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of <paramref name="options"/> is outside its range (D39).</exception>
    /// <exception cref="KernelUnavailableException">The kernel forced by the environment cannot be used.</exception>
    public MiningSession(IReadOnlyList<IWorkSource> sources, MiningOptions options, TimeProvider? time = null)
        : this(sources, options, time, null)
    {
    }

    internal MiningSession(
        IReadOnlyList<IWorkSource> sources, MiningOptions options, TimeProvider? time, Func<WorkerPoolOptions, WorkerPoolOptions>? adjust)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        if (sources.Count == 0) throw new ArgumentException("There is no source of work.", nameof(sources));
        options.Validate();
        (_options, _time) = (options, time ?? TimeProvider.System);

        Processors = UsableProcessors.Detect();
        Kernel = options.Kernel ?? KernelRegistry.Shared.Select();
        var capacity = options.Workers ?? Processors.Count;
        _statistics = new(_time, capacity);
        _meter = new(_time, SystemLoad.ReadStat);
        _log = new(_time, _statistics, options.OnEvent);
        RequestPolicy policy = new(_time, options.Attempts, options.Chance);
        _pool = new([.. sources.Select(source => new SourceConnection(source, policy, _log))], _log);
        MiningJobOptions jobs = new()
        {
            Workers = capacity,
            Kernel = Kernel,
            ChunkSize = options.ChunkSize,
            TimeRollSeconds = options.TimeRollSeconds,
        };
        _keeper = new(_log, options, _pool, _board, _refresh, jobs);
        _fetcher = new(_log, options, _pool, _refresh, _keeper, (end, message) => End(end, message));
        WorkerPoolOptions pool = new()
        {
            Capacity = capacity,
            Processors = options.Affinity ? options.Processors ?? Processors.Allowed : null,
            Priority = options.Priority,
            CpuLimitPercent = options.CpuLimitPercent,
        };
        _workers = new(_board, new Host(this), adjust?.Invoke(pool) ?? pool);
        _submitter = new(_log, options, _pool, _keeper, Describe, End);
        _memory = new(options.MemoryLimitPerWorker, capacity);
        _watcher = new(_log, options, _pool, _keeper, _refresh);
        var scaler = options is { Workers: null, AutoScale: true } ? new AutoScaler(capacity) : null;
        SystemLoad load = new(Processors.Allowed);
        _housekeeper = new(_log, options, _pool, _keeper, _workers, _memory, scaler, load.Read, (end, message) => End(end, message));
    }

    /// <summary>The processors the session found (D4).</summary>
    public UsableProcessors Processors { get; }

    /// <summary>The kernel in use.</summary>
    public ScanKernel Kernel { get; }

    /// <summary>The threads there are, parked ones included.</summary>
    public int WorkerCapacity => _workers.Capacity;

    /// <summary>Mines.</summary>
    /// <param name="cancellationToken">
    /// Ends the session in order: no new work, workers stopped, a submission under way given a second.
    /// </param>
    /// <returns>How it ended. Nothing but a wrong use throws.</returns>
    /// <exception cref="InvalidOperationException">The session has run already.</exception>
    public async Task<MiningSummary> RunAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _hasRun, 1) != 0) throw new InvalidOperationException("A session runs once.");
        using CancellationTokenSource stop = new();
        using var registration = cancellationToken.Register(() => End(SessionEnd.Cancelled, "The session was interrupted."));
        _log.Raise(MiningEventKind.Started, StartMessage(), e => e with { Workers = _workers.Capacity });
        WarnOfWorkers();
        var selecting = SelectFirstSourceAsync(stop.Token);
        await Task.WhenAny(selecting, _end.Task).ConfigureAwait(false);

        CancellationTokenSource? submitting = null;
        Task[] loops = [];
        var left = 0;
        try
        {
            if (!_end.Task.IsCompleted)
            {
                _lastSolution = (_time.GetTimestamp(), 0);
                _workers.Start();
                MiningMetrics.AddWorkers(_workers.Active);
                submitting = new();
                loops = StartLoops(stop.Token, submitting.Token);
                _refresh.Request(RefreshReasons.Start);
            }

            await _end.Task.ConfigureAwait(false);
        }
        finally
        {
            left = await ShutDownAsync(stop, submitting, [selecting, .. loops]).ConfigureAwait(false);
            submitting?.Dispose();
        }

        var (end, message, cause) = await _end.Task.ConfigureAwait(false);
        _housekeeper.Sample();
        _log.Raise(MiningEventKind.Ended, message, e => e with { Reason = JsonNamingPolicy.SnakeCaseLower.ConvertName(end.ToString()) });
        return new(end, message, GetStatistics(), cause) { WorkersLeft = left };
    }

    /// <summary>Everything the session knows about itself, at this moment.</summary>
    /// <returns>The statistics.</returns>
    public SessionStatistics GetStatistics()
    {
        var read = _statistics.Read(_workers, _memory.Limit);
        var connection = _pool.Current;
        return read with
        {
            Kernel = Kernel.Name,
            Processors = _meter.Read(),
            Sources = _pool.Views,
            ChainLength = connection?.Tip?.Length,
            ClockSkew = connection?.Tip?.ClockSkew,
            Work = _board.Current is { } job ? View(job, read.Rates.TenSeconds ?? read.Rates.Average) : null,
        };
    }

    private Task[] StartLoops(CancellationToken stop, CancellationToken submitting) =>
    [
        Guard(() => _fetcher.RunAsync(stop)),
        Guard(() => _watcher.RunAsync(stop)),
        Guard(() => _housekeeper.RunAsync(stop)),
        Guard(() => _submitter.RunAsync(submitting)),
    ];

    /// <summary>A loop that fails ends the session with its cause; one that is cancelled just ends.</summary>
    private Task Guard(Func<Task> loop) => Task.Run(async () =>
    {
        try
        {
            await loop().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
        }
#pragma warning disable CA1031 // Whatever it is, the session ends in order and says so.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            End(SessionEnd.Failed, $"The session failed: {exception.Message.TrimEnd('.')}.", exception);
        }
    });

    private async Task SelectFirstSourceAsync(CancellationToken cancellationToken)
    {
        try
        {
            for (var attempt = 0; ; attempt++)
            {
                if (await _pool.SelectAsync(null, cancellationToken).ConfigureAwait(false) is not { } failure) return;
                var action = RetryTable.ActionOf(failure.Class);
                if (action == RetryAction.EndSession)
                {
                    End(SessionEnd.Unauthorized, $"The node does not let this miner in: {failure.Reason}.");
                    return;
                }

                if (attempt + 1 >= _options.Attempts || action is not (RetryAction.Retry or RetryAction.RetryAfter))
                {
                    End(SessionEnd.Unreachable, $"No node can be mined with: {failure.Reason}.");
                    return;
                }

                var delay = failure.RetryAfter is null ? _options.HealthRetryDelay : RetryTable.Delay(failure, attempt, 0);
                _log.Raise(MiningEventKind.Warning, $"No node can be mined with yet; the next try is in {delay.TotalSeconds:0} s.", e => e with
                {
                    Reason = FailureText.Of(failure.Class),
                    RetryInSeconds = delay.TotalSeconds,
                });
                await Task.Delay(delay, _time, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
        }
#pragma warning disable CA1031 // A source that throws what it must not: the session ends in order and says so.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            End(SessionEnd.Failed, $"The session failed: {exception.Message.TrimEnd('.')}.", exception);
        }
    }

    private async Task<int> ShutDownAsync(CancellationTokenSource stop, CancellationTokenSource? submitting, Task[] tasks)
    {
        _board.Clear();
        await stop.CancelAsync().ConfigureAwait(false);
        var left = 0;
        if (submitting is not null)
        {
            submitting.CancelAfter(GraceForSubmission);
            left = await Task.Run(_workers.Stop).ConfigureAwait(false);
            MiningMetrics.AddWorkers(-_workers.Active);
        }

        _submitter.Complete();
        await Task.WhenAll(tasks).ConfigureAwait(false);
        _fetcher.Dispose();
        _pool.Dispose();
        return left;
    }

    private void End(SessionEnd end, string message, Exception? cause = null) => _end.TrySetResult((end, message, cause));

    private string StartMessage() =>
        $"{_workers.Capacity} {(_workers.Capacity == 1 ? "worker" : "workers")} on {Processors.Count} usable processors, kernel {Kernel.Name}.";

    private void WarnOfWorkers()
    {
        if (_workers.Capacity <= MiningOptions.NotableOversubscription * Processors.Count) return;
        _log.Raise(
            MiningEventKind.Warning,
            $"{_workers.Capacity} workers share {Processors.Count} processors: more than that makes nothing faster.",
            e => e with { Reason = "workers" });
    }

    private WorkView View(MiningJob job, double? rate)
    {
        var seconds = rate > 0 ? job.Work.Target.ExpectedHashes / rate : null;
        TimeSpan? expected = seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds.Value) : null;
        return new(job.Work.Height, job.Work.Difficulty, job.Generation, _keeper.Age, job.Work.Transactions.Length, expected);
    }

    /// <summary>Called by the submitter alone, one solution after the other.</summary>
    private BlockSolution Describe(MiningJob job, SearchResult found)
    {
        var (at, hashes) = _lastSolution;
        _lastSolution = (_time.GetTimestamp(), _workers.Hashes);
        var duration = _time.GetElapsedTime(at, _lastSolution.At);
        var tried = _lastSolution.Hashes - hashes;
        var rate = duration > TimeSpan.Zero ? tried / duration.TotalSeconds : 0;
        return new(job, found.Header, found.ExtraNonce, found.Hash, found.WorkerId, new(duration, tried, rate));
    }
}
