using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChainCore.Protocol;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace ChainCore.Node;

/// <summary>A body that may turn out to be none.</summary>
internal interface IBody
{
    /// <summary>Why it is none; null if it is one.</summary>
    Problem? Problem { get; }
}

/// <summary>
/// A request's JSON body (rows C37, H23, H25): read within the endpoint's limit, of media type application/json, taken apart by the
/// contracts' own strict rules. <see cref="BodyFilter"/> answers for one that cannot be bound, with a problem that names the field.
/// </summary>
internal sealed class Body<T> : IBindableFromHttpContext<Body<T>>, IEndpointParameterMetadataProvider, IBody
    where T : class
{
    private readonly T? _value;

    private Body(T? value, Problem? problem) => (_value, Problem) = (value, problem);

    /// <summary>What was sent.</summary>
    public T Value => _value ?? throw new InvalidOperationException("The body could not be bound.");

    public Problem? Problem { get; }

    public static async ValueTask<Body<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var rules = BodyRules.Of(context);
        var isJson = IsJson(context.Request);
        if (!isJson && (!rules.MayBeEmpty || context.Request.ContentType is not null)) return Refuse(ReasonCodes.UnsupportedMediaType);
        using var body = await BodyBuffer.ReadAsync(context, rules.MaximumBytes);
        if (body is null) return Refuse(ReasonCodes.PayloadTooLarge);
        if (body.Length > 0 && !isJson) return Refuse(ReasonCodes.UnsupportedMediaType);
        if (body.Length == 0 && rules.MayBeEmpty) body.SetToEmptyObject();
        return Parse(body.Span, (JsonTypeInfo<T>)ProtocolJson.Default.GetTypeInfo(typeof(T))!);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));

    private static Body<T> Refuse(string reason) => new(null, Problem.Of(reason));

    private static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static Body<T> Parse(ReadOnlySpan<byte> json, JsonTypeInfo<T> typeInfo)
    {
        try
        {
            return JsonSerializer.Deserialize(json, typeInfo) is { } value
                ? new(value, null)
                : new(null, Problem.Of(ReasonCodes.InvalidField, "The body must be a JSON object."));
        }
        catch (JsonException exception)
        {
            return new(null, JsonProblems.Describe(json, exception, typeInfo));
        }
    }
}

/// <summary>
/// Answers for bodies that could not be bound. An exception would do too, but costs a processor many times as much on its way up, and
/// bodies like that come in floods.
/// </summary>
internal sealed class BodyFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var argument in context.Arguments)
        {
            if (argument is IBody { Problem: { } problem }) return ValueTask.FromResult<object?>(problem);
        }

        return next(context);
    }
}

/// <summary>How large an endpoint's body may be, and whether none is one.</summary>
/// <param name="MaximumBytes">The most bytes.</param>
/// <param name="MayBeEmpty">Whether no body stands for an empty object (row C20).</param>
internal sealed record BodyRules(int MaximumBytes, bool MayBeEmpty = false)
{
    public static BodyRules Of(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<BodyRules>()
        ?? throw new InvalidOperationException("The endpoint has no rules for its body.");
}
