using ChainCore.Ledger;
using ChainCore.Protocol;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChainCore.Node;

/// <summary>The node's state, its numbers and its audit trail (rows C25 to C29, C35, C39, G9, G12, G19).</summary>
internal static class StatusEndpoints
{
    private const int AuditLimit = 1_000;
    private const int AuditDefault = 100;

    public static void MapStatus(this IEndpointRouteBuilder routes)
    {
        routes.MapReading("/", "Where to go from here", Index);
        routes.MapReading("/status", "The node in short", (NodeServices services) => TypedResults.Ok(services.ToStatus()));
        routes.MapReading("/status/detailed", "The node at length, all difficulties included",
            (NodeServices services) => TypedResults.Ok(services.ToDetailedStatus()));
        routes.MapReading("/stats", "The node in numbers", (NodeServices services) => TypedResults.Ok(services.ToStatistics()));
        routes.MapReading("/audit", "What operators changed or tried to, the latest first", ReadAudit).Administrative();
        routes.MapReading("/health/live", "Whether the process answers", () => TypedResults.Ok(new HealthResponse(HealthResponse.Live)));
        routes.MapReading("/health/ready", "Whether the node serves templates and submissions", IsReady)
            .Produces<HealthResponse>(StatusCodes.Status503ServiceUnavailable);
    }

    private static Ok<IndexResponse> Index(NodeServices services, EndpointDataSource endpoints) => TypedResults.Ok(new IndexResponse(
        "ChainCore node", services.Identity.Name, StatusResponse.CurrentApiVersion, Links.Of(endpoints)));

    private static Ok<AuditResponse> ReadAudit(long? limit, NodeServices services)
    {
        var count = (int)Parameter.Within(limit, "limit", AuditDefault, 1, AuditLimit);

        // One more than is shown tells that there are more.
        var records = services.Ledger.Audit.ReadAudit(count + 1);
        return TypedResults.Ok(new AuditResponse([.. records.Take(count).Select(record => record.ToContract())], records.Count));
    }

    private static Results<Ok<HealthResponse>, JsonHttpResult<HealthResponse>> IsReady(
        NodeServices services, IHostApplicationLifetime lifetime)
    {
        var isStopping = lifetime.ApplicationStopping.IsCancellationRequested;
        var isSynced = services.Ledger.Sync == SyncState.Synced;
        Dictionary<string, string> checks = new()
        {
            ["chain"] = "ok",
            ["sync"] = isSynced ? "ok" : StatusResponse.Syncing,
            ["lifetime"] = isStopping ? "stopping" : "ok",
        };
        return isSynced && !isStopping
            ? TypedResults.Ok(new HealthResponse(HealthResponse.Ready, checks))
            : TypedResults.Json(new HealthResponse(HealthResponse.NotReady, checks), statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
