using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>What is wrong with JSON, in words that hold nothing of the exception's: it names types of the program.</summary>
internal static class JsonProblems
{
    private const int MaximumFieldLength = 100;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = ProtocolJson.MaximumDepth, AllowDuplicateProperties = false };

    /// <summary>Describes why a body could not be read.</summary>
    /// <param name="json">The body.</param>
    /// <param name="exception">What the serializer threw.</param>
    /// <param name="typeInfo">The contract.</param>
    public static Problem Describe(ReadOnlySpan<byte> json, JsonException exception, JsonTypeInfo typeInfo)
    {
        using var document = TryParse(json);
        if (document is null) return Problem.Of(ReasonCodes.MalformedJson);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            return Problem.Of(ReasonCodes.InvalidField, "The body must be a JSON object.");
        if (FieldOf(exception.Path) is { } field)
            return Problem.InvalidField(field, $"The field {field} is of the wrong type, or its value is not allowed.");
        return FindMissing(document.RootElement, typeInfo) is { } missing
            ? Problem.InvalidField(missing, $"The field {missing} is missing.")
            : Problem.Of(ReasonCodes.InvalidField, "A field is missing or not allowed.");
    }

    private static JsonDocument? TryParse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonDocument.Parse(json.ToArray(), Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The first field the contract needs and the object has not; of a block in its envelope the block's.</summary>
    private static string? FindMissing(JsonElement root, JsonTypeInfo typeInfo)
    {
        if (typeInfo.Type == typeof(SubmitBlockRequest))
        {
            typeInfo = ProtocolJson.Default.BlockSubmissionContract;
            if (root.TryGetProperty("block"u8, out var block) && block.ValueKind == JsonValueKind.Object) root = block;
        }

        return typeInfo.Properties.FirstOrDefault(property => property.IsRequired && !root.TryGetProperty(property.Name, out _))?.Name;
    }

    /// <summary>"$.transactions[3].hex" without what is not a name or a place.</summary>
    private static string? FieldOf(string? path)
    {
        if (path is null || !path.StartsWith("$.", StringComparison.Ordinal)) return null;
        var harmless = path.Skip(2).Where(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '[' or ']');
        var field = string.Concat(harmless.Take(MaximumFieldLength));
        return field.Length == 0 ? null : field;
    }
}
