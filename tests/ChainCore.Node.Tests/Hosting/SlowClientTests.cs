using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ChainCore.Node.Tests;

/// <summary>Clients that take their time, on purpose or not (rows C37, H8).</summary>
[Collection(RunsAlone.Name)]
public class SlowClientTests
{
    private enum Slowness
    {
        Headers,
        Body,
        Reading,
    }

    /// <summary>What slow clients may add to an answer.</summary>
    private const double MostMilliseconds = 100;

    [Fact]
    public async Task H8_FiveHundredSlowClientsDoNotHinderAnHonestOne()
    {
        await using var node = await TestNode.StartAsync(new()
        {
            UseKestrel = true,
            Settings = settings => settings with { LogLevel = Microsoft.Extensions.Logging.LogLevel.Warning },
        });

        // One without slow clients: whatever else the machine does slows down both.
        await using var other = await TestNode.StartAsync(new() { UseKestrel = true });

        // Longer answers than the buffers between two sockets hold.
        await TestMiner.MineAsync(node, 60);
        List<Socket> slow = [];
        try
        {
            for (var i = 0; i < 500; i++) slow.Add(await ConnectAsync(node, (Slowness)(i % 3)));
            List<double> times = [], otherTimes = [];
            for (var i = 0; i < 101; i++)
            {
                // Each slow client goes on a little: none is idle.
                foreach (var socket in slow.Where((_, place) => place % 3 != 2 && place % 101 == i))
                    await TrySendAsync(socket, "x"u8.ToArray());
                times.Add(await AskAsync(node));
                otherTimes.Add(await AskAsync(other));
            }

            Assert.InRange(Median(times) - Median(otherTimes), double.MinValue, MostMilliseconds);
            (await node.PostAsync("/submit_block", (await TestMiner.FindBlockAsync(node)).ToJsonString())).AssertOk();
        }
        finally
        {
            foreach (var socket in slow) socket.Dispose();
        }
    }

    [Theory]
    [InlineData("headers")]
    [InlineData("body")]
    public async Task C37_SlowRequestsAreCutOff(string kind)
    {
        await using var node = await TestNode.StartAsync(new()
        {
            UseKestrel = true,
            Settings = settings => settings with
            {
                Limits = settings.Limits with { HeaderSeconds = 1, DataRateGraceSeconds = 2, DataRateBytes = 1_000 },
            },
        });
        using var socket = await ConnectAsync(node, kind == "body" ? Slowness.Body : Slowness.Headers);
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(60));
        StringBuilder answer = new();
        var buffer = new byte[4_096];
        while (await socket.ReceiveAsync(buffer, limit.Token) is var count and > 0)
            answer.Append(Encoding.ASCII.GetString(buffer, 0, count));

        // The server ends the connection by itself, and says why if it can.
        Assert.StartsWith("HTTP/1.1 408", answer.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /status HTTP/1.1\r\nHost: x\r\n", 70, "HTTP/1.1 431")]
    [InlineData("GET /{long} HTTP/1.1\r\nHost: x\r\n", 0, "HTTP/1.1 414")]
    [InlineData("NOT HTTP AT ALL\r\n", 0, "HTTP/1.1 400")]
    [InlineData("GET /balance/%00 HTTP/1.1\r\nHost: x\r\n", 0, "HTTP/1.1 400")]
    [InlineData("GET /status HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n", 0, "HTTP/1.1 400")]
    [InlineData(
        "POST /mine_block HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000000\r\n", 0, "HTTP/1.1 413")]
    public async Task C37_HeadersHaveLimits(string request, int headers, string answer)
    {
        await using var node = await TestNode.StartAsync(new() { UseKestrel = true });
        using TcpClient client = new();
        await client.ConnectAsync(node.BaseUrl.Host, node.BaseUrl.Port);
        var text = request.Replace("{long}", new string('a', 9_000), StringComparison.Ordinal)
            + string.Concat(Enumerable.Range(0, headers).Select(i => string.Create(CultureInfo.InvariantCulture, $"X-{i}: y\r\n")))
            + "\r\n";
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text));
        using StreamReader reader = new(client.GetStream());
        Assert.StartsWith(answer, await reader.ReadLineAsync().WaitAsync(Until.Patience), StringComparison.Ordinal);
    }

    [Fact]
    public async Task C37_ConnectionsHaveALimit()
    {
        await using var node = await TestNode.StartAsync(new()
        {
            UseKestrel = true,
            Settings = settings => settings with { Limits = settings.Limits with { Connections = 5 } },
        });
        List<Socket> sockets = [];
        try
        {
            for (var i = 0; i < 5; i++) sockets.Add(await ConnectAsync(node, Slowness.Headers));
            using TcpClient sixth = new();
            await sixth.ConnectAsync(node.BaseUrl.Host, node.BaseUrl.Port);
            var closed = 0;
            try
            {
                await sixth.GetStream().WriteAsync("GET /status HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray());
                closed = await sixth.GetStream().ReadAsync(new byte[1]).AsTask().WaitAsync(Until.Patience);
            }
            catch (IOException)
            {
                // Reset rather than ended: closed all the same.
            }

            Assert.Equal(0, closed);
        }
        finally
        {
            foreach (var socket in sockets) socket.Dispose();
        }
    }

    [Fact]
    public async Task H10_X16_ClientsThatResetInTheMiddleOfABodyAreNoErrorOfTheNode()
    {
        await using var node = await TestNode.StartAsync(new() { UseKestrel = true });
        for (var i = 0; i < 200; i++)
        {
            using Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { LingerState = new(enable: true, seconds: 0) };
            await socket.ConnectAsync(node.BaseUrl.Host, node.BaseUrl.Port);
            await socket.SendAsync("""
                POST /submit_block HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Content-Length: 60000
                Expect: 100-continue


                """u8.ToArray());

            // The node says this when it begins to read the body.
            var buffer = new byte[100];
            var count = await socket.ReceiveAsync(buffer).WaitAsync(Until.Patience);
            Assert.StartsWith("HTTP/1.1 100", Encoding.ASCII.GetString(buffer, 0, count), StringComparison.Ordinal);
        }

        await Until.SoAsync(
            () => node.Log.Lines.Count(line => line.Text.Contains(" 499 ", StringComparison.Ordinal)) >= 200,
            () => string.Join(Environment.NewLine, node.Log.Lines.TakeLast(5)));
        (await node.GetAsync("/status")).AssertOk();
        Assert.DoesNotContain(node.Log.Lines, line => line.Level >= Microsoft.Extensions.Logging.LogLevel.Error);
    }

    private static async Task<double> AskAsync(TestNode node)
    {
        var started = Stopwatch.GetTimestamp();
        (await node.GetAsync("/status")).AssertOk();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static async Task<Socket> ConnectAsync(TestNode node, Slowness slowness)
    {
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveBufferSize = 4_096 };
        await socket.ConnectAsync(node.BaseUrl.Host, node.BaseUrl.Port);
        var start = slowness switch
        {
            Slowness.Headers => "GET /status HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
            Slowness.Body => "POST /submit_block HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 60000\r\n\r\n{\"index\":",
            _ => string.Concat(Enumerable.Repeat("GET /blockchain HTTP/1.1\r\nHost: localhost\r\n\r\n", 4)),
        };
        await socket.SendAsync(Encoding.ASCII.GetBytes(start));
        return socket;
    }

    /// <summary>A client the server has cut off has got what it deserves.</summary>
    private static async Task TrySendAsync(Socket socket, byte[] bytes)
    {
        try
        {
            await socket.SendAsync(bytes);
        }
        catch (SocketException)
        {
        }
    }
}
