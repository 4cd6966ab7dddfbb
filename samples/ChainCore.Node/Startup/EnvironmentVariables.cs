using System.Collections;
using System.Globalization;
using System.Reflection;
using ChainCore.Ledger;

namespace ChainCore.Node;

/// <summary>What the environment says beside the configuration keys, which the ledger reads itself.</summary>
internal static class EnvironmentVariables
{
    public const string AdminToken = ConfigurationKey.EnvironmentPrefix + "ADMIN_TOKEN";
    private const string LimitPrefix = ConfigurationKey.EnvironmentPrefix + "LIMIT_";

    /// <summary>The process's environment.</summary>
    public static IReadOnlyDictionary<string, string> Read() => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal);

    /// <summary>The variable that stands in for a missing option: <c>CHAINCORE_NODE_ID</c> for <c>--node-id</c>.</summary>
    public static string NameOf(string option) =>
        ConfigurationKey.EnvironmentPrefix + option.TrimStart('-').Replace('-', '_').ToUpperInvariant();

    /// <summary>The limits, with those the environment changes.</summary>
    /// <exception cref="StartupException">A value is no whole number in range, or no limit has the name.</exception>
    public static NodeLimits ReadLimits(IReadOnlyDictionary<string, string> environment)
    {
        NodeLimits limits = new();
        foreach (var (name, value) in environment.Where(pair => pair.Key.StartsWith(LimitPrefix, StringComparison.Ordinal)))
        {
            var limit = name[LimitPrefix.Length..].Replace("_", "", StringComparison.Ordinal);
            var property = Array.Find(typeof(NodeLimits).GetProperties(BindingFlags.Public | BindingFlags.Instance), property =>
                property.PropertyType == typeof(int) && property.Name.Equals(limit, StringComparison.OrdinalIgnoreCase));
            if (property is null) throw StartupException.Usage($"The environment variable {name} names no limit.");
            var least = property.Name == nameof(NodeLimits.Loopback) ? 0 : 1;
            if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least)
                throw StartupException.Usage($"The environment variable {name} must be a whole number of at least {least}.");
            property.SetValue(limits, number);
        }

        return limits;
    }
}
