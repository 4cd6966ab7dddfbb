using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary><c>POST /peers/handshake</c>, in both directions: who a node is and which chain it is on (rows E23, F1, F12, F18).</summary>
/// <param name="GenesisHash">The hash of its genesis block.</param>
/// <param name="ConfigHash">The hash of its consensus keys.</param>
/// <param name="NodeNonce">A random number of its run, by which a node recognises itself and doubles.</param>
/// <param name="ApiVersion">"2.0".</param>
/// <param name="Consensus">Its consensus keys, so that differing ones can be named.</param>
/// <param name="Length">Blocks in its chain, genesis counted.</param>
/// <param name="TipHash">The hash of its tip.</param>
/// <param name="TotalWork">Its chain's cumulative work.</param>
/// <param name="BaseUrl">Where the node itself can be reached; null if it cannot.</param>
/// <param name="NodeId">Its name; informational.</param>
/// <param name="Timestamp">Its clock in seconds since 1970-01-01 00:00 UTC (row G21).</param>
public sealed record HandshakeContract(
    Hash256 GenesisHash,
    Hash256 ConfigHash,
    ulong NodeNonce,
    string ApiVersion,
    IReadOnlyDictionary<string, ConfigValue> Consensus,
    long Length,
    Hash256 TipHash,
    ChainWork TotalWork,
    string? BaseUrl = null,
    string? NodeId = null,
    double? Timestamp = null);

/// <summary><c>POST /peers/announce/block</c>: a block the sender has connected; the receiver may fetch it (row F10).</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="Header">Its header, whose work can be checked before anything is fetched.</param>
/// <param name="Index">Its height.</param>
/// <param name="TotalWork">The cumulative work up to it.</param>
/// <param name="NodeNonce">The sender's random number.</param>
/// <param name="BaseUrl">Where to fetch it from; null: from the address of the peer that sent this.</param>
public sealed record BlockAnnouncement(
    Hash256 Hash, BlockHeader Header, long Index, ChainWork TotalWork, ulong NodeNonce, string? BaseUrl = null);

/// <summary><c>POST /peers/announce/transactions</c>: transactions in the sender's pool (row F11).</summary>
/// <param name="TransactionIds">Their ids, at most 1000.</param>
/// <param name="NodeNonce">The sender's random number.</param>
/// <param name="BaseUrl">Where to fetch them from; null: from the address of the peer that sent this.</param>
public sealed record TransactionAnnouncement(IReadOnlyList<Hash256> TransactionIds, ulong NodeNonce, string? BaseUrl = null)
{
    /// <summary>The most ids in one announcement: 1000.</summary>
    public const int MaximumCount = 1000;
}

/// <summary>The answer to an announcement.</summary>
/// <param name="Status">"known" if nothing has to be fetched, else "wanted".</param>
public sealed record AnnouncementResponse(string Status)
{
    /// <summary>Nothing has to be fetched.</summary>
    public const string Known = "known";

    /// <summary>The receiver is going to fetch what was announced.</summary>
    public const string Wanted = "wanted";
}

/// <summary><c>GET /peers</c>: all that is known of the peers (row G16).</summary>
/// <param name="Peers">The peers.</param>
/// <param name="Count">Connected ones.</param>
public sealed record PeersResponse(IReadOnlyList<PeerContract> Peers, int Count) : IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized() => Elements.RefuseNull(Peers, "peers");
}

/// <summary>What a node knows of a peer.</summary>
/// <param name="Url">Its base URL.</param>
/// <param name="State">"connected", "connecting", "backoff", "banned", "refused" or "known".</param>
/// <param name="Score">Its misbehaviour, 0 if there was none.</param>
/// <param name="Failures">Failures in a row.</param>
/// <param name="LatencyMs">Its median latency in milliseconds.</param>
/// <param name="BlockchainLength">Blocks in its chain, genesis counted.</param>
/// <param name="LastCommonHeight">The height of the last block both chains share.</param>
/// <param name="ClockSkewSeconds">Its clock less this node's, in seconds.</param>
/// <param name="GenesisHash">The hash of its genesis block.</param>
/// <param name="ConfigHash">The hash of its consensus keys.</param>
/// <param name="DifferingKeys">The consensus keys in which it differs.</param>
/// <param name="LastSeen">When it last answered, in seconds since 1970-01-01 00:00 UTC.</param>
/// <param name="RetryAt">When it is tried again, in seconds since 1970-01-01 00:00 UTC.</param>
/// <param name="LastError">The class of its last failure.</param>
public sealed record PeerContract(
    string Url,
    string State,
    int Score = 0,
    int Failures = 0,
    double? LatencyMs = null,
    long? BlockchainLength = null,
    long? LastCommonHeight = null,
    double? ClockSkewSeconds = null,
    Hash256? GenesisHash = null,
    Hash256? ConfigHash = null,
    IReadOnlyList<string>? DifferingKeys = null,
    double? LastSeen = null,
    double? RetryAt = null,
    string? LastError = null);

/// <summary><c>GET /getpeers</c>: the base URLs of peers that answered lately, for exchange between nodes (row F14).</summary>
/// <param name="Peers">The base URLs.</param>
public sealed record PeerUrlsResponse(IReadOnlyList<string> Peers) : IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized() => Elements.RefuseNull(Peers, "peers");
}

/// <summary><c>POST /addpeer</c> (row C33).</summary>
/// <param name="Peer">The peer's base URL.</param>
public sealed record AddPeerRequest(string Peer);

/// <summary>The answer to a successful <c>POST /addpeer</c>.</summary>
/// <param name="Status">"added" or "known".</param>
/// <param name="Peer">The peer's base URL in its canonical form.</param>
/// <param name="State">The peer's state, as in <see cref="PeerContract"/>.</param>
public sealed record AddPeerResponse(string Status, string Peer, string? State = null)
{
    /// <summary>The peer was not known before.</summary>
    public const string Added = "added";

    /// <summary>The peer was known before.</summary>
    public const string Known = "known";
}
