namespace ChainCore.Ledger;

/// <summary>
/// Compares chains with a peer and takes over what has more work (rows F12, F13). Peers are compared with at the same time, so that a
/// slow one holds up nobody; blocks are fetched for one branch at a time, from all peers that have them.
/// </summary>
internal sealed class PeerSync(PeerContext context, PeerIntake intake, PeerDialer dialer) : IDisposable
{
    private readonly HeaderSync _headers = new(context);
    private readonly PoolExchange _pool = new(context, intake);
    private readonly SemaphoreSlim _download = new(1, 1);
    private int _downloads;

    /// <summary>True while a branch is taken over, when not each of its blocks is worth an announcement.</summary>
    public bool IsDownloading => Volatile.Read(ref _downloads) > 0;

    /// <summary>Called after a branch has been taken over, as far as it was.</summary>
    public Action? Downloaded { get; set; }

    /// <summary>Compares chains, then mempools.</summary>
    public async Task SyncAsync(PeerSession session, CancellationToken cancellation)
    {
        try
        {
            if (!await dialer.RefreshAsync(session, cancellation).ConfigureAwait(false)) return;
            while (await _headers.FindBetterBranchAsync(session, cancellation).ConfigureAwait(false) is { } branch)
            {
                if (!await TakeOverAsync(session, branch, cancellation).ConfigureAwait(false)) break;
            }

            if (!session.IsClosed) await _pool.ExchangeAsync(session, cancellation).ConfigureAwait(false);
        }
        finally
        {
            session.HasSynced = true;
        }
    }

    public void Dispose() => _download.Dispose();

    /// <returns>True if there may be more to take over.</returns>
    private async Task<bool> TakeOverAsync(PeerSession session, HeaderBranch branch, CancellationToken cancellation)
    {
        await _download.WaitAsync(cancellation).ConfigureAwait(false);
        Interlocked.Increment(ref _downloads);
        try
        {
            // While it waited another peer may have brought as much.
            if (branch.Work <= context.Ledger.Chain.Tip.Work) return true;
            using var activity = NodeActivities.Start(NodeActivities.Sync);
            activity?.SetTag("peer", session.Source).SetTag("height", branch.Height).SetTag("blocks", branch.Count);
            return await new BlockDownload(context, intake, branch, session).RunAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _downloads);
            _download.Release();
            Downloaded?.Invoke();
        }
    }
}
