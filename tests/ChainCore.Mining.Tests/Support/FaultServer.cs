using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
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

/// <summary>A real HTTP server on a free port of the loopback that misbehaves as the test says; TLS with a certificate.</summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<string, string, Reply> _reply;
    private readonly X509Certificate2? _certificate;
    private readonly Task _accepting;

    /// <param name="reply">Says what to do with a path (with query) and a body.</param>
    /// <param name="certificate">The certificate for TLS; null for none.</param>
    public FaultServer(Func<string, string, Reply> reply, X509Certificate2? certificate = null)
    {
        (_reply, _certificate) = (reply, certificate);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Url => new($"{(_certificate is null ? "http" : "https")}://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public RestWorkSource Source(HttpClient http) => new(new NodeClient(http, NodeUrl.Parse(Url.ToString())));

    /// <summary>A template as JSON.</summary>
    public static string ToJson(BlockTemplate template, ulong stateVersion, Func<BlockTemplateContract, BlockTemplateContract>? change = null)
    {
        var contract = new BlockTemplateContract(
            template.Height, template.PreviousHash,
            [.. template.Transactions.Select(transaction => new TransactionContract(
                transaction.Id, [], [], transaction.Encoding, null, transaction.Version, transaction.LockTime))],
            template.Time, template.Difficulty.LeadingZeroDigits, template.MerkleRoot, template.Header.Version, template.Bits, template.Id,
            template.ExpiresAt.ToUnixTimeSeconds(), template.Header, template.VersionMask,
            new(template.ExtraNonce.Transaction, template.ExtraNonce.Offset, template.ExtraNonce.Length), template.MinimumTime, stateVersion);
        contract = change?.Invoke(contract) ?? contract;
        TemplateResponse response = new(
            TemplateResponse.Created, contract, contract.TargetDifficulty,
            new(contract.Transactions.Count - 1, template.TotalFees.ToCoins(), template.Subsidy.ToCoins()));
        return JsonSerializer.Serialize(response, ProtocolJson.Default.TemplateResponse);
    }

    public static Reply Status(long length, ulong stateVersion) => new Reply.Answer(200, JsonSerializer.Serialize(
        new StatusResponse("Node-0", length, 0, true, 1, StatusResponse.CurrentApiVersion, Sync: StatusResponse.Synced, StateVersion: stateVersion),
        ProtocolJson.Default.StatusResponse));

    public static Reply Problem(int code, string reason, string detail = "a sentence", string? header = null) => new Reply.Answer(
        code,
        JsonSerializer.Serialize(
            new ProblemContract(
                "/problems/" + reason, "A title", detail, code is 400 or 409 ? ProblemContract.Rejected : ProblemContract.Failed, reason, detail, code),
            ProtocolJson.Default.ProblemContract),
        ProblemContract.MediaType, header);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> connections = [];
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                connections.Add(Task.Run(() => ServeAsync(client)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }

        await Task.WhenAll(connections);
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                Stream stream = client.GetStream();
                if (_certificate is not null)
                {
                    SslStream secure = new(stream);
                    await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stop.Token);
                    stream = secure;
                }

                while (await ReadRequestAsync(stream) is var (path, body))
                {
                    switch (_reply(path, body))
                    {
                        case Reply.Answer answer:
                            await WriteAsync(stream, answer);
                            break;
                        case Reply.Reset:
                            client.LingerState = new(true, 0);
                            return;
                        case Reply.Stall:
                            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray(), _stop.Token);
                            goto case null;
                        case Reply.Silence:
                        case null:
                            // Until the other side closes.
                            _ = await stream.ReadAtLeastAsync(new byte[1], 1, throwOnEndOfStream: false, _stop.Token);
                            return;
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
            {
            }
        }
    }

    private async Task<(string Path, string Body)?> ReadRequestAsync(Stream stream)
    {
        List<byte> head = [];
        var one = new byte[1];
        while (!head.TakeLast(4).SequenceEqual("\r\n\r\n"u8.ToArray()))
        {
            if (await stream.ReadAsync(one, _stop.Token) == 0) return null;
            head.Add(one[0]);
        }

        var lines = Encoding.ASCII.GetString([.. head]).Split("\r\n");
        var length = lines.Where(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            .Select(line => int.Parse(line.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault();
        var body = new byte[length];
        await stream.ReadExactlyAsync(body, _stop.Token);
        return (lines[0].Split(' ')[1], Encoding.UTF8.GetString(body));
    }

    private async Task WriteAsync(Stream stream, Reply.Answer answer)
    {
        var body = Encoding.UTF8.GetBytes(answer.Body);
        var head = $"HTTP/1.1 {answer.Code} X\r\nContent-Type: {answer.ContentType}\r\nContent-Length: {body.Length}\r\n"
            + $"Date: {DateTimeOffset.UtcNow:R}\r\n{(answer.Header is { } header ? header + "\r\n" : "")}\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), _stop.Token);
        await stream.WriteAsync(body, _stop.Token);
    }
}
