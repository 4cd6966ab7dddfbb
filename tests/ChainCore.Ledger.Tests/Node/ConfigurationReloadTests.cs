using Xunit;

namespace ChainCore.Ledger.Tests;

public sealed class ConfigurationReloadTests : IDisposable
{
    private const string Easy =
        """ "BLOCKCHAIN_DIFFICULTY": 1, "DIFFICULTY_ADJUSTMENT_ENABLED": false, "COINBASE_MATURITY": 1 """;

    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.File("chaincore.json");

    private string LastGood => Path + ".last-good";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void E14_E29_C21_AHotKeyIsAppliedAndTheNextTemplateFollowsIt()
    {
        Write($"{{ {Easy} }}");
        using var ledger = TestLedger.OpenWithFile(Path);
        ledger.MineNext();
        Assert.Equal(new(1), ledger.Template().Difficulty);
        var version = ledger.Node.StateVersion;

        Write($$"""{ {{Easy.Replace("1,", "3,", StringComparison.Ordinal)}}, "MINING_TIMEOUT": 44 }""");
        var reload = ledger.Node.RefreshConfiguration("127.0.0.1");
        Assert.True(reload.IsSuccess);
        Assert.Equal(LedgerConfiguration.Keys.Count, reload.Changes.Count);
        Assert.Equal(
            [("BLOCKCHAIN_DIFFICULTY", "1", "3"), ("MINING_TIMEOUT", "20", "44")],
            reload.Changes.Where(change => change.IsChanged)
                .Select(change => (change.Key.Name, change.Old.ToString(), change.New.ToString())));
        Assert.Equal((new Difficulty(3), 44), (ledger.Template().Difficulty, ledger.Node.Configuration.Active.MiningTimeoutSeconds));
        Assert.NotEqual(version, ledger.Node.StateVersion);
        Assert.Equal(ConfigurationSource.File, ledger.Node.Configuration.Sources["MINING_TIMEOUT"]);
        Assert.Equal(ConfigurationSource.Default, ledger.Node.Configuration.Sources["BLOCK_REWARD"]);
    }

    [Fact]
    public void E14_C43_TheLeastFeeReachesTheMempool()
    {
        Write($"{{ {Easy} }}");
        using var ledger = TestLedger.OpenWithFile(Path);
        var first = ledger.MineNext();
        ledger.MineNext();
        var spend = TestBlocks.SpendCoinbase(first, 49.5m);
        Write($$"""{ {{Easy}}, "DEFAULT_TRANSACTION_FEE": 0.6 }""");
        Assert.True(ledger.Node.RefreshConfiguration("test").IsSuccess);
        Assert.Equal(MempoolRejectReasons.FeeTooLow, ledger.Node.SubmitTransaction(spend).Error?.Reason);
        Write($$"""{ {{Easy}}, "DEFAULT_TRANSACTION_FEE": 0.5 }""");
        Assert.True(ledger.Node.RefreshConfiguration("test").IsSuccess);
        Assert.True(ledger.Node.SubmitTransaction(spend).IsAccepted);
    }

    [Theory]
    [InlineData("""{ "BLOCKCHAIN_DIFFICULTY": 13, "BLOCK_REWARD": "50" }""", 2)]
    [InlineData("""{ "BLOCKCHAIN_DIFFICULTY": 2""", 1)]
    [InlineData("", 1)]
    [InlineData("[]", 1)]
    public void E17_E18_C22_AnInvalidFileChangesNothingAndIsNotTouched(string content, int errors)
    {
        Write($"{{ {Easy} }}");
        using var ledger = TestLedger.OpenWithFile(Path);
        var (before, audit) = (ledger.Node.Configuration, ledger.Node.Audit.ReadAudit(10).Count);
        ledger.Clock.Advance(TimeSpan.FromSeconds(1));
        Write(content);
        var reload = ledger.Node.RefreshConfiguration("127.0.0.1");
        Assert.Equal((ConfigurationReloadOutcome.Invalid, "invalid_config", errors), (reload.Outcome, reload.Reason, reload.Errors.Count));
        Assert.DoesNotContain(reload.Changes, change => change.IsChanged);
        var after = ledger.Node.Configuration;
        Assert.Same(before.Active, after.Active);
        Assert.Equal((true, reload.Errors), (after.DiffersFromFile, after.Errors));
        Assert.Equal((before.LastReload, before.LastAttempt.AddSeconds(1)), (after.LastReload, after.LastAttempt));
        Assert.Equal(content, File.ReadAllText(Path));
        Assert.Equal($"{{ {Easy} }}", File.ReadAllText(LastGood));
        Assert.Equal(audit, ledger.Node.Audit.ReadAudit(10).Count);

        Write($"{{ {Easy} }}");
        Assert.True(ledger.Node.RefreshConfiguration("127.0.0.1").IsSuccess);
        Assert.False(ledger.Node.Configuration.DiffersFromFile);
    }

    [Fact]
    public void C21_WithoutAFileARefreshSucceedsWithTheDefaults()
    {
        Write("""{ "MINING_TIMEOUT": 44 }""");
        using var ledger = TestLedger.OpenWithFile(Path);
        Assert.Equal(ConfigurationOrigin.File, ledger.Node.Configuration.Origin);
        File.Delete(Path);
        Assert.True(ledger.Node.RefreshConfiguration("test").IsSuccess);
        Assert.Equal(
            (ConfigurationOrigin.Defaults, 20),
            (ledger.Node.Configuration.Origin, ledger.Node.Configuration.Active.MiningTimeoutSeconds));
        using var without = LedgerNode.Open();
        Assert.True(without.RefreshConfiguration("test").IsSuccess);
    }

    [Fact]
    public void E19_ASubscriberThatFailsTakesEverybodyBack()
    {
        Write($"{{ {Easy} }}");
        using var ledger = TestLedger.OpenWithFile(Path);
        List<(int Timeout, bool IsRollback)> told = [];
        ledger.Node.ConfigurationChanging += (_, swap) => told.Add((swap.Current.MiningTimeoutSeconds, swap.IsRollback));
        ledger.Node.ConfigurationChanging += (_, swap) =>
        {
            if (!swap.IsRollback) throw new InvalidOperationException("cannot");
        };
        ledger.Node.ConfigurationChanging += (_, _) => told.Add((-1, false));
        var before = ledger.Node.Configuration.Active;
        Write("""{ "BLOCKCHAIN_DIFFICULTY": 2, "MINING_TIMEOUT": 44, "BLOCK_REWARD": 25 }""");
        var reload = ledger.Node.RefreshConfiguration("test");
        Assert.Equal((ConfigurationReloadOutcome.RolledBack, "config_rolled_back"), (reload.Outcome, reload.Reason));
        Assert.Equal([(44, false), (20, true)], told);
        Assert.Same(before, ledger.Node.Configuration.Active);
        Assert.True(ledger.Node.Configuration.DiffersFromFile);
        Assert.Equal((new Difficulty(1), Amount.FromCoins(50)), (ledger.Template().Difficulty, ledger.Template().Subsidy));
        Assert.Empty(ledger.Node.Audit.ReadAudit(10));
        Assert.Equal("cannot", Assert.Single(ledger.Failures).Message);
        Assert.DoesNotContain("cannot", reload.Errors[0].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void E20_EachChangedOrRefusedKeyIsAuditedWithItsSource()
    {
        Write($"{{ {Easy} }}");
        using var ledger = TestLedger.OpenWithFile(Path);
        ledger.MineNext();
        Write($$"""{ {{Easy}}, "MINING_TIMEOUT": 44, "BLOCK_REWARD": 25 }""");
        ledger.Node.RefreshConfiguration("10.0.0.7");
        var records = ledger.Node.Audit.ReadAudit(10);
        Assert.Equal(
            [("BLOCK_REWARD", "50.0", "25.0", "requires_new_chain"), ("MINING_TIMEOUT", "20", "44", "applied")],
            records.Select(record => (record.Key, record.Old!, record.New!, record.Result))
                .OrderBy(record => record.Key, StringComparer.Ordinal));
        Assert.All(records, record => Assert.Equal(("10.0.0.7", AuditAction.ConfigurationRefresh), (record.Actor, record.Action)));
    }

    [Fact]
    public void E30_ALongerChainKeepsItsConsensusKeysAndTheRestIsApplied()
    {
        Write($"{{ {Easy} }}");
        using var ledger = TestLedger.OpenWithFile(Path);
        ledger.MineNext();
        Write($$"""{ {{Easy}}, "MINING_TIMEOUT": 44, "BLOCK_REWARD": 25 }""");
        var reload = ledger.Node.RefreshConfiguration("test");
        Assert.True(reload.IsSuccess);
        Assert.Equal(("BLOCK_REWARD", "requires_new_chain"), (Assert.Single(reload.NotApplied).Key.Name, reload.NotApplied[0].Reason));
        Assert.DoesNotContain(reload.Changes, change => change.Key.Name == "BLOCK_REWARD" && change.IsChanged);
        Assert.Equal((44, Amount.FromCoins(50)), (ledger.Node.Configuration.Active.MiningTimeoutSeconds, ledger.Template().Subsidy));
        Assert.True(ledger.Node.Configuration.DiffersFromFile);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void E30_AChainOfGenesisAloneTakesConsensusKeysFromAReloadAndKeepsThemOverARestart(bool isSqlite)
    {
        IChainStore Store() => SqliteChainStore.Open(_folder.File("chain.db"));
        InMemoryChainStore memory = new();
        Write($"{{ {Easy} }}");
        using (var ledger = TestLedger.OpenWithFile(Path, isSqlite ? Store() : memory))
        {
            var old = ledger.Template();
            Write("""{ "BLOCKCHAIN_DIFFICULTY": 2, "COINBASE_MATURITY": 2, "BLOCK_REWARD": 25, "MAX_BLOCK_SIZE": 2 }""");
            Assert.True(ledger.Node.RefreshConfiguration("test") is { IsSuccess: true, NotApplied: [] });
            var template = ledger.Template();
            Assert.Equal((new Difficulty(2), Amount.FromCoins(25)), (template.Difficulty, template.Subsidy));
            Assert.True(old.IsStale(ledger.Node.Chain.Tip));
            Assert.Equal(new(2), ledger.Node.Difficulty.State.Required);

            // The old template's block pays too much, states too little: refused, and kept nowhere.
            Assert.False(ledger.Node.SubmitBlock(new(TestLedger.Mine(old))).IsAccepted);
            var first = ledger.MineNext();
            ledger.MineNext();
            Assert.True(ledger.Node.SubmitTransaction(TestBlocks.SpendCoinbase(first, 20)).IsAccepted);
            ledger.MineNext();
            Assert.Equal(0, ledger.Node.Mempool.Snapshot.Count);
            Assert.Empty(ledger.Failures);
        }

        using var again = TestLedger.OpenWithFile(Path, isSqlite ? Store() : memory);
        Assert.Empty(again.Node.Warnings);
        Assert.Equal((3L, Amount.FromCoins(25)), (again.Node.Chain.Tip.Height, again.Node.Chain.Parameters.BlockReward));
    }

    [Fact]
    public void B31_ATemplateOfThisNodeThatStatesNoLongerEnoughIsStaleAndABlockWithoutItIsWrong()
    {
        Write($"{{ {Easy} }}");
        using var ledger = TestLedger.OpenWithFile(Path);
        var template = ledger.Template();
        var block = TestLedger.Mine(template);
        Write("""{ "BLOCKCHAIN_DIFFICULTY": 2 }""");
        Assert.True(ledger.Node.RefreshConfiguration("test").IsSuccess);
        var known = ledger.Node.SubmitBlock(new(block) { TemplateId = template.Id });
        Assert.Equal((SubmissionOutcome.Stale, "stale-prevblk"), (known.Outcome, known.Reason));
        foreach (var id in (string?[])[null, "", "ffffffffffffffffffffffffffffffff"])
        {
            var unknown = ledger.Node.SubmitBlock(new(block) { TemplateId = id });
            Assert.Equal((SubmissionOutcome.Rejected, "bad-diffbits"), (unknown.Outcome, unknown.Reason));
        }
    }

    [Fact]
    public async Task E30_C36_BlocksThatComeWhileConsensusKeysChangeAreOfOneChainOnly()
    {
        for (var round = 0; round < 10; round++)
        {
            Write($"{{ {Easy} }}");
            using var ledger = TestLedger.OpenWithFile(Path);
            var block = TestLedger.Mine(ledger.Template());
            Write($$"""{ {{Easy}}, "BLOCK_REWARD": 25 }""");
            using Barrier together = new(3);
            var submit = Task.Run(() =>
            {
                together.SignalAndWait();
                return ledger.Node.SubmitBlock(new(block));
            });
            var reload = Task.Run(() =>
            {
                together.SignalAndWait();
                return ledger.Node.RefreshConfiguration("test");
            });
            together.SignalAndWait();
            for (var i = 0; i < 50; i++)
            {
                var template = ledger.Template();
                Assert.Contains(template.Subsidy, (Amount[])[Amount.FromCoins(50), Amount.FromCoins(25)]);
            }

            // Either the block was first and the chain keeps its keys, or the keys were and the block pays too much.
            var isBlockFirst = (await submit).IsAccepted;
            Assert.Equal(isBlockFirst, (await reload).NotApplied.Count == 1);
            Assert.Equal(Amount.FromCoins(isBlockFirst ? 50 : 25), ledger.Template().Subsidy);
            Assert.Equal(ledger.Node.Chain.Parameters.BlockReward, ledger.Node.Configuration.Active.BlockReward);
            ledger.MineNext();
            Assert.Empty(ledger.Failures);
        }
    }

    [Fact]
    public void E21_AnInvalidFileAtTheStartIsReplacedByItsLastGoodCopyWithAWarning()
    {
        Write("""{ "MINING_TIMEOUT": 44 }""");
        using (TestLedger.OpenWithFile(Path)) Assert.True(File.Exists(LastGood));
        Write("""{ "MINING_TIMEOUT": 44""");
        using (var ledger = TestLedger.OpenWithFile(Path))
        {
            var configuration = ledger.Node.Configuration;
            Assert.Equal((44, ConfigurationOrigin.LastGoodCopy), (configuration.Active.MiningTimeoutSeconds, configuration.Origin));
            Assert.Equal((true, 1), (configuration.DiffersFromFile, configuration.Errors.Count));
            Assert.Equal(NodeWarning.LastGoodCopy, Assert.Single(ledger.Node.Warnings).Code);
            Assert.Equal("""{ "MINING_TIMEOUT": 44""", File.ReadAllText(Path));
            Assert.Equal("""{ "MINING_TIMEOUT": 44 }""", File.ReadAllText(LastGood));

            Write("""{ "MINING_TIMEOUT": 45 }""");
            Assert.True(ledger.Node.RefreshConfiguration("test").IsSuccess);
            Assert.Equal((false, ConfigurationOrigin.File), (ledger.Node.Configuration.DiffersFromFile, ledger.Node.Configuration.Origin));
        }

        Assert.Equal("""{ "MINING_TIMEOUT": 45 }""", File.ReadAllText(LastGood));
    }

    [Fact]
    public void E21_TheLastGoodCopyCanBeForbiddenAndMayBeMissing()
    {
        Write("""{ "MINING_TIMEOUT": 0 }""");
        Assert.Equal("MINING_TIMEOUT", Assert.Throws<ConfigurationException>(() => TestLedger.OpenWithFile(Path)).Errors[0].Key);
        File.WriteAllText(LastGood, "{}");
        Assert.Throws<ConfigurationException>(() => TestLedger.OpenWithFile(Path, allowLastGood: false));
        using var ledger = TestLedger.OpenWithFile(Path);
        Assert.Equal(ConfigurationOrigin.LastGoodCopy, ledger.Node.Configuration.Origin);
    }

    [Fact]
    public void E21_AFileThatCannotBeReadIsNoMissingFile()
    {
        File.WriteAllText(LastGood, """{ "MINING_TIMEOUT": 44 }""");
        Directory.CreateDirectory(Path);
        using var ledger = TestLedger.OpenWithFile(Path);
        Assert.Equal(ConfigurationOrigin.LastGoodCopy, ledger.Node.Configuration.Origin);
        Assert.Equal("the file cannot be read", Assert.Single(ledger.Node.Configuration.Errors).Problem);
        Assert.Equal(ConfigurationReloadOutcome.Invalid, ledger.Node.RefreshConfiguration("test").Outcome);
    }

    [Fact]
    public void E22_ADryRunTellsWhatWouldBecomeOfItAndDoesNothing()
    {
        Write($"{{ {Easy} }}");
        using var ledger = TestLedger.OpenWithFile(Path);
        ledger.MineNext();
        var before = ledger.Node.Configuration;
        List<ConfigurationReload> reloads = [];
        ledger.Node.ConfigurationReloaded += (_, reload) => reloads.Add(reload);
        Write($$"""{ {{Easy}}, "MINING_TIMEOUT": 44, "BLOCK_REWARD": 25 }""");
        var planned = ledger.Node.RefreshConfiguration("test", dryRun: true);
        Assert.Equal((true, true, 1), (planned.IsSuccess, planned.IsDryRun, planned.NotApplied.Count));
        Assert.Equal("44", planned.Changes.Single(change => change.IsChanged).New.ToString());
        Write("{");
        Assert.Equal(ConfigurationReloadOutcome.Invalid, ledger.Node.RefreshConfiguration("test", dryRun: true).Outcome);
        Assert.Single(ConfigurationLoader.Check(new() { FilePath = Path }).Errors);
        Assert.Same(before, ledger.Node.Configuration);
        Assert.Equal($"{{ {Easy} }}", File.ReadAllText(LastGood));
        Assert.Empty(ledger.Node.Audit.ReadAudit(10));
        Assert.Empty(reloads);
    }

    [Fact]
    public void E25_TheCommandLineWinsOverTheEnvironmentAndThatOverTheFileAlsoOnReload()
    {
        Write("""{ "MINING_TIMEOUT": 1, "MINING_ROUND_DURATION": 1, "BLOCKCHAIN_DIFFICULTY": 1 }""");
        using var node = LedgerNode.Open(new()
        {
            Configuration = new()
            {
                FilePath = Path,
                Environment = new Dictionary<string, string>
                {
                    ["CHAINCORE_MINING_TIMEOUT"] = "2",
                    ["CHAINCORE_MINING_ROUND_DURATION"] = "2",
                },
                CommandLine = new Dictionary<string, string> { ["MINING_TIMEOUT"] = "3" },
                PollInterval = TimeSpan.Zero,
            },
        });
        Write("""{ "MINING_TIMEOUT": 11, "MINING_ROUND_DURATION": 11, "BLOCKCHAIN_DIFFICULTY": 11 }""");
        Assert.True(node.RefreshConfiguration("test").IsSuccess);
        var active = node.Configuration.Active;
        Assert.Equal(
            (3, 2, 11),
            (active.MiningTimeoutSeconds, active.MiningRoundDurationSeconds, active.BlockchainDifficulty.LeadingZeroDigits));
        Assert.Equal(
            (ConfigurationSource.CommandLine, ConfigurationSource.Environment, ConfigurationSource.File),
            (node.Configuration.Sources["MINING_TIMEOUT"], node.Configuration.Sources["MINING_ROUND_DURATION"],
                node.Configuration.Sources["BLOCKCHAIN_DIFFICULTY"]));
    }

    private void Write(string content) => File.WriteAllText(Path, content);
}
