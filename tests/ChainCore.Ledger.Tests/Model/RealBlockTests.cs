using System.Buffers;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Bitcoin's block 300025 through the model.</summary>
public sealed class RealBlockTests
{
    private const string Hash = "0000000000000000821c4e0acc40f88bedbce3b73ba2358b5ade58a9022cc78c";
    private const string MerkleRoot = "af193f375fc1aeede6d781c0a563c1a66b4f69723d558438ba80f45ad3c1be28";

    [Fact]
    public void X1_TheBlockDecodesAndEncodesByteForByte()
    {
        var block = Block.Decode(RealData.BlockBytes);
        Assert.Equal(461, block.Transactions.Length);
        Assert.Equal(RealData.BlockBytes.Length, block.Size);
        Assert.Equal(RealData.BlockBytes, block.Encode());
        ArrayBufferWriter<byte> writer = new();
        block.WriteTo(writer);
        Assert.Equal(RealData.BlockBytes, writer.WrittenSpan);
        Assert.Equal(Hash, block.Hash.ToString());
    }

    [Fact]
    public void X1_TheMerkleRootIsTheHeaders()
    {
        Assert.Equal(MerkleRoot, RealData.Block.ComputeMerkleRoot(out var mutated).ToString());
        Assert.Equal(MerkleRoot, RealData.Block.Header.MerkleRoot.ToString());
        Assert.False(mutated);
    }

    [Fact]
    public void X1_EveryTransactionIsBuiltAgainFromItsParts()
    {
        foreach (var transaction in RealData.Block.Transactions)
        {
            Transaction again = new(transaction.Version, transaction.Inputs.AsSpan(), transaction.Outputs.AsSpan(), transaction.LockTime);
            Assert.Equal(transaction.Encoding.Span, again.Encoding.Span);
            Assert.Equal(transaction, again);
            Assert.True(transaction.Inputs.SequenceEqual(again.Inputs));
            Assert.True(transaction.Outputs.SequenceEqual(again.Outputs));
            Assert.Equal(Sha256d.Hash(transaction.Encoding.Span), transaction.Id);
            Assert.Equal(transaction == RealData.Block.Transactions[0], transaction.IsCoinbase);
        }
    }

    [Fact]
    public void X1_TheSpendsAreTransactionsOfTheBlock()
    {
        var ids = RealData.Block.Transactions.Select(transaction => transaction.Id).ToHashSet();
        Assert.Equal(206, RealData.Spends.Count());
        Assert.All(RealData.Spends, spend =>
        {
            Assert.Contains(spend.Key.Id, ids);
            Assert.Equal(spend.Key.Inputs.Length, spend.Count());
        });
    }

    [Fact]
    public void C11_TheCoinbaseBeginsWithItsHeight()
    {
        var script = RealData.Block.Transactions[0].Inputs[0].Script.Span;
        Assert.True(CoinbaseScript.BeginsWithHeight(script, 300_025));
        Assert.True(CoinbaseScript.TryReadHeight(script, out var height));
        Assert.Equal(300_025, height);
        Assert.False(CoinbaseScript.BeginsWithHeight(script, 300_024));
    }

    [Fact]
    public void C43_RealTransactionsBreakNoRuleButTheOneAboutScripts()
    {
        foreach (var transaction in RealData.Block.Transactions)
        {
            var standard = transaction.Outputs.All(output => PayToPublicKeyHash.IsOutputScript(output.Script.Span));
            var error = TransactionRules.Check(transaction, 1_000_000);
            Assert.Equal(standard ? null : RejectReasons.OutputScript, error?.Reason);
        }
    }

    [Fact]
    public void H24_RealFeesAreNotNegative()
    {
        foreach (var spend in RealData.Spends)
        {
            var spent = spend.Select(input => input.Spent).ToArray();
            Assert.Null(TransactionRules.CheckValues(spend.Key, spent, out var fee));
            Assert.Equal(
                spent.Sum(output => output.Value.Units) - spend.Key.Outputs.Sum(output => output.Value.Units), fee.Units);
        }
    }
}
