using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>The configuration as JSON shows it (rows C21 to C24, E18, E24).</summary>
internal static class ConfigurationMapping
{
    public static ConfigRefreshResponse ToContract(this ConfigurationReload reload) => new(
        ConfigRefreshResponse.Success,
        ConfigRefreshResponse.Reloaded,
        reload.Changes.ToDictionary(
            change => change.Key.Name, change => new ConfigChangeContract(change.Old.ToContract(), change.New.ToContract())),
        reload.NotApplied.ToContract(),
        reload.IsDryRun ? true : null);

    public static Problem ToProblem(this ConfigurationReload reload)
    {
        // A subscriber that refused is the node's failure, not the file's (row E19).
        var isInvalid = reload.Outcome == ConfigurationReloadOutcome.Invalid;
        var problem = isInvalid
            ? Problem.Of(ReasonCodes.InvalidConfig)
            : Problem.Of(ReasonCodes.InternalError, "The configuration could not be applied.");
        return problem.With(contract => contract with { Errors = [.. reload.Errors.Select(ToContract)], RolledBack = true });
    }

    public static NetworkConfigResponse ToNetworkConfig(this LedgerNode node)
    {
        var configuration = node.Configuration;
        return new(
            LedgerConfiguration.Keys.ToDictionary(key => key.Name, key => key.ValueIn(configuration.Active).ToContract()),
            configuration.Sources.ToDictionary(pair => pair.Key, pair => ToWord(pair.Value)),
            node.Chain.Parameters.ToConfigHash(),
            [.. configuration.Errors.Select(ToContract)],
            [.. configuration.Warnings.Select(warning => $"{warning.Key} {warning.Problem}".Trim())],
            configuration.DiffersFromFile,
            configuration.FileName,
            configuration.LastReload.ToSeconds(),
            configuration.NotApplied.ToContract());
    }

    public static DifficultySetResponse ToContract(this DifficultySetResult result) => new(
        DifficultySetResponse.Success,
        DifficultySetResponse.Updated,
        result.OldDifficulty.LeadingZeroDigits,
        result.NewDifficulty.LeadingZeroDigits,
        result.IsOverrideActive);

    public static ConfigErrorContract ToContract(ConfigurationError error) => new(error.Key, error.Problem);

    private static Dictionary<string, string>? ToContract(this IReadOnlyList<ConfigurationRefusal> refusals) =>
        refusals.Count == 0 ? null : refusals.ToDictionary(refusal => refusal.Key.Name, refusal => refusal.Reason);

    private static ConfigValue ToContract(this ConfigurationValue value) => value.Kind switch
    {
        ConfigurationValueKind.Boolean => ConfigValue.Of(value.AsBoolean()),
        ConfigurationValueKind.Word => ConfigValue.Of(value.AsWord()),
        ConfigurationValueKind.Integer => ConfigValue.Of((decimal)value.AsInteger()),

        // The one form of an amount keeps a decimal: 50.0, as the document writes it.
        _ => ConfigValue.Of(decimal.Parse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture)),
    };

    private static string ToWord(ConfigurationSource source) => source switch
    {
        ConfigurationSource.File => "file",
        ConfigurationSource.Environment => "environment",
        ConfigurationSource.CommandLine => "command_line",
        _ => "default",
    };
}
