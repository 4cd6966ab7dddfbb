using System.Globalization;

namespace ChainCore.Protocol;

public sealed partial class NodeClient
{
    /// <summary>Blocks of the chain in their readable form (row C28).</summary>
    /// <param name="start">The height of the first block; null for the genesis block.</param>
    /// <param name="limit">The most blocks; null for all.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The blocks.</returns>
    public Task<NodeResponse<BlockchainResponse>> GetBlockchainAsync(
        long? start = null, int? limit = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.Blockchain + Query([("start", start), ("limit", limit)]), Json.BlockchainResponse, timeout, cancellationToken,
            _options.MaximumRangeResponse);

    /// <summary>The chain's identity, length and work (row C33).</summary>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The chain.</returns>
    public Task<NodeResponse<ChainInfoResponse>> GetChainInfoAsync(
        TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.ChainInfo, Json.ChainInfoResponse, timeout, cancellationToken);

    /// <summary>Headers from a height on (row C33).</summary>
    /// <param name="start">The height of the first header.</param>
    /// <param name="count">The most headers, up to 2000; null for as many as the node sends.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The headers.</returns>
    public Task<NodeResponse<HeadersResponse>> GetHeadersAsync(
        long start, int? count = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.Headers + Query([("start", start), ("count", count)]), Json.HeadersResponse, timeout, cancellationToken);

    /// <summary>The headers that follow the first of some hashes that is on the node's chain (rows C33, F12).</summary>
    /// <param name="locator">Hashes of one's own chain, from the tip down, the genesis block last.</param>
    /// <param name="count">The most headers, up to 2000; null for as many as the node sends.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The headers.</returns>
    /// <exception cref="ArgumentException"><paramref name="locator"/> is empty.</exception>
    public Task<NodeResponse<HeadersResponse>> GetHeadersAsync(
        IReadOnlyList<Hash256> locator, int? count = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(locator);
        if (locator.Count == 0) throw new ArgumentException("A locator needs at least one hash.", nameof(locator));
        return GetAsync(NodePaths.Headers + Query([("locator", string.Join(',', locator)), ("count", count)]), Json.HeadersResponse,
            timeout, cancellationToken);
    }

    /// <summary>Blocks by their wire bytes (row C33).</summary>
    /// <param name="start">The height of the first block.</param>
    /// <param name="end">The height of the last block, inclusive.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The blocks, perhaps fewer than were asked for.</returns>
    public Task<NodeResponse<BlockRangeResponse>> GetBlockRangeAsync(
        long start, long end, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.BlocksRange + Query([("start", start), ("end", end)]), Json.BlockRangeResponse, timeout, cancellationToken,
            _options.MaximumRangeResponse);

    /// <summary>One block by its wire bytes (row F10).</summary>
    /// <param name="hash">Its hash.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The block.</returns>
    public Task<NodeResponse<RawBlockContract>> GetBlockAsync(
        Hash256 hash, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync($"{NodePaths.BlocksByHash}/{hash}", Json.RawBlockContract, timeout, cancellationToken, _options.MaximumBlockResponse);

    /// <summary>Blocks that are not on the chain (row C33).</summary>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The blocks.</returns>
    public Task<NodeResponse<OrphanedBlocksResponse>> GetOrphanedBlocksAsync(
        TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.OrphanedBlocks, Json.OrphanedBlocksResponse, timeout, cancellationToken);

    private static string Query(ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var query = "";
        foreach (var (name, value) in parameters)
        {
            if (value is null) continue;
            var text = Uri.EscapeDataString(Convert.ToString(value, CultureInfo.InvariantCulture)!);
            query += $"{(query.Length == 0 ? '?' : '&')}{name}={text.Replace("%2C", ",", StringComparison.Ordinal)}";
        }

        return query;
    }
}
