using ChainCore.Protocol;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChainCore.Node;

/// <summary>Transactions that wait for a block (rows C31, C32).</summary>
internal static class TransactionEndpoints
{
    public static void MapTransactions(this IEndpointRouteBuilder routes)
    {
        routes.MapReading("/transaction_pool", "The transactions that wait for a block",
            (NodeServices services) => TypedResults.Ok(services.Ledger.Mempool.Snapshot.ToContract()));
        routes.MapReading(NodePaths.TransactionIds, "The ids of the transactions that wait, those that pay best first",
            (NodeServices services) => TypedResults.Ok(services.Ledger.Mempool.Snapshot.ToIds()));
        routes.MapReading(NodePaths.Transaction + "/{id}", "A transaction that waits, as it is on the wire", Read)
            .ProducesOnly(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        routes.MapWriting("/add_transaction", "A transaction, as wire bytes or in the readable form", AddAsync)
            .ProducesOnly(StatusCodes.Status409Conflict, StatusCodes.Status503ServiceUnavailable);
    }

    private static Results<Ok<RawTransactionContract>, Problem> Read(string id, NodeServices services)
    {
        if (!Hash256.TryParse(id, null, out var hash)) return Problem.InvalidParameter("id", "The id has 64 hexadecimal digits.");
        return services.Ledger.Mempool.Snapshot.TryGet(hash, out var entry)
            ? TypedResults.Ok(new RawTransactionContract(hash, entry.Transaction.Encoding))
            : Problem.Of(ReasonCodes.NotFound);
    }

    private static async Task<Results<Ok<AddTransactionResponse>, Problem>> AddAsync(
        Body<AddTransactionRequest> body, HttpContext context, NodeServices services, ILogger<NodeServices> logger)
    {
        var (ledger, cancellation) = (services.Ledger, context.RequestAborted);
        var transaction = body.Value.ToTransaction();
        var source = Caller.Address(context);
        var result = await services.Writes.RunAsync(() => ledger.SubmitTransaction(transaction, source, cancellation), cancellation);
        if (result.IsAccepted)
        {
            Log.TransactionAccepted(logger, transaction.Id.ToString());
            return TypedResults.Ok(new AddTransactionResponse(AddTransactionResponse.Accepted, transaction.Id, result.Entry.Fee.ToCoins()));
        }

        var error = result.Error.Value;
        Log.TransactionRefused(logger, error.Reason, error.Field);
        return Problem.Of(error.Reason, field: error.Field);
    }
}
