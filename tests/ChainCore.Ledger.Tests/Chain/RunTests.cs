using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Runs of blocks, as a node gets them that catches up: one step for all of them that are valid.</summary>
public sealed class RunTests
{
    private static readonly Amount TooMuch = Amount.FromCoins(51);

    [Fact]
    public void F12_X18_ARunIsOneCommitAndOneChangeOfTheTip()
    {
        FailingStore store = new();
        using var chain = TestBlocks.Open(store: store);
        List<TipChange> changes = [];
        List<(long Count, int Deepest)> counted = [];
        chain.TipChanged += (_, change) =>
        {
            changes.Add(change);
            counted.Add((chain.Reorganisations, chain.DeepestReorganisation));
        };
        var run = TestBlocks.Branch(Genesis.Block, 40, 1);
        var results = chain.Submit(run, "peer");

        Assert.Equal((1, 2UL, 40), (store.Commits, chain.Tip.StateVersion, chain.Tip.Height));
        Assert.Equal(run.Select(block => block.Hash), results.Select(result => result.Hash));
        Assert.Equal(Enumerable.Range(1, 40).Select(height => (long?)height), results.Select(result => result.Height));
        Assert.All(results, result => Assert.Equal((BlockOutcome.Connected, chain.Tip), (result.Outcome, result.Tip)));
        Assert.Equal(run.Select(block => block.Hash), Assert.Single(changes).Connected.Select(block => block.Hash));

        // A heavier branch is one commit too, in place of one for each block beside the chain.
        var branch = TestBlocks.Branch(run[29], 11, 2);
        Assert.All(chain.Submit(branch), result => Assert.Equal(BlockOutcome.Connected, result.Outcome));
        Assert.Equal((2, branch[^1].Hash, 10, 11), (store.Commits, chain.Tip.Hash, chain.SideBlockCount, changes[1].Connected.Length));
        Assert.Equal(Enumerable.Reverse(run).Take(10).Select(block => block.Hash), changes[1].Disconnected.Select(block => block.Hash));

        // Whoever hears of a tip finds it counted.
        Assert.Equal([(0, 0), (1, 10)], counted);
    }

    [Fact]
    public void F4_X18_ARunTheStoreDoesNotTakeChangesNothing()
    {
        FailingStore store = new();
        using var chain = TestBlocks.Open(store: store);
        chain.Submit(TestBlocks.Branch(Genesis.Block, 2, 1));
        List<TipChange> changes = [];
        chain.TipChanged += (_, change) => changes.Add(change);
        var before = chain.Current;
        var (run, branch) = (TestBlocks.Branch(Genesis.Block, 2, 1), TestBlocks.Branch(Genesis.Block, 30, 2));
        run = TestBlocks.Branch(run[1], 20, 3);

        store.Fails = true;
        foreach (var blocks in new[] { run, branch })
        {
            Assert.Equal(ChainStoreError.Full, Assert.Throws<ChainStoreException>(() => chain.Submit(blocks)).Error);
            Assert.All(blocks, block => Assert.False(chain.TryGetHeader(block.Hash, out _)));
        }

        Assert.Same(before, chain.Current);
        Assert.Empty(changes);
        store.Fails = false;
        Assert.Equal(20, chain.Submit(run).Count);
        Assert.Equal(30, chain.Submit(branch).Count);
        Assert.Equal((branch[^1].Hash, 2), (chain.Tip.Hash, changes.Count));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void F8_F24_ARunEndsWithTheFirstBlockThatIsRefused(bool isFinal)
    {
        FailingStore store = new();
        using var chain = TestBlocks.Open(store: store);
        var run = TestBlocks.Branch(Genesis.Block, 20, 1);
        run[12] = isFinal
            ? TestBlocks.Child(run[11], reward: TooMuch)
            : new(run[12].Header, TestBlocks.Child(run[11], extraNonce: 2).Transactions);
        var results = chain.Submit(run);
        Assert.Equal(13, results.Count);
        Assert.All(results.Take(12), result => Assert.Equal(BlockOutcome.Connected, result.Outcome));
        Assert.Equal(
            isFinal ? (BlockOutcome.Invalid, "bad-cb-amount") : (BlockOutcome.Rejected, "bad-txnmrklroot"),
            (results[12].Outcome, results[12].Reason));
        Assert.Equal((1, run[11].Hash), (store.Commits, chain.Tip.Hash));
        Assert.Empty(chain.Orphans);

        // The right block is welcome where the wrong one was not the block's last word.
        run = [.. run[..12], .. TestBlocks.Branch(run[11], 8, 1)];
        results = chain.Submit(run[12..]);
        Assert.Equal((8, 2, run[^1].Hash), (results.Count, store.Commits, chain.Tip.Hash));

        // It is remembered, also within a run.
        var onTop = chain.Submit([TestBlocks.Child(run[19], reward: TooMuch)]);
        Assert.Equal(BlockOutcome.Invalid, Assert.Single(onTop).Outcome);
        var good = TestBlocks.Child(run[19]);
        onTop = chain.Submit([good, TestBlocks.Child(good, reward: TooMuch), TestBlocks.Child(good)]);
        Assert.Equal([BlockOutcome.Connected, BlockOutcome.Invalid], onTop.Select(result => result.Outcome));
        Assert.Equal(good.Hash, chain.Tip.Hash);
    }

    [Fact]
    public void F4_AnInvalidBranchThatComesAsARunMovesNothing()
    {
        using var chain = TestBlocks.Open();
        var active = TestBlocks.Branch(Genesis.Block, 10, 1);
        chain.Submit(active);
        var before = chain.Current;
        var branch = TestBlocks.Branch(active[4], 4, 2);
        branch.Add(TestBlocks.Child(branch[3], [TestBlocks.SpendCoinbase(active[9])]));
        branch.AddRange(TestBlocks.Branch(branch[4], 3, 2));

        // Up to the block that would be the tip they are kept beside; that its spend is not there is seen when it is to be connected.
        var results = chain.Submit(branch);
        Assert.Equal(
            [.. Enumerable.Repeat(BlockOutcome.SideBranch, 5), BlockOutcome.Invalid], results.Select(result => result.Outcome));
        Assert.Same(before, chain.Current);
        Assert.Equal([branch[3].Hash], chain.GetSideBranches().Select(header => header.Hash));
    }

    [Fact]
    public void F3_F27_ARunWithoutMoreWorkIsKeptBeside()
    {
        using var chain = TestBlocks.Open();
        chain.Submit(TestBlocks.Branch(Genesis.Block, 10, 1));
        var tip = chain.Tip;
        Assert.All(chain.Submit(TestBlocks.Branch(Genesis.Block, 10, 2)), result => Assert.Equal(BlockOutcome.SideBranch, result.Outcome));
        Assert.Same(tip, chain.Tip);
        Assert.Equal(10, chain.SideBlockCount);
    }

    [Fact]
    public void F5_C45_OrphansAndKnownBlocksOfARunAreTakenForWhatTheyAre()
    {
        using var chain = TestBlocks.Open();
        var blocks = TestBlocks.Branch(Genesis.Block, 30, 1);
        var beside = TestBlocks.Child(blocks[9], extraNonce: 2);

        // Some of the run wait for their parent already, as a block does that is announced meanwhile; others wait for blocks of the run.
        foreach (var block in new[] { blocks[7], blocks[8], beside, blocks[20], blocks[21] })
            Assert.Equal(BlockOutcome.Orphan, chain.Submit(block).Outcome);
        Assert.Equal(20, chain.Submit(blocks[..20]).Count);
        Assert.Equal((blocks[21].Hash, 1), (chain.Tip.Hash, chain.SideBlockCount));
        Assert.Empty(chain.Orphans);

        // The beginning is known, the end is not; and without a parent nothing is known.
        var results = chain.Submit(blocks[15..]);
        Assert.Equal([BlockOutcome.Duplicate, BlockOutcome.Connected], results.Select(result => result.Outcome).Distinct());
        Assert.Equal((15, blocks[^1].Hash), (results.Count, chain.Tip.Hash));
        Assert.Equal(BlockOutcome.Orphan, Assert.Single(chain.Submit(TestBlocks.Branch(TestBlocks.Child(blocks[^1]), 5, 3))).Outcome);
        Assert.Empty(chain.Submit([]));
    }

    [Fact]
    public void F12_ARunThatSkipsABlockEndsThere()
    {
        using var chain = TestBlocks.Open();
        var blocks = TestBlocks.Branch(Genesis.Block, 10, 1);
        var results = chain.Submit([.. blocks[..4], .. blocks[5..]]);
        Assert.Equal(
            [.. Enumerable.Repeat(BlockOutcome.Connected, 4), BlockOutcome.Orphan], results.Select(result => result.Outcome));
        Assert.Equal(4, chain.Tip.Height);
    }

    [Fact]
    public void C36_RunsAndSingleBlocksMayComeAtTheSameTime()
    {
        using var chain = TestBlocks.Open(options: TestBlocks.Options() with { MaximumOrphans = 1_000, MaximumOrphansPerSource = 1_000 });
        var blocks = TestBlocks.Branch(Genesis.Block, 300, 1);
        Parallel.ForEach(
            blocks.Chunk(25).Concat(blocks.Chunk(1)).Concat(blocks.Chunk(60)), new ParallelOptions { MaxDegreeOfParallelism = 6 },
            run =>
            {
                foreach (var rest in Enumerable.Range(0, run.Length).Select(i => run[i..])) chain.Submit(rest);
            });
        Assert.Equal((300, blocks[^1].Hash, 0), (chain.Tip.Height, chain.Tip.Hash, chain.SideBlockCount));
        Assert.Empty(chain.Orphans);
    }
}
