namespace ChainCore.Ledger;

/// <summary>
/// The peers this node knows: how they behave, when they are tried again, which are banned (rows F8, F14 to F17). Bounded; safe for any
/// thread.
/// </summary>
internal sealed class PeerBook(PeerContext context)
{
    private const double BackoffFactor = 1.5;

    private readonly Lock _lock = new();
    private readonly Dictionary<PeerAddress, PeerRecord> _records = [];
    private bool _hasNewBan;

    private PeerNetworkOptions Options => context.Options;

    private DateTimeOffset Now => context.Options.Time.GetUtcNow();

    /// <summary>True if somebody has been banned since the peers were last kept.</summary>
    public bool HasNewBan
    {
        get
        {
            lock (_lock) return _hasNewBan;
        }
    }

    public int Count
    {
        get
        {
            lock (_lock) return _records.Count;
        }
    }

    /// <summary>Takes in the bootstrap list and what the store has kept, as far as it is still a peer's address that is allowed.</summary>
    public void Load()
    {
        foreach (var address in Options.Bootstrap) Add(address, PeerOrigin.Bootstrap);
        var now = Now;
        foreach (var stored in Options.Store?.ReadBans() ?? [])
        {
            if (stored.Until <= now || !PeerAddress.TryParse(stored.Endpoint, out var address, out _)) continue;
            if (!Add(address, PeerOrigin.Stored)) continue;

            // The clock it was set by may have been wrong: none is longer than a new one.
            var longest = now + Options.BanDuration;
            Change(address, record => record.Ban(
                stored.Until < longest ? stored.Until : longest, Math.Clamp(stored.Score, 0, PeerOffences.BanScore),
                Enum.TryParse<PeerOffence>(stored.Reason, out var offence) && Enum.IsDefined(offence) ? offence : null, now));
        }

        foreach (var stored in Options.Store?.ReadPeers() ?? [])
        {
            if (!PeerAddress.TryParse(stored.Endpoint, out var address, out _) || !Add(address, PeerOrigin.Stored)) continue;
            lock (_lock)
            {
                if (!_records.TryGetValue(address, out var record)) continue;
                record.LastSeen = stored.LastSeen <= now ? stored.LastSeen : null;

                // It is worth one attempt after a restart; after that the backoff goes on where it was.
                record.Failures = Math.Clamp(stored.Failures, 0, 100);
            }
        }
    }

    /// <summary>Keeps the peers that have ever answered and are of this chain, and the bans.</summary>
    public void Save()
    {
        StoredPeer[] peers;
        StoredBan[] bans;
        lock (_lock)
        {
            _hasNewBan = false;
            var now = Now;
            peers =
            [
                .. _records.Values.Where(record => record is { LastSeen: not null, Refusal: null } && !record.IsBanned(now))
                    .Select(record => new StoredPeer(record.Address.ToString(), record.LastSeen!.Value, record.Failures)),
            ];
            bans =
            [
                .. _records.Values.Where(record => record.IsBanned(now)).Select(record => new StoredBan(
                    record.Address.ToString(), record.BannedUntil!.Value, record.ScoreAt(now), record.LastOffence.ToString() ?? "")),
            ];
        }

        Options.Store?.SavePeers(peers, bans);
    }

    /// <summary>Remembers a peer, if its address is allowed and there is room.</summary>
    /// <returns>False if it is not remembered.</returns>
    public bool Add(PeerAddress address, PeerOrigin origin)
    {
        if (address.Equals(Options.OwnAddress) || !Options.AddressRules.Allows(address)) return false;
        lock (_lock)
        {
            if (_records.TryGetValue(address, out var known))
            {
                if (origin is PeerOrigin.Administrator or PeerOrigin.Bootstrap) known.Origin = origin;
                return true;
            }

            if (_records.Count >= Options.MaximumKnownPeers && !TryEvict(origin)) return false;
            _records.Add(address, new(address, origin));
            return true;
        }
    }

    /// <summary>The peers to connect to now, the most promising first; each is marked as being connected to.</summary>
    /// <param name="own">The most of those this node chooses.</param>
    /// <param name="requested">The most of those that introduced themselves.</param>
    /// <param name="isShort">Whether there are too few connections.</param>
    public IReadOnlyList<(PeerAddress Address, bool IsRequested)> TakeDue(int own, int requested, bool isShort = false)
    {
        if (own <= 0 && requested <= 0) return [];
        lock (_lock)
        {
            var now = Now;
            List<(PeerAddress, bool)> taken = [];
            var due = _records.Values
                .Where(record => record is { Session: null, IsConnecting: false } && IsDue(record, now, isShort) && !record.IsBanned(now))
                .OrderBy(record => record.Failures).ThenByDescending(record => record.IsNamed)
                .ThenByDescending(record => record.LastSeen ?? DateTimeOffset.MinValue)
                .ThenBy(record => record.Address.ToString(), StringComparer.Ordinal);
            foreach (var record in due)
            {
                if (own-- <= 0 && !(record.IsRequested && requested-- > 0)) continue;
                record.IsConnecting = true;
                taken.Add((record.Address, own < 0));
            }

            return taken;
        }
    }

    /// <summary>A peer introduced itself: it is connected to as soon as there is place.</summary>
    public void Request(PeerAddress address) => Change(address, record =>
    {
        record.IsRequested = true;

        // It lives, whatever it did when it was last tried; who is on another chain is not asked again for that.
        if (record is { Session: null, Refusal: null }) record.NextAttempt = Now;
    });

    /// <summary>Marks a peer as being connected to.</summary>
    /// <returns>False if it is not known, or connected, or being connected to.</returns>
    public bool TryTake(PeerAddress address)
    {
        lock (_lock)
        {
            if (!_records.TryGetValue(address, out var record) || record.Session is not null || record.IsConnecting) return false;
            return record.IsConnecting = true;
        }
    }

    public void Connected(PeerAddress address, PeerSession session) => Change(address, record =>
    {
        (record.Session, record.IsConnecting, record.IsRequested, record.Refusal) = (session, false, false, null);
        Seen(record);
    });

    public void Answered(PeerAddress address) => Change(address, Seen);

    public void Disconnected(PeerAddress address) => Change(address, record => record.Session = null);

    /// <summary>An attempt is given up without anything to be said about the peer.</summary>
    public void Abandoned(PeerAddress address) => Change(address, record => record.IsConnecting = false);

    /// <summary>The peer did not answer.</summary>
    /// <returns>How often in a row.</returns>
    public int Failed(PeerAddress address)
    {
        var failures = 0;
        Change(address, record =>
        {
            failures = ++record.Failures;
            (record.IsConnecting, record.IsRequested) = (false, false);
            record.NextAttempt = Now + BackoffAfter(failures);
        });
        return failures;
    }

    /// <summary>The peer is none for this node, for the time being.</summary>
    public void Refused(PeerAddress address, HandshakeVerdict verdict) => Change(address, record =>
    {
        (record.IsConnecting, record.IsRequested, record.Refusal) = (false, false, verdict);
        record.NextAttempt = Now + (verdict.Outcome == HandshakeOutcome.Full ? Options.FirstBackoff : Options.RefusalDuration);
    });

    /// <summary>The peer did something wrong.</summary>
    /// <returns>True if it is banned now.</returns>
    public bool Offend(PeerAddress address, PeerOffence offence)
    {
        var isBanned = false;
        Change(address, record =>
        {
            var now = Now;
            record.LastOffence = offence;
            if (record.AddScore(PeerOffences.Weigh(offence), now) < PeerOffences.BanScore) return;
            isBanned = _hasNewBan = true;
            record.BannedUntil = record.NextAttempt = now + Options.BanDuration;
        });
        return isBanned;
    }

    public bool IsBanned(PeerAddress address)
    {
        lock (_lock) return _records.TryGetValue(address, out var record) && record.IsBanned(Now);
    }

    public IReadOnlyList<PeerInformation> ToInformation()
    {
        lock (_lock)
        {
            var now = Now;
            return
            [
                .. _records.Values.Select(record => record.ToInformation(now))
                    .OrderBy(peer => peer.State != PeerState.Connected).ThenBy(peer => peer.Address.ToString(), StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>10 s × 1.5^(n − 1), at most 300 s (row F15).</summary>
    internal TimeSpan BackoffAfter(int failures)
    {
        var longest = Options.LongestBackoff;
        var backoff = Options.FirstBackoff.TotalSeconds * Math.Pow(BackoffFactor, Math.Max(0, failures - 1));
        return backoff < longest.TotalSeconds ? TimeSpan.FromSeconds(backoff) : longest;
    }

    private bool IsDue(PeerRecord record, DateTimeOffset now, bool isShort)
    {
        if (record.NextAttempt <= now) return true;
        if (!isShort || record is not { Refusal: null, LastSeen: not null, Failures: > 0 }) return false;
        return record.NextAttempt - BackoffAfter(record.Failures) + Options.BackoffWhileShort <= now;
    }

    private void Seen(PeerRecord record) => (record.LastSeen, record.Failures) = (Now, 0);

    private void Change(PeerAddress address, Action<PeerRecord> change)
    {
        lock (_lock)
        {
            if (_records.TryGetValue(address, out var record)) change(record);
        }
    }

    /// <summary>
    /// Makes room: among the peers nobody named and nobody is connected to, the one that failed most and was seen longest ago goes.
    /// </summary>
    private bool TryEvict(PeerOrigin forOrigin)
    {
        var now = Now;
        var worst = _records.Values
            .Where(record => record is { IsNamed: false, Session: null, IsConnecting: false } && !record.IsBanned(now))
            .OrderByDescending(record => record.Failures).ThenBy(record => record.LastSeen ?? DateTimeOffset.MinValue)
            .FirstOrDefault();
        if (worst is null) return false;

        // What strangers name does not push out a peer that answers.
        var isNamed = forOrigin is PeerOrigin.Administrator or PeerOrigin.Bootstrap;
        return (isNamed || worst.Failures > 0 || worst.LastSeen is null) && _records.Remove(worst.Address);
    }
}
