namespace ChainCore.Ledger;

/// <summary>
/// Fetches the transactions that wait at a peer and not here, as after a partition, or when announcements were lost (row F11).
/// </summary>
internal sealed class PoolExchange(PeerContext context, PeerIntake intake)
{
    private const int MaximumFetched = 2_000;
    private const int MaximumDeclined = 10_000;

    private readonly Lock _lock = new();
    private KnownInventory _declined = new(MaximumDeclined);
    private Hash256 _declinedAt;

    /// <summary>Fetches what is missing.</summary>
    public async Task ExchangeAsync(PeerSession session, CancellationToken cancellation)
    {
        var answer = await session.AskAsync(PeerRequest.Pool, (peer, token) => peer.GetPoolIdsAsync(token), cancellation)
            .ConfigureAwait(false);
        if (!answer.IsAnswered) return;
        if (answer.Value.Count > PeerLimits.MaximumPoolIds)
        {
            context.Sessions.Offend(session, PeerOffence.Oversize);
            return;
        }

        var (snapshot, declined) = (context.Ledger.Mempool.Snapshot, Declined());
        List<Transaction> fetched = [];
        foreach (var id in answer.Value.Where(id => !snapshot.Contains(id) && declined.Add(id)).Take(MaximumFetched))
        {
            var one = await session.AskAsync(PeerRequest.Short, (peer, token) => peer.GetTransactionAsync(id, token), cancellation)
                .ConfigureAwait(false);
            if (!one.IsAnswered) break;
            if (one.Value is not { } transaction) continue;
            if (transaction.Id == id) fetched.Add(transaction);
            else context.Sessions.Offend(session, PeerOffence.WrongTransaction);
        }

        SubmitParentsFirst(session, fetched);
    }

    /// <summary>What has been looked at on the present tip: it is not fetched again before the tip changes.</summary>
    private KnownInventory Declined()
    {
        var tip = context.Ledger.Chain.Tip.Hash;
        lock (_lock)
        {
            if (tip != _declinedAt) (_declined, _declinedAt) = (new(MaximumDeclined), tip);
            return _declined;
        }
    }

    private void SubmitParentsFirst(PeerSession session, List<Transaction> transactions)
    {
        // Each round adds at least one level of parents, until a round adds nothing.
        var before = int.MaxValue;
        while (transactions.Count > 0 && transactions.Count < before && !session.IsClosed)
        {
            before = transactions.Count;
            transactions = [.. transactions.Where(transaction =>
                intake.Submit(session, transaction).Error?.Reason == RejectReasons.MissingOrSpent)];
        }
    }
}
