using System.Net.Sockets;
using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>
/// Reaches peers over HTTP. Every connection is made to a number the rules about addresses allow at that moment, so that a name cannot
/// point elsewhere once it has been looked at (row F19).
/// </summary>
internal sealed class HttpPeerConnector : IPeerConnector, IDisposable
{
    // A page of headers is a third of a MiB, a range of blocks twice its bytes on the wire, a block too, a pool's ids three MiB and a half.
    private static readonly NodeClientOptions Options = new()
    {
        ClientName = "ChainCore-Node",

        // The network's own limits end calls before.
        Timeout = TimeSpan.FromMinutes(5),
        MaximumRangeResponse = (2L * PeerLimits.MaximumBlocksBytes) + (4 << 20),
        MaximumBlockResponse = 4 << 20,
    };

    private readonly HttpClient _http;
    private readonly string _nodeId;
    private readonly TimeProvider _time;

    public HttpPeerConnector(Func<PeerAddressRules> rules, string nodeId, TimeProvider time)
    {
        (_nodeId, _time) = (nodeId, time);
        var handler = NodeHttp.CreateHandler();
        AnswerProgress.Attach(handler);
        handler.ConnectCallback = async (context, cancellation) =>
        {
            var authority = context.InitialRequestMessage.RequestUri!.GetLeftPart(UriPartial.Authority);
            var addresses = await rules().ResolveAsync(PeerAddress.Parse(authority), cancellation);
            Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync([.. addresses], context.DnsEndPoint.Port, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        };
        _http = new(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public Task<IPeer> ConnectAsync(PeerAddress address, CancellationToken cancellation)
    {
        NodeClient client = new(_http, NodeUrl.Parse(address.ToString()), Options);
        return Task.FromResult<IPeer>(new NodeClientPeer(client, _nodeId, _time));
    }

    public void Dispose() => _http.Dispose();
}
