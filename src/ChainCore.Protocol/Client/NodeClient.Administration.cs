namespace ChainCore.Protocol;

public sealed partial class NodeClient
{
    /// <summary>Reloads the node's configuration (rows C20 to C22). Admin.</summary>
    /// <param name="dryRun">True to check only (row E22).</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>What changed, or what is wrong with the configuration.</returns>
    public Task<NodeResponse<ConfigRefreshResponse>> RefreshConfigurationAsync(
        bool dryRun = false, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        PostAsync(NodePaths.ConfigRefresh + (dryRun ? "?dry_run=true" : ""), new(), Json.ConfigRefreshRequest, Json.ConfigRefreshResponse,
            timeout, cancellationToken, admin: true);

    /// <summary>Sets the difficulty by hand (rows C23, C24). Admin.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The difficulties before and after, or why it was refused.</returns>
    public Task<NodeResponse<DifficultySetResponse>> SetDifficultyAsync(
        DifficultySetRequest request, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        PostAsync(NodePaths.DifficultySet, request, Json.DifficultySetRequest, Json.DifficultySetResponse, timeout, cancellationToken,
            admin: true);

    /// <summary>What operators changed or tried to (row G19). Admin.</summary>
    /// <param name="limit">The most records; null for as many as the node sends.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The records, newest first.</returns>
    public Task<NodeResponse<AuditResponse>> GetAuditAsync(
        int? limit = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.Audit + Query([("limit", limit)]), Json.AuditResponse, timeout, cancellationToken,
            _options.MaximumBlockResponse, admin: true);

    /// <summary>The node's configuration (row E24).</summary>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The configuration.</returns>
    public Task<NodeResponse<NetworkConfigResponse>> GetNetworkConfigAsync(
        TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.NetworkConfig, Json.NetworkConfigResponse, timeout, cancellationToken);

    /// <summary>The node in numbers (row G9).</summary>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The numbers.</returns>
    public Task<NodeResponse<StatsResponse>> GetStatsAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.Stats, Json.StatsResponse, timeout, cancellationToken);

    /// <summary>Where to go from here (row C39).</summary>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The calls there are.</returns>
    public Task<NodeResponse<IndexResponse>> GetIndexAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.Index, Json.IndexResponse, timeout, cancellationToken);
}
