using System.Threading.Channels;

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
/// lost, since the loop takes the request before it asks.
/// </summary>
internal sealed class RefreshSignal
{
    private readonly Channel<bool> _requests = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private int _reasons;

    public void Request(RefreshReasons reasons)
    {
        Interlocked.Or(ref _reasons, (int)reasons);
        _requests.Writer.TryWrite(true);
    }

    /// <summary>Waits for a request and takes all reasons there are.</summary>
    public async Task<RefreshReasons> WaitAsync(CancellationToken cancellationToken)
    {
        await _requests.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        return (RefreshReasons)Interlocked.Exchange(ref _reasons, 0);
    }
}
