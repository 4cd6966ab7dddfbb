using System.Globalization;
using System.Text.Json;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>The table of keys against the specification: names, defaults, ranges, scopes.</summary>
public sealed class ConfigurationKeyTests
{
    private const int NoLimit = int.MaxValue;

    [Fact]
    public void X15_TheTableHoldsTheseKeysInThisOrder() =>
        Assert.Equal(
            [
                "BLOCKCHAIN_DIFFICULTY", "BLOCK_REWARD", "TARGET_BLOCK_TIME", "MINING_TIMEOUT", "DIFFICULTY_ADJUSTMENT_ENABLED",
                "DIFFICULTY_ADJUSTMENT_INTERVAL", "MAX_DIFFICULTY_CHANGE", "MIN_DIFFICULTY", "MAX_DIFFICULTY", "MINING_ROUND_DURATION",
                "MAX_BLOCK_SIZE", "COINBASE_MATURITY", "DIFFICULTY_CONSENSUS", "DIFFICULTY_ADJUSTMENT_POLICY", "DEFAULT_API_PORT",
                "DEFAULT_TRANSACTION_FEE", "MIN_PEERS", "TARGET_PEERS", "MAX_PEERS", "PEER_FAILURE_THRESHOLD",
                "PEER_HEALTH_CHECK_INTERVAL", "CONTINUOUS_DISCOVERY_INTERVAL", "SYNC_BATCH_SIZE",
            ],
            LedgerConfiguration.Keys.Select(key => key.Name));

    [Fact]
    public void X15_EveryKeyDescribesItself()
    {
        foreach (var key in LedgerConfiguration.Keys)
        {
            Assert.Equal(key.Name.ToUpperInvariant(), key.Name);
            Assert.Equal("CHAINCORE_" + key.Name, key.EnvironmentVariable);
            Assert.NotEmpty(key.Range);
            Assert.EndsWith(".", key.Summary, StringComparison.Ordinal);
            Assert.Equal(key.Kind is ConfigurationValueKind.Integer or ConfigurationValueKind.Amount, key.Unit.Length > 0);
            Assert.Equal(key.Default, key.ValueIn(LedgerConfiguration.Default));
        }
    }

    [Theory]
    [InlineData("BLOCKCHAIN_DIFFICULTY", 4, 1, 12, ConfigurationScope.Hot)]
    [InlineData("TARGET_BLOCK_TIME", 10, 1, 86_400, ConfigurationScope.Consensus)]
    [InlineData("MINING_TIMEOUT", 20, 1, 3_600, ConfigurationScope.Hot)]
    [InlineData("DIFFICULTY_ADJUSTMENT_INTERVAL", 10, 2, NoLimit, ConfigurationScope.Consensus)]
    [InlineData("MAX_DIFFICULTY_CHANGE", 4, 1, 11, ConfigurationScope.Consensus)]
    [InlineData("MINING_ROUND_DURATION", 12, 1, NoLimit, ConfigurationScope.Hot)]
    [InlineData("MAX_BLOCK_SIZE", 100, 1, 10_000, ConfigurationScope.Consensus)]
    [InlineData("COINBASE_MATURITY", 100, 1, 1_000_000, ConfigurationScope.Consensus)]
    [InlineData("DEFAULT_API_PORT", 5000, 0, 65_535, ConfigurationScope.Startup)]
    [InlineData("PEER_FAILURE_THRESHOLD", 3, 1, 100, ConfigurationScope.Hot)]
    [InlineData("PEER_HEALTH_CHECK_INTERVAL", 30, 1, 3_600, ConfigurationScope.Hot)]
    [InlineData("CONTINUOUS_DISCOVERY_INTERVAL", 30, 1, 86_400, ConfigurationScope.Hot)]
    [InlineData("SYNC_BATCH_SIZE", 100, 1, 1_000, ConfigurationScope.Hot)]
    public void E1_E3_E4_E6_E7_E10_E11_E13_IntegersHaveTheirDefaultRangeAndScope(
        string name, int defaultValue, int minimum, int maximum, ConfigurationScope scope)
    {
        var key = Configurations.Key(name);
        Assert.Equal((defaultValue, scope), (key.Default.AsInteger(), key.Scope));
        Assert.Equal((minimum, maximum), ((int)key.Minimum, (int)key.Maximum));
        foreach (var value in new[] { minimum, maximum })
            Assert.Equal(value, key.ValueIn(Configurations.Of(Member(name, value))).AsInteger());
        foreach (var value in new long[] { minimum - 1L, maximum + 1L, long.MinValue, long.MaxValue })
        {
            var error = Assert.Single(Configurations.Read(Member(name, value)).Errors);
            Assert.Equal(name, error.Key);
            Assert.Contains(key.Range, error.Problem, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("50.0", "50")]
    [InlineData("50", "50")]
    [InlineData("5e1", "50")]
    [InlineData("21000000", "21000000")]
    [InlineData("20999999.99999999", "20999999.99999999")]
    [InlineData("0.00000001", "0.00000001")]
    [InlineData("1e-8", "0.00000001")]
    public void E2_TheRewardIsAnAmountOfCoins(string text, string expected)
    {
        Assert.Equal(Amount.Parse(expected), Configurations.Of($"\"BLOCK_REWARD\": {text}").BlockReward);
        Assert.Equal(Amount.FromCoins(50), LedgerConfiguration.Default.BlockReward);
        Assert.Equal(ConfigurationScope.Consensus, Configurations.Key("BLOCK_REWARD").Scope);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("-0.0")]
    [InlineData("21000000.00000001")]
    [InlineData("0.000000001")]
    [InlineData("1.123456789")]
    [InlineData("1e-9")]
    [InlineData("1.500000000")]
    [InlineData("1e400")]
    [InlineData("1e30")]
    [InlineData("1e-400")]
    [InlineData("50.00000000000000000000000000000000000001")]
    [InlineData("5000000000000000000000000001e-29")]
    public void E2_OtherRewardsAreRefused(string text) =>
        Assert.Equal("BLOCK_REWARD", Assert.Single(Configurations.Read($"\"BLOCK_REWARD\": {text}").Errors).Key);

    [Fact]
    public void E5_AdjustmentIsOnByDefault()
    {
        Assert.True(LedgerConfiguration.Default.AdjustmentEnabled);
        Assert.False(Configurations.Of("\"DIFFICULTY_ADJUSTMENT_ENABLED\": false").AdjustmentEnabled);
        Assert.Equal(ConfigurationScope.Consensus, Configurations.Key("DIFFICULTY_ADJUSTMENT_ENABLED").Scope);
    }

    [Theory]
    [InlineData(1, 12, true)]
    [InlineData(4, 8, true)]
    [InlineData(0, 12, false)]
    [InlineData(1, 13, false)]
    [InlineData(-1, 12, false)]
    public void E8_E9_TheLimitsLieIn1To12(int minimum, int maximum, bool valid)
    {
        var result = Configurations.Read($"{Member("MIN_DIFFICULTY", minimum)}, {Member("MAX_DIFFICULTY", maximum)}");
        Assert.Equal(valid, result.IsValid);
        if (valid) Assert.Equal((minimum, maximum), Limits(result.Configuration!));
        Assert.Equal((1, 12), Limits(LedgerConfiguration.Default));

        static (int Minimum, int Maximum) Limits(LedgerConfiguration values) =>
            (values.MinimumDifficulty.N(), values.MaximumDifficulty.N());
    }

    [Fact]
    public void E12_TheLimitOfTransactionsIsRecordedWithTheChain() =>
        Assert.Equal(7, Configurations.Consensus("\"MAX_BLOCK_SIZE\": 7").MaximumBlockTransactions);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.01", "0.01")]
    [InlineData("1e-8", "0.00000001")]
    [InlineData("21000000", "21000000")]
    public void E13_C43_TheLeastFeeIsAnAmountOfCoins(string text, string expected)
    {
        Assert.Equal(Amount.Parse(expected), Configurations.Of($"\"DEFAULT_TRANSACTION_FEE\": {text}").MinimumFee);
        Assert.Equal(Amount.FromCoins(0.01m), LedgerConfiguration.Default.MinimumFee);
        Assert.Equal(ConfigurationScope.Hot, Configurations.Key("DEFAULT_TRANSACTION_FEE").Scope);
    }

    [Theory]
    [InlineData("-0.00000001")]
    [InlineData("21000000.00000001")]
    [InlineData("0.000000001")]
    public void E13_C43_OtherFeesAreRefused(string text) => Assert.Equal(
        "DEFAULT_TRANSACTION_FEE", Assert.Single(Configurations.Read($"\"DEFAULT_TRANSACTION_FEE\": {text}").Errors).Key);

    [Theory]
    [InlineData(2, 6, 12, "")]
    [InlineData(0, 0, 0, "")]
    [InlineData(1_000, 1_000, 1_000, "")]
    [InlineData(7, 6, 12, "MIN_PEERS")]
    [InlineData(2, 13, 12, "TARGET_PEERS")]
    [InlineData(7, 6, 5, "MIN_PEERS TARGET_PEERS")]
    [InlineData(-1, 6, 12, "MIN_PEERS")]
    [InlineData(2, 6, 1_001, "MAX_PEERS")]
    [InlineData(2, 1_001, 12, "TARGET_PEERS")]
    public void E13_E17_TheNumbersOfPeersAgree(int minimum, int target, int maximum, string wrong)
    {
        var result = Configurations.Read(
            $"{Member("MIN_PEERS", minimum)}, {Member("TARGET_PEERS", target)}, {Member("MAX_PEERS", maximum)}");
        Assert.Equal(wrong, string.Join(' ', result.Errors.Select(error => error.Key)));
        if (wrong.Length == 0) Assert.Equal((minimum, target, maximum), Peers(result.Configuration!));
        Assert.Equal((2, 6, 12), Peers(LedgerConfiguration.Default));
        Assert.All(
            new[] { "MIN_PEERS", "TARGET_PEERS", "MAX_PEERS" },
            name => Assert.Equal(ConfigurationScope.Hot, Configurations.Key(name).Scope));

        static (int Minimum, int Target, int Maximum) Peers(LedgerConfiguration values) =>
            (values.MinimumPeers, values.TargetPeers, values.MaximumPeers);
    }

    [Theory]
    [InlineData("LOCK_TIMEOUT")]
    [InlineData("DISCOVERY_TIMEOUT")]
    [InlineData("DEFAULT_P2P_PORT")]
    public void E13_KeysTheNodeDoesNotUseAreNotTaken(string name) =>
        Assert.Equal(name, Assert.Single(Configurations.Read($"\"{name}\": 3").Warnings).Key);

    [Fact]
    public void X10_X12_ModeAndPolicyAreWords()
    {
        var standard = LedgerConfiguration.Default;
        Assert.Equal((DifficultyConsensus.Required, RetargetPolicy.Literal), (standard.DifficultyConsensus, standard.AdjustmentPolicy));
        var other = Configurations.Of("\"DIFFICULTY_CONSENSUS\": \"stated\", \"DIFFICULTY_ADJUSTMENT_POLICY\": \"proportional\"");
        Assert.Equal((DifficultyConsensus.Stated, RetargetPolicy.Proportional), (other.DifficultyConsensus, other.AdjustmentPolicy));
        var errors = Configurations.Read("\"DIFFICULTY_CONSENSUS\": \"Stated\", \"DIFFICULTY_ADJUSTMENT_POLICY\": 1").Errors;
        Assert.Equal(
            ["must be required or stated", "must be literal or proportional, not a number"], errors.Select(error => error.Problem));
    }

    [Fact]
    public void C21_ValuesHaveOneFormAsTextAndAsJson()
    {
        string[] names = ["BLOCK_REWARD", "BLOCKCHAIN_DIFFICULTY", "DIFFICULTY_ADJUSTMENT_ENABLED", "DIFFICULTY_ADJUSTMENT_POLICY"];
        Assert.Equal(["50.0", "4", "true", "literal"], names.Select(name => Configurations.Key(name).Default.ToString()));
        foreach (var key in LedgerConfiguration.Keys)
        {
            var json = JsonSerializer.Serialize(key.Default);
            Assert.Equal(key.Kind == ConfigurationValueKind.Word ? $"\"{key.Default}\"" : key.Default.ToString(), json);
            Assert.Equal(key.Default, JsonSerializer.Deserialize<ConfigurationValue>(json));
        }

        Assert.Equal(ConfigurationValue.OfAmount(Amount.FromCoins(50)), ConfigurationValue.OfAmount(Amount.FromCoins(50.00m)));
        Assert.Equal("12.5", ConfigurationValue.OfAmount(Amount.FromCoins(12.500m)).ToString());
        Assert.True(ConfigurationValue.OfInteger(1) != ConfigurationValue.OfBoolean(true));
        Assert.Throws<InvalidOperationException>(() => ConfigurationValue.OfInteger(1).AsBoolean());
        Assert.Throws<InvalidOperationException>(() => ConfigurationValue.OfInteger(1).AsWord());
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ConfigurationValue>("null"));
    }

    private static string Member(string name, long value) => string.Create(CultureInfo.InvariantCulture, $"\"{name}\": {value}");
}
