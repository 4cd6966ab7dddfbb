using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using ChainCore.Protocol;
using static ChainCore.Tests.MisbehavingServer;

namespace ChainCore.Node.Tests.Protocol;

/// <summary>The client against a real server that misbehaves: every fault has a class of its own, nothing is thrown (D25).</summary>
public sealed class NodeClientFaultTests : IDisposable
{
    private static readonly TimeSpan Patience = Until.Patience;

    private readonly HttpClient _http = NodeHttp.CreateClient(new() { ConnectTimeout = Until.Patience });

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task D25_AnHonestAnswerIsAValue()
    {
        await using MisbehavingServer server = new(Answer(Samples.Status, headers: "Date: Mon, 21 Mar 2022 20:00:00 GMT\r\n"));
        var response = await Client(server).GetStatusAsync(Patience);
        Assert.True(response.IsSuccess);
        Assert.Equal((43, HttpStatusCode.OK, null), (response.Value.BlockchainLength, response.StatusCode, response.Failure));
        Assert.Equal(new DateTimeOffset(2022, 3, 21, 20, 0, 0, TimeSpan.Zero), response.Date);
        Assert.Equal(Samples.Status.Length, response.BodyBytes);
        Assert.True(response.Elapsed > TimeSpan.Zero);
    }

    [Fact]
    public async Task D25_Refused()
    {
        // Bound, so that nobody else gets the port, and not listening.
        using Socket bound = new(SocketType.Stream, ProtocolType.Tcp);
        bound.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)bound.LocalEndPoint!).Port;
        var url = NodeUrl.Parse(FormattableString.Invariant($"http://127.0.0.1:{port}"));
        AssertFailure(NodeFailureKind.ConnectionRefused, await new NodeClient(_http, url).GetStatusAsync(Patience));
    }

    [Fact]
    public async Task D25_Reset()
    {
        await using MisbehavingServer server = new(connection =>
        {
            connection.Reset();
            return Task.CompletedTask;
        });
        AssertFailure(NodeFailureKind.ConnectionReset, await Client(server).GetStatusAsync(Patience));
    }

    [Fact]
    public async Task D25_ClosedWithoutAWord()
    {
        await using MisbehavingServer server = new("");
        AssertFailure(NodeFailureKind.ConnectionClosed, await Client(server).GetStatusAsync(Patience));
    }

    [Fact]
    public async Task D25_TruncatedInTheBody()
    {
        var whole = Answer(Samples.Status);
        await using MisbehavingServer server = new(whole[..^10]);
        AssertFailure(NodeFailureKind.ConnectionClosed, await Client(server).GetStatusAsync(Patience), HttpStatusCode.OK);
    }

    [Fact]
    public async Task D25_ResetInTheBody()
    {
        TaskCompletionSource begun = new();
        await using MisbehavingServer server = new(async connection =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{");
            await begun.Task;
            connection.Reset();
        });
        using HttpClient http = new(new Signal(NodeHttp.CreateHandler(new() { ConnectTimeout = Until.Patience }), begun));
        AssertFailure(NodeFailureKind.ConnectionReset, await new NodeClient(http, server.Url).GetStatusAsync(Patience), HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"node_id\":")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Enc")]
    public async Task D25_SlowWhereverItStops(string beginning)
    {
        await using MisbehavingServer server = new(async connection =>
        {
            await connection.SendAsync(beginning);
            await connection.HangAsync();
        });
        var response = await Client(server).GetStatusAsync(TimeSpan.FromMilliseconds(150));
        Assert.Equal(NodeFailureKind.Timeout, response.Failure?.Kind);
        Assert.True(response.Elapsed >= TimeSpan.FromMilliseconds(100));
    }

    [Fact]
    public async Task D25_ATrickleEndsAtTheDeadlineToo()
    {
        await using MisbehavingServer server = new(async connection =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n");
            while (true)
            {
                await connection.SendAsync(" ");
                await Task.Delay(5, connection.Stopped);
            }
        });
        Assert.Equal(NodeFailureKind.Timeout, (await Client(server).GetStatusAsync(TimeSpan.FromMilliseconds(150))).Failure?.Kind);
    }

    [Fact]
    public async Task F20_AnAnnouncedSizeAboveTheCapIsNotRead()
    {
        await using MisbehavingServer server = new(async connection =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n\r\n");
            await connection.HangAsync();
        });
        var response = await Client(server).GetStatusAsync(Patience);
        AssertFailure(NodeFailureKind.ResponseTooLarge, response, HttpStatusCode.OK);
        Assert.Equal(0, response.BodyBytes);
    }

    [Fact]
    public async Task F20_AnEndlessAnswerIsReadUpToTheCap()
    {
        long sent = 0;
        await using MisbehavingServer server = new(async connection =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n");
            var spaces = new string(' ', 16 << 10);
            while (true)
            {
                await connection.SendAsync(spaces);
                Interlocked.Add(ref sent, spaces.Length);
            }
        });
        AssertFailure(NodeFailureKind.ResponseTooLarge, await Client(server).GetStatusAsync(Patience), HttpStatusCode.OK);
        Assert.True(Interlocked.Read(ref sent) < 64 << 20, $"{sent} bytes were taken");
    }

    [Fact]
    public async Task F20_EndlessHeadersAreNotRead()
    {
        await using MisbehavingServer server = new(async connection =>
        {
            await connection.SendAsync("HTTP/1.1 200 OK\r\n");
            while (true) await connection.SendAsync($"X-A: {new string('a', 1000)}\r\n");
        });
        AssertFailure(NodeFailureKind.ResponseTooLarge, await Client(server).GetStatusAsync(Patience));
    }

    [Theory]
    [InlineData("text/html", Samples.Status)]
    [InlineData("text/plain", Samples.Status)]
    [InlineData("application/json", "{")]
    [InlineData("application/json", "")]
    [InlineData("application/json", "null")]
    [InlineData("application/json", "[]")]
    [InlineData("application/json", "<html>")]
    [InlineData("application/json", """{"node_id": "n"}""")]
    [InlineData("application/json", Samples.Status + "x")]
    [InlineData("application/json", "\u00ff\u00fe")]
    public async Task D25_Malformed(string type, string body)
    {
        await using MisbehavingServer server = new(Answer(body, type: type));
        AssertFailure(NodeFailureKind.MalformedResponse, await Client(server).GetStatusAsync(Patience), HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("HELLO\r\n\r\n")]
    [InlineData("SSH-2.0-OpenSSH_9.6\r\n")]
    [InlineData("HTTP/1.1 abc\r\n\r\n")]
    public async Task D25_NotHttp(string answer)
    {
        await using MisbehavingServer server = new(answer);
        AssertFailure(NodeFailureKind.ProtocolViolation, await Client(server).GetStatusAsync(Patience));
    }

    [Theory]
    [InlineData("301 Moved Permanently", "Location: http://127.0.0.1:1/status\r\n", 301)]
    [InlineData("204 No Content", "", 204)]
    [InlineData("404 Not Found", "", 404)]
    [InlineData("500 Internal Server Error", "", 500)]
    [InlineData("502 Bad Gateway", "", 502)]
    public async Task D25_AnErrorWithoutAProblem(string status, string headers, int code)
    {
        await using MisbehavingServer server = new(Answer("<html>no</html>", status, "text/html", headers));
        var response = await Client(server).GetStatusAsync(Patience);
        AssertFailure(NodeFailureKind.HttpError, response, (HttpStatusCode)code);
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"reason\":")]
    public async Task D25_AnErrorWithABadProblemKeepsItsCode(string body)
    {
        await using MisbehavingServer server = new(Answer(body, "409 Conflict", ProblemContract.MediaType));
        AssertFailure(NodeFailureKind.HttpError, await Client(server).GetStatusAsync(Patience), HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task X16_AProblemIsReadWithItsReason()
    {
        var problem = ProblemContract.Of(ReasonCodes.StalePreviousBlock, instance: "/submit_block") with { CurrentChainLength = 44 };
        var body = JsonSerializer.Serialize(problem, ProtocolJson.Default.ProblemContract);
        await using MisbehavingServer server = new(Answer(body, "409 Conflict", ProblemContract.MediaType));
        var block = JsonSerializer.Deserialize(Samples.Submission, ProtocolJson.Default.BlockSubmissionContract)!;
        var response = await Client(server).SubmitBlockAsync(block, Patience);
        Assert.Equal(problem, response.Problem);
        Assert.Equal(("stale-prevblk", 44, HttpStatusCode.Conflict),
            (response.Reason, response.Problem?.CurrentChainLength, response.StatusCode));
        Assert.Null(response.Failure);
        Assert.StartsWith("stale-prevblk: ", response.Explanation, StringComparison.Ordinal);
        Assert.EndsWith(Samples.Compact(Samples.Submission), server.LastRequest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task D24_RetryAfterInSeconds()
    {
        var body = JsonSerializer.Serialize(ProblemContract.Of(ReasonCodes.Syncing), ProtocolJson.Default.ProblemContract);
        await using MisbehavingServer server =
            new(Answer(body, "503 Service Unavailable", ProblemContract.MediaType, "Retry-After: 17\r\n"));
        var response = await Client(server).GetStatusAsync(Patience);
        Assert.Equal((ReasonCodes.Syncing, TimeSpan.FromSeconds(17)), (response.Reason, response.RetryAfter));
    }

    [Theory]
    [InlineData("Mon, 21 Mar 2022 20:01:30 GMT", 90)]
    [InlineData("Mon, 21 Mar 2022 19:00:00 GMT", 0)]
    [InlineData("-5", null)]
    [InlineData("soon", null)]
    public async Task D24_RetryAfterAsADate(string header, int? seconds)
    {
        await using MisbehavingServer server = new(Answer("", "503 Service Unavailable", headers: $"Retry-After: {header}\r\n"));
        Microsoft.Extensions.Time.Testing.FakeTimeProvider clock = new(new(2022, 3, 21, 20, 0, 0, TimeSpan.Zero));
        var response = await new NodeClient(_http, server.Url, time: clock).GetStatusAsync(Patience);
        Assert.Equal((seconds is { } wait ? TimeSpan.FromSeconds(wait) : null, HttpStatusCode.ServiceUnavailable),
            (response.RetryAfter, response.StatusCode));
    }

    [Fact]
    public async Task D46_TheDeadlineAndTheTimeTakenFollowTheClockGiven()
    {
        TaskCompletionSource arrived = new();
        await using MisbehavingServer server = new(connection =>
        {
            arrived.SetResult();
            return connection.HangAsync();
        });
        Microsoft.Extensions.Time.Testing.FakeTimeProvider clock = new();
        var call = new NodeClient(_http, server.Url, time: clock).GetStatusAsync(TimeSpan.FromSeconds(30));
        await arrived.Task;
        clock.Advance(TimeSpan.FromSeconds(29));
        Assert.False(call.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));
        var response = await call;
        Assert.Equal((NodeFailureKind.Timeout, TimeSpan.FromSeconds(30)), (response.Failure?.Kind, response.Elapsed));
    }

    [Fact]
    public async Task TheCallersCancellationThrows()
    {
        using CancellationTokenSource cancellation = new();
        await using MisbehavingServer server = new(async connection =>
        {
            await cancellation.CancelAsync();
            await connection.HangAsync();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(server).GetStatusAsync(Patience, cancellation.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(server).GetStatusAsync(Patience, cancellation.Token));
    }

    [Fact]
    public async Task WrongArgumentsThrow()
    {
        NodeClient client = new(_http, NodeUrl.Parse("http://127.0.0.1:1"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.GetStatusAsync(TimeSpan.Zero));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.GetTemplateAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => client.GetBalanceAsync(""));
        await Assert.ThrowsAsync<ArgumentException>(() => client.GetHeadersAsync([]));
    }

    private static void AssertFailure<T>(NodeFailureKind kind, NodeResponse<T> response, HttpStatusCode? status = null)
        where T : class
    {
        Assert.Equal((kind, status), (response.Failure?.Kind, response.StatusCode));
        Assert.False(response.IsSuccess);
        Assert.Null(response.Problem);
        Assert.Equal(response.Failure?.Message, response.Explanation);
    }

    private NodeClient Client(MisbehavingServer server) => new(_http, server.Url);

    /// <summary>Tells when the client has an answer's headers.</summary>
    private sealed class Signal(HttpMessageHandler inner, TaskCompletionSource headersRead) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            headersRead.SetResult();
            return response;
        }
    }
}
