using System.Runtime.InteropServices;

namespace ChainCore.Ledger;

/// <summary>
/// Changes on top of a set of unspent outputs that itself stays as it is: where blocks are tried, and dropped if one of them is invalid.
/// </summary>
internal sealed class UtxoOverlay(UtxoSet below)
{
    private readonly Dictionary<OutPoint, Entry> _touched = [];

    public bool TryGetCoin(OutPoint outPoint, out Coin coin)
    {
        if (!_touched.TryGetValue(outPoint, out var entry)) return below.TryGetCoin(outPoint, out coin);
        coin = entry.Now.GetValueOrDefault();
        return entry.Now.HasValue;
    }

    /// <summary>Removes an output.</summary>
    /// <returns>False if there is no such output.</returns>
    public bool TrySpend(OutPoint outPoint, out Coin coin)
    {
        ref var entry = ref Touch(outPoint);
        coin = entry.Now.GetValueOrDefault();
        if (!entry.Now.HasValue) return false;
        entry.Now = null;
        return true;
    }

    /// <summary>Adds an output.</summary>
    /// <returns>False if it is there already.</returns>
    public bool TryCreate(OutPoint outPoint, Coin coin)
    {
        ref var entry = ref Touch(outPoint);
        if (entry.Now.HasValue) return false;
        entry.Now = coin;
        return true;
    }

    /// <summary>Adds the outputs of a transaction.</summary>
    public bool TryCreateOutputs(Transaction transaction, long height)
    {
        var isCoinbase = transaction.IsCoinbase;
        for (var i = 0; i < transaction.Outputs.Length; i++)
        {
            // A copy: the script is a slice of the transaction, which would live as long as the output.
            var output = transaction.Outputs[i];
            Coin coin = new(output with { Script = output.Script.ToArray() }, height, isCoinbase);
            if (!TryCreate(new(transaction.Id, (uint)i), coin)) return false;
        }

        return true;
    }

    /// <summary>Takes the block back that was connected last.</summary>
    /// <param name="block">The block.</param>
    /// <param name="spent">The outputs it spent, in the order of its transactions and their inputs.</param>
    /// <returns>False if block and outputs do not fit together, or do not fit this state.</returns>
    public bool TryDisconnect(Block block, IReadOnlyList<Coin> spent)
    {
        var next = spent.Count;
        for (var t = block.Transactions.Length - 1; t >= 0; t--)
        {
            var transaction = block.Transactions[t];
            for (var i = 0; i < transaction.Outputs.Length; i++)
            {
                if (!TrySpend(new(transaction.Id, (uint)i), out _)) return false;
            }

            if (transaction.IsCoinbase) continue;
            for (var i = transaction.Inputs.Length - 1; i >= 0; i--)
            {
                if (--next < 0 || !TryCreate(transaction.Inputs[i].PreviousOutput, spent[next])) return false;
            }
        }

        return next == 0;
    }

    /// <summary>What is different from the set below.</summary>
    public UtxoChanges ToChanges()
    {
        List<KeyValuePair<OutPoint, Coin>> spent = [], created = [];
        foreach (var (outPoint, entry) in _touched)
        {
            if (entry.Before == entry.Now) continue;
            if (entry.Before is { } before) spent.Add(new(outPoint, before));
            if (entry.Now is { } now) created.Add(new(outPoint, now));
        }

        return new(spent, created);
    }

    private ref Entry Touch(OutPoint outPoint)
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_touched, outPoint, out var exists);
        if (!exists && below.TryGetCoin(outPoint, out var coin)) entry = new() { Before = coin, Now = coin };
        return ref entry;
    }

    private struct Entry
    {
        public Coin? Before;
        public Coin? Now;
    }
}
