using System.Text.Json;

namespace ChainCore.Mining.Tests;

/// <summary>The document's configuration status.</summary>
public sealed class ConfigStatusTests
{
    [Fact]
    public void D40_WithoutAFileTheDefaultsAreInForce()
    {
        var (status, _) = ConfigStatus.Read(null);
        Assert.True(status.ImportSuccess);
        Assert.Equal(new(4, 50m, 10, 12), status.Values);
        var json = JsonDocument.Parse(JsonSerializer.Serialize(status, ConfigStatusContext.Default.ConfigStatus)).RootElement;
        Assert.Equal(["import_success", "errors", "values"], json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ["difficulty", "block_reward", "target_block_time", "mining_round_duration"],
            json.GetProperty("values").EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void D40_WhatAFileSaysIsInForce()
    {
        var (status, configuration) = Read("""{ "BLOCKCHAIN_DIFFICULTY": 6, "MINING_ROUND_DURATION": 20, "MINING_TIMEOUT": 33 }""");
        Assert.True(status.ImportSuccess);
        Assert.Equal(new(6, 50m, 10, 20), status.Values);
        Assert.Equal(33, configuration.MiningTimeoutSeconds);
    }

    [Theory]
    [InlineData("""{ "BLOCKCHAIN_DIFFICULTY": 99 }""")]
    [InlineData("""{ "BLOCKCHAIN_DIFFICULTY": "4" }""")]
    [InlineData("{ this is no JSON")]
    public void D41_WhatIsWrongLeavesTheFallbackValues(string text)
    {
        var (status, _) = Read(text);
        Assert.False(status.ImportSuccess);
        Assert.Equal(new(4, 50m, 10, 12), status.Values);
    }

    [Fact]
    public void D42_AnErrorNamesKeyValueAndRange()
    {
        var (status, _) = Read("""{ "BLOCKCHAIN_DIFFICULTY": 99, "MINING_TIMEOUT": true }""");
        Assert.Equal(2, status.Errors.Count);
        var error = status.Errors.Single(error => error.StartsWith("BLOCKCHAIN_DIFFICULTY", StringComparison.Ordinal));
        Assert.Contains("99", error, StringComparison.Ordinal);
        Assert.Contains("12", error, StringComparison.Ordinal);
    }

    [Fact]
    public void D42_AFileThatIsNotThereIsAnErrorWithoutItsPath()
    {
        var (status, _) = ConfigStatus.Read(Path.Combine(Path.GetTempPath(), "no-such-file.json"));
        Assert.False(status.ImportSuccess);
        Assert.DoesNotContain("no-such-file", Assert.Single(status.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void D40_TheEnvironmentCounts()
    {
        var (status, _) = ConfigStatus.Read(null, new Dictionary<string, string> { ["CHAINCORE_BLOCKCHAIN_DIFFICULTY"] = "7" });
        Assert.Equal(7, status.Values.Difficulty);
    }

    private static (ConfigStatus Status, Ledger.LedgerConfiguration Configuration) Read(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return ConfigStatus.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
