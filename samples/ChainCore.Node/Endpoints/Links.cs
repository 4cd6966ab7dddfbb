using Microsoft.AspNetCore.Http.Metadata;

namespace ChainCore.Node;

/// <summary>Each call with what it does, for <c>GET /</c> (row C39).</summary>
internal static class Links
{
    public static IReadOnlyDictionary<string, string> Of(EndpointDataSource endpoints)
    {
        SortedDictionary<string, string> links = new(StringComparer.Ordinal);
        foreach (var endpoint in endpoints.Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>() is not { Summary: var summary }) continue;
            var method = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is [var first, ..] ? first : HttpMethods.Get;
            links[$"{method} {endpoint.RoutePattern.RawText}"] = summary;
        }

        return links;
    }
}
