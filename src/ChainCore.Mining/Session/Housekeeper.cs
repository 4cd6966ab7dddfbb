namespace ChainCore.Mining;

/// <summary>
/// What has to be done by the clock: samples of the counters, ages, the number of workers, memory, and the way back to an earlier source.
/// </summary>
internal sealed class Housekeeper(
    SessionLog log, MiningOptions options, SourcePool pool, WorkKeeper keeper, WorkerPool workers, MemoryGuard memory, AutoScaler? scaler,
    Func<double?> readLoad, Action<SessionEnd, string> end)
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    /// <summary>Load and memory are looked at every few seconds (D6).</summary>
    private const int TicksPerLook = 5;

    private readonly TimeSpan _returnInterval = options.RefreshInterval;
    private long _ticks;
    private ulong _hashesReported;
    private bool _warnedOfMemory;
    private Task _request = Task.CompletedTask;
    private long _lookedForReturn = log.Time.GetTimestamp();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using PeriodicTimer timer = new(Period, log.Time);
        while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
        {
            Sample();
            var isUnconfirmed = keeper.OnClock();
            if (++_ticks % TicksPerLook == 0)
            {
                WatchMemory();
                Scale();
            }

            // One request at a time, beside the clock and not in its way.
            if (_request.IsCompleted) _request = RequestAsync(isUnconfirmed, cancellationToken);
        }
    }

    /// <summary>Reads the counters: at every tick, and once more at the end.</summary>
    public void Sample()
    {
        log.Statistics.Sample(workers);
        var hashes = workers.Hashes;
        MiningMetrics.Hashes.Add((long)(hashes - _hashesReported));
        _hashesReported = hashes;
        if (log.Statistics.CurrentRate is { } rate) MiningMetrics.HashRate.Record(rate);
    }

    private async Task RequestAsync(bool isUnconfirmed, CancellationToken cancellationToken)
    {
        try
        {
            if (pool.Current is { } current && current != pool.All[0] && log.Time.GetElapsedTime(_lookedForReturn) >= _returnInterval)
            {
                _lookedForReturn = log.Time.GetTimestamp();
                if (await pool.ReturnAsync(cancellationToken).ConfigureAwait(false)) keeper.OnSourceChanged();
            }
            else if (isUnconfirmed && pool.Current is { } connection
                && await SourcePool.CheckAsync(connection, cancellationToken).ConfigureAwait(false) is null && connection.Tip is { } tip)
            {
                keeper.Observe(connection, tip);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
        }
    }

    private void Scale()
    {
        if (scaler is null) return;
        var before = workers.Active;
        var wanted = scaler.Next(before, readLoad());
        if (wanted != before) SetActive(wanted, "others use the processors");
    }

    private void WatchMemory()
    {
        var workingSet = Environment.WorkingSet;
        switch (memory.Judge(workingSet, workers.Active))
        {
            case MemoryVerdict.Fine:
                _warnedOfMemory = false;
                break;
            case MemoryVerdict.Warn when !_warnedOfMemory:
                _warnedOfMemory = true;
                log.Raise(
                    MiningEventKind.Warning, $"The process uses {workingSet >> 20} MiB of the {memory.Limit >> 20} MiB it may.",
                    e => e with { Reason = "memory" });
                break;
            case MemoryVerdict.Reduce:
                SetActive(Math.Max(1, workers.Active / 2), "the memory limit is reached");
                GC.Collect();
                break;
            case MemoryVerdict.Stop:
                end(SessionEnd.OutOfMemory, $"The process uses {workingSet >> 20} MiB with one worker, and may use {memory.Limit >> 20} MiB.");
                break;
        }
    }

    private void SetActive(int wanted, string why)
    {
        var before = workers.Active;
        workers.SetActive(wanted);
        MiningMetrics.AddWorkers(workers.Active - before);
        log.Raise(MiningEventKind.WorkersChanged, $"{workers.Active} of {workers.Capacity} workers are active{(wanted < before ? $": {why}" : "")}.", e => e with
        {
            Workers = workers.Active,
        });
    }
}
