using System.Text.Json;
using ChainCore.EndToEnd.Tests.Miner;

namespace ChainCore.EndToEnd.Tests.Mining;

/// <summary><c>mine --json</c> in a process of its own.</summary>
internal sealed class MinerProcess : IDisposable
{
    /// <summary>Two addresses of Bitcoin's first days; whose they are does not matter.</summary>
    public const string Wallet = NodeProcess.Miner, OtherWallet = "12cbQLTFMXRnSzktFkuoG3eHoMeFtpTu3S";

    private MinerProcess(Program program) => Program = program;

    public Program Program { get; }

    /// <summary>What has happened so far.</summary>
    public IEnumerable<JsonElement> Events => Program.Lines.Select(line => JsonDocument.Parse(line).RootElement);

    /// <summary>The hashes of the blocks the node said it took, in order.</summary>
    public IReadOnlyList<string> Accepted => [.. Of("block_accepted").Select(accepted => accepted.GetProperty("hash").GetString()!)];

    public static MinerProcess Start(Uri node, string wallet, params string[] args) => new(Program.Start(Cli.Command(
        ["mine", "--wallet", wallet, "--node", node.GetLeftPart(UriPartial.Authority), "--disable-affinity", "--json", .. args])));

    public IEnumerable<JsonElement> Of(string kind) => Events.Where(e => e.GetProperty("event").GetString() == kind);

    /// <summary>Waits until so many blocks were accepted.</summary>
    public Task WaitForAcceptedAsync(int count) =>
        Program.WaitForAsync(lines => lines.Count(line => line.Contains("\"block_accepted\"", StringComparison.Ordinal)) >= count);

    /// <summary>Waits until the workers have something to do.</summary>
    public Task WaitForWorkAsync() =>
        Program.WaitForAsync(lines => lines.Any(line => line.Contains("\"job_started\"", StringComparison.Ordinal)));

    /// <summary>Ends the miner as a service manager does, and takes what it said at the end.</summary>
    public async Task<JsonElement> StopAsync()
    {
        await Program.SignalAsync("TERM");
        return await WaitForSummaryAsync(130);
    }

    /// <summary>Waits for the end and takes the last line, the summary.</summary>
    public async Task<JsonElement> WaitForSummaryAsync(int exitCode)
    {
        var result = await Program.WaitAsync();
        Assert.True(result.ExitCode == exitCode, $"{result.ExitCode}: {result.Error}{(Program.Lines is [.., var last] ? last : "")}");
        var summary = Events.Last();
        Assert.Equal("summary", summary.GetProperty("event").GetString());
        return summary;
    }

    public void Dispose() => Program.Dispose();
}
