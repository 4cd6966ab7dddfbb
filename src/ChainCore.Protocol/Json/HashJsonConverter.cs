using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary>
/// A hash as a JSON string of 64 hexadecimal digits, written in lower case; "0" is read as 64 zeros, the document's parent of the genesis
/// block (row X8).
/// </summary>
public sealed class HashJsonConverter : JsonConverter<Hash256>
{
    private static readonly Utf8TextJsonConverter<Hash256> Text = new();

    /// <inheritdoc/>
    public override Hash256 Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("0"u8)
            ? Hash256.Zero
            : Text.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Hash256 value, JsonSerializerOptions options) => Text.Write(writer, value, options);
}
