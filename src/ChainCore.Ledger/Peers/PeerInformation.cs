namespace ChainCore.Ledger;

/// <summary>How a peer came to be known.</summary>
public enum PeerOrigin
{
    /// <summary>It is on the list the node started with.</summary>
    Bootstrap,

    /// <summary>An administrator added it.</summary>
    Administrator,

    /// <summary>It introduced itself.</summary>
    Inbound,

    /// <summary>Another peer named it.</summary>
    Exchange,

    /// <summary>It was kept from an earlier run.</summary>
    Stored,
}

/// <summary>How this node stands with a peer.</summary>
public enum PeerState
{
    /// <summary>It is known and not connected.</summary>
    Known,

    /// <summary>It is connected.</summary>
    Connected,

    /// <summary>It failed; it is left alone for a while (row F15).</summary>
    Backoff,

    /// <summary>It is on another chain, or is this node, or one already connected: it is asked again much later.</summary>
    Refused,

    /// <summary>It misbehaved (row F8).</summary>
    Banned,
}

/// <summary>A peer as this node sees it (rows G16, G21, F26).</summary>
public sealed record PeerInformation
{
    /// <summary>Its base URL.</summary>
    public required PeerAddress Address { get; init; }

    /// <summary>How this node stands with it.</summary>
    public required PeerState State { get; init; }

    /// <summary>How it came to be known.</summary>
    public required PeerOrigin Origin { get; init; }

    /// <summary>True if it introduced itself before this node connected to it.</summary>
    public bool IsInbound => Origin == PeerOrigin.Inbound;

    /// <summary>When it last answered; null if it never did.</summary>
    public DateTimeOffset? LastSeen { get; init; }

    /// <summary>How often in a row it has not answered.</summary>
    public int Failures { get; init; }

    /// <summary>The next time it is tried; null if it is connected.</summary>
    public DateTimeOffset? NextAttempt { get; init; }

    /// <summary>Its misbehaviour, 0..100; 100 is a ban. It fades by one a minute.</summary>
    public int Score { get; init; }

    /// <summary>What it last did wrong; null if nothing.</summary>
    public PeerOffence? LastOffence { get; init; }

    /// <summary>Until when it is banned; null if it is not.</summary>
    public DateTimeOffset? BannedUntil { get; init; }

    /// <summary>Why it is refused, one sentence fit for users; null if it is not.</summary>
    public string? Refusal { get; init; }

    /// <summary>The consensus keys in which it differs, where it is refused for them (row E23).</summary>
    public IReadOnlyList<string> DifferingKeys { get; init; } = [];

    /// <summary>How long it took to answer the last handshake; null if it never did.</summary>
    public TimeSpan? Latency { get; init; }

    /// <summary>Its clock less this node's; null if it never answered (row G21).</summary>
    public TimeSpan? ClockSkew { get; init; }

    /// <summary>Its height, as it says; null if it never answered.</summary>
    public long? Height { get; init; }

    /// <summary>The height of the last block both chains share, as far as headers have shown; null if they have not.</summary>
    public long? LastCommonHeight { get; init; }

    /// <summary>The work of its chain, as it says; null if it never answered.</summary>
    public ChainWork? Work { get; init; }

    /// <summary>The hash of its first block; null if it never answered.</summary>
    public Hash256? GenesisHash { get; init; }

    /// <summary>The hash of its consensus keys; null if it never answered.</summary>
    public string? ConsensusHash { get; init; }
}
