using System.Net;
using System.Net.Sockets;
using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Mining.Tests;

/// <summary>A real server that misbehaves: each fault is told apart, and the node's own word is kept.</summary>
public sealed class RestFaultTests : IDisposable
{
    private readonly HttpClient _http = NodeHttp.CreateClient(new() { ConnectTimeout = Until.Patience });
    private readonly LedgerNode _node = LedgerNode.Open();

    public void Dispose()
    {
        _http.Dispose();
        _node.Dispose();
    }

    [Fact]
    public async Task D25_NobodyListening()
    {
        // Bound, so that nobody else gets the port, and not listening.
        using Socket bound = new(SocketType.Stream, ProtocolType.Tcp);
        bound.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)bound.LocalEndPoint!).Port;
        RestWorkSource source = new(new NodeClient(_http, NodeUrl.Parse($"http://127.0.0.1:{port}")));
        Assert.Equal(FailureClass.Refused, (await source.GetWorkAsync(Templates.Miner, CancellationToken.None)).Failure?.Class);
        Assert.Equal(FailureClass.Refused, (await source.CheckAsync(CancellationToken.None)).Failure?.Class);
    }

    [Fact]
    public async Task D25_AConnectionThatBreaks() => await ExpectAsync(FailureClass.Reset, new Reply.Reset());

    [Fact]
    public async Task D25_NoAnswerInTime() => await ExpectAsync(FailureClass.TimedOut, new Reply.Silence());

    [Fact]
    public async Task D25_AnAnswerThatStopsHalfWay() => await ExpectAsync(FailureClass.TimedOut, new Reply.Stall());

    [Theory]
    [InlineData(400, FailureClass.BadRequest)]
    [InlineData(401, FailureClass.Unauthorized)]
    [InlineData(403, FailureClass.Unauthorized)]
    [InlineData(404, FailureClass.BadRequest)]
    [InlineData(408, FailureClass.Throttled)]
    [InlineData(409, FailureClass.Conflict)]
    [InlineData(415, FailureClass.BadRequest)]
    [InlineData(422, FailureClass.BadRequest)]
    [InlineData(425, FailureClass.Throttled)]
    [InlineData(429, FailureClass.Throttled)]
    [InlineData(500, FailureClass.ServerError)]
    [InlineData(502, FailureClass.ServerError)]
    [InlineData(503, FailureClass.Unavailable)]
    [InlineData(301, FailureClass.Malformed)]
    public async Task D25_EachHttpCodeHasItsClass(int code, FailureClass expected)
    {
        await ExpectAsync(expected, new Reply.Answer(code, "<html>no JSON</html>", "text/html"));
        var failure = await ExpectAsync(expected, FaultServer.Problem(code, "a-word", "The node's sentence."));
        Assert.Equal("a-word: The node's sentence", failure.Reason);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task D24_RetryAfterIsKept(int code)
    {
        var failure = await ExpectAsync(
            code == 503 ? FailureClass.Unavailable : FailureClass.Throttled,
            FaultServer.Problem(code, "syncing", header: "Retry-After: 7"));
        Assert.Equal(TimeSpan.FromSeconds(7), failure.RetryAfter);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"status":"template_created"}""")]
    public async Task D25_WhatIsNoTemplateIsMalformed(string body) =>
        await ExpectAsync(FailureClass.Malformed, new Reply.Answer(200, body));

    [Fact]
    public async Task D2_FieldsThatDisagreeAreFound()
    {
        await ExpectTemplateAsync(FailureClass.InvalidWork, template => template with { MerkleRoot = default });
        await ExpectTemplateAsync(FailureClass.InvalidWork, template => template with { PreviousHash = Sha256d.Hash([1]) });
        await ExpectTemplateAsync(FailureClass.InvalidWork, template => template with { Timestamp = 5 });
        await ExpectTemplateAsync(FailureClass.InvalidWork, template => template with { Version = 1 });
        await ExpectTemplateAsync(FailureClass.InvalidWork, template => template with { Bits = new Difficulty(9).ToCompact() });
        await ExpectTemplateAsync(FailureClass.InvalidWork, template => template with { Header = template.Header with { Nonce = 1 } });
        await ExpectTemplateAsync(FailureClass.InvalidWork, template => template with
        {
            Transactions = [template.Transactions[0] with { TransactionId = default }],
        });
        await ExpectTemplateAsync(FailureClass.Malformed, template => template with
        {
            Transactions = [template.Transactions[0] with { Hex = new byte[] { 1 } }],
        });
        await ExpectTemplateAsync(FailureClass.Malformed, template => template with { TargetDifficulty = 65 });
    }

    [Fact]
    public async Task D2_AGoodTemplateIsReadWhole()
    {
        var template = _node.CreateTemplate(Templates.Miner).Template!;
        await using FaultServer server = new((_, _) => new Reply.Answer(200, FaultServer.ToJson(template, 9)));
        var result = await server.Source(_http).GetWorkAsync(Templates.Miner, CancellationToken.None);
        Assert.True(result.IsSuccess, result.Failure?.ToString());
        var work = result.Value;
        Assert.Equal(template.Header, work.Header);
        Assert.Equal((template.Height, template.Id, 9UL), (work.Height, work.Id, work.StateVersion));
        Assert.Equal(template.ExtraNonce, work.ExtraNonce);
        Assert.Equal(template.Transactions.Select(transaction => transaction.Id), work.Transactions.Select(transaction => transaction.Id));
        Assert.True(work.ClockSkew?.Duration() < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task D1_ARequestForWorkSaysWhoAsks()
    {
        var body = "";
        await using FaultServer server = new((path, sent) =>
        {
            body = sent;
            return FaultServer.Problem(500, "internal_error");
        });
        await server.Source(_http).GetWorkAsync(Templates.Miner, CancellationToken.None);
        var json = System.Text.Json.JsonDocument.Parse(body).RootElement;
        Assert.Equal(Templates.Miner.ToString(), json.GetProperty("miner_address").GetString());
        Assert.Equal("2.0", json.GetProperty("client_version").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Number, json.GetProperty("timestamp").ValueKind);
    }

    [Theory]
    [InlineData(409, "stale-prevblk", SubmitVerdict.Stale)]
    [InlineData(409, "duplicate", SubmitVerdict.Stale)]
    [InlineData(400, "high-hash", SubmitVerdict.Rejected)]
    [InlineData(400, "bad-cb-amount", SubmitVerdict.Rejected)]
    public async Task D11_ARefusalOfABlockIsADecision(int code, string reason, SubmitVerdict verdict)
    {
        await using FaultServer server = new((_, _) => FaultServer.Problem(code, reason, "why"));
        var result = await server.Source(_http).SubmitAsync(Solution(), CancellationToken.None);
        Assert.Equal(new(verdict, reason, "why"), result.Value);
    }

    [Fact]
    public async Task D11_AFailureOfTheNodeIsNoDecision()
    {
        await using FaultServer server = new((_, _) => FaultServer.Problem(500, "internal_error"));
        var result = await server.Source(_http).SubmitAsync(Solution(), CancellationToken.None);
        Assert.Equal(FailureClass.ServerError, result.Failure?.Class);
    }

    [Fact]
    public async Task D17_ANodeWithoutLongPollIsAskedForItsStatus()
    {
        await using FaultServer server = new((path, _) => path.Contains("wait", StringComparison.Ordinal)
            ? FaultServer.Problem(404, "not_found")
            : FaultServer.Status(5, 8));
        var result = await server.Source(_http).WaitForChangeAsync(7, TimeSpan.FromSeconds(5), CancellationToken.None);
        Assert.Equal((5L, 8UL), (result.Value?.Length, result.Value?.StateVersion));
    }

    [Fact]
    public async Task D27_ACertificateOfAnotherAuthorityIsNotAccepted()
    {
        using TestAuthority ours = new(), theirs = new();
        using var certificate = theirs.Issue();
        await using FaultServer server = new((_, _) => FaultServer.Status(1, 1), certificate);
        using var trusting = NodeHttp.CreateClient(new() { TrustedRoots = [theirs.Root], ConnectTimeout = Until.Patience });
        using var wary = NodeHttp.CreateClient(new() { TrustedRoots = [ours.Root], ConnectTimeout = Until.Patience });
        Assert.True((await server.Source(trusting).CheckAsync(CancellationToken.None)).IsSuccess);
        Assert.Equal(FailureClass.Tls, (await server.Source(wary).CheckAsync(CancellationToken.None)).Failure?.Class);
        Assert.Equal(FailureClass.Tls, (await server.Source(_http).CheckAsync(CancellationToken.None)).Failure?.Class);
    }

    [Fact]
    public async Task H10_WhatANodeSaysIsShownInOneLineOfBoundedLength()
    {
        var failure = await ExpectAsync(
            FailureClass.ServerError, FaultServer.Problem(500, "word\u001b[31m", "line\r\nline" + new string('x', 5_000)));
        Assert.DoesNotContain(failure.Reason, char.IsControl);
        Assert.True(failure.Reason.Length < 300);
    }

    private static BlockSolution Solution()
    {
        MiningJob job = new(Templates.Create(Templates.Miner, 1, default), 1, new());
        return new(job, job.Work.Header, 0, default, 0, new(TimeSpan.FromSeconds(1), 10, 10));
    }

    private async Task<SourceFailure> ExpectAsync(FailureClass expected, Reply reply)
    {
        await using FaultServer server = new((_, _) => reply);
        var source = server.Source(_http);
        var timeout = reply is Reply.Silence or Reply.Stall ? TimeSpan.FromMilliseconds(300) : Until.Patience;
        var result = await new RequestPolicy(TimeProvider.System).AttemptAsync(
            token => source.GetWorkAsync(Templates.Miner, token), timeout, CancellationToken.None);
        Assert.Equal(expected, result.Failure?.Class);
        return result.Failure!;
    }

    private Task<SourceFailure> ExpectTemplateAsync(FailureClass expected, Func<BlockTemplateContract, BlockTemplateContract> change) =>
        ExpectAsync(expected, new Reply.Answer(200, FaultServer.ToJson(_node.CreateTemplate(Templates.Miner).Template!, 1, change)));
}
