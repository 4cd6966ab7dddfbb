using System.Diagnostics;

namespace ChainCore.Node;

/// <summary>Counts each request (row G20), and writes a line about it at level debug.</summary>
internal static class RequestLogging
{
    public static IApplicationBuilder UseRequestLogging(this IApplicationBuilder app, ILogger logger, ApiCounters counters) =>
        app.Use(async (context, next) =>
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                await next(context);
            }
            finally
            {
                var (route, status) = (Route.Of(context), context.Response.StatusCode);
                counters.Add(route, status);
                var time = Stopwatch.GetElapsedTime(started);
                if (logger.IsEnabled(LogLevel.Debug))
                    Log.Request(logger, KnownMethod(context.Request.Method), route, status, time.TotalMilliseconds);
            }
        });

    /// <summary>A method's name is the client's text; only those that exist are repeated.</summary>
    private static string KnownMethod(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method) ? method : "(other)";
}
