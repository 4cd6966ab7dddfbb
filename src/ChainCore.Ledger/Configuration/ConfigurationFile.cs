using System.Text.Json;
using System.Text.Unicode;

namespace ChainCore.Ledger;

/// <summary>
/// The text of a configuration file taken apart, types and ranges not yet looked at: one JSON object of the keys of
/// <see cref="LedgerConfiguration.Keys"/>, comments allowed (row E25).
/// </summary>
public sealed class ConfigurationFile
{
    /// <summary>The greatest text that is read: 65,536 bytes.</summary>
    public const int MaximumSize = 65_536;

    private const int MaximumDepth = 8;

    private ConfigurationFile(IReadOnlyDictionary<string, JsonElement> values, IReadOnlyList<ConfigurationError> errors) =>
        (Values, Errors) = (values, errors);

    /// <summary>A value for each key the file gives, known or not; empty if the text is no JSON object.</summary>
    public IReadOnlyDictionary<string, JsonElement> Values { get; }

    /// <summary>What is wrong with the text: too long, bad UTF-8, no JSON, no object, a key twice.</summary>
    public IReadOnlyList<ConfigurationError> Errors { get; }

    private static ReadOnlySpan<byte> ByteOrderMark => [0xef, 0xbb, 0xbf];

    /// <summary>A file's content that was taken apart elsewhere.</summary>
    /// <param name="values">A JSON value for each key; they must outlive their document.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static ConfigurationFile FromValues(IReadOnlyDictionary<string, JsonElement> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new(values, []);
    }

    /// <summary>Takes a text apart. No exception comes from any sequence of bytes.</summary>
    /// <param name="utf8Text">UTF-8, with or without byte order mark, at most <see cref="MaximumSize"/> bytes.</param>
    /// <returns>The content, or what is wrong with it.</returns>
    public static ConfigurationFile Parse(ReadOnlyMemory<byte> utf8Text)
    {
        if (utf8Text.Length > MaximumSize) return Failed($"the file is longer than {MaximumSize} bytes");
        if (!Utf8.IsValid(utf8Text.Span)) return Failed("the file is not valid UTF-8");
        if (utf8Text.Span.StartsWith(ByteOrderMark)) utf8Text = utf8Text[ByteOrderMark.Length..];
        try
        {
            JsonDocumentOptions options = new() { CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaximumDepth };
            using var document = JsonDocument.Parse(utf8Text, options);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? ReadObject(document.RootElement)
                : Failed("the file must hold one JSON object");
        }
        catch (JsonException exception)
        {
            return Failed($"the file is not valid JSON at line {exception.LineNumber + 1}");
        }
    }

    private static ConfigurationFile ReadObject(JsonElement root)
    {
        Dictionary<string, JsonElement> values = new(StringComparer.Ordinal);
        List<ConfigurationError> errors = [];
        foreach (var property in root.EnumerateObject())
        {
            if (NameOf(property) is not { } name)
                errors.Add(new("", "the file names a key that is not valid text", ConfigurationSource.File));
            else if (!values.TryAdd(name, property.Value.Clone()))
                errors.Add(new(name, "is given more than once", ConfigurationSource.File));
        }

        return new(values, errors);
    }

    /// <summary>Null for a name that escapes half a surrogate pair: JSON allows it, text does not.</summary>
    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static ConfigurationFile Failed(string problem) =>
        new(new Dictionary<string, JsonElement>(), [new("", problem, ConfigurationSource.File)]);
}
