using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ChainCore.EndToEnd.Tests.Node;

/// <summary>A node's start, its end and what is left of it.</summary>
public class NodeLifeTests
{
    /// <summary>What row C41 allows.</summary>
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(5);

    [UnixFact("sh")]
    public async Task C40C41_StopAndRestartKeepTheChain()
    {
        using TemporaryFolder folder = new();
        string?[] hashes;
        using (var node = await NodeProcess.StartAsync(folder, NodeProcess.Easy))
        {
            hashes = [await node.MineAsync(), await node.MineAsync(), await node.MineAsync()];
            var result = await node.StopAsync();
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
        }

        using var again = await NodeProcess.StartAsync(folder, NodeProcess.Easy);
        var chain = (await again.GetAsync("/blockchain")).GetProperty("chain").EnumerateArray().Skip(1);
        Assert.Equal(hashes, chain.Select(block => block.GetProperty("hash").GetString()));
        Assert.NotNull(await again.MineAsync());
        Assert.Equal(0, (await again.StopAsync("INT")).ExitCode);
    }

    [UnixFact("sh")]
    public Task C41_StopIsQuickWhateverClientsDoAndLosesNothingAcknowledged() => Until.QuickAsync(StopTime, async () =>
    {
        using TemporaryFolder folder = new();
        List<string> acknowledged = [];
        TimeSpan taken;
        using (var node = await NodeProcess.StartAsync(folder, NodeProcess.Easy))
        {
            var waiting = node.Client.GetAsync($"/templates/wait?version={(await node.GetAsync("/status")).GetProperty("state_version")}");
            using TcpClient slow = new();
            await slow.ConnectAsync(IPAddress.Loopback, node.Url.Port);
            const string Unfinished =
                "POST /submit_block HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{";
            await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Unfinished));
            TaskCompletionSource some = new();
            var mining = Task.Run(async () =>
            {
                try
                {
                    while (await node.MineAsync() is { } hash)
                    {
                        acknowledged.Add(hash);
                        if (acknowledged.Count == 5) some.SetResult();
                    }
                }
                catch (HttpRequestException)
                {
                    // The node has gone.
                }
            });
            await some.Task.WaitAsync(Until.Patience);
            var sent = Stopwatch.GetTimestamp();
            Assert.Equal(0, (await node.StopAsync()).ExitCode);
            taken = Stopwatch.GetElapsedTime(sent);
            await mining;
            await Task.WhenAny(waiting);
        }

        await AssertKeptAsync(folder, acknowledged);
        return taken;
    });

    [UnixFact("sh")]
    public async Task C40_KilledNodeLosesNothingAcknowledged()
    {
        using TemporaryFolder folder = new();
        List<string> acknowledged = [];
        using (var node = await NodeProcess.StartAsync(folder, NodeProcess.Easy))
        {
            for (var i = 0; i < 5; i++) acknowledged.Add((await node.MineAsync())!);
            Assert.NotEqual(0, (await node.StopAsync("KILL")).ExitCode);
        }

        await AssertKeptAsync(folder, acknowledged);
    }

    [Fact]
    public async Task C42_TakenPortIsOneSentence()
    {
        using TemporaryFolder folder = new();
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var result = await NodeProcess.RunAsync("--data", folder.Path, "--port", port);
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            $"Port {port} of 127.0.0.1 is in use by another program; choose another with --port, or 0 for any free one.",
            result.Error.TrimEnd());
        Assert.DoesNotContain("   at ", result.Output, StringComparison.Ordinal);
    }

    [UnixFact("sh")]
    public async Task X18_FolderBelongsToOneNode()
    {
        using TemporaryFolder folder = new();
        using var node = await NodeProcess.StartAsync(folder);
        var result = await NodeProcess.RunAsync("--data", folder.Path, "--port", "0");
        Assert.Equal((1, "The chain's store is in use by another process."), (result.ExitCode, result.Error.TrimEnd()));
        await node.StopAsync();
    }

    [Theory]
    [InlineData("--port", "65536")]
    [InlineData("--port", "five")]
    [InlineData("--bind", "example.org")]
    [InlineData("--bootstrap", "ftp://example.org")]
    [InlineData("--node-id", "a b")]
    [InlineData("--set", "NO_SUCH_KEY=1")]
    [InlineData("--set", "BLOCK_REWARD")]
    [InlineData("--set", "BLOCKCHAIN_DIFFICULTY=99")]
    [InlineData("--config", "missing.json")]
    [InlineData("--admin-token-file", "missing")]
    [InlineData("--tls-cert", "missing.pem")]
    [InlineData("--log-level", "loud")]
    [InlineData("--no-such-option", "1")]
    [InlineData("argument", "another")]
    public async Task C42_UsageErrorsAreOneSentenceAndTwo(string option, string value)
    {
        using TemporaryFolder folder = new();
        var result = await NodeProcess.RunAsync("--data", folder.Path, "--port", "0", option, value);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain(folder.Path, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task E22_CheckConfigSaysWhatIsWrong()
    {
        using TemporaryFolder folder = new();
        var file = Path.Combine(folder.Path, "chaincore.json");
        Assert.Equal((0, "The configuration is valid."), await CheckAsync());
        await File.WriteAllTextAsync(file, """{"BLOCKCHAIN_DIFFICULTY": 13, "MINING_TIMEOUT": "x", "NO_SUCH_KEY": 1}""");
        Assert.Equal((2, "The configuration is invalid."), await CheckAsync());
        var error = (await NodeProcess.RunAsync("--data", folder.Path, "--check-config")).Error;
        foreach (var key in (string[])["BLOCKCHAIN_DIFFICULTY", "MINING_TIMEOUT", "NO_SUCH_KEY"])
            Assert.Contains(key, error, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, """{"NO_SUCH_KEY": 1}""");
        Assert.Equal(0, (await CheckAsync()).ExitCode);
        Assert.Equal(2, (await CheckAsync("--strict")).ExitCode);
        Assert.Equal(["chaincore.json"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));

        async Task<(int ExitCode, string Output)> CheckAsync(params string[] more)
        {
            var result = await NodeProcess.RunAsync(["--data", folder.Path, "--check-config", .. more]);
            return (result.ExitCode, result.Output.TrimEnd());
        }
    }

    [UnixFact("sh")]
    public async Task E25_CommandLineWinsOverEnvironmentOverFileOverDefault()
    {
        using TemporaryFolder folder = new();
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "chaincore.json"),
            """
            // Comments are allowed.
            { "BLOCKCHAIN_DIFFICULTY": 2, "MINING_TIMEOUT": 21, "MINING_ROUND_DURATION": 13 }
            """);
        using var node = await NodeProcess.StartAsync(new NodeStart(folder.Path)
        {
            Arguments = ["--set", "BLOCKCHAIN_DIFFICULTY=3", "--node-id", "from-arguments"],
            Environment =
            [
                ("CHAINCORE_BLOCKCHAIN_DIFFICULTY", "5"), ("CHAINCORE_MINING_TIMEOUT", "22"), ("CHAINCORE_NODE_ID", "from-environment"),
                ("CHAINCORE_PORT", "1"),
            ],
        });
        var config = await node.GetAsync("/network_config");
        Assert.Equal([3, 22, 13, 10], ((string[])["BLOCKCHAIN_DIFFICULTY", "MINING_TIMEOUT", "MINING_ROUND_DURATION", "TARGET_BLOCK_TIME"])
            .Select(key => config.GetProperty("values").GetProperty(key).GetInt32()));
        Assert.Equal("from-arguments", (await node.GetAsync("/status")).GetProperty("node_id").GetString());
        await node.StopAsync();
    }

    [UnixFact("sh")]
    public async Task E15_ChangedFileIsNoticedByItself()
    {
        using TemporaryFolder folder = new();
        var file = Path.Combine(folder.Path, "chaincore.json");
        await File.WriteAllTextAsync(file, """{"BLOCKCHAIN_DIFFICULTY": 4}""");
        using var node = await NodeProcess.StartAsync(folder);
        await File.WriteAllTextAsync(file, """{"BLOCKCHAIN_DIFFICULTY": 5}""");
        await Until.SoAsync(
            async () => (await node.GetAsync("/status")).GetProperty("target_difficulty").GetInt32() == 5,
            async () => $"{await node.GetAsync("/network_config")}");
        await File.WriteAllTextAsync(file, """{"BLOCKCHAIN_DIFFICULTY": 5""");
        await Until.SoAsync(
            async () => (await node.GetAsync("/network_config")).GetProperty("errors").GetArrayLength() > 0,
            async () => $"{await node.GetAsync("/network_config")}");
        Assert.Equal(5, (await node.GetAsync("/status")).GetProperty("target_difficulty").GetInt32());
        await node.StopAsync();

        // The good one was kept (row E21).
        using (var again = await NodeProcess.StartAsync(folder))
        {
            Assert.Equal(5, (await again.GetAsync("/status")).GetProperty("target_difficulty").GetInt32());
            var warnings = (await again.GetAsync("/status/detailed")).GetProperty("warnings").GetRawText();
            Assert.Contains("copy", warnings, StringComparison.Ordinal);
            await again.StopAsync();
        }

        Assert.Equal(2, (await NodeProcess.RunAsync("--data", folder.Path, "--port", "0", "--no-last-good")).ExitCode);
    }

    private static async Task AssertKeptAsync(TemporaryFolder folder, IEnumerable<string> acknowledged)
    {
        using var node = await NodeProcess.StartAsync(folder, NodeProcess.Easy);
        var chain = (await node.GetAsync("/blockchain")).GetProperty("chain").EnumerateArray();
        var kept = chain.Select(block => block.GetProperty("hash").GetString()!);
        Assert.Empty(acknowledged.Except(kept));
        await node.StopAsync();
    }
}
