using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>What the index of addresses should say, recomputed from the blocks of the active chain.</summary>
internal static class AddressModel
{
    /// <summary>Compares balances, unspent outputs and transactions of the keys 0 to 5, of which the last has nothing.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="path">Its blocks from genesis to the tip.</param>
    /// <param name="where">For the message.</param>
    public static void Check(Blockchain chain, IReadOnlyList<Block> path, string where)
    {
        Dictionary<OutPoint, Coin> coins = [];
        Dictionary<Address, List<AddressTransaction>> history = [];
        for (var height = 1; height < path.Count; height++)
        {
            foreach (var (position, transaction) in path[height].Transactions.Index())
            {
                List<Address> concerned = [.. transaction.Outputs.Select(Payee)];
                foreach (var input in transaction.Inputs.Where(_ => !transaction.IsCoinbase))
                {
                    Assert.True(coins.Remove(input.PreviousOutput, out var coin), where);
                    concerned.Add(Payee(coin.Output));
                }

                for (var i = 0; i < transaction.Outputs.Length; i++)
                    coins.Add(new(transaction.Id, (uint)i), new(transaction.Outputs[i], height, transaction.IsCoinbase));
                foreach (var address in concerned.Distinct())
                {
                    if (!history.ContainsKey(address)) history.Add(address, []);
                    history[address].Add(new(address, transaction.Id, height, path[height].Hash, position));
                }
            }
        }

        for (var key = 0; key <= 5; key++)
        {
            var address = TestKeys.Address(key);
            var own = coins.Where(pair => Payee(pair.Value.Output) == address).ToLookup(pair => IsMature(pair.Value));
            AddressBalance balance = new(Sum(own[true]), Sum(own[false]));
            Assert.True(balance == chain.Current.GetBalance(address), where);
            Assert.True(balance.Total == Sum(own[true].Concat(own[false])), where);
            var unspent = own[true].Concat(own[false]).OrderByDescending(pair => pair.Value.Height)
                .ThenBy(pair => pair.Key.TransactionId).ThenBy(pair => pair.Key.Index)
                .Select(pair => new UnspentOutput(pair.Key, pair.Value)).ToArray();
            Assert.True(unspent.SequenceEqual(chain.Current.GetUnspentOutputs(address)), where);
            Assert.True(unspent.Length == chain.Current.CountUnspentOutputs(address), where);
            var transactions = Enumerable.Reverse(history.GetValueOrDefault(address) ?? []);
            Assert.True(transactions.SequenceEqual(chain.GetTransactions(address, 0, int.MaxValue)), where);
        }

        bool IsMature(Coin coin) => !coin.IsCoinbase || path.Count - coin.Height >= chain.Parameters.CoinbaseMaturity;
    }

    private static Amount Sum(IEnumerable<KeyValuePair<OutPoint, Coin>> coins) =>
        Amount.FromUnits(coins.Sum(pair => pair.Value.Output.Value.Units));

    private static Address Payee(TransactionOutput output)
    {
        Assert.True(output.TryGetAddress(out var address));
        return address;
    }
}
