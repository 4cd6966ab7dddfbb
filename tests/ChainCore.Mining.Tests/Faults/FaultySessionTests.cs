using System.Globalization;
using System.Text.Json;
using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Mining.Tests;

/// <summary>Sessions against a real server that misbehaves: counted, handled as the table says, and never hashing what is wrong.</summary>
[Collection(Sessions.Name)]
public sealed class FaultySessionTests : IDisposable
{
    private readonly HttpClient _http = NodeHttp.CreateClient(new() { ConnectTimeout = Until.Patience });
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
            path => path == "/mine_block" ? new Reply.Answer(200, FaultServer.ToJson(theirs, _node.StateVersion)) : null,
            withAnother: true);
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
        using TestAuthority theirs = new();
        using var certificate = theirs.Issue();
        await using FaultServer server = new((_, _) => FaultServer.Status(1, 1), certificate);
        var summary = await new MiningSession([server.Source(_http)], SessionTests.Options()).RunAsync(CancellationToken.None);
        Assert.Equal(SessionEnd.Unreachable, summary.End);
        Assert.Equal(1, summary.Statistics.Sources[0].Failures[FailureClass.Tls]);
        Assert.Equal(1, summary.Statistics.Sources[0].Requests);
    }

    [Fact]
    public async Task D20_AHundredTipsOverHttpLetNothingStaleThrough()
    {
        const int forced = 100;
        using var node = LedgerNode.Open(new() { Configuration = new() { CommandLine = LedgerSessionTests.Easy } });
        await using FaultServer server = new((path, body) => Serve(node, path, body));
        using CancellationTokenSource stop = new();
        MiningSession session = new([server.Source(_http)], SessionTests.Options());
        var running = session.RunAsync(stop.Token);
        for (var i = 0; i < forced; i++)
        {
            // Another miner's block, as soon as the session has asked for work on the tip before.
            var seen = session.GetStatistics().Templates.Received;
            while (!Force(node)) Assert.False(running.IsCompleted);
            while (session.GetStatistics().Templates.Received == seen && !running.IsCompleted) await Task.Yield();
        }

        await stop.CancelAsync();
        var summary = await running;
        var blocks = summary.Statistics.Blocks;
        var ours = node.Chain.ReadBlocks(1, int.MaxValue).Count(block =>
            PayToPublicKeyHash.TryGetAddress(block.Transactions[0].Outputs[0].Script.Span, out var payee) && payee == Templates.Miner);
        Assert.Equal(node.Chain.Tip.Height, forced + ours);
        Assert.Equal(0, blocks.Rejected);

        // One that the end of the session came between may be in the chain though its answer did not arrive: it is told as lost.
        Assert.InRange(ours, blocks.Accepted, blocks.Accepted + blocks.Lost);
        Assert.Equal(blocks.Found, blocks.Accepted + blocks.Stale + blocks.Lost);
    }

    /// <summary>A block of somebody else's.</summary>
    /// <returns>False if the session was faster.</returns>
    private static bool Force(LedgerNode node)
    {
        var template = node.CreateTemplate(Templates.Somebody).Template!;
        var found = new NonceScanner().FindFirst(new(template.Header), NonceRange.All);
        return node.SubmitBlock(new(template.CreateBlock(template.Header with { Nonce = found.Nonce }))).IsAccepted;
    }

    private static Reply Serve(LedgerNode node, string path, string body)
    {
        if (path == "/status") return FaultServer.Status(node.Chain.Tip.Height + 1, node.StateVersion);
        if (path == "/mine_block")
        {
            var work = node.CreateTemplate(Templates.Miner);
            return new Reply.Answer(200, FaultServer.ToJson(work.Template!, work.StateVersion));
        }

        if (path == "/submit_block") return Submit(node, JsonSerializer.Deserialize(body, ProtocolJson.Default.BlockSubmissionContract)!);
        var known = ulong.Parse(path.Split('=')[1], CultureInfo.InvariantCulture);
        var version = node.WaitForStateAsync(known, TimeSpan.FromSeconds(5)).GetAwaiter().GetResult();
        TemplateWaitResponse state = new(version, version != known, node.Chain.Tip.Height + 1, node.Chain.Tip.Hash, 1);
        return new Reply.Answer(200, JsonSerializer.Serialize(state, ProtocolJson.Default.TemplateWaitResponse));
    }

    private static Reply Submit(LedgerNode node, BlockSubmissionContract block)
    {
        BlockHeader header = new(
            block.Version, block.PreviousHash, block.MerkleRoot, block.Timestamp, new Difficulty(block.TargetDifficulty).ToCompact(),
            block.Nonce);
        var result = node.SubmitBlock(
            new(new Block(header, [.. block.Transactions.Select(transaction => Transaction.Decode(transaction.Hex.Span))])));
        if (!result.IsAccepted) return FaultServer.Problem(result.Outcome == SubmissionOutcome.Rejected ? 400 : 409, result.Reason!);
        SubmitBlockResponse response = new(
            SubmitBlockResponse.Accepted, SubmitBlockResponse.AcceptedMessage, block.Index, result.Hash,
            new(result.ChainLength, result.TotalWork));
        return new Reply.Answer(200, JsonSerializer.Serialize(response, ProtocolJson.Default.SubmitBlockResponse));
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
