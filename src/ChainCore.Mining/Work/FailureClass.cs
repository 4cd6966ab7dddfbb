namespace ChainCore.Mining;

/// <summary>
/// Why a request to a source of work got no answer that can be used (D25). What follows from each says <see cref="RetryTable"/>.
/// </summary>
public enum FailureClass
{
    /// <summary>Nobody listens there (connection refused).</summary>
    Refused,

    /// <summary>The connection broke.</summary>
    Reset,

    /// <summary>The name cannot be resolved or there is no way to the host.</summary>
    Unreachable,

    /// <summary>No answer in time.</summary>
    TimedOut,

    /// <summary>The certificate or the TLS handshake was not accepted.</summary>
    Tls,

    /// <summary>The answer is not what the protocol says: no JSON, a field missing or of a wrong type.</summary>
    Malformed,

    /// <summary>400, 404, 405, 413, 415, 422: this request will never be answered.</summary>
    BadRequest,

    /// <summary>401, 403: this miner is not let in.</summary>
    Unauthorized,

    /// <summary>409: the request is about a state that is gone.</summary>
    Conflict,

    /// <summary>408, 425, 429: later.</summary>
    Throttled,

    /// <summary>503, and a node that is still synchronising.</summary>
    Unavailable,

    /// <summary>Any other 5xx.</summary>
    ServerError,

    /// <summary>The template is of a tip that is gone, or too old (D3).</summary>
    StaleWork,

    /// <summary>The template's difficulty is outside the accepted range (B34).</summary>
    DifficultyOutOfRange,

    /// <summary>The template contradicts itself or pays somebody else (D2).</summary>
    InvalidWork,
}
