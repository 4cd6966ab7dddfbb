using System.Text.Json;

namespace ChainCore.EndToEnd.Tests.Miner;

/// <summary>The command line sample, and what its tests scan.</summary>
internal static class Cli
{
    /// <summary>Block 0 of Bitcoin's main chain.</summary>
    public const string Genesis =
        "0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c";

    public const uint GenesisNonce = 2083236893;

    public const string GenesisHash = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f";

    /// <summary>Block 0 with bits that encode the target 1, which no hash meets: a scan of it ends when it is told to.</summary>
    public static string Hopeless { get; } = WithBits("01000003");

    private static Lazy<Task<string[]>> UsableKernels { get; } = new(async () =>
        [.. (await RunJsonAsync("kernels")).GetProperty("kernels").EnumerateArray()
            .Where(kernel => kernel.GetProperty("usable").GetBoolean()).Select(kernel => kernel.GetProperty("name").GetString()!)]);

    /// <summary>The command line with arguments.</summary>
    public static string[] Command(params string[] args) => [Program.DotNet, Program.PathOf("ChainCore.Miner"), .. args];

    public static Task<ProgramResult> RunAsync(params string[] args) => RunAsync([], args);

    public static Task<ProgramResult> RunAsync((string Name, string Value)[] environment, params string[] args) =>
        Program.RunAsync(Command(args), environment);

    /// <summary>Runs a command that succeeds and takes the one JSON object it prints.</summary>
    public static Task<JsonElement> RunJsonAsync(params string[] args) => RunJsonAsync([], args);

    public static async Task<JsonElement> RunJsonAsync((string Name, string Value)[] environment, params string[] args)
    {
        var result = await RunAsync(environment, [.. args, "--json"]);
        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        Assert.EndsWith("}" + Environment.NewLine, result.Output, StringComparison.Ordinal);
        return JsonDocument.Parse(result.Output).RootElement;
    }

    /// <summary>Block 0 with other bits, given as they stand in the header: little-endian.</summary>
    public static string WithBits(string bits) => Genesis[..144] + bits + Genesis[152..];

    /// <summary>The kernels that can be used here, asked once.</summary>
    public static Task<string[]> UsableKernelsAsync() => UsableKernels.Value;

    /// <summary>An object has exactly these members, in this order.</summary>
    public static void AssertMembers(JsonElement element, params string[] names) =>
        Assert.Equal(names, element.EnumerateObject().Select(member => member.Name));

    /// <summary>Null, and not missing.</summary>
    public static void AssertNull(JsonElement element, params string[] names) =>
        Assert.All(names, name => Assert.Equal(JsonValueKind.Null, element.GetProperty(name).ValueKind));

    /// <summary>Lines of plain text: nothing that moves a cursor or sets a colour.</summary>
    public static string[] AssertPlain(string text)
    {
        Assert.DoesNotContain(text, c => char.IsControl(c) && !Environment.NewLine.Contains(c, StringComparison.Ordinal));
        return text.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }
}
