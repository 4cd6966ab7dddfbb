using System.Text.Json;
using ChainCore.EndToEnd.Tests.Miner;

namespace ChainCore.EndToEnd.Tests.Mining;

/// <summary>The one command that shows everything.</summary>
[Collection(OneAtATime.Name)]
public class DemoTests
{
    private const int Blocks = 5;

    [Fact]
    public async Task D51_D52_JsonEndsWithAVerifiedChain()
    {
        using TemporaryFolder folder = new();
        var result = await Cli.RunAsync(TemporaryIn(folder), "demo", "--blocks", $"{Blocks}", "--json");

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        JsonElement[] events = [.. Cli.AssertPlain(result.Output).Select(line => JsonDocument.Parse(line).RootElement)];
        string[] kinds = [.. events.Select(e => e.GetProperty("event").GetString()!)];
        Assert.Equal(["scanned", "node_started"], kinds[..2]);
        Assert.Equal(["mined", "summary"], kinds[^2..]);
        Assert.Equal(Blocks, kinds.Count(kind => kind == "block_accepted"));
        Assert.Equal(Cli.GenesisHash, events[0].GetProperty("hash").GetString());
        Assert.Equal(Cli.GenesisNonce, events[0].GetProperty("nonce").GetUInt32());

        var summary = events[^1];
        Assert.True(summary.GetProperty("verified").GetBoolean(), summary.ToString());
        Assert.Equal(0, summary.GetProperty("faults").GetArrayLength());
        Assert.Equal(
            (Blocks + 1, Blocks + 1, Blocks),
            (Number(summary, "length"), Number(summary, "headers_verified"), Number(summary, "blocks_replayed")));
        Assert.Equal(events.Last(e => e.GetProperty("event").GetString() == "block_accepted").GetProperty("hash").GetString(),
            summary.GetProperty("tip").GetString());
        var path = summary.GetProperty("difficulty_path").EnumerateArray().ToArray();
        Assert.Equal((1, Blocks), (Number(path[0], "from"), Number(path[^1], "to")));
        var reward = Assert.Single(summary.GetProperty("rewards").EnumerateArray().ToArray());
        Assert.Equal((Blocks, Blocks * NodeProcess.Reward), (Number(reward, "blocks"), Number(reward, "coin")));
        Assert.Equal(Blocks * NodeProcess.Reward, Number(reward, "confirmed") + Number(reward, "immature"));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task D52_TextGoesThroughAllSteps()
    {
        using TemporaryFolder folder = new();
        var result = await Cli.RunAsync(TemporaryIn(folder), "demo", "--blocks", "1");

        Assert.True(result.ExitCode == 0, result.Error);
        var lines = Cli.AssertPlain(result.Output);
        Assert.Equal(3, lines.Count(line => line.StartsWith("Step ", StringComparison.Ordinal)));
        Assert.Contains($"hash     {Cli.GenesisHash}", lines);
        Assert.Contains("blocks   1 of 1 validated anew by an empty chain", lines);
        Assert.Contains(lines, line => line.StartsWith("result   verified in ", StringComparison.Ordinal));
        Cli.AssertPlain(result.Error);
    }

    [UnixFact("sh")]
    public async Task D51_AnInterruptedDemoLeavesNothingBehind()
    {
        using TemporaryFolder folder = new();
        using var demo = Program.Start(Cli.Command("demo", "--blocks", "100000", "--json"), TemporaryIn(folder));
        await demo.WaitForAsync(lines => lines.Any(line => line.Contains("\"block_accepted\"", StringComparison.Ordinal)));
        Assert.NotEmpty(Directory.GetFileSystemEntries(folder.Path));

        var result = await demo.StopAsync("TERM");
        Assert.Equal((130, "Interrupted."), (result.ExitCode, result.Error.Trim()));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    /// <summary>Where the demo's folders are looked for afterwards; of the runtime's own there are none.</summary>
    private static (string Name, string Value)[] TemporaryIn(TemporaryFolder folder) =>
        [("TMPDIR", folder.Path), ("TMP", folder.Path), ("TEMP", folder.Path), ("DOTNET_EnableDiagnostics", "0")];

    private static int Number(JsonElement element, string name) => (int)element.GetProperty(name).GetDecimal();
}
