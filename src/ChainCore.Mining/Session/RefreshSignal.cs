namespace ChainCore.Mining;

/// <summary>Why work is asked for.</summary>
[Flags]
internal enum RefreshReasons
{
    None = 0,
    Start = 1,
    TipChanged = 2,
    StateChanged = 4,
    Solved = 8,
    Interval = 16,
    MiningTimeout = 32,
    Exhausted = 64,
    Expired = 128,
    Stale = 256,
    SourceChanged = 512,
    Retry = 1024,
}

/// <summary>
/// Asks the one loop that fetches work to do so: any number of requests while it is busy become one (single flight, D15), and none is
/// lost, since the loop takes the reasons before it asks.
/// </summary>
internal sealed class RefreshSignal : IDisposable
{
    private readonly SemaphoreSlim _requests = new(0, 1);
    private int _reasons;

    public void Request(RefreshReasons reasons)
    {
        Interlocked.Or(ref _reasons, (int)reasons);
        lock (_requests)
        {
            if (_requests.CurrentCount == 0) _requests.Release();
        }
    }

    /// <summary>Waits for a request and takes all reasons there are.</summary>
    public async Task<RefreshReasons> WaitAsync(CancellationToken cancellationToken)
    {
        await _requests.WaitAsync(cancellationToken).ConfigureAwait(false);
        return (RefreshReasons)Interlocked.Exchange(ref _reasons, 0);
    }

    public void Dispose() => _requests.Dispose();
}
