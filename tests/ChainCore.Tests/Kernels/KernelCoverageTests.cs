using System.Reflection;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ChainCore.Tests;

/// <summary>That the kernel tests test what they say, on the kernel this process is meant to use.</summary>
[Trait("Category", "Kernel")]
public sealed class KernelCoverageTests
{
    private const string ExpectedKernel = "CHAINCORE_EXPECTED_KERNEL";

    /// <summary>
    /// Under an instruction-set cap the run must get the kernel it is meant for: a misspelt switch of the runtime does nothing and
    /// says nothing. Without the variable, the processor decides.
    /// </summary>
    [Fact]
    public void TheExpectedKernelIsUsed()
    {
        var expected = Environment.GetEnvironmentVariable(ExpectedKernel) is { Length: > 0 } given ? given
            : Environment.GetEnvironmentVariable(KernelRegistry.EnvironmentVariable) is { Length: > 0 } forced ? forced
            : Avx512BW.IsSupported ? "avx512"
            : ShaNiCode.IsProcessorSuitable && !ShaNiCode.IsSwitchedOff ? "sha-ni"
            : Avx2.IsSupported ? "avx2"
            : System.Runtime.Intrinsics.Arm.Sha256.IsSupported ? "arm-sha2"
            : Vector128.IsHardwareAccelerated ? "vector128"
            : "scalar";
        Assert.Equal(expected, KernelRegistry.Shared.Select().Name);
    }

    [Fact]
    public void TheKernelsStandInTheirOrder() =>
        Assert.Equal(["avx512", "sha-ni", "avx2", "arm-sha2", "vector128", "scalar"], KernelRegistry.Shared.Names);

    [Fact]
    public void AKernelIsUsableExactlyIfItsInstructionSetIsThere()
    {
        var usable = KernelRegistry.Shared.Kernels.ToDictionary(status => status.Kernel.Name, status => status.IsUsable);
        Assert.Equal(Avx512BW.IsSupported, usable["avx512"]);
        Assert.Equal(ShaNiCode.IsProcessorSuitable && !ShaNiCode.IsSwitchedOff, usable["sha-ni"]);
        Assert.Equal(Avx2.IsSupported, usable["avx2"]);
        Assert.Equal(System.Runtime.Intrinsics.Arm.Sha256.IsSupported, usable["arm-sha2"]);
        Assert.Equal(Vector128.IsHardwareAccelerated, usable["vector128"]);
        Assert.True(usable["scalar"]);
    }

    [Fact]
    public void NoKernelFailsItsSelfTest() =>
        Assert.DoesNotContain(KernelRegistry.Shared.Kernels, status => status.SelfTest == KernelSelfTestResult.Failed);

    [Theory]
    [InlineData("avx512", 16)]
    [InlineData("sha-ni", 4)]
    [InlineData("avx2", 8)]
    [InlineData("vector128", 4)]
    [InlineData("scalar", 1)]
    public void LanesAreThoseOfOneVector(string name, int lanes)
    {
        var kernel = KernelRegistry.Shared.Kernels.Single(status => status.Kernel.Name == name).Kernel;
        Assert.Equal(lanes, kernel.Lanes);
        Assert.Equal(0, kernel.BatchSize % lanes);
        Assert.InRange(kernel.BatchSize, lanes, 64);
    }

    /// <summary>A test that takes a kernel's name runs for all kernels, and under every instruction-set cap.</summary>
    [Fact]
    public void EveryTestOfAKernelRunsForAllKernelsAndCarriesTheTrait()
    {
        var tests = typeof(KernelCoverageTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<KernelTheoryAttribute>() is not null).ToArray();
        Assert.True(tests.Length >= 15, $"{tests.Length} tests");
        Assert.All(tests, test => Assert.Equal([typeof(string)], test.GetParameters().Select(parameter => parameter.ParameterType)));
        Assert.All(tests, test =>
        {
            var traits = test.DeclaringType!.GetCustomAttributesData().Where(data => data.AttributeType == typeof(TraitAttribute));
            var named = traits.Select(trait => string.Join('=', trait.ConstructorArguments.Select(argument => argument.Value)));
            Assert.Contains("Category=Kernel", named);
        });
    }
}
