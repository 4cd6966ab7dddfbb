using Microsoft.Net.Http.Headers;

namespace ChainCore.Node;

/// <summary>Marks an endpoint as administrative.</summary>
internal sealed class AdminOnly
{
    public static AdminOnly Instance { get; } = new();
}

/// <summary>Whether a request may administer the node (row H17).</summary>
internal enum AdminDecision
{
    /// <summary>It may.</summary>
    Allowed,

    /// <summary>It may not without the token, or its token is wrong: 401.</summary>
    TokenNeeded,

    /// <summary>It may not at all: no token is set, and it comes from elsewhere: 403.</summary>
    Forbidden,
}

/// <summary>Decides about administrative requests: this machine's own, or with the token.</summary>
internal sealed class AdminAccess(AdminToken? token)
{
    private const string Scheme = "Bearer ";

    /// <summary>Decides. A wrong token is refused even from this machine: who sends one means to be checked.</summary>
    public AdminDecision Decide(HttpContext context)
    {
        var presented = TokenOf(context.Request);
        if (presented is null && Caller.IsLocal(context)) return AdminDecision.Allowed;
        if (token is null) return AdminDecision.Forbidden;
        return presented is not null && token.Matches(presented) ? AdminDecision.Allowed : AdminDecision.TokenNeeded;
    }

    /// <summary>Who an allowed request's change is recorded under (row B24): the address, or the token's id.</summary>
    public string ActorOf(HttpContext context) =>
        TokenOf(context.Request) is not null && token is not null ? token.Id : Caller.Address(context);

    private static string? TokenOf(HttpRequest request) =>
        request.Headers[HeaderNames.Authorization] is [{ } value] && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? value[Scheme.Length..].Trim()
            : null;
}
