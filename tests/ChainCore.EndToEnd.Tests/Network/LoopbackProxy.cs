using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>What becomes of what is sent through a <see cref="LoopbackProxy"/>.</summary>
internal enum LinkState
{
    /// <summary>It arrives.</summary>
    Open,

    /// <summary>Connections end at once.</summary>
    Cut,

    /// <summary>Connections stay and nothing arrives until it is open again, as where packets are lost.</summary>
    Lossy,
}

/// <summary>The way to a node: a TCP proxy that can be cut, lose everything, or take its time.</summary>
internal sealed class LoopbackProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<Socket, byte> _sockets = [];
    private readonly Task _loop;
    private long _bytesToClients;

    public LoopbackProxy()
    {
        _listener.Start();
        Url = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _loop = Task.Run(AcceptAsync);
    }

    public Uri Url { get; }

    /// <summary>The node behind; connections end at once until it is set.</summary>
    public Uri? Target { get; set; }

    public LinkState State
    {
        get;
        set
        {
            field = value;
            if (value != LinkState.Cut) return;
            foreach (var socket in _sockets.Keys) socket.Dispose();
        }
    }

    /// <summary>How long everything takes in each direction.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>After so many answered bytes the way becomes <see cref="LinkState.Lossy"/>, wherever in an answer that is; once.</summary>
    public long? LosesAfter { get; set; }

    /// <summary>Bytes the node behind has answered.</summary>
    public long BytesToClients => Interlocked.Read(ref _bytesToClients);

    /// <summary>How many bytes it may answer in all: what is beyond waits until this is raised.</summary>
    public long MaximumToClients { get; set; } = long.MaxValue;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        foreach (var socket in _sockets.Keys) socket.Dispose();
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            var client = await _listener.AcceptSocketAsync(_stop.Token);
            if (State == LinkState.Cut || Target is null) client.Dispose();
            else _ = RelayAsync(client, Target);
        }
    }

    private async Task RelayAsync(Socket client, Uri target)
    {
        using Socket server = new(SocketType.Stream, ProtocolType.Tcp);
        using (client)
        {
            try
            {
                (client.NoDelay, server.NoDelay) = (true, true);
                _sockets[client] = _sockets[server] = 0;
                await server.ConnectAsync(target.Host, target.Port, _stop.Token);
                if (State == LinkState.Cut) return;
                await Task.WhenAny(PumpAsync(client, server, isAnswer: false), PumpAsync(server, client, isAnswer: true));
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException)
            {
                // One of both has gone, or the way was cut.
            }
            finally
            {
                _sockets.TryRemove(client, out _);
                _sockets.TryRemove(server, out _);
            }
        }
    }

    private async Task PumpAsync(Socket from, Socket to, bool isAnswer)
    {
        try
        {
            var buffer = new byte[64 << 10];
            while (await from.ReceiveAsync(buffer, _stop.Token) is > 0 and var count)
            {
                if (Delay > TimeSpan.Zero) await Task.Delay(Delay, _stop.Token);
                while (State == LinkState.Lossy || (isAnswer && BytesToClients + count > MaximumToClients))
                    await Task.Delay(20, _stop.Token);
                if (isAnswer && Interlocked.Add(ref _bytesToClients, count) >= LosesAfter)
                    (LosesAfter, State) = (null, LinkState.Lossy);
                for (var sent = 0; sent < count;) sent += await to.SendAsync(buffer.AsMemory(sent, count - sent), _stop.Token);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // One of both has gone, or the way was cut.
        }
    }
}
