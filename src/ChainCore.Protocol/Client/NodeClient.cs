using System.Net.Http.Headers;
using System.Text.Json.Serialization.Metadata;

namespace ChainCore.Protocol;

/// <summary>
/// Calls one node, a method for each call of its API. Whatever a node does comes back as a <see cref="NodeResponse{T}"/>; only wrong
/// arguments and the caller's own cancellation throw. Retrying is the caller's business. Any number of threads may use one client.
/// </summary>
/// <param name="http">The HTTP client, which the caller owns; <see cref="NodeHttp.CreateClient"/> makes a suitable one.</param>
/// <param name="node">The node.</param>
/// <param name="options">How to call; null for the defaults.</param>
/// <param name="time">The clock for timeouts and measurements; null for the system's.</param>
public sealed partial class NodeClient(HttpClient http, NodeUrl node, NodeClientOptions? options = null, TimeProvider? time = null)
{
    private readonly NodeClientOptions _options = options ?? new();
    private readonly NodeExchange _exchange = new(http, time ?? TimeProvider.System);

    /// <summary>The node.</summary>
    public NodeUrl Node => node;

    private static ProtocolJson Json => ProtocolJson.Default;

    private Task<NodeResponse<TAnswer>> GetAsync<TAnswer>(
        string path, JsonTypeInfo<TAnswer> answer, TimeSpan? timeout, CancellationToken cancellation, long? cap = null, bool admin = false)
        where TAnswer : class =>
        SendAsync(new(HttpMethod.Get, node.Of(path)), answer, timeout, cap, admin, cancellation);

    private Task<NodeResponse<TAnswer>> PostAsync<TQuestion, TAnswer>(
        string path, TQuestion question, JsonTypeInfo<TQuestion> questionType, JsonTypeInfo<TAnswer> answer,
        TimeSpan? timeout, CancellationToken cancellation, long? cap = null, bool admin = false)
        where TQuestion : class
        where TAnswer : class
    {
        ArgumentNullException.ThrowIfNull(question);
        HttpRequestMessage request = new(HttpMethod.Post, node.Of(path)) { Content = JsonBody.Create(question, questionType) };
        return SendAsync(request, answer, timeout, cap, admin, cancellation);
    }

    private async Task<NodeResponse<TAnswer>> SendAsync<TAnswer>(
        HttpRequestMessage request, JsonTypeInfo<TAnswer> answer, TimeSpan? timeout, long? cap, bool admin, CancellationToken cancellation)
        where TAnswer : class
    {
        using (request)
        {
            var limit = timeout ?? _options.Timeout;
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero, nameof(timeout));
            request.Headers.UserAgent.Add(new(new ProductHeaderValue(_options.ClientName, _options.ClientVersion)));
            request.Headers.Add("X-Mining-Client", _options.ClientName);
            request.Headers.Add("X-Client-Version", _options.ClientVersion);
            request.Headers.Accept.Add(new("application/json"));
            request.Headers.Accept.Add(new(ProblemContract.MediaType));
            if (admin && _options.AdminToken is { Length: > 0 } token) request.Headers.Authorization = new("Bearer", token);
            return await _exchange.SendAsync(request, answer, limit, cap ?? _options.MaximumResponse, cancellation).ConfigureAwait(false);
        }
    }
}
