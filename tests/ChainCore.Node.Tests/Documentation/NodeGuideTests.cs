using System.Reflection;
using ChainCore.Protocol;
using Microsoft.Extensions.Logging;

namespace ChainCore.Node.Tests;

/// <summary>The tables of docs/NODE.md are those of the code: reason words (row X16), options, log events (row G13), limits (row H8).</summary>
public sealed class NodeGuideTests
{
    private static readonly string[] Guide = File.ReadAllLines(Find("docs", "NODE.md"));

    [Fact]
    public void TheTableOfReasonsIsTheCodes()
    {
        var expected = ReasonCodes.All.Select(code =>
            $"| `{code.Word}` | {code.HttpStatus} | {(code.IsRejection ? "rejected" : "error")} | {code.Sentence} |");

        Assert.Equal(expected.Order(StringComparer.Ordinal), Table("| reason | HTTP | status | sentence |").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheTableOfEventsIsTheCodes()
    {
        var expected = typeof(Log).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>()
            .Select(message => $"| {message.EventId} | {message.Level.ToString().ToLowerInvariant()} | {message.Message} |");

        Assert.Equal(expected.Order(StringComparer.Ordinal), Table("| id | level | message |"));
    }

    [Fact]
    public void TheTableOfOptionsNamesThemAll()
    {
        var documented = Table("| option | meaning |").Select(row => row.Split('`')[1].Split(' ')[0]);

        Assert.Equal(new NodeOptions().All.Select(option => option.Name).Order(), documented.Order());
    }

    [Fact]
    public void H8_TheTableOfLimitsIsTheCodes()
    {
        NodeLimits limits = new();
        var expected = typeof(NodeLimits).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(int))
            .Select(property => $"`CHAINCORE_LIMIT_{System.Text.Json.JsonNamingPolicy.SnakeCaseUpper.ConvertName(property.Name)}` | {property.GetValue(limits)}");

        var documented = Table("| variable | default | what |").Select(row => string.Join(" | ", row.Split(" | ").Take(2))[2..]);
        Assert.Equal(expected.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryCallIsThere()
    {
        using var description = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Find("samples", "ChainCore.Node", "openapi.json")));
        var text = string.Join('\n', Guide);

        Assert.All(description.RootElement.GetProperty("paths").EnumerateObject(), path => Assert.Contains(path.Name, text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Table(string heading)
    {
        Assert.Contains(heading, Guide);
        return Guide.SkipWhile(line => line != heading).Skip(2).TakeWhile(line => line.StartsWith('|'));
    }

    private static string Find(params string[] parts)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ChainCore.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine([folder, .. parts]);
    }
}
