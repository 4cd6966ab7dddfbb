using System.Text.Json;
using Xunit;

namespace ChainCore.Ledger.Tests;

public sealed class NodeStartTests
{
    private static readonly string[] FourSteps = ["genesis", "config", "target", "force"];

    [Fact]
    public void B4_ANewNodeGoesFromGenesisOverConfigurationAndTargetToForce()
    {
        using var node = LedgerNode.Open();
        Assert.Equal(FourSteps, node.StartupSteps.Select(step => step.Name));
        Assert.Equal([2, 4, 4, 4], node.StartupSteps.Select(step => step.Value.LeadingZeroDigits));
        Assert.False(node.Difficulty.State.IsOverrideActive);
        Assert.Equal(4, node.CreateTemplate(TestKeys.Address(0)).Template!.Difficulty.LeadingZeroDigits);
        Assert.Empty(node.Warnings);
    }

    [Fact]
    public void B4_AStoredChainsScheduledDifficultyIsRecomputedAndNotReset()
    {
        InMemoryChainStore store = new();
        (string, object?)[] values =
        [
            ("DIFFICULTY_ADJUSTMENT_ENABLED", true), ("DIFFICULTY_ADJUSTMENT_INTERVAL", 3), ("MAX_DIFFICULTY", 2),
            ("MAX_DIFFICULTY_CHANGE", 1), ("TARGET_BLOCK_TIME", 1_000),
        ];
        using (var first = TestLedger.Open(store, values: values))
        {
            for (var i = 0; i < 3; i++) first.MineNext();
            Assert.Equal(new(2), first.Node.Difficulty.State.Required);
        }

        using var again = TestLedger.Open(store, values: values);
        Assert.Equal((new Difficulty(2), new Difficulty(2)), (again.Node.Difficulty.State.Required, again.Node.Difficulty.State.Effective));
        Assert.Equal(FourSteps[..3], again.Node.StartupSteps.Select(step => step.Name).Take(3));
        Assert.Contains("stored chain requires 2 at height 4", again.Node.StartupSteps[2].Description, StringComparison.Ordinal);
        Assert.Equal(new(2), again.Template().Difficulty);
    }

    [Fact]
    public void E30_AStoredChainKeepsItsConsensusKeysAndTheNodeSaysSo()
    {
        InMemoryChainStore store = new();
        using (var first = TestLedger.Open(store)) first.MineNext();
        using var again = TestLedger.Open(store, values: [("BLOCK_REWARD", 25), ("MINING_TIMEOUT", 33)]);
        Assert.Equal(Amount.FromCoins(50), again.Node.Configuration.Active.BlockReward);
        Assert.Equal(33, again.Node.Configuration.Active.MiningTimeoutSeconds);
        Assert.Equal(Amount.FromCoins(50), again.Template().Subsidy);
        var warning = Assert.Single(again.Node.Warnings);
        Assert.Equal((NodeWarning.RequiresNewChain, "BLOCK_REWARD"), (warning.Code, warning.Key));
        Assert.True(again.Node.Configuration.DiffersFromFile);
    }

    [Fact]
    public void E30_AChainOfGenesisAloneTakesOtherConsensusKeysAtTheStart()
    {
        using TemporaryFolder folder = new();
        using (var first = TestLedger.Open(folder: folder.File("data"))) Assert.Equal(Amount.FromCoins(50), first.Template().Subsidy);
        using (var second = TestLedger.Open(folder: folder.File("data"), values: ("BLOCK_REWARD", 25)))
        {
            Assert.Empty(second.Node.Warnings);
            Assert.Equal(Amount.FromCoins(25), second.Template().Subsidy);
            second.MineNext();
        }

        using var third = TestLedger.Open(folder: folder.File("data"), values: ("BLOCK_REWARD", 25));
        Assert.Empty(third.Node.Warnings);
        Assert.Equal((1, Amount.FromCoins(25)), (third.Node.Chain.Tip.Height, third.Node.Chain.Parameters.BlockReward));
    }

    [Fact]
    public void B22_B25_AnOverrideEndsWithTheRestartAndThatIsAudited()
    {
        InMemoryChainStore store = new();
        using (var first = TestLedger.Open(store))
        {
            Assert.True(first.Node.SetDifficulty(new(3, false, "more", "127.0.0.1")).IsSuccess);
            Assert.Equal(new(3), first.Template().Difficulty);
        }

        using (var again = TestLedger.Open(store))
        {
            Assert.Equal((false, new Difficulty(1)), (again.Node.Difficulty.State.IsOverrideActive, again.Template().Difficulty));
            Assert.Equal(NodeWarning.OverrideLost, Assert.Single(again.Node.Warnings).Code);
            var record = again.Node.Audit.ReadAudit(1)[0];
            Assert.Equal((AuditAction.DifficultyRestart, "3", "1"), (record.Action, record.Old, record.New));
        }

        // Once is enough.
        using var third = TestLedger.Open(store);
        Assert.Empty(third.Node.Warnings);
    }

    [Fact]
    public void B24_EveryRequestStandsInTheStoreAndAsALineInTheFile()
    {
        using TemporaryFolder folder = new();
        var path = Path.Combine(folder.File("data"), LedgerNodeOptions.AuditFileName);
        using (var ledger = TestLedger.Open(folder: folder.File("data")))
        {
            ledger.Node.SetDifficulty(new(3, false, "two\nlines", "127.0.0.1"));
            ledger.Node.SetDifficulty(new(13, false, null, "127.0.0.1"));
            Assert.Equal(["difficulty_out_of_range", "override"], ledger.Node.Audit.ReadAudit(10).Select(record => record.Result));
            Assert.Empty(ledger.Failures);
        }

        using (TestLedger.Open(folder: folder.File("data")))
        {
            // Appended to what was there: the restart ended the override.
        }

        var lines = File.ReadAllLines(path).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        Assert.Equal(["override", "difficulty_out_of_range", "restored"], lines.Select(line => line.GetProperty("result").GetString()));
        Assert.Equal("two lines", lines[0].GetProperty("reason").GetString());
        Assert.Equal(TimeSpan.Zero, lines[0].GetProperty("time").GetDateTimeOffset().Offset);
        Assert.Equal(JsonValueKind.Null, lines[1].GetProperty("reason").ValueKind);
    }

    [Fact]
    public void I18_AFullFileBecomesTheFormerOneAndTheStoreKeepsAll()
    {
        using TemporaryFolder folder = new();
        var path = Path.Combine(folder.File("data"), LedgerNodeOptions.AuditFileName);
        var former = path + NodeAudit.FormerSuffix;
        using var ledger = TestLedger.Open(folder: folder.File("data"));
        for (var round = 0; round < 2; round++)
        {
            ledger.Node.SetDifficulty(new(3, false, $"before {round}", "127.0.0.1"));
            File.AppendAllText(path, new('\n', checked((int)(NodeAudit.MaximumFileBytes - new FileInfo(path).Length))));
            ledger.Node.SetDifficulty(new(3, false, $"after {round}", "127.0.0.1"));

            Assert.Equal(NodeAudit.MaximumFileBytes, new FileInfo(former).Length);
            Assert.Contains($"before {round}", File.ReadLines(former).TakeWhile(line => line.Length > 0).Last(), StringComparison.Ordinal);
            Assert.Contains($"after {round}", Assert.Single(File.ReadAllLines(path)), StringComparison.Ordinal);
        }

        Assert.Equal(["after 1", "before 1", "after 0", "before 0"], ledger.Node.Audit.ReadAudit(10).Select(record => record.Reason));
        Assert.Empty(ledger.Failures);
    }

    [Fact]
    public void B24_AFileThatCannotBeWrittenIsReportedAndTheRecordIsKept()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(Path.Combine(folder.File("data"), LedgerNodeOptions.AuditFileName));
        using var ledger = TestLedger.Open(folder: folder.File("data"));
        Assert.True(ledger.Node.SetDifficulty(new(3, false, null, "127.0.0.1")).IsSuccess);
        Assert.Single(ledger.Node.Audit.ReadAudit(10));
        Assert.Single(ledger.Failures);
    }

    [Fact]
    public void X12_TwoOppositeFullChangesInARowAreAWarningNamingTheOtherPolicy()
    {
        using var ledger = TestLedger.Open(values:
        [
            ("DIFFICULTY_ADJUSTMENT_ENABLED", true), ("DIFFICULTY_ADJUSTMENT_INTERVAL", 2), ("MAX_DIFFICULTY", 3),
            ("MAX_DIFFICULTY_CHANGE", 2),
        ]);
        List<NodeWarning> warnings = [];
        ledger.Node.Warned += (_, warning) => warnings.Add(warning);

        // No gap in the first window that has two blocks, forty seconds in the next.
        foreach (var seconds in (int[])[10, 10, 0, 10, 40])
        {
            Assert.Empty(warnings);
            ledger.Clock.Advance(TimeSpan.FromSeconds(seconds));
            Assert.True(ledger.Node.SubmitBlock(new(TestLedger.Mine(ledger.Template()))).IsAccepted);
        }

        Assert.Equal(NodeWarning.Oscillation, Assert.Single(warnings).Code);
        Assert.Contains("\"proportional\"", warnings[0].Message, StringComparison.Ordinal);
        ledger.MineNext();
        Assert.Single(warnings);
    }

    [Fact]
    public void E26_UnknownKeysAreWarnings()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.File("chaincore.json"), """{ "BLOCK_REWRAD": 1 }""");
        using var ledger = TestLedger.OpenWithFile(folder.File("chaincore.json"));
        Assert.Equal((NodeWarning.UnknownKey, "BLOCK_REWRAD"), (ledger.Node.Warnings[0].Code, ledger.Node.Warnings[0].Key));
    }

    [Fact]
    public void C6_C9_ANodeThatIsSyncingHandsOutNoTemplates()
    {
        using var ledger = TestLedger.Open();
        var version = ledger.Node.StateVersion;
        ledger.Node.Sync = SyncState.Syncing;
        var refused = ledger.Node.CreateTemplate(TestKeys.Address(0));
        Assert.Equal((false, "syncing"), (refused.IsSuccess, refused.Reason));
        Assert.NotEqual(version, refused.StateVersion);
        ledger.Node.Sync = SyncState.Synced;
        Assert.True(ledger.Node.CreateTemplate(TestKeys.Address(0)).IsSuccess);
    }
}
