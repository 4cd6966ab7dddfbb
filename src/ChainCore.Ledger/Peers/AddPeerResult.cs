namespace ChainCore.Ledger;

/// <summary>What became of a peer that was to be added.</summary>
public enum AddPeerOutcome
{
    /// <summary>It is connected.</summary>
    Connected,

    /// <summary>It was connected before.</summary>
    AlreadyConnected,

    /// <summary>It is kept, but does not answer now; it is tried again.</summary>
    Unreachable,

    /// <summary>Its address is not allowed (row F19).</summary>
    ForbiddenAddress,

    /// <summary>It is on another chain, is this node, is banned, or there is no place: see the verdict.</summary>
    Refused,
}

/// <summary>What became of a peer that was to be added.</summary>
/// <param name="Outcome">What.</param>
/// <param name="Verdict">The verdict on its handshake; null if there was none.</param>
public sealed record AddPeerResult(AddPeerOutcome Outcome, HandshakeVerdict? Verdict = null);
