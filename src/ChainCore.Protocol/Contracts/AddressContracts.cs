using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary><c>GET /balance/{address}</c> (row C34).</summary>
/// <param name="Address">The address.</param>
/// <param name="Balance">What it owns on the chain, in coin: confirmed and immature together.</param>
/// <param name="Confirmed">What it can spend, in coin.</param>
/// <param name="Immature">Its coinbases that cannot be spent yet, in coin (row C44).</param>
/// <param name="PendingIncoming">What transactions in the pool pay it, in coin.</param>
/// <param name="PendingOutgoing">What transactions in the pool spend of it, in coin.</param>
public sealed record BalanceResponse(
    string Address, decimal Balance, decimal Confirmed, decimal Immature, decimal? PendingIncoming = null, decimal? PendingOutgoing = null);

/// <summary><c>GET /utxos/{address}</c> (row C34).</summary>
/// <param name="Address">The address.</param>
/// <param name="Utxos">Its unspent outputs.</param>
/// <param name="Count">How many it has; more than are listed if the list is cut.</param>
/// <param name="Total">Their amounts together, in coin.</param>
public sealed record UtxosResponse(string Address, IReadOnlyList<UtxoContract> Utxos, long Count, decimal Total) : IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized() => Elements.RefuseNull(Utxos, "utxos");
}

/// <summary>An unspent output.</summary>
/// <param name="TransactionId">The transaction that made it.</param>
/// <param name="OutputIndex">Its place there, from 0.</param>
/// <param name="Amount">Its amount in coin.</param>
/// <param name="BlockIndex">The height of the block it is in.</param>
/// <param name="Coinbase">Whether it is a coinbase's.</param>
/// <param name="Mature">Whether the next block may spend it.</param>
public sealed record UtxoContract(Hash256 TransactionId, uint OutputIndex, decimal Amount, long BlockIndex, bool Coinbase, bool Mature);

/// <summary><c>GET /transactions/{address}</c> (row C34).</summary>
/// <param name="Address">The address.</param>
/// <param name="Transactions">The transactions that pay it or spend of it, newest first.</param>
/// <param name="Count">How many there are; more than are listed if the list is cut.</param>
public sealed record AddressTransactionsResponse(string Address, IReadOnlyList<AddressTransactionContract> Transactions, long Count) :
    IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized() => Elements.RefuseNull(Transactions, "transactions");
}

/// <summary>A transaction as it concerns an address.</summary>
/// <param name="TransactionId">Its id.</param>
/// <param name="Received">What it pays the address, in coin.</param>
/// <param name="Sent">What it spends of the address, in coin.</param>
/// <param name="Coinbase">Whether it is a coinbase.</param>
/// <param name="BlockIndex">The height of its block; null while it is in the pool.</param>
/// <param name="Timestamp">The time of its block in whole seconds since 1970-01-01 00:00 UTC; null while it is in the pool.</param>
public sealed record AddressTransactionContract(
    Hash256 TransactionId, decimal Received, decimal Sent, bool Coinbase, long? BlockIndex = null, uint? Timestamp = null);
