namespace ChainCore.Protocol;

public sealed partial class NodeClient
{
    /// <summary>Introduces the calling node and learns who the other one is (rows E23, F1, F18).</summary>
    /// <param name="own">Who the calling node is.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>Who the other node is, or why it refuses.</returns>
    public Task<NodeResponse<HandshakeContract>> HandshakeAsync(
        HandshakeContract own, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        PostAsync(NodePaths.Handshake, own, Json.HandshakeContract, Json.HandshakeContract, timeout, cancellationToken);

    /// <summary>Announces a block (row F10).</summary>
    /// <param name="announcement">The block.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>Whether the peer is going to fetch it.</returns>
    public Task<NodeResponse<AnnouncementResponse>> AnnounceBlockAsync(
        BlockAnnouncement announcement, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        PostAsync(NodePaths.AnnounceBlock, announcement, Json.BlockAnnouncement, Json.AnnouncementResponse, timeout, cancellationToken);

    /// <summary>Announces transactions (row F11).</summary>
    /// <param name="announcement">The transactions.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>Whether the peer is going to fetch any.</returns>
    public Task<NodeResponse<AnnouncementResponse>> AnnounceTransactionsAsync(
        TransactionAnnouncement announcement, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        PostAsync(NodePaths.AnnounceTransactions, announcement, Json.TransactionAnnouncement, Json.AnnouncementResponse, timeout,
            cancellationToken);

    /// <summary>All the node knows of its peers (row G16).</summary>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The peers.</returns>
    public Task<NodeResponse<PeersResponse>> GetPeersAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.Peers, Json.PeersResponse, timeout, cancellationToken);

    /// <summary>The base URLs of the node's peers, for exchange (row F14).</summary>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The URLs, as the node sends them: check each with <see cref="NodeUrl.TryParse"/>.</returns>
    public Task<NodeResponse<PeerUrlsResponse>> GetPeerUrlsAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        GetAsync(NodePaths.GetPeers, Json.PeerUrlsResponse, timeout, cancellationToken);

    /// <summary>Makes the node add a peer (rows C33, F19). Admin.</summary>
    /// <param name="request">The peer.</param>
    /// <param name="timeout">How long the call may take; null for the options'.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>Whether it was known, or why it was refused.</returns>
    public Task<NodeResponse<AddPeerResponse>> AddPeerAsync(
        AddPeerRequest request, TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        PostAsync(NodePaths.AddPeer, request, Json.AddPeerRequest, Json.AddPeerResponse, timeout, cancellationToken, admin: true);
}
