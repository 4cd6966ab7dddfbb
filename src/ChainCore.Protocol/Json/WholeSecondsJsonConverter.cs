using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary>
/// A header's time: whole seconds since 1970-01-01 00:00 UTC as a JSON number 0 .. 4294967295. 1647888000.0 is read as the whole number it
/// is; a fraction is refused, never truncated (row X7).
/// </summary>
public sealed class WholeSecondsJsonConverter : JsonConverter<uint>
{
    /// <inheritdoc/>
    public override uint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            if (reader.TryGetUInt32(out var seconds)) return seconds;

            // A double holds every whole number of 32 bits exactly, but also rounds 1647888000.00000001 to one.
            if (reader.TryGetDecimal(out var number) && number is >= 0 and <= uint.MaxValue && decimal.IsInteger(number)
                && HasShortText(reader))
                return (uint)number;
        }

        throw new JsonException("A timestamp is a JSON number of whole seconds, 0 to 4294967295.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, uint value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value);
    }

    // A decimal rounds beyond 28 digits; no honest timestamp is that long.
    private static bool HasShortText(in Utf8JsonReader reader) =>
        (reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length) <= 28;
}
