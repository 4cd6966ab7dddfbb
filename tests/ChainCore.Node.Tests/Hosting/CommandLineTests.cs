using System.Net;
using Microsoft.Extensions.Logging;

namespace ChainCore.Node.Tests;

/// <summary>From arguments and environment to settings (row E25).</summary>
public class CommandLineTests
{
    [Fact]
    public async Task E25_H27_WithoutAnythingThereAreDefaultsAndNobodyElseCanConnect()
    {
        var settings = await ParseAsync([]);
        Assert.Equal(
            (Path.GetFullPath("chaincore-data"), IPAddress.Loopback, (int?)null, (string?)null, LogLevel.Information),
            (settings.DataFolder, settings.Bind, settings.Port, settings.NodeId, settings.LogLevel));
        Assert.Equal(Path.Combine(settings.DataFolder, "chaincore.json"), settings.ConfigurationPath);
        Assert.Null(settings.AdminToken);
        Assert.Null(settings.MineFor);
        Assert.Equal(new NodeLimits(), settings.Limits);
    }

    [Fact]
    public async Task E25_EnvironmentStandsInForMissingOptions()
    {
        Dictionary<string, string> environment = new()
        {
            ["CHAINCORE_PORT"] = "5001",
            ["CHAINCORE_BIND"] = "0.0.0.0",
            ["CHAINCORE_NODE_ID"] = "beta",
            ["CHAINCORE_BOOTSTRAP"] = "http://127.0.0.1:5002 http://127.0.0.1:5003",
            ["CHAINCORE_MINE"] = TestMiner.Miner,
            ["CHAINCORE_STRICT"] = "1",
            ["CHAINCORE_LOG_JSON"] = "0",
            ["CHAINCORE_LIMIT_POST_PER_SECOND"] = "3",
            ["CHAINCORE_LIMIT_LOOPBACK"] = "1",
            ["CHAINCORE_ADMIN_TOKEN"] = "a-token-of-enough-characters",
        };
        var settings = await ParseAsync(["--port", "0", "--log-level", "warning"], environment);
        Assert.Equal(
            (0, IPAddress.Any, "beta", true, false),
            (settings.Port, settings.Bind, settings.NodeId, settings.Strict, settings.LogJson));
        Assert.Equal(["http://127.0.0.1:5002/", "http://127.0.0.1:5003/"], settings.Bootstrap.Select(url => url.AbsoluteUri));
        Assert.Equal((3, 1, 50), (settings.Limits.PostPerSecond, settings.Limits.Loopback, settings.Limits.GetPerSecond));
        Assert.Equal(LogLevel.Warning, settings.LogLevel);
        Assert.Equal(TestMiner.Miner, settings.MineFor?.ToString());
        Assert.True(settings.AdminToken!.Matches("a-token-of-enough-characters"));
        Assert.False(settings.AdminToken.Matches("a-token-of-enough-characterz"));
    }

    [Theory]
    [InlineData("CHAINCORE_LIMIT_NO_SUCH", "1")]
    [InlineData("CHAINCORE_LIMIT_CONNECTIONS", "0")]
    [InlineData("CHAINCORE_LIMIT_CONNECTIONS", "many")]
    [InlineData("CHAINCORE_STRICT", "yes")]
    [InlineData("CHAINCORE_PORT", "x")]
    [InlineData("CHAINCORE_MINE", "nobody")]
    [InlineData("CHAINCORE_ADMIN_TOKEN", "short")]
    [InlineData("CHAINCORE_BOOTSTRAP", "http://user:secret@example.org")]
    public async Task E25_WrongEnvironmentIsAUsageError(string name, string value) =>
        Assert.Equal(2, await CommandLine.RunAsync([], new Dictionary<string, string> { [name] = value }, Unexpected, Unexpected));

    [Fact]
    public async Task H17_TokenFileMustBeTheOwnersAlone()
    {
        if (OperatingSystem.IsWindows()) return;
        using TemporaryFolder folder = new();
        var file = Path.Combine(folder.Path, "token");
        await File.WriteAllTextAsync(file, "a-token-of-enough-characters\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        Assert.Equal(2, await CommandLine.RunAsync(["--admin-token-file", file], new Dictionary<string, string>(), Unexpected, Unexpected));
        File.SetUnixFileMode(file, UnixFileMode.UserRead);
        Assert.True((await ParseAsync(["--admin-token-file", file])).AdminToken!.Matches("a-token-of-enough-characters"));
    }

    private static async Task<NodeSettings> ParseAsync(string[] args, Dictionary<string, string>? environment = null)
    {
        NodeSettings? parsed = null;
        Assert.Equal(0, await CommandLine.RunAsync(args, environment ?? [], Unexpected, settings =>
        {
            parsed = settings;
            return Task.FromResult(0);
        }));
        return parsed!;
    }

    private static Task<int> Unexpected(NodeSettings settings) =>
        throw new InvalidOperationException("The arguments were taken for valid.");
}
