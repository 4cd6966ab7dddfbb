namespace ChainCore.Ledger;

/// <summary>
/// How long a peer may take. When the time is up the token ends the call, and the transport has a moment to say how far the answer had
/// come; nobody waits longer than that, whether the transport minds its token or not.
/// </summary>
internal sealed class PeerDeadline : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _last;
    private readonly CancellationTokenSource _call;
    private readonly CancellationTokenSource _wait;

    public PeerDeadline(TimeSpan time, TimeProvider clock, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        (_limit, _last) = (new(time, clock), new(time + Moment, clock));
        _call = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _limit.Token);
        _wait = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _last.Token);
    }

    /// <summary>Ends the call.</summary>
    public CancellationToken Token => _call.Token;

    /// <summary>Waits for a call that was given the token.</summary>
    public async Task<T> WaitAsync<T>(Task<T> call)
    {
        try
        {
            return await call.WaitAsync(_wait.Token).ConfigureAwait(false);
        }
        catch (PeerException) when (_cancellation.IsCancellationRequested)
        {
            // Whatever the peer was about to do, it was not let.
            throw new OperationCanceledException(_cancellation);
        }
        finally
        {
            // Whatever becomes of a call nobody waits for any more, somebody has to have looked at it.
            if (!call.IsCompleted)
                _ = call.ContinueWith(
                    late => _ = late.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously,
                    TaskScheduler.Default);
        }
    }

    public void Dispose()
    {
        _wait.Dispose();
        _call.Dispose();
        _last.Dispose();
        _limit.Dispose();
    }
}
