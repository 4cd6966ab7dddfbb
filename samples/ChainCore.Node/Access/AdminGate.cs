using Microsoft.Net.Http.Headers;

namespace ChainCore.Node;

/// <summary>Turns administrative requests of others away before anything of them is read (row H17).</summary>
internal static class AdminGate
{
    public static IApplicationBuilder UseAdminGate(this IApplicationBuilder app, AdminAccess access, ILogger logger) =>
        app.Use((context, next) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<AdminOnly>() is null) return next(context);
            var decision = access.Decide(context);
            if (decision == AdminDecision.Allowed) return next(context);

            var problem = decision == AdminDecision.TokenNeeded ? Problem.TokenNeeded() : Problem.AdminForbidden();
            if (decision == AdminDecision.TokenNeeded) context.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer realm=\"ChainCore\"";
            Log.AdminRefused(logger, problem.Status);
            return problem.ExecuteAsync(context);
        });

    /// <summary>Opens an endpoint to administrators only.</summary>
    public static RouteHandlerBuilder ForAdministrators(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(AdminOnly.Instance);
}
