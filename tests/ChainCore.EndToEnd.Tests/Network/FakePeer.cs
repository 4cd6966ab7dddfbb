using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChainCore.Protocol;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>
/// What introduces itself as a node of the same chain and is none: HTTP written by hand, so that it can answer as no server would.
/// </summary>
internal class FakePeer : IAsyncDisposable
{
    private readonly MisbehavingServer _server;
    private int _requests;

    /// <param name="model">The node whose chain it claims to be on.</param>
    /// <param name="change">What it says otherwise than that node when it introduces itself.</param>
    protected FakePeer(HandshakeContract model, Func<HandshakeContract, HandshakeContract> change)
    {
        _server = new(connection => AnswerAsync(connection.Target, connection.Stream));
        Url = new(_server.Url.ToString());
        Handshake = change(model with
        {
            NodeNonce = (ulong)Random.Shared.NextInt64(),
            BaseUrl = Url.GetLeftPart(UriPartial.Authority),
            NodeId = "fake",
        });
    }

    public Uri Url { get; }

    public HandshakeContract Handshake { get; set; }

    /// <summary>How far its clock is ahead.</summary>
    public TimeSpan ClockOffset { get; init; }

    /// <summary>Questions it was asked but for who it is.</summary>
    public int Requests => Volatile.Read(ref _requests);

    protected CancellationToken Stopped => _server.Stopped;

    /// <summary>Starts one that does nothing but introduce itself.</summary>
    public static FakePeer Start(HandshakeContract model, Func<HandshakeContract, HandshakeContract> change) => new(model, change);

    /// <summary>Asks a node how it introduces itself, as one that is on another chain.</summary>
    public static async Task<HandshakeContract> AskAsync(ClusterNode node)
    {
        var info = await node.GetInfoAsync();
        HandshakeContract nobody = new(
            Hash256.Zero, info.ConfigHash, 1, StatusResponse.CurrentApiVersion, new Dictionary<string, ConfigValue>(), 1, Hash256.Zero,
            ChainWork.Zero);
        return node.Value(await node.Client.HandshakeAsync(nobody));
    }

    /// <summary>Introduces itself to a node, which may come for its blocks then.</summary>
    public Task<NodeResponse<HandshakeContract>> IntroduceAsync(ClusterNode node) => node.Client.HandshakeAsync(Handshake);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Answers a question.</summary>
    /// <param name="path">The path.</param>
    /// <param name="query">Its parameters.</param>
    /// <param name="stream">Where the answer goes.</param>
    protected virtual Task AnswerAsync(string path, IReadOnlyDictionary<string, string> query, Stream stream) => path switch
    {
        NodePaths.GetPeers => WriteAsync(stream, new PeerUrlsResponse([]), ProtocolJson.Default.PeerUrlsResponse),
        NodePaths.TransactionIds => WriteAsync(stream, new TransactionIdsResponse([]), ProtocolJson.Default.TransactionIdsResponse),
        NodePaths.AnnounceBlock or NodePaths.AnnounceTransactions => WriteAsync(
            stream, new AnnouncementResponse(AnnouncementResponse.Known), ProtocolJson.Default.AnnouncementResponse),
        NodePaths.Headers => WriteAsync(
            stream, new HeadersResponse(0, [], Handshake.Length, Handshake.TotalWork), ProtocolJson.Default.HeadersResponse),
        _ => WriteHeadAsync(stream, 404, 0),
    };

    protected async Task WriteAsync<T>(Stream stream, T value, JsonTypeInfo<T> type)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, type);
        await WriteHeadAsync(stream, 200, body.Length);
        await stream.WriteAsync(body, Stopped);
    }

    protected Task WriteHeadAsync(Stream stream, int status, long length)
    {
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
        return stream.WriteAsync(Encoding.ASCII.GetBytes(head), Stopped).AsTask();
    }

    private Task AnswerAsync(string target, Stream stream)
    {
        var (path, query) = target.Split('?', 2) is [var name, var text] ? (name, text) : (target, "");
        if (path == NodePaths.Handshake)
        {
            var seconds = (DateTimeOffset.UtcNow + ClockOffset - DateTimeOffset.UnixEpoch).TotalSeconds;
            return WriteAsync(stream, Handshake with { Timestamp = seconds }, ProtocolJson.Default.HandshakeContract);
        }

        Interlocked.Increment(ref _requests);
        var parameters = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[^1]), StringComparer.Ordinal);
        return AnswerAsync(path, parameters, stream);
    }
}
