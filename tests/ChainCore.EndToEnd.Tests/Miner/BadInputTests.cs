namespace ChainCore.EndToEnd.Tests.Miner;

/// <summary>Whatever is wrong with a command line: exit code 2, one sentence on the error stream, nothing on the output.</summary>
public class BadInputTests
{
    private const string H = Cli.Genesis;

    public static TheoryData<string[], string> Cases => new()
    {
        { [], "command" },
        { ["frobnicate"], "\"frobnicate\"" },
        { ["--frobnicate"], "\"--frobnicate\"" },
        { ["@arguments"], "\"@arguments\"" },
        { ["scan"], "'scan'" },
        { ["scan", ""], "160 hexadecimal digits" },
        { ["scan", "abc"], "160 hexadecimal digits" },
        { ["scan", H[2..]], "160 hexadecimal digits" },
        { ["scan", H + "00"], "160 hexadecimal digits" },
        { ["scan", H[..159] + "g"], "not hexadecimal" },
        { ["scan", "0x" + H[2..]], "not hexadecimal" },
        { ["scan", H, "more"], "\"more\"" },
        { ["scan", H, "--frobnicate"], "\"--frobnicate\"" },
        { ["scan", "--frobnicate", H], "\"--frobnicate\"" },
        { ["scan", H, "--start"], "'--start'" },
        { ["scan", H, "--start", "4294967296"], "--start" },
        { ["scan", H, "--start", "18446744073709551616"], "--start" },
        { ["scan", H, "--start", "-1"], "--start" },
        { ["scan", H, "--start", "1.0"], "--start" },
        { ["scan", H, "--start", "0x10"], "--start" },
        { ["scan", H, "--start", ""], "--start" },
        { ["scan", H, "--start", "1", "--start", "2"], "--start" },
        { ["scan", H, "--count", "0"], "--count" },
        { ["scan", H, "--count", "-5"], "--count" },
        { ["scan", H, "--count", "many"], "--count" },
        { ["scan", H, "--count", "4294967297"], "--count" },
        { ["scan", H, "--start", "1", "--count", "4294967296"], "2^32" },
        { ["scan", H, "--start", "4294967295", "--count", "2"], "2^32" },
        { ["scan", H, "--workers", "0"], "--workers" },
        { ["scan", H, "--workers", "-1"], "--workers" },
        { ["scan", H, "--workers", "1025"], "--workers" },
        { ["scan", H, "--workers", "99999999999"], "--workers" },
        { ["scan", H, "--kernel", "avx1024"], "no kernel \"avx1024\"" },
        { ["scan", H, "--kernel", "SCALAR"], "no kernel \"SCALAR\"" },
        { ["scan", H, "--kernel", "all"], "no kernel \"all\"" },
        { ["scan", H, "--kernel", ""], "no kernel \"\"" },
        { ["scan", H, "--json=maybe"], "maybe" },
        { ["scan", Cli.WithBits("00000000")], "zero" },
        { ["scan", Cli.WithBits("ffff0000")], "zero" },
        { ["scan", Cli.WithBits("01008004")], "negative" },
        { ["scan", Cli.WithBits("ffff00ff")], "above 256 bits" },
        { ["bench", "more"], "\"more\"" },
        { ["bench", "--seconds", "0"], "--seconds" },
        { ["bench", "--seconds", "-1"], "--seconds" },
        { ["bench", "--seconds", "NaN"], "--seconds" },
        { ["bench", "--seconds", "Infinity"], "--seconds" },
        { ["bench", "--seconds", "1e300"], "--seconds" },
        { ["bench", "--seconds", "99999999999999999999"], "--seconds" },
        { ["bench", "--seconds", "soon"], "--seconds" },
        { ["bench", "--workers", "0"], "--workers" },
        { ["bench", "--kernel", "avx1024"], "no kernel \"avx1024\"" },
        { ["kernels", "more"], "\"more\"" },
        { ["kernels", "--kernel", "scalar"], "\"--kernel\"" },
        { ["selftest", "--workers", "1"], "\"--workers\"" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task IsOneSentenceAndExitCode2(string[] args, string part)
    {
        AssertRefused(await Cli.RunAsync(args), part);
        if (args is ["scan" or "bench" or "kernels" or "selftest", ..]) AssertRefused(await Cli.RunAsync([.. args, "--json"]), null);
    }

    [Theory]
    [InlineData("scan", Cli.Genesis, "--count", "10")]
    [InlineData("bench", "--seconds", "0.01")]
    [InlineData("kernels")]
    [InlineData("selftest")]
    public async Task A21_AnUnknownOrUnusableKernelInTheEnvironmentIsAnError(params string[] args)
    {
        AssertRefused(await Cli.RunAsync([("CHAINCORE_KERNEL", "avx1024")], args), "no kernel \"avx1024\"");
        AssertRefused(
            await Cli.RunAsync([("CHAINCORE_KERNEL", "avx2"), ("DOTNET_EnableAVX2", "0")], [.. args, "--json"]),
            "\"avx2\" cannot be used: ");
    }

    [Fact]
    public async Task A21_AnUnusableKernelByNameIsAnError()
    {
        (string, string)[] environment = [("DOTNET_EnableAVX2", "0")];
        AssertRefused(await Cli.RunAsync(environment, "scan", H, "--kernel", "avx2"), "\"avx2\" cannot be used: ");
        AssertRefused(await Cli.RunAsync(environment, "bench", "--kernel", "avx2"), "\"avx2\" cannot be used: ");
    }

    [Fact]
    public async Task ControlCharactersAreNotEchoed() =>
        AssertRefused(await Cli.RunAsync("a\nb\u001b[31mc"), "a b [31mc");

    [UnixFact("sh", "/dev/full")]
    public async Task AnOutputThatCannotBeWrittenIsAFailureWithoutDetails()
    {
        var result = await Program.RunAsync(["sh", "-c", "exec \"$@\" > /dev/full", "sh", .. Cli.Command("selftest", "--json")]);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        AssertOneSentence(result.Error);
    }

    private static void AssertRefused(ProgramResult result, string? part)
    {
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        AssertOneSentence(result.Error);
        if (part is not null) Assert.Contains(part, result.Error, StringComparison.Ordinal);
    }

    private static void AssertOneSentence(string error)
    {
        Assert.Single(Cli.AssertPlain(error));
        Assert.EndsWith("." + Environment.NewLine, error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("System.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
