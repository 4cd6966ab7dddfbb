namespace ChainCore.Ledger;

/// <summary>What an address has at one state of the chain (row C34).</summary>
/// <param name="Confirmed">What the next block may spend of it.</param>
/// <param name="Immature">What coinbases paid it that the next block may not spend yet (row C44).</param>
public readonly record struct AddressBalance(Amount Confirmed, Amount Immature)
{
    /// <summary>Both together: all its unspent outputs.</summary>
    public Amount Total => Confirmed + Immature;
}

/// <summary>An unspent output and its name (row C34).</summary>
/// <param name="OutPoint">The transaction that made it, and its place there.</param>
/// <param name="Coin">The output, and where it comes from.</param>
public readonly record struct UnspentOutput(OutPoint OutPoint, Coin Coin);

/// <summary>A transaction of the active chain that pays an address, or spends what the address had (row C34).</summary>
/// <param name="Address">The address.</param>
/// <param name="TransactionId">The transaction's id.</param>
/// <param name="Height">The height of its block.</param>
/// <param name="BlockHash">The hash of its block.</param>
/// <param name="Position">Its place in the block; the coinbase has 0.</param>
public readonly record struct AddressTransaction(
    Address Address, Hash256 TransactionId, long Height, Hash256 BlockHash, int Position)
{
    /// <summary>What a block says about addresses.</summary>
    /// <param name="block">The block, at its height on the active chain.</param>
    /// <param name="height">The height.</param>
    /// <param name="spent">The outputs it spends, in the order of its transactions and their inputs.</param>
    /// <returns>Each transaction once for every address it concerns.</returns>
    internal static IEnumerable<AddressTransaction> Of(Block block, long height, IReadOnlyList<Coin> spent)
    {
        var next = 0;
        HashSet<Address> concerned = [];
        for (var position = 0; position < block.Transactions.Length; position++)
        {
            var transaction = block.Transactions[position];
            concerned.Clear();
            if (!transaction.IsCoinbase)
            {
                for (var i = 0; i < transaction.Inputs.Length; i++)
                {
                    if (spent[next++].Output.TryGetAddress(out var payer)) concerned.Add(payer);
                }
            }

            foreach (var output in transaction.Outputs)
            {
                if (output.TryGetAddress(out var payee)) concerned.Add(payee);
            }

            foreach (var address in concerned) yield return new(address, transaction.Id, height, block.Hash, position);
        }
    }
}
