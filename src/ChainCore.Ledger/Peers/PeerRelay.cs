namespace ChainCore.Ledger;

/// <summary>
/// Passes on what this node has accepted, and fetches what others tell of (rows C17, F10, F11). Announcements wait in a bounded queue
/// for each peer; what does not fit is made up for by the next comparison of chains and mempools.
/// </summary>
internal sealed class PeerRelay(PeerContext context, PeerIntake intake, Action<PeerSession> requestSync)
{
    private readonly InFlightItems _blocks = new();
    private readonly InFlightItems _transactions = new();
    private long _blocksAnnounced;
    private long _transactionsAnnounced;

    /// <summary>Announcements of blocks, and ids of transactions, sent so far.</summary>
    public (long Blocks, long Transactions) Announced =>
        (Interlocked.Read(ref _blocksAnnounced), Interlocked.Read(ref _transactionsAnnounced));

    /// <summary>Tells all peers of a block but those that are known to have it.</summary>
    public void AnnounceBlock(Hash256 hash)
    {
        foreach (var session in context.Sessions.All)
        {
            if (session.KnownBlocks.Add(hash)) session.TryQueue(PeerTask.AnnounceBlock, hash);
        }
    }

    /// <summary>Tells all peers of a transaction but those that are known to have it.</summary>
    public void AnnounceTransaction(Hash256 id)
    {
        foreach (var session in context.Sessions.All)
        {
            if (session.KnownTransactions.Add(id)) session.TryQueue(PeerTask.AnnounceTransaction, id);
        }
    }

    /// <summary>
    /// A peer tells of a block. Whoever sends the message can give any nonce, so it counts neither for nor against the peer.
    /// </summary>
    public AnnouncementOutcome ReceiveBlock(PeerSession session, Hash256 hash)
    {
        if (context.Ledger.Chain.TryGetHeader(hash, out _)) return AnnouncementOutcome.Known;
        return session.TryQueue(PeerTask.FetchBlock, hash) ? AnnouncementOutcome.Wanted : AnnouncementOutcome.Ignored;
    }

    /// <summary>A peer tells of transactions.</summary>
    public AnnouncementOutcome ReceiveTransactions(PeerSession session, IReadOnlyList<Hash256> ids)
    {
        var (outcome, snapshot) = (AnnouncementOutcome.Known, context.Ledger.Mempool.Snapshot);
        foreach (var id in ids)
        {
            if (snapshot.Contains(id)) continue;
            if (!session.TryQueue(PeerTask.FetchTransaction, id)) return AnnouncementOutcome.Ignored;
            outcome = AnnouncementOutcome.Wanted;
        }

        return outcome;
    }

    /// <summary>Does everything that waits for a peer at this moment.</summary>
    /// <returns>True if there was anything.</returns>
    public async Task<bool> FlushAsync(PeerSession session, CancellationToken cancellation)
    {
        var any = false;
        List<Hash256> announced = [];
        while (!session.IsClosed && session.Queue.TryRead(out var item))
        {
            any = true;
            if (item.Task == PeerTask.AnnounceTransaction) announced.Add(item.Hash);
            var isMore = session.Queue.TryPeek(out var next) && next.Task == PeerTask.AnnounceTransaction;
            if (announced.Count > 0 && (!isMore || announced.Count >= PeerLimits.MaximumAnnouncedTransactions))
            {
                await SendTransactionsAsync(session, announced, cancellation).ConfigureAwait(false);
                announced = [];
            }

            if (item.Task != PeerTask.AnnounceTransaction) await ProcessAsync(session, item, cancellation).ConfigureAwait(false);
        }

        return any;
    }

    private async Task ProcessAsync(PeerSession session, PeerItem item, CancellationToken cancellation)
    {
        switch (item.Task)
        {
            case PeerTask.AnnounceBlock:
                await SendBlockAsync(session, item.Hash, cancellation).ConfigureAwait(false);
                break;
            case PeerTask.FetchBlock when _blocks.TryBegin(item.Hash, session):
                var hasBlock = false;
                try
                {
                    hasBlock = await FetchBlockAsync(session, item.Hash, cancellation).ConfigureAwait(false);
                }
                finally
                {
                    TryOthers(_blocks, item, hasBlock);
                }

                break;
            case PeerTask.FetchTransaction when _transactions.TryBegin(item.Hash, session):
                var hasTransaction = false;
                try
                {
                    hasTransaction = await FetchTransactionAsync(session, item.Hash, cancellation).ConfigureAwait(false);
                }
                finally
                {
                    TryOthers(_transactions, item, hasTransaction);
                }

                break;
        }
    }

    private async Task SendBlockAsync(PeerSession session, Hash256 hash, CancellationToken cancellation)
    {
        if (!context.Ledger.Chain.Current.TryGetHeader(hash, out var header)) return;
        Interlocked.Increment(ref _blocksAnnounced);
        await session.AskAsync(
            PeerRequest.Short, (peer, token) => peer.AnnounceBlockAsync(header, context.Identity, token), cancellation)
            .ConfigureAwait(false);
    }

    private async Task SendTransactionsAsync(PeerSession session, List<Hash256> ids, CancellationToken cancellation)
    {
        Interlocked.Add(ref _transactionsAnnounced, ids.Count);
        await session.AskAsync(
            PeerRequest.Short, (peer, token) => peer.AnnounceTransactionsAsync(ids, context.Identity, token), cancellation)
            .ConfigureAwait(false);
    }

    private async Task<bool> FetchBlockAsync(PeerSession session, Hash256 hash, CancellationToken cancellation)
    {
        if (context.Ledger.Chain.TryGetHeader(hash, out _)) return true;
        var answer = await session.AskAsync(PeerRequest.Transfer, (peer, token) => peer.GetBlockAsync(hash, token), cancellation)
            .ConfigureAwait(false);
        if (answer.Value is not { } block) return false;
        if (block.Hash != hash)
        {
            context.Sessions.Offend(session, PeerOffence.WrongBlocks);
            return false;
        }

        // Another one may be right where this one is not what its header says.
        if (intake.Submit(session, block) is not { } result || PeerIntake.IsPeersOwnFault(result)) return false;
        if (result.Outcome == BlockOutcome.Orphan) requestSync(session);
        return true;
    }

    private async Task<bool> FetchTransactionAsync(PeerSession session, Hash256 id, CancellationToken cancellation)
    {
        if (context.Ledger.Mempool.Snapshot.Contains(id)) return true;
        var answer = await session.AskAsync(PeerRequest.Short, (peer, token) => peer.GetTransactionAsync(id, token), cancellation)
            .ConfigureAwait(false);
        if (answer.Value is not { } transaction) return false;
        if (transaction.Id != id)
        {
            context.Sessions.Offend(session, PeerOffence.WrongTransaction);
            return false;
        }

        intake.Submit(session, transaction);
        return true;
    }

    private static void TryOthers(InFlightItems items, PeerItem item, bool isDone)
    {
        var others = items.End(item.Hash);
        if (isDone) return;

        // One is enough; if it fails too, the others have been told by it or are asked by the next comparison.
        foreach (var other in others)
        {
            if (other.TryQueue(item.Task, item.Hash)) return;
        }
    }
}
