namespace ChainCore.Ledger;

/// <summary>Why a peer could not be asked.</summary>
public enum PeerError
{
    /// <summary>There is no connection, or it broke.</summary>
    Unreachable,

    /// <summary>It took too long.</summary>
    Timeout,

    /// <summary>The peer refuses: it has no place, or this node is banned there.</summary>
    Refused,

    /// <summary>The peer has too much to do, or too much was asked of it: later again. Not a failure, as it lives.</summary>
    Busy,

    /// <summary>The answer is larger than <see cref="PeerLimits"/> allow. Misbehaviour.</summary>
    TooLarge,

    /// <summary>The answer is not of the form it must have. Misbehaviour.</summary>
    Malformed,

    /// <summary>The answer began, and had all but come to a halt when its time was up. Misbehaviour when repeated.</summary>
    Stalled,

    /// <summary>The address is not one to connect to, or its name resolves to none (row F19).</summary>
    ForbiddenAddress,
}

/// <summary>A peer could not be asked. The message is one sentence without internals, fit for users (row X16).</summary>
public sealed class PeerException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="error">Why.</param>
    /// <param name="message">One safe sentence.</param>
    /// <param name="innerException">What led to it, for the log.</param>
    public PeerException(PeerError error, string message, Exception? innerException = null)
        : base(message, innerException) => Error = error;

    /// <summary>Why.</summary>
    public PeerError Error { get; }
}
