using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Mining.Tests;

/// <summary>What the server does with a request.</summary>
internal abstract record Reply
{
    /// <summary>Answers.</summary>
    public sealed record Answer(int Code, string Body, string ContentType = "application/json", string? Header = null) : Reply;

    /// <summary>Breaks the connection.</summary>
    public sealed record Reset : Reply;

    /// <summary>Says nothing until the other side gives up.</summary>
    public sealed record Silence : Reply;

    /// <summary>Begins an answer and says no more.</summary>
    public sealed record Stall : Reply;
}

/// <summary>A server that does with each request what the test says; TLS with a certificate.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly MisbehavingServer _server;

    /// <param name="reply">Says what to do with a path (with query) and a body.</param>
    /// <param name="certificate">The certificate for TLS; null for none.</param>
    public FaultServer(Func<string, string, Reply> reply, X509Certificate2? certificate = null) =>
        _server = new(connection => PerformAsync(reply(connection.Target, connection.Body), connection), certificate);

    public RestWorkSource Source(HttpClient http) => new(new NodeClient(http, _server.Url));

    /// <summary>A template as JSON.</summary>
    public static string ToJson(
        BlockTemplate template, ulong stateVersion, Func<BlockTemplateContract, BlockTemplateContract>? change = null)
    {
        var contract = new BlockTemplateContract(
            template.Height, template.PreviousHash,
            [.. template.Transactions.Select(transaction => new TransactionContract(
                transaction.Id, [], [], transaction.Encoding, null, transaction.Version, transaction.LockTime))],
            template.Time, template.Difficulty.LeadingZeroDigits, template.MerkleRoot, template.Header.Version, template.Bits, template.Id,
            template.ExpiresAt.ToUnixTimeSeconds(), template.Header, template.VersionMask,
            new(template.ExtraNonce.Transaction, template.ExtraNonce.Offset, template.ExtraNonce.Length), template.MinimumTime,
            stateVersion);
        contract = change?.Invoke(contract) ?? contract;
        TemplateResponse response = new(
            TemplateResponse.Created, contract, contract.TargetDifficulty,
            new(contract.Transactions.Count - 1, template.TotalFees.ToCoins(), template.Subsidy.ToCoins()));
        return JsonSerializer.Serialize(response, ProtocolJson.Default.TemplateResponse);
    }

    public static Reply Status(long length, ulong stateVersion) => new Reply.Answer(200, JsonSerializer.Serialize(
        new StatusResponse(
            "Node-0", length, 0, true, 1, StatusResponse.CurrentApiVersion, Sync: StatusResponse.Synced, StateVersion: stateVersion),
        ProtocolJson.Default.StatusResponse));

    public static Reply Problem(int code, string reason, string detail = "a sentence", string? header = null) => new Reply.Answer(
        code,
        JsonSerializer.Serialize(
            new ProblemContract(
                "/problems/" + reason, "A title", detail, code is 400 or 409 ? ProblemContract.Rejected : ProblemContract.Failed, reason,
                detail, code),
            ProtocolJson.Default.ProblemContract),
        ProblemContract.MediaType, header);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task PerformAsync(Reply reply, MisbehavingServer.Connection connection)
    {
        switch (reply)
        {
            case Reply.Answer answer:
                var headers = $"Date: {DateTimeOffset.UtcNow:R}\r\n{(answer.Header is { } header ? header + "\r\n" : "")}";
                await connection.SendAsync(MisbehavingServer.Answer(answer.Body, $"{answer.Code} X", answer.ContentType, headers));
                break;
            case Reply.Reset:
                connection.Reset();
                break;
            case Reply.Stall:
                await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
                await connection.HangAsync();
                break;
            default:
                await connection.HangAsync();
                break;
        }
    }
}
