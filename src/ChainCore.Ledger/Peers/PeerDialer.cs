namespace ChainCore.Ledger;

/// <summary>What came of an attempt to connect.</summary>
internal readonly record struct DialResult(PeerSession? Session, HandshakeVerdict? Verdict, PeerError? Error);

/// <summary>Connects to peers, and asks connected ones who they are from time to time (rows F1, F15, F18, F19, E23, G21).</summary>
internal sealed class PeerDialer(PeerContext context)
{
    /// <summary>Connects to a peer that <see cref="PeerBook"/> has marked as being connected to.</summary>
    public async Task<DialResult> ConnectAsync(PeerAddress address, bool isRequested, CancellationToken cancellation)
    {
        IPeer? peer = null;
        try
        {
            var options = context.Options;
            using PeerDeadline deadline = new(options.RequestTimeout, context.Time, cancellation);
            await options.AddressRules.ResolveAsync(address, deadline.Token).ConfigureAwait(false);
            peer = await deadline.WaitAsync(context.Connector.ConnectAsync(address, deadline.Token)).ConfigureAwait(false);
            var own = context.CreateHandshake();
            var start = context.Time.GetTimestamp();
            var other = await deadline.WaitAsync(peer.HandshakeAsync(own, deadline.Token)).ConfigureAwait(false);
            var latency = context.Time.GetElapsedTime(start);

            var verdict = HandshakeRules.Check(own, other);
            if (!verdict.IsAccepted) return Refuse(address, verdict);
            PeerSession session = new(context, address, peer, other, isRequested);
            Measure(session, other, latency);
            var outcome = context.Sessions.TryAdd(session);
            if (outcome != HandshakeOutcome.Accepted) return Refuse(address, new(outcome));
            peer = null;
            return new(session, verdict, null);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            context.Book.Abandoned(address);
            throw;
        }
        catch (PeerException exception)
        {
            return Fail(address, exception.Error);
        }
        catch (OperationCanceledException)
        {
            return Fail(address, PeerError.Timeout);
        }
#pragma warning disable CA1031 // A fault of the transport's must not end the search for peers.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            context.Failed(exception);
            return Fail(address, PeerError.Unreachable);
        }
        finally
        {
            if (peer is not null) await peer.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Asks a connected peer who it is and where its chain ends. It is disconnected if it is another one by now.</summary>
    /// <returns>False if it did not answer, or is disconnected.</returns>
    public async Task<bool> RefreshAsync(PeerSession session, CancellationToken cancellation)
    {
        var own = context.CreateHandshake();
        var start = context.Time.GetTimestamp();
        var answer = await session.AskAsync(PeerRequest.Short, (peer, token) => peer.HandshakeAsync(own, token), cancellation)
            .ConfigureAwait(false);
        if (!answer.IsAnswered) return false;
        var verdict = HandshakeRules.Check(own, answer.Value);
        if (verdict.IsAccepted && answer.Value.NodeNonce == session.NodeNonce)
        {
            Measure(session, answer.Value, context.Time.GetElapsedTime(start));
            return true;
        }

        // It was restarted, maybe with other keys: what is known about the session does not hold.
        context.Sessions.Close(session);
        if (!verdict.IsAccepted) context.Book.Refused(session.Address, verdict);
        return false;
    }

    private void Measure(PeerSession session, PeerHandshake other, TimeSpan latency)
    {
        session.Handshake = other;
        session.Latency = latency;
        session.ClockSkew = other.Time - (context.Time.GetUtcNow() - (latency / 2));
    }

    private DialResult Refuse(PeerAddress address, HandshakeVerdict verdict)
    {
        context.Book.Refused(address, verdict);
        return new(null, verdict, null);
    }

    private DialResult Fail(PeerAddress address, PeerError error)
    {
        if (context.Book.Failed(address) > 1 && error == PeerError.Stalled) context.Book.Offend(address, PeerOffence.Stalled);
        return new(null, null, error);
    }
}
