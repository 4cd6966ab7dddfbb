using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>
/// A peer over HTTP: each question is one call of the node's API, and what comes back is turned into the ledger's own types.
/// </summary>
internal sealed class NodeClientPeer(NodeClient client, string nodeId, TimeProvider time) : IPeer
{
    public async Task<PeerHandshake> HandshakeAsync(PeerHandshake own, CancellationToken cancellation) =>
        (await AskAsync(() => client.HandshakeAsync(own.ToContract(nodeId), cancellationToken: cancellation))).ToHandshake();

    public async Task<ReadOnlyMemory<byte>> GetHeadersAsync(IReadOnlyList<Hash256> locator, int count, CancellationToken cancellation)
    {
        var headers = (await AskAsync(() => client.GetHeadersAsync(locator, count, cancellationToken: cancellation))).Headers;
        var bytes = new byte[headers.Count * BlockHeader.Size];
        foreach (var (i, header) in headers.Index()) header.WriteTo(bytes.AsSpan(i * BlockHeader.Size));
        return bytes;
    }

    public async Task<IReadOnlyList<Block>> GetBlocksAsync(long start, int count, CancellationToken cancellation)
    {
        var range = await AskAsync(() => client.GetBlockRangeAsync(start, start + count - 1, cancellationToken: cancellation));
        return [.. range.Blocks.Select(block => Decode(block.Hex))];
    }

    public async Task<Block?> GetBlockAsync(Hash256 hash, CancellationToken cancellation) =>
        await FindAsync(() => client.GetBlockAsync(hash, cancellationToken: cancellation)) is { } block ? Decode(block.Hex) : null;

    public async Task<IReadOnlyList<Hash256>> GetPoolIdsAsync(CancellationToken cancellation) =>
        (await AskAsync(() => client.GetTransactionIdsAsync(cancellationToken: cancellation))).TransactionIds;

    public async Task<Transaction?> GetTransactionAsync(Hash256 id, CancellationToken cancellation)
    {
        if (await FindAsync(() => client.GetTransactionAsync(id, cancellationToken: cancellation)) is not { } contract) return null;
        return Transaction.TryDecode(contract.Hex.Span, out var transaction, out _)
            ? transaction
            : throw new PeerException(PeerError.Malformed, "The peer's transaction cannot be decoded.");
    }

    public async Task<AnnouncementOutcome> AnnounceBlockAsync(ChainHeader header, PeerIdentity own, CancellationToken cancellation)
    {
        BlockAnnouncement announcement = new(header.Hash, header.Header, header.Height, header.Work, own.NodeNonce, own.BaseUrl);
        return ToOutcome(await AskAsync(() => client.AnnounceBlockAsync(announcement, cancellationToken: cancellation)));
    }

    public async Task<AnnouncementOutcome> AnnounceTransactionsAsync(
        IReadOnlyList<Hash256> ids, PeerIdentity own, CancellationToken cancellation)
    {
        TransactionAnnouncement announcement = new(ids, own.NodeNonce, own.BaseUrl);
        return ToOutcome(await AskAsync(() => client.AnnounceTransactionsAsync(announcement, cancellationToken: cancellation)));
    }

    public async Task<IReadOnlyList<string>> GetPeersAsync(CancellationToken cancellation) =>
        (await AskAsync(() => client.GetPeerUrlsAsync(cancellationToken: cancellation))).Peers;

    // The HTTP client is everybody's.
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<T> AskAsync<T>(Func<Task<NodeResponse<T>>> call)
        where T : class => Value(await CallAsync(call));

    private async Task<T?> FindAsync<T>(Func<Task<NodeResponse<T>>> call)
        where T : class
    {
        var response = await CallAsync(call);
        return response.StatusCode == System.Net.HttpStatusCode.NotFound ? null : Value(response);
    }

    private async Task<NodeResponse<T>> CallAsync<T>(Func<Task<NodeResponse<T>>> call)
        where T : class
    {
        var progress = AnswerProgress.Watch(time);
        try
        {
            return await call();
        }
        catch (OperationCanceledException) when (progress.IsStalled)
        {
            throw new PeerException(PeerError.Stalled, "The peer's answer came to a halt.");
        }
    }

    private static AnnouncementOutcome ToOutcome(AnnouncementResponse response) =>
        response.Status == AnnouncementResponse.Wanted ? AnnouncementOutcome.Wanted : AnnouncementOutcome.Known;

    private static Block Decode(ReadOnlyMemory<byte> bytes) => Block.TryDecode(bytes.Span, out var block, out _)
        ? block
        : throw new PeerException(PeerError.Malformed, "The peer's block cannot be decoded.");

    private static T Value<T>(NodeResponse<T> response)
        where T : class
    {
        if (response.Value is { } value) return value;
        var error = response switch
        {
            { StatusCode: System.Net.HttpStatusCode.TooManyRequests or System.Net.HttpStatusCode.ServiceUnavailable } => PeerError.Busy,
            { Problem: not null } => PeerError.Refused,
            { Failure.Kind: NodeFailureKind.Timeout } => PeerError.Timeout,
            { Failure.Kind: NodeFailureKind.ResponseTooLarge } => PeerError.TooLarge,
            { Failure.Kind: NodeFailureKind.MalformedResponse or NodeFailureKind.ProtocolViolation } => PeerError.Malformed,
            _ => PeerError.Unreachable,
        };
        throw new PeerException(error, response.Explanation ?? "The peer did not answer.");
    }
}
