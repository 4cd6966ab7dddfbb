using ChainCore.Protocol;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChainCore.Node;

/// <summary>The chain, whole and in parts (rows C28, C33).</summary>
internal static class ChainEndpoints
{
    private const int LocatorLimit = 100;

    public static void MapChain(this IEndpointRouteBuilder routes)
    {
        routes.MapReading("/blockchain", "The blocks of the chain, streamed", ReadBlocks)
            .Produces<BlockchainResponse>().ProducesOnly(StatusCodes.Status400BadRequest);
        routes.MapReading("/blockchain/headers", "Headers, from a height on or after a locator", ReadHeaders)
            .ProducesOnly(StatusCodes.Status400BadRequest);
        routes.MapReading("/blocks/range", "Blocks as they are on the wire", ReadRange)
            .Produces<BlockRangeResponse>().ProducesOnly(StatusCodes.Status400BadRequest);
        routes.MapReading(NodePaths.BlocksByHash + "/{hash}", "A block as it is on the wire, by its hash", ReadBlock)
            .ProducesOnly(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
        routes.MapReading("/chain/info", "The chain's identity, length and work",
            (NodeServices services) => TypedResults.Ok(services.Ledger.ToInfo()));
        routes.MapReading("/orphaned_blocks", "Blocks that are not on the chain",
            (NodeServices services) => TypedResults.Ok(services.Ledger.Chain.ToOrphans()));
    }

    private static BlockStream ReadBlocks(long? start, long? limit, NodeServices services)
    {
        var first = Parameter.NotNegative(start, "start", 0);
        var count = (int)Math.Min(Parameter.NotNegative(limit, "limit", int.MaxValue), int.MaxValue);
        return BlockStream.Readable(services.Ledger.Chain, first, count);
    }

    private static BlockStream ReadRange(long? start, long? end, NodeServices services)
    {
        var first = Parameter.NotNegative(start, "start", 0);
        var last = Parameter.NotNegative(end, "end", first);
        if (last < first) throw new RefusedException(Problem.InvalidParameter("end", "The parameter end must not be below start."));
        var count = (int)Math.Min(last - first + 1, BlockRangeResponse.MaximumCount);
        return BlockStream.OnTheWire(services.Ledger.Chain, first, count);
    }

    private static Results<Ok<RawBlockContract>, Problem> ReadBlock(string hash, NodeServices services)
    {
        if (!Hash256.TryParse(hash, null, out var id)) return Problem.InvalidParameter("hash", "The hash has 64 hexadecimal digits.");
        var chain = services.Ledger.Chain;
        if (chain.GetBlockBytes(id) is not { } bytes) return Problem.Of(ReasonCodes.NotFound);
        return TypedResults.Ok(new RawBlockContract(id, bytes, chain.Current.TryGetHeader(id, out var header) ? header.Height : null));
    }

    private static Ok<HeadersResponse> ReadHeaders(long? start, long? count, string? locator, NodeServices services)
    {
        var view = services.Ledger.Chain.Current;
        var most = (int)Parameter.Within(count, "count", HeadersResponse.MaximumCount, 0, HeadersResponse.MaximumCount);
        if (locator is not null && start is not null)
            throw new RefusedException(Problem.InvalidParameter("start", "Give start or locator, not both."));
        var first = locator is null ? Parameter.NotNegative(start, "start", 0) : view.FindFork(ParseLocator(locator)) + 1;
        var headers = view.GetHeaders(first, most);
        return TypedResults.Ok(new HeadersResponse(first, [.. headers.Select(header => header.Header)], view.Length, view.Tip.Work));
    }

    private static IEnumerable<Hash256> ParseLocator(string locator)
    {
        var hashes = locator.Split(',', LocatorLimit + 1);
        if (hashes.Length <= LocatorLimit && hashes.All(hash => Hash256.TryParse(hash, null, out _)))
            return hashes.Select(hash => Hash256.Parse(hash));
        throw new RefusedException(
            Problem.InvalidParameter("locator", $"The parameter locator takes 1 to {LocatorLimit} hashes, with commas between."));
    }
}
