using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore;

/// <summary>
/// JSON strings for a value that has one text form: <see cref="Hash256"/>, <see cref="Target"/>, <see cref="ChainWork"/>
/// and <see cref="BlockHeader"/>. Works as dictionary key too, and under source-generated serialization.
/// </summary>
/// <typeparam name="T">The value; its UTF-8 text is at most 256 bytes long.</typeparam>
public sealed class Utf8TextJsonConverter<T> : JsonConverter<T>
    where T : struct, IUtf8SpanFormattable, IUtf8SpanParsable<T>
{
    private const int MaximumLength = 256;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException($"A {typeof(T).Name} is a JSON string.");
        return ReadText(ref reader);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[MaximumLength];
        writer.WriteStringValue(Format(value, text));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[MaximumLength];
        writer.WritePropertyName(Format(value, text));
    }

    private static ReadOnlySpan<byte> Format(T value, Span<byte> text) =>
        value.TryFormat(text, out var written, default, null)
            ? text[..written]
            : throw new JsonException($"The text of a {typeof(T).Name} does not fit.");

    private static T ReadText(ref Utf8JsonReader reader)
    {
        // An escaped character takes at most six bytes ("\u0030") for one of text.
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length <= MaximumLength * 6)
        {
            Span<byte> text = stackalloc byte[(int)length];
            if (T.TryParse(text[..reader.CopyString(text)], null, out var value)) return value;
        }

        throw new JsonException($"The JSON string is not a valid {typeof(T).Name}.");
    }
}
