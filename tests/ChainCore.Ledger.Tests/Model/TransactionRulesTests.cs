using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Each rule about transactions, broken alone, with its word and field.</summary>
public sealed class TransactionRulesTests
{
    private static readonly Address Payee = Address.Parse("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
    private static readonly TransactionInput Input = new(new(Sha256d.Hash([1]), 0), default);
    private static readonly TransactionOutput Output = new(Amount.FromCoins(1), Payee);

    [Fact]
    public void C43_ARightTransactionIsRight() => Assert.Null(TransactionRules.Check(new(1, [Input], [Output])));

    [Fact]
    public void C43_NoInputs() => Refused(new(1, [], [Output]), "bad-txns-vin-empty", "vin");

    [Fact]
    public void C43_NoOutputs() => Refused(new(1, [Input], []), "bad-txns-vout-empty", "vout");

    [Fact]
    public void C43_Oversize()
    {
        Transaction transaction = new(1, [Input], [Output]);
        Assert.Null(TransactionRules.Check(transaction, transaction.Size));
        Assert.Equal("bad-txns-oversize", TransactionRules.Check(transaction, transaction.Size - 1)?.Reason);
    }

    [Fact]
    public void C43_OutputsOfNothing() =>
        Refused(new(1, [Input], [Output, Output with { Value = Amount.Zero }]), "bad-txns-vout-zero", "vout[1].value");

    [Fact]
    public void F28_ACoinbaseMayPayNothing() =>
        Assert.Null(TransactionRules.Check(CoinbaseTransaction.Create(1, Amount.Zero, Amount.Zero, Payee)));

    [Fact]
    public void H24_OutputsOfMoreThanThereIs() =>
        Refused(
            new(1, [Input], [Output with { Value = Amount.MaxValue }, Output with { Value = Amount.FromUnits(1) }]),
            "bad-txns-txouttotal-toolarge", "vout");

    [Theory]
    [InlineData("ffffffffffffffff", "bad-txns-vout-negative")]
    [InlineData("0000000000000080", "bad-txns-vout-negative")]
    [InlineData("ffffffffffffff7f", "bad-txns-vout-toolarge")]
    [InlineData("0140075af0750700", "bad-txns-vout-toolarge")]
    public void H24_AmountsOutsideTheRangeInATransaction(string units, string reason)
    {
        var bytes = new Transaction(1, [Input], [Output]).Encoding.ToArray();
        Convert.FromHexString(units).CopyTo(bytes, 4 + 1 + 41 + 1);
        Assert.False(Transaction.TryDecode(bytes, out _, out var error));
        Assert.Equal((reason, "vout.value", 47), (error.Reason, error.Field, error.Offset));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(500)]
    public void C43_DuplicateInputs(int count)
    {
        var inputs = Enumerable.Range(0, count)
            .Select(i => Input with { PreviousOutput = new(Input.PreviousOutput.TransactionId, (uint)i) }).ToArray();
        Assert.Null(TransactionRules.Check(new(1, inputs, [Output])));
        inputs[^1] = inputs[0] with { Sequence = 7, Script = new byte[] { 1 } };
        Refused(new(1, inputs, [Output]), "bad-txns-inputs-duplicate", $"vin[{count - 1}].prevout");
    }

    [Theory]
    [InlineData("")]
    [InlineData("51")]
    [InlineData("76a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1888")] // no CHECKSIG
    [InlineData("76a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1888ac61")] // more after it
    [InlineData("6176a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1888ac")] // more before it
    [InlineData("76a94c1462e907b15cbf27d5425399ebf6f0fb50ebb88f1888ac")] // longer push
    [InlineData("76a91562e907b15cbf27d5425399ebf6f0fb50ebb88f1888ac")] // wrong length
    [InlineData("76a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1888ad")] // CHECKSIGVERIFY
    [InlineData("a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1887")] // pay to script hash
    [InlineData("001462e907b15cbf27d5425399ebf6f0fb50ebb88f18")] // witness
    [InlineData("6a0568656c6c6f")] // data
    public void X17_OtherOutputScripts(string script)
    {
        TransactionOutput output = new(Amount.FromCoins(1), Convert.FromHexString(script));
        Refused(new(1, [Input], [Output, output]), "bad-txns-scriptpubkey", "vout[1].scriptPubKey", ScriptError.NotPayToPublicKeyHash);
        Assert.False(output.TryGetAddress(out _));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void X17_CoinbaseScriptsHaveTwoToAHundredBytes(int length, bool allowed)
    {
        Transaction transaction = new(1, [new(OutPoint.Null, new byte[length])], [Output]);
        if (allowed)
            Assert.Null(TransactionRules.Check(transaction));
        else
            Refused(transaction, "bad-cb-length", "vin[0].scriptSig");
    }

    [Fact]
    public void C11_NullOutPointsElsewhere()
    {
        Transaction transaction = new(1, [Input, Input with { PreviousOutput = OutPoint.Null }], [Output]);
        Assert.False(transaction.IsCoinbase);
        Refused(transaction, "bad-txns-prevout-null", "vin[1].prevout");
        Assert.False(new OutPoint(Hash256.Zero, 0).IsNull);
        Assert.False(new OutPoint(Sha256d.Hash([]), uint.MaxValue).IsNull);
    }

    [Fact]
    public void C43_OutputsAboveInputs()
    {
        Transaction transaction = new(1, [Input, Input], [Output, Output]);
        Assert.Null(TransactionRules.CheckValues(transaction, [Output, Output], out var fee));
        Assert.Equal(Amount.Zero, fee);
        TransactionOutput less = new(Amount.FromUnits(99_999_999), Payee);
        Assert.Equal(
            new TransactionError("bad-txns-in-belowout", "vin"), TransactionRules.CheckValues(transaction, [Output, less], out fee));
        Assert.Equal(Amount.Zero, fee);
        TransactionOutput all = new(Amount.MaxValue, Payee);
        Assert.Equal("bad-txns-inputvalues-outofrange", TransactionRules.CheckValues(transaction, [Output, all], out _)?.Reason);
        Assert.Throws<ArgumentException>(() => TransactionRules.CheckValues(transaction, [Output], out _));
    }

    [Fact]
    public void X1_ALongListOfTransactionsWithATailTwiceIsMutated()
    {
        Transaction[] transactions = [.. Enumerable.Range(0, 3).Select(i => new Transaction((uint)i, [Input], [Output]))];
        var root = Block.ComputeMerkleRoot(transactions, out var mutated);
        Assert.False(mutated);
        Assert.Equal(root, Block.ComputeMerkleRoot([.. transactions, transactions[2]], out mutated));
        Assert.True(mutated);
    }

    [Fact]
    public void X1_BlocksHoldTransactions()
    {
        Assert.Throws<ArgumentException>(() => new Block(default, default));
        Assert.Throws<ArgumentException>(() => new Block(default, [null!]));
    }

    [Fact]
    public void X1_TransactionsDoNotChangeWithTheirSources()
    {
        byte[] script = [1, 2, 3];
        Transaction transaction = new(1, [Input with { Script = script }], [new(Amount.FromCoins(1), script)]);
        var bytes = transaction.Encoding.ToArray();
        var decoded = Transaction.Decode(bytes);
        script.AsSpan().Clear();
        bytes.AsSpan().Clear();
        Assert.Equal([1, 2, 3], transaction.Inputs[0].Script.ToArray());
        Assert.Equal([1, 2, 3], decoded.Outputs[0].Script.ToArray());
        Assert.Equal(transaction.Id, decoded.Id);
    }

    [Fact]
    public void X16_ErrorsSayReasonAndField()
    {
        Assert.Equal("bad-txns-oversize", new TransactionError("bad-txns-oversize").ToString());
        Assert.Equal(
            "bad-txns-script (vin[1].scriptSig): SignatureHighS",
            new TransactionError("bad-txns-script", "vin[1].scriptSig", ScriptError.SignatureHighS).ToString());
    }

    private static void Refused(Transaction transaction, string reason, string field, ScriptError script = ScriptError.None) =>
        Assert.Equal(new TransactionError(reason, field, script), TransactionRules.Check(transaction));
}
