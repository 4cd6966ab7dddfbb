using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary>
/// An amount in coin as a JSON number 0 .. 21,000,000 with at most 8 decimals, never rounded (row X6). Written with one to eight decimals,
/// as the document samples it: 50.0, 1.25.
/// </summary>
public sealed class AmountJsonConverter : JsonConverter<decimal>
{
    /// <summary>The most coin there can be: 21,000,000.</summary>
    public const decimal Maximum = 21_000_000m;

    /// <summary>The decimals of a coin: 8.</summary>
    public const int Decimals = 8;

    // Longer than any amount; a decimal would silently round a longer one.
    private const int MaximumLength = 28;

    /// <inheritdoc/>
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number) throw NotAnAmount();
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > MaximumLength) throw NotAnAmount();
        Span<byte> text = stackalloc byte[(int)length];
        if (reader.HasValueSequence)
            reader.ValueSequence.CopyTo(text);
        else
            reader.ValueSpan.CopyTo(text);
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                CultureInfo.InvariantCulture, out var amount)
            && IsAmount(amount) && !IsRoundedToZero(amount, text)
            ? amount
            : throw NotAnAmount();
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException"><paramref name="value"/> is not an amount.</exception>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!IsAmount(value)) throw NotAnAmount();
        Span<byte> text = stackalloc byte[MaximumLength];
        value.TryFormat(text, out var written, "0.0#######", CultureInfo.InvariantCulture);
        writer.WriteRawValue(text[..written], skipInputValidation: true);
    }

    private static bool IsAmount(decimal value) =>
        value is >= 0 and <= Maximum && decimal.Round(value, Decimals) == value && !(value == 0 && decimal.IsNegative(value));

    // 1e-40 parses as 0: a nonzero digit before the exponent tells.
    private static bool IsRoundedToZero(decimal amount, ReadOnlySpan<byte> text)
    {
        if (amount != 0) return false;
        var exponent = text.IndexOfAny((byte)'e', (byte)'E');
        return (exponent < 0 ? text : text[..exponent]).ContainsAnyInRange((byte)'1', (byte)'9');
    }

    private static JsonException NotAnAmount() => new("An amount is a JSON number 0 to 21000000 with at most 8 decimals.");
}
