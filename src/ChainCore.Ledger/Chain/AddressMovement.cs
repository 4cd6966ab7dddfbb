namespace ChainCore.Ledger;

/// <summary>What a transaction moves for an address (row C34).</summary>
/// <param name="Transaction">The transaction, as the index names it.</param>
/// <param name="Time">The time of its block, in seconds since 1970.</param>
/// <param name="Received">What it pays the address.</param>
/// <param name="Sent">What it spends of what the address had.</param>
public readonly record struct AddressMovement(AddressTransaction Transaction, uint Time, Amount Received, Amount Sent)
{
    /// <summary>Whether it is a coinbase.</summary>
    public bool IsCoinbase => Transaction.Position == 0;
}

// What addresses are told about their transactions.
public sealed partial class Blockchain
{
    /// <summary>
    /// What the transactions of an address moved for it, the newest first (row C34). Waits for no writer.
    /// </summary>
    /// <param name="address">The address; one the chain does not know has none.</param>
    /// <param name="start">How many to leave out, at least 0.</param>
    /// <param name="limit">The most transactions, at least 0; each takes its block and what it spent from the store.</param>
    /// <returns>The movements; those of a block that has left the active chain since the index was read are left out.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ChainStoreException">The store fails, or a block is damaged.</exception>
    public IReadOnlyList<AddressMovement> GetMovements(Address address, int start = 0, int limit = 100)
    {
        List<AddressMovement> movements = [];
        foreach (var entry in GetTransactions(address, start, limit))
        {
            if (!TryGetBlock(entry.BlockHash, out var block)) continue;
            if (entry.Position == 0)
            {
                movements.Add(new(entry, block.Header.Time, PaidTo(address, block.Transactions[0]), Amount.Zero));
                continue;
            }

            // There is no undo data any more if the block has just left the active chain.
            if (_store.ReadUndo(entry.BlockHash) is not { } undo) continue;
            if (!UndoData.TryDecode(entry.BlockHash, undo, out var spent)) throw ChainStoreException.Corrupt("undo data is unreadable");
            movements.Add(new(
                entry, block.Header.Time, PaidTo(address, block.Transactions[entry.Position]),
                SpentOf(address, block, entry.Position, spent)));
        }

        return movements;
    }

    private static Amount PaidTo(Address address, Transaction transaction) =>
        Sum(address, transaction.Outputs);

    /// <summary>Undo data holds what a block spent in the order of its transactions and their inputs.</summary>
    private static Amount SpentOf(Address address, Block block, int position, IReadOnlyList<Coin> spent)
    {
        var first = block.Transactions.Take(position).Skip(1).Sum(transaction => transaction.Inputs.Length);
        return Sum(address, spent.Skip(first).Take(block.Transactions[position].Inputs.Length).Select(coin => coin.Output));
    }

    // The rules keep all outputs and all inputs of a transaction within the greatest amount together.
    private static Amount Sum(Address address, IEnumerable<TransactionOutput> outputs) => outputs
        .Where(output => output.TryGetAddress(out var owner) && owner == address)
        .Aggregate(Amount.Zero, (sum, output) => sum + output.Value);
}
