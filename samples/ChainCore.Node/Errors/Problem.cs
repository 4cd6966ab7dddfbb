using System.Text.Json;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>A refusal or a failure, as every endpoint answers it (row X16).</summary>
internal sealed class Problem(ProblemContract contract) : IResult, IStatusCodeHttpResult, IContentTypeHttpResult, IValueHttpResult
{
    /// <summary>The word for a request that is not even HTTP, or that nothing else describes.</summary>
    private const string BadRequest = "bad_request";

    private const string RetryAfterSeconds = "5";

    /// <summary>The HTTP code.</summary>
    public int Status => contract.HttpStatus;

    int? IStatusCodeHttpResult.StatusCode => contract.HttpStatus;

    string? IContentTypeHttpResult.ContentType => ProblemContract.MediaType;

    object? IValueHttpResult.Value => contract;

    /// <summary>A problem of a word.</summary>
    /// <param name="reason">One of <see cref="ReasonCodes"/>.</param>
    /// <param name="detail">What is wrong this time; null for the word's sentence.</param>
    /// <param name="field">Where the cause is.</param>
    public static Problem Of(string reason, string? detail = null, string? field = null) => new(ProblemContract.Of(reason, detail, field));

    /// <summary>A field of the body that is wrong.</summary>
    public static Problem InvalidField(string field, string detail) => Of(ReasonCodes.InvalidField, detail, field);

    /// <summary>A parameter of path or query that is wrong.</summary>
    public static Problem InvalidParameter(string name, string detail) => Of(ReasonCodes.InvalidParameter, detail, name);

    /// <summary>An address in the path that is none.</summary>
    public static Problem InvalidAddress(string field) => Of(ReasonCodes.InvalidAddress, field: field);

    /// <summary>For an administrative request without the right token.</summary>
    public static Problem TokenNeeded() => Of(ReasonCodes.Unauthorized);

    /// <summary>For an administrative request from elsewhere, where no token is set.</summary>
    public static Problem AdminForbidden() =>
        Of(ReasonCodes.Forbidden, "Administrative calls are for this machine, or with an admin token.");

    /// <summary>For a request that the end of the node cut off.</summary>
    public static Problem Stopping() => Of(ReasonCodes.Unavailable, "The node is stopping.");

    /// <summary>The problem that goes with a status code nobody gave a body.</summary>
    public static Problem OfStatus(int statusCode) => new(ProblemContract.Of(ReasonOf(statusCode)) with { HttpStatus = statusCode });

    /// <summary>The problem with further fields.</summary>
    public Problem With(Func<ProblemContract, ProblemContract> change) => new(change(contract));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var body = contract with { Instance = httpContext.Request.Path.Value, CorrelationId = httpContext.TraceIdentifier };
        var response = httpContext.Response;
        response.StatusCode = body.HttpStatus;
        response.ContentType = ProblemContract.MediaType;
        response.Headers.CacheControl = "no-store";
        if (body.HttpStatus == StatusCodes.Status503ServiceUnavailable) response.Headers.RetryAfter = RetryAfterSeconds;
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, ProtocolJson.Default.ProblemContract);
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(httpContext.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, 0, bytes.Length);
    }

    private static string ReasonOf(int statusCode) => statusCode switch
    {
        StatusCodes.Status401Unauthorized => ReasonCodes.Unauthorized,
        StatusCodes.Status403Forbidden => ReasonCodes.Forbidden,
        StatusCodes.Status404NotFound => ReasonCodes.NotFound,
        StatusCodes.Status405MethodNotAllowed => ReasonCodes.MethodNotAllowed,
        StatusCodes.Status408RequestTimeout => ReasonCodes.RequestTimeout,
        StatusCodes.Status413PayloadTooLarge => ReasonCodes.PayloadTooLarge,
        StatusCodes.Status415UnsupportedMediaType => ReasonCodes.UnsupportedMediaType,
        StatusCodes.Status429TooManyRequests => ReasonCodes.RateLimited,
        StatusCodes.Status431RequestHeaderFieldsTooLarge => ReasonCodes.HeadersTooLarge,
        StatusCodes.Status503ServiceUnavailable => ReasonCodes.Unavailable,
        >= StatusCodes.Status500InternalServerError => ReasonCodes.InternalError,
        _ => BadRequest,
    };
}
