namespace ChainCore.Ledger.Tests;

/// <summary>A node as another one reaches it: what an honest host answers. Liars override.</summary>
internal class SimulatedPeer(SimulatedNetwork network, SimulatedNode caller, SimulatedNode target) : IPeer
{
    protected SimulatedNetwork Network => network;

    protected SimulatedNode Target => target;

    protected Blockchain Chain => target.Node.Chain;

    public virtual Task<PeerHandshake> HandshakeAsync(PeerHandshake own, CancellationToken cancellation)
    {
        Reach();
        var verdict = target.Peers.ReceiveHandshake(own);
        if (verdict.Outcome is HandshakeOutcome.Banned or HandshakeOutcome.Full)
            throw new PeerException(PeerError.Refused, verdict.ToString());
        return Task.FromResult(target.Peers.CreateHandshake());
    }

    public virtual Task<ReadOnlyMemory<byte>> GetHeadersAsync(IReadOnlyList<Hash256> locator, int count, CancellationToken cancellation)
    {
        Reach();
        return Task.FromResult(Encode(Chain.Current.GetHeadersAfter(locator, count).Select(header => header.Header)));
    }

    public virtual Task<IReadOnlyList<Block>> GetBlocksAsync(long start, int count, CancellationToken cancellation)
    {
        Reach();
        IReadOnlyList<Block> blocks = [.. PeerLimits.TakeBlocks(Chain, start, count)];
        target.BlocksServed += blocks.Count;
        return Task.FromResult(blocks);
    }

    public virtual Task<Block?> GetBlockAsync(Hash256 hash, CancellationToken cancellation)
    {
        Reach();
        return Task.FromResult(Chain.TryGetBlock(hash, out var block) ? block : null);
    }

    public virtual Task<IReadOnlyList<Hash256>> GetPoolIdsAsync(CancellationToken cancellation)
    {
        Reach();
        return Task.FromResult<IReadOnlyList<Hash256>>([.. target.Node.Mempool.Snapshot.Transactions.Select(entry => entry.Id)]);
    }

    public virtual Task<Transaction?> GetTransactionAsync(Hash256 id, CancellationToken cancellation)
    {
        Reach();
        return Task.FromResult(target.Node.Mempool.Snapshot.TryGet(id, out var entry) ? entry.Transaction : null);
    }

    public virtual Task<AnnouncementOutcome> AnnounceBlockAsync(ChainHeader header, PeerIdentity own, CancellationToken cancellation)
    {
        Reach();
        network.Announcements.Enqueue((caller, target, header.Hash));
        return Task.FromResult(target.Peers.ReceiveBlockAnnouncement(header.Hash, own));
    }

    public virtual Task<AnnouncementOutcome> AnnounceTransactionsAsync(
        IReadOnlyList<Hash256> ids, PeerIdentity own, CancellationToken cancellation)
    {
        Reach();
        foreach (var id in ids) network.Announcements.Enqueue((caller, target, id));
        return Task.FromResult(target.Peers.ReceiveTransactionAnnouncement(ids, own));
    }

    public virtual Task<IReadOnlyList<string>> GetPeersAsync(CancellationToken cancellation)
    {
        Reach();
        return Task.FromResult<IReadOnlyList<string>>([.. target.Peers.GetShareablePeers().Select(address => address.ToString())]);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static ReadOnlyMemory<byte> Encode(IEnumerable<BlockHeader> headers)
    {
        BlockHeader[] all = [.. headers];
        var bytes = new byte[all.Length * BlockHeader.Size];
        foreach (var (i, header) in all.Index()) header.WriteTo(bytes.AsSpan(i * BlockHeader.Size));
        return bytes;
    }

    /// <summary>Fails as a transport does where the other node is down, or cut off from the caller.</summary>
    protected void Reach()
    {
        if (!network.CanReach(caller, target)) throw new PeerException(PeerError.Unreachable, "The peer cannot be reached.");
    }
}
