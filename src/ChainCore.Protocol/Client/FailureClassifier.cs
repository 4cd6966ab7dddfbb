using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.Json;

namespace ChainCore.Protocol;

/// <summary>Finds the class of what a call threw (row D25). Messages are fixed: an exception's own may name paths and addresses.</summary>
internal static class FailureClassifier
{
    public static NodeFailure Classify(Exception exception)
    {
        var kind = KindOf(exception);
        return new(kind, Describe(kind));
    }

    public static string Describe(NodeFailureKind kind) => kind switch
    {
        NodeFailureKind.ConnectionRefused => "The node refused the connection.",
        NodeFailureKind.ConnectionReset => "The node reset the connection.",
        NodeFailureKind.ConnectionClosed => "The connection ended before the answer did.",
        NodeFailureKind.Unreachable => "The node cannot be reached.",
        NodeFailureKind.Timeout => "The node did not answer in time.",
        NodeFailureKind.TlsFailure => "No secure connection: the node's certificate is not trusted, or it speaks no TLS.",
        NodeFailureKind.NameNotResolved => "The node's name has no address.",
        NodeFailureKind.ProtocolViolation => "The answer is not valid HTTP.",
        NodeFailureKind.MalformedResponse => "The answer is not JSON of the contract.",
        NodeFailureKind.ResponseTooLarge => "The answer is too large.",
        NodeFailureKind.HttpError => "The node answered with an error.",
        _ => "The call failed.",
    };

    private static NodeFailureKind KindOf(Exception exception)
    {
        // The socket knows best: a reset during the TLS handshake is a reset, and no reason to distrust a certificate.
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is SocketException socket && OfSocket(socket.SocketErrorCode) is { } kind) return kind;
        }

        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (Known(cause) is { } kind) return kind;
        }

        return exception is IOException or HttpRequestException ? NodeFailureKind.ConnectionClosed : NodeFailureKind.Unknown;
    }

    private static NodeFailureKind? Known(Exception cause) => cause switch
    {
        ResponseTooLargeException => NodeFailureKind.ResponseTooLarge,
        JsonException => NodeFailureKind.MalformedResponse,
        OperationCanceledException or TimeoutException => NodeFailureKind.Timeout,
        AuthenticationException => NodeFailureKind.TlsFailure,
        HttpRequestException request => OfRequest(request.HttpRequestError),
        HttpIOException io => OfRequest(io.HttpRequestError),
        _ => null,
    };

    private static NodeFailureKind? OfSocket(SocketError error) => error switch
    {
        SocketError.ConnectionRefused => NodeFailureKind.ConnectionRefused,
        SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown => NodeFailureKind.ConnectionReset,
        SocketError.TimedOut => NodeFailureKind.Timeout,
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => NodeFailureKind.NameNotResolved,
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.HostDown or SocketError.NetworkDown
            or SocketError.AddressNotAvailable => NodeFailureKind.Unreachable,
        _ => null,
    };

    private static NodeFailureKind? OfRequest(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => NodeFailureKind.NameNotResolved,
        HttpRequestError.SecureConnectionError => NodeFailureKind.TlsFailure,
        HttpRequestError.ResponseEnded => NodeFailureKind.ConnectionClosed,
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.VersionNegotiationError =>
            NodeFailureKind.ProtocolViolation,
        HttpRequestError.ConfigurationLimitExceeded => NodeFailureKind.ResponseTooLarge,
        _ => null,
    };
}
