namespace ChainCore.Tests;

/// <summary>The environment variable that forces a kernel. It belongs to the whole process: these tests run alone.</summary>
[Collection(RunsAlone.Name)]
public sealed class ForcedKernelTests : IDisposable
{
    private readonly string? _before = Environment.GetEnvironmentVariable(KernelRegistry.EnvironmentVariable);

    public void Dispose() => Force(_before);

    [Fact]
    public void A21_TheVariableForcesEveryUsableKernel()
    {
        foreach (var status in KernelRegistry.Shared.Kernels.Where(status => status.IsUsable))
        {
            Force(status.Kernel.Name);
            Assert.Same(status.Kernel, KernelRegistry.Shared.Select());
            Assert.Same(status.Kernel, new NonceScanner().Kernel);
            Assert.Same(status.Kernel, new ParallelScanner().Kernel);
        }
    }

    [Fact]
    public void A21_AnArgumentGoesBeforeTheVariable()
    {
        Force("no such kernel");
        Assert.Equal("scalar", KernelRegistry.Shared.Select("scalar").Name);
    }

    [Fact]
    public void A21_AnUnknownKernelInTheVariableIsAnError()
    {
        Force("no such kernel");
        var exception = Assert.Throws<KernelUnavailableException>(() => KernelRegistry.Shared.Select());
        Assert.Contains("\"no such kernel\"", exception.Message, StringComparison.Ordinal);
        Assert.Throws<KernelUnavailableException>(() => new NonceScanner());
        Assert.Throws<KernelUnavailableException>(() => new ParallelScanner());
    }

    [Fact]
    public void A21_AnUnusableKernelInTheVariableIsAnError()
    {
        var scalar = KernelRegistry.Shared.Select("scalar");
        KernelRegistry registry = new([new Unusable(scalar), scalar]);
        Force("unusable");
        var exception = Assert.Throws<KernelUnavailableException>(() => registry.Select());
        Assert.Equal("The kernel \"unusable\" cannot be used: it is switched off.", exception.Message);
    }

    [Fact]
    public void A21_AnEmptyVariableForcesNothing()
    {
        Force("");
        var chosen = KernelRegistry.Shared.Select();
        Force(null);
        Assert.Same(chosen, KernelRegistry.Shared.Select());
        Assert.Same(KernelRegistry.Shared.Kernels.First(status => status.IsUsable).Kernel, chosen);
    }

    private static void Force(string? name) => Environment.SetEnvironmentVariable(KernelRegistry.EnvironmentVariable, name);

    private sealed class Unusable(ScanKernel inner) : ForwardingKernel(inner, "unusable")
    {
        internal override string? UnsupportedReason => "it is switched off";
    }
}
