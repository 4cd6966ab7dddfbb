using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary><c>POST /mine_block</c> (row C1).</summary>
/// <param name="MinerAddress">Whom the coinbase pays.</param>
/// <param name="ClientVersion">The client's version, such as "2.0"; informational.</param>
/// <param name="Timestamp">The client's clock in seconds since 1970-01-01 00:00 UTC; informational.</param>
public sealed record TemplateRequest(string MinerAddress, string? ClientVersion = null, double? Timestamp = null);

/// <summary>The answer to <c>POST /mine_block</c> (rows C2 to C5).</summary>
/// <param name="Status">"template_created".</param>
/// <param name="BlockTemplate">The block that lacks only its proof of work.</param>
/// <param name="TargetDifficulty">The template's difficulty once more (row C4).</param>
/// <param name="MiningMetadata">What the block contains and pays.</param>
public sealed record TemplateResponse(
    string Status, BlockTemplateContract BlockTemplate, int TargetDifficulty, MiningMetadataContract MiningMetadata)
{
    /// <summary>The <see cref="Status"/> of every such answer.</summary>
    public const string Created = "template_created";
}

/// <summary>A block that lacks only its proof of work (row C3).</summary>
/// <param name="Index">Its height.</param>
/// <param name="PreviousHash">The hash of its parent.</param>
/// <param name="Transactions">Its transactions, coinbase first.</param>
/// <param name="Timestamp">The header's time in whole seconds since 1970-01-01 00:00 UTC (row X7).</param>
/// <param name="TargetDifficulty">The number of leading zero hexadecimal digits its hash needs (row X3).</param>
/// <param name="MerkleRoot">The Merkle root with the extra nonce as it stands in the coinbase.</param>
/// <param name="Version">The header's version.</param>
/// <param name="Bits">The header's bits, the exact encoding of the difficulty (row X4).</param>
/// <param name="TemplateId">Names the work; equal work has equal ids.</param>
/// <param name="ExpiresAt">When the miner should ask again, in seconds since 1970-01-01 00:00 UTC by the node's clock.</param>
/// <param name="Header">The 80 bytes of the header with nonce 0, as 160 hexadecimal digits.</param>
/// <param name="VersionMask">The bits of the version that the miner may choose (BIP 320).</param>
/// <param name="ExtraNonce">Where in the coinbase the extra nonce stands.</param>
/// <param name="MinTime">The least time the block may have, in whole seconds since 1970-01-01 00:00 UTC.</param>
/// <param name="StateVersion">The version of the chain's state, for <c>GET /templates/wait</c> (row C9).</param>
public sealed record BlockTemplateContract(
    long Index,
    Hash256 PreviousHash,
    IReadOnlyList<TransactionContract> Transactions,
    [property: JsonConverter(typeof(WholeSecondsJsonConverter))] uint Timestamp,
    int TargetDifficulty,
    Hash256 MerkleRoot,
    uint Version,
    CompactTarget Bits,
    string TemplateId,
    double ExpiresAt,
    BlockHeader Header,
    uint VersionMask,
    ExtraNonceContract ExtraNonce,
    [property: JsonConverter(typeof(WholeSecondsJsonConverter))] uint MinTime,
    ulong StateVersion) : IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized() => Elements.RefuseNull(Transactions, "transactions");
}

/// <summary>The bytes of a block's transactions that a miner may choose freely (row A12).</summary>
/// <param name="Transaction">The transaction's place in the block: 0, the coinbase.</param>
/// <param name="Offset">Where the bytes begin, from the beginning of the transaction on the wire.</param>
/// <param name="Length">Their number; the extra nonce is little-endian.</param>
public sealed record ExtraNonceContract(int Transaction, int Offset, int Length);

/// <summary>What a template contains and pays (row C5).</summary>
/// <param name="TransactionCount">Transactions besides the coinbase.</param>
/// <param name="TotalFees">Their fees together, in coin.</param>
/// <param name="BlockReward">What the block creates, without fees, in coin.</param>
public sealed record MiningMetadataContract(int TransactionCount, decimal TotalFees, decimal BlockReward);

/// <summary><c>GET /templates/wait?version=</c>: the state after a change, or after the wait ended without one (row D17).</summary>
/// <param name="StateVersion">The version of the chain's state now.</param>
/// <param name="Changed">Whether it differs from the one asked about.</param>
/// <param name="BlockchainLength">Blocks in the chain, genesis counted (row X9).</param>
/// <param name="TipHash">The hash of the tip.</param>
/// <param name="TargetDifficulty">What a template would ask for now.</param>
public sealed record TemplateWaitResponse(ulong StateVersion, bool Changed, long BlockchainLength, Hash256 TipHash, int TargetDifficulty);
