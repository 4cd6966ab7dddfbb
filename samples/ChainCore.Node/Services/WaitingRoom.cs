
namespace ChainCore.Node;

/// <summary>Counts the clients that wait for a change, and lets all of them go when the node stops (row C41).</summary>
internal sealed class WaitingRoom(NodeSettings settings, IHostApplicationLifetime lifetime)
{
    private int _waiting;

    /// <summary>Lets a client in, if there is room.</summary>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref _waiting) <= settings.Limits.Waiters) return true;
        Leave();
        return false;
    }

    /// <summary>Counts a client out.</summary>
    public void Leave() => Interlocked.Decrement(ref _waiting);

    /// <summary>Ends with the request or with the node, whichever is first.</summary>
    public CancellationToken EndOf(HttpContext context)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.RegisterForDispose(source);
        return source.Token;
    }
}
