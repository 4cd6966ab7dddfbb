using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChainCore.EndToEnd.Tests.Node;
using ChainCore.EndToEnd.Tests.Support;

namespace ChainCore.EndToEnd.Tests.Miner;

/// <summary>What the command is asked for and how it ends, and that it outlives its node.</summary>
public partial class MineCommandTests
{
    private static readonly string[] Wallet = ["mine", "--wallet", RunningNode.Miner];

    [UnixFact("sh")]
    public async Task I8_AKilledNodeThatComesBackIsMinedOnWith()
    {
        using TemporaryFolder folder = new();
        string[] hard = ["--data", folder.Path, "--set", "BLOCKCHAIN_DIFFICULTY=4", "--set", "DIFFICULTY_ADJUSTMENT_ENABLED=false"];
        var node = Program.Start(RunningNode.Command([.. hard, "--port", "0"]));
        try
        {
            Uri url = new(Listening().Match(await node.WaitForLineAsync(Listening())).Groups[1].Value);
            using HttpClient client = new() { BaseAddress = url };
            using var miner = Program.Start(Cli.Command([.. Wallet, "--node", url.ToString(), "--json"]));
            await WaitForBlocksAsync(client, 3);
            for (var i = 0; i < 3; i++)
            {
                node.Dispose();
                node = Program.Start(RunningNode.Command([.. hard, "--port", string.Create(CultureInfo.InvariantCulture, $"{url.Port}")]));
                await node.WaitForLineAsync(Listening());
                await WaitForBlocksAsync(client, 3);
            }

            var (exitCode, summary) = await StopAsync(miner);
            Assert.Equal(130, exitCode);
            var blocks = summary.GetProperty("blocks");
            Assert.Equal(
                blocks.GetProperty("found").GetInt64(),
                new[] { "accepted", "stale", "rejected", "lost" }.Sum(what => blocks.GetProperty(what).GetInt64()));
            Assert.Equal(0, blocks.GetProperty("rejected").GetInt64());
        }
        finally
        {
            node.Dispose();
        }
    }

    [Fact]
    public async Task D51_WhatCannotBeMeantIsAUsageError()
    {
        Assert.Equal(2, (await Cli.RunAsync("mine", "--wallet", RunningNode.Miner[..^1] + "b")).ExitCode);
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
        using var node = await RunningNode.StartAsync(folder.Path, RunningNode.Easy);
        var report = await Cli.RunJsonAsync([.. Wallet, "--node", node.Client.BaseAddress!.ToString(), "--dry-run"]);
        Assert.True(report.GetProperty("valid").GetBoolean());
        Assert.Equal(1, report.GetProperty("height").GetInt64());
        Assert.Equal(1, (await node.GetAsync("/status")).GetProperty("blockchain_length").GetInt64());
    }

    private static JsonElement Summary(string output) =>
        JsonDocument.Parse(output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]).RootElement;

    private static async Task<(int ExitCode, JsonElement Summary)> StopAsync(Program miner)
    {
        using var kill = Program.Start(["sh", "-c", string.Create(CultureInfo.InvariantCulture, $"kill -TERM {miner.Id}")]);
        Assert.Equal(0, (await kill.WaitAsync()).ExitCode);
        var result = await miner.WaitAsync();
        return (result.ExitCode, Summary(result.Output));
    }

    private static async Task WaitForBlocksAsync(HttpClient node, int more)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(50));
        var wanted = await LengthAsync() + more;
        while (await LengthAsync() < wanted) await Task.Delay(50, limit.Token);

        async Task<long> LengthAsync() =>
            JsonDocument.Parse(await node.GetStringAsync(new Uri("/status", UriKind.Relative), limit.Token)).RootElement
                .GetProperty("blockchain_length").GetInt64();
    }

    [GeneratedRegex("^Listening on (http://[0-9.:]+)$")]
    private static partial Regex Listening();
}
