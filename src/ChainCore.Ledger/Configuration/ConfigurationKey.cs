using System.Globalization;
using System.Text.Json;

namespace ChainCore.Ledger;

/// <summary>When a changed configuration key takes effect (row E30).</summary>
public enum ConfigurationScope
{
    /// <summary>At once, on a reload (row E14).</summary>
    Hot,

    /// <summary>With a new chain only: every block depends on it, and all nodes of a network agree on it (rows E23, E30).</summary>
    Consensus,

    /// <summary>At the next start of the node.</summary>
    Startup,
}

/// <summary>
/// One row of the configuration: a key's name, type, default, range and scope. <see cref="LedgerConfiguration.Keys"/> is the one
/// table; validation, documentation, comparison and hashing enumerate it (row X15).
/// </summary>
public sealed class ConfigurationKey
{
    /// <summary>What stands before a key's name in the environment: <c>CHAINCORE_BLOCK_REWARD</c> (row E25).</summary>
    public const string EnvironmentPrefix = "CHAINCORE_";

    internal ConfigurationKey(
        string name,
        ConfigurationScope scope,
        ConfigurationValue defaultValue,
        (decimal Minimum, decimal Maximum) bounds,
        IReadOnlyList<string> words,
        string unit,
        string summary,
        Func<LedgerConfiguration, ConfigurationValue> read,
        Func<LedgerConfiguration, ConfigurationValue, LedgerConfiguration> write)
    {
        (Name, Scope, Default, Words, Unit, Summary) = (name, scope, defaultValue, words, unit, summary);
        (Minimum, Maximum) = bounds;
        (ReadFrom, WriteTo) = (read, write);
    }

    /// <summary>The key's name in upper case with underscores, as it stands in the file.</summary>
    public string Name { get; }

    /// <summary>The environment variable that overrides the file: <see cref="EnvironmentPrefix"/> and <see cref="Name"/>.</summary>
    public string EnvironmentVariable => EnvironmentPrefix + Name;

    /// <summary>When a change takes effect.</summary>
    public ConfigurationScope Scope { get; }

    /// <summary>What the key holds.</summary>
    public ConfigurationValueKind Kind => Default.Kind;

    /// <summary>The value where no layer gives one.</summary>
    public ConfigurationValue Default { get; }

    /// <summary>The lowest number allowed, inclusive, in <see cref="Unit"/>; 0 for truth values and words.</summary>
    public decimal Minimum { get; }

    /// <summary>The highest number allowed, inclusive, in <see cref="Unit"/>; 0 for truth values and words.</summary>
    public decimal Maximum { get; }

    /// <summary>The words allowed; empty for other kinds.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>What a number counts: "seconds", "coins", "blocks", …; empty for truth values and words.</summary>
    public string Unit { get; }

    /// <summary>What the key does, one sentence.</summary>
    public string Summary { get; }

    /// <summary>What is allowed, as text: "1..12", "at least 2", "literal or proportional", "true or false".</summary>
    public string Range => Kind switch
    {
        ConfigurationValueKind.Boolean => "true or false",
        ConfigurationValueKind.Word => string.Join(" or ", Words),
        _ when Maximum == int.MaxValue => string.Create(CultureInfo.InvariantCulture, $"at least {Minimum}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Minimum}..{Maximum}"),
    };

    internal Func<LedgerConfiguration, ConfigurationValue> ReadFrom { get; }

    internal Func<LedgerConfiguration, ConfigurationValue, LedgerConfiguration> WriteTo { get; }

    private string Expectation => Kind switch
    {
        ConfigurationValueKind.Integer => "must be an integer",
        ConfigurationValueKind.Amount => "must be a number",
        _ => $"must be {Range}",
    };

    /// <summary>The value of this key in a configuration.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is null.</exception>
    public ConfigurationValue ValueIn(LedgerConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return ReadFrom(configuration);
    }

    /// <summary>
    /// Reads the key's value from JSON: numbers as numbers, not as strings (row E27), truth values as true and false, not as 1 and 0
    /// (row E28), integers without fraction or exponent.
    /// </summary>
    /// <param name="element">The JSON value.</param>
    /// <param name="value">The value; default if there is none.</param>
    /// <param name="problem">
    /// What is wrong, without the value itself, such as "must be an integer, not a string"; null if nothing is.
    /// </param>
    /// <returns>True if the value is of the key's type and within its range.</returns>
    public bool TryRead(JsonElement element, out ConfigurationValue value, out string? problem)
    {
        value = default;
        switch (Kind, element.ValueKind)
        {
            case (ConfigurationValueKind.Integer or ConfigurationValueKind.Amount, JsonValueKind.Number):
                return TryReadNumber(element.GetRawText(), out value, out problem);
            case (ConfigurationValueKind.Boolean, JsonValueKind.True or JsonValueKind.False):
                value = ConfigurationValue.OfBoolean(element.GetBoolean());
                problem = null;
                return true;
            case (ConfigurationValueKind.Word, JsonValueKind.String):
                return TryReadWord(TextOf(element), out value, out problem);
            default:
                problem = $"{Expectation}, not {Describe(element.ValueKind)}";
                return false;
        }
    }

    /// <summary>
    /// Reads the key's value from text, as the environment and the command line give it (row E25): numbers in the invariant culture
    /// without thousands separators, "true" and "false", words.
    /// </summary>
    /// <param name="text">The text, without surrounding space.</param>
    /// <param name="value">The value; default if there is none.</param>
    /// <param name="problem">What is wrong, without the text itself; null if nothing is.</param>
    /// <returns>True if the text is of the key's type and within its range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool TryRead(string text, out ConfigurationValue value, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        switch (Kind)
        {
            case ConfigurationValueKind.Boolean:
                var isTrue = text == "true";
                value = ConfigurationValue.OfBoolean(isTrue);
                problem = isTrue || text == "false" ? null : Expectation;
                return problem is null;
            case ConfigurationValueKind.Word:
                return TryReadWord(text, out value, out problem);
            default:
                return TryReadNumber(text, out value, out problem);
        }
    }

    private static string Describe(JsonValueKind kind) => kind switch
    {
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.Null => "null",
        _ => "nothing",
    };

    /// <summary>Null for a string that escapes half a surrogate pair: JSON allows it, text does not.</summary>
    private static string? TextOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private bool TryReadWord(string? text, out ConfigurationValue value, out string? problem)
    {
        var word = Words.FirstOrDefault(word => word == text);
        value = word is null ? default : ConfigurationValue.OfWord(word);
        problem = word is null ? Expectation : null;
        return word is not null;
    }

    private bool TryReadNumber(string text, out ConfigurationValue value, out string? problem)
    {
        problem = Kind == ConfigurationValueKind.Integer ? ReadInteger(text, out value) : ReadAmount(text, out value);
        return problem is null;
    }

    private string? ReadInteger(string text, out ConfigurationValue value)
    {
        value = default;
        var digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9')) return Expectation;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return OutOfRange();
        value = ConfigurationValue.OfInteger(number);
        return number < Minimum || number > Maximum ? OutOfRange() : null;
    }

    private string? ReadAmount(string text, out ConfigurationValue value)
    {
        var isAmount = Amount.TryParse<char>(text, allowExponent: true, out var amount);
        value = ConfigurationValue.OfAmount(amount);
        return isAmount && amount.ToCoins() >= Minimum && amount.ToCoins() <= Maximum
            ? null
            : $"must be a number in {Range} with at most {Amount.Decimals} decimals";
    }

    private string OutOfRange() => Maximum == int.MaxValue ? $"must be {Range}" : $"must be in {Range}";
}
