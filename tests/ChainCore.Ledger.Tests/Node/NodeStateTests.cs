using Xunit;

namespace ChainCore.Ledger.Tests;

public sealed class NodeStateTests
{
    [Fact]
    public void B25_AnOverrideThatHasRunItsBlocksEndsAndTheConfiguredDifficultyIsBack()
    {
        using var ledger = TestLedger.Open();
        Assert.True(ledger.Node.SetDifficulty(new(2, false, null, "test", Blocks: 2)).IsSuccess);
        Assert.Equal(new(2), ledger.Template().Difficulty);
        ledger.MineNext();
        Assert.Equal(new(2), ledger.Template().Difficulty);

        // Already between the chain's change and the end of the override nobody is asked for too much.
        var seen = new Difficulty(12);
        ledger.Node.TipChanged += (_, _) => seen = ledger.Template().Difficulty;
        ledger.MineNext();
        Assert.Equal((new Difficulty(1), new Difficulty(1)), (seen, ledger.Template().Difficulty));
        Assert.Equal(AuditAction.DifficultyExpired, ledger.Node.Audit.ReadAudit(1)[0].Action);
    }

    [Fact]
    public void B33_TheRequiredDifficultyFollowsAReorganisation()
    {
        using var ledger = TestLedger.Open(values:
        [
            ("DIFFICULTY_ADJUSTMENT_ENABLED", true), ("DIFFICULTY_ADJUSTMENT_INTERVAL", 3), ("MAX_DIFFICULTY", 2),
            ("MAX_DIFFICULTY_CHANGE", 1),
        ]);
        var slow = Branch(gap: 40);
        var fast = Branch(gap: 1, key: 1);
        foreach (var block in slow[..2]) Assert.True(ledger.Node.SubmitBlock(new(block)).IsAccepted);
        Assert.Equal(new(1), ledger.Node.Difficulty.State.Required);
        foreach (var block in fast[..2]) Assert.Equal(SubmissionOutcome.Stale, ledger.Node.SubmitBlock(new(block)).Outcome);
        Assert.Equal(new(1), ledger.Node.Difficulty.State.Required);
        var third = TestBlocks.Create(fast[1].Hash, 3, time: fast[1].Header.Time + 1, difficulty: 2);
        Assert.True(ledger.Node.SubmitBlock(new(third)).IsAccepted);
        Assert.Equal((new Difficulty(2), new Difficulty(2)), (ledger.Node.Difficulty.State.Required, ledger.Template().Difficulty));

        static List<Block> Branch(uint gap, int key = 0)
        {
            List<Block> blocks = [TestBlocks.Create(Genesis.Hash, 1, time: TestBlocks.StartTime, key: key)];
            blocks.Add(TestBlocks.Create(blocks[0].Hash, 2, time: TestBlocks.StartTime + gap, key: key));
            return blocks;
        }
    }

    [Fact]
    public void C34_BalancesOutputsAndTransactionsAreTheChains()
    {
        using var ledger = TestLedger.Open(values: ("COINBASE_MATURITY", 2));
        var (miner, payee) = (TestKeys.Address(0), TestKeys.Address(1));
        var first = ledger.MineNext();
        ledger.MineNext(key: 2);
        Assert.Equal(new(Amount.FromCoins(50), Amount.Zero), ledger.Node.GetBalance(miner));
        var spend = TestBlocks.SpendCoinbase(first, 20);
        Assert.True(ledger.Node.SubmitTransaction(spend).IsAccepted);
        ledger.MineNext(key: 2);
        Assert.Equal(new(Amount.Zero, Amount.Zero), ledger.Node.GetBalance(miner));
        Assert.Equal(Amount.FromCoins(20), ledger.Node.GetBalance(payee).Confirmed);
        Assert.Equal(new OutPoint(spend.Id, 0), Assert.Single(ledger.Node.GetUnspentOutputs(payee)).OutPoint);
        Assert.Equal([spend.Id, first.Transactions[0].Id], ledger.Node.GetTransactions(miner).Select(entry => entry.TransactionId));
        Assert.Empty(ledger.Node.GetTransactions(TestKeys.Address(9)));
        Assert.Equal(Amount.FromCoins(80), ledger.Node.GetBalance(TestKeys.Address(2)).Immature);
    }

    [Fact]
    public async Task C36_ReadersSeeOneStateWhileBlocksAndDifficultiesChange()
    {
        using var ledger = TestLedger.Open();
        using CancellationTokenSource stop = new();
        using CountdownEvent reading = new(4);
        var node = ledger.Node;
        var readers = Enumerable.Range(0, 4)
            .Select(reader => Task.Factory.StartNew(
                () => Read(reader), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
            .ToArray();
        reading.Wait(TimeSpan.FromSeconds(60));
        for (var i = 0; i < 100; i++)
        {
            ledger.MineNext();
            node.SetDifficulty(new((i % 2) + 1, false, null, "test"));
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.Equal((100, true), (node.Chain.Tip.Height, reading.IsSet));
        Assert.Empty(ledger.Failures);

        void Read(int reader)
        {
            for (var isFirst = true; !stop.IsCancellationRequested; isFirst = false)
            {
                var template = node.CreateTemplate(TestKeys.Address(reader)).Template!;
                Assert.True(node.Chain.TryGetHeader(template.PreviousHash, out var parent));
                Assert.Equal((parent.Height + 1, template.Bits), (template.Height, template.Difficulty.ToCompact()));
                Assert.Equal(template.Id, node.FindTemplate(template.Id)?.Id);
                var view = node.Chain.Current;
                Assert.Equal(view.Tip.Height, view.GetHeaders(view.Tip.Height, 1)[0].Height);
                _ = node.GetMiningStatistics();
                _ = node.Counters;
                if (isFirst) reading.Signal();
            }
        }
    }

    [Fact]
    public void X18_ANodeThatCannotStartLeavesItsStoreToTheNextOne()
    {
        using TemporaryFolder folder = new();
        var data = folder.File("data");
        Assert.Throws<ConfigurationException>(() => TestLedger.Open(folder: data, values: ("MINING_TIMEOUT", 0)));
        using (var first = TestLedger.Open(folder: data))
        {
            Assert.Equal(ChainStoreError.InUse, Assert.Throws<ChainStoreException>(() => TestLedger.Open(folder: data)).Error);
            first.MineNext();
        }

        using var again = TestLedger.Open(folder: data);
        Assert.Equal(1, again.Node.Chain.Tip.Height);
        again.Node.Dispose();
        again.Node.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void E30_AStoreReplacesTheParametersOfAFirstBlockAloneOnly(bool isSqlite)
    {
        using TemporaryFolder folder = new();
        using IChainStore store = isSqlite ? SqliteChainStore.Open(folder.File("chain.db")) : new InMemoryChainStore();
        Assert.Throws<InvalidOperationException>(() => store.ReplaceParameters("text"));
        var other = TestBlocks.Parameters(maturity: 7);
        using var chain = TestBlocks.Open(store: store);
        Assert.True(chain.TryReplaceParameters(other));
        Assert.Equal((other, other.Text, 2UL), (chain.Parameters, store.ReadState()!.ConsensusText, chain.Tip.StateVersion));
        Assert.True(chain.Submit(TestBlocks.Child(Genesis.Block)).IsAccepted);
        Assert.False(chain.TryReplaceParameters(TestBlocks.Easy));
        Assert.Throws<InvalidOperationException>(() => store.ReplaceParameters("text"));
        Assert.Equal((other, other.Text), (chain.Parameters, store.ReadState()!.ConsensusText));
    }

    [Fact]
    public void E19_E30_AStoreThatFailsTakesTheReloadBack()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.File("c.json"), "{}");
        using var ledger = TestLedger.OpenWithFile(folder.File("c.json"));
        File.WriteAllText(folder.File("c.json"), """{ "BLOCK_REWARD": 25, "MINING_TIMEOUT": 44 }""");
        ledger.Node.Chain.Dispose();
        var reload = ledger.Node.RefreshConfiguration("test");
        Assert.Equal(ConfigurationReloadOutcome.RolledBack, reload.Outcome);
        Assert.Equal((20, Amount.FromCoins(50)), (ledger.Node.Configuration.Active.MiningTimeoutSeconds, ledger.Template().Subsidy));
        Assert.Single(ledger.Failures);
    }
}
