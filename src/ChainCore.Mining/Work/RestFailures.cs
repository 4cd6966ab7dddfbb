using System.Net;
using ChainCore.Protocol;

namespace ChainCore.Mining;

/// <summary>What a node's answer, or the lack of one, means (D24, D25).</summary>
internal static class RestFailures
{
    /// <summary>The failure of a call that brought no value.</summary>
    public static SourceFailure Of<T>(NodeResponse<T> response)
        where T : class
    {
        var text = response.Problem is { } problem
            ? $"{NodeText.Word(problem.Reason)}: {NodeText.Sentence(problem.Detail)}"
            : NodeText.Sentence(response.Failure?.Message);
        return new(ClassOf(response), text, response.RetryAfter);
    }

    private static FailureClass ClassOf<T>(NodeResponse<T> response)
        where T : class
    {
        if (response.StatusCode is { } code && code != HttpStatusCode.OK) return ClassOf((int)code);
        return response.Failure?.Kind switch
        {
            NodeFailureKind.ConnectionRefused => FailureClass.Refused,
            NodeFailureKind.ConnectionReset or NodeFailureKind.ConnectionClosed => FailureClass.Reset,
            NodeFailureKind.Timeout => FailureClass.TimedOut,
            NodeFailureKind.TlsFailure => FailureClass.Tls,
            NodeFailureKind.MalformedResponse or NodeFailureKind.ProtocolViolation or NodeFailureKind.ResponseTooLarge =>
                FailureClass.Malformed,
            _ => FailureClass.Unreachable,
        };
    }

    private static FailureClass ClassOf(int code) => code switch
    {
        401 or 403 => FailureClass.Unauthorized,
        408 or 425 or 429 => FailureClass.Throttled,
        409 => FailureClass.Conflict,
        503 => FailureClass.Unavailable,
        >= 500 => FailureClass.ServerError,
        >= 400 => FailureClass.BadRequest,

        // Neither a success nor a refusal: a redirection, which is not followed, or another protocol.
        _ => FailureClass.Malformed,
    };
}
