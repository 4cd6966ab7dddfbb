using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary>The value of a configuration key in JSON: a number, true or false, or a word (rows C21, E24).</summary>
/// <remarks>A number keeps its decimals, so that 50.0 is written as 50.0 and 4 as 4. Equal numbers are equal values.</remarks>
[JsonConverter(typeof(ConfigValueJsonConverter))]
public readonly struct ConfigValue : IEquatable<ConfigValue>
{
    private readonly object? _value;

    private ConfigValue(object value) => _value = value;

    /// <summary>The number; null if the value is none.</summary>
    public decimal? Number => _value as decimal?;

    /// <summary>The truth value; null if the value is none.</summary>
    public bool? Boolean => _value as bool?;

    /// <summary>The word; null if the value is none.</summary>
    public string? Text => _value as string;

    /// <summary>A number.</summary>
    /// <param name="value">The number, with as many decimals as are to be written.</param>
    /// <returns>The value.</returns>
    public static ConfigValue Of(decimal value) => new(value);

    /// <summary>True or false.</summary>
    /// <param name="value">The truth value.</param>
    /// <returns>The value.</returns>
    public static ConfigValue Of(bool value) => new(value);

    /// <summary>A word.</summary>
    /// <param name="value">The word.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static ConfigValue Of(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value);
    }

    /// <summary>Equality of kind and value.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>True if both are the same.</returns>
    public bool Equals(ConfigValue other) => Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ConfigValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <summary>Equality of kind and value.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    /// <returns>True if both are the same.</returns>
    public static bool operator ==(ConfigValue left, ConfigValue right) => left.Equals(right);

    /// <summary>Difference of kind or value.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another.</param>
    /// <returns>True if they differ.</returns>
    public static bool operator !=(ConfigValue left, ConfigValue right) => !left.Equals(right);

    /// <summary>The value as JSON has it, a word without quotes.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public override string ToString() => _value switch
    {
        bool truth => truth ? "true" : "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        _ => Text ?? "",
    };
}

/// <summary>Reads and writes a <see cref="ConfigValue"/>.</summary>
public sealed class ConfigValueJsonConverter : JsonConverter<ConfigValue>
{
    /// <inheritdoc/>
    public override ConfigValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Number when reader.TryGetDecimal(out var number) => ConfigValue.Of(number),
            JsonTokenType.True => ConfigValue.Of(true),
            JsonTokenType.False => ConfigValue.Of(false),
            JsonTokenType.String => ConfigValue.Of(reader.GetString()!),
            _ => throw new JsonException("A configuration value is a number, true, false or a string."),
        };

    /// <inheritdoc/>
    /// <exception cref="JsonException"><paramref name="value"/> is the default, which is no value.</exception>
    public override void Write(Utf8JsonWriter writer, ConfigValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Number is { } number) writer.WriteNumberValue(number);
        else if (value.Boolean is { } truth) writer.WriteBooleanValue(truth);
        else if (value.Text is { } text) writer.WriteStringValue(text);
        else throw new JsonException("There is no configuration value to write.");
    }
}
