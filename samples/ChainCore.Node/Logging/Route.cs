namespace ChainCore.Node;

/// <summary>What a log calls a request's path: the endpoint's pattern, never the path, which may hold an address (row H11).</summary>
internal static class Route
{
    public static string Of(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no endpoint)";
}
