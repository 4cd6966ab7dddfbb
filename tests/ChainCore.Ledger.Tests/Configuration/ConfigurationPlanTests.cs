using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>What a loaded configuration changes on a node that has a chain.</summary>
public sealed class ConfigurationPlanTests
{
    private static readonly LedgerConfiguration Active = LedgerConfiguration.Default;
    private static readonly ConsensusParameters Recorded = ConsensusParameters.From(Active);

    [Fact]
    public void C21_TheDifferenceListsEveryKey()
    {
        var changes = LedgerConfiguration.Diff(Active, Configurations.Of("\"BLOCKCHAIN_DIFFICULTY\": 6"));
        Assert.Equal(LedgerConfiguration.Keys, changes.Select(change => change.Key));
        var changed = Assert.Single(changes, change => change.IsChanged);
        Assert.Equal(("BLOCKCHAIN_DIFFICULTY", 4, 6), (changed.Key.Name, changed.Old.AsInteger(), changed.New.AsInteger()));
        var reward = changes.Single(change => change.Key.Name == "BLOCK_REWARD");
        Assert.Equal(("50.0", "50.0"), (reward.Old.ToString(), reward.New.ToString()));
    }

    [Theory]
    [InlineData("BLOCKCHAIN_DIFFICULTY", "6")]
    [InlineData("MINING_TIMEOUT", "30")]
    [InlineData("MINING_ROUND_DURATION", "5")]
    [InlineData("DEFAULT_TRANSACTION_FEE", "0.5")]
    [InlineData("MAX_PEERS", "40")]
    public void E14_E30_HotKeysApplyOnAnyChain(string key, string value)
    {
        var asked = Configurations.Of($"\"{key}\": {value}");
        var plan = ConfigurationPlan.Reload(Active, asked, Recorded, 1_000);
        Assert.Equal(asked, plan.Applied);
        Assert.Empty(plan.NotApplied);
        Assert.Same(Recorded, plan.Consensus);
        Assert.Equal(key, Assert.Single(plan.Changes, change => change.IsChanged).Key.Name);
    }

    [Theory]
    [InlineData("BLOCK_REWARD", "25")]
    [InlineData("TARGET_BLOCK_TIME", "11")]
    [InlineData("DIFFICULTY_ADJUSTMENT_ENABLED", "false")]
    [InlineData("DIFFICULTY_ADJUSTMENT_INTERVAL", "11")]
    [InlineData("MAX_DIFFICULTY_CHANGE", "3")]
    [InlineData("MIN_DIFFICULTY", "2")]
    [InlineData("MAX_DIFFICULTY", "11")]
    [InlineData("MAX_BLOCK_SIZE", "99")]
    [InlineData("COINBASE_MATURITY", "99")]
    [InlineData("DIFFICULTY_CONSENSUS", "\"stated\"")]
    [InlineData("DIFFICULTY_ADJUSTMENT_POLICY", "\"proportional\"")]
    public void E30_ConsensusKeysNeedANewChain(string key, string value)
    {
        var asked = Configurations.Of($"\"{key}\": {value}, \"MINING_TIMEOUT\": 30");
        var plan = ConfigurationPlan.Reload(Active, asked, Recorded, 2);
        var refusal = Assert.Single(plan.NotApplied);
        Assert.Equal((key, "requires_new_chain"), (refusal.Key.Name, refusal.Reason));
        Assert.Equal(refusal.Key.ValueIn(Active), refusal.Active);
        Assert.Equal(refusal.Key.ValueIn(asked), refusal.Asked);
        Assert.Equal(Configurations.Of("\"MINING_TIMEOUT\": 30"), plan.Applied);
        Assert.Equal("MINING_TIMEOUT", Assert.Single(plan.Changes, change => change.IsChanged).Key.Name);
        Assert.Same(Recorded, plan.Consensus);

        var early = ConfigurationPlan.Reload(Active, asked, Recorded, 1);
        Assert.Equal(asked, early.Applied);
        Assert.Empty(early.NotApplied);
        Assert.Equal(ConsensusParameters.From(asked), early.Consensus);
    }

    [Fact]
    public void E30_TheConfiguredDifficultyAloneNeverChangesTheRecord()
    {
        var plan = ConfigurationPlan.Reload(Active, Configurations.Of("\"BLOCKCHAIN_DIFFICULTY\": 6"), Recorded, 1);
        Assert.Same(Recorded, plan.Consensus);
        Assert.Equal(4, plan.Consensus.Baseline.N());
    }

    [Fact]
    public void E30_KeysOfTheStartNeedARestart()
    {
        var asked = Configurations.Of("\"DEFAULT_API_PORT\": 6000");
        var plan = ConfigurationPlan.Reload(Active, asked, Recorded, 1);
        Assert.Equal(Active, plan.Applied);
        Assert.Equal("requires_restart", Assert.Single(plan.NotApplied).Reason);
        Assert.Equal(6000, ConfigurationPlan.Start(asked, Recorded, 9).Applied!.ApiPort);
    }

    [Fact]
    public void E18_E30_WhatOnlyTheRefusedKeysWouldAllowIsAFault()
    {
        var active = Configurations.Of("\"MAX_DIFFICULTY\": 6");
        var asked = Configurations.Of("\"MAX_DIFFICULTY\": 12, \"BLOCKCHAIN_DIFFICULTY\": 8");
        var plan = ConfigurationPlan.Reload(active, asked, ConsensusParameters.From(active), 2);
        Assert.False(plan.IsValid);
        Assert.Equal("BLOCKCHAIN_DIFFICULTY", Assert.Single(plan.Errors).Key);
        Assert.All(plan.Changes, change => Assert.False(change.IsChanged));
        Assert.Empty(plan.ToAudit(DateTimeOffset.UnixEpoch, "x", AuditAction.ConfigurationFile));
    }

    [Fact]
    public void B4_E30_AStoredChainKeepsItsConsensusKeys()
    {
        var recorded = Configurations.Consensus("\"TARGET_BLOCK_TIME\": 30, \"BLOCKCHAIN_DIFFICULTY\": 5");
        var plan = ConfigurationPlan.Start(Configurations.Of("\"BLOCKCHAIN_DIFFICULTY\": 6, \"MINING_TIMEOUT\": 7"), recorded, 50);
        var applied = plan.Applied!;
        Assert.Equal((30, 6, 7), (applied.TargetBlockTimeSeconds, applied.BlockchainDifficulty.N(), applied.MiningTimeoutSeconds));
        Assert.Equal("TARGET_BLOCK_TIME", Assert.Single(plan.NotApplied).Key.Name);
        Assert.Same(recorded, plan.Consensus);
    }

    [Fact]
    public void E20_EveryChangedOrRefusedKeyIsAudited()
    {
        DateTimeOffset local = new(2026, 1, 2, 3, 0, 0, TimeSpan.FromHours(2));
        var asked = Configurations.Of("\"BLOCKCHAIN_DIFFICULTY\": 6, \"BLOCK_REWARD\": 25, \"MINING_TIMEOUT\": 30");
        var records = ConfigurationPlan.Reload(Active, asked, Recorded, 2).ToAudit(local, "127.0.0.1", AuditAction.ConfigurationRefresh);
        Assert.Equal(
            [
                ("BLOCKCHAIN_DIFFICULTY", "4", "6", "applied"),
                ("MINING_TIMEOUT", "20", "30", "applied"),
                ("BLOCK_REWARD", "50.0", "25.0", "requires_new_chain"),
            ],
            records.Select(record => (record.Key, record.Old!, record.New!, record.Result)));
        Assert.All(records, record => Assert.Equal(("127.0.0.1", "config_refresh", local), (record.Actor, record.Action, record.Time)));
        Assert.All(records, record => Assert.Equal(TimeSpan.Zero, record.Time.Offset));
    }
}
