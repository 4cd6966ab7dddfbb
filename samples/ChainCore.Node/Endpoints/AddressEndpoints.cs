using ChainCore.Ledger;
using ChainCore.Protocol;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChainCore.Node;

/// <summary>What addresses have and what they did (row C34), all from an index.</summary>
internal static class AddressEndpoints
{
    private const int Default = 100;
    private const int Most = 1_000;

    public static void MapAddresses(this IEndpointRouteBuilder routes)
    {
        routes.MapReading("/balance/{address}", "What an address has", GetBalance).ProducesOnly(StatusCodes.Status400BadRequest);
        routes.MapReading("/utxos/{address}", "The unspent outputs of an address, the newest first", GetUnspentOutputs)
            .ProducesOnly(StatusCodes.Status400BadRequest);
        routes.MapReading("/transactions/{address}", "The transactions of an address, the newest first", GetTransactions)
            .ProducesOnly(StatusCodes.Status400BadRequest);
    }

    private static Results<Ok<BalanceResponse>, Problem> GetBalance(string address, NodeServices services) =>
        Address.TryParse(address, null, out var owner)
            ? TypedResults.Ok(services.Ledger.Chain.Current.GetBalance(owner).ToContract(owner))
            : Problem.InvalidAddress("address");

    private static Results<Ok<UtxosResponse>, Problem> GetUnspentOutputs(string address, long? start, long? limit, NodeServices services)
    {
        if (!Address.TryParse(address, null, out var owner)) return Problem.InvalidAddress("address");
        var (first, most) = Page(start, limit);
        return TypedResults.Ok(services.Ledger.Chain.ToUnspentOutputs(owner, first, most));
    }

    private static Results<Ok<AddressTransactionsResponse>, Problem> GetTransactions(
        string address, long? start, long? limit, NodeServices services)
    {
        if (!Address.TryParse(address, null, out var owner)) return Problem.InvalidAddress("address");
        var (first, most) = Page(start, limit);
        return TypedResults.Ok(services.Ledger.Chain.GetMovements(owner, first, most + 1).ToContract(owner, first, most));
    }

    private static (int Start, int Limit) Page(long? start, long? limit) =>
        ((int)Parameter.Within(start, "start", 0, 0, int.MaxValue), (int)Parameter.Within(limit, "limit", Default, 1, Most));
}
