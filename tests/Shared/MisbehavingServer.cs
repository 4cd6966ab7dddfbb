using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ChainCore.Protocol;

namespace ChainCore.Tests;

/// <summary>A server on a free loopback port that reads one request a connection and then does whatever a test wants with it.</summary>
internal sealed class MisbehavingServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<Connection, Task> _behaviour;
    private readonly X509Certificate2? _certificate;
    private readonly bool _readsRequest;
    private readonly Task _accepting;

    public MisbehavingServer(Func<Connection, Task> behaviour, X509Certificate2? certificate = null, bool readsRequest = true)
    {
        (_behaviour, _readsRequest) = (behaviour, readsRequest);

        // Some platforms' TLS takes no key that was never stored.
        if (certificate is not null) _certificate = X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Answers every request with these bytes and closes the connection.</summary>
    public MisbehavingServer(string answer, X509Certificate2? certificate = null)
        : this(connection => connection.SendAsync(answer), certificate)
    {
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public NodeUrl Url => NodeUrl.Parse(FormattableString.Invariant($"{(_certificate is null ? "http" : "https")}://127.0.0.1:{Port}"));

    /// <summary>Is cancelled when the server ends.</summary>
    public CancellationToken Stopped => _stop.Token;

    /// <summary>The text of the last request, headers and body.</summary>
    public string LastRequest { get; private set; } = "";

    public int Connections { get; private set; }

    /// <summary>An answer with a length that is right.</summary>
    public static string Answer(string body, string status = "200 OK", string type = "application/json", string headers = "") =>
        FormattableString.Invariant(
            $"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n")
        + $"{headers}Connection: close\r\n\r\n{body}";

    /// <summary>Ends it; throws what a behaviour has thrown.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _listener.Dispose();
        _certificate?.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> serving = [];
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Connections++;
                serving.Add(Task.Run(() => ServeAsync(client)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The listener was stopped.
        }

        await Task.WhenAll(serving);
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
                    stream = secure;
                    SslServerAuthenticationOptions options = new() { ServerCertificate = _certificate };
                    await secure.AuthenticateAsServerAsync(options, _stop.Token);
                }

                var request = _readsRequest ? await ReadRequestAsync(stream) : "";
                if (request is null) return;
                LastRequest = request;
                await _behaviour(new(client.Client, stream, request, _stop.Token));
            }
            catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException
                or System.Security.Authentication.AuthenticationException or ObjectDisposedException)
            {
                // The client went away, which is what most of these tests make it do.
            }
        }
    }

    private async Task<string?> ReadRequestAsync(Stream stream)
    {
        StringBuilder text = new();
        var buffer = new byte[4096];
        while (true)
        {
            var read = await stream.ReadAsync(buffer, _stop.Token);
            if (read == 0) return null;
            text.Append(Encoding.UTF8.GetString(buffer, 0, read));
            var request = text.ToString();
            var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && request.Length >= end + 4 + LengthOf(request)) return request;
        }
    }

    private static int LengthOf(string request)
    {
        const string Name = "Content-Length: ";
        var start = request.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return 0;
        start += Name.Length;
        return int.Parse(request.AsSpan(start, request.IndexOf('\r', start) - start), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A connection after its request was read.</summary>
    internal sealed record Connection(Socket Socket, Stream Stream, string Request, CancellationToken Stopped)
    {
        /// <summary>The request's path with its query.</summary>
        public string Target => Request.Split(' ', 3) is [_, var target, _] ? target : "";

        public string Body => Request.Split("\r\n\r\n", 2)[^1];

        public Task SendAsync(string text) => Stream.WriteAsync(Encoding.UTF8.GetBytes(text), Stopped).AsTask();

        public Task HangAsync() => Task.Delay(Timeout.Infinite, Stopped);

        public void Reset()
        {
            Socket.LingerState = new(true, 0);
            Socket.Close();
        }
    }
}
