using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Mining.Tests;

/// <summary>Sessions against a real server that misbehaves: counted, handled as the table says, and never hashing what is wrong.</summary>
[Collection(Sessions.Name)]
public sealed class FaultySessionTests : IDisposable
{
    private readonly HttpClient _http = NodeHttp.CreateClient();
    private readonly LedgerNode _node = LedgerNode.Open();

    public void Dispose()
    {
        _http.Dispose();
        _node.Dispose();
    }

    [Fact]
    public async Task D24_401EndsTheSessionAtOnceWithTheNodesWord()
    {
        var requests = 0;
        var summary = await MineAsync(path =>
        {
            if (path == "/mine_block") requests++;
            return path == "/mine_block" ? FaultServer.Problem(401, "unauthorized", "Who are you") : null;
        });
        Assert.Equal(SessionEnd.Unauthorized, summary.End);
        Assert.Contains("Who are you", summary.Message, StringComparison.Ordinal);
        Assert.Equal(1, requests);
        Assert.Equal(1, summary.Statistics.Sources[0].Failures[FailureClass.Unauthorized]);
    }

    [Theory]
    [InlineData(500, FailureClass.ServerError)]
    [InlineData(503, FailureClass.Unavailable)]
    [InlineData(429, FailureClass.Throttled)]
    public async Task D24_WhatPassesIsWaitedFor(int code, FailureClass expected)
    {
        var first = true;
        var summary = await MineAsync(path =>
        {
            if (path != "/mine_block" || !first) return null;
            first = false;
            return FaultServer.Problem(code, "a-word", header: "Retry-After: 0");
        });
        Assert.Equal(SessionEnd.Cancelled, summary.End);
        Assert.Equal(1, summary.Statistics.Sources[0].Failures[expected]);
        Assert.Equal(1, summary.Statistics.Templates.Used);
    }

    [Fact]
    public async Task D24_MalformedJsonIsRetried()
    {
        var first = true;
        var summary = await MineAsync(path =>
        {
            if (path != "/mine_block" || !first) return null;
            first = false;
            return new Reply.Answer(200, "{ nothing");
        });
        Assert.Equal(1, summary.Statistics.Sources[0].Failures[FailureClass.Malformed]);
        Assert.Equal(1, summary.Statistics.Templates.Used);
    }

    [Fact]
    public async Task D2_AWrongPayeeIsRefusedAndTheNextNodeIsUsed()
    {
        var theirs = _node.CreateTemplate(Templates.Somebody).Template!;
        var summary = await MineAsync(
            path => path == "/mine_block" ? new Reply.Answer(200, FaultServer.ToJson(theirs, _node.StateVersion)) : null, withAnother: true);
        Assert.Equal(1, summary.Statistics.Templates.Refused[FailureClass.InvalidWork]);
        Assert.True(summary.Statistics.Sources[1].IsCurrent);
    }

    [Fact]
    public async Task D2_AWrongMerkleRootIsRefusedAndTheNextNodeIsUsed()
    {
        var summary = await MineAsync(
            path => path == "/mine_block" ? new Reply.Answer(200, Json(template => template with
            {
                MerkleRoot = default,
                Header = template.Header with { MerkleRoot = default },
            })) : null,
            withAnother: true);
        Assert.Equal(1, summary.Statistics.Templates.Refused[FailureClass.InvalidWork]);
        Assert.True(summary.Statistics.Sources[1].IsCurrent);
    }

    [Fact]
    public async Task B34_ADifficultyOutsideTheRangeIsRefusedAndTheNextNodeIsUsed()
    {
        var summary = await MineAsync(
            path => path == "/mine_block" ? new Reply.Answer(200, Json(template => template with
            {
                TargetDifficulty = 13,
                Bits = new Difficulty(13).ToCompact(),
                Header = template.Header with { Bits = new Difficulty(13).ToCompact() },
            })) : null,
            withAnother: true);
        Assert.Equal(1, summary.Statistics.Templates.Refused[FailureClass.DifficultyOutOfRange]);
        Assert.True(summary.Statistics.Sources[1].IsCurrent);
    }

    [Fact]
    public async Task D3_AStaleTemplateIsCountedAndAskedForAgain()
    {
        // The node says that its chain has five blocks, and gives a template for the second, once.
        var first = true;
        var summary = await MineAsync(path =>
        {
            if (path == "/mine_block" && first)
            {
                first = false;
                return new Reply.Answer(200, FaultServer.ToJson(_node.CreateTemplate(Templates.Miner).Template!, 1));
            }

            return path == "/status" && first ? FaultServer.Status(5, 1) : null;
        });
        Assert.Equal(1, summary.Statistics.Templates.Stale);
        Assert.Equal(1, summary.Statistics.Templates.Used);
    }

    [Fact]
    public async Task I13_AResetConnectionSendsTheSessionToTheNextNode()
    {
        var summary = await MineAsync(path => path == "/mine_block" ? new Reply.Reset() : null, withAnother: true);
        Assert.True(summary.Statistics.Sources[0].Failures[FailureClass.Reset] >= 1);
        Assert.True(summary.Statistics.Sources[1].IsCurrent);
    }

    [Fact]
    public async Task D27_ACertificateOfAnotherAuthorityIsNotRetried()
    {
        using Authority theirs = new("theirs");
        using var certificate = theirs.Issue();
        await using FaultServer server = new((_, _) => FaultServer.Status(1, 1), certificate);
        var summary = await new MiningSession([server.Source(_http)], SessionTests.Options()).RunAsync(CancellationToken.None);
        Assert.Equal(SessionEnd.Unreachable, summary.End);
        Assert.Equal(1, summary.Statistics.Sources[0].Failures[FailureClass.Tls]);
        Assert.Equal(1, summary.Statistics.Sources[0].Requests);
    }

    private string Json(Func<BlockTemplateContract, BlockTemplateContract>? change = null)
    {
        var result = _node.CreateTemplate(Templates.Miner);
        return FaultServer.ToJson(result.Template!, result.StateVersion, change);
    }

    /// <summary>Mines until the first job is up, or the session ends by itself.</summary>
    private async Task<MiningSummary> MineAsync(Func<string, Reply?> misbehave, bool withAnother = false)
    {
        await using FaultServer server = new((path, _) => misbehave(path) ?? Behave(path));
        await using FaultServer another = new((path, _) => Behave(path));
        using CancellationTokenSource stop = new(TimeSpan.FromMinutes(1));
        IWorkSource[] sources = withAnother ? [server.Source(_http), another.Source(_http)] : [server.Source(_http)];
        MiningSession session = new(sources, SessionTests.Options() with
        {
            Chance = () => 0,
            OnEvent = e =>
            {
                if (e.Kind == MiningEventKind.JobStarted) stop.Cancel();
            },
        });
        return await session.RunAsync(stop.Token);
    }

    private Reply Behave(string path) => path switch
    {
        "/status" => FaultServer.Status(1, _node.StateVersion),
        "/mine_block" => new Reply.Answer(200, Json()),
        _ => new Reply.Silence(),
    };
}
