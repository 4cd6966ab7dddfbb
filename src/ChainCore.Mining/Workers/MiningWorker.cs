using System.Diagnostics;

namespace ChainCore.Mining;

/// <summary>
/// One dedicated thread that hashes whatever job is up (D8). It looks at the board between chunks of about two milliseconds, counts what it
/// does, and survives what goes wrong in a chunk.
/// </summary>
internal sealed class MiningWorker
{
    private readonly WorkerPool _pool;
    private readonly WorkerPoolOptions _options;
    private readonly int? _processor;
    private readonly Thread _thread;
    private DutyCycle _duty;
    private volatile WorkerState _state = WorkerState.Starting;
    private volatile bool _isParked;
    private volatile ProcessorSet? _affinity;
    private long _cpuTicks = -1;
    private long _solutions;
    private double _expectedHashes;
    private long _generation;
    private int _failures;

    public MiningWorker(WorkerPool pool, int id, WorkerPoolOptions options)
    {
        (_pool, Id, _options) = (pool, id, options);
        _processor = options.Processors is { Count: > 0 } set ? set[id % set.Count] : null;
        _duty = new(options.CpuLimitPercent);
        _thread = new(Run) { IsBackground = true, Name = $"ChainCore miner {id}" };
    }

    public int Id { get; }

    public bool IsAlive => _thread.IsAlive;

    public bool IsOut => _state == WorkerState.Failed;

    public bool IsParked
    {
        get => _isParked;
        set => _isParked = value;
    }

    public WorkerStatus Status => new(
        Id, _state, _processor, _affinity, _pool.HashesOf(Id), Interlocked.Read(ref _solutions), Volatile.Read(ref _expectedHashes),
        Volatile.Read(ref _failures), Interlocked.Read(ref _cpuTicks) is >= 0 and var ticks ? TimeSpan.FromTicks(ticks) : null,
        Interlocked.Read(ref _generation));

    private bool IsStopped => _pool.IsStopped;

    public void Start() => _thread.Start();

    public bool Join(TimeSpan atMost) => _thread.Join(atMost);

    private void Run()
    {
        SetUpThread();
        while (!IsStopped)
        {
            try
            {
                Work();
            }
#pragma warning disable CA1031 // A worker's failure is contained here, or stops all of them in order; it never ends the process (D28, D29).
            catch (Exception exception)
#pragma warning restore CA1031
            {
                if (!Survive(exception)) return;
            }
        }

        _state = WorkerState.Stopped;
    }

    private void SetUpThread()
    {
        PriorityOfThread.TrySet(_options.Priority);
        if (_processor is { } processor && !ThreadAffinity.TrySet(new([processor]))) _pool.Host.OnAffinityUnavailable(Id);
        _affinity = ThreadAffinity.Get();
    }

    private bool Survive(Exception exception)
    {
        if (WorkerFailure.IsCritical(exception))
        {
            _state = WorkerState.Failed;
            _pool.Host.OnCriticalFailure(Id, exception);
            return false;
        }

        var isOut = Interlocked.Increment(ref _failures) > _options.MaximumFailures;
        if (isOut) _state = WorkerState.Failed;
        _pool.Host.OnWorkerFailed(Id, exception, isOut);
        if (isOut) _pool.OnWorkerOut(exception);
        return !isOut;
    }

    private void Work()
    {
        MiningJob? job = null;
        Func<SearchResult>? scan = null;
        while (!IsStopped)
        {
            var current = _isParked ? null : _pool.Board.Current;
            if (current is null)
            {
                Sleep();
                continue;
            }

            if (current != job)
            {
                // The old job's position goes with the reference: what it had left is the others' or nobody's.
                (job, scan) = (current, _options.CreateScan(current, Id));
                Interlocked.Exchange(ref _generation, job.Generation);
            }

            _state = WorkerState.Hashing;
            var started = Stopwatch.GetTimestamp();
            Take(job, scan!());
            Rest(started);
        }
    }

    private void Take(MiningJob job, SearchResult result)
    {
        _pool.AddHashes(Id, result.HashesTried);
        if (ThreadCpuTime.Current is { } used) Interlocked.Exchange(ref _cpuTicks, used.Ticks);
        if (result.Found)
        {
            // Of a job that was withdrawn meanwhile a solution is stale: it is the session's to say so.
            if (!job.TryClaim()) return;
            Interlocked.Increment(ref _solutions);
            Volatile.Write(ref _expectedHashes, _expectedHashes + job.Work.Target.ExpectedHashes);

            _pool.Host.OnFound(job, result);
        }
        else if (result.Outcome == ScanOutcome.Exhausted)
        {
            if (_pool.Board.Withdraw(job)) _pool.Host.OnExhausted(job);
        }
    }

    private void Rest(long started)
    {
        var rest = _duty.RestAfter(Stopwatch.GetElapsedTime(started));
        if (rest <= TimeSpan.Zero) return;
        started = Stopwatch.GetTimestamp();
        Thread.Sleep(rest);
        _duty.Credit(Stopwatch.GetElapsedTime(started) - rest);
    }

    private void Sleep()
    {
        _state = _isParked ? WorkerState.Parked : WorkerState.Waiting;
        var parked = _isParked;

        // A parked worker has to sleep on though a job is up.
        if (parked) _pool.WaitWhileParked(this);
        else _pool.Board.Wait(() => IsStopped || _isParked);
    }
}
