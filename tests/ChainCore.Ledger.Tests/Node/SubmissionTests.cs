using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Xunit;

namespace ChainCore.Ledger.Tests;

public sealed class SubmissionTests : IDisposable
{
    private readonly TestLedger _ledger = TestLedger.Open();

    private LedgerNode Node => _ledger.Node;

    public static TheoryData<string, MiningMetadata> BadMetadata => new()
    {
        { "mining_duration", new(MiningDuration: -0.1) },
        { "mining_duration", new(MiningDuration: double.NaN) },
        { "mining_duration", new(MiningDuration: MiningMetadata.MaximumDuration + 1) },
        { "hash_attempts", new(HashAttempts: -1) },
        { "hash_rate", new(HashRate: double.PositiveInfinity) },
        { "hash_rate", new(HashRate: -1) },
        { "hash_rate", new(HashRate: double.NaN) },
        { "worker_id", new(WorkerId: -1) },
        { "worker_id", new(WorkerId: 65_536) },
    };

    public void Dispose() => _ledger.Dispose();

    [Fact]
    public void C13_AnAcceptedBlockIsToldWithLengthAndWork()
    {
        var template = _ledger.Template();
        var block = TestLedger.Mine(template);
        var result = Node.SubmitBlock(new(block)
        {
            Hash = block.Hash,
            Index = 1,
            MerkleRoot = block.Header.MerkleRoot,
            TargetDifficulty = 1,
            MinerAddress = TestKeys.Address(0),
            TemplateId = template.Id,
            Metadata = new(45.2, 2_500_000, 55_248.67, 3),
        });
        Assert.Equal(
            (SubmissionOutcome.Accepted, (string?)null, 1L, 2L), (result.Outcome, result.Reason, result.Height, result.ChainLength));
        Assert.Equal((block.Hash, "0x110"), (result.Hash, result.TotalWork.ToString()));
    }

    [Theory]
    [MemberData(nameof(BadMetadata))]
    public void C12_MetadataOutOfRangeIsRefusedByName(string name, MiningMetadata metadata)
    {
        var result = Node.SubmitBlock(new(TestLedger.Mine(_ledger.Template())) { Metadata = metadata });
        Assert.Equal(
            (SubmissionOutcome.Rejected, SubmissionRejectReasons.InvalidMetadata, "_mining_metadata." + name),
            (result.Outcome, result.Reason, result.Field));
        Assert.Equal(0, Node.Chain.Tip.Height);
    }

    [Fact]
    public void C12_MetadataDecidesNothingAboutABlock()
    {
        var block = TestLedger.Mine(_ledger.Template());
        Assert.True(Node.SubmitBlock(new(block) { Metadata = new(0, 0, 0, 0) }).IsAccepted);
        Assert.Equal(SubmissionOutcome.Duplicate, Node.SubmitBlock(new(block) { Metadata = new(1, 1, 1, 1) }).Outcome);
    }

    [Fact]
    public void C12_C14_AFalseClaimIsRefusedByItsOwnReasonAndTheTrueBlockIsAcceptedAfterwards()
    {
        var block = TestLedger.Mine(_ledger.Template());
        (BlockSubmission Submission, string Reason, string Field)[] cases =
        [
            (new(block) { Hash = Hash256.Zero }, BlockRejectReasons.HighHash, "hash"),
            (new(block) { TargetDifficulty = 2 }, BlockRejectReasons.BadDifficultyBits, "target_difficulty"),
            (new(block) { TargetDifficulty = long.MaxValue }, BlockRejectReasons.BadDifficultyBits, "target_difficulty"),
            (new(block) { MerkleRoot = Hash256.Zero }, BlockRejectReasons.BadMerkleRoot, "merkle_root"),
            (new(block) { Index = 2 }, BlockRejectReasons.CoinbaseHeight, "index"),
            (new(block) { MinerAddress = TestKeys.Address(1) }, SubmissionRejectReasons.AttributionMismatch, "miner_address"),
        ];
        foreach (var (submission, reason, field) in cases)
        {
            var result = Node.SubmitBlock(submission);
            Assert.Equal((SubmissionOutcome.Rejected, reason, field), (result.Outcome, result.Reason, result.Field));
        }

        Assert.Equal(0, Node.Chain.Tip.Height);
        Assert.True(Node.SubmitBlock(new(block)).IsAccepted);
    }

    [Fact]
    public void C14_B19_ABlockThatDoesNotMeetItsDifficultyIsHighHash()
    {
        var template = _ledger.Template();
        var header = TestBlocks.Mine(template.Header, template.Difficulty, valid: false);
        var result = Node.SubmitBlock(new(template.CreateBlock(header)));
        Assert.Equal((SubmissionOutcome.Rejected, BlockRejectReasons.HighHash), (result.Outcome, result.Reason));
    }

    [Fact]
    public void H6_TheBlockIsTheCoinbasePayees()
    {
        var block = TestLedger.Mine(_ledger.Template(key: 7));
        var stolen = Node.SubmitBlock(new(block) { MinerAddress = TestKeys.Address(8) });
        Assert.Equal((SubmissionOutcome.Rejected, "attribution_mismatch"), (stolen.Outcome, stolen.Reason));
        Assert.True(Node.SubmitBlock(new(block) { MinerAddress = TestKeys.Address(7) }).IsAccepted);
    }

    [Fact]
    public void C16_ALostRaceIsStaleAndKeptOnASideBranch()
    {
        var (mine, other) = (TestLedger.Mine(_ledger.Template(key: 1)), TestLedger.Mine(_ledger.Template(key: 2)));
        Assert.True(Node.SubmitBlock(new(mine)).IsAccepted);
        var lost = Node.SubmitBlock(new(other));
        Assert.Equal((SubmissionOutcome.Stale, "stale-prevblk", 2L), (lost.Outcome, lost.Reason, lost.ChainLength));
        Assert.Equal((1, mine.Hash), (Node.Chain.SideBlockCount, Node.Chain.Tip.Hash));
    }

    [Fact]
    public void C16_C45_WhatIsNotInTheChainIsNoDuplicateWhenItComesAgain()
    {
        var (mine, other) = (TestLedger.Mine(_ledger.Template(key: 1)), TestLedger.Mine(_ledger.Template(key: 2)));
        Assert.True(Node.SubmitBlock(new(mine)).IsAccepted);
        var orphan = TestBlocks.Create(TestLedger.Mine(_ledger.Template(key: 3)).Hash, 3, time: mine.Header.Time + 1);
        for (var i = 0; i < 2; i++)
        {
            var late = Node.SubmitBlock(new(other));
            Assert.Equal((SubmissionOutcome.Stale, "stale-prevblk"), (late.Outcome, late.Reason));
            var early = Node.SubmitBlock(new(orphan));
            Assert.Equal((SubmissionOutcome.Orphan, "bad-prevblk"), (early.Outcome, early.Reason));
        }
    }

    [Fact]
    public void C16_ABlockWithoutKnownParentIsAnOrphanOfItsOwnOutcome()
    {
        var parent = TestLedger.Mine(_ledger.Template());
        var result = Node.SubmitBlock(new(TestBlocks.Create(parent.Hash, 2, time: parent.Header.Time + 1)));
        Assert.Equal((SubmissionOutcome.Orphan, "bad-prevblk"), (result.Outcome, result.Reason));
        Assert.Equal(2, Node.SubmitBlock(new(parent)).Tip.Height);
    }

    [Fact]
    public void C19_C45_TheSameBlockAgainIsADuplicate()
    {
        var block = _ledger.MineNext();
        var again = Node.SubmitBlock(new(block));
        Assert.Equal((SubmissionOutcome.Duplicate, "duplicate", 1L), (again.Outcome, again.Reason, again.Height));
        _ledger.MineNext();
        Assert.Equal("duplicate", Node.SubmitBlock(new(block)).Reason);
    }

    [Fact]
    public async Task C45_C36_SixtyFourClientsWithOneBlockGiveOneAcceptedAndTheRestDuplicates()
    {
        var block = TestLedger.Mine(_ledger.Template());
        ConcurrentBag<BlockAccepted> announced = [];
        Node.BlockAccepted += (_, accepted) => announced.Add(accepted);
        using Barrier together = new(64);
        var clients = Enumerable.Range(0, 64).Select(_ => Task.Factory.StartNew(
            () =>
            {
                together.SignalAndWait();
                return Node.SubmitBlock(new(block)).Outcome;
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        var outcomes = await Task.WhenAll(clients);
        Assert.Single(outcomes, outcome => outcome == SubmissionOutcome.Accepted);
        Assert.Equal(63, outcomes.Count(outcome => outcome == SubmissionOutcome.Duplicate));
        Assert.Single(announced);
        Assert.Equal((64, 1, 1), (Node.Counters.BlocksProcessed, Node.Counters.BlocksAccepted, Node.GetMiningStatistics().BlocksMined));
    }

    [Fact]
    public void B31_ATemplateOfBeforeAnOverrideIsGoodAsLongAsTheChainRequiresNoMore()
    {
        var before = _ledger.Template();
        Assert.True(Node.SetDifficulty(new(2, false, null, "test")).IsSuccess);
        Assert.Equal(new(2), _ledger.Template().Difficulty);
        Assert.True(Node.SubmitBlock(new(TestLedger.Mine(before)) { TemplateId = before.Id }).IsAccepted);
    }

    [Fact]
    public void C17_F10_F11_WhatIsAcceptedIsAnnouncedWithItsSourceAndNothingElseIs()
    {
        List<string?> blocks = [], transactions = [];
        Node.BlockAccepted += (_, accepted) => blocks.Add(accepted.Source);
        Node.BlockAccepted += (_, _) => throw new InvalidOperationException("a handler that fails");
        Node.TransactionAccepted += (_, accepted) => transactions.Add(accepted.Source);
        var first = TestLedger.Mine(_ledger.Template());
        Assert.Equal(BlockOutcome.Connected, Node.ReceiveBlocks([first], "peer-1")[0].Outcome);
        Assert.Equal(BlockOutcome.Duplicate, Node.ReceiveBlocks([first], "peer-2")[0].Outcome);
        _ledger.MineNext();
        var spend = TestBlocks.SpendCoinbase(first);
        Assert.True(Node.SubmitTransaction(spend, "peer-3").IsAccepted);
        Assert.Equal(MempoolOutcome.AlreadyKnown, Node.SubmitTransaction(spend, "peer-4").Outcome);
        Assert.Equal(["peer-1", null], blocks);
        Assert.Equal(["peer-3"], transactions);
        Assert.Equal(2, _ledger.Failures.Count);
        Assert.Equal(spend.Id, _ledger.MineNext().Transactions[1].Id);
    }

    [Fact]
    public void F10_F12_F24_ARunFromAPeerIsFollowedOnceAndCountedAndAnnouncedBlockByBlock()
    {
        List<BlockAccepted> accepted = [];
        List<TipChange> changes = [];
        Node.BlockAccepted += (_, block) => accepted.Add(block);
        Node.TipChanged += (_, change) => changes.Add(change);
        List<Block> run = [];
        for (var i = 1; i <= 12; i++)
        {
            var parent = run.LastOrDefault() ?? Genesis.Block;
            run.Add(TestBlocks.Create(parent.Hash, i, time: parent.Header.Time + 10));
        }

        run.Add(TestBlocks.Create(run[^1].Hash, 13, reward: Amount.FromCoins(51), time: run[^1].Header.Time + 10));
        var version = Node.StateVersion;
        var results = Node.ReceiveBlocks(run, "peer");
        Assert.Equal(
            [.. Enumerable.Repeat(BlockOutcome.Connected, 12), BlockOutcome.Invalid], results.Select(result => result.Outcome));
        Assert.Equal(run.Take(12), accepted.Select(block => block.Block));
        Assert.All(accepted, block => Assert.Equal(("peer", true), (block.Source, block.Result.IsAccepted)));
        Assert.Equal(run.Take(12), Assert.Single(changes).Connected);
        Assert.Equal((13L, 12L), (Node.Counters.BlocksProcessed, Node.Counters.BlocksAccepted));
        Assert.Equal(
            (version + 1, 13, run[11].Hash), (Node.StateVersion, Node.Difficulty.State.Tip.NextHeight, Node.Mempool.Snapshot.TipHash));
    }

    [Fact]
    public void C27_StatisticsSumTheLastRateOfEachMinerWithinTenMinutes()
    {
        Submit(key: 1, rate: 100);
        Submit(key: 1, rate: 250);
        Submit(key: 2, rate: 1_000);
        Node.ReceiveBlocks([TestLedger.Mine(_ledger.Template(key: 3))], "peer");
        var statistics = Node.GetMiningStatistics();
        Assert.Equal((3, 1_250.0, 2), (statistics.BlocksMined, statistics.TotalHashRate, statistics.Miners));

        _ledger.Clock.Advance(TimeSpan.FromMinutes(9.9));
        Submit(key: 2, rate: 2_000);
        _ledger.Clock.Advance(TimeSpan.FromMinutes(0.2));
        Assert.Equal((2_000.0, 1), (Node.GetMiningStatistics().TotalHashRate, Node.GetMiningStatistics().Miners));
        _ledger.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(0, Node.GetMiningStatistics().TotalHashRate);
    }

    [Fact]
    public void C27_OnlyWhoBringsABlockIsListenedTo()
    {
        var block = TestLedger.Mine(_ledger.Template());
        Node.SubmitBlock(new(block) { Hash = Hash256.Zero, Metadata = new(HashRate: 1e12) });
        Node.SubmitBlock(new(block));
        Node.SubmitBlock(new(block) { Metadata = new(HashRate: 1e12) });
        Assert.Equal((1, 0.0), (Node.GetMiningStatistics().BlocksMined, Node.GetMiningStatistics().TotalHashRate));
    }

    [Fact]
    public void C27_AverageBlockTimeIsOverTheLastHundredGapsWithoutGenesis()
    {
        Assert.Equal(0, Node.GetMiningStatistics().AverageBlockTime);
        _ledger.MineNext();
        Assert.Equal(0, Node.GetMiningStatistics().AverageBlockTime);
        _ledger.Clock.Advance(TimeSpan.FromSeconds(20));
        _ledger.MineNext();
        Assert.Equal(30, Node.GetMiningStatistics().AverageBlockTime);
        for (var i = 0; i < 99; i++) _ledger.MineNext();
        Assert.Equal(10, Node.GetMiningStatistics().AverageBlockTime);
    }

    [Fact]
    public void G11_G20_F26_CountersAndMeterTellTheSame()
    {
        ConcurrentDictionary<string, double> seen = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, own) =>
        {
            if (instrument.Meter.Name == LedgerNode.MeterName && ReferenceEquals(instrument.Meter.Scope, Node))
                own.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Count(instrument, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Count(instrument, value, tags));
        listener.Start();

        var genesisTemplate = _ledger.Template(key: 1);
        var first = _ledger.MineNext();
        Node.SubmitBlock(new(first));
        Node.SubmitBlock(new(first) { Hash = Hash256.Zero });
        var side = TestLedger.Mine(genesisTemplate);
        Node.ReceiveBlocks([side], "peer");
        Node.ReceiveBlocks([TestBlocks.Create(side.Hash, 2, time: side.Header.Time + 1)], "peer");
        Node.SubmitTransaction(TestBlocks.SpendCoinbase(first));
        listener.RecordObservableInstruments();

        Assert.Equal(1, seen["chaincore.node.blocks outcome=duplicate reason=duplicate"]);
        Assert.Equal(1, seen["chaincore.node.blocks outcome=rejected reason=high-hash"]);
        Assert.Equal(1, seen["chaincore.node.blocks outcome=side_branch reason=stale-prevblk"]);
        Assert.Equal(2, seen["chaincore.node.blocks outcome=accepted"]);
        Assert.Equal(1, seen["chaincore.node.transactions outcome=rejected reason=bad-txns-inputs-missingorspent"]);
        Assert.Equal((1.0, 1.0), (seen["chaincore.node.reorganisations"], seen["chaincore.node.reorganisation.depth"]));
        Assert.Equal((2.0, 1.0), (seen["chaincore.node.chain.height"], seen["chaincore.node.difficulty"]));
        Assert.Equal((0.0, 0.0), (seen["chaincore.node.mempool.transactions"], seen["chaincore.node.mempool.size"]));
        _ledger.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal(
            (5, 2, 1, 0, 2, 1, 1, TimeSpan.FromSeconds(15)),
            Node.Counters is var counters
                ? (counters.BlocksProcessed, counters.BlocksAccepted, counters.TransactionsProcessed, counters.TransactionsAccepted,
                    counters.TemplatesIssued, counters.Reorganisations, counters.DeepestReorganisation, counters.Uptime)
                : default);

        void Count(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var name = instrument.Name;
            foreach (var (key, tag) in tags) name += $" {key}={tag}";
            seen.AddOrUpdate(name, value, (_, sum) => sum + value);
        }
    }

    private void Submit(int key, double rate)
    {
        _ledger.Clock.Advance(TimeSpan.FromSeconds(1));
        var block = TestLedger.Mine(_ledger.Template(key));
        Assert.True(Node.SubmitBlock(new(block) { Metadata = new(HashRate: rate) }).IsAccepted);
    }
}
