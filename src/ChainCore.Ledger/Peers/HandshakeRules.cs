using System.Text.Json;

namespace ChainCore.Ledger;

/// <summary>Judges handshakes (rows F1, F18, E23).</summary>
internal static class HandshakeRules
{
    private const int NonceDigits = 32;
    private const int HashDigits = 64;

    /// <summary>Whether another node can share this node's chain.</summary>
    /// <param name="own">This node.</param>
    /// <param name="other">The other node, as it says.</param>
    public static HandshakeVerdict Check(PeerHandshake own, PeerHandshake other)
    {
        if (!IsWellFormed(other)) return new(HandshakeOutcome.Malformed);
        if (other.NodeNonce == own.NodeNonce) return new(HandshakeOutcome.Self);
        if (other.ApiVersion != own.ApiVersion) return new(HandshakeOutcome.OtherVersion);
        if (other.GenesisHash != own.GenesisHash) return new(HandshakeOutcome.OtherGenesis);
        return other.ConsensusHash == own.ConsensusHash
            ? new(HandshakeOutcome.Accepted)
            : new(HandshakeOutcome.OtherConsensus, FindDifferences(own.ConsensusText, other.ConsensusText));
    }

    private static bool IsWellFormed(PeerHandshake other) =>
        other.NodeNonce is { Length: NonceDigits } nonce && nonce.All(char.IsAsciiHexDigitLower)
        && other.ConsensusHash is { Length: HashDigits } hash && hash.All(char.IsAsciiHexDigitLower)
        && (other.ConsensusText?.Length ?? 0) <= PeerLimits.MaximumConsensusText
        && (other.BaseUrl?.Length ?? 0) <= PeerAddress.MaximumLength
        && other.Height >= 0;

    private static List<ConsensusDifference> FindDifferences(string? own, string? other)
    {
        // What is no object of known keys cannot be named; the hashes differ all the same.
        if (own is null || other is null || !ConsensusParameters.TryParse(other, out _)) return [];
        using var ownText = JsonDocument.Parse(own);
        using var otherText = JsonDocument.Parse(other);
        var ownValues = ownText.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetRawText());
        var otherValues = otherText.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetRawText());
        return
        [
            .. ownValues.Keys.Union(otherValues.Keys)
                .Select(key => new ConsensusDifference(key, ownValues.GetValueOrDefault(key), otherValues.GetValueOrDefault(key)))
                .Where(difference => difference.Own != difference.Other),
        ];
    }
}
