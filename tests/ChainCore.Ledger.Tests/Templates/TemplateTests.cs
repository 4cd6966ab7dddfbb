using System.Collections.Immutable;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>What stands in a template, and that it can be mined.</summary>
public sealed class TemplateTests
{
    private static readonly Address Miner = Address.Parse("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
    private static readonly Difficulty Two = new(2);

    private readonly FakeChain _chain = new(maturity: 1, maximumTransactions: 5);
    private readonly ManualTime _time = new();

    [Fact]
    public void B30_C5_C9_ATemplateAgreesWithItself()
    {
        var pool = FilledPool(7, out var transactions);
        var template = Builder().Build(_chain.Tip, pool.Snapshot, new(3), Miner);
        Assert.Equal((_chain.Tip.NextHeight, _chain.Tip.Hash), (template.Height, template.PreviousHash));
        Assert.Equal((_chain.Tip.StateVersion, pool.Snapshot.Version), (template.StateVersion, template.MempoolVersion));
        Assert.Equal((3, "1f100000"), (template.Difficulty.LeadingZeroDigits, template.Bits.ToString()));
        BlockHeader header = new(0x2000_0000, _chain.Tip.Hash, template.MerkleRoot, template.Time, template.Difficulty.ToCompact(), 0);
        Assert.Equal(header, template.Header);
        Assert.Equal((0x2000_0000u, 0x1fff_e000u), (template.Header.Version, template.VersionMask));

        // The four best of seven beside the coinbase; the later pay more.
        Assert.Equal(transactions.AsEnumerable().Reverse().Take(4), template.Transactions.Skip(1));
        Assert.Equal(template.Transactions.Skip(1).Select(transaction => pool.Snapshot.Entries[transaction.Id].Fee), template.Fees);
        Assert.Equal(template.Fees.Sum(fee => fee.Units), template.TotalFees.Units);
        Assert.Equal((_chain.Parameters.BlockReward, 50.22m), (template.Subsidy, template.Reward.ToCoins()));
        Assert.Equal(Block.ComputeMerkleRoot(template.Transactions.AsSpan(), out _), template.MerkleRoot);
        AssertCoinbase(template, template.Coinbase, 0);
        Assert.False(template.IsStale(_chain.Tip));
        Assert.True(template.IsStale(_chain.Grow().Tip));
    }

    [Fact]
    public void C11_TheExtraNonceIsRolledByTheBranchAlone()
    {
        foreach (var transactions in new[] { 0, 1, 2, 3, 4 })
        {
            var template = FilledTemplate(transactions);
            Assert.Equal(transactions + 1, template.Transactions.Length);
            foreach (var extraNonce in new ulong[] { 0, 1, 0x1122334455667788, ulong.MaxValue })
            {
                var coinbase = template.GetCoinbase(extraNonce);
                AssertCoinbase(template, coinbase, extraNonce);
                var rolled = template.Transactions.SetItem(0, coinbase);
                Assert.Equal(Block.ComputeMerkleRoot(rolled.AsSpan(), out _), template.GetMerkleRoot(extraNonce));
                Assert.True(MerkleTree.VerifyBranch(template.GetMerkleRoot(extraNonce), coinbase.Id, 0, template.CoinbaseBranch.AsSpan()));
            }
        }
    }

    [Fact]
    public void C3_ATemplateIsMinedDirectly()
    {
        var template = FilledTemplate(4);
        Assert.Equal(5, template.Transactions.Length);
        ParallelScanner scanner = new(new() { Workers = 2 });

        // So few nonces that versions and extra nonces have to be rolled.
        SearchSpace space = new SearchSpace(template.Header, template.Difficulty.Target) { Nonces = new(0, 1), VersionMask = 1 << 13 }
            .WithExtraNonces(100_000, template.GetMerkleRoot);
        var rolled = scanner.Search(space);
        for (ulong first = 1; rolled.ExtraNonce == 0; first++)
        {
            var from = first;
            rolled = scanner.Search(space.WithExtraNonces(100_000, extraNonce => template.GetMerkleRoot(extraNonce + from)));
            if (rolled.Found) rolled = rolled with { ExtraNonce = rolled.ExtraNonce + from };
        }

        CheckBlock(rolled);
        CheckBlock(scanner.Search(template.CreateSearchSpace()));

        void CheckBlock(SearchResult found)
        {
            Assert.True(found.Found);
            var block = Block.Decode(template.CreateBlock(found.Header, found.ExtraNonce).Encode());
            Assert.Equal(found.Hash, block.Hash);
            Assert.True(Two.IsMetBy(block.Hash));
            Assert.Equal(block.Header.MerkleRoot, block.ComputeMerkleRoot(out var mutated));
            Assert.False(mutated);
            Assert.Equal((template.PreviousHash, template.Bits), (block.Header.PreviousHash, block.Header.Bits));
            Assert.Equal(template.Transactions.Skip(1), block.Transactions.Skip(1));
            Assert.Equal(template.Subsidy + template.TotalFees, block.Transactions[0].Outputs.Single().Value);
            AssertCoinbase(template, block.Transactions[0], found.ExtraNonce);
        }
    }

    [Fact]
    public void C3_OnlyHeadersOfTheTemplateMakeABlock()
    {
        var template = FilledTemplate(2);
        var header = template.Header with { Nonce = 7, Time = template.Time + 5, Version = 0x2000_2000 };
        Assert.Equal(header, template.CreateBlock(header).Header);
        Assert.Throws<ArgumentException>(() => template.CreateBlock(header, 1));
        Assert.Throws<ArgumentException>(() => template.CreateBlock(header with { Version = 1 }));
        Assert.Throws<ArgumentException>(() => template.CreateBlock(header with { PreviousHash = default }));
        Assert.Throws<ArgumentException>(() => template.CreateBlock(header with { Bits = new Difficulty(1).ToCompact() }));
        Assert.Throws<ArgumentException>(() => template.CreateBlock(header with { Time = template.MinimumTime - 1 }));
    }

    [Theory]
    [InlineData(-100, 1)] // The clock is behind the chain: one second after the median.
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(7.999, 7)]
    [InlineData(100_000, 100_000)]
    public void X7_TheTimeIsNowInWholeSecondsButAfterTheMedian(double sinceMedian, uint expected)
    {
        _time.Now = DateTimeOffset.FromUnixTimeSeconds(_chain.Tip.MedianTimePast).AddSeconds(sinceMedian);
        var template = Builder().Build(_chain.Tip, new FakeCandidates(_chain.Tip.Hash), Two, Miner);
        Assert.Equal(_chain.Tip.MedianTimePast + expected, template.Time);
        Assert.Equal(_chain.Tip.MedianTimePast + 1, template.MinimumTime);
        Assert.Equal((_time.Now, _time.Now.AddSeconds(60)), (template.IssuedAt, template.ExpiresAt));
    }

    [Theory]
    [InlineData(0, 4, 4)]
    [InlineData(3, 4, 4)]
    [InlineData(4, 4, 4)]
    [InlineData(7, 4, 7)]
    [InlineData(12, 4, 12)]
    [InlineData(13, 4, 12)]
    public void B5_X11_TheDifficultyAskedForIsKeptWithinWhatTheTipAccepts(int ask, int required, int expected)
    {
        var tip = _chain.Tip with { RequiredDifficulty = new(required) };
        var template = Builder().Build(tip, new FakeCandidates(tip.Hash), new(ask), Miner);
        Assert.Equal(expected, template.Difficulty.LeadingZeroDigits);
        Assert.Equal(
            StatedDifficultyVerdict.Accepted,
            StatedDifficultyRule.Check(_chain.Parameters, template.Bits, tip.RequiredDifficulty, out var stated));
        Assert.Equal(template.Difficulty, stated);
    }

    [Fact]
    public void B31_ATemplateIssuedBeforeAnOverrideIsJudgedByItsDifficultyAlone()
    {
        FakeCandidates none = new(_chain.Tip.Hash);
        var before = Builder().Build(_chain.Tip, none, Two, Miner);
        var after = Builder().Build(_chain.Tip, none, new(5), Miner);
        Assert.False(before.IsStale(_chain.Tip));
        Assert.NotEqual(before.Id, after.Id);
        Assert.Equal(StatedDifficultyVerdict.Accepted, StatedDifficultyRule.Check(_chain.Parameters, before.Bits, new(2), out _));
        Assert.Equal(StatedDifficultyVerdict.TooLow, StatedDifficultyRule.Check(_chain.Parameters, before.Bits, new(3), out _));
    }

    [Fact]
    public void C6_CandidatesOfAnotherTipAreLeftOut()
    {
        var pool = FilledPool(3, out _);
        _chain.Grow();
        var template = Builder().Build(_chain.Tip, pool.Snapshot, Two, Miner);
        Assert.Equal(template.Coinbase, Assert.Single(template.Transactions));
        Assert.Equal((_chain.Parameters.BlockReward, template.Coinbase.Id), (template.Reward, template.MerkleRoot));
        Assert.Empty(template.CoinbaseBranch);
    }

    [Fact]
    public void E12_ABlockStaysWithinOneMebibyte()
    {
        FakeChain chain = new(maximumTransactions: 10_000);
        Transaction coin = new(1, [], [.. Enumerable.Repeat(new TransactionOutput(Amount.FromCoins(1), Anyone.Address), 3_000)]);
        var transactions = Enumerable.Range(0, 3_000)
            .Select(i => Anyone.Spend([new(coin.Id, (uint)i)], Enumerable.Repeat(Amount.FromUnits(1), 1 + (i % 20))))
            .Select((transaction, i) => (transaction, Amount.FromUnits(1_000 + i))).ToArray();
        FlatCandidates candidates = new(chain.Tip.Hash, transactions);
        var template = new TemplateBuilder(chain.Parameters).Build(chain.Tip, candidates, Two, Miner);
        var block = template.CreateBlock(template.Header);
        Assert.InRange(block.Size, BlockRules.MaximumSize - 1_000, BlockRules.MaximumSize);
        Assert.True(block.Transactions.Length < 3_000);
    }

    [Fact]
    public void H24_FeesTheCoinbaseCouldNotPayStayOutside()
    {
        Transaction coin = new(1, [], [new(Amount.FromCoins(1), Anyone.Address), new(Amount.FromCoins(1), Anyone.Address)]);
        var huge = Anyone.Spend([new(coin.Id, 0)], [Amount.FromUnits(1)]);
        var plain = Anyone.Spend([new(coin.Id, 1)], [Amount.FromUnits(1)]);
        FakeCandidates candidates = new(_chain.Tip.Hash, (huge, Amount.MaxValue - Amount.FromCoins(49)), (plain, Amount.FromCoins(1)));
        var template = Builder().Build(_chain.Tip, candidates, Two, Miner);
        Assert.Equal([plain], template.Transactions.Skip(1));
        Assert.Equal(Amount.FromCoins(51), template.Reward);
    }

    [Fact]
    public void C9_TheIdNamesTheWork()
    {
        FakeCandidates none = new(_chain.Tip.Hash);
        var template = Builder().Build(_chain.Tip, none, Two, Miner);
        Assert.Matches("^[0-9a-f]{32}$", template.Id);
        Assert.Same(template, template.ReissueAt(_time.Now.AddMilliseconds(1)));
        var later = template.ReissueAt(_time.Now.AddSeconds(9));
        Assert.Equal((template.Id, template.Time + 9, template.ExpiresAt.AddSeconds(9)), (later.Id, later.Time, later.ExpiresAt));
        Assert.Equal(template.Header with { Time = later.Time }, later.Header);
        Assert.Equal(template.Transactions, later.Transactions);
        Assert.Equal(later.Header, later.CreateBlock(later.Header).Header);

        var other = _chain.Tip with { StateVersion = _chain.Tip.StateVersion + 1 };
        Assert.NotEqual(template.Id, Builder().Build(other, none, Two, Miner).Id);
        Assert.NotEqual(template.Id, Builder().Build(_chain.Tip, none, Two, Anyone.Address).Id);
        Assert.Equal(template.Id, Builder().Build(_chain.Tip, none, Two, Miner).Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => new TemplateOptions { Lifetime = TimeSpan.Zero });
    }

    private static void AssertCoinbase(BlockTemplate template, Transaction coinbase, ulong extraNonce)
    {
        Assert.True(coinbase.IsCoinbase);
        Assert.Null(TransactionRules.Check(coinbase));
        Assert.True(CoinbaseScript.TryParse(coinbase.Inputs[0].Script.Span, out var script));
        Assert.Equal((template.Height, extraNonce), (script.Height, script.ExtraNonce));
        Assert.Equal(new ExtraNonceField(0, script.ExtraNonceOffsetInTransaction, 8), template.ExtraNonce);
        var (_, offset, length) = template.ExtraNonce;
        Assert.Equal(extraNonce, BitConverter.ToUInt64(coinbase.Encoding.Span.Slice(offset, length)));
        var output = Assert.Single(coinbase.Outputs);
        Assert.True(output.TryGetAddress(out var paid));
        Assert.Equal((template.Reward, template.MinerAddress), (output.Value, paid));
    }

    private TemplateBuilder Builder() => new(_chain.Parameters, null, _time);

    private BlockTemplate FilledTemplate(int transactions)
    {
        var pool = FilledPool(transactions, out _);
        return Builder().Build(_chain.Tip, pool.Snapshot, Two, Miner);
    }

    /// <summary>A pool of independent transactions, each paying 0.01 more than the one before.</summary>
    private Mempool FilledPool(int count, out ImmutableArray<Transaction> transactions)
    {
        var coins = _chain.GrowEmpty(count);
        _chain.Grow();
        Mempool pool = new(_chain.Parameters, _chain.Tip, new(new Anyone()));
        transactions = [.. coins.Select((coin, i) => Anyone.Spend(Amount.FromCoins(0.01m * (i + 1)), 1, (coin, 0)))];
        Assert.All(transactions, transaction => Assert.True(pool.TryAdd(transaction).IsAccepted));
        return pool;
    }

    /// <summary>Candidates that do not depend on each other.</summary>
    private sealed class FlatCandidates(Hash256 tip, (Transaction Transaction, Amount Fee)[] transactions) : ITransactionCandidates
    {
        public ulong Version => 1;

        public Hash256 TipHash => tip;

        public int Count => transactions.Length;

        public IEnumerable<ITransactionCandidate> BestFirst => transactions
            .Select((pair, i) => (pair.Transaction, pair.Fee, Arrival: i, Rate: FeeRate.Of(pair.Transaction, pair.Fee)))
            .Select(one => new MempoolEntry(one.Transaction, one.Fee, one.Arrival, default, 1, one.Rate, 1, one.Rate, []))
            .Order(MempoolOrder.BestFirst);

        public IReadOnlyList<ITransactionCandidate> GetParents(ITransactionCandidate candidate) => [];

        public IReadOnlyList<ITransactionCandidate> GetChildren(ITransactionCandidate candidate) => [];
    }
}
