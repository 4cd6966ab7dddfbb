using ChainCore.Ledger;

namespace ChainCore.Mining.Tests;

/// <summary>Work that lies is refused before a hash is spent on it, each lie by its name.</summary>
public sealed class TemplateValidatorTests
{
    private static readonly Hash256 Tip = Sha256d.Hash([7]);
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);
    private static readonly TemplateValidator Validator = new(Templates.Miner, new(1), new(12));

    private static WorkTemplate Good =>
        Templates.Create(Templates.Miner, 40, Tip, 4, 1_700_000_000, Templates.Other(1), Templates.Other(2));

    [Fact]
    public void D2_GoodWorkIsAccepted()
    {
        Assert.Null(Validate(Good));
        Assert.Null(Validate(Good with { ExtraNonce = null, VersionMask = 0 }));
        Assert.Null(Validate(Templates.Create(Templates.Miner, 1, Tip)));
        Assert.Null(Validate(Templates.Create(Templates.Miner, 16, Tip)));
        Assert.Null(Validate(Templates.Create(Templates.Miner, 17, Tip)));
    }

    [Fact]
    public void D2_ALedgersTemplateIsAccepted()
    {
        using var node = LedgerNode.Open();
        var template = node.CreateTemplate(Templates.Miner);
        var work = LedgerWorkSource.ToWork(template.Template!, template.StateVersion);
        Assert.Null(Validator.Validate(work, new(1, template.StateVersion, node.Chain.Tip.Hash), DateTimeOffset.UtcNow));
    }

    [Fact]
    public void D2_TheMerkleRootIsRecomputed()
    {
        Expect(TemplateFault.MerkleRoot, Good with { Header = Good.Header with { MerkleRoot = Tip } });
        Expect(TemplateFault.MerkleRoot, Good with { Transactions = Good.Transactions.RemoveAt(2) });
        Expect(TemplateFault.Transactions, Twice(Good));
        Expect(TemplateFault.MerkleRoot, Good with { CoinbaseBranch = [Tip] });
    }

    [Fact]
    public void D2_TheCoinbasePaysThisMinerAndNoMoreThanItMay()
    {
        CoinbaseScript script = new(40, 0);
        Expect(TemplateFault.Payee, Templates.Create(Templates.Somebody, 40, Tip));
        Expect(TemplateFault.Reward, Good.WithCoinbase(
            CoinbaseTransaction.Create(script, Amount.FromUnits(Templates.Subsidy.Units + 1), Templates.Miner)));
        Assert.Null(Validate(Good.WithCoinbase(CoinbaseTransaction.Create(script, Amount.FromCoins(1), Templates.Miner))));

        var coinbase = Good.Transactions[0];
        var theirs = new TransactionOutput(
            Amount.FromUnits(1), (ReadOnlyMemory<byte>)PayToPublicKeyHash.CreateOutputScript(Templates.Somebody));
        Expect(TemplateFault.Payee, Good.WithCoinbase(new(1, coinbase.Inputs.AsSpan(), [.. coinbase.Outputs, theirs])));
        Expect(TemplateFault.Payee, Good.WithCoinbase(new(1, coinbase.Inputs.AsSpan(), [])));
        Expect(TemplateFault.Payee, Good.WithCoinbase(new(1, coinbase.Inputs.AsSpan(), [new(Amount.Zero, new byte[] { 0x51 })])));
        Expect(TemplateFault.Reward, Good with { Subsidy = Amount.MaxValue, TotalFees = Amount.FromUnits(1) });
    }

    [Fact]
    public void D2_TheCoinbaseIsOneAndCommitsToTheHeight()
    {
        Expect(TemplateFault.Coinbase, Good with { Height = 41 });
        Expect(TemplateFault.Coinbase, Good with { Transactions = [] });
        Expect(TemplateFault.Coinbase, Good.WithCoinbase(Templates.Other(3)));
        var doubled = Good.Transactions.Add(CoinbaseTransaction.Create(40, Amount.Zero, Amount.Zero, Templates.Miner));
        Expect(TemplateFault.Coinbase, (Good with { Transactions = doubled }).WithCoinbase(Good.Transactions[0]));
    }

    [Fact]
    public void D2_TheExtraNonceLiesInTheScriptBehindTheHeight()
    {
        var field = Good.ExtraNonce!.Value;
        var end = field.Offset + field.Length;
        Expect(TemplateFault.ExtraNonce, Good with { ExtraNonce = field with { Transaction = 1 } });
        Expect(TemplateFault.ExtraNonce, Good with { ExtraNonce = field with { Offset = 41 } });
        Expect(TemplateFault.ExtraNonce, Good with { ExtraNonce = field with { Offset = field.Offset + 1 } });
        Expect(TemplateFault.ExtraNonce, Good with { ExtraNonce = field with { Offset = int.MaxValue } });
        Expect(TemplateFault.ExtraNonce, Good with { ExtraNonce = field with { Offset = -1 } });
        Expect(TemplateFault.ExtraNonce, Good with { ExtraNonce = field with { Length = 0 } });
        Expect(TemplateFault.ExtraNonce, Good with { ExtraNonce = field with { Length = 9 } });
        Assert.Null(Validate(Good with { ExtraNonce = new(0, end - 4, 4) }));
    }

    [Fact]
    public void D2_TheHeaderAgreesWithTheRest()
    {
        Expect(TemplateFault.Header, Good with { Header = Good.Header with { Bits = new Difficulty(3).ToCompact() } });
        Expect(TemplateFault.Header, Good with { Header = Good.Header with { Time = 1_700_007_201 } });
        Assert.Null(Validate(Good with { Header = Good.Header with { Time = 1_700_007_200 } }));
        Expect(TemplateFault.Header, Good with { ShareTarget = default(Target) });
    }

    [Fact]
    public void D3_ANodesClockMayBeWrong()
    {
        var work = Good with { Header = Good.Header with { Time = 1_700_009_000 }, ClockSkew = TimeSpan.FromHours(2.5) };
        Assert.Null(Validate(work));
    }

    [Fact]
    public void D3_TheIndexExtendsTheTipLastSeen()
    {
        Assert.Null(Validator.Validate(Good, null, Now));
        Assert.Null(Validator.Validate(Good, new(40, 5, Tip), Now));
        Assert.Null(Validator.Validate(Good, new(39), Now));
        Expect(TemplateFault.Stale, Good, new(41));
        Expect(TemplateFault.Stale, Good with { StateVersion = 5 }, new(41, 5));
        Expect(TemplateFault.Stale, Good, new(40, 5, Sha256d.Hash([8])));
        Expect(TemplateFault.Index, Good with { Height = 0 });
        Assert.Null(Validator.Validate(Good with { StateVersion = 6 }, new(41, 5, Sha256d.Hash([8])), Now));
    }

    [Fact]
    public void B34_TheDifficultyIsWithinTheAcceptedRange()
    {
        TemplateValidator narrow = new(Templates.Miner, new(4), new(6));
        Assert.Equal(TemplateFault.Difficulty, narrow.Validate(Templates.Create(Templates.Miner, 40, Tip, 3), null, Now)?.Fault);
        Assert.Null(narrow.Validate(Templates.Create(Templates.Miner, 40, Tip, 4), null, Now));
        Assert.Null(narrow.Validate(Templates.Create(Templates.Miner, 40, Tip, 6), null, Now));
        var error = narrow.Validate(Templates.Create(Templates.Miner, 40, Tip, 7), null, Now);
        Assert.Equal((TemplateFault.Difficulty, FailureClass.DifficultyOutOfRange), (error!.Fault, error.Class));
    }

    private static WorkTemplate Twice(WorkTemplate work)
    {
        // CVE-2012-2459: the last of three doubled gives the same root.
        var doubled = work.Transactions.Add(work.Transactions[2]);
        return work with { Transactions = doubled };
    }

    private static TemplateError? Validate(WorkTemplate work) => Validator.Validate(work, null, Now);

    private static void Expect(TemplateFault fault, WorkTemplate work, SourceState? tip = null) =>
        Assert.Equal(fault, Validator.Validate(work, tip, Now)?.Fault);
}
