using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>From file, environment and command line to one valid configuration, or to every fault at once.</summary>
public sealed class LedgerConfigurationTests
{
    [Fact]
    public void E17_EveryFaultIsReportedAtOnce()
    {
        var result = Configurations.Read(
            "\"BLOCK_REWARD\": \"50\", \"TARGET_BLOCK_TIME\": 0, \"MAX_BLOCK_SIZE\": 1.5, " +
            "\"DIFFICULTY_ADJUSTMENT_ENABLED\": 1, \"MIN_DIFFICULTY\": 6");
        Assert.False(result.IsValid);
        Assert.Equal(
            [
                ("BLOCK_REWARD", "must be a number, not a string"),
                ("TARGET_BLOCK_TIME", "must be in 1..86400"),
                ("DIFFICULTY_ADJUSTMENT_ENABLED", "must be true or false, not a number"),
                ("MAX_BLOCK_SIZE", "must be an integer"),
                ("BLOCKCHAIN_DIFFICULTY", "must be in 6..12, from MIN_DIFFICULTY to MAX_DIFFICULTY"),
            ],
            result.Errors.Select(error => (error.Key, error.Problem)));
    }

    [Theory]
    [InlineData("\"MIN_DIFFICULTY\": 5, \"MAX_DIFFICULTY\": 4", "MIN_DIFFICULTY")]
    [InlineData("\"MIN_DIFFICULTY\": 5", "BLOCKCHAIN_DIFFICULTY")]
    [InlineData("\"MAX_DIFFICULTY\": 5, \"BLOCKCHAIN_DIFFICULTY\": 6", "BLOCKCHAIN_DIFFICULTY")]
    [InlineData("\"MIN_DIFFICULTY\": 3, \"MAX_DIFFICULTY\": 5", "MAX_DIFFICULTY_CHANGE")]
    [InlineData("\"MIN_DIFFICULTY\": 4, \"MAX_DIFFICULTY\": 4, \"MAX_DIFFICULTY_CHANGE\": 2", "MAX_DIFFICULTY_CHANGE")]
    [InlineData("\"MIN_DIFFICULTY\": 2, \"MAX_DIFFICULTY_CHANGE\": 11", "MAX_DIFFICULTY_CHANGE")]
    public void E17_KeysMustNotContradictEachOther(string members, string key) =>
        Assert.Equal(key, Assert.Single(Configurations.Read(members).Errors).Key);

    [Theory]
    [InlineData("\"MIN_DIFFICULTY\": 4, \"MAX_DIFFICULTY\": 4, \"MAX_DIFFICULTY_CHANGE\": 1")]
    [InlineData("\"MIN_DIFFICULTY\": 3, \"MAX_DIFFICULTY\": 5, \"MAX_DIFFICULTY_CHANGE\": 2")]
    [InlineData("\"MAX_DIFFICULTY_CHANGE\": 11")]
    public void E17_TheLimitsOfTheRulesAreAllowed(string members) => Assert.True(Configurations.Read(members).IsValid);

    [Fact]
    public void E17_AKeyThatIsWrongByItselfIsReportedOnce()
    {
        var errors = Configurations.Read("\"MIN_DIFFICULTY\": 13, \"BLOCKCHAIN_DIFFICULTY\": 0").Errors;
        Assert.Equal(["BLOCKCHAIN_DIFFICULTY", "MIN_DIFFICULTY"], errors.Select(error => error.Key));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"MIN_DIFFICULTY\": }")]
    [InlineData("{\"MIN_DIFFICULTY\": NaN}")]
    [InlineData("{\"MIN_DIFFICULTY\": 1,}")]
    [InlineData("[]")]
    [InlineData("4")]
    [InlineData("{} {}")]
    [InlineData("{\"\\ud800\": 1}")]
    [InlineData("{\"A\": [[[[[[[[[[1]]]]]]]]]]}")]
    public void E18_ATextThatIsNoConfigurationGivesOneFaultOfTheFile(string text)
    {
        var result = LedgerConfiguration.Create(new ConfigurationLayers(Configurations.File(text)));
        Assert.Null(result.Configuration);
        var error = Assert.Single(result.Errors);
        Assert.Equal(("", ConfigurationSource.File), (error.Key, error.Source));
    }

    [Fact]
    public void E18_BadUtf8AndOversizeAreFaultsOfTheFile()
    {
        var notUtf8 = ConfigurationFile.Parse(new byte[] { 0x7b, 0xc3, 0x28, 0x7d });
        Assert.Contains("UTF-8", Assert.Single(notUtf8.Errors).Problem, StringComparison.Ordinal);
        var atLimit = "{}".PadRight(ConfigurationFile.MaximumSize);
        Assert.Empty(Configurations.File(atLimit).Errors);
        Assert.Contains("65536", Assert.Single(Configurations.File(atLimit + " ").Errors).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void E25_CommentsAndAByteOrderMarkAreAllowed()
    {
        var file = Configurations.File("\ufeff// mine\n{ /* difficulty */ \"BLOCKCHAIN_DIFFICULTY\": 6 // harder\n}");
        Assert.Equal(6, LedgerConfiguration.Create(new ConfigurationLayers(file)).Configuration!.BlockchainDifficulty.N());
    }

    [Fact]
    public void E25_NothingGivenIsTheDefaults()
    {
        var result = LedgerConfiguration.Create(new ConfigurationLayers());
        Assert.Equal(LedgerConfiguration.Default, result.Configuration);
        Assert.All(result.Sources, source => Assert.Equal(ConfigurationSource.Default, source.Value));
        Assert.Equal(LedgerConfiguration.Keys.Count, result.Sources.Count);
        Assert.Equal(LedgerConfiguration.Default, LedgerConfiguration.Create(new Dictionary<string, JsonElement>()).Configuration);
    }

    [Fact]
    public void E25_TheCommandLineWinsOverTheEnvironmentOverTheFile()
    {
        Dictionary<string, string> environment = new()
        {
            ["CHAINCORE_BLOCKCHAIN_DIFFICULTY"] = "6",
            ["CHAINCORE_MINING_TIMEOUT"] = "60",
            ["CHAINCORE_KERNEL"] = "avx2",
            ["MINING_ROUND_DURATION"] = "1",
        };
        Dictionary<string, string> commandLine = new()
        {
            ["BLOCKCHAIN_DIFFICULTY"] = "7",
            ["DIFFICULTY_ADJUSTMENT_ENABLED"] = "false",
            ["DIFFICULTY_ADJUSTMENT_POLICY"] = "proportional",
            ["BLOCK_REWARD"] = "12.5",
        };
        var file = Configurations.File("{\"BLOCKCHAIN_DIFFICULTY\": 5, \"MINING_TIMEOUT\": 50, \"MAX_BLOCK_SIZE\": 40}");
        var result = LedgerConfiguration.Create(new ConfigurationLayers(file, environment, commandLine), strict: true);

        var configuration = result.Configuration!;
        Assert.Equal(
            (7, 60, 40, 12, false, RetargetPolicy.Proportional, 12_5000_0000L),
            (
                configuration.BlockchainDifficulty.N(), configuration.MiningTimeoutSeconds, configuration.MaximumBlockTransactions,
                configuration.MiningRoundDurationSeconds, configuration.AdjustmentEnabled, configuration.AdjustmentPolicy,
                configuration.BlockReward.Units));
        string[] keys = ["BLOCKCHAIN_DIFFICULTY", "MINING_TIMEOUT", "MAX_BLOCK_SIZE", "MIN_DIFFICULTY"];
        Assert.Equal(
            [ConfigurationSource.CommandLine, ConfigurationSource.Environment, ConfigurationSource.File, ConfigurationSource.Default],
            keys.Select(key => result.Sources[key]));
    }

    [Theory]
    [InlineData("BLOCKCHAIN_DIFFICULTY", "four")]
    [InlineData("BLOCKCHAIN_DIFFICULTY", "")]
    [InlineData("BLOCKCHAIN_DIFFICULTY", " 4")]
    [InlineData("BLOCKCHAIN_DIFFICULTY", "4.0")]
    [InlineData("BLOCKCHAIN_DIFFICULTY", "99999999999999999999")]
    [InlineData("BLOCK_REWARD", "NaN")]
    [InlineData("BLOCK_REWARD", "Infinity")]
    [InlineData("BLOCK_REWARD", "-Infinity")]
    [InlineData("BLOCK_REWARD", "1,000")]
    [InlineData("BLOCK_REWARD", "")]
    [InlineData("BLOCK_REWARD", "1e999")]
    [InlineData("DIFFICULTY_ADJUSTMENT_ENABLED", "1")]
    [InlineData("DIFFICULTY_ADJUSTMENT_ENABLED", "True")]
    [InlineData("DIFFICULTY_CONSENSUS", "any")]
    public void E25_E28_TextValuesAreCheckedToo(string key, string text)
    {
        ConfigurationLayers environment = new(Environment: new Dictionary<string, string> { ["CHAINCORE_" + key] = text });
        ConfigurationLayers commandLine = new(CommandLine: new Dictionary<string, string> { [key] = text });
        var error = Assert.Single(LedgerConfiguration.Create(environment).Errors);
        Assert.Equal((key, ConfigurationSource.Environment), (error.Key, error.Source));
        error = Assert.Single(LedgerConfiguration.Create(commandLine).Errors);
        Assert.Equal((key, ConfigurationSource.CommandLine), (error.Key, error.Source));
    }

    [Fact]
    public void E25_AWrongValueIsAFaultEvenWhereAnotherWins()
    {
        Dictionary<string, string> commandLine = new() { ["BLOCKCHAIN_DIFFICULTY"] = "5" };
        ConfigurationLayers layers = new(Configurations.File("{\"BLOCKCHAIN_DIFFICULTY\": 99}"), CommandLine: commandLine);
        Assert.Equal(ConfigurationSource.File, Assert.Single(LedgerConfiguration.Create(layers).Errors).Source);
    }

    [Fact]
    public void E25_AKeyGivenTwiceIsRefused()
    {
        // The third time the name hides behind an escape.
        var result = Configurations.Read("\"MIN_DIFFICULTY\": 1, \"MIN_DIFFICULTY\": 1, \"MIN_\\u0044IFFICULTY\": 2");
        Assert.Equal(2, result.Errors.Count);
        Assert.All(result.Errors, error => Assert.Equal(("MIN_DIFFICULTY", "is given more than once"), (error.Key, error.Problem)));
    }

    [Fact]
    public void E26_UnknownKeysAreWarningsOrStrictlyErrors()
    {
        const string Members = "\"BLOCKCHAIN_DIFICULTY\": 6, \"min_difficulty\": 3";
        var lenient = Configurations.Read(Members);
        Assert.True(lenient.IsValid);
        Assert.Equal(["BLOCKCHAIN_DIFICULTY", "min_difficulty"], lenient.Warnings.Select(warning => warning.Key));
        var strict = Configurations.Read(Members, strict: true);
        Assert.False(strict.IsValid);
        Assert.Equal(["BLOCKCHAIN_DIFICULTY", "min_difficulty"], strict.Errors.Select(error => error.Key));

        ConfigurationLayers commandLine = new(CommandLine: new Dictionary<string, string> { ["PORT"] = "1" });
        var warning = Assert.Single(LedgerConfiguration.Create(commandLine).Warnings);
        Assert.Equal(("PORT", ConfigurationSource.CommandLine), (warning.Key, warning.Source));
    }

    public static TheoryData<string, string> WrongTypes()
    {
        string[] strings = ["\"4\"", "\"true\"", "\"\"", "\"\\ud800\"", "null", "[]", "[4]", "{}"];
        TheoryData<string, string> data = [];
        foreach (var key in LedgerConfiguration.Keys)
        {
            foreach (var value in strings) data.Add(key.Name, value);
            if (key.Kind != ConfigurationValueKind.Boolean) data.Add(key.Name, "true");
            if (key.Kind == ConfigurationValueKind.Boolean) data.Add(key.Name, "0");
            if (key.Kind == ConfigurationValueKind.Integer) data.Add(key.Name, "4.0");
            if (key.Kind == ConfigurationValueKind.Integer) data.Add(key.Name, "4e0");
            if (key.Kind == ConfigurationValueKind.Word) data.Add(key.Name, "0");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(WrongTypes))]
    public void B35_E27_E28_WrongTypesAreRefused(string key, string json)
    {
        var error = Assert.Single(Configurations.Read($"\"{key}\": {json}").Errors);
        Assert.Equal(key, error.Key);
        Assert.StartsWith("must be ", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void E17_NoTextMakesTheReaderThrow()
    {
        const string Valid =
            "{\"BLOCKCHAIN_DIFFICULTY\": 6, \"BLOCK_REWARD\": 12.5e0, \"DIFFICULTY_CONSENSUS\": \"st\\u0061ted\", " +
            "\"X\": [1, {}], \"MIN_DIFFICULTY\": 1} // end";
        var bytes = Encoding.UTF8.GetBytes(Valid);
        var syntax = Gen.Elements("{}[]\",:\\ud8/0eE-+.".Select(character => (int)character).ToArray());
        var edits = Gen.Choose(0, bytes.Length - 1).Zip(Gen.OneOf(Gen.Choose(0, 255), syntax));
        var mutants = edits.ListOf().Resize(8).Select(list => list.Aggregate((byte[])bytes.Clone(), (text, edit) =>
        {
            text[edit.Item1] = (byte)edit.Item2;
            return text;
        }));
        Property.ForAll(
            mutants.ToArbitrary(),
            text =>
            {
                var result = LedgerConfiguration.Create(new ConfigurationLayers(ConfigurationFile.Parse(text)));
                Assert.Equal(result.IsValid, result.Errors.Count == 0);
                Assert.All(result.Errors, error => Assert.NotEmpty(error.Problem));
            },
            5_000);
    }

    [Fact]
    public void E17_EveryIntegerIsJudgedByItsRangeAlone()
    {
        var keys = LedgerConfiguration.Keys.Where(key => key.Kind == ConfigurationValueKind.Integer).ToArray();
        var values = Gen.OneOf(Gen.Choose(-5, 100_000), Gen.Choose(int.MinValue, int.MaxValue));
        Property.ForAll(
            Gen.Elements(keys).Zip(values).ToArbitrary(),
            pair =>
            {
                using var json = JsonDocument.Parse(FormattableString.Invariant($"{pair.Item2}"));
                var isRead = pair.Item1.TryRead(json.RootElement, out var value, out var problem);
                Assert.Equal(pair.Item2 >= pair.Item1.Minimum && pair.Item2 <= pair.Item1.Maximum, isRead);
                Assert.Equal(isRead, problem is null);
                Assert.Equal(isRead, pair.Item1.TryRead(FormattableString.Invariant($"{pair.Item2}"), out var fromText, out _));
                if (isRead) Assert.Equal((pair.Item2, value), (value.AsInteger(), fromText));
            });
    }
}
