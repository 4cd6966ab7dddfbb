using ChainCore.Ledger;
using ChainCore.Protocol;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Diagnostics;

namespace ChainCore.Node;

/// <summary>Whatever goes wrong on a request's way becomes a problem (row X16). What exceptions say stays in the log (row H10).</summary>
internal static class ErrorHandling
{
    /// <summary>The code for a client that has gone; nobody reads it but the log.</summary>
    private const int ClientClosedRequest = 499;

    /// <summary>Answers for exceptions, and for status codes that nobody gave a body: 404, 405, 413, 415.</summary>
    public static IApplicationBuilder UseProblems(this IApplicationBuilder app, ILogger logger)
    {
        app.Use((context, next) => HandleAsync(context, next, logger));
        return app.UseStatusCodePages(pages => WriteStatusCodeAsync(pages));
    }

    private static async Task HandleAsync(HttpContext context, RequestDelegate next, ILogger logger)
    {
        try
        {
            await next(context);
        }
#pragma warning disable CA1031 // The end of the line of a request.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            // Who resets the connection in the middle of a body is noticed by the one who reads it before the request counts as aborted.
            if (context.RequestAborted.IsCancellationRequested || exception is ConnectionResetException)
            {
                context.Response.StatusCode = ClientClosedRequest;
                context.Abort();
                return;
            }

            var problem = ProblemOf(context, exception, logger);
            if (context.Response.HasStarted)
            {
                // Half an answer has gone out: cutting the connection is the only way left to say that it is not whole.
                context.Abort();
                return;
            }

            context.Response.Clear();
            await problem.ExecuteAsync(context);
        }
    }

    private static Problem ProblemOf(HttpContext context, Exception exception, ILogger logger)
    {
        var (method, route) = (context.Request.Method, Route.Of(context));
        switch (exception)
        {
            case RefusedException refused:
                return refused.Problem;
            // The server's own are of a type derived from this one; this one itself tells of a parameter that could not be bound.
            case BadHttpRequestException bad when bad.GetType() == typeof(BadHttpRequestException):
                return Problem.Of(ReasonCodes.InvalidParameter);
            case BadHttpRequestException bad:
                return Problem.OfStatus(bad.StatusCode);
            case OperationCanceledException:
                return Problem.Stopping();
            case ChainStoreException store:
                Log.StoreFailed(logger, store, method, route, store.Error.ToString());
                return Problem.OfStatus(StatusCodes.Status500InternalServerError);
            default:
                Log.RequestFailed(logger, exception, method, route);
                return Problem.OfStatus(StatusCodes.Status500InternalServerError);
        }
    }

    private static Task WriteStatusCodeAsync(StatusCodeContext pages) =>
        Problem.OfStatus(pages.HttpContext.Response.StatusCode).ExecuteAsync(pages.HttpContext);
}
