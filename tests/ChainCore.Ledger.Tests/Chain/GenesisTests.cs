using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>The genesis block, recomputed from its constants.</summary>
public sealed class GenesisTests
{
    [Fact]
    public void F2_TheNonceIsTheLowestThatMeetsTheDifficulty()
    {
        ScanJob job = new(Genesis.Create(0).Header, DifficultySchedule.Genesis.Target);
        var found = new NonceScanner().FindFirst(job, NonceRange.All);
        Assert.True(found.Found);
        Assert.Equal((Genesis.Nonce, Genesis.Hash), (found.Nonce, found.Hash));
        Assert.True(Difficulty.Meets(Genesis.Hash, 2));
    }

    [Fact]
    public void F2_GenesisIsMadeOfConstants()
    {
        var block = Genesis.Block;
        Assert.Equal("0000000000000000000000000000000000000000000000000000000000000000", block.Header.PreviousHash.ToString());
        Assert.Equal(1_640_995_200u, block.Header.Time);
        Assert.Equal(0x2001_0000u, block.Header.Bits.Value);
        Assert.Equal(block.ComputeMerkleRoot(out _), block.Header.MerkleRoot);
        var coinbase = Assert.Single(block.Transactions);
        Assert.Null(TransactionRules.Check(coinbase));
        Assert.True(CoinbaseScript.TryParse(coinbase.Inputs[0].Script.Span, out var script));
        Assert.Equal((0, Genesis.Message), (script.Height, System.Text.Encoding.ASCII.GetString(script.Message.Span)));
    }

    [Fact]
    public void F1_TheHashIsTheSameOnAllNodesForEver() =>
        Assert.Equal("00c6a6178400766f8d0bb1ca9b626423f362ad27fe5483e1437b3158f8aaf63b", Genesis.Hash.ToString());

    [Fact]
    public void F2_ItsCoinbaseIsNoUnspentOutput()
    {
        using var chain = TestBlocks.Open();
        Assert.Equal((0, Genesis.Hash, "0x100"), (chain.Tip.Height, chain.Tip.Hash, chain.Tip.Work.ToString()));
        Assert.Equal(0, chain.Tip.Utxo.Count);
        Assert.Equal(new Difficulty(1), chain.Tip.RequiredDifficulty);
    }
}
