using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>A branch is judged by its headers as the chain judges its blocks (rows F12, X10, F8).</summary>
public sealed class HeaderBranchTests
{
    private static readonly ConsensusParameters Adjusting = Configurations.Consensus(
        """
        "BLOCKCHAIN_DIFFICULTY": 1, "MIN_DIFFICULTY": 1, "MAX_DIFFICULTY": 3, "DIFFICULTY_ADJUSTMENT_INTERVAL": 4,
        "MAX_DIFFICULTY_CHANGE": 1
        """);

    [Fact]
    public void F12_X10_TheBranchHasTheChainsWorkAndRequiresTheChainsDifficultyAtEachHeight()
    {
        using var chain = TestBlocks.Open(Adjusting);
        HeaderBranch branch = new(chain.FindNode(Genesis.Hash)!, new(Adjusting));
        Random random = new(7);
        var time = TestBlocks.StartTime;
        for (var height = 1; height <= 60; height++)
        {
            time += (uint)random.Next(1, 40);
            var difficulty = chain.Tip.RequiredDifficulty.LeadingZeroDigits;
            var block = TestBlocks.Create(chain.Tip.Hash, height, time: time, difficulty: difficulty);
            Assert.Equal(BlockOutcome.Connected, chain.Submit(block).Outcome);
            Assert.Equal(HeaderBranchError.None, branch.Append(Bytes(block.Header), uint.MaxValue));
            Assert.Equal(
                (chain.Tip.Hash, chain.Tip.Work, chain.Tip.Height, chain.Tip.RequiredDifficulty),
                (branch.TipHash, branch.Work, branch.Height, branch.RequiredNext));
            Assert.Equal(block.Hash, branch.HashAt(height));
            Assert.Equal(time, branch.TimeAt(height));
        }

        // All at once, and from the middle of the chain.
        var view = chain.Current;
        HeaderBranch rest = new(chain.FindNode(view.GetHeaders(30, 1)[0].Hash)!, new(Adjusting));
        var headers = SimulatedPeer.Encode(view.GetHeaders(31, 100).Select(header => header.Header));
        Assert.Equal(HeaderBranchError.None, rest.Append(headers.Span, uint.MaxValue));
        Assert.Equal((view.Tip.Work, view.Tip.Hash, 30), (rest.Work, rest.TipHash, rest.Count));
    }

    [Fact]
    public void F8_TheFirstBadHeaderEndsTheBranchAndTheGoodOnesBeforeItStay()
    {
        var blocks = TestBlocks.Branch(Genesis.Block, 12, extraNonce: 1);
        var last = blocks[^1].Header;
        var tip = blocks[^1].Hash;
        Check(HeaderBranchError.BrokenLink, TestBlocks.Mine(last with { PreviousHash = Hash256.Zero }, new(1)));
        Check(HeaderBranchError.HighHash, TestBlocks.Mine(last with { PreviousHash = tip, Time = last.Time + 1 }, new(1), valid: false));
        Check(HeaderBranchError.BadDifficulty, last with { PreviousHash = tip, Bits = new(0x207fffff) }, mustMeetBits: true);
        Check(HeaderBranchError.TimeTooOld, TestBlocks.Mine(last with { PreviousHash = tip, Time = blocks[6].Header.Time }, new(1)));
        Check(HeaderBranchError.TimeTooNew, TestBlocks.Mine(last with { PreviousHash = tip, Time = last.Time + 100_000 }, new(1)));
        Check(HeaderBranchError.None, TestBlocks.Mine(last with { PreviousHash = tip, Time = blocks[6].Header.Time + 1 }, new(1)));

        void Check(HeaderBranchError expected, BlockHeader next, bool mustMeetBits = false)
        {
            while (mustMeetBits && !next.Bits.ToTarget().IsMetBy(Sha256d.Hash(next))) next = next with { Nonce = next.Nonce + 1 };
            using var chain = TestBlocks.Open();
            HeaderBranch branch = new(chain.FindNode(Genesis.Hash)!, new(TestBlocks.Easy));
            var headers = SimulatedPeer.Encode([.. blocks.Select(block => block.Header), next]);
            Assert.Equal(expected, branch.Append(headers.Span, last.Time + 7_200));
            Assert.Equal(expected == HeaderBranchError.None ? 13 : 12, branch.Count);
            if (expected != HeaderBranchError.None) Assert.Equal(tip, branch.TipHash);
        }
    }

    private static byte[] Bytes(BlockHeader header) => SimulatedPeer.Encode([header]).ToArray();
}
