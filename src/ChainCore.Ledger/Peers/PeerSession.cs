using System.Threading.Channels;

namespace ChainCore.Ledger;

/// <summary>What kind of answer is waited for, hence how long.</summary>
internal enum PeerRequest
{
    /// <summary>A few kilobytes.</summary>
    Short,

    /// <summary>Headers.</summary>
    Headers,

    /// <summary>Blocks.</summary>
    Transfer,

    /// <summary>What waits at the peer.</summary>
    Pool,
}

/// <summary>What there is to do about a peer.</summary>
internal enum PeerTask
{
    /// <summary>Tell it of a block.</summary>
    AnnounceBlock,

    /// <summary>Tell it of a transaction.</summary>
    AnnounceTransaction,

    /// <summary>Fetch a block it told of.</summary>
    FetchBlock,

    /// <summary>Fetch a transaction it told of.</summary>
    FetchTransaction,
}

/// <summary>Something to do about a peer.</summary>
internal readonly record struct PeerItem(PeerTask Task, Hash256 Hash);

/// <summary>What a peer answered; nothing if it did not. Whatever kept it from it is already on its account.</summary>
internal readonly record struct PeerAnswer<T>(bool IsAnswered, T Value);

/// <summary>
/// A connected peer. Every question to it goes through <see cref="AskAsync"/>, which holds it to its time and keeps account of failures
/// and misbehaviour, so that no caller can forget to.
/// </summary>
internal sealed class PeerSession : IAsyncDisposable
{
    private readonly PeerContext _context;
    private readonly IPeer _peer;
    private readonly CancellationTokenSource _closed = new();
    private readonly Channel<PeerItem> _queue;
    private readonly int[] _failures = new int[Enum.GetValues<PeerRequest>().Length];
    private PeerHandshake _handshake;
    private int _isClosed;

    public PeerSession(PeerContext context, PeerAddress address, IPeer peer, PeerHandshake handshake, bool isRequested)
    {
        (_context, Address, _peer, _handshake, IsRequested) = (context, address, peer, handshake, isRequested);
        NodeNonce = handshake.NodeNonce;
        Source = address.ToString();
        KnownBlocks = new(context.Options.MaximumInventory);
        KnownTransactions = new(context.Options.MaximumInventory);
        RangeSize = context.Options.RangeSize;
        _queue = Channel.CreateBounded<PeerItem>(context.Options.MaximumQueue);
    }

    public PeerAddress Address { get; }

    public ulong NodeNonce { get; }

    /// <summary>The name under which blocks and transactions of this peer are submitted.</summary>
    public string Source { get; }

    /// <summary>True if the peer asked for the connection, so that it takes no place of those this node chooses.</summary>
    public bool IsRequested { get; }

    public KnownInventory KnownBlocks { get; }

    public KnownInventory KnownTransactions { get; }

    /// <summary>Its latest handshake.</summary>
    public PeerHandshake Handshake
    {
        get => Volatile.Read(ref _handshake);
        set => Volatile.Write(ref _handshake, value);
    }

    public TimeSpan? Latency { get; set; }

    public TimeSpan? ClockSkew { get; set; }

    public long? LastCommonHeight { get; set; }

    /// <summary>How many blocks it is asked for at once: halved when it does not manage, doubled when it does.</summary>
    public int RangeSize { get; set; }

    /// <summary>When its chain is to be compared next.</summary>
    public DateTimeOffset NextSync { get; set; }

    /// <summary>The comparison that is going on; completed if none is.</summary>
    public Task Syncing { get; set; } = Task.CompletedTask;

    /// <summary>True once its chain has been compared, whatever came of it.</summary>
    public bool HasSynced { get; set; }

    public ChannelReader<PeerItem> Queue => _queue.Reader;

    public bool IsClosed => Volatile.Read(ref _isClosed) != 0;

    /// <summary>Puts something into the queue.</summary>
    /// <returns>False if the queue is full, or the session closed.</returns>
    public bool TryQueue(PeerTask task, Hash256 hash) => _queue.Writer.TryWrite(new(task, hash));

    /// <summary>Asks the peer.</summary>
    /// <param name="request">What kind of answer is waited for.</param>
    /// <param name="ask">Asks.</param>
    /// <param name="cancellation">Ends it all.</param>
    /// <exception cref="OperationCanceledException">Cancelled by <paramref name="cancellation"/>.</exception>
    public async Task<PeerAnswer<T>> AskAsync<T>(
        PeerRequest request, Func<IPeer, CancellationToken, Task<T>> ask, CancellationToken cancellation)
    {
        if (IsClosed) return default;
        var options = _context.Options;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closed.Token);
        using PeerDeadline deadline = new(
            request == PeerRequest.Short ? options.RequestTimeout : options.TransferTimeout, _context.Time, ended.Token);
        try
        {
            var value = await deadline.WaitAsync(ask(_peer, deadline.Token)).ConfigureAwait(false);
            _failures[(int)request] = 0;
            _context.Book.Answered(Address);
            return new(true, value);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException) when (IsClosed)
        {
            return default;
        }
        catch (PeerException exception) when (exception.Error == PeerError.TooLarge)
        {
            _context.Sessions.Offend(this, PeerOffence.Oversize);
        }
        catch (PeerException exception) when (exception.Error == PeerError.Malformed)
        {
            _context.Sessions.Offend(this, PeerOffence.Malformed);
        }
        catch (PeerException exception) when (exception.Error == PeerError.Busy)
        {
            _context.Book.Answered(Address);
        }
        catch (PeerException exception) when (exception.Error == PeerError.Stalled)
        {
            // A cable that is pulled in the middle of an answer looks the same, once.
            if (Fail(request) > 1) _context.Sessions.Offend(this, PeerOffence.Stalled);
        }
        catch (Exception exception) when (exception is PeerException or OperationCanceledException)
        {
            Fail(request);
        }
#pragma warning disable CA1031 // A fault of the transport's must not end the synchronisation with the other peers.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _context.Failed(exception);
            Fail(request);
        }

        return default;
    }

    /// <summary>Ends the session; only <see cref="PeerSessions"/> does.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) != 0) return;
        _queue.Writer.TryComplete();
        await _closed.CancelAsync().ConfigureAwait(false);
        await _peer.DisposeAsync().ConfigureAwait(false);
    }

    // Counted for each kind: who answers handshakes and never sends headers, or a block, is of no use either.
    // Who does not tell what waits at it may have a chain that is of use all the same.
    private int Fail(PeerRequest request)
    {
        var failures = ++_failures[(int)request];
        if (request == PeerRequest.Pool) return failures;
        _context.Book.Failed(Address);
        if (failures >= _context.Options.MaximumFailures) _context.Sessions.Close(this);
        return failures;
    }
}
