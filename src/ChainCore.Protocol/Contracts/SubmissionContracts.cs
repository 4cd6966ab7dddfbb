using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary>A block with its proof of work (row C12).</summary>
/// <param name="Index">Its height.</param>
/// <param name="PreviousHash">The hash of its parent.</param>
/// <param name="MerkleRoot">The header's Merkle root.</param>
/// <param name="Timestamp">The header's time in whole seconds since 1970-01-01 00:00 UTC; a fraction is refused (row X7).</param>
/// <param name="Nonce">The header's nonce, 0 .. 4294967295 (row A8).</param>
/// <param name="TargetDifficulty">The difficulty it states; the header's bits are its encoding (row X4).</param>
/// <param name="Transactions">Its transactions, coinbase first.</param>
/// <param name="Hash">The hash of the header as the miner sees it (row C14).</param>
/// <param name="MinerAddress">Whom the coinbase pays (row H6).</param>
/// <param name="MiningMetadata">What the miner tells about its search; untrusted, never consensus.</param>
/// <param name="Version">The header's version.</param>
/// <param name="TemplateId">The template the block was made from.</param>
public sealed record BlockSubmissionContract(
    long Index,
    Hash256 PreviousHash,
    Hash256 MerkleRoot,
    [property: JsonConverter(typeof(WholeSecondsJsonConverter))] uint Timestamp,
    uint Nonce,
    int TargetDifficulty,
    IReadOnlyList<SubmittedTransactionContract> Transactions,
    Hash256 Hash,
    string MinerAddress,
    [property: JsonPropertyName("_mining_metadata")] MiningReportContract? MiningMetadata = null,
    uint Version = BlockSubmissionContract.DefaultVersion,
    string? TemplateId = null) : IJsonOnDeserialized
{
    /// <summary>The version of a block that states none: 0x20000000.</summary>
    public const uint DefaultVersion = 0x2000_0000;

    void IJsonOnDeserialized.OnDeserialized() => Elements.RefuseNull(Transactions, "transactions");
}

/// <summary>What a miner tells about its search (row C12); each part is optional.</summary>
/// <param name="MiningDuration">How long it took, in seconds.</param>
/// <param name="HashAttempts">Hashes tried.</param>
/// <param name="HashRate">Hashes a second.</param>
/// <param name="WorkerId">The worker that found it.</param>
public sealed record MiningReportContract(
    double? MiningDuration = null, ulong? HashAttempts = null, double? HashRate = null, int? WorkerId = null);

/// <summary>
/// <c>POST /submit_block</c>: the block as the document samples it, or within an envelope <c>{"block":{…}}</c>; written without one.
/// </summary>
/// <param name="Block">The block.</param>
[JsonConverter(typeof(SubmitBlockRequestJsonConverter))]
public sealed record SubmitBlockRequest(BlockSubmissionContract Block);

/// <summary>The answer to an accepted <c>POST /submit_block</c> (row C13).</summary>
/// <param name="Status">"accepted".</param>
/// <param name="Message">"Block accepted and added to blockchain".</param>
/// <param name="BlockIndex">The block's height.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Confirmation">The chain with the block.</param>
public sealed record SubmitBlockResponse(
    string Status, string Message, long BlockIndex, Hash256 Hash, BlockConfirmationContract Confirmation)
{
    /// <summary>The <see cref="Status"/> of every such answer.</summary>
    public const string Accepted = "accepted";

    /// <summary>The <see cref="Message"/> of every such answer.</summary>
    public const string AcceptedMessage = "Block accepted and added to blockchain";
}

/// <summary>The chain with an accepted block.</summary>
/// <param name="ChainLength">Blocks in it, genesis counted (row X9).</param>
/// <param name="TotalWork">Its cumulative work (row X5).</param>
public sealed record BlockConfirmationContract(long ChainLength, ChainWork TotalWork);
