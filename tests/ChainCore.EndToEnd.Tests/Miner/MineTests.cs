using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChainCore.EndToEnd.Tests.Node;
using ChainCore.EndToEnd.Tests.Support;

namespace ChainCore.EndToEnd.Tests.Miner;

/// <summary>The miner and the node as processes of their own, over HTTP and over TLS.</summary>
public partial class MineTests
{
    private const int Blocks = 20;
    private static readonly string[] Wallet = ["mine", "--wallet", RunningNode.Miner];

    [UnixFact("sh")]
    public async Task D9_TwentyBlocksAreMinedPaidAndStandAgainstAThirdProcess()
    {
        using TemporaryFolder folder = new();
        string[] hashes;
        using (var node = await RunningNode.StartAsync(folder.Path, RunningNode.Easy))
        {
            var summary = await MineAsync(node.Client.BaseAddress!, "--blocks", $"{Blocks}");
            Assert.Equal(Blocks, summary.GetProperty("blocks").GetProperty("accepted").GetInt32());
            Assert.Equal(0, summary.GetProperty("blocks").GetProperty("rejected").GetInt32());
            Assert.Equal(0, summary.GetProperty("blocks").GetProperty("lost").GetInt32());
            Assert.Equal(50m * Blocks, summary.GetProperty("earned").GetDecimal());
            Assert.Equal("goal_reached", summary.GetProperty("end").GetString());

            var chain = (await node.GetAsync("/blockchain")).GetProperty("chain").EnumerateArray().Skip(1).ToArray();
            Assert.True(chain.Length >= Blocks);
            Assert.All(chain, AssertPaysTheMiner);
            hashes = [.. chain.Select(block => block.GetProperty("hash").GetString()!)];
            Assert.Equal(0, (await node.StopAsync()).ExitCode);
        }

        // A node that finds the file reads and verifies every block of it before it serves any.
        using var third = await RunningNode.StartAsync(folder.Path, RunningNode.Easy);
        var read = (await third.GetAsync("/blockchain")).GetProperty("chain").EnumerateArray().Skip(1);
        Assert.Equal(hashes, read.Select(block => block.GetProperty("hash").GetString()));
    }

    [UnixFact("sh")]
    public async Task D27_TwentyBlocksOverTlsAndNoneWithoutTrust()
    {
        using TemporaryFolder folder = new();
        var (certificate, key) = WriteCertificate(folder.Path);
        using var node = Program.Start(RunningNode.Command(
            ["--data", folder.Path, "--port", "0", "--tls-cert", certificate, "--tls-key", key, .. RunningNode.Easy]));
        Uri url = new(ListeningSecurely().Match(await node.WaitForLineAsync(ListeningSecurely())).Groups[1].Value);

        var summary = await MineAsync(url, "--blocks", $"{Blocks}", "--ca-file", certificate, "--require-tls");
        Assert.Equal(Blocks, summary.GetProperty("blocks").GetProperty("accepted").GetInt32());

        var result = await Cli.RunAsync([.. Wallet, "--node", url.ToString(), "--retries", "1"]);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("tls", result.Error, StringComparison.OrdinalIgnoreCase);
    }

    [UnixFact("sh")]
    public async Task D11_TwoMinersOnOneNodeShareTheBlocksAndLoseNone()
    {
        using TemporaryFolder folder = new();
        using var node = await RunningNode.StartAsync(folder.Path, RunningNode.Easy);
        var both = await Task.WhenAll(
            MineAsync(node.Client.BaseAddress!, "--blocks", $"{Blocks}"), MineAsync(node.Client.BaseAddress!, "--blocks", $"{Blocks}"));
        Assert.All(both, summary =>
        {
            var blocks = summary.GetProperty("blocks");
            Assert.Equal(Blocks, blocks.GetProperty("accepted").GetInt32());
            Assert.Equal((0, 0), (blocks.GetProperty("rejected").GetInt32(), blocks.GetProperty("lost").GetInt32()));
            Assert.Equal(blocks.GetProperty("found").GetInt32(), Blocks + blocks.GetProperty("stale").GetInt32());
        });
        Assert.Equal(1 + (2 * Blocks), (await node.GetAsync("/status")).GetProperty("blockchain_length").GetInt32());
    }

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

    [UnixFact("sh")]
    public async Task D30_SigtermEndsAMinerInOrder()
    {
        using TemporaryFolder folder = new();
        using var node = await RunningNode.StartAsync(folder.Path, ["--set", "BLOCKCHAIN_DIFFICULTY=12"]);
        using var miner = Program.Start(Cli.Command([.. Wallet, "--node", node.Client.BaseAddress!.ToString(), "--json"]));
        await miner.WaitForLineAsync(JobStarted());
        var (exitCode, summary) = await StopAsync(miner);
        Assert.Equal((130, "cancelled"), (exitCode, summary.GetProperty("end").GetString()));
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

    private static async Task<JsonElement> MineAsync(Uri node, params string[] args)
    {
        var result = await Cli.RunAsync([.. Wallet, "--node", node.ToString(), "--json", .. args]);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        return Summary(result.Output);
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

    private static void AssertPaysTheMiner(JsonElement block)
    {
        var outputs = block.GetProperty("transactions")[0].GetProperty("outputs").EnumerateArray().ToArray();
        Assert.Equal(50m, Assert.Single(outputs).GetProperty("amount").GetDecimal());
        Assert.Equal(RunningNode.Miner, outputs[0].GetProperty("recipient_address").GetString());
    }

    private static (string Certificate, string Key) WriteCertificate(string folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        SubjectAlternativeNameBuilder names = new();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddDays(1));
        var (certificatePath, keyPath) = (Path.Combine(folder, "node.crt"), Path.Combine(folder, "node.key"));
        File.WriteAllText(certificatePath, certificate.ExportCertificatePem());
        File.WriteAllText(keyPath, key.ExportPkcs8PrivateKeyPem());
        return (certificatePath, keyPath);
    }

    [GeneratedRegex("^Listening on (http://[0-9.:]+)$")]
    private static partial Regex Listening();

    [GeneratedRegex("^Listening on (https://[0-9.:]+)$")]
    private static partial Regex ListeningSecurely();

    [GeneratedRegex("\"event\":\"job_started\"")]
    private static partial Regex JobStarted();
}
