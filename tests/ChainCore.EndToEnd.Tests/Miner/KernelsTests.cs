using System.Text.Json;

namespace ChainCore.EndToEnd.Tests.Miner;

public class KernelsTests
{
    [Fact]
    public async Task A21_JsonListsEveryKernelWithItsState()
    {
        var json = await Cli.RunJsonAsync("kernels");

        Cli.AssertMembers(json, "kernels");
        var kernels = json.GetProperty("kernels").EnumerateArray().ToArray();
        Assert.Superset(
            new HashSet<string?> { "avx512", "avx2", "vector128", "scalar" },
            kernels.Select(kernel => kernel.GetProperty("name").GetString()).ToHashSet());
        Assert.All(kernels, AssertListed);
        Assert.True(kernels.Single(kernel => kernel.GetProperty("name").ValueEquals("scalar")).GetProperty("usable").GetBoolean());
    }

    [Fact]
    public async Task A21_AKernelThatCannotBeUsedStaysListedWithTheReason()
    {
        (string, string)[] environment = [("DOTNET_EnableHWIntrinsic", "0")];
        var json = await Cli.RunJsonAsync(environment, "kernels");

        var kernels = json.GetProperty("kernels").EnumerateArray().ToArray();
        Assert.All(kernels, AssertListed);
        var avx2 = kernels.Single(kernel => kernel.GetProperty("name").ValueEquals("avx2"));
        Assert.False(avx2.GetProperty("usable").GetBoolean());
        Assert.Equal("not_run", avx2.GetProperty("self_test").GetString());
        Assert.Equal(8, avx2.GetProperty("lanes").GetInt32());

        var note = $"avx2: {avx2.GetProperty("reason").GetString()}";
        Assert.Contains(note, Cli.AssertPlain((await Cli.RunAsync(environment, "kernels")).Output));
        Assert.Contains(note, Cli.AssertPlain((await Cli.RunAsync(environment, "selftest")).Output));
    }

    [Fact]
    public async Task TheTextNamesEveryKernelAndTheOneAScanUses()
    {
        var usable = await Cli.UsableKernelsAsync();
        var result = await Cli.RunAsync("kernels");

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        var lines = Cli.AssertPlain(result.Output);
        Assert.Matches("^kernel +lanes +self-test +MH/s +usable$", lines[0]);
        Assert.All(usable, kernel => Assert.Contains(lines, line => line.StartsWith(kernel + " ", StringComparison.Ordinal)));
        Assert.Equal($"A scan uses {usable[0]}, the first usable one.", lines[^1]);
        var forced = await Cli.RunAsync([("CHAINCORE_KERNEL", "scalar")], "kernels");
        Assert.Contains("forced by CHAINCORE_KERNEL", forced.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SelfTestPassesOnEveryUsableKernel()
    {
        var json = await Cli.RunJsonAsync("selftest");

        Cli.AssertMembers(json, "passed", "kernels");
        Assert.True(json.GetProperty("passed").GetBoolean());
        Assert.All(json.GetProperty("kernels").EnumerateArray(), kernel =>
        {
            Cli.AssertMembers(kernel, "name", "lanes", "usable", "reason", "self_test");
            Assert.Equal(kernel.GetProperty("usable").GetBoolean() ? "passed" : "not_run", kernel.GetProperty("self_test").GetString());
        });

        var text = await Cli.RunAsync("selftest");
        Assert.Equal(("", 0), (text.Error, text.ExitCode));
        Assert.Equal("Every usable kernel passed.", Cli.AssertPlain(text.Output)[^1]);
    }

    private static void AssertListed(JsonElement kernel)
    {
        Cli.AssertMembers(kernel, "name", "lanes", "usable", "reason", "self_test", "mhs");
        Assert.InRange(kernel.GetProperty("lanes").GetInt32(), 1, 64);
        if (kernel.GetProperty("usable").GetBoolean())
        {
            Cli.AssertNull(kernel, "reason");
            Assert.Equal("passed", kernel.GetProperty("self_test").GetString());
            Assert.True(kernel.GetProperty("mhs").GetDouble() > 0);
        }
        else
        {
            Cli.AssertNull(kernel, "mhs");
            Assert.NotEqual("", kernel.GetProperty("reason").GetString());
            Assert.NotEqual("passed", kernel.GetProperty("self_test").GetString());
        }
    }
}
