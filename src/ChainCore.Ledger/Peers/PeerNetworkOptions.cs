namespace ChainCore.Ledger;

/// <summary>What the peer-to-peer network can be told. The defaults are those of the specification's rows.</summary>
public sealed record PeerNetworkOptions
{
    /// <summary>This node's random number, where the host shows it too; a new one if null (row F18).</summary>
    public ulong? NodeNonce { get; init; }

    /// <summary>Where this node is to be reached by others; null if it is not: then nobody can fetch what it announces.</summary>
    public PeerAddress? OwnAddress { get; init; }

    /// <summary>The peers to begin with (row F14).</summary>
    public IReadOnlyList<PeerAddress> Bootstrap { get; init; } = [];

    /// <summary>Which addresses to connect to (row F19).</summary>
    public PeerAddressRules AddressRules { get; init; } = new();

    /// <summary>Keeps peers and bans over restarts (rows F8, F17); they are forgotten if null.</summary>
    public IPeerStore? Store { get; init; }

    /// <summary>The clock; the system's by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Below this many connections the node asks for more peers each time it looks: 2 (row F16).</summary>
    public int MinimumPeers { get; init; } = 2;

    /// <summary>How many connections the node makes of its own: 6 (row F16).</summary>
    public int TargetPeers { get; init; } = 6;

    /// <summary>The most connections, those included that others asked for: 12 (row F16).</summary>
    public int MaximumPeers { get; init; } = 12;

    /// <summary>The most peers to remember, connected or not: 1,000.</summary>
    public int MaximumKnownPeers { get; init; } = 1_000;

    /// <summary>Failures in a row after which a connection is given up: 3 (row F15).</summary>
    public int MaximumFailures { get; init; } = 3;

    /// <summary>How long a peer is left alone after the first failure; half as long again after each further one: 10 s (row F15).</summary>
    public TimeSpan FirstBackoff { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long it is left alone at most: 300 s (row F15).</summary>
    public TimeSpan LongestBackoff { get; init; } = TimeSpan.FromSeconds(300);

    /// <summary>
    /// How long a peer that answered before is left alone at most while there are fewer than <see cref="MinimumPeers"/> connections: 5 s.
    /// Parts of a network that were cut apart find one another soon after they can, however long it took.
    /// </summary>
    public TimeSpan BackoffWhileShort { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a peer that misbehaved is banned: 24 h (row F8).</summary>
    public TimeSpan BanDuration { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long a peer that is on another chain is not asked again: 1 h.</summary>
    public TimeSpan RefusalDuration { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How often chains are compared when nothing is announced, give or take a tenth: 30 s (row F13).</summary>
    public TimeSpan SyncInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often peers are asked for more peers while there are fewer than <see cref="MinimumPeers"/>: 30 s (row F14).</summary>
    public TimeSpan DiscoveryInterval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an answer may take that is no more than a few kilobytes: 5 s (row F20).</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long an answer of headers or a block may take: 10 s (row F20).</summary>
    public TimeSpan TransferTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a range of blocks may take before another peer is asked for it too: 3 s.</summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The most blocks to ask for at once: 250; at most <see cref="PeerLimits.MaximumBlocks"/>.</summary>
    public int RangeSize { get; init; } = 250;

    /// <summary>The most peers blocks are fetched from at a time: 4.</summary>
    public int MaximumDownloads { get; init; } = 4;

    /// <summary>
    /// The most headers of a branch before its blocks are fetched; a branch that has not more work than the chain by then is left: 50,000,
    /// 4 MB.
    /// </summary>
    public int MaximumBranchHeaders { get; init; } = 50_000;

    /// <summary>The most announcements that wait for one peer, in each direction: 1,000.</summary>
    public int MaximumQueue { get; init; } = 1_000;

    /// <summary>How many blocks and transactions the node remembers a peer to know: 5,000 each.</summary>
    public int MaximumInventory { get; init; } = 5_000;

    /// <summary>A peer's clock that differs by more is worth a warning: 60 s (row G21).</summary>
    public TimeSpan ClockSkewWarning { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Gets what goes wrong in the background and is no peer's doing; it is dropped otherwise.</summary>
    public Action<Exception>? HandlerFailed { get; init; }
}
