using System.Collections.Immutable;
using System.Text.Json;

namespace ChainCore.Ledger;

/// <summary>How a node introduces itself (rows F1, F18, E23).</summary>
public sealed record PeerHandshake
{
    /// <summary>The version of the node's interface this library speaks: "2.0". Nodes of one major version understand each other.</summary>
    public const string CurrentApiVersion = "2.0";

    /// <summary>The version of the node's interface.</summary>
    public string ApiVersion { get; init; } = CurrentApiVersion;

    /// <summary>The hash of the first block.</summary>
    public required Hash256 GenesisHash { get; init; }

    /// <summary>The <see cref="ConsensusParameters.Hash"/>, 64 hexadecimal digits.</summary>
    public required string ConsensusHash { get; init; }

    /// <summary>
    /// The consensus keys with their values as JSON, so that keys that differ can be named; empty if the node does not tell.
    /// </summary>
    public IReadOnlyDictionary<string, string> ConsensusKeys { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>A random number of the node's own, new with each start: tells self and duplicates (row F18).</summary>
    public required ulong NodeNonce { get; init; }

    /// <summary>Where the node itself is to be reached; null if it is not.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The height of the node's tip.</summary>
    public required long Height { get; init; }

    /// <summary>The hash of the node's tip.</summary>
    public required Hash256 TipHash { get; init; }

    /// <summary>The work of the node's chain, as it claims.</summary>
    public required ChainWork Work { get; init; }

    /// <summary>The node's clock (row G21).</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The consensus keys of a chain as a handshake names them.</summary>
    /// <param name="parameters">What the chain recorded.</param>
    /// <returns>A value as JSON for each key.</returns>
    public static IReadOnlyDictionary<string, string> KeysOf(ConsensusParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        using var text = JsonDocument.Parse(parameters.Text);
        return text.RootElement.EnumerateObject().ToImmutableSortedDictionary(
            member => member.Name, member => member.Value.GetRawText(), StringComparer.Ordinal);
    }
}

/// <summary>What a node thinks of another after its handshake.</summary>
public enum HandshakeOutcome
{
    /// <summary>They can share a chain.</summary>
    Accepted,

    /// <summary>The other node has another first block (row F1).</summary>
    OtherGenesis,

    /// <summary>The other node has other consensus keys (row E23).</summary>
    OtherConsensus,

    /// <summary>The other node is this one (row F18).</summary>
    Self,

    /// <summary>The other node is a peer already, at another address (row F18).</summary>
    Duplicate,

    /// <summary>The other node speaks another version of the interface.</summary>
    OtherVersion,

    /// <summary>The handshake holds what no handshake may.</summary>
    Malformed,

    /// <summary>The other node is banned for a while (row F8).</summary>
    Banned,

    /// <summary>There is no place for another peer (row F16).</summary>
    Full,
}

/// <summary>A consensus key that differs between two nodes.</summary>
/// <param name="Key">The key.</param>
/// <param name="Own">This node's value as JSON; null if it has none.</param>
/// <param name="Other">The other node's value as JSON; null if it has none.</param>
public sealed record ConsensusDifference(string Key, string? Own, string? Other)
{
    /// <summary>The difference as part of a sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Key} is {Own ?? "absent"} here and {Other ?? "absent"} there";
}

/// <summary>What a node thinks of another after its handshake, and why.</summary>
/// <param name="Outcome">What.</param>
/// <param name="Differences">
/// The keys that differ, where the outcome is <see cref="HandshakeOutcome.OtherConsensus"/> and they are known.
/// </param>
public sealed record HandshakeVerdict(HandshakeOutcome Outcome, IReadOnlyList<ConsensusDifference> Differences)
{
    internal HandshakeVerdict(HandshakeOutcome outcome)
        : this(outcome, [])
    {
    }

    /// <summary>True if they can share a chain.</summary>
    public bool IsAccepted => Outcome == HandshakeOutcome.Accepted;

    /// <summary>The verdict as one sentence, fit for users.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Outcome switch
    {
        HandshakeOutcome.Accepted => "The peer is accepted.",
        HandshakeOutcome.OtherGenesis => "The peer has another first block.",
        HandshakeOutcome.OtherConsensus when Differences.Count > 0 =>
            $"The peer has other consensus keys: {string.Join(", ", Differences)}.",
        HandshakeOutcome.OtherConsensus => "The peer has other consensus keys.",
        HandshakeOutcome.Self => "The peer is this node.",
        HandshakeOutcome.Duplicate => "The peer is connected already at another address.",
        HandshakeOutcome.OtherVersion => "The peer speaks another version of the interface.",
        HandshakeOutcome.Banned => "The peer is banned.",
        HandshakeOutcome.Full => "There is no place for another peer.",
        _ => "The peer's handshake is malformed.",
    };
}
