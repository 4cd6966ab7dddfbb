using System.Text.Json;

namespace ChainCore.EndToEnd.Tests.Miner;

/// <summary>What the command is asked for and how it ends.</summary>
public class MineCommandTests
{
    private static readonly string[] Wallet = ["mine", "--wallet", NodeProcess.Miner];

    [Fact]
    public async Task D51_WhatCannotBeMeantIsAUsageError()
    {
        Assert.Equal(2, (await Cli.RunAsync("mine", "--wallet", NodeProcess.Miner[..^1] + "b")).ExitCode);
        Assert.Equal(2, (await Cli.RunAsync([.. Wallet, "--node", "http://user:secret@localhost:1"])).ExitCode);
        Assert.Equal(2, (await Cli.RunAsync([.. Wallet, "--require-tls", "--node", "http://127.0.0.1:1"])).ExitCode);
        Assert.Equal(2, (await Cli.RunAsync([.. Wallet, "--difficulty-range", "5,4"])).ExitCode);
        Assert.Equal(2, (await Cli.RunAsync("mine", "--node", "http://127.0.0.1:1")).ExitCode);
        Assert.Equal(3, (await Cli.RunAsync([.. Wallet, "--node", "http://127.0.0.1:1", "--retries", "1"])).ExitCode);
    }

    [Fact]
    public async Task D40_TheConfigurationStatusIsTheDocuments()
    {
        var result = await Cli.RunAsync("mine", "--config-status");
        var status = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(0, result.ExitCode);
        Assert.True(status.GetProperty("import_success").GetBoolean());
        Assert.Equal(4, status.GetProperty("values").GetProperty("difficulty").GetInt32());
    }

    [UnixFact("sh")]
    public async Task D52_ADryRunChecksATemplateAndHandsNothingIn()
    {
        using TemporaryFolder folder = new();
        using var node = await NodeProcess.StartAsync(folder, NodeProcess.Easy);
        var report = await Cli.RunJsonAsync([.. Wallet, "--node", node.Url.ToString(), "--dry-run"]);
        Assert.True(report.GetProperty("valid").GetBoolean());
        Assert.Equal(1, report.GetProperty("height").GetInt64());
        Assert.Equal(1, (await node.GetAsync("/status")).GetProperty("blockchain_length").GetInt64());
    }
}
