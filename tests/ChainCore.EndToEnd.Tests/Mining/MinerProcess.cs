using System.Text.Json;
using ChainCore.EndToEnd.Tests.Miner;
using ChainCore.EndToEnd.Tests.Support;

namespace ChainCore.EndToEnd.Tests.Mining;

/// <summary><c>mine --json</c> in a process of its own.</summary>
internal sealed class MinerProcess : IDisposable
{
    /// <summary>Two addresses of Bitcoin's first days; whose they are does not matter.</summary>
    public const string Wallet = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", OtherWallet = "12cbQLTFMXRnSzktFkuoG3eHoMeFtpTu3S";

    private readonly WatchedProgram _program;

    private MinerProcess(WatchedProgram program) => _program = program;

    public WatchedProgram Program => _program;

    /// <summary>What has happened so far.</summary>
    public IEnumerable<JsonElement> Events => _program.Lines.Select(line => JsonDocument.Parse(line).RootElement);

    /// <summary>The hashes of the blocks the node said it took, in order.</summary>
    public IReadOnlyList<string> Accepted => [.. Of("block_accepted").Select(accepted => accepted.GetProperty("hash").GetString()!)];

    public static MinerProcess Start(Uri node, string wallet, params string[] args) => new(WatchedProgram.Start(Cli.Command(
        ["mine", "--wallet", wallet, "--node", node.GetLeftPart(UriPartial.Authority), "--disable-affinity", "--json", .. args])));

    public IEnumerable<JsonElement> Of(string kind) => Events.Where(e => e.GetProperty("event").GetString() == kind);

    /// <summary>Waits until so many blocks were accepted.</summary>
    public Task WaitForAcceptedAsync(int count) =>
        _program.WaitForAsync(lines => lines.Count(line => line.Contains("\"block_accepted\"", StringComparison.Ordinal)) >= count);

    /// <summary>Waits until the workers have something to do.</summary>
    public Task WaitForWorkAsync() =>
        _program.WaitForAsync(lines => lines.Any(line => line.Contains("\"job_started\"", StringComparison.Ordinal)));

    /// <summary>Ends the miner as a service manager does, and takes what it said at the end.</summary>
    public async Task<JsonElement> StopAsync()
    {
        await _program.SignalAsync("TERM");
        return await WaitForSummaryAsync(130);
    }

    /// <summary>Waits for the end and takes the last line, the summary.</summary>
    public async Task<JsonElement> WaitForSummaryAsync(int exitCode)
    {
        var code = await _program.WaitAsync();
        Assert.True(code == exitCode, $"{code}: {_program.Errors}{string.Join(Environment.NewLine, _program.Lines.TakeLast(1))}");
        var summary = Events.Last();
        Assert.Equal("summary", summary.GetProperty("event").GetString());
        return summary;
    }

    public void Dispose() => _program.Dispose();
}
