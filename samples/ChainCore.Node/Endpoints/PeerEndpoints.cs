using ChainCore.Ledger;
using ChainCore.Protocol;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChainCore.Node;

/// <summary>The node's peers (row C33).</summary>
internal static class PeerEndpoints
{
    public static void MapPeers(this IEndpointRouteBuilder routes)
    {
        routes.MapReading("/peers", "All that is known of the peers",
            (NodeServices services) => TypedResults.Ok(new PeersResponse(services.Peers.All, services.Peers.Connected)));
        routes.MapReading("/getpeers", "The URLs of peers that answered lately",
            (NodeServices services) => TypedResults.Ok(new PeerUrlsResponse(services.Peers.Urls)));
        routes.MapWriting("/addpeer", "Adds a peer", AddAsync)
            .Administrative().ProducesOnly(StatusCodes.Status409Conflict, StatusCodes.Status503ServiceUnavailable);
        routes.MapWriting(NodePaths.Handshake, "A node introduces itself", IntroduceAsync)
            .ProducesOnly(StatusCodes.Status403Forbidden, StatusCodes.Status503ServiceUnavailable);
        routes.MapWriting(NodePaths.AnnounceBlock, "A peer has a block", AnnounceBlock);
        routes.MapWriting(NodePaths.AnnounceTransactions, "A peer has transactions", AnnounceTransactions,
            new(TransactionAnnouncement.MaximumCount * 2 * (Hash256.Size + 4)));
    }

    /// <summary>Answers with who this node is, also where the other one is not for it: it sees why by itself.</summary>
    private static Results<Ok<HandshakeContract>, Problem> IntroduceAsync(
        Body<HandshakeContract> body, NodeServices services, PeerService peers, ILogger<PeerService> logger)
    {
        var verdict = peers.Network.ReceiveHandshake(body.Value.ToHandshake());
        if (!verdict.IsAccepted) Log.PeerRefused(logger, verdict.ToString());
        return verdict.Outcome is HandshakeOutcome.Banned or HandshakeOutcome.Full or HandshakeOutcome.Malformed
            ? verdict.ToProblem()!
            : TypedResults.Ok(peers.Network.CreateHandshake().ToContract(services.Identity.Name));
    }

    private static Results<Ok<AnnouncementResponse>, Problem> AnnounceBlock(Body<BlockAnnouncement> body, PeerService peers)
    {
        var announced = body.Value;
        if (Sha256d.Hash(announced.Header) != announced.Hash) return Problem.InvalidField("hash", "The hash is not the header's.");
        return Answer(peers.Network.ReceiveBlockAnnouncement(announced.Hash, new(announced.NodeNonce, announced.BaseUrl)));
    }

    private static Results<Ok<AnnouncementResponse>, Problem> AnnounceTransactions(Body<TransactionAnnouncement> body, PeerService peers)
    {
        var announced = body.Value;
        if (announced.TransactionIds.Count > TransactionAnnouncement.MaximumCount)
            return Problem.InvalidField("transaction_ids", $"There may be at most {TransactionAnnouncement.MaximumCount}.");
        return Answer(peers.Network.ReceiveTransactionAnnouncement(announced.TransactionIds, new(announced.NodeNonce, announced.BaseUrl)));
    }

    private static Ok<AnnouncementResponse> Answer(AnnouncementOutcome outcome) => TypedResults.Ok(new AnnouncementResponse(
        outcome == AnnouncementOutcome.Wanted ? AnnouncementResponse.Wanted : AnnouncementResponse.Known));

    private static async Task<Results<Ok<AddPeerResponse>, Problem>> AddAsync(
        Body<AddPeerRequest> body, HttpContext context, NodeServices services)
    {
        if (!NodeUrl.TryParse(body.Value.Peer, out var url, out var error)) return Problem.InvalidField("peer", NodeUrl.Describe(error));
        var (added, problem) = await services.Peers.AddAsync(url, context.RequestAborted);
        return added is null ? problem ?? Problem.Of(ReasonCodes.Unavailable) : TypedResults.Ok(added);
    }
}
