using ChainCore.Protocol;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ChainCore.Node;

/// <summary>The description of all calls, <c>GET /openapi/v1.json</c>: made of the endpoints and the contracts themselves.</summary>
internal static class OpenApi
{
    private const string Document = "v1";
    private const string HashPattern = "^[0-9a-f]{64}$";

    /// <summary>How the contracts' own types look in JSON.</summary>
    private static readonly Dictionary<Type, (JsonSchemaType Type, string? Pattern, string Description)> Scalars = new()
    {
        [typeof(Hash256)] = (JsonSchemaType.String, HashPattern, "A double SHA-256 digest in display order: leading zeros first."),
        [typeof(BlockHeader)] = (JsonSchemaType.String, "^[0-9a-f]{160}$", "The 80 bytes of a block header in wire order."),
        [typeof(CompactTarget)] = (JsonSchemaType.Integer, null, "A target in compact form, an unsigned number."),
        [typeof(ChainWork)] = (JsonSchemaType.String, "^0x[0-9a-f]+$", "Cumulative work, hexadecimal without leading zeros."),
        [typeof(ReadOnlyMemory<byte>)] = (JsonSchemaType.String, "^([0-9a-f]{2})*$", "Bytes as hexadecimal digits."),
        [typeof(ConfigValue)] =
            (JsonSchemaType.Number | JsonSchemaType.Boolean | JsonSchemaType.String, null, "A configuration key's value."),
        [typeof(SubmitBlockRequest)] =
            (JsonSchemaType.Object, null, "A BlockSubmissionContract, or one within an envelope {\"block\":{…}}."),
    };

    public static void AddNodeOpenApi(this IServiceCollection services)
    {
        services.AddOpenApi(Document, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddDocumentTransformer((document, _, _) => Complete(document));
            options.AddSchemaTransformer((schema, context, _) => Describe(schema, context));
        });
        services.AddSingleton(provider => new OpenApiText(provider.GetRequiredKeyedService<IOpenApiDocumentProvider>(Document)));
    }

    public static void MapNodeOpenApi(this IEndpointRouteBuilder routes) => routes
        .MapReading($"/openapi/{Document}.json", "The description of all calls", async (OpenApiText text) =>
            TypedResults.Text(await text.Value, "application/json"))
        .ExcludeFromDescription();

    private static Task Complete(OpenApiDocument document)
    {
        document.Info = new()
        {
            Title = "ChainCore node",
            Version = StatusResponse.CurrentApiVersion,
            Description = "Chain, mempool and mining work of a ChainCore node. Every refusal is a problem of RFC 9457.",
        };
        document.Servers?.Clear();
        return Task.CompletedTask;
    }

    private static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (!Scalars.TryGetValue(type, out var scalar)) return Task.CompletedTask;
        var isNullable = type != context.JsonTypeInfo.Type;
        schema.Type = isNullable ? scalar.Type | JsonSchemaType.Null : scalar.Type;
        schema.Pattern = scalar.Pattern;
        schema.Description = scalar.Description;
        return Task.CompletedTask;
    }
}

/// <summary>The description as text, made once: the calls do not change while the node runs.</summary>
internal sealed class OpenApiText(IOpenApiDocumentProvider documents)
{
    private readonly Lazy<Task<string>> _text = new(async () =>
    {
        var document = await documents.GetOpenApiDocumentAsync();
        return await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1);
    });

    public Task<string> Value => _text.Value;
}
