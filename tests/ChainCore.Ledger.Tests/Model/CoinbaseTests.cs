using System.Buffers.Binary;
using FsCheck.Fluent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Coinbases: height as Bitcoin Core pushes it, extra nonce at a known place.</summary>
public sealed class CoinbaseTests
{
    private const string ExtraNonce = "088877665544332211";

    [Theory]
    [InlineData(0, "00")]
    [InlineData(1, "51")]
    [InlineData(2, "52")]
    [InlineData(16, "60")]
    [InlineData(17, "0111")]
    [InlineData(127, "017f")]
    [InlineData(128, "028000")]
    [InlineData(255, "02ff00")]
    [InlineData(256, "020001")]
    [InlineData(32_767, "02ff7f")]
    [InlineData(32_768, "03008000")]
    [InlineData(300_025, "03f99304")]
    [InlineData(8_388_607, "03ffff7f")]
    [InlineData(8_388_608, "0400008000")]
    [InlineData(int.MaxValue, "04ffffff7f")]
    public void X17_HeightsArePushedAsBitcoinCoreDoes(int height, string push)
    {
        CoinbaseScript script = new(height, 0x1122334455667788);
        Assert.Equal(push + ExtraNonce, Convert.ToHexStringLower(script.Bytes.Span));
        Assert.Equal((push.Length / 2) + 1, script.ExtraNonceOffset);
        Assert.True(CoinbaseScript.BeginsWithHeight(script.Bytes.Span, height));
        Assert.True(CoinbaseScript.TryReadHeight(script.Bytes.Span, out var read));
        Assert.Equal(height, read);
        Assert.False(CoinbaseScript.BeginsWithHeight(script.Bytes.Span, height == 0 ? 1 : height - 1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0100")] // 0 is OP_0
    [InlineData("0101")] // 1 is OP_1
    [InlineData("0110")] // 16 is OP_16
    [InlineData("021100")] // 17 in two bytes
    [InlineData("027f00")] // 127 in two bytes
    [InlineData("0180")] // -0
    [InlineData("0181")] // -1
    [InlineData("4f")] // OP_1NEGATE
    [InlineData("61")] // OP_NOP
    [InlineData("0211")] // truncated
    [InlineData("04ffffffff")] // negative
    [InlineData("05ffffffff7f")] // too long
    [InlineData("4c0111")] // PUSHDATA1
    public void X17_OtherPushesAreNoHeight(string hex)
    {
        Assert.False(CoinbaseScript.TryReadHeight(Convert.FromHexString(hex), out var height));
        Assert.Equal(0, height);
        Assert.False(CoinbaseScript.TryParse(Convert.FromHexString(hex + ExtraNonce), out _));
    }

    [Theory]
    [InlineData("0111")] // no extra nonce
    [InlineData("0111071122334455667788")]
    [InlineData("01110811223344556677")]
    [InlineData("011108112233445566778800")] // empty message
    [InlineData("01110811223344556677880211")] // truncated message
    [InlineData("0111081122334455667788011122")] // more than a message
    public void X17_OtherFormsDoNotParse(string hex) => Assert.False(CoinbaseScript.TryParse(Convert.FromHexString(hex), out _));

    [Fact]
    public void X17_EveryScriptParses() => Property.ForAll(
        (from height in Gen.OneOf(Gen.Choose(0, 300), Gen.Choose(0, int.MaxValue))
         from extraNonce in Gen.Two(Gen.Choose(int.MinValue, int.MaxValue))
             .Select(pair => ((ulong)(uint)pair.Item1 << 32) | (uint)pair.Item2)
         from message in Generators.Bytes(0, CoinbaseScript.MaximumMessageSize)
         select (height, extraNonce, message)).ToArbitrary(),
        values =>
        {
            CoinbaseScript script = new(values.height, values.extraNonce, values.message);
            Assert.InRange(script.Bytes.Length, CoinbaseScript.MinimumSize, CoinbaseScript.MaximumSize);
            Assert.True(CoinbaseScript.TryParse(script.Bytes.Span, out var parsed));
            Assert.Equal((values.height, values.extraNonce), (parsed.Height, parsed.ExtraNonce));
            Assert.Equal(values.message, parsed.Message.ToArray());
            Assert.Equal(script.Bytes.Span, parsed.Bytes.Span);
            Assert.Equal(script.ExtraNonceOffset, parsed.ExtraNonceOffset);
        });

    [Fact]
    public void C11_TheExtraNonceCanBeVariedInTheEncodedTransaction()
    {
        foreach (var height in new[] { 0, 5, 100, 200, 40_000, int.MaxValue })
        {
            var address = Address.Parse("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
            var transaction = CoinbaseTransaction.Create(height, Amount.FromCoins(50), Amount.FromUnits(123), address, 1);
            Assert.True(CoinbaseScript.TryParse(transaction.Inputs[0].Script.Span, out var script));
            var bytes = transaction.Encoding.ToArray();
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(script.ExtraNonceOffsetInTransaction), ulong.MaxValue - 7);
            var varied = CoinbaseTransaction.Create(height, Amount.FromCoins(50), Amount.FromUnits(123), address, ulong.MaxValue - 7);
            Assert.Equal(bytes, varied.Encoding.ToArray());
            Assert.NotEqual(transaction.Id, varied.Id);
        }
    }

    [Fact]
    public void F28_TheCoinbasePaysSubsidyAndFees()
    {
        var address = Address.Parse("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
        var transaction = CoinbaseTransaction.Create(7, Amount.FromCoins(50), Amount.FromCoins(0.25m), address);
        Assert.True(transaction.IsCoinbase);
        Assert.Equal(OutPoint.Null, Assert.Single(transaction.Inputs).PreviousOutput);
        var output = Assert.Single(transaction.Outputs);
        Assert.Equal(50.25m, output.Value.ToCoins());
        Assert.True(output.TryGetAddress(out var paid));
        Assert.Equal(address, paid);
        Assert.Null(TransactionRules.Check(transaction));
        Assert.Throws<OverflowException>(() => CoinbaseTransaction.Create(7, Amount.MaxValue, Amount.FromUnits(1), address));
    }

    [Fact]
    public void X17_ImpossibleScriptsThrow()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoinbaseScript(-1, 0));
        Assert.Throws<ArgumentException>(() => new CoinbaseScript(0, 0, new byte[76]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CoinbaseScript.BeginsWithHeight([], -1));
    }
}
