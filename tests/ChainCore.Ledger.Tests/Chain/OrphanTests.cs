using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>What becomes of blocks whose parent is not there yet.</summary>
public sealed class OrphanTests
{
    [Fact]
    public void F5_OrphansConnectWhenTheirParentComesHoweverMany()
    {
        using var chain = TestBlocks.Open(options: TestBlocks.Options() with { MaximumOrphans = 5_000, MaximumOrphansPerSource = 5_000 });
        var blocks = TestBlocks.Branch(Genesis.Block, 3_000, 1);
        foreach (var block in blocks.Skip(1).Reverse()) Assert.Equal(BlockOutcome.Orphan, chain.Submit(block).Outcome);
        var result = chain.Submit(blocks[0]);
        Assert.Equal((BlockOutcome.Connected, 2_999), (result.Outcome, result.ConnectedOrphans));
        Assert.Equal((3_000, blocks[^1].Hash, 0), (result.Tip.Height, chain.Tip.Hash, chain.Orphans.Count));
    }

    [Fact]
    public void F5_OrphansAreFewInAllAndForEachSource()
    {
        using var chain = TestBlocks.Open();
        List<Block> orphans =
            [.. Enumerable.Range(0, 150).Select(i => TestBlocks.Create(new([1, .. new byte[31]]), 5, extraNonce: (ulong)i))];
        foreach (var block in orphans[..25]) chain.Submit(block, "loud");
        Assert.Equal(orphans[5..25].Select(block => block.Hash), chain.Orphans.Select(orphan => orphan.Block.Hash));
        chain.Submit(orphans[25], "quiet");
        for (var i = 26; i < 150; i++) chain.Submit(orphans[i], $"source {i % 7}");
        Assert.Equal(100, chain.Orphans.Count);
        Assert.Contains(chain.Orphans, orphan => orphan.Source == "quiet");
        Assert.All(chain.Orphans.CountBy(orphan => orphan.Source!), pair => Assert.InRange(pair.Value, 1, 20));
    }

    [Fact]
    public void F5_OrphansExpireAfterAnHour()
    {
        var clock = TestBlocks.Clock();
        using var chain = TestBlocks.Open(options: TestBlocks.Options() with { Time = clock });
        var blocks = TestBlocks.Branch(Genesis.Block, 5, 1);
        chain.Submit(blocks[4]);
        clock.Now += TimeSpan.FromMinutes(59);
        chain.Submit(blocks[3]);
        Assert.Equal(2, chain.Orphans.Count);
        clock.Now += TimeSpan.FromMinutes(1);
        chain.Submit(blocks[2]);
        Assert.Equal([blocks[3].Hash, blocks[2].Hash], chain.Orphans.Select(orphan => orphan.Block.Hash));
    }

    [Fact]
    public void F5_AnOrphanWithoutProofOfWorkIsNotKept()
    {
        using var chain = TestBlocks.Open();
        var block = TestBlocks.Create(new([1, .. new byte[31]]), 5);
        Block forged = new(TestBlocks.Mine(block.Header, new(1), valid: false), block.Transactions);
        Assert.Equal((BlockOutcome.Rejected, "high-hash"), (chain.Submit(forged).Outcome, chain.Submit(forged).Reason));
        Assert.Empty(chain.Orphans);
    }

    [Fact]
    public void F5_OrphansOfAnInvalidBlockAreInvalid()
    {
        using var chain = TestBlocks.Open();
        var invalid = TestBlocks.Child(Genesis.Block, reward: Amount.FromCoins(51));
        var child = TestBlocks.Child(invalid);
        var grandchild = TestBlocks.Child(child);
        foreach (var block in (Block[])[grandchild, child]) Assert.Equal(BlockOutcome.Orphan, chain.Submit(block).Outcome);
        foreach (var block in (Block[])[invalid, child, grandchild]) Assert.Equal(BlockOutcome.Invalid, chain.Submit(block).Outcome);
        Assert.Empty(chain.Orphans);
    }
}
