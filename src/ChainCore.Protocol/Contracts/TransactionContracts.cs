using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary>An input in its readable form.</summary>
/// <param name="TransactionId">The id of the transaction that made the output; 64 zeros in a coinbase.</param>
/// <param name="OutputIndex">The output's place in it, from 0; 4294967295 in a coinbase.</param>
/// <param name="Script">The input script: signature and key (X17), in a coinbase height and extra nonce.</param>
/// <param name="Sequence">The sequence number.</param>
public sealed record TransactionInputContract(
    Hash256 TransactionId, uint OutputIndex, ReadOnlyMemory<byte> Script, uint Sequence = uint.MaxValue);

/// <summary>An output in its readable form.</summary>
/// <param name="Amount">The amount in coin.</param>
/// <param name="RecipientAddress">Whom it pays; null if its script is not pay-to-public-key-hash (genesis has such a one).</param>
/// <param name="Script">The output script; null on input if <paramref name="RecipientAddress"/> says it.</param>
public sealed record TransactionOutputContract(decimal Amount, string? RecipientAddress = null, ReadOnlyMemory<byte>? Script = null);

/// <summary>A transaction as the node shows it (rows C3, C28, C31).</summary>
/// <param name="TransactionId">Its id.</param>
/// <param name="Inputs">Its inputs, in wire order.</param>
/// <param name="Outputs">Its outputs, in wire order.</param>
/// <param name="Hex">Its wire bytes: what decides wherever the two forms could disagree (row C12).</param>
/// <param name="Fee">What it pays to the miner, in coin; null where it is not known (a coinbase has none).</param>
/// <param name="Version">The version on the wire.</param>
/// <param name="LockTime">The lock time on the wire.</param>
public sealed record TransactionContract(
    Hash256 TransactionId,
    IReadOnlyList<TransactionInputContract> Inputs,
    IReadOnlyList<TransactionOutputContract> Outputs,
    [property: JsonPropertyOrder(1)] ReadOnlyMemory<byte> Hex,
    decimal? Fee = null,
    [property: JsonPropertyOrder(1)] uint Version = 1,
    [property: JsonPropertyOrder(1)] uint LockTime = 0) : IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized()
    {
        Elements.RefuseNull(Inputs, "inputs");
        Elements.RefuseNull(Outputs, "outputs");
    }
}

/// <summary>A transaction of a submitted block: only its wire bytes count (row C12).</summary>
/// <param name="Hex">The wire bytes.</param>
/// <param name="TransactionId">Its id as the sender sees it; informational.</param>
public sealed record SubmittedTransactionContract(ReadOnlyMemory<byte> Hex, Hash256? TransactionId = null);

/// <summary>
/// <c>POST /add_transaction</c> (row C32): the wire bytes in <paramref name="Hex"/>, or else the readable form, which needs
/// <paramref name="Inputs"/> and <paramref name="Outputs"/>.
/// </summary>
/// <param name="Hex">The wire bytes; null for the readable form.</param>
/// <param name="Inputs">The inputs; null if <paramref name="Hex"/> is given.</param>
/// <param name="Outputs">The outputs; null if <paramref name="Hex"/> is given.</param>
/// <param name="TransactionId">The id the sender computed; refused if the transaction has another one.</param>
/// <param name="Version">The version on the wire, of the readable form.</param>
/// <param name="LockTime">The lock time on the wire, of the readable form.</param>
public sealed record AddTransactionRequest(
    ReadOnlyMemory<byte>? Hex = null,
    IReadOnlyList<TransactionInputContract>? Inputs = null,
    IReadOnlyList<TransactionOutputContract>? Outputs = null,
    Hash256? TransactionId = null,
    uint Version = 1,
    uint LockTime = 0) : IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized()
    {
        Elements.RefuseNull(Inputs, "inputs");
        Elements.RefuseNull(Outputs, "outputs");
    }
}

/// <summary>The answer to an accepted <c>POST /add_transaction</c>.</summary>
/// <param name="Status">"accepted".</param>
/// <param name="TransactionId">The transaction's id.</param>
/// <param name="Fee">What it pays, in coin.</param>
public sealed record AddTransactionResponse(string Status, Hash256 TransactionId, decimal? Fee = null)
{
    /// <summary>The <see cref="Status"/> of every such answer.</summary>
    public const string Accepted = "accepted";
}

/// <summary><c>GET /transaction_pool</c> (row C31).</summary>
/// <param name="PendingTransactions">The transactions.</param>
/// <param name="PoolSize">Their number.</param>
/// <param name="TotalFees">Their fees together, in coin.</param>
public sealed record TransactionPoolResponse(IReadOnlyList<TransactionContract> PendingTransactions, int PoolSize, decimal TotalFees) :
    IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized() => Elements.RefuseNull(PendingTransactions, "pending_transactions");
}

/// <summary><c>GET /transaction_pool/ids</c>: what waits, by which a peer sees what it has not got (row F11).</summary>
/// <param name="TransactionIds">The ids of the transactions that pay best, at most 50,000.</param>
public sealed record TransactionIdsResponse(IReadOnlyList<Hash256> TransactionIds);

/// <summary><c>GET /transaction/{id}</c>: a transaction's wire bytes, which a peer fetches after an announcement (row F11).</summary>
/// <param name="TransactionId">Its id.</param>
/// <param name="Hex">Its wire bytes.</param>
public sealed record RawTransactionContract(Hash256 TransactionId, ReadOnlyMemory<byte> Hex);
