using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>What is true of every snapshot, recomputed from the transactions and the tip alone.</summary>
internal static class MempoolInvariants
{
    public static void Check(MempoolSnapshot snapshot, FakeChain chain, MempoolOptions options) =>
        Check(snapshot, chain.Parameters, options);

    public static void Check(MempoolSnapshot snapshot, ConsensusParameters parameters, MempoolOptions options)
    {
        Assert.True(snapshot.Count <= options.Capacity);
        Assert.True(snapshot.TotalBytes <= options.MaximumBytes);
        var entries = snapshot.Transactions.ToDictionary(entry => entry.Id);
        Assert.Equal(snapshot.Count, entries.Count);
        Assert.Equal(snapshot.TotalBytes, entries.Values.Sum(entry => (long)entry.Transaction.Size));
        Assert.Equal(snapshot.TotalFees.Units, entries.Values.Sum(entry => entry.Fee.Units));

        // Every output spent once; every input there, mature, and worth the fee more than the outputs.
        Dictionary<OutPoint, MempoolEntry> spenders = [];
        foreach (var entry in entries.Values)
        {
            long spent = 0;
            foreach (var input in entry.Transaction.Inputs)
            {
                Assert.True(spenders.TryAdd(input.PreviousOutput, entry));
                Assert.True(snapshot.TryGetSpender(input.PreviousOutput, out var spender));
                Assert.Same(entry, spender);
                if (entries.TryGetValue(input.PreviousOutput.TransactionId, out var parent))
                {
                    spent += parent.Transaction.Outputs[(int)input.PreviousOutput.Index].Value.Units;
                    continue;
                }

                Assert.True(snapshot.Tip.Utxo.TryGetCoin(input.PreviousOutput, out var coin));
                Assert.True(!coin.IsCoinbase || snapshot.Tip.NextHeight - coin.Height >= parameters.CoinbaseMaturity);
                spent += coin.Output.Value.Units;
            }

            Assert.Equal(entry.Fee.Units, spent - entry.Transaction.Outputs.Sum(output => output.Value.Units));
            Assert.True(snapshot.TryGet(entry.Id, out var found));
            Assert.Same(entry, found);
        }

        Assert.Equal(spenders.Count, snapshot.Spenders.Count);
        CheckRelatives(snapshot, entries);
        CheckOrders(snapshot, entries);
    }

    private static void CheckRelatives(MempoolSnapshot snapshot, Dictionary<Hash256, MempoolEntry> entries)
    {
        var ancestors = entries.Values.ToDictionary(entry => entry.Id, entry => Ancestors(entry, entries));
        ITransactionCandidates candidates = snapshot;
        foreach (var entry in entries.Values)
        {
            var above = ancestors[entry.Id].Append(entry).ToList();
            var below = entries.Values.Where(other => ancestors[other.Id].Contains(entry)).Append(entry).ToList();
            Assert.Equal(above.Count, entry.AncestorCount);
            Assert.Equal(Rate(above), entry.AncestorFeeRate);
            Assert.Equal(below.Count, entry.DescendantCount);
            Assert.Equal(Rate(below), entry.DescendantFeeRate);
            var parents = entry.Transaction.Inputs.Select(input => input.PreviousOutput.TransactionId).Where(entries.ContainsKey);
            Assert.Equal(parents.ToHashSet(), candidates.GetParents(entry).Select(parent => parent.Transaction.Id).ToHashSet());
            Assert.All(candidates.GetParents(entry), parent => Assert.Contains(entry, candidates.GetChildren(parent)));
            Assert.All(candidates.GetChildren(entry), child => Assert.Contains(entry, candidates.GetParents(child)));
        }
    }

    private static void CheckOrders(MempoolSnapshot snapshot, Dictionary<Hash256, MempoolEntry> entries)
    {
        AssertSorted(snapshot.BestFirst.ToList(), MempoolOrder.BestFirst);
        Assert.Equal(entries.Values.Select(entry => entry.Id).ToHashSet(), snapshot.WorstFirst.Select(entry => entry.Id).ToHashSet());
        Assert.Equal(entries.Values.Select(entry => entry.Id).ToHashSet(), snapshot.OldestFirst.Select(entry => entry.Id).ToHashSet());
        Assert.Equal(snapshot.WorstFirst.Count, snapshot.Count);
        Assert.Equal(snapshot.OldestFirst.Count, snapshot.Count);
        AssertSorted([.. snapshot.WorstFirst.Select(entry => entries[entry.Id])], MempoolOrder.WorstFirst);
        AssertSorted([.. snapshot.OldestFirst.Select(entry => entries[entry.Id])], MempoolOrder.OldestFirst);
    }

    private static void AssertSorted(List<MempoolEntry> entries, IComparer<MempoolEntry> order)
    {
        for (var i = 1; i < entries.Count; i++) Assert.True(order.Compare(entries[i - 1], entries[i]) < 0);
    }

    private static HashSet<MempoolEntry> Ancestors(MempoolEntry entry, Dictionary<Hash256, MempoolEntry> entries)
    {
        HashSet<MempoolEntry> ancestors = [];
        foreach (var input in entry.Transaction.Inputs)
        {
            if (!entries.TryGetValue(input.PreviousOutput.TransactionId, out var parent)) continue;
            ancestors.Add(parent);
            ancestors.UnionWith(Ancestors(parent, entries));
        }

        return ancestors;
    }

    private static FeeRate Rate(IEnumerable<MempoolEntry> entries) =>
        new((UInt128)entries.Sum(entry => entry.Fee.Units), entries.Sum(entry => (long)entry.Transaction.Size));
}
