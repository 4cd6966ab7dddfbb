using System.Text.Json.Serialization;
using ChainCore.Ledger;

namespace ChainCore.Mining;

/// <summary>
/// Whether the configuration could be read, what is wrong with it, and the values in force (D40–D42): the document's
/// <c>get_config_status()</c>.
/// </summary>
/// <param name="ImportSuccess">True if every key was right; without a file the defaults are.</param>
/// <param name="Errors">Every fault, with key, value and range.</param>
/// <param name="Values">The values: those configured, or the fallback values if there is any fault.</param>
public sealed record ConfigStatus(
    [property: JsonPropertyName("import_success")] bool ImportSuccess,
    [property: JsonPropertyName("errors")] IReadOnlyList<string> Errors,
    [property: JsonPropertyName("values")] ConfigStatusValues Values)
{
    private const int LongestValue = 60;

    /// <summary>Reads a configuration file and the environment.</summary>
    /// <param name="path">The file; null for none. One that does not exist is an error.</param>
    /// <param name="environment">The environment by variable name; null for none.</param>
    /// <returns>The status, and the configuration in force: that of the fallback values if anything is wrong.</returns>
    public static (ConfigStatus Status, LedgerConfiguration Configuration) Read(
        string? path, IReadOnlyDictionary<string, string>? environment = null)
    {
        ConfigurationFile? file = null;
        List<string> errors = [];
        if (path is not null)
        {
            try
            {
                FileInfo info = new(path);
                if (info.Length > ConfigurationFile.MaximumSize)
                    errors.Add($"the file is longer than {ConfigurationFile.MaximumSize} bytes");
                else file = ConfigurationFile.Parse(File.ReadAllBytes(path));
            }
            catch (Exception exception)
                when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                errors.Add(exception is FileNotFoundException or DirectoryNotFoundException
                    ? "the configuration file does not exist"
                    : "the configuration file cannot be read");
            }
        }

        var result = LedgerConfiguration.Create(new ConfigurationLayers(file, environment));
        errors.AddRange(result.Errors.Select(error => Describe(error, file, environment)));
        var configuration = result.Configuration ?? LedgerConfiguration.Default;
        return (new(errors.Count == 0, errors, ConfigStatusValues.Of(configuration)), configuration);
    }

    private static string Describe(ConfigurationError error, ConfigurationFile? file, IReadOnlyDictionary<string, string>? environment)
    {
        if (error.Key.Length == 0) return error.Problem;
        string? value = null;
        if (error.Source == ConfigurationSource.Environment)
            environment?.TryGetValue(ConfigurationKey.EnvironmentPrefix + error.Key, out value);
        else if (file?.Values.TryGetValue(error.Key, out var element) is true) value = element.GetRawText();
        var range = LedgerConfiguration.Keys.FirstOrDefault(key => key.Name == error.Key)?.Range;
        var shown = value is null ? "" : $" = {NodeText.Sentence(value.Length > LongestValue ? value[..LongestValue] + "…" : value)}";
        var expected = range is null || error.Problem.Contains(range, StringComparison.Ordinal) ? "" : $" (expected {range})";
        return $"{error.Key}{shown}: {error.Problem}{expected}";
    }
}

/// <summary>The values of <see cref="ConfigStatus"/>.</summary>
/// <param name="Difficulty">BLOCKCHAIN_DIFFICULTY; 4 if nothing else is known.</param>
/// <param name="BlockReward">BLOCK_REWARD in coin; 50.0.</param>
/// <param name="TargetBlockTime">TARGET_BLOCK_TIME in seconds; 10.0.</param>
/// <param name="MiningRoundDuration">MINING_ROUND_DURATION in seconds; 12.0.</param>
public sealed record ConfigStatusValues(
    [property: JsonPropertyName("difficulty")] int Difficulty,
    [property: JsonPropertyName("block_reward")] decimal BlockReward,
    [property: JsonPropertyName("target_block_time")] double TargetBlockTime,
    [property: JsonPropertyName("mining_round_duration")] double MiningRoundDuration)
{
    internal static ConfigStatusValues Of(LedgerConfiguration configuration) => new(
        configuration.BlockchainDifficulty.LeadingZeroDigits, configuration.BlockReward.ToCoins(), configuration.TargetBlockTimeSeconds,
        configuration.MiningRoundDurationSeconds);
}

/// <summary><see cref="ConfigStatus"/> as JSON.</summary>
[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(ConfigStatus))]
public sealed partial class ConfigStatusContext : JsonSerializerContext;
