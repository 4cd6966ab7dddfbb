using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChainCore.EndToEnd.Tests.Node;

/// <summary>What a whole run leaves in the logs, on the console and in the file (rows G13, H10, H11).</summary>
public partial class NodeLogTests
{
    private const string Token = "a-token-of-enough-characters";

    [UnixFact("sh")]
    public async Task H11_LogsOfAWholeRunTellNothing()
    {
        using TemporaryFolder folder = new();
        var output = await RunAsync(folder, []);
        foreach (var log in (string[])[output, await ReadFilesAsync(folder)])
        {
            AssertTellsNothing(log, folder);
            foreach (var wanted in (string[])["Startup genesis", "Startup config", "Startup target", "Block 1 accepted", "1A1z…vfNa"])
                Assert.Contains(wanted, log, StringComparison.Ordinal);
        }
    }

    [UnixFact("sh")]
    public async Task G13_JsonLinesAreJsonWithStableEventIds()
    {
        using TemporaryFolder folder = new();
        var output = await RunAsync(folder, ["--log-json"]);
        AssertTellsNothing(output, folder);
        AssertTellsNothing(await ReadFilesAsync(folder), folder);
        var ids = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(line => line.TryGetProperty("EventId", out var id) ? id.GetInt32() : 0).ToHashSet();
        Assert.Superset(new HashSet<int> { 1000, 1001, 1002, 1003, 1200, 1305, 1005, 1006 }, ids);
        var stored = await ReadFilesAsync(folder);
        foreach (var line in stored.Split('\n', StringSplitOptions.RemoveEmptyEntries)) JsonDocument.Parse(line).Dispose();
    }

    private static async Task<string> RunAsync(TemporaryFolder folder, string[] args)
    {
        var tokenFile = Path.Combine(folder.Path, "token");
        await File.WriteAllTextAsync(tokenFile, Token);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(tokenFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using var node = await NodeProcess.StartAsync(
            folder,
            [.. NodeProcess.Easy, "--admin-token-file", tokenFile, "--log-level", "trace", "--bootstrap", "http://127.0.0.1:9/", .. args]);
        await node.MineAsync();
        const string Miner = NodeProcess.Miner;
        string[] paths = ["/", "/status", "/nothing", "/balance/" + Miner, "/utxos/" + Miner, $"/balance/{Miner}x", "/stats?x=" + Miner];
        foreach (var path in paths)
            (await node.Client.GetAsync(path)).Dispose();
        foreach (var (path, body) in ((string, string)[])
        [
            ("/submit_block", "{\"miner_address\":\"" + Miner + "\""), ("/mine_block", "{\"miner_address\":\"" + Miner + "x\"}"),
            ("/difficulty/set", """{"difficulty":2,"reason":"line\nbreak"}"""), ("/add_transaction", """{"hex":"00"}"""),
            ("/config/refresh", "{}"),
        ])
        {
            using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new StringContent(body, null, "application/json") };
            request.Headers.Authorization = new("Bearer", Token);
            (await node.Client.SendAsync(request)).Dispose();
        }

        var result = await node.StopAsync();
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Output;
    }

    private static async Task<string> ReadFilesAsync(TemporaryFolder folder)
    {
        var files = Directory.GetFiles(Path.Combine(folder.Path, "logs"));
        Assert.Single(files);
        return await File.ReadAllTextAsync(files[0]);
    }

    private static void AssertTellsNothing(string log, TemporaryFolder folder)
    {
        foreach (var secret in (string[])[NodeProcess.Miner, Token, folder.Path, "   at ", "Exception", ".cs:line"])
            Assert.DoesNotContain(secret, log, StringComparison.Ordinal);
        Assert.DoesNotMatch(FullAddress(), log);
    }

    [GeneratedRegex(@"\b1[1-9A-HJ-NP-Za-km-z]{25,33}\b")]
    private static partial Regex FullAddress();
}
