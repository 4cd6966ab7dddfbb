using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary><c>POST /config/refresh</c>: an empty object; an empty body does as well (row C20).</summary>
public sealed record ConfigRefreshRequest;

/// <summary>One configuration key before and after.</summary>
/// <param name="Old">The value before.</param>
/// <param name="New">The value after.</param>
public sealed record ConfigChangeContract(ConfigValue Old, ConfigValue New);

/// <summary>The answer to a successful <c>POST /config/refresh</c> (row C21).</summary>
/// <param name="Status">"success".</param>
/// <param name="Message">"Configuration reloaded successfully".</param>
/// <param name="Changes">Every key, changed or not.</param>
/// <param name="NotApplied">The keys that keep their value, with the word for why: "requires_new_chain" or "requires_restart".</param>
/// <param name="DryRun">True if nothing was applied because that was asked for (row E22).</param>
public sealed record ConfigRefreshResponse(
    string Status,
    string Message,
    IReadOnlyDictionary<string, ConfigChangeContract> Changes,
    IReadOnlyDictionary<string, string>? NotApplied = null,
    bool? DryRun = null) : IJsonOnDeserialized
{
    /// <summary>The <see cref="Status"/> of every such answer.</summary>
    public const string Success = "success";

    /// <summary>The <see cref="Message"/> of every such answer.</summary>
    public const string Reloaded = "Configuration reloaded successfully";

    void IJsonOnDeserialized.OnDeserialized()
    {
        Elements.RefuseNull(Changes?.Values, "changes");
        Elements.RefuseNull(NotApplied?.Values, "not_applied");
    }
}

/// <summary><c>GET /network_config</c>: the configuration in force and where it comes from (rows E23, E24, G10).</summary>
/// <param name="Values">Every key with its value.</param>
/// <param name="Sources">Where each key's value comes from: "default", "file", "environment", "command_line" or "chain".</param>
/// <param name="ConfigHash">The hash of the consensus keys, which peers must share (row E23).</param>
/// <param name="Errors">What is wrong with the file as it stands now; the configuration in force is then an earlier one.</param>
/// <param name="Warnings">What is suspicious about it, such as unknown keys.</param>
/// <param name="DiffersFromFile">Whether the configuration in force differs from the file (row E18).</param>
/// <param name="File">The file's name without its folder; null if there is none.</param>
/// <param name="LastReload">When the configuration was last loaded, in seconds since 1970-01-01 00:00 UTC.</param>
/// <param name="NotApplied">The keys of the file that keep another value, with the word for why.</param>
public sealed record NetworkConfigResponse(
    IReadOnlyDictionary<string, ConfigValue> Values,
    IReadOnlyDictionary<string, string> Sources,
    Hash256 ConfigHash,
    IReadOnlyList<ConfigErrorContract> Errors,
    IReadOnlyList<string> Warnings,
    bool DiffersFromFile,
    string? File = null,
    double? LastReload = null,
    IReadOnlyDictionary<string, string>? NotApplied = null) : IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized()
    {
        Elements.RefuseNull(Sources?.Values, "sources");
        Elements.RefuseNull(Errors, "errors");
        Elements.RefuseNull(Warnings, "warnings");
        Elements.RefuseNull(NotApplied?.Values, "not_applied");
    }
}

/// <summary>What is wrong with one configuration key (rows C22, D42).</summary>
/// <param name="Key">The key; empty for the file as a whole.</param>
/// <param name="Problem">What is wrong, with the value and the range that is expected.</param>
public sealed record ConfigErrorContract(string Key, string Problem);

/// <summary>The document's configuration status (rows D40, D41): what the values are and whether they could be read.</summary>
/// <param name="ImportSuccess">False if the values are the fallback ones.</param>
/// <param name="Errors">Why, one text for each error.</param>
/// <param name="Values">The values.</param>
public sealed record ConfigStatusContract(bool ImportSuccess, IReadOnlyList<string> Errors, ConfigStatusValuesContract Values) :
    IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized() => Elements.RefuseNull(Errors, "errors");
}

/// <summary>The values of a <see cref="ConfigStatusContract"/>.</summary>
/// <param name="Difficulty">BLOCKCHAIN_DIFFICULTY.</param>
/// <param name="BlockReward">BLOCK_REWARD, in coin.</param>
/// <param name="TargetBlockTime">TARGET_BLOCK_TIME, in seconds.</param>
/// <param name="MiningRoundDuration">MINING_ROUND_DURATION, in seconds.</param>
public sealed record ConfigStatusValuesContract(int Difficulty, decimal BlockReward, double TargetBlockTime, double MiningRoundDuration);
