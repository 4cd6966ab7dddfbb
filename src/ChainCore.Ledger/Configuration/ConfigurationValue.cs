using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore.Ledger;

/// <summary>What a configuration key holds (rows E1 to E13).</summary>
public enum ConfigurationValueKind
{
    /// <summary>A whole number, written without fraction and exponent.</summary>
    Integer,

    /// <summary>A number of coins with at most eight decimals.</summary>
    Amount,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>One of the words a key lists.</summary>
    Word,
}

/// <summary>
/// The value of one configuration key: an integer, an amount, a truth value or a word. Equal numbers are equal values,
/// however they were written.
/// </summary>
/// <remarks>
/// As text and as JSON there is one form for each value, the one <see cref="ConsensusParameters.Hash"/> is made of (row E23):
/// integers in decimal, amounts with one to eight decimals ("50.0"), "true" and "false", words as they are.
/// </remarks>
[JsonConverter(typeof(ConfigurationValueJsonConverter))]
public readonly struct ConfigurationValue : IEquatable<ConfigurationValue>
{
    private readonly decimal _number;
    private readonly string? _word;

    private ConfigurationValue(ConfigurationValueKind kind, decimal number, string? word)
    {
        Kind = kind;
        _number = number;
        _word = word;
    }

    /// <summary>Which of the four kinds the value is of.</summary>
    public ConfigurationValueKind Kind { get; }

    /// <summary>A whole number.</summary>
    /// <param name="value">Any integer.</param>
    /// <returns>The value.</returns>
    public static ConfigurationValue OfInteger(int value) => new(ConfigurationValueKind.Integer, value, null);

    /// <summary>An amount.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The value.</returns>
    public static ConfigurationValue OfAmount(Amount value)
    {
        // A decimal remembers its trailing zeros; this one has one form.
        var text = value.ToCoins().ToString("0.0#######", CultureInfo.InvariantCulture);
        return new(ConfigurationValueKind.Amount, decimal.Parse(text, CultureInfo.InvariantCulture), null);
    }

    /// <summary>A truth value.</summary>
    /// <param name="value">true or false.</param>
    /// <returns>The value.</returns>
    public static ConfigurationValue OfBoolean(bool value) => new(ConfigurationValueKind.Boolean, value ? 1 : 0, null);

    /// <summary>A word.</summary>
    /// <param name="value">The word.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static ConfigurationValue OfWord(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(ConfigurationValueKind.Word, 0, value);
    }

    /// <summary>The whole number.</summary>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public int AsInteger() => (int)NumberOf(ConfigurationValueKind.Integer);

    /// <summary>The amount.</summary>
    /// <returns>The amount.</returns>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public Amount AsAmount() => Amount.FromCoins(NumberOf(ConfigurationValueKind.Amount));

    /// <summary>The truth value.</summary>
    /// <returns>true or false.</returns>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public bool AsBoolean() => NumberOf(ConfigurationValueKind.Boolean) != 0;

    /// <summary>The word.</summary>
    /// <returns>The word.</returns>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public string AsWord() => _word ?? throw NotOfKind(ConfigurationValueKind.Word);

    /// <summary>Writes the value as JSON: a number, true, false or a string.</summary>
    /// <param name="writer">Receives the value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (Kind)
        {
            case ConfigurationValueKind.Boolean:
                writer.WriteBooleanValue(AsBoolean());
                break;
            case ConfigurationValueKind.Word:
                writer.WriteStringValue(_word);
                break;
            default:
                writer.WriteNumberValue(_number);
                break;
        }
    }

    /// <summary>The value's one text form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        ConfigurationValueKind.Boolean => AsBoolean() ? "true" : "false",
        ConfigurationValueKind.Word => _word ?? "",
        _ => _number.ToString(CultureInfo.InvariantCulture),
    };

    /// <inheritdoc/>
    public bool Equals(ConfigurationValue other) => Kind == other.Kind && _number == other._number && _word == other._word;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ConfigurationValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, _number, _word);

    /// <summary>Equality of kind and value.</summary>
    public static bool operator ==(ConfigurationValue left, ConfigurationValue right) => left.Equals(right);

    /// <summary>Inequality of kind or value.</summary>
    public static bool operator !=(ConfigurationValue left, ConfigurationValue right) => !left.Equals(right);

    private decimal NumberOf(ConfigurationValueKind kind) => Kind == kind ? _number : throw NotOfKind(kind);

    private InvalidOperationException NotOfKind(ConfigurationValueKind kind) => new($"The value is of kind {Kind}, not {kind}.");
}

/// <summary>
/// JSON numbers, truth values and strings for <see cref="ConfigurationValue"/>; a number that is no 32-bit integer is an amount.
/// </summary>
public sealed class ConfigurationValueJsonConverter : JsonConverter<ConfigurationValue>
{
    /// <inheritdoc/>
    public override ConfigurationValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.True or JsonTokenType.False => ConfigurationValue.OfBoolean(reader.GetBoolean()),
            JsonTokenType.String => ConfigurationValue.OfWord(reader.GetString()!),
            JsonTokenType.Number when reader.TryGetInt32(out var integer) => ConfigurationValue.OfInteger(integer),
            JsonTokenType.Number when reader.TryGetDecimal(out var coins) && Amount.TryFromCoins(coins, out var amount) =>
                ConfigurationValue.OfAmount(amount),
            _ => throw new JsonException("A configuration value is a number, a truth value or a string."),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ConfigurationValue value, JsonSerializerOptions options) => value.WriteTo(writer);
}
