using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChainCore.Protocol;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace ChainCore.Node;

/// <summary>
/// A request's JSON body (rows C37, H23, H25): read within the endpoint's limit, of media type application/json, taken apart by the
/// contracts' own strict rules. What cannot be bound ends the request with a problem that names the field.
/// </summary>
internal sealed record Body<T>(T Value) : IBindableFromHttpContext<Body<T>>, IEndpointParameterMetadataProvider
    where T : class
{
    public static async ValueTask<Body<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var rules = BodyRules.Of(context);
        if (!rules.MayBeEmpty || context.Request.ContentType is not null) RequireJson(context.Request);
        using var body = await BodyBuffer.ReadAsync(context, rules.MaximumBytes);
        if (body.Length == 0 && rules.MayBeEmpty) body.SetToEmptyObject();
        else if (body.Length > 0) RequireJson(context.Request);
        var typeInfo = (JsonTypeInfo<T>)ProtocolJson.Default.GetTypeInfo(typeof(T))!;
        return new(Parse(body.Span, typeInfo));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));

    private static void RequireJson(HttpRequest request)
    {
        var isJson = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            && (type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
        if (!isJson) throw new RefusedException(Problem.Of(ReasonCodes.UnsupportedMediaType));
    }

    private static T Parse(ReadOnlySpan<byte> json, JsonTypeInfo<T> typeInfo)
    {
        try
        {
            return JsonSerializer.Deserialize(json, typeInfo)
                ?? throw new RefusedException(Problem.Of(ReasonCodes.InvalidField, "The body must be a JSON object."));
        }
        catch (JsonException exception)
        {
            throw new RefusedException(JsonProblems.Describe(json, exception, typeInfo));
        }
    }
}

/// <summary>How large an endpoint's body may be, and whether none is one.</summary>
/// <param name="MaximumBytes">The most bytes.</param>
/// <param name="MayBeEmpty">Whether no body stands for an empty object (row C20).</param>
internal sealed record BodyRules(int MaximumBytes, bool MayBeEmpty = false)
{
    public static BodyRules Of(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<BodyRules>() ?? throw new InvalidOperationException("The endpoint has no rules for its body.");
}
