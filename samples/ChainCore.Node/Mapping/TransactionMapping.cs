using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>Transactions as JSON shows them, and back.</summary>
internal static class TransactionMapping
{
    /// <summary>A transaction with the fee it pays, where that is known.</summary>
    public static TransactionContract ToContract(this Transaction transaction, Amount? fee = null) => new(
        transaction.Id,
        [.. transaction.Inputs.Select(input => new TransactionInputContract(
            input.PreviousOutput.TransactionId, input.PreviousOutput.Index, input.Script, input.Sequence))],
        [.. transaction.Outputs.Select(output => new TransactionOutputContract(
            output.Value.ToCoins(), output.TryGetAddress(out var address) ? address.ToString() : null, output.Script))],
        transaction.Encoding,
        fee?.ToCoins(),
        transaction.Version,
        transaction.LockTime);

    public static TransactionPoolResponse ToContract(this MempoolSnapshot pool) => new(
        [.. pool.Transactions.Select(entry => entry.Transaction.ToContract(entry.Fee))], pool.Count, pool.TotalFees.ToCoins());

    /// <summary>As many ids as one answer between nodes may hold (row F20).</summary>
    public static TransactionIdsResponse ToIds(this MempoolSnapshot pool) =>
        new([.. pool.Transactions.Take(PeerLimits.MaximumPoolIds).Select(entry => entry.Id)]);
}
