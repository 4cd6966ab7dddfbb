using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary>
/// A measured or informational number as a JSON number. Only finite ones are read and written: 1e999 is refused. A whole number is
/// written with ".0", as the document samples it: 125000.0.
/// </summary>
public sealed class FiniteNumberJsonConverter : JsonConverter<double>
{
    /// <inheritdoc/>
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw NotFinite();

    /// <inheritdoc/>
    /// <exception cref="JsonException"><paramref name="value"/> is not finite.</exception>
    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!double.IsFinite(value)) throw NotFinite();
        Span<byte> text = stackalloc byte[40];
        if (Math.Abs(value) < 1e15 && double.IsInteger(value)
            && value.TryFormat(text, out var written, "0.0", CultureInfo.InvariantCulture))
            writer.WriteRawValue(text[..written], skipInputValidation: true);
        else
            writer.WriteNumberValue(value);
    }

    private static JsonException NotFinite() => new("A finite JSON number is expected.");
}
