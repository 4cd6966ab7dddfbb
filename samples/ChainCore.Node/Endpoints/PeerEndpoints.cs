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
    }

    private static async Task<Results<Ok<AddPeerResponse>, Problem>> AddAsync(
        Body<AddPeerRequest> body, HttpContext context, NodeServices services)
    {
        if (!NodeUrl.TryParse(body.Value.Peer, out var url, out var error)) return Problem.InvalidField("peer", NodeUrl.Describe(error));
        var (added, problem) = await services.Peers.AddAsync(url, context.RequestAborted);
        return added is null ? problem ?? Problem.Of(ReasonCodes.Unavailable) : TypedResults.Ok(added);
    }
}
