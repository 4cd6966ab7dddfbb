using ChainCore.Ledger;
using ChainCore.Protocol;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChainCore.Node;

/// <summary>Configuration and difficulty (rows C20 to C24, E22, E24).</summary>
internal static class ConfigurationEndpoints
{
    public static void MapConfiguration(this IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<NodeServices>().Settings.Limits;
        routes.MapWriting("/config/refresh", "Reads the configuration file anew", RefreshAsync, new(limits.BodyBytes, MayBeEmpty: true))
            .Administrative().ProducesOnly(StatusCodes.Status422UnprocessableEntity);
        routes.MapWriting("/difficulty/set", "Sets or clears the override of the difficulty", SetDifficulty)
            .Administrative().ProducesOnly(StatusCodes.Status409Conflict);
        routes.MapReading("/network_config", "The configuration in force and where it comes from",
            (NodeServices services) => TypedResults.Ok(services.Ledger.ToNetworkConfig()));
    }

    private static async Task<Results<Ok<ConfigRefreshResponse>, Problem>> RefreshAsync(
        Body<ConfigRefreshRequest> body, bool? dry_run, HttpContext context, NodeServices services)
    {
        var actor = services.Admin.ActorOf(context);
        var reload = await services.Writes.RunAsync(
            () => services.Ledger.RefreshConfiguration(actor, dry_run is true), context.RequestAborted);
        return reload.IsSuccess ? TypedResults.Ok(reload.ToContract()) : reload.ToProblem();
    }

    private static Results<Ok<DifficultySetResponse>, Problem> SetDifficulty(
        Body<DifficultySetRequest> body, HttpContext context, NodeServices services, ILogger<NodeServices> logger)
    {
        var (request, actor) = (body.Value, services.Admin.ActorOf(context));
        var result = services.Ledger.SetDifficulty(new(request.Difficulty, request.Force, request.Reason, actor, request.Blocks));
        if (!result.IsSuccess) return Problem.Of(result.Reason ?? ReasonCodes.InvalidField, field: FieldOf(result.Outcome));
        Log.DifficultySet(
            logger, actor, result.OldDifficulty.LeadingZeroDigits, result.NewDifficulty.LeadingZeroDigits, result.IsOverrideActive);
        return TypedResults.Ok(result.ToContract());
    }

    private static string FieldOf(DifficultySetOutcome outcome) => outcome switch
    {
        DifficultySetOutcome.ReasonTooLong => "reason",
        DifficultySetOutcome.BlocksOutOfRange => "blocks",
        DifficultySetOutcome.ForceRequired => "force",
        _ => "difficulty",
    };
}
