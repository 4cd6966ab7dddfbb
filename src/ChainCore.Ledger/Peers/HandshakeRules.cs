namespace ChainCore.Ledger;

/// <summary>Judges handshakes (rows F1, F18, E23).</summary>
internal static class HandshakeRules
{
    private const int HashDigits = 64;

    /// <summary>Whether another node can share this node's chain.</summary>
    /// <param name="own">This node.</param>
    /// <param name="other">The other node, as it says.</param>
    public static HandshakeVerdict Check(PeerHandshake own, PeerHandshake other)
    {
        if (!IsWellFormed(other)) return new(HandshakeOutcome.Malformed);
        if (other.NodeNonce == own.NodeNonce) return new(HandshakeOutcome.Self);
        if (MajorOf(other.ApiVersion) != MajorOf(own.ApiVersion)) return new(HandshakeOutcome.OtherVersion);
        if (other.GenesisHash != own.GenesisHash) return new(HandshakeOutcome.OtherGenesis);
        return other.ConsensusHash == own.ConsensusHash
            ? new(HandshakeOutcome.Accepted)
            : new(HandshakeOutcome.OtherConsensus, FindDifferences(own.ConsensusKeys, other.ConsensusKeys));
    }

    private static string MajorOf(string version) => version.Split('.')[0];

    // What a peer sends is shown to operators: short, and of printable characters.
    private static bool IsWellFormed(PeerHandshake other) =>
        other is { ApiVersion: { Length: > 0 and <= 16 }, Height: >= 0, ConsensusHash: { Length: HashDigits } hash }
        && hash.All(char.IsAsciiHexDigitLower)
        && (other.BaseUrl?.Length ?? 0) <= PeerAddress.MaximumLength
        && other.ConsensusKeys.Count <= PeerLimits.MaximumConsensusKeys
        && other.ConsensusKeys.All(pair => IsPrintable(pair.Key) && IsPrintable(pair.Value));

    private static bool IsPrintable(string? text) =>
        text is { Length: <= PeerLimits.MaximumConsensusText } && text.All(letter => letter is >= ' ' and <= '~');

    private static List<ConsensusDifference> FindDifferences(
        IReadOnlyDictionary<string, string> own, IReadOnlyDictionary<string, string> other) => other.Count == 0
        ? []
        :
        [
            .. own.Keys.Union(other.Keys).Order(StringComparer.Ordinal)
                .Select(key => new ConsensusDifference(key, own.GetValueOrDefault(key), other.GetValueOrDefault(key)))
                .Where(difference => difference.Own != difference.Other),
        ];
}
