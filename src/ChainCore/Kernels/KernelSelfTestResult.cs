namespace ChainCore;

/// <summary>What the self-test said of a kernel.</summary>
public enum KernelSelfTestResult
{
    /// <summary>The process cannot run the kernel, so it was not tested.</summary>
    NotRun,

    /// <summary>The kernel proposed exactly the nonces it had to.</summary>
    Passed,

    /// <summary>The kernel lost or invented a nonce; it is never used.</summary>
    Failed,
}
