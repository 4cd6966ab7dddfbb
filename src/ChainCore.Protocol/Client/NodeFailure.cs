namespace ChainCore.Protocol;

/// <summary>Why no usable answer came (row D25).</summary>
public enum NodeFailureKind
{
    /// <summary>Nothing of what follows.</summary>
    Unknown,

    /// <summary>Nothing listens there.</summary>
    ConnectionRefused,

    /// <summary>The connection was reset while it was in use.</summary>
    ConnectionReset,

    /// <summary>The connection ended before the answer did.</summary>
    ConnectionClosed,

    /// <summary>There is no way to the host.</summary>
    Unreachable,

    /// <summary>The answer did not come in time, connecting included.</summary>
    Timeout,

    /// <summary>No secure connection: the certificate is not trusted or not the host's, or the other side speaks no TLS.</summary>
    TlsFailure,

    /// <summary>The host's name has no address.</summary>
    NameNotResolved,

    /// <summary>The answer is not HTTP.</summary>
    ProtocolViolation,

    /// <summary>The answer is not JSON of the contract.</summary>
    MalformedResponse,

    /// <summary>The answer is larger than the call takes (row F20).</summary>
    ResponseTooLarge,

    /// <summary>An HTTP code other than success without a problem of row X16; redirections are not followed.</summary>
    HttpError,
}

/// <summary>Why no usable answer came.</summary>
/// <param name="Kind">The class of the failure.</param>
/// <param name="Message">One line for a log or a user, without secrets.</param>
public sealed record NodeFailure(NodeFailureKind Kind, string Message);
