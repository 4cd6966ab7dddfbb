using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ChainCore.Protocol;

/// <summary>One request and its answer, within a time and a size (rows D25, F20).</summary>
internal sealed class NodeExchange(HttpClient http, TimeProvider time)
{
    // A problem is short; what is longer is none.
    private const int MaximumProblem = 64 << 10;

    public async Task<NodeResponse<T>> SendAsync<T>(
        HttpRequestMessage request, JsonTypeInfo<T> type, TimeSpan timeout, long cap, CancellationToken cancellation)
        where T : class
    {
        cancellation.ThrowIfCancellationRequested();
        var start = time.GetTimestamp();
        NodeResponse<T> answer = new();
        using CancellationTokenSource deadline = new(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token)
                .ConfigureAwait(false);
            answer = answer with
            {
                StatusCode = response.StatusCode,
                Date = response.Headers.Date,
                RetryAfter = Wait(response.Headers.RetryAfter),
            };
            answer = response.StatusCode == HttpStatusCode.OK
                ? await ReadAsync(answer, response, type, cap, either.Token).ConfigureAwait(false)
                : await ReadProblemAsync(answer, response, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception) when (IsOfTheNode(exception))
        {
            answer = answer with { Value = null, Problem = null, Failure = FailureClassifier.Classify(exception) };
        }

        return answer with { Elapsed = time.GetElapsedTime(start) };
    }

    private static async Task<NodeResponse<T>> ReadAsync<T>(
        NodeResponse<T> answer, HttpResponseMessage response, JsonTypeInfo<T> type, long cap, CancellationToken cancellation)
        where T : class
    {
        if (!IsJson(response.Content.Headers.ContentType)) return Fail(answer, NodeFailureKind.MalformedResponse);
        if (response.Content.Headers.ContentLength > cap) return Fail(answer, NodeFailureKind.ResponseTooLarge);
        var (value, bytes) = await DeserializeAsync(response, type, cap, cancellation).ConfigureAwait(false);
        return value is null
            ? Fail(answer, NodeFailureKind.MalformedResponse) with { BodyBytes = bytes }
            : answer with { Value = value, BodyBytes = bytes };
    }

    private static async Task<NodeResponse<T>> ReadProblemAsync<T>(
        NodeResponse<T> answer, HttpResponseMessage response, CancellationToken cancellation)
        where T : class
    {
        if (IsJson(response.Content.Headers.ContentType) && !(response.Content.Headers.ContentLength > MaximumProblem))
        {
            try
            {
                var (problem, bytes) = await DeserializeAsync(response, ProtocolJson.Default.ProblemContract, MaximumProblem, cancellation)
                    .ConfigureAwait(false);
                if (problem is not null) return answer with { Problem = problem, BodyBytes = bytes };
            }
            catch (Exception exception) when (exception is JsonException or ResponseTooLargeException)
            {
                // The code is known all the same, and decides what the caller does next.
            }
        }

        var code = (int)response.StatusCode;
        var message = FormattableString.Invariant($"The node answered with HTTP {code}.");
        return answer with { Failure = new(NodeFailureKind.HttpError, message) };
    }

    private static async Task<(T? Value, long Bytes)> DeserializeAsync<T>(
        HttpResponseMessage response, JsonTypeInfo<T> type, long cap, CancellationToken cancellation)
        where T : class
    {
        var body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            CappedStream capped = new(body, cap);
            await using (capped.ConfigureAwait(false))
            {
                return (await JsonSerializer.DeserializeAsync(capped, type, cancellation).ConfigureAwait(false), capped.BytesRead);
            }
        }
    }

    private static bool IsJson(MediaTypeHeaderValue? type) =>
        type?.MediaType is { } media
        && (media.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (media.StartsWith("application/", StringComparison.OrdinalIgnoreCase)
                && media.EndsWith("+json", StringComparison.OrdinalIgnoreCase)));

    private static NodeResponse<T> Fail<T>(NodeResponse<T> answer, NodeFailureKind kind)
        where T : class =>
        answer with { Failure = new(kind, FailureClassifier.Describe(kind)) };

    // Whatever comes from the connection or the answer; a mistake of this process is not hidden.
    private static bool IsOfTheNode(Exception exception) =>
        exception is HttpRequestException or IOException or JsonException or OperationCanceledException or TimeoutException
            or System.Net.Sockets.SocketException or System.Security.Authentication.AuthenticationException;

    private TimeSpan? Wait(RetryConditionHeaderValue? header)
    {
        if (header?.Delta is { } delta) return delta;
        if (header?.Date is not { } date) return null;
        var wait = date - time.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
