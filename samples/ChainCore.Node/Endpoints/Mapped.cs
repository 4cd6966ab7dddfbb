using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>How the endpoints are mapped: reading calls answer HEAD too (row C38), writing calls say how large their body may be.</summary>
internal static class Mapped
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A reading call.</summary>
    public static RouteHandlerBuilder MapReading(this IEndpointRouteBuilder routes, string pattern, string summary, Delegate handler) =>
        Describe(routes.MapMethods(pattern, Reading, handler), pattern, summary);

    /// <summary>A writing call with a body of the usual limit.</summary>
    public static RouteHandlerBuilder MapWriting(
        this IEndpointRouteBuilder routes, string pattern, string summary, Delegate handler, BodyRules? rules = null)
    {
        var usual = routes.ServiceProvider.GetRequiredService<NodeServices>().Settings.Limits.BodyBytes;
        var endpoint = routes.MapPost(pattern, handler)
            .AddEndpointFilter<RouteHandlerBuilder, BodyFilter>()
            .WithMetadata(rules ?? new(usual));
        return Describe(endpoint, pattern, summary)
            .ProducesOnly(StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);
    }

    /// <summary>An administrative call.</summary>
    public static RouteHandlerBuilder Administrative(this RouteHandlerBuilder endpoint) => endpoint.ForAdministrators()
        .ProducesOnly(StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden);

    /// <summary>Problems the call can answer with, beside those of every call.</summary>
    public static RouteHandlerBuilder ProducesOnly(this RouteHandlerBuilder endpoint, params ReadOnlySpan<int> statusCodes)
    {
        foreach (var statusCode in statusCodes) endpoint.Produces<ProblemContract>(statusCode, ProblemContract.MediaType);
        return endpoint;
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string pattern, string summary) => endpoint
        .WithSummary(summary)
        .WithTags(pattern.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "index")
        .ProducesOnly(StatusCodes.Status429TooManyRequests, StatusCodes.Status500InternalServerError);
}
