using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ChainCore.Protocol;

/// <summary>Reads a <see cref="SubmitBlockRequest"/> with or without its envelope and writes it without one (row C12).</summary>
public sealed class SubmitBlockRequestJsonConverter : JsonConverter<SubmitBlockRequest>
{
    /// <inheritdoc/>
    public override SubmitBlockRequest Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartObject) throw NotABlock();
        return new(HasEnvelope(reader) ? ReadEnvelope(ref reader, options) : ReadBlock(ref reader, options));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SubmitBlockRequest value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        JsonSerializer.Serialize(writer, value.Block, TypeInfo(options));
    }

    // The reader is a copy: the caller's stays at the beginning of the object.
    private static bool HasEnvelope(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (IsBlock(reader)) return true;
            reader.Skip();
        }

        return false;
    }

    private static BlockSubmissionContract ReadEnvelope(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        BlockSubmissionContract? block = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!IsBlock(reader))
            {
                reader.Skip();
                continue;
            }

            if (block is not null) throw new JsonException("The property block stands there twice.");
            reader.Read();
            block = ReadBlock(ref reader, options);
        }

        return block ?? throw NotABlock();
    }

    private static bool IsBlock(in Utf8JsonReader reader) => reader.ValueTextEquals("block"u8);

    private static BlockSubmissionContract ReadBlock(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, TypeInfo(options)) ?? throw NotABlock();

    private static JsonTypeInfo<BlockSubmissionContract> TypeInfo(JsonSerializerOptions options) =>
        (JsonTypeInfo<BlockSubmissionContract>)options.GetTypeInfo(typeof(BlockSubmissionContract));

    private static JsonException NotABlock() => new("A block is a JSON object.");
}
