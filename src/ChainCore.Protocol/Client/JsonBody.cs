using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ChainCore.Protocol;

/// <summary>A request's body: one buffer with its length known, so that it is never sent in chunks.</summary>
internal static class JsonBody
{
    private static readonly MediaTypeHeaderValue MediaType = new("application/json", "utf-8");

    public static ByteArrayContent Create<T>(T value, JsonTypeInfo<T> type)
    {
        ByteArrayContent content = new(JsonSerializer.SerializeToUtf8Bytes(value, type));
        content.Headers.ContentType = MediaType;
        return content;
    }
}
