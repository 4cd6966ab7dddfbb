using System.Globalization;

namespace ChainCore.Protocol;

public sealed partial class NodeClient
{
    /// <summary>Asks for work (rows C1 to C5, D1).</summary>
    /// <param name="request">Whom the block is to pay.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The template, or why there is none.</returns>
    public Task<NodeResponse<TemplateResponse>> GetTemplateAsync(
        TemplateRequest request, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        PostAsync(NodePaths.MineBlock, request, Json.TemplateRequest, Json.TemplateResponse, timeout, cancellationToken,
            _options.MaximumBlockResponse);

    /// <summary>Submits a block (rows C12, C13, D10).</summary>
    /// <param name="block">The block.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The confirmation, or why the block was refused.</returns>
    public Task<NodeResponse<SubmitBlockResponse>> SubmitBlockAsync(
        BlockSubmissionContract block, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        PostAsync(NodePaths.SubmitBlock, block, Json.BlockSubmissionContract, Json.SubmitBlockResponse, timeout, cancellationToken);

    /// <summary>Waits until the chain's state differs from one that is known (row D17).</summary>
    /// <param name="knownVersion">The version that is known.</param>
    /// <param name="timeout">How long the call may take; more than the node lets it wait. Null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The state then, changed or not.</returns>
    public Task<NodeResponse<TemplateWaitResponse>> WaitForTemplateAsync(
        ulong knownVersion, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(string.Create(CultureInfo.InvariantCulture, $"{NodePaths.TemplatesWait}?version={knownVersion}"),
            Json.TemplateWaitResponse, timeout, cancellationToken);

    /// <summary>The node's state in short (row C29).</summary>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The state.</returns>
    public Task<NodeResponse<StatusResponse>> GetStatusAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.Status, Json.StatusResponse, timeout, cancellationToken);

    /// <summary>The node's state in full (row C25).</summary>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The state.</returns>
    public Task<NodeResponse<DetailedStatusResponse>> GetDetailedStatusAsync(
        TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.StatusDetailed, Json.DetailedStatusResponse, timeout, cancellationToken);

    /// <summary>Whether the node serves templates and submissions (row G12).</summary>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The state; a node that is not ready answers with 503.</returns>
    public Task<NodeResponse<HealthResponse>> GetReadinessAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.HealthReady, Json.HealthResponse, timeout, cancellationToken);

    /// <summary>Whether the node's process answers (row G12).</summary>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The state.</returns>
    public Task<NodeResponse<HealthResponse>> GetLivenessAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.HealthLive, Json.HealthResponse, timeout, cancellationToken);
}
