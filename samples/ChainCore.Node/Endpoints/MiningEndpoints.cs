using ChainCore.Ledger;
using ChainCore.Protocol;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChainCore.Node;

/// <summary>Work for miners, and what they bring back (rows C1 to C19, D17).</summary>
internal static class MiningEndpoints
{
    public static void MapMining(this IEndpointRouteBuilder routes)
    {
        var limits = routes.ServiceProvider.GetRequiredService<NodeServices>().Settings.Limits;
        routes.MapWriting("/mine_block", "A block template for a miner's address", CreateTemplate)
            .ProducesOnly(StatusCodes.Status503ServiceUnavailable);
        routes.MapWriting("/submit_block", "A block with its proof of work", SubmitAsync, new(limits.SubmitBodyBytes))
            .ProducesOnly(StatusCodes.Status409Conflict, StatusCodes.Status503ServiceUnavailable);
        routes.MapReading("/templates/wait", "Answers as soon as templates of a state version are out of date", WaitAsync)
            .ProducesOnly(StatusCodes.Status400BadRequest, StatusCodes.Status503ServiceUnavailable);
    }

    private static Results<Ok<TemplateResponse>, Problem> CreateTemplate(
        Body<TemplateRequest> body, NodeServices services, ILogger<NodeServices> logger)
    {
        if (!Address.TryParse(body.Value.MinerAddress, null, out var miner)) return Problem.InvalidAddress("miner_address");
        var result = services.Ledger.CreateTemplate(miner);
        if (!result.IsSuccess) return Problem.Of(result.Reason ?? ReasonCodes.Syncing);
        var template = result.Template;
        Log.TemplateIssued(logger, template.Height, template.Difficulty.LeadingZeroDigits, Shortened.Address(body.Value.MinerAddress));
        return TypedResults.Ok(template.ToContract(result.StateVersion));
    }

    private static async Task<Results<Ok<SubmitBlockResponse>, Problem>> SubmitAsync(
        Body<SubmitBlockRequest> body, HttpContext context, NodeServices services, ILogger<NodeServices> logger)
    {
        var cancellation = context.RequestAborted;
        var submission = body.Value.Block.ToSubmission();
        var source = Caller.Address(context);
        var result = await services.Writes.RunAsync(() => services.Ledger.SubmitBlock(submission, source, cancellation), cancellation);
        services.Counters.AddSubmission(result.Reason);
        if (result.IsAccepted)
        {
            var (hash, count) = (result.Hash.ToString(), submission.Block.Transactions.Length);
            Log.BlockAccepted(logger, result.Height ?? result.Tip.Height, hash, count, Shortened.Address(body.Value.Block.MinerAddress));
            return TypedResults.Ok(result.ToContract());
        }

        Log.BlockRefused(logger, result.Reason ?? "", result.Field);
        return result.ToProblem();
    }

    private static async Task<Results<Ok<TemplateWaitResponse>, Problem>> WaitAsync(
        ulong version, long? timeout, HttpContext context, NodeServices services, WaitingRoom waiting)
    {
        var seconds = Parameter.Within(timeout, "timeout", services.Settings.Limits.WaitSeconds, 0, services.Settings.Limits.WaitSeconds);
        if (!waiting.TryEnter()) return Problem.Of(ReasonCodes.Unavailable, "Too many clients wait already.");
        try
        {
            var now = await services.Ledger.WaitForStateAsync(version, TimeSpan.FromSeconds(seconds), waiting.EndOf(context));
            var (chain, effective) = (services.Ledger.Chain.Current, services.Ledger.Difficulty.State.Effective);
            return TypedResults.Ok(
                new TemplateWaitResponse(now, now != version, chain.Length, chain.Tip.Hash, effective.LeadingZeroDigits));
        }
        finally
        {
            waiting.Leave();
        }
    }
}
