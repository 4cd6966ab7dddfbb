namespace ChainCore;

/// <summary>What became of a kernel in this process.</summary>
/// <param name="Kernel">The kernel.</param>
/// <param name="SelfTest">What its self-test said.</param>
/// <param name="Reason">Why it is not usable, in one sentence without a full stop; null if it is usable.</param>
public sealed record KernelStatus(ScanKernel Kernel, KernelSelfTestResult SelfTest, string? Reason)
{
    /// <summary>True if the process can run the kernel and its self-test passed.</summary>
    public bool IsUsable => Reason is null;
}
