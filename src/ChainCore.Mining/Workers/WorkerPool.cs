using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ChainCore.Mining;

/// <summary>
/// The workers: as many threads as there may ever be, of which some can be parked. They live from the first job to the end of the
/// session and change jobs without being started anew (D13).
/// </summary>
internal sealed class WorkerPool
{
    private static readonly TimeSpan LeastShutdown = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ShutdownPerWorker = TimeSpan.FromMilliseconds(500);

    private readonly MiningWorker[] _workers;
    private readonly WorkerCount[] _counts;
    private readonly object _parking = new();
    private volatile bool _isStopped;
    private int _active;

    public WorkerPool(JobBoard board, IWorkerHost host, WorkerPoolOptions options)
    {
        (Board, Host) = (board, host);
        _counts = new WorkerCount[options.Capacity];
        _active = options.Capacity;
        _workers = [.. Enumerable.Range(0, options.Capacity).Select(id => new MiningWorker(this, id, options))];
    }

    public JobBoard Board { get; }

    public IWorkerHost Host { get; }

    public bool IsStopped => _isStopped;

    public int Capacity => _workers.Length;

    /// <summary>The workers that are not parked.</summary>
    public int Active => Volatile.Read(ref _active);

    /// <summary>How long a stop may take: half a second a worker, at least 5 seconds (D30).</summary>
    public TimeSpan ShutdownTimeout => ShutdownTimeoutOf(Capacity);

    /// <summary>All hashes of all workers.</summary>
    public ulong Hashes
    {
        get
        {
            ulong sum = 0;
            foreach (ref var count in _counts.AsSpan()) sum += Volatile.Read(ref count.Hashes);
            return sum;
        }
    }

    public IReadOnlyList<WorkerStatus> Statuses => [.. _workers.Select(worker => worker.Status)];

    public static TimeSpan ShutdownTimeoutOf(int workers) =>
        TimeSpan.FromTicks(Math.Max(LeastShutdown.Ticks, ShutdownPerWorker.Ticks * workers));

    public void Start()
    {
        foreach (var worker in _workers) worker.Start();
    }

    /// <summary>Parks or wakes workers until so many work.</summary>
    public void SetActive(int count)
    {
        count = Math.Clamp(count, 1, Capacity);
        lock (_parking)
        {
            _active = count;
            foreach (var worker in _workers) worker.IsParked = worker.Id >= count;
            Monitor.PulseAll(_parking);
        }

        Board.Wake();
    }

    public void WaitWhileParked(MiningWorker worker)
    {
        lock (_parking)
        {
            while (worker.IsParked && !_isStopped) Monitor.Wait(_parking);
        }
    }

    public ulong HashesOf(int worker) => Volatile.Read(ref _counts[worker].Hashes);

    /// <summary>Adds to a worker's counter, which no other thread writes.</summary>
    public void AddHashes(int worker, ulong hashes) => Volatile.Write(ref _counts[worker].Hashes, _counts[worker].Hashes + hashes);

    /// <summary>A worker is out; if it was the last, so is the session.</summary>
    public void OnWorkerOut(Exception exception)
    {
        if (_workers.All(worker => worker.IsOut)) Host.OnCriticalFailure(-1, exception);
    }

    /// <summary>Stops all workers and waits for them.</summary>
    /// <returns>The number that have not ended within <see cref="ShutdownTimeout"/>: 0 if all is well.</returns>
    public int Stop()
    {
        _isStopped = true;
        lock (_parking) Monitor.PulseAll(_parking);
        Board.Clear();
        Board.Wake();
        var started = Stopwatch.GetTimestamp();
        return _workers.Count(worker =>
        {
            var rest = ShutdownTimeout - Stopwatch.GetElapsedTime(started);
            return worker.IsAlive && !worker.Join(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
        });
    }

    /// <summary>A counter alone on two cache lines, since adjacent lines are fetched in pairs (D14).</summary>
    [StructLayout(LayoutKind.Sequential, Size = 128)]
    private struct WorkerCount
    {
        public ulong Hashes;
    }
}
