using System.Security.Cryptography;

namespace ChainCore.Ledger;

#pragma warning disable CA1822 // Until the members are filled.
/// <summary>A node among others. Not filled yet.</summary>
public sealed class PeerNetwork : IAsyncDisposable
{
    private readonly IPeerLedger _ledger;
    private readonly PeerNetworkOptions _options;

    /// <summary>Creates the network of a node; nothing happens before <see cref="Start"/>.</summary>
    /// <param name="ledger">The node.</param>
    /// <param name="connector">Opens connections.</param>
    /// <param name="options">Everything else.</param>
    public PeerNetwork(IPeerLedger ledger, IPeerConnector connector, PeerNetworkOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(connector);
        (_ledger, _options) = (ledger, options ?? new());
    }

    /// <summary>This node's random number, new with each start (row F18).</summary>
    public string NodeNonce { get; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The peers this node knows.</summary>
    public IReadOnlyList<PeerInformation> Peers => [];

    /// <summary>The number of peers connected.</summary>
    public int ConnectedCount => 0;

    /// <summary>How this node introduces itself now.</summary>
    /// <returns>The handshake.</returns>
    public PeerHandshake CreateHandshake()
    {
        var (chain, tip) = (_ledger.Chain, _ledger.Chain.Tip);
        return new()
        {
            GenesisHash = Genesis.Hash,
            ConsensusHash = chain.Parameters.Hash,
            ConsensusText = chain.Parameters.Text,
            NodeNonce = NodeNonce,
            BaseUrl = _options.OwnAddress?.ToString(),
            Height = tip.Height,
            TipHash = tip.Hash,
            Work = tip.Work,
            Time = _options.Time.GetUtcNow(),
        };
    }

    /// <summary>Begins to connect, to synchronise and to relay.</summary>
    public void Start()
    {
    }

    /// <summary>Judges a node that introduces itself; it is connected to soon after if there is place (row F16).</summary>
    /// <param name="other">The other node.</param>
    /// <returns>The verdict.</returns>
    public HandshakeVerdict ReceiveHandshake(PeerHandshake other) => HandshakeRules.Check(CreateHandshake(), other);

    /// <summary>A peer tells that it has a block.</summary>
    /// <param name="hash">The block's hash.</param>
    /// <param name="nodeNonce">The peer's nonce.</param>
    /// <returns>What is done about it.</returns>
    public AnnouncementOutcome ReceiveBlockAnnouncement(Hash256 hash, string nodeNonce) => AnnouncementOutcome.UnknownPeer;

    /// <summary>A peer tells that it has a transaction.</summary>
    /// <param name="id">The transaction's id.</param>
    /// <param name="nodeNonce">The peer's nonce.</param>
    /// <returns>What is done about it.</returns>
    public AnnouncementOutcome ReceiveTransactionAnnouncement(Hash256 id, string nodeNonce) => AnnouncementOutcome.UnknownPeer;

    /// <summary>Adds a peer an administrator names, and connects to it now (rows C33, H17).</summary>
    /// <param name="address">The peer's address.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>What came of it.</returns>
    public Task<AddPeerResult> AddPeerAsync(PeerAddress address, CancellationToken cancellation = default) =>
        throw new NotSupportedException();

    /// <summary>The peers to name to others: those connected that are to be reached (row F14).</summary>
    /// <returns>At most <see cref="PeerLimits.MaximumSharedPeers"/> addresses.</returns>
    public IReadOnlyList<PeerAddress> GetShareablePeers() => [];

    /// <summary>Ends everything the network does, and keeps the peers.</summary>
    /// <returns>When it is done.</returns>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
