using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>What addresses have and did, as JSON shows it (row C34).</summary>
internal static class AddressMapping
{
    public static BalanceResponse ToContract(this AddressBalance balance, Address address) => new(
        address.ToString(), balance.Total.ToCoins(), balance.Confirmed.ToCoins(), balance.Immature.ToCoins());

    public static UtxosResponse ToUnspentOutputs(this Blockchain chain, Address address, int start, int limit)
    {
        var (view, maturity) = (chain.Current, chain.Parameters.CoinbaseMaturity);
        return new(
            address.ToString(),
            [.. view.GetUnspentOutputs(address, start, limit).Select(output => output.ToContract(view.Tip.NextHeight, maturity))],
            view.CountUnspentOutputs(address),
            view.GetBalance(address).Total.ToCoins());
    }

    /// <summary>A page of transactions.</summary>
    /// <param name="movements">The page, and one more if there is one.</param>
    /// <param name="address">The address.</param>
    /// <param name="start">Where the page begins.</param>
    /// <param name="limit">How long it is.</param>
    public static AddressTransactionsResponse ToContract(
        this IReadOnlyList<AddressMovement> movements, Address address, int start, int limit) => new(
            address.ToString(),
            [.. movements.Take(limit).Select(movement => new AddressTransactionContract(
                movement.Transaction.TransactionId, movement.Received.ToCoins(), movement.Sent.ToCoins(), movement.IsCoinbase,
                movement.Transaction.Height, movement.Time))],
            (long)start + movements.Count);

    private static UtxoContract ToContract(this UnspentOutput output, long nextHeight, int maturity) => new(
        output.OutPoint.TransactionId,
        output.OutPoint.Index,
        output.Coin.Output.Value.ToCoins(),
        output.Coin.Height,
        output.Coin.IsCoinbase,
        output.Coin.IsMatureAt(nextHeight, maturity));
}
