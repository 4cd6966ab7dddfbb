using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChainCore.Node.Tests;

/// <summary>What is published about the calls is true of them: the description, the samples, the metrics.</summary>
public partial class PublishedFilesTests
{
    [Fact]
    public async Task C33_CheckedInDescriptionIsTheServedOne()
    {
        await using var node = await TestNode.StartAsync();
        var served = (await node.GetAsync("/openapi/v1.json")).AssertOk();
        var file = Path.Combine(SourceFolder(), "openapi.json");
        if (Environment.GetEnvironmentVariable("CHAINCORE_WRITE_OPENAPI") == "1")
            await File.WriteAllTextAsync(file, Indented(served) + "\n");
        var stored = JsonDocument.Parse(await File.ReadAllTextAsync(file)).RootElement;
        Assert.Equal(Indented(stored), Indented(served));
    }

    [Fact]
    public async Task C33_DescriptionHasEveryCallWithItsProblems()
    {
        await using var node = await TestNode.StartAsync();
        var paths = (await node.GetAsync("/openapi/v1.json")).AssertOk().GetProperty("paths");
        foreach (var (method, path) in await CallsAsync(node))
        {
            var responses = paths.GetProperty(path).GetProperty(method).GetProperty("responses");
            Assert.True(responses.TryGetProperty("200", out _), path);
            Assert.True(responses.TryGetProperty("429", out _), path);
        }
    }

    [Fact]
    public async Task C33_EveryCallIsInTheHttpFile()
    {
        await using var node = await TestNode.StartAsync();
        var text = await File.ReadAllTextAsync(Path.Combine(SourceFolder(), "ChainCore.Node.http"));
        var requests = Requests().Matches(text)
            .Select(match => (match.Groups[1].Value.ToLowerInvariant(), match.Groups[2].Value.Split('?')[0])).ToHashSet();
        foreach (var (method, path) in await CallsAsync(node))
        {
            var pattern = new Regex("^" + Regex.Replace(Regex.Escape(path), @"\\\{[^}]*}", "[^/]+") + "$");
            Assert.Contains(requests, request => request.Item1 == method && pattern.IsMatch(request.Item2));
        }
    }

    [Fact]
    public async Task G11_MetricsArePrometheusText()
    {
        await using var node = await TestNode.StartAsync();
        await TestMiner.MineAsync(node, 2);
        var answer = await node.GetAsync("/metrics");
        Assert.True(answer.Status == 200, answer.Failure?.ToString());
        Assert.Equal("text/plain", answer.ContentType);
        Assert.All(
            answer.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Matches(@"^(#.*|[a-zA-Z_:][a-zA-Z0-9_:]*(\{.*\})? \S+)$", line));
        Assert.Matches(@"(?m)^chaincore_node_chain_height 2$", answer.Text);
        Assert.Matches(@"(?m)^chaincore_node_blocks\{outcome=""accepted""\} 2$", answer.Text);
        Assert.DoesNotContain("chaincore_node_chaincore", answer.Text, StringComparison.Ordinal);
    }

    /// <summary>Each call of the index, but for the description's own.</summary>
    private static async Task<IEnumerable<(string Method, string Path)>> CallsAsync(TestNode node) =>
        (await node.GetAsync("/")).AssertOk().GetProperty("links").EnumerateObject()
        .Select(link => link.Name.Split(' ')).Where(parts => !parts[1].StartsWith("/openapi", StringComparison.Ordinal))
        .Select(parts => (parts[0].ToLowerInvariant(), parts[1]));

    private static string Indented(JsonElement json) => JsonNode.Parse(json.GetRawText())!.ToJsonString(new() { WriteIndented = true });

    private static string SourceFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ChainCore.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "samples", "ChainCore.Node");
    }

    [GeneratedRegex(@"(?m)^(GET|POST) \{\{node\}\}(\S*)")]
    private static partial Regex Requests();
}
