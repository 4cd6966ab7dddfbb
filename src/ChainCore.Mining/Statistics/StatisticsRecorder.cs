using ChainCore.Ledger;

namespace ChainCore.Mining;

/// <summary>
/// Counts what happens in a session and makes <see cref="SessionStatistics"/> of it, and the same as metrics. Safe for use by several
/// threads at once; hashing never comes here.
/// </summary>
internal sealed class StatisticsRecorder
{
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private readonly long _started;
    private readonly HashRateWindows _total;
    private readonly HashRateWindows[] _workers;
    private readonly Dictionary<RequestKind, LatencyRecorder> _latencies =
        Enum.GetValues<RequestKind>().ToDictionary(kind => kind, _ => new LatencyRecorder());
    private readonly Dictionary<string, long> _reasons = new(StringComparer.Ordinal);
    private readonly Dictionary<FailureClass, long> _refused = [];
    private BlockCounts _blocks = new();
    private TemplateCounts _templates = new();
    private Amount _earned;
    private double _expectedHashes;
    private int _workerFailures;

    public StatisticsRecorder(TimeProvider time, int workers)
    {
        (_time, _started) = (time, time.GetTimestamp());
        _total = new(time);
        _workers = [.. Enumerable.Range(0, workers).Select(_ => new HashRateWindows(time))];
    }

    public long Accepted
    {
        get
        {
            lock (_lock) return _blocks.Accepted;
        }
    }

    /// <summary>The rate over the last 10 seconds; null while there is none.</summary>
    public double? CurrentRate
    {
        get
        {
            lock (_lock) return _total.Rates.TenSeconds;
        }
    }

    public LatencyRecorder LatencyOf(RequestKind kind) => _latencies[kind];

    /// <summary>Reads the workers' counters.</summary>
    public void Sample(WorkerPool pool)
    {
        lock (_lock)
        {
            _total.Add(pool.Hashes);
            for (var i = 0; i < _workers.Length; i++) _workers[i].Add(pool.HashesOf(i));
        }
    }

    public void OnTemplate(Func<TemplateCounts, TemplateCounts> count)
    {
        lock (_lock) _templates = count(_templates);
    }

    public void OnTemplateRefused(FailureClass fault)
    {
        MiningMetrics.TemplatesRefused.Add(1, new KeyValuePair<string, object?>("error.type", FailureText.Of(fault)));
        lock (_lock)
        {
            _refused[fault] = _refused.GetValueOrDefault(fault) + 1;
            if (fault == FailureClass.StaleWork) _templates = _templates with { Stale = _templates.Stale + 1 };
        }
    }

    public void OnFound(MiningJob job)
    {
        lock (_lock)
        {
            _blocks = _blocks with { Found = _blocks.Found + 1 };
            _templates = _templates with { Solved = _templates.Solved + 1 };
            _expectedHashes += job.Work.Target.ExpectedHashes;
        }
    }

    public void OnAccepted(Amount reward)
    {
        MiningMetrics.Blocks.Add(1, new KeyValuePair<string, object?>("outcome", "accepted"));
        lock (_lock)
        {
            _blocks = _blocks with { Accepted = _blocks.Accepted + 1 };
            _earned = _earned.TryAdd(reward, out var sum) ? sum : _earned;
        }
    }

    public void OnRefused(SubmitVerdict verdict, string reason)
    {
        MiningMetrics.Blocks.Add(1, new KeyValuePair<string, object?>("outcome", verdict == SubmitVerdict.Stale ? "stale" : "rejected"));
        lock (_lock)
        {
            _blocks = verdict == SubmitVerdict.Stale
                ? _blocks with { Stale = _blocks.Stale + 1 }
                : _blocks with { Rejected = _blocks.Rejected + 1 };
            _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
        }
    }

    public void OnLost(string reason)
    {
        MiningMetrics.Blocks.Add(1, new KeyValuePair<string, object?>("outcome", "lost"));
        lock (_lock)
        {
            _blocks = _blocks with { Lost = _blocks.Lost + 1 };
            _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
        }
    }

    public void OnWorkerFailed() => Interlocked.Increment(ref _workerFailures);

    /// <summary>All there is to say, but for what the session knows itself.</summary>
    public SessionStatistics Read(WorkerPool pool, long? memoryLimit)
    {
        var statuses = pool.Statuses;
        var hashes = pool.Hashes;
        lock (_lock)
        {
            return new()
            {
                Elapsed = _time.GetElapsedTime(_started),
                Hashes = hashes,
                Rates = _total.Rates,
                RateHistory = _total.History,
                Workers = [.. statuses.Select(status => new WorkerView(status, _workers[status.Id].Rates))],
                ActiveWorkers = pool.Active,
                Luck = new(_blocks.Found, _expectedHashes, hashes),
                Blocks = _blocks with { ByReason = new Dictionary<string, long>(_reasons, StringComparer.Ordinal) },
                Earned = _earned,
                Templates = _templates with { Refused = new Dictionary<FailureClass, long>(_refused) },
                Latencies = _latencies.ToDictionary(pair => pair.Key, pair => pair.Value.Read()),
                Memory = new(Environment.WorkingSet, GC.GetTotalMemory(forceFullCollection: false), memoryLimit),
                CpuTime = OperatingSystem.IsLinux() || OperatingSystem.IsWindows() ? Environment.CpuUsage.TotalTime : TimeSpan.Zero,
                WorkerFailures = Volatile.Read(ref _workerFailures),
            };
        }
    }
}
