using ChainCore.Ledger;

namespace ChainCore.Mining.Tests;

/// <summary>A job: what is varied in it, and that going on with known work repeats nothing.</summary>
public sealed class MiningJobTests
{
    private static readonly Hash256 Tip = Sha256d.Hash([7]);

    private static WorkTemplate Work =>
        Templates.Create(Templates.Miner, 40, Tip, 4, 1_700_000_000, Templates.Other(1), Templates.Other(2));

    [Fact]
    public void A12_NonceVersionAndExtraNonceAreVaried()
    {
        MiningJob job = new(Work, 1, new() { Workers = 2 });
        Assert.Equal((UInt128)NonceRange.SpaceSize * (1 << 16) * uint.MaxValue, job.Space.Size);
        Assert.Equal(1u, job.Space.TimeCount);
    }

    [Fact]
    public void A12_TimeIsRolledWhereNothingElseIsLeftOrWhenAsked()
    {
        MiningJob none = new(Work with { ExtraNonce = null, VersionMask = 0 }, 1, new());
        Assert.Equal((60u, (UInt128)NonceRange.SpaceSize * 60), (none.Space.TimeCount, none.Space.Size));
        MiningJob asked = new(Work, 1, new() { TimeRollSeconds = 9 });
        Assert.Equal(10u, asked.Space.TimeCount);
    }

    [Theory]
    [InlineData(0UL)]
    [InlineData(1UL)]
    [InlineData(0x1234_5678UL)]
    public void A12_AnExtraNoncesRootIsThatOfItsTransactions(ulong extraNonce)
    {
        MiningJob job = new(Work, 1, new());
        var transactions = job.GetTransactions(extraNonce);
        Assert.Equal(Block.ComputeMerkleRoot(transactions.AsSpan(), out _), job.GetMerkleRoot(extraNonce));
        Assert.Equal(extraNonce == 0, transactions[0].Id == Work.Transactions[0].Id);
        Assert.True(CoinbaseScript.TryParse(transactions[0].Inputs[0].Script.Span, out var script));
        Assert.Equal((40, extraNonce), (script.Height, script.ExtraNonce));
    }

    [Fact]
    public void A12_ABranchStandsForTransactionsThatAreNotThere()
    {
        Hash256[] ids = [.. Work.Transactions.Select(transaction => transaction.Id)];
        var alone = Work with { Transactions = [Work.Transactions[0]], CoinbaseBranch = [.. MerkleTree.ComputeBranch(ids, 0)] };
        Assert.Equal(new MiningJob(Work, 1, new()).GetMerkleRoot(77), new MiningJob(alone, 1, new()).GetMerkleRoot(77));
    }

    [Fact]
    public void D9_OneSolutionEndsAJobButNotAPools()
    {
        MiningJob block = new(Work, 1, new());
        Assert.True(block.TryClaim());
        Assert.False(block.TryClaim());
        MiningJob shares = new(Work with { ShareTarget = new Difficulty(1).Target }, 1, new());
        Assert.True(shares.TryClaim());
        Assert.True(shares.TryClaim());
        Assert.False(shares.EndsWithSolution);
    }

    [Fact]
    public void D18_KnownWorkIsRecognisedAndGoneOnWith()
    {
        MiningJob job = new(Work, 1, new() { TimeRollSeconds = 9 });
        Assert.True(job.Covers(Work));
        Assert.True(job.Covers(Work with { Header = Work.Header with { Time = Work.Header.Time + 9 } }));
        Assert.False(job.Covers(Work with { Header = Work.Header with { Time = Work.Header.Time + 10 } }));
        Assert.False(job.Covers(Work with { Header = Work.Header with { Time = Work.Header.Time - 1 } }));
        Assert.False(job.Covers(Work with { Header = Work.Header with { PreviousHash = default } }));
        Assert.False(job.Covers(Work with { VersionMask = 0 }));
        Assert.True(job.TryClaim());
        var resumed = job.Resume(Work, 2);
        Assert.Same(job.Search, resumed.Search);
        Assert.True(resumed.TryClaim());
        Assert.Equal(2, resumed.Generation);
    }

    [Fact]
    public void D20_TheBoardShowsTheLatestGenerationOnly()
    {
        JobBoard board = new();
        MiningJob first = new(Work, 1, new()), second = new(Work, 2, new());
        Assert.True(board.Publish(second));
        Assert.False(board.Publish(first));
        Assert.False(board.Withdraw(first));
        Assert.Same(second, board.Current);
        Assert.True(board.Withdraw(second));
        Assert.Null(board.Current);
        Assert.Null(board.Wait(() => true));
    }
}
