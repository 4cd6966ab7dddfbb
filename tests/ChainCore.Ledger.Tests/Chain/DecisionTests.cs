using System.Text.Json;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Decisions that hold everywhere, shown on a chain.</summary>
public sealed class DecisionTests
{
    [Fact]
    public void X2_TheLeadingZerosOfAHashAreItsLastBytes()
    {
        var digest = Genesis.Hash.ToByteArray();
        Assert.Equal(Convert.ToHexStringLower([.. Enumerable.Reverse(digest)]), Genesis.Hash.ToString());
        Assert.StartsWith("00", Genesis.Hash.ToString(), StringComparison.Ordinal);
        Assert.Equal((0, true), (digest[^1], digest[0] != 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void X3_ADifficultyIsTheNumberOfLeadingZeroDigits(int difficulty)
    {
        using var chain = TestBlocks.Open(TestBlocks.Parameters(members: "\"DIFFICULTY_CONSENSUS\": \"stated\""));
        var header = TestBlocks.Create(Genesis.Hash, 1, difficulty: difficulty).Header;
        var transactions = TestBlocks.Create(Genesis.Hash, 1).Transactions;
        Dictionary<bool, int> seen = new() { [true] = 0, [false] = 0 };
        for (uint nonce = 0; seen.Values.Min() < 1 || seen.Values.Sum() < 40; nonce++)
        {
            Block block = new(header with { Nonce = nonce }, transactions);
            var meets = block.Hash.ToString().TakeWhile(digit => digit == '0').Count() >= difficulty;
            if (seen[meets]++ > 50) continue;
            Assert.Equal(meets, Difficulty.Meets(block.Hash, difficulty));
            Assert.Equal(meets ? null : "high-hash", chain.Submit(block).Rejection?.Reason);
        }
    }

    [Fact]
    public void X8_HashesAreSixtyFourLowerCaseDigitsInJson()
    {
        Assert.Equal($"\"{new string('0', 64)}\"", JsonSerializer.Serialize(Genesis.Block.Header.PreviousHash));
        var json = JsonSerializer.Serialize(Genesis.Hash);
        Assert.Matches("^\"[0-9a-f]{64}\"$", json);
        Assert.Equal(Genesis.Hash, JsonSerializer.Deserialize<Hash256>(json));
    }

    [Fact]
    public void X9_TheLengthCountsGenesis()
    {
        using var chain = TestBlocks.Open();
        Assert.Equal((1L, 0L), (chain.Current.Length, chain.Tip.Height));
        foreach (var block in TestBlocks.Branch(Genesis.Block, 3, 1)) chain.Submit(block);
        Assert.Equal((4L, 3L, 4L), (chain.Current.Length, chain.Tip.Height, chain.Tip.NextHeight));
    }

    [Fact]
    public void X14_WhoIsAloneMayMine()
    {
        using TestNode node = new(TestBlocks.Easy);
        for (var height = 1; height <= 3; height++)
        {
            var block = node.MineNext();
            Assert.Equal((block.Hash, (long)height), (node.Chain.Tip.Hash, node.Chain.Tip.Height));
        }
    }

    [Fact]
    public void C17_OnlyAcceptedBlocksAreToldAndAfterTheyAreStored()
    {
        using InMemoryChainStore store = new();
        List<Exception> failures = [];
        var chain = TestBlocks.Open(store: store, options: TestBlocks.Options() with { HandlerFailed = failures.Add });
        List<Hash256> told = [];
        chain.TipChanged += (_, change) =>
        {
            Assert.All(change.Connected, block => Assert.NotNull(store.ReadBlock(block.Hash)));
            told.AddRange(change.Connected.Select(block => block.Hash));
        };
        var blocks = TestBlocks.Branch(Genesis.Block, 2, 1);
        var invalid = TestBlocks.Child(blocks[0], reward: Amount.FromCoins(51), extraNonce: 5);
        chain.Submit(blocks[1]);
        Assert.Empty(told);
        chain.Submit(blocks[0]);
        Assert.Equal(blocks.Select(block => block.Hash), told);
        foreach (var block in blocks.Append(invalid).Append(TestBlocks.Child(Genesis.Block, extraNonce: 6))) chain.Submit(block);
        Assert.Equal((2, 0), (told.Count, failures.Count));
    }

    [Fact]
    public void F6_HoweverManySendAnInvalidBlockItIsRefused()
    {
        using var chain = TestBlocks.Open();
        var first = TestBlocks.Child(Genesis.Block);
        chain.Submit(first);
        var inflated = TestBlocks.Child(first, reward: Amount.FromCoins(51));
        var state = chain.Current;
        for (var peer = 0; peer < 10; peer++)
        {
            var result = chain.Submit(inflated, source: $"peer {peer}");
            Assert.Equal((BlockOutcome.Invalid, "bad-cb-amount"), (result.Outcome, result.Reason));
        }

        // Whoever made it: also this node.
        Assert.Equal(BlockOutcome.Invalid, chain.Submit(inflated).Outcome);
        Assert.Same(state, chain.Current);
    }

    [Fact]
    public void F7_NodesOfTheSameParametersAgreeOnTheDifficultyHoweverTheyGotTheChain()
    {
        var parameters = Configurations.Consensus(
            "\"BLOCKCHAIN_DIFFICULTY\": 1, \"DIFFICULTY_ADJUSTMENT_INTERVAL\": 5, \"MAX_DIFFICULTY\": 2, \"MAX_DIFFICULTY_CHANGE\": 1");
        using var mined = TestBlocks.Open(parameters);
        List<Block> blocks = [];
        for (var height = 1; height <= 20; height++)
        {
            // Too quick for the first ten, too slow after them.
            var time = TestBlocks.StartTime + (uint)(height <= 10 ? height : height * 60);
            var required = mined.Tip.RequiredDifficulty.LeadingZeroDigits;
            blocks.Add(TestBlocks.Create(mined.Tip.Hash, height, time: time, difficulty: required));
            Assert.Equal(BlockOutcome.Connected, mined.Submit(blocks[^1]).Outcome);
        }

        Assert.Equal([1, 2], mined.Current.GetHeaders(1, 20).Select(header => header.Required.LeadingZeroDigits).Distinct().Order());
        using var backwards = TestBlocks.Open(parameters);
        foreach (var block in Enumerable.Reverse(blocks)) backwards.Submit(block);
        using var reorganised = TestBlocks.Open(parameters);
        foreach (var block in TestBlocks.Branch(Genesis.Block, 3, 9)) reorganised.Submit(block);
        foreach (var block in blocks) reorganised.Submit(block);
        foreach (var other in new[] { backwards, reorganised })
        {
            Assert.Equal(mined.Tip.Hash, other.Tip.Hash);
            Assert.Equal(mined.Tip.RequiredDifficulty, other.Tip.RequiredDifficulty);
            Assert.Equal(mined.Current.GetHeaders(0, 100).AsEnumerable(), other.Current.GetHeaders(0, 100));
        }
    }

    [Fact]
    public void F26_ForksAndReorganisationsAreSeenWithTheirDepth()
    {
        using var chain = TestBlocks.Open();
        List<TipChange> changes = [];
        chain.TipChanged += (_, change) => changes.Add(change);
        var trunk = TestBlocks.Branch(Genesis.Block, 4, 1);
        var branch = TestBlocks.Branch(trunk[0], 4, 2);
        foreach (var block in trunk.Concat(branch[..3])) chain.Submit(block);
        var end = Assert.Single(chain.GetSideBranches());
        Assert.Equal((branch[2].Hash, 4L), (end.Hash, end.Height));
        Assert.All(changes, change => Assert.False(change.IsReorganisation));

        chain.Submit(branch[3]);
        Assert.Equal((true, 3, 4), (changes[^1].IsReorganisation, changes[^1].Disconnected.Length, changes[^1].Connected.Length));
        Assert.Equal([trunk[3].Hash], chain.GetSideBranches().Select(header => header.Hash));
    }
}
