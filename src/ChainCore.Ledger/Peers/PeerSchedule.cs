using System.Threading.Channels;

namespace ChainCore.Ledger;

/// <summary>
/// Says when what is done: connecting, comparing chains, asking for more peers, keeping the peers (rows F13 to F17). Each of these runs
/// beside the others; nothing waits for a slow peer.
/// </summary>
internal sealed class PeerSchedule(PeerContext context, PeerDialer dialer, PeerSync sync, PeerRelay relay, CancellationToken stop)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan SaveEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ExchangeEvery = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private readonly HashSet<Task> _running = [];
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(1);
    private DateTimeOffset _nextSave;
    private DateTimeOffset _nextExchange;
    private int _connecting;
    private bool _isFirstSync;

    /// <summary>Decides whether there is anybody to catch up with.</summary>
    public void Begin()
    {
        _nextSave = context.Time.GetUtcNow() + SaveEvery;
        _isFirstSync = context.Book.Count > 0;
        context.Ledger.SetSyncing(_isFirstSync);
    }

    /// <summary>Does what is due, again and again, until it is stopped.</summary>
    public async Task RunAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                Step();
                using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stop);
                var woken = _wake.Reader.WaitToReadAsync(waiting.Token).AsTask();
                await Task.WhenAny(Task.Delay(LookEvery, context.Time, waiting.Token), woken).ConfigureAwait(false);
                await waiting.CancelAsync().ConfigureAwait(false);
                _wake.Reader.TryRead(out _);
            }
#pragma warning disable CA1031 // Whatever goes wrong once, the node has to go on talking to its peers.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                context.Failed(exception);
                await Task.Delay(LookEvery, context.Time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Has what is due looked at now.</summary>
    public void Wake() => _wake.Writer.TryWrite(true);

    /// <summary>Has a peer's chain compared as soon as possible.</summary>
    public void RequestSync(PeerSession session)
    {
        session.NextSync = DateTimeOffset.MinValue;
        Wake();
    }

    /// <summary>Begins what is due.</summary>
    public void Step()
    {
        var now = context.Time.GetUtcNow();
        var (own, requested) = context.Sessions.Places;
        var isShort = context.Sessions.All.Length < context.Options.MinimumPeers;
        foreach (var (address, isRequested) in context.Book.TakeDue(own - Volatile.Read(ref _connecting), requested, isShort))
            Connect(address, isRequested);

        foreach (var session in context.Sessions.All.Where(session => session.Syncing.IsCompleted && session.NextSync <= now))
        {
            session.NextSync = now + WithJitter(context.Options.SyncInterval);
            session.Syncing = Track(() => sync.SyncAsync(session, stop));
        }

        if (now >= _nextExchange) Exchange(now);
        if (now >= _nextSave || context.Book.HasNewBan)
        {
            _nextSave = now + SaveEvery;
            Save();
        }

        EndFirstSync();
    }

    /// <summary>Runs something beside everything else. What it throws is reported, unless it was stopped.</summary>
    public Task Track(Func<Task> run)
    {
        var task = GuardAsync(run);
        lock (_lock)
        {
            if (task.IsCompleted) return task;
            _running.Add(task);
        }

        _ = task.ContinueWith(
            done =>
            {
                lock (_lock) _running.Remove(done);
                Wake();
            },
            CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return task;
    }

    /// <summary>Waits until nothing runs any more.</summary>
    public async Task WhenIdleAsync()
    {
        while (true)
        {
            Task[] running;
            lock (_lock) running = [.. _running];
            if (running.Length == 0) return;
            await Task.WhenAll(running).ConfigureAwait(false);
        }
    }

    /// <summary>Keeps the peers.</summary>
    public void Save()
    {
        try
        {
            context.Book.Save();
        }
#pragma warning disable CA1031 // The peers are a convenience: a store that fails must not keep the node from running, or from ending.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            context.Failed(exception);
        }
    }

    private static TimeSpan WithJitter(TimeSpan interval) => interval * (0.9 + (0.2 * Random.Shared.NextDouble()));

    private void Connect(PeerAddress address, bool isRequested)
    {
        Interlocked.Increment(ref _connecting);
        Track(async () =>
        {
            try
            {
                await dialer.ConnectAsync(address, isRequested, stop).ConfigureAwait(false);
            }
            finally
            {
                Interlocked.Decrement(ref _connecting);
            }
        });
    }

    /// <summary>Asks the peers whom they know: seldom, but each time chains are compared while there are too few.</summary>
    private void Exchange(DateTimeOffset now)
    {
        var sessions = context.Sessions.All;
        if (sessions.IsEmpty) return;
        var isShort = sessions.Length < context.Options.MinimumPeers;
        _nextExchange = now + (isShort ? context.Options.DiscoveryInterval : ExchangeEvery);
        foreach (var session in sessions) Track(() => ExchangeAsync(session));
    }

    private async Task ExchangeAsync(PeerSession session)
    {
        var answer = await session.AskAsync(PeerRequest.Short, (peer, token) => peer.GetPeersAsync(token), stop).ConfigureAwait(false);
        if (!answer.IsAnswered) return;
        if (answer.Value.Count > PeerLimits.MaximumSharedPeers) context.Sessions.Offend(session, PeerOffence.Oversize);
        foreach (var text in answer.Value.Take(PeerLimits.MaximumSharedPeers))
        {
            if (PeerAddress.TryParse(text, out var address, out _)) context.Book.Add(address, PeerOrigin.Exchange);
        }
    }

    /// <summary>The first comparison is over when it is with every peer that can be reached, or none can (row X14).</summary>
    private void EndFirstSync()
    {
        if (!_isFirstSync || Volatile.Read(ref _connecting) > 0) return;
        if (context.Sessions.All.Any(session => !session.HasSynced)) return;
        _isFirstSync = false;
        context.Ledger.SetSyncing(false);
        relay.AnnounceBlock(context.Ledger.Chain.Tip.Hash);
    }

    private async Task GuardAsync(Func<Task> run)
    {
        try
        {
            await run().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The network ends.
        }
#pragma warning disable CA1031 // Nobody waits for this task: here is the last place to report it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            context.Failed(exception);
        }
    }
}
