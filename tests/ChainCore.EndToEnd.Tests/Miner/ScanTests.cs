using System.Globalization;
using System.Text.Json;

namespace ChainCore.EndToEnd.Tests.Miner;

public class ScanTests
{
    /// <summary>2,000 nonces, the right one in the middle.</summary>
    private static readonly string[] Window = ["--start", "2083236000", "--count", "2000"];

    [Fact]
    public async Task FindsTheNonceOfARealHeader()
    {
        var result = await Cli.RunAsync(["scan", Cli.Genesis, .. Window]);

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        var lines = Cli.AssertPlain(result.Output);
        Assert.Equal(
            ["nonce", "hash", "hashes", "time", "rate", "kernel", "workers"],
            lines.Select(line => line.Split(' ')[0]));
        Assert.Equal($"nonce    {Cli.GenesisNonce}", lines[0]);
        Assert.Equal($"hash     {Cli.GenesisHash}", lines[1]);
        Assert.Matches(@"^rate     [\d,]+\.\d\d MH/s$", lines[4]);
    }

    [Fact]
    public async Task JsonHasEveryFieldOfTheContract()
    {
        var json = await Cli.RunJsonAsync(["scan", Cli.Genesis, .. Window, "--workers", "1"]);

        Cli.AssertMembers(json, "found", "nonce", "hash", "hashes", "seconds", "mhs", "kernel", "workers");
        Assert.True(json.GetProperty("found").GetBoolean());
        Assert.Equal(Cli.GenesisNonce, json.GetProperty("nonce").GetUInt32());
        Assert.Equal(Cli.GenesisHash, json.GetProperty("hash").GetString());
        Assert.InRange(json.GetProperty("hashes").GetUInt32(), Cli.GenesisNonce - 2083236000 + 1, 2000u);
        var (seconds, rate) = (json.GetProperty("seconds").GetDouble(), json.GetProperty("mhs").GetDouble());
        Assert.True(seconds > 0);
        Assert.Equal(json.GetProperty("hashes").GetInt32() / seconds / 1e6, rate, 0.05 * rate);
        Assert.NotEqual("", json.GetProperty("kernel").GetString());
        Assert.Equal(1, json.GetProperty("workers").GetInt32());
    }

    [Theory]
    [InlineData("0", "1000", 1000)]
    [InlineData("4294967290", null, 6)]
    [InlineData("4294967295", "1", 1)]
    public async Task NothingFoundIsASuccessWithAnExactCount(string start, string? count, int hashes)
    {
        string[] args = ["scan", Cli.Hopeless, "--start", start, .. count is null ? Array.Empty<string>() : ["--count", count]];
        var json = await Cli.RunJsonAsync(args);

        Assert.False(json.GetProperty("found").GetBoolean());
        Cli.AssertNull(json, "nonce", "hash");
        Assert.Equal(hashes, json.GetProperty("hashes").GetInt32());

        var text = await Cli.RunAsync(args);
        Assert.Equal(("", 0), (text.Error, text.ExitCode));
        Assert.StartsWith($"nonce    none of {start} to ", text.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.NewLine + "hash ", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DigitsOfEitherCaseAndAnyNonceInTheHeaderWillDo()
    {
        var header = Cli.Genesis[..152].ToUpperInvariant() + "00000000";
        var json = await Cli.RunJsonAsync(["scan", header, .. Window]);
        Assert.Equal(Cli.GenesisNonce, json.GetProperty("nonce").GetUInt32());
    }

    [Fact]
    public async Task A21_EveryUsableKernelIsForcedByNameAndFindsTheSame()
    {
        foreach (var kernel in await Cli.UsableKernelsAsync())
        {
            foreach (var workers in (int[])[1, 3])
            {
                var json = await Cli.RunJsonAsync(
                    ["scan", Cli.Genesis, .. Window, "--kernel", kernel, "--workers", workers.ToString(CultureInfo.InvariantCulture)]);
                Assert.Equal(
                    (kernel, workers, Cli.GenesisNonce, Cli.GenesisHash),
                    (Text(json, "kernel"), json.GetProperty("workers").GetInt32(), json.GetProperty("nonce").GetUInt32(), Text(json, "hash")));
            }
        }
    }

    [Fact]
    public async Task A21_TheEnvironmentForcesAKernelAndAnArgumentBeatsIt()
    {
        string[] args = ["scan", Cli.Genesis, .. Window];
        Assert.Equal("scalar", Text(await Cli.RunJsonAsync([("CHAINCORE_KERNEL", "scalar")], args), "kernel"));
        Assert.Equal(
            "scalar", Text(await Cli.RunJsonAsync([("CHAINCORE_KERNEL", "no such kernel")], [.. args, "--kernel", "scalar"]), "kernel"));
        Assert.Equal(
            Text(await Cli.RunJsonAsync(args), "kernel"), Text(await Cli.RunJsonAsync([("CHAINCORE_KERNEL", "")], args), "kernel"));
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
