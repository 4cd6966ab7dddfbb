using System.Text.Json;
using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>Peers and handshakes as JSON shows them, and back (rows C33, E23, G16).</summary>
internal static class PeerMapping
{
    public static HandshakeContract ToContract(this PeerHandshake own, string nodeId) => new(
        own.GenesisHash,
        Hash256.Parse(own.ConsensusHash),
        own.NodeNonce,
        own.ApiVersion,
        own.ConsensusKeys.ToDictionary(pair => pair.Key, pair => JsonSerializer.Deserialize(pair.Value, ProtocolJson.Default.ConfigValue)),
        own.Height + 1,
        own.TipHash,
        own.Work,
        own.BaseUrl,
        nodeId,
        own.Time.ToSeconds());

    public static PeerHandshake ToHandshake(this HandshakeContract contract) => new()
    {
        ApiVersion = contract.ApiVersion,
        GenesisHash = contract.GenesisHash,
        ConsensusHash = contract.ConfigHash.ToString(),
        ConsensusKeys = contract.Consensus.ToDictionary(
            pair => pair.Key, pair => JsonSerializer.Serialize(pair.Value, ProtocolJson.Default.ConfigValue)),
        NodeNonce = contract.NodeNonce,
        BaseUrl = contract.BaseUrl,
        Height = contract.Length - 1,
        TipHash = contract.TipHash,
        Work = contract.TotalWork,
        Time = ToTime(contract.Timestamp),
    };

    public static PeerContract ToContract(this PeerInformation peer) => new(
        peer.Address.ToString(),
        ToWord(peer.State),
        peer.Score,
        peer.Failures,
        peer.Latency?.TotalMilliseconds,
        peer.Height + 1,
        peer.LastCommonHeight,
        peer.ClockSkew?.TotalSeconds,
        peer.GenesisHash,
        peer.ConsensusHash is { } hash ? Hash256.Parse(hash) : null,
        peer.DifferingKeys.Count == 0 ? null : peer.DifferingKeys,
        peer.LastSeen?.ToSeconds(),
        peer.State == PeerState.Connected ? null : (peer.BannedUntil ?? peer.NextAttempt)?.ToSeconds(),
        peer.Refusal ?? peer.LastOffence?.ToString());

    public static string ToWord(PeerState state) => state switch
    {
        PeerState.Connected => "connected",
        PeerState.Backoff => "backoff",
        PeerState.Refused => "refused",
        PeerState.Banned => "banned",
        _ => "known",
    };

    /// <summary>The problem that goes with a refusal; null where there is none.</summary>
    public static Problem? ToProblem(this HandshakeVerdict verdict) => verdict.Outcome switch
    {
        HandshakeOutcome.Accepted => null,
        HandshakeOutcome.OtherGenesis => Problem.Of(ReasonCodes.GenesisMismatch),
        HandshakeOutcome.OtherConsensus => Problem.Of(ReasonCodes.ConfigMismatch, verdict.ToString()),
        HandshakeOutcome.Self => Problem.Of(ReasonCodes.SelfConnection),
        HandshakeOutcome.Duplicate => Problem.Of(ReasonCodes.DuplicatePeer),
        HandshakeOutcome.OtherVersion => Problem.Of(ReasonCodes.ApiVersionMismatch),
        HandshakeOutcome.Banned => Problem.Of(ReasonCodes.PeerBanned),
        HandshakeOutcome.Full => Problem.Of(ReasonCodes.TooManyPeers),
        _ => Problem.InvalidField("", verdict.ToString()),
    };

    /// <summary>A clock no clock can have is one that does not tell.</summary>
    private static DateTimeOffset ToTime(double? seconds) => seconds is > 0 and < 253_402_300_799
        ? DateTimeOffset.UnixEpoch.AddSeconds(seconds.Value)
        : DateTimeOffset.UnixEpoch;
}
