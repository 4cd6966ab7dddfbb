using System.Buffers.Binary;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Every way to cheat gets its own reason, and leaves the chain as it was.</summary>
public sealed class ForgeryTests : IDisposable
{
    private const int Maturity = 2;

    private static readonly ConsensusParameters Parameters = TestBlocks.Parameters(Maturity, maximumTransactions: 4);

    private readonly PrivateKey _owner = PrivateKey.Import(Secret(1));
    private readonly PrivateKey _thief = PrivateKey.Import(Secret(2));
    private readonly TestClock _clock = TestBlocks.Clock();
    private readonly InMemoryChainStore _store = new();
    private readonly List<Block> _blocks = [Genesis.Block];
    private readonly Blockchain _chain;

    public ForgeryTests()
    {
        _chain = Blockchain.Open(Parameters, _store, new() { Time = _clock });
        for (var i = 0; i < 12; i++) Extend();
    }

    private Block Tip => _blocks[^1];

    /// <summary>The latest coinbase that the next block may spend.</summary>
    private Block Mature => _blocks[^Maturity];

    public void Dispose()
    {
        _chain.Dispose();
        _owner.Dispose();
        _thief.Dispose();
    }

    [Fact]
    public void C14_AForgedHashIsRefused()
    {
        var block = Next();
        RefusedAsRejected(() => _chain.Submit(block, claimedHash: Hash256.Zero), BlockRejectReasons.HighHash, "hash");
        Accepted(block);
    }

    [Fact]
    public void B19_AHashAboveTheTargetIsRefused()
    {
        var block = Next();
        var header = TestBlocks.Mine(block.Header with { Nonce = 0 }, new(1), valid: false);
        Refused(new(header, block.Transactions), BlockRejectReasons.HighHash, "target_difficulty");
    }

    [Fact]
    public void B20_ADifficultyBelowTheRequiredIsRefused()
    {
        var parameters = Configurations.Consensus("""
            "BLOCKCHAIN_DIFFICULTY": 2, "MIN_DIFFICULTY": 1, "MAX_DIFFICULTY": 3, "MAX_DIFFICULTY_CHANGE": 2,
            "DIFFICULTY_ADJUSTMENT_ENABLED": false
            """);
        using var harder = TestBlocks.Open(parameters);
        AssertRefused(harder.Submit(TestBlocks.Create(Genesis.Hash, 1)), BlockOutcome.Invalid, "bad-diffbits", "difficulty_too_low");
        Assert.Equal(0, harder.Tip.Height);
        Assert.Equal(BlockOutcome.Connected, harder.Submit(TestBlocks.Create(Genesis.Hash, 1, difficulty: 3)).Outcome);
    }

    [Fact]
    public void B18_ADifficultyOutOfRangeIsRefused()
    {
        var parameters = Configurations.Consensus("""
            "BLOCKCHAIN_DIFFICULTY": 2, "MIN_DIFFICULTY": 2, "MAX_DIFFICULTY": 3, "MAX_DIFFICULTY_CHANGE": 1, "DIFFICULTY_ADJUSTMENT_ENABLED": false
            """);
        using var chain = TestBlocks.Open(parameters);
        foreach (var difficulty in new[] { 1, 4 })
        {
            var block = TestBlocks.Create(Genesis.Hash, 1, difficulty: difficulty);
            AssertRefused(chain.Submit(block), BlockOutcome.Rejected, "bad-diffbits", "difficulty_out_of_range");
        }
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(0x2100_0001u)] // N = 0
    [InlineData(0x2010_0001u)] // not a power
    [InlineData(0x200f_ffffu)] // T(1) rounded as Bitcoin would
    [InlineData(0x2000_1000u)] // N = 3 in another encoding
    [InlineData(0x2090_0000u)] // negative
    [InlineData(0xffff_ffffu)]
    public void X4_BitsThatAreNoDifficultyAreRefused(uint bits)
    {
        var block = Next();
        Refused(
                new(block.Header with { Bits = new(bits) }, block.Transactions), BlockRejectReasons.BadDifficultyBits, "difficulty_out_of_range");
    }

    [Fact]
    public void F28_ACoinbaseThatPaysTooMuchIsRefused()
    {
        var fee = Amount.FromUnits(7);
        var spend = Pay(Mature, Parameters.BlockReward - fee);
        Invalid(
            Next([spend], Parameters.BlockReward + fee + Amount.FromUnits(1)), BlockRejectReasons.CoinbaseAmount, "transactions[0].vout");
        Invalid(Next([], Parameters.BlockReward + Amount.FromUnits(1)), BlockRejectReasons.CoinbaseAmount, "transactions[0].vout");
        Accepted(Next([spend], Parameters.BlockReward + fee));
    }

    [Fact]
    public void F28_TwoCoinbasesAreRefused() => Invalid(
        Next([CoinbaseTransaction.Create(13, Amount.Zero, Amount.Zero, _owner.Address, 99)]), BlockRejectReasons.CoinbaseMultiple,
        "transactions[1]");

    [Fact]
    public void F28_ABlockWithoutCoinbaseIsRefused()
    {
        Refused(
            TestBlocks.Assemble(Tip.Hash, TestBlocks.TimeOf(13), 1, [Pay(Mature)]), BlockRejectReasons.CoinbaseMissing, "transactions[0]");
        Refused(TestBlocks.Assemble(Tip.Hash, TestBlocks.TimeOf(13), 1, []), BlockRejectReasons.CoinbaseMissing, "transactions[0]");
        Refused(
            TestBlocks.Assemble(Tip.Hash, TestBlocks.TimeOf(13), 1, [Pay(Mature), Next().Transactions[0]]),
            BlockRejectReasons.CoinbaseMissing, "transactions[0]");
    }

    [Theory]
    [InlineData(12)]
    [InlineData(14)]
    [InlineData(0)]
    public void C11_ACoinbaseOfAnotherHeightIsRefused(int height) => Invalid(
        TestBlocks.Assemble(
            Tip.Hash, TestBlocks.TimeOf(13), 1, [CoinbaseTransaction.Create(height, Parameters.BlockReward, Amount.Zero, _owner.Address)]),
        BlockRejectReasons.CoinbaseHeight, "transactions[0].vin[0].scriptSig");

    [Theory]
    [InlineData(1)]
    [InlineData(101)]
    public void C11_ACoinbaseScriptOfAnotherLengthIsRefused(int length)
    {
        var coinbase = Next().Transactions[0].WithInputScript(0, new byte[length]);
        Invalid(
            TestBlocks.Assemble(Tip.Hash, TestBlocks.TimeOf(13), 1, [coinbase]), BlockRejectReasons.CoinbaseLength,
            "transactions[0].vin[0].scriptSig");
    }

    [Fact]
    public void X17_ASpendWithAnothersKeyIsRefused()
    {
        Invalid(
            Next([_thief.SignAllInputs(Unsigned(Mature, _thief.Address))]), RejectReasons.InputScript, "transactions[1].vin[0].scriptSig",
            ScriptError.PublicKeyHash);

        // The owner's key with the thief's signature.
        var unsigned = Unsigned(Mature, _thief.Address);
        var digest = SignatureHash.ComputeAll(unsigned, 0, PayToPublicKeyHash.CreateOutputScript(_owner.Address));
        var script = PayToPublicKeyHash.CreateInputScript(_thief.Sign(digest).ToScriptSignature(), _owner.PublicKey.Span);
        Invalid(
            Next([unsigned.WithInputScript(0, script)]), RejectReasons.InputScript, "transactions[1].vin[0].scriptSig",
            ScriptError.SignatureInvalid);

        // A signature over another transaction.
        var stolen = Pay(Mature).Inputs[0].Script;
        Invalid(
            Next([unsigned.WithInputScript(0, stolen)]), RejectReasons.InputScript, "transactions[1].vin[0].scriptSig",
            ScriptError.SignatureInvalid);
    }

    [Fact]
    public void C8_InflationIsRefused() => Invalid(
        Next([Pay(Mature, Parameters.BlockReward + Amount.FromUnits(1))]), RejectReasons.InputsBelowOutputs, "transactions[1].vin");

    [Fact]
    public void C44_AnImmatureCoinbaseIsNotSpent()
    {
        Invalid(Next([Pay(Tip)]), BlockRejectReasons.ImmatureSpend, "transactions[1].vin[0].prevout");
        Accepted(Next([Pay(Mature)]));
    }

    [Fact]
    public void C18_DuplicateInputsAreRefused()
    {
        OutPoint output = new(Mature.Transactions[0].Id, 0);
        Transaction twice = new(1, [new(output, default), new(output, default)], [new(Parameters.BlockReward, _owner.Address)]);
        Invalid(Next([_owner.SignAllInputs(twice)]), RejectReasons.DuplicateInputs, "transactions[1].vin[1].prevout");
    }

    [Fact]
    public void C18_AnOutputIsSpentOnce()
    {
        var (first, second) = (Pay(Mature), Pay(Mature, Amount.FromCoins(1)));
        Invalid(Next([first, second]), RejectReasons.MissingOrSpent, "transactions[2].vin[0].prevout");
        Accepted(Next([first]));
        Invalid(Next([second]), RejectReasons.MissingOrSpent, "transactions[1].vin[0].prevout");
    }

    [Fact]
    public void F2_TheGenesisCoinbaseIsNotSpent() => Invalid(
        Next([Pay(Genesis.Block, Amount.FromUnits(1))]), RejectReasons.MissingOrSpent, "transactions[1].vin[0].prevout");

    [Fact]
    public void C18_AnOutputIsNotSpentBeforeItsTransaction()
    {
        var parent = Pay(Mature);
        Transaction child = new(1, [new(new(parent.Id, 0), default)], [new(Amount.FromCoins(1), _owner.Address)]);
        child = _owner.SignAllInputs(child);
        Invalid(Next([child, parent]), RejectReasons.MissingOrSpent, "transactions[1].vin[0].prevout");
        Accepted(Next([parent, child]));
    }

    [Fact]
    public void F8_ATransactionTwiceIsRefused()
    {
        var (first, second) = (Pay(Mature), Pay(_blocks[^(Maturity + 1)]));
        Invalid(Next([first, second, first]), BlockRejectReasons.DuplicateTransactions, "transactions[3]");
    }

    [Fact]
    public void A17_AMutatedMerkleTreeIsRefusedButNotItsHash()
    {
        var block = Next([Pay(Mature), Pay(_blocks[^(Maturity + 1)])]);
        Block mutated = new(block.Header, [.. block.Transactions, block.Transactions[^1]]);
        Assert.Equal(block.Hash, mutated.Hash);
        Assert.Equal(block.Header.MerkleRoot, mutated.ComputeMerkleRoot(out _));
        Refused(mutated, BlockRejectReasons.DuplicateTransactions, "merkle_root");
        Accepted(block);
    }

    [Fact]
    public void C18_AnotherMerkleRootIsRefusedButNotItsHash()
    {
        var block = Next();
        Refused(new(block.Header, [.. block.Transactions, Pay(Mature)]), BlockRejectReasons.BadMerkleRoot, "merkle_root");
        Accepted(block);
    }

    [Fact]
    public void F8_ATimeAtTheMedianIsTooOld()
    {
        var median = _blocks.TakeLast(11).Select(block => block.Header.Time).Order().ElementAt(5);
        Assert.Equal(median, _chain.Tip.MedianTimePast);
        Invalid(Next(time: median), BlockRejectReasons.TimeTooOld, "timestamp");
        Accepted(Next(time: median + 1));
    }

    [Fact]
    public void F8_ATimeTwoHoursAheadIsTooNewUntilItIsNot()
    {
        var now = (uint)_clock.Now.ToUnixTimeSeconds();
        var block = Next(time: now + 7_201);
        Refused(block, BlockRejectReasons.TimeTooNew, "timestamp");
        _clock.Now += TimeSpan.FromSeconds(1);
        Accepted(block);
    }

    [Fact]
    public void E12_TooManyTransactionsAreRefused()
    {
        Transaction[] spends = [.. _blocks[5..10].Select(block => Pay(block))];
        Refused(Next(spends[..4]), BlockRejectReasons.BadTransactions, "too_many_transactions");
        Accepted(Next(spends[..3]));
    }

    [Fact]
    public void E12_ABlockAboveOneMebibyteIsRefused()
    {
        // Three outputs' scripts make up the size; what they are is looked at later.
        var coinbase = Next().Transactions[0];
        Transaction Padded(int size) => new(1, coinbase.Inputs.AsSpan(), [coinbase.Outputs[0], new(Amount.Zero, new byte[size])]);
        var overhead = TestBlocks.Assemble(Tip.Hash, TestBlocks.TimeOf(13), 1, [Padded(100_000)]).Size - 100_000;
        Refused(
            TestBlocks.Assemble(Tip.Hash, TestBlocks.TimeOf(13), 1, [Padded((1 << 20) + 1 - overhead)]),
            BlockRejectReasons.BadTransactions, "block_too_large");
        Invalid(
            TestBlocks.Assemble(Tip.Hash, TestBlocks.TimeOf(13), 1, [Padded((1 << 20) - overhead)]),
            RejectReasons.OutputScript, "transactions[0].vout[1].scriptPubKey", ScriptError.NotPayToPublicKeyHash);
    }

    [Fact]
    public void H24_AmountsOfTwoToThe63DoNotDecode()
    {
        var bytes = Next().Encode();
        var value = bytes.AsSpan(bytes.Length - 4 - 26 - 8);
        Assert.Equal(Parameters.BlockReward.Units, BinaryPrimitives.ReadInt64LittleEndian(value));
        BinaryPrimitives.WriteUInt64LittleEndian(value, 1UL << 63);
        Assert.False(Block.TryDecode(bytes, out _, out var error));
        Assert.Equal(RejectReasons.OutputNegative, error.Reason);
        BinaryPrimitives.WriteInt64LittleEndian(value, Amount.MaximumUnits + 1);
        Assert.False(Block.TryDecode(bytes, out _, out error));
        Assert.Equal(RejectReasons.OutputTooLarge, error.Reason);
    }

    [Fact]
    public void H24_SumsDoNotOverflow()
    {
        Transaction sum = new(
            1, [new(OutPoint.Null, Next().Transactions[0].Inputs[0].Script)],
            [new(Amount.MaxValue, _owner.Address), new(Amount.FromUnits(1), _owner.Address)]);
        Invalid(TestBlocks.Assemble(Tip.Hash, TestBlocks.TimeOf(13), 1, [sum]), RejectReasons.OutputTotalTooLarge, "transactions[0].vout");
    }

    [Fact]
    public void C43_OutputsOfNothingAreRefused() => Invalid(
        Next([_owner.SignAllInputs(new(1, [new(new(Mature.Transactions[0].Id, 0), default)], [new(Amount.Zero, _owner.Address)]))]),
        RejectReasons.OutputZero, "transactions[1].vout[0].value");

    [Fact]
    public void C16_BlocksOnAnInvalidOneAreRefused()
    {
        var invalid = Next([], Parameters.BlockReward + Amount.FromUnits(1));
        Invalid(invalid, BlockRejectReasons.CoinbaseAmount, "transactions[0].vout");
        var child = TestBlocks.Create(invalid.Hash, 14);
        Invalid(child, BlockRejectReasons.BadPreviousBlock, "previous_hash");
        Invalid(TestBlocks.Create(child.Hash, 15), BlockRejectReasons.BadPreviousBlock, "previous_hash");
        Invalid(invalid, BlockRejectReasons.CoinbaseAmount, "transactions[0].vout");
    }

    [Fact]
    public void C18_TheRulesAreListedInTheOrderTheyAreLookedAt()
    {
        var names = BlockRules.All.Select(rule => rule.Name).ToArray();
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.True(Array.IndexOf(names, "proof_of_work") < BlockRules.All.TakeWhile(rule => rule.Stage != BlockRuleStage.Content).Count());
        Assert.Equal("scripts", names[^1]);
        Assert.All(BlockRules.All, rule => Assert.NotEmpty(rule.Reasons));

        // A block that breaks all: the cheapest rule is the reason.
        Block worst = new(new(0, Genesis.Hash, Hash256.Zero, 0, default, 0), []);
        Refused(worst, BlockRejectReasons.BadDifficultyBits, "difficulty_out_of_range");
    }

    private static byte[] Secret(byte last)
    {
        var secret = new byte[PrivateKey.SecretSize];
        secret[^1] = last;
        return secret;
    }

    private void Extend() => Accepted(Next());

    private Block Next(Transaction[]? transactions = null, Amount? reward = null, uint? time = null)
    {
        var height = _blocks.Count;
        var coinbase = CoinbaseTransaction.Create(height, reward ?? Parameters.BlockReward, Amount.Zero, _owner.Address);
        return TestBlocks.Assemble(Tip.Hash, time ?? TestBlocks.TimeOf(height), 1, [coinbase, .. transactions ?? []]);
    }

    private static Transaction Unsigned(Block source, Address payTo, Amount? amount = null) => new(
        1, [new(new(source.Transactions[0].Id, 0), default)], [new(amount ?? Amount.FromCoins(49), payTo)]);

    private Transaction Pay(Block source, Amount? amount = null) => _owner.SignAllInputs(Unsigned(source, _owner.Address, amount));

    private void Accepted(Block block)
    {
        var result = _chain.Submit(block);
        Assert.Equal((BlockOutcome.Connected, null), (result.Outcome, result.Rejection));
        Assert.Equal(block.Hash, _chain.Tip.Hash);
        _blocks.Add(block);
    }

    private void Refused(Block block, string reason, string field) => RefusedAsRejected(() => _chain.Submit(block), reason, field);

    private void RefusedAsRejected(Func<BlockResult> submit, string reason, string field)
    {
        var (before, stored) = (_chain.Current, _store.ReadState());
        AssertRefused(submit(), BlockOutcome.Rejected, reason, field);
        AssertRefused(submit(), BlockOutcome.Rejected, reason, field);
        Assert.Same(before, _chain.Current);
        Assert.Equal(stored, _store.ReadState());
    }

    private void Invalid(Block block, string reason, string field, ScriptError script = ScriptError.None)
    {
        var (before, stored, headers) = (_chain.Current, _store.ReadState(), _store.ReadHeaders().Count());
        for (var i = 0; i < 2; i++)
        {
            var result = _chain.Submit(block);
            AssertRefused(result, BlockOutcome.Invalid, reason, field);
            Assert.Equal(script, result.Rejection!.Script);
        }

        Assert.Same(before, _chain.Current);
        Assert.Equal(stored, _store.ReadState());
        Assert.Equal(headers, _store.ReadHeaders().Count());
        Assert.False(_chain.TryGetHeader(block.Hash, out _));
    }

    private static void AssertRefused(BlockResult result, BlockOutcome outcome, string reason, string field)
    {
        Assert.Equal((outcome, reason, field), (result.Outcome, result.Rejection?.Reason, result.Rejection?.Field));
        Assert.Equal(reason, result.Reason);
        var rule = Assert.Single(BlockRules.All, rule => rule.Name == result.Rejection!.Rule);
        Assert.Contains(reason, rule.Reasons);
        Assert.Equal(outcome == BlockOutcome.Invalid, rule.IsFinal);
    }
}
