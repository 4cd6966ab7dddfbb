using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Which transactions go into a block, and in which order.</summary>
public sealed class PackageSelectorTests
{
    private static readonly Transaction Coin =
        new(1, [], [.. Enumerable.Repeat(new TransactionOutput(Amount.FromCoins(1), Anyone.Address), 40)]);

    private static readonly Gen<Graph> Graphs =
        from count in Gen.Choose(0, 14)
        from seed in Gen.Choose(0, int.MaxValue)
        from maximumCount in Gen.Choose(0, 16)
        from maximumBytes in Gen.Choose(0, 14 * 400)
        from maximumFees in Gen.Frequency((4, Gen.Constant(int.MaxValue)), (1, Gen.Choose(0, 60_000)))
        select new Graph(count, seed, maximumCount, maximumBytes, maximumFees);

    [Fact]
    public void C7_TheSelectionIsThatOfAPlainModel() => Property.ForAll(
        Arb.From(Graphs),
        graph =>
        {
            var candidates = graph.Build();
            var selected = PackageSelector.Select(candidates, graph.MaximumCount, graph.MaximumBytes, Amount.FromUnits(graph.MaximumFees));
            Assert.Equal(candidates.SelectPlainly(graph.MaximumCount, graph.MaximumBytes, graph.MaximumFees), selected);
        });

    [Fact]
    public void C7_E12_ParentsComeFirstWithinTheLimits() => Property.ForAll(
        Arb.From(Graphs),
        graph =>
        {
            var candidates = graph.Build();
            var selected = PackageSelector.Select(candidates, graph.MaximumCount, graph.MaximumBytes, Amount.FromUnits(graph.MaximumFees));
            Assert.True(selected.Count <= graph.MaximumCount);
            Assert.True(selected.Sum(candidate => (long)candidate.Transaction.Size) <= graph.MaximumBytes);
            Assert.True(selected.Sum(candidate => candidate.Fee.Units) <= graph.MaximumFees);
            HashSet<ITransactionCandidate> before = [];
            foreach (var candidate in selected)
            {
                Assert.Subset(before, candidates.GetParents(candidate).ToHashSet());
                Assert.True(before.Add(candidate));
            }
        });

    [Fact]
    public void C7_AChildPaysForItsParent()
    {
        var poor = Anyone.Spend([new(Coin.Id, 0)], [Amount.FromCoins(1)]);
        var rich = Anyone.Spend([new(poor.Id, 0)], [Amount.FromCoins(1)]);
        var middle = Anyone.Spend([new(Coin.Id, 1)], [Amount.FromCoins(1)]);
        FakeCandidates candidates = new(default, (poor, Units(1)), (middle, Units(300)), (rich, Units(1_000)));
        Assert.Equal([poor, rich, middle], Select(candidates, 3));
        Assert.Equal([poor, rich], Select(candidates, 2));
        Assert.Equal([middle], Select(candidates, 1));
        Assert.Empty(Select(candidates, 0));
    }

    [Fact]
    public void C7_ASecondChildIsJudgedWithoutTheParentAlreadySelected()
    {
        var parent = Anyone.Spend([new(Coin.Id, 0)], [Amount.FromCoins(1), Amount.FromCoins(1)]);
        var first = Anyone.Spend([new(parent.Id, 0)], [Amount.FromCoins(1)]);
        var second = Anyone.Spend([new(parent.Id, 1)], [Amount.FromCoins(1)]);
        var between = Anyone.Spend([new(Coin.Id, 1)], [Amount.FromCoins(1)]);

        // With the parent the second child pays less than the one between, without it more.
        FakeCandidates candidates = new(default, (parent, Units(1)), (between, Units(500)), (second, Units(600)), (first, Units(2_000)));
        Assert.Equal([parent, first, second, between], Select(candidates, 4));
    }

    [Fact]
    public void C7_WhatDoesNotFitLeavesRoomForWhatDoes()
    {
        var large = Anyone.Spend([new(Coin.Id, 0)], Enumerable.Repeat(Amount.FromCoins(1), 20));
        var small = Anyone.Spend([new(Coin.Id, 1)], [Amount.FromCoins(1)]);
        FakeCandidates candidates = new(default, (large, Units(1_000_000)), (small, Units(1)));
        Assert.Equal([small], Select(candidates, 10, large.Size - 1));
        Assert.Equal([large], Select(candidates, 10, large.Size));
        Assert.Equal([small], Select(candidates, 10, 10_000, 999_999));
    }

    private static Amount Units(long units) => Amount.FromUnits(units);

    private static IEnumerable<Transaction> Select(
        FakeCandidates candidates, int count, long bytes = long.MaxValue, long fees = Amount.MaximumUnits) =>
        PackageSelector.Select(candidates, count, bytes, Units(fees)).Select(candidate => candidate.Transaction);

    /// <summary>A random graph of transactions, some with several parents, with few distinct fees so that rates tie.</summary>
    private sealed record Graph(int Count, int Seed, int MaximumCount, int MaximumBytes, int MaximumFees)
    {
        public FakeCandidates Build()
        {
            Random random = new(Seed);
            List<(Transaction Transaction, Amount Fee)> made = [];
            Dictionary<Transaction, int> used = [];
            for (uint i = 0; i < Count; i++)
            {
                HashSet<OutPoint> inputs = [];
                for (var parents = random.Next(3); parents > 0 && made.Count > 0; parents--)
                {
                    var parent = made[random.Next(made.Count)].Transaction;
                    var output = used[parent] = used.GetValueOrDefault(parent) + 1;
                    if (output <= parent.Outputs.Length) inputs.Add(new(parent.Id, (uint)output - 1));
                }

                if (inputs.Count == 0) inputs.Add(new(Coin.Id, i));
                var outputs = Enumerable.Repeat(Amount.FromUnits(1 + i), random.Next(1, 5));
                made.Add((Anyone.Spend(inputs, outputs), Amount.FromUnits(random.Next(5) * random.Next(1, 4) * 1_000)));
            }

            // Arrival has nothing to do with ancestry here.
            return new(default, [.. made.OrderBy(_ => random.Next())]);
        }
    }
}
