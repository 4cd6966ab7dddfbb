using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ChainCore.Ledger;

/// <summary>
/// A node among others: finds peers and keeps to those that behave, synchronises to the chain with the most work, and passes on what
/// this node accepts (rows F1 to F29). There is no transport in it: <see cref="IPeerConnector"/> opens connections, and the host calls
/// the <c>Receive</c> methods for what other nodes say.
/// </summary>
/// <remarks>Safe for any number of threads. Nothing of it occupies a thread while it waits.</remarks>
public sealed class PeerNetwork : IAsyncDisposable
{
    private readonly PeerContext _context;
    private readonly PeerDialer _dialer;
    private readonly PeerIntake _intake;
    private readonly PeerRelay _relay;
    private readonly PeerSync _sync;
    private readonly PeerSchedule _schedule;
    private readonly CancellationTokenSource _stop = new();
    private Task _loop = Task.CompletedTask;
    private int _isStarted;
    private int _isDisposed;

    /// <summary>Creates the network of a node; nothing happens before <see cref="Start"/>.</summary>
    /// <param name="ledger">The node.</param>
    /// <param name="connector">Opens connections.</param>
    /// <param name="options">Everything else.</param>
    public PeerNetwork(IPeerLedger ledger, IPeerConnector connector, PeerNetworkOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(connector);

        // 53 bits, which any JSON library reads exactly.
        NodeNonce = options?.NodeNonce ?? BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong))) >> 11;
        _context = new(ledger, connector, options ?? new(), NodeNonce);
        _dialer = new(_context);
        _intake = new(_context);
        _relay = new(_context, _intake, session => _schedule!.RequestSync(session));
        _sync = new(_context, _intake, _dialer) { Downloaded = () => _relay.AnnounceBlock(ledger.Chain.Tip.Hash) };
        _schedule = new(_context, _dialer, _sync, _relay, _stop.Token);
    }

    /// <summary>This node's random number, new with each start (row F18).</summary>
    public ulong NodeNonce { get; }

    /// <summary>The options in force. Those that are numbers can be replaced while the network runs.</summary>
    public PeerNetworkOptions Options
    {
        get => _context.Options;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _context.Options = value;
        }
    }

    /// <summary>The peers this node knows, those connected first.</summary>
    public IReadOnlyList<PeerInformation> Peers => _context.Book.ToInformation();

    /// <summary>The number of peers connected.</summary>
    public int ConnectedCount => _context.Sessions.All.Length;

    /// <summary>Announcements of blocks sent so far.</summary>
    public long BlocksAnnounced => _relay.Announced.Blocks;

    /// <summary>Ids of transactions announced so far.</summary>
    public long TransactionsAnnounced => _relay.Announced.Transactions;

    /// <summary>The median of the peers' clocks less this node's; null without peers (row G21).</summary>
    public TimeSpan? ClockSkew
    {
        get
        {
            TimeSpan[] skews = [.. _context.Sessions.All.Select(session => session.ClockSkew).OfType<TimeSpan>().Order()];
            return skews.Length == 0 ? null : skews[skews.Length / 2];
        }
    }

    /// <summary>True if this node's clock differs from its peers' by more than <see cref="PeerNetworkOptions.ClockSkewWarning"/>.</summary>
    public bool IsClockSkewed => ClockSkew is { } skew && skew.Duration() > Options.ClockSkewWarning;

    /// <summary>How this node introduces itself now.</summary>
    /// <returns>The handshake.</returns>
    public PeerHandshake CreateHandshake() => _context.CreateHandshake();

    /// <summary>
    /// Begins to connect, to synchronise and to relay. If any peer is known the node counts as syncing until it has caught up, or none
    /// can be reached (row X14).
    /// </summary>
    /// <exception cref="InvalidOperationException">It is started already, or disposed.</exception>
    public void Start()
    {
        Open();
        _context.Sessions.Added = session => _schedule.Track(() => PumpAsync(session));
        _loop = Task.Run(_schedule.RunAsync);
    }

    /// <summary>Judges a node that introduces itself; it is connected to soon after if it can be and there is place (row F16).</summary>
    /// <param name="other">The other node.</param>
    /// <returns>The verdict.</returns>
    public HandshakeVerdict ReceiveHandshake(PeerHandshake other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var verdict = HandshakeRules.Check(CreateHandshake(), other);
        if (!verdict.IsAccepted || _context.Sessions.Find(other.NodeNonce) is not null) return verdict;
        return new(Request(other.BaseUrl));
    }

    /// <summary>A peer tells that it has a block. If it is not connected to yet, it will be, as if it had introduced itself.</summary>
    /// <param name="hash">The block's hash.</param>
    /// <param name="sender">The peer, as it says.</param>
    /// <returns>What is done about it.</returns>
    public AnnouncementOutcome ReceiveBlockAnnouncement(Hash256 hash, PeerIdentity sender)
    {
        ArgumentNullException.ThrowIfNull(sender);
        if (_context.Ledger.Chain.TryGetHeader(hash, out _)) return AnnouncementOutcome.Known;
        return _context.Sessions.Find(sender.NodeNonce) is { } session ? _relay.ReceiveBlock(session, hash) : Introduce(sender);
    }

    /// <summary>A peer tells that it has transactions.</summary>
    /// <param name="ids">Their ids; those above <see cref="PeerLimits.MaximumAnnouncedTransactions"/> are ignored.</param>
    /// <param name="sender">The peer, as it says.</param>
    /// <returns>What is done about it.</returns>
    public AnnouncementOutcome ReceiveTransactionAnnouncement(IReadOnlyList<Hash256> ids, PeerIdentity sender)
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(sender);
        if (ids.Count > PeerLimits.MaximumAnnouncedTransactions) ids = [.. ids.Take(PeerLimits.MaximumAnnouncedTransactions)];
        return _context.Sessions.Find(sender.NodeNonce) is { } session ? _relay.ReceiveTransactions(session, ids) : Introduce(sender);
    }

    /// <summary>Adds a peer an administrator names, and connects to it now (rows C33, H17).</summary>
    /// <param name="address">The peer's address.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<AddPeerResult> AddPeerAsync(PeerAddress address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        var book = _context.Book;
        if (address.Equals(Options.OwnAddress)) return new(AddPeerOutcome.Refused, new(HandshakeOutcome.Self));
        if (!Options.AddressRules.Allows(address)) return new(AddPeerOutcome.ForbiddenAddress);
        if (book.IsBanned(address)) return new(AddPeerOutcome.Refused, new(HandshakeOutcome.Banned));
        if (!book.Add(address, PeerOrigin.Administrator)) return new(AddPeerOutcome.Refused, new(HandshakeOutcome.Full));
        if (!book.TryTake(address)) return new(AddPeerOutcome.AlreadyConnected);
        var (session, verdict, error) = await _dialer.ConnectAsync(address, isRequested: false, cancellation).ConfigureAwait(false);
        _schedule.Wake();
        if (session is not null) return new(AddPeerOutcome.Connected, verdict);
        if (verdict is not null) return new(AddPeerOutcome.Refused, verdict);
        return new(error == PeerError.ForbiddenAddress ? AddPeerOutcome.ForbiddenAddress : AddPeerOutcome.Unreachable);
    }

    /// <summary>The peers to name to others: those connected (row F14).</summary>
    /// <returns>At most <see cref="PeerLimits.MaximumSharedPeers"/> addresses.</returns>
    public IReadOnlyList<PeerAddress> GetShareablePeers() =>
        [.. _context.Sessions.All.Select(session => session.Address).Take(PeerLimits.MaximumSharedPeers)];

    /// <summary>Ends everything the network does, and keeps the peers.</summary>
    /// <returns>When it is done.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0) return;
        _context.Ledger.Chain.TipChanged -= OnTipChanged;
        _context.Ledger.TransactionAccepted -= OnTransactionAccepted;
        await _stop.CancelAsync().ConfigureAwait(false);
        await _loop.ConfigureAwait(false);
        await _schedule.WhenIdleAsync().ConfigureAwait(false);
        if (_isStarted != 0) _schedule.Save();
        await _context.Sessions.CloseAllAsync().ConfigureAwait(false);
        _sync.Dispose();
        _stop.Dispose();
    }

    /// <summary>Everything of <see cref="Start"/> but the loop: for tests that go step by step.</summary>
    internal void Open()
    {
        if (_isDisposed != 0 || Interlocked.Exchange(ref _isStarted, 1) != 0)
            throw new InvalidOperationException("The network is started already, or disposed.");
        _context.Book.Load();
        _context.Ledger.Chain.TipChanged += OnTipChanged;
        _context.Ledger.TransactionAccepted += OnTransactionAccepted;
        _schedule.Begin();
    }

    /// <summary>Does what is due now, and waits until it is done.</summary>
    internal async Task StepAsync()
    {
        _schedule.Step();
        await _schedule.WhenIdleAsync().ConfigureAwait(false);
        foreach (var session in _context.Sessions.All) await _relay.FlushAsync(session, _stop.Token).ConfigureAwait(false);
        _schedule.Step();
        await _schedule.WhenIdleAsync().ConfigureAwait(false);
    }

    private AnnouncementOutcome Introduce(PeerIdentity sender)
    {
        if (sender.NodeNonce == NodeNonce || sender.BaseUrl is null) return AnnouncementOutcome.Ignored;
        return Request(sender.BaseUrl) == HandshakeOutcome.Accepted ? AnnouncementOutcome.Wanted : AnnouncementOutcome.Ignored;
    }

    /// <summary>Has a peer that introduced itself connected to, where its address allows it.</summary>
    private HandshakeOutcome Request(string? baseUrl)
    {
        if (!PeerAddress.TryParse(baseUrl, out var address, out _)) return HandshakeOutcome.Accepted;
        if (_context.Book.IsBanned(address)) return HandshakeOutcome.Banned;
        if (_context.Sessions.Places is { Own: <= 0, Requested: <= 0 }) return HandshakeOutcome.Full;
        if (!_context.Book.Add(address, PeerOrigin.Inbound)) return HandshakeOutcome.Accepted;
        _context.Book.Request(address);
        _schedule.Wake();
        return HandshakeOutcome.Accepted;
    }

    private async Task PumpAsync(PeerSession session)
    {
        while (await session.Queue.WaitToReadAsync(_stop.Token).ConfigureAwait(false))
            await _relay.FlushAsync(session, _stop.Token).ConfigureAwait(false);
    }

    private void OnTipChanged(object? sender, TipChange change)
    {
        if (!_sync.IsDownloading) _relay.AnnounceBlock(change.Current.Hash);
    }

    private void OnTransactionAccepted(object? sender, Hash256 id) => _relay.AnnounceTransaction(id);
}
