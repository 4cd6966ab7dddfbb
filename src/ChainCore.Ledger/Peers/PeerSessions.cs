using System.Collections.Immutable;

namespace ChainCore.Ledger;

/// <summary>The connected peers, one for each node nonce (row F18). Safe for any thread.</summary>
internal sealed class PeerSessions(PeerContext context)
{
    private readonly Lock _lock = new();
    private ImmutableArray<PeerSession> _all = [];

    /// <summary>Called for each session that is added.</summary>
    public Action<PeerSession>? Added { get; set; }

    /// <summary>The sessions at this moment.</summary>
    public ImmutableArray<PeerSession> All
    {
        get
        {
            lock (_lock) return _all;
        }
    }

    /// <summary>How many peers this node may still choose, and how many may still ask for a connection (row F16).</summary>
    public (int Own, int Requested) Places
    {
        get
        {
            var (all, options) = (All, context.Options);
            var requested = all.Count(session => session.IsRequested);
            var free = options.MaximumPeers - all.Length;
            return (
                Math.Min(free, options.TargetPeers - (all.Length - requested)),
                Math.Min(free, options.MaximumPeers - options.TargetPeers - requested));
        }
    }

    public PeerSession? Find(ulong nodeNonce) => All.FirstOrDefault(session => session.NodeNonce == nodeNonce);

    /// <summary>Adds a session.</summary>
    /// <returns>Accepted, Duplicate or Full.</returns>
    public HandshakeOutcome TryAdd(PeerSession session)
    {
        lock (_lock)
        {
            if (_all.Any(other => other.NodeNonce == session.NodeNonce)) return HandshakeOutcome.Duplicate;
            if (_all.Length >= context.Options.MaximumPeers) return HandshakeOutcome.Full;
            _all = _all.Add(session);
        }

        context.Book.Connected(session.Address, session);
        Added?.Invoke(session);
        return HandshakeOutcome.Accepted;
    }

    /// <summary>Ends a session. What is going on with the peer ends soon after.</summary>
    public void Close(PeerSession session)
    {
        lock (_lock)
        {
            if (!_all.Contains(session)) return;
            _all = _all.Remove(session);
        }

        context.Book.Disconnected(session.Address);
        _ = DisposeAsync(session);
    }

    /// <summary>A peer did something wrong; it is disconnected if that was enough (row F8).</summary>
    public void Offend(PeerSession session, PeerOffence offence)
    {
        if (context.Book.Offend(session.Address, offence)) Close(session);
    }

    /// <summary>Ends all sessions.</summary>
    public async Task CloseAllAsync()
    {
        ImmutableArray<PeerSession> all;
        lock (_lock) (all, _all) = (_all, []);
        foreach (var session in all)
        {
            context.Book.Disconnected(session.Address);
            await DisposeAsync(session).ConfigureAwait(false);
        }
    }

    private async Task DisposeAsync(PeerSession session)
    {
        try
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The session is gone either way.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            context.Failed(exception);
        }
    }
}
