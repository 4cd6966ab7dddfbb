using System.Collections.Concurrent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>What becomes of blocks: tip, side branch, duplicate; who hears of it; what readers see.</summary>
public sealed class BlockchainTests
{
    [Fact]
    public void F3_F27_OfEqualWorkTheFirstSeenStays()
    {
        using var chain = TestBlocks.Open();
        var (first, second) = (TestBlocks.Branch(Genesis.Block, 3, 1), TestBlocks.Branch(Genesis.Block, 4, 2));
        Submit(chain, first, BlockOutcome.Connected);
        Submit(chain, second[..3], BlockOutcome.SideBranch);
        Assert.Equal(first[2].Hash, chain.Tip.Hash);
        Assert.Equal([second[2].Hash], chain.GetSideBranches().Select(header => header.Hash));

        Submit(chain, second[3..], BlockOutcome.Connected);
        Assert.Equal(second[3].Hash, chain.Tip.Hash);
        Assert.Equal([first[2].Hash], chain.GetSideBranches().Select(header => header.Hash));

        // Back and forth only for more work.
        var longer = TestBlocks.Branch(first[2], 2, 3);
        Submit(chain, longer[..1], BlockOutcome.SideBranch);
        Submit(chain, longer[1..], BlockOutcome.Connected);
    }

    [Fact]
    public void F3_WorkDecidesAndNotLength()
    {
        using var chain = TestBlocks.Open();
        Submit(chain, TestBlocks.Branch(Genesis.Block, 10, 1), BlockOutcome.Connected);
        var harder = TestBlocks.Create(Genesis.Hash, 1, difficulty: 2);
        Submit(chain, [harder], BlockOutcome.Connected);
        Assert.Equal((1, "0x200"), (chain.Tip.Height, chain.Tip.Work.ToString()));
    }

    [Fact]
    public void X5_WorkIsSixteenToTheN()
    {
        using var chain = TestBlocks.Open(Configurations.Consensus("""
            "BLOCKCHAIN_DIFFICULTY": 4, "DIFFICULTY_ADJUSTMENT_ENABLED": false
            """));
        for (var height = 1; height <= 42; height++)
            Submit(chain, [TestBlocks.Create(chain.Tip.Hash, height, difficulty: 4)], BlockOutcome.Connected);
        Assert.Equal(("0x2a0100", 43), (chain.Tip.Work.ToString(), chain.Current.Length));
    }

    [Fact]
    public void C45_AKnownBlockIsADuplicateWhereverItIs()
    {
        using var chain = TestBlocks.Open();
        var blocks = TestBlocks.Branch(Genesis.Block, 3, 1);
        var side = TestBlocks.Child(Genesis.Block, extraNonce: 2);
        Submit(chain, [Genesis.Block], BlockOutcome.Duplicate);
        Submit(chain, [blocks[0], blocks[1], side], null);
        Submit(chain, [TestBlocks.Child(blocks[2])], BlockOutcome.Orphan);
        var before = chain.Current;
        foreach (var block in new[] { blocks[0], blocks[1], side, TestBlocks.Child(blocks[2]) })
        {
            var result = chain.Submit(block);
            Assert.Equal((BlockOutcome.Duplicate, "duplicate"), (result.Outcome, result.Reason));
        }

        Assert.Same(before, chain.Current);
    }

    [Fact]
    public void C16_OutcomesHaveTheirWords()
    {
        using var chain = TestBlocks.Open();
        var blocks = TestBlocks.Branch(Genesis.Block, 3, 1);
        Assert.Null(chain.Submit(blocks[0]).Reason);
        var side = chain.Submit(TestBlocks.Child(Genesis.Block, extraNonce: 2));
        Assert.Equal((BlockOutcome.SideBranch, "stale-prevblk", true, 1L), (side.Outcome, side.Reason, side.IsAccepted, side.Height));
        var orphan = chain.Submit(blocks[2]);
        Assert.Equal(
            (BlockOutcome.Orphan, "bad-prevblk", false, (long?)null), (orphan.Outcome, orphan.Reason, orphan.IsAccepted, orphan.Height));
        Assert.Equal(1UL, chain.Tip.StateVersion - 1);
    }

    [Fact]
    public void F4_ABranchWithAnInvalidBlockChangesNothing()
    {
        InMemoryChainStore store = new();
        using var chain = TestBlocks.Open(store: store);
        var active = TestBlocks.Branch(Genesis.Block, 3, 1);
        Submit(chain, active, BlockOutcome.Connected);
        var good = TestBlocks.Branch(Genesis.Block, 1, 2);
        var invalid = TestBlocks.Child(good[0], reward: Amount.FromCoins(51));
        var onTop = TestBlocks.Branch(invalid, 3, 2);
        Submit(chain, [good[0], invalid, onTop[0]], BlockOutcome.SideBranch);
        var before = chain.Current;

        // Now the branch would have the most work.
        var result = chain.Submit(onTop[1]);
        Assert.Equal((BlockOutcome.Invalid, "bad-prevblk"), (result.Outcome, result.Reason));
        Assert.Same(before, chain.Current);
        Submit(chain, [invalid, onTop[0], onTop[1], onTop[2]], BlockOutcome.Invalid);
        Assert.Equal("bad-cb-amount", chain.Submit(invalid).Reason);
        Assert.Equal([good[0].Hash], chain.GetSideBranches().Select(header => header.Hash));
        Assert.Equal(5, store.ReadHeaders().Count());

        // What is below the invalid block is still good.
        Submit(chain, TestBlocks.Branch(good[0], 2, 4), BlockOutcome.SideBranch);
        Submit(chain, TestBlocks.Branch(TestBlocks.Branch(good[0], 2, 4)[1], 1, 5), BlockOutcome.Connected);
    }

    [Fact]
    public void F4_ACommitThatFailsChangesNothing()
    {
        FailingStore store = new();
        using var chain = TestBlocks.Open(store: store);
        var active = TestBlocks.Branch(Genesis.Block, 3, 1);
        Submit(chain, active, BlockOutcome.Connected);
        var branch = TestBlocks.Branch(Genesis.Block, 4, 2);
        Submit(chain, branch[..3], BlockOutcome.SideBranch);
        List<TipChange> changes = [];
        chain.TipChanged += (_, change) => changes.Add(change);
        var before = chain.Current;

        store.Fails = true;
        foreach (var block in new[] { branch[3], TestBlocks.Child(active[2]), TestBlocks.Child(Genesis.Block, extraNonce: 9) })
        {
            Assert.Equal(ChainStoreError.Full, Assert.Throws<ChainStoreException>(() => chain.Submit(block)).Error);
            Assert.False(chain.TryGetHeader(block.Hash, out _));
        }

        Assert.Same(before, chain.Current);
        Assert.Empty(changes);
        store.Fails = false;
        Submit(chain, [branch[3]], BlockOutcome.Connected);
        Assert.Equal(branch[3].Hash, chain.Tip.Hash);
        Assert.Single(changes);
    }

    [Fact]
    public void C9_EveryChangeOfTheTipIsToldOnceInOrder()
    {
        using var chain = TestBlocks.Open();
        List<TipChange> changes = [];
        chain.TipChanged += (_, change) => changes.Add(change);
        var (first, second) = (TestBlocks.Branch(Genesis.Block, 3, 1), TestBlocks.Branch(Genesis.Block, 4, 2));
        Submit(chain, [.. first, .. second], null);
        Assert.Equal([1UL, 2UL, 3UL, 4UL], changes.Select(change => change.Previous.StateVersion));
        Assert.All(changes, change => Assert.Equal(change.Previous.StateVersion + 1, change.Current.StateVersion));
        Assert.All(changes[..3], change => Assert.Equal((false, 1), (change.IsReorganisation, change.Connected.Length)));
        Assert.True(changes[3].IsReorganisation);
        Assert.Equal(Enumerable.Reverse(first).Select(block => block.Hash), changes[3].Disconnected.Select(block => block.Hash));
        Assert.Equal(second.Select(block => block.Hash), changes[3].Connected.Select(block => block.Hash));
        Assert.Same(chain.Tip, changes[3].Current);
    }

    [Fact]
    public void C36_HandlersMaySubmitAndFail()
    {
        List<Exception> failures = [];
        using var chain = TestBlocks.Open(options: TestBlocks.Options() with { HandlerFailed = failures.Add });
        var blocks = TestBlocks.Branch(Genesis.Block, 5, 1);
        List<long> heights = [];
        chain.TipChanged += (_, change) =>
        {
            if (change.Current.Height < 5) chain.Submit(blocks[(int)change.Current.Height]);
        };
        chain.TipChanged += (_, _) => throw new InvalidOperationException("handler");
        chain.TipChanged += (_, change) => heights.Add(change.Current.Height);
        Assert.Equal(BlockOutcome.Connected, chain.Submit(blocks[0]).Outcome);
        Assert.Equal([1, 2, 3, 4, 5], heights);
        Assert.Equal(5, failures.Count);
    }

    [Fact]
    public void F9_SeveralBlocksMayHaveOneTime()
    {
        using var chain = TestBlocks.Open();
        Submit(chain, TestBlocks.Branch(Genesis.Block, 11, 1), BlockOutcome.Connected);
        for (var height = 12; height <= 16; height++)
            Submit(chain, [TestBlocks.Create(chain.Tip.Hash, height, time: TestBlocks.TimeOf(11))], BlockOutcome.Connected);
        Assert.Equal(TestBlocks.TimeOf(11), chain.Tip.MedianTimePast);
    }

    [Fact]
    public void B33_TheRequiredDifficultyFollowsTheBranch()
    {
        // Blocks every second against a target of 10 s: up; every 100 s: down.
        var parameters = Configurations.Consensus("""
            "BLOCKCHAIN_DIFFICULTY": 2, "MIN_DIFFICULTY": 1, "MAX_DIFFICULTY": 3, "MAX_DIFFICULTY_CHANGE": 1, "DIFFICULTY_ADJUSTMENT_INTERVAL": 3
            """);
        using var chain = TestBlocks.Open(parameters);
        var slow = Branch(chain, 100, [2, 2, 1]);
        Assert.Equal(new Difficulty(1), chain.Tip.RequiredDifficulty);
        Branch(chain, 1, [2, 2, 3], checkTip: false);
        Assert.Equal(new Difficulty(3), chain.Tip.RequiredDifficulty);
        Assert.NotEqual(slow, chain.Tip.Hash);
        Assert.Equal(new DifficultySchedule(parameters).Recompute(4, chain.Current), chain.Tip.RequiredDifficulty);
        Assert.Equal([2, 2, 2, 3, 3], Enumerable.Range(0, 5).Select(height => chain.Current.RequiredAt(height).LeadingZeroDigits));
        Assert.Equal(new DifficultyTip(4, new(3)), chain.Current.DifficultyTip);

        static Hash256 Branch(Blockchain chain, uint gap, int[] difficulties, bool checkTip = true)
        {
            var parent = Genesis.Hash;
            for (var i = 0; i < difficulties.Length; i++)
            {
                var block = TestBlocks.Create(
                    parent, i + 1, time: TestBlocks.StartTime + ((uint)i * gap), difficulty: difficulties[i], extraNonce: gap);
                var result = chain.Submit(block);
                Assert.True(result.IsAccepted, result.ToString());
                if (checkTip) Assert.Equal(block.Hash, chain.Tip.Hash);
                parent = block.Hash;
            }

            return parent;
        }
    }

    [Fact]
    public void C33_HeadersAndLocatorsLeadToTheFork()
    {
        using var chain = TestBlocks.Open();
        using var other = TestBlocks.Open();
        var shared = TestBlocks.Branch(Genesis.Block, 200, 1);
        Submit(chain, shared, BlockOutcome.Connected);
        Submit(other, shared[..120], BlockOutcome.Connected);
        Submit(other, TestBlocks.Branch(shared[119], 30, 2), BlockOutcome.Connected);

        var fork = chain.Current.FindFork(other.Current.GetLocator());
        Assert.InRange(fork, 60, 120);
        var headers = chain.Current.GetHeadersAfter(other.Current.GetLocator(), 2_000);
        Assert.Equal(shared.Skip((int)fork).Select(block => block.Hash), headers.Select(header => header.Hash));
        foreach (var header in headers) other.Submit(Get(chain, header.Hash));
        Assert.Equal(chain.Tip.Hash, other.Tip.Hash);
        Assert.Equal(chain.Current.Utxo.Checksum, other.Current.Utxo.Checksum);

        Assert.Equal(0, chain.Current.FindFork([Hash256.Zero]));
        Assert.Empty(chain.Current.GetHeaders(201, 5));
        Assert.Equal(201, chain.Current.GetHeaders(0, 5_000).Length);
        Assert.False(chain.Current.TryGetHeader(201, out _) || chain.Current.TryGetHeader(-1, out _));
        Assert.True(chain.Current.TryGetHeader(7, out var seven));
        Assert.Equal((7, shared[6].Hash, shared[6].Header), (seven.Height, seven.Hash, seven.Header));
        Assert.Equal(shared[10..15].Select(block => block.Hash), chain.ReadBlocks(11, 5).Select(block => block.Hash));
        Assert.Equal(shared[3].Encode(), chain.GetBlockBytes(shared[3].Hash));
        Assert.Null(chain.GetBlockBytes(Hash256.Zero));
        Assert.True(other.TryGetHeader(other.GetSideBranches()[0].Hash, out _));
        Assert.False(other.Current.Contains(other.GetSideBranches()[0].Hash));
    }

    [Fact]
    public void F24_AncestorsAreFoundFromAnyHeight()
    {
        DifficultySchedule schedule = new(TestBlocks.Easy);
        List<BlockNode> nodes = [BlockNode.Genesis(schedule)];
        for (var i = 1; i <= 700; i++)
            nodes.Add(nodes[^1].CreateChild(new(BitConverter.GetBytes(i).Concat(new byte[28]).ToArray()), default, new(1), schedule));
        for (var from = 0; from < nodes.Count; from += 7)
        {
            for (var to = 0; to <= from; to++) Assert.Same(nodes[to], nodes[from].Ancestor(to));
        }

        var branch = nodes[300];
        for (var i = 0; i < 50; i++) branch = branch.CreateChild(Hash256.Zero, default, new(1), schedule);
        Assert.Same(nodes[300], BlockNode.FindFork(branch, nodes[700]));
        Assert.Same(nodes[300], BlockNode.FindFork(nodes[700], branch));
        Assert.Same(nodes[300], BlockNode.FindFork(nodes[300], branch));
        Assert.Same(nodes[0], BlockNode.FindFork(nodes[0], branch));
    }

    [Fact]
    public void X10_TheRecordedBaselineStandsWhateverIsConfigured()
    {
        InMemoryChainStore store = new();
        TestBlocks.Open(store: store).Dispose();
        var asked = TestBlocks.Parameters(members: "\"MINING_TIMEOUT\": 5");
        Assert.Equal(TestBlocks.Easy, asked);
        var text = TestBlocks.Easy.Text.Replace("\"BLOCKCHAIN_DIFFICULTY\":1", "\"BLOCKCHAIN_DIFFICULTY\":5", StringComparison.Ordinal);
        Assert.True(ConsensusParameters.TryParse(text, out var another));
        using var chain = TestBlocks.Open(another, store);
        Assert.Equal(TestBlocks.Easy, chain.Parameters);
        Assert.Equal(new Difficulty(1), chain.Tip.RequiredDifficulty);
    }

    [Fact]
    public void E30_OtherConsensusParametersAreRefused()
    {
        InMemoryChainStore store = new();
        TestBlocks.Open(store: store).Dispose();
        var failure = Assert.Throws<ChainStoreException>(() => TestBlocks.Open(TestBlocks.Parameters(maturity: 7), store));
        Assert.Equal(ChainStoreError.OtherParameters, failure.Error);
        Assert.EndsWith(": COINBASE_MATURITY.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task C36_ReadersSeeWholeStatesWhileBlocksComeAndGo()
    {
        using var chain = TestBlocks.Open();
        using CancellationTokenSource end = new();
        ConcurrentQueue<string> faults = [];
        var reads = 0;
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Factory.StartNew(
            () =>
            {
                ulong version = 0;
                while (!end.IsCancellationRequested)
                {
                    var view = chain.Current;
                    var tip = view.Tip;
                    if (tip.StateVersion < version) faults.Enqueue("version");
                    version = tip.StateVersion;

                    // One coinbase output of 50 coin a block: count, sum and heights have to fit the tip.
                    if (view.Utxo.Count != tip.Height || tip.Utxo.Count != tip.Height) faults.Enqueue("count");
                    if (view.Utxo.Sum(pair => pair.Value.Height) != tip.Height * (tip.Height + 1) / 2) faults.Enqueue("heights");
                    var headers = view.GetHeaders(0, int.MaxValue);
                    if (headers[^1].Hash != tip.Hash || headers.Length != tip.Height + 1) faults.Enqueue("headers");
                    for (var i = 1; i < headers.Length; i++)
                    {
                        if (headers[i].Header.PreviousHash != headers[i - 1].Hash) faults.Enqueue("links");
                    }

                    if (!view.Contains(headers[headers.Length / 2].Hash)) faults.Enqueue("contains");
                    Interlocked.Increment(ref reads);
                }
            },
            TaskCreationOptions.LongRunning)).ToArray();

        // Two branches that overtake one another.
        List<Block> left = TestBlocks.Branch(Genesis.Block, 400, 1), right = TestBlocks.Branch(Genesis.Block, 400, 2);
        for (var i = 0; i < 400; i += 4)
        {
            var ahead = i / 4 % 2 == 0 ? (left, right) : (right, left);
            foreach (var block in ahead.Item1.Skip(i).Take(4)) chain.Submit(block);
            foreach (var block in ahead.Item2.Skip(i).Take(4)) chain.Submit(block);
            if (i % 40 != 0) continue;
            var before = Volatile.Read(ref reads);
            Assert.True(SpinWait.SpinUntil(() => Volatile.Read(ref reads) > before, Until.Patience), "nobody reads");
        }

        await end.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Empty(faults);
        Assert.Equal(400, chain.Tip.Height);
    }

    [Fact]
    public void C36_WritersMayBeMany()
    {
        using var chain = TestBlocks.Open(options: TestBlocks.Options() with { MaximumOrphans = 1_000, MaximumOrphansPerSource = 1_000 });
        ConcurrentQueue<ulong> versions = [];
        chain.TipChanged += (_, change) => versions.Enqueue(change.Current.StateVersion);
        var blocks = TestBlocks.Branch(Genesis.Block, 300, 1);
        Parallel.ForEach(blocks.Concat(blocks), new ParallelOptions { MaxDegreeOfParallelism = 8 }, block => chain.Submit(block));
        SpinWait.SpinUntil(() => versions.Count == 300, TimeSpan.FromMinutes(1));
        Assert.Equal((300, blocks[^1].Hash), (chain.Tip.Height, chain.Tip.Hash));
        Assert.Equal(Enumerable.Range(2, 300).Select(version => (ulong)version), versions);
    }

    private static void Submit(Blockchain chain, IEnumerable<Block> blocks, BlockOutcome? expected)
    {
        foreach (var block in blocks)
        {
            var result = chain.Submit(block);
            if (expected is { } outcome) Assert.Equal((outcome, chain.Tip), (result.Outcome, result.Tip));
        }
    }

    private static Block Get(Blockchain chain, Hash256 hash)
    {
        Assert.True(chain.TryGetBlock(hash, out var block));
        return block;
    }
}
