using System.Security.Cryptography;

namespace ChainCore.Node;

/// <summary>
/// The name of a request in answers and logs (row X16): the client's, if it sends one that cannot forge a log line, else a new one.
/// </summary>
internal static class CorrelationId
{
    public const string Header = "X-Correlation-ID";
    private const int MaximumLength = 64;
    private const int NewBytes = 8;

    /// <summary>Names every request, and says its name in the answer and in each log line about it.</summary>
    public static IApplicationBuilder UseCorrelationIds(this IApplicationBuilder app, ILogger logger) => app.Use(async (context, next) =>
    {
        var id = Accept(context.Request.Headers[Header]) ?? Create();
        context.TraceIdentifier = id;
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[Header] = id;
            return Task.CompletedTask;
        });
        using (logger.BeginScope(new Dictionary<string, object> { ["CorrelationId"] = id })) await next(context);
    });

    private static string? Accept(IReadOnlyList<string?> sent) =>
        sent is [{ Length: > 0 and <= MaximumLength } id] && id.All(IsHarmless) ? id : null;

    private static bool IsHarmless(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';

    private static string Create() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NewBytes));
}
