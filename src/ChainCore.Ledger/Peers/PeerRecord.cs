namespace ChainCore.Ledger;

/// <summary>What is remembered of a peer, connected or not. Guarded by the lock of its <see cref="PeerBook"/>.</summary>
internal sealed class PeerRecord(PeerAddress address, PeerOrigin origin)
{
    private static readonly TimeSpan FadesByOneEach = TimeSpan.FromMinutes(1);

    private int _score;
    private DateTimeOffset _scoredAt;

    public PeerAddress Address { get; } = address;

    public PeerOrigin Origin { get; set; } = origin;

    public DateTimeOffset? LastSeen { get; set; }

    public int Failures { get; set; }

    /// <summary>Not to be tried before.</summary>
    public DateTimeOffset NextAttempt { get; set; }

    public DateTimeOffset? BannedUntil { get; set; }

    public PeerOffence? LastOffence { get; set; }

    public HandshakeVerdict? Refusal { get; set; }

    public PeerSession? Session { get; set; }

    public bool IsConnecting { get; set; }

    /// <summary>It introduced itself and is to be connected to, beside the peers this node chooses.</summary>
    public bool IsRequested { get; set; }

    /// <summary>A peer an operator named is never dropped from the book.</summary>
    public bool IsNamed => Origin is PeerOrigin.Bootstrap or PeerOrigin.Administrator;

    public bool IsBanned(DateTimeOffset now) => BannedUntil > now;

    public int ScoreAt(DateTimeOffset now) => Math.Max(0, _score - (int)((now - _scoredAt) / FadesByOneEach));

    public int AddScore(int points, DateTimeOffset now)
    {
        (_score, _scoredAt) = (Math.Min(PeerOffences.BanScore, ScoreAt(now) + points), now);
        return _score;
    }

    /// <summary>Takes in a ban of an earlier run.</summary>
    public void Ban(DateTimeOffset until, int score, PeerOffence? offence, DateTimeOffset now)
    {
        (_score, _scoredAt, LastOffence) = (score, now, offence);
        BannedUntil = NextAttempt = until;
    }

    public PeerInformation ToInformation(DateTimeOffset now)
    {
        var handshake = Session?.Handshake;
        return new()
        {
            Address = Address,
            State = StateAt(now),
            Origin = Origin,
            LastSeen = LastSeen,
            Failures = Failures,
            NextAttempt = Session is null ? NextAttempt : null,
            Score = ScoreAt(now),
            LastOffence = LastOffence,
            BannedUntil = IsBanned(now) ? BannedUntil : null,
            Refusal = Refusal?.ToString(),
            DifferingKeys = [.. (Refusal?.Differences ?? []).Select(difference => difference.Key)],
            Latency = Session?.Latency,
            ClockSkew = Session?.ClockSkew,
            Height = handshake?.Height,
            LastCommonHeight = Session?.LastCommonHeight,
            Work = handshake?.Work,
            GenesisHash = handshake?.GenesisHash,
            ConsensusHash = handshake?.ConsensusHash,
        };
    }

    private PeerState StateAt(DateTimeOffset now)
    {
        if (IsBanned(now)) return PeerState.Banned;
        if (Session is not null) return PeerState.Connected;
        if (NextAttempt <= now) return PeerState.Known;
        return Refusal is null ? PeerState.Backoff : PeerState.Refused;
    }
}
