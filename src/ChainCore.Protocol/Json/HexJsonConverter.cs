using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary>Bytes in wire order as a JSON string of hexadecimal digits, two a byte; read in either case, written in lower case.</summary>
public sealed class HexJsonConverter : JsonConverter<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || reader.ValueIsEscaped) throw NotHex();
        var length = checked((int)(reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length));
        if (length % 2 != 0) throw NotHex();
        var bytes = new byte[length / 2];
        if (!reader.HasValueSequence)
        {
            return Convert.FromHexString(reader.ValueSpan, bytes, out _, out _) == OperationStatus.Done ? bytes : throw NotHex();
        }

        var rented = ArrayPool<byte>.Shared.Rent(length);
        reader.ValueSequence.CopyTo(rented);
        var status = Convert.FromHexString(rented.AsSpan(0, length), bytes, out _, out _);
        ArrayPool<byte>.Shared.Return(rented);
        return status == OperationStatus.Done ? bytes : throw NotHex();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var rented = ArrayPool<byte>.Shared.Rent(2 * value.Length);
        Convert.TryToHexStringLower(value.Span, rented, out var written);
        writer.WriteStringValue(rented.AsSpan(0, written));
        ArrayPool<byte>.Shared.Return(rented);
    }

    private static JsonException NotHex() => new("Bytes are a JSON string of an even number of hexadecimal digits.");
}
