using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Side branches cost their sender work and this node little: how much of them is kept.</summary>
public sealed class SideBranchTests : IDisposable
{
    private readonly InMemoryChainStore _store = new();
    private Blockchain? _chain;
    private ulong _extraNonce = 1_000;

    private Blockchain Chain => _chain!;

    public void Dispose() => _chain?.Dispose();

    [Fact]
    public void F5_F8_ABlockFarBelowTheTipIsNotKept()
    {
        Open(new() { MaximumSideDepth = 5 });
        var trunk = Grow(Genesis.Block, 10);
        var before = _store.ReadHeaders().ToArray();
        for (var i = 0; i < 2; i++)
        {
            // Twice: it is not remembered as invalid.
            var result = Chain.Submit(Child(trunk[2]));
            Assert.Equal((BlockOutcome.Rejected, "stale-prevblk", 4L), (result.Outcome, result.Reason, result.Height));
            Assert.Equal(new("stale-prevblk", "fork_too_deep", BlockRejectReasons.SideBranchLimits), result.Rejection);
        }

        Assert.Equal(before, _store.ReadHeaders());
        Assert.Equal(0, Chain.SideBlockCount);
        Assert.Equal(BlockOutcome.SideBranch, Chain.Submit(Child(trunk[3])).Outcome);
    }

    [Fact]
    public void F5_F8_ABranchThatEndsFarBelowTheTipIsDropped()
    {
        Open(new() { MaximumSideDepth = 5 });
        var trunk = Grow(Genesis.Block, 6);
        var ended = Grow(trunk[2], 2, BlockOutcome.SideBranch);
        var kept = Grow(ended[0], 2, BlockOutcome.SideBranch);
        trunk.AddRange(Grow(trunk[5], 4));
        Assert.Equal(4, Chain.SideBlockCount);

        // Height 5 falls behind; what leads to height 6 stays.
        trunk.AddRange(Grow(trunk[9], 1));
        Assert.False(Chain.TryGetHeader(ended[1].Hash, out _));
        Assert.Null(_store.ReadBlock(ended[1].Hash));
        Assert.True(Chain.TryGetBlock(ended[0].Hash, out _));
        Assert.Equal([kept[1].Hash], Chain.GetSideBranches().Select(header => header.Hash));

        trunk.AddRange(Grow(trunk[10], 1));
        Assert.Equal((0, 13), (Chain.SideBlockCount, _store.ReadHeaders().Count()));
        Reopen(trunk);
    }

    [Fact]
    public void F4_F8_WhatAReorganisationLeavesFarBehindIsDropped()
    {
        Open(new() { MaximumSideDepth = 5 });
        var orphans = TestBlocks.Branch(Genesis.Block, 12, 9);
        Grow(Genesis.Block, 4);

        // All at once: they wait for the first one.
        foreach (var block in orphans.Skip(1)) Assert.Equal(BlockOutcome.Orphan, Chain.Submit(block).Outcome);
        Assert.Equal(BlockOutcome.Connected, Chain.Submit(orphans[0]).Outcome);
        Assert.Equal((12, 0), (Chain.Tip.Height, Chain.SideBlockCount));
        Reopen(orphans);
    }

    [Fact]
    public void F5_F8_TheBranchesWithTheLeastWorkLoseTheirEnds()
    {
        Open(new() { MaximumSideBlocks = 4 });
        var trunk = Grow(Genesis.Block, 10);
        var longer = Grow(trunk[0], 3, BlockOutcome.SideBranch);
        var shorter = Grow(trunk[0], 1, BlockOutcome.SideBranch);

        // As much work as the least of them is not enough.
        var refused = Chain.Submit(Child(trunk[0]));
        Assert.Equal(
            new("stale-prevblk", "side_branches_full", BlockRejectReasons.SideBranchLimits),
            Assert.IsType<BlockRejection>(refused.Rejection));
        Assert.Equal(BlockOutcome.SideBranch, Chain.Submit(Child(longer[2])).Outcome);
        Assert.False(Chain.TryGetHeader(shorter[0].Hash, out _));
        Assert.Equal(4, Chain.SideBlockCount);

        // A branch never pushes its own ancestors out.
        var end = Chain.GetSideBranches().Single();
        Assert.True(Chain.TryGetBlock(end.Hash, out var last));
        Assert.Equal(BlockOutcome.Rejected, Chain.Submit(Child(last)).Outcome);
        Assert.Equal(BlockOutcome.SideBranch, Chain.Submit(Child(trunk[8])).Outcome);
        Assert.Equal([10L, 4L], Chain.GetSideBranches().Select(header => header.Height));
        Reopen(trunk);
    }

    [Fact]
    public void F5_F8_TheBytesOfSideBranchesAreBoundedOverRestarts()
    {
        var size = TestBlocks.Child(Genesis.Block).Size;
        BlockchainOptions options = new() { MaximumSideBytes = 3 * (size + 4) };
        Open(options);
        var trunk = Grow(Genesis.Block, 5);
        for (var i = 0; i < 3; i++) Grow(Genesis.Block, 1, BlockOutcome.SideBranch);
        Assert.Equal(BlockOutcome.Rejected, Chain.Submit(Child(Genesis.Block)).Outcome);
        Reopen(trunk, options);
        Assert.Equal(BlockOutcome.Rejected, Chain.Submit(Child(Genesis.Block)).Outcome);
        Assert.Equal(BlockOutcome.SideBranch, Chain.Submit(Child(trunk[0])).Outcome);
        Assert.Equal(3, Chain.SideBlockCount);
    }

    [Fact]
    public void F4_F8_WhateverComesTheLimitsHoldAndEveryBlockHasItsParent()
    {
        for (var i = 0; i < 60; i++)
        {
            Random random = new((Property.RunSeed + (ulong)i).GetHashCode());
            using InMemoryChainStore store = new();
            BlockchainOptions options = new() { MaximumSideDepth = 6, MaximumSideBlocks = 5, MaximumSideBytes = 1_200 };
            using var chain = TestBlocks.Open(store: store, options: With(options));
            List<Block> blocks = [Genesis.Block];
            for (var step = 0; step < 60; step++)
            {
                var near = blocks.Skip(Math.Max(0, blocks.Count - 12)).ToArray();
                var block = Child(near[random.Next(near.Length)]);
                var result = chain.Submit(block);
                if (result.IsAccepted) blocks.Add(block);
                Check(chain, store, result.Outcome == BlockOutcome.Connected);
            }

            using var again = TestBlocks.Open(store: store, options: With(options));
            Assert.True(chain.Tip.Hash == again.Tip.Hash && chain.SideBlockCount == again.SideBlockCount, Property.Repeat);
            using var replay = TestBlocks.Open();
            foreach (var block in again.ReadBlocks(1, 1_000)) Assert.Equal(BlockOutcome.Connected, replay.Submit(block).Outcome);
            Assert.Equal(replay.Current.Utxo.Checksum, again.Current.Utxo.Checksum);
        }

        static void Check(Blockchain chain, InMemoryChainStore store, bool hasChanged)
        {
            var headers = store.ReadHeaders().ToDictionary(header => header.Hash);
            var side = headers.Values.Where(header => !chain.Current.Contains(header.Hash)).ToArray();
            Assert.True(side.Length == chain.SideBlockCount && side.Length <= 5, Property.Repeat);
            Assert.True(side.Sum(header => store.ReadBlockSize(header.Hash)) <= 1_200, Property.Repeat);
            Assert.True(headers.Count == chain.Current.Length + side.Length, Property.Repeat);
            Assert.All(side, header => Assert.True(headers.ContainsKey(header.Header.PreviousHash), Property.Repeat));
            if (!hasChanged) return;
            Assert.All(chain.GetSideBranches(), end => Assert.True(chain.Tip.Height - end.Height <= 6, Property.Repeat));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void F5_LimitsOfNothingAreRefused(int limit)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BlockchainOptions { MaximumSideDepth = limit });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BlockchainOptions { MaximumSideBlocks = limit });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BlockchainOptions { MaximumSideBytes = limit });
    }

    private static BlockchainOptions With(BlockchainOptions limits) =>
        limits with { Time = TestBlocks.Clock(), Verifier = TestBlocks.Trusting() };

    private void Open(BlockchainOptions limits) => _chain = TestBlocks.Open(store: _store, options: With(limits));

    private void Reopen(IReadOnlyList<Block> trunk, BlockchainOptions? limits = null)
    {
        var side = Chain.SideBlockCount;
        Chain.Dispose();
        Open(limits ?? new());
        Assert.Equal((trunk[^1].Hash, side), (Chain.Tip.Hash, Chain.SideBlockCount));
        Assert.Equal(trunk.Select(block => block.Hash), Chain.ReadBlocks(1, 1_000).Select(block => block.Hash));
    }

    private List<Block> Grow(Block parent, int count, BlockOutcome outcome = BlockOutcome.Connected)
    {
        List<Block> branch = [];
        for (var i = 0; i < count; i++)
        {
            branch.Add(parent = Child(parent));
            Assert.Equal(outcome, Chain.Submit(parent).Outcome);
        }

        return branch;
    }

    private Block Child(Block parent) =>
        TestBlocks.Create(parent.Hash, parent.Hash == Genesis.Hash ? 1 : TestBlocks.HeightOf(parent) + 1, extraNonce: _extraNonce++);
}
