namespace ChainCore.Miner.Input;

/// <summary>Which kernel a command works with: the option's, else the environment's, else the registry's.</summary>
internal static class KernelChoice
{
    /// <summary>The name that stands for every kernel.</summary>
    public const string All = "all";

    /// <summary>The kernel forced by the environment, or null.</summary>
    public static string? Forced =>
        Environment.GetEnvironmentVariable(KernelRegistry.EnvironmentVariable) is { Length: > 0 } name ? name : null;

    /// <summary>The kernel to scan with.</summary>
    /// <param name="name">The option's value, or null.</param>
    /// <exception cref="UsageException">The option or the environment names a kernel that does not exist or cannot be used.</exception>
    public static ScanKernel Select(string? name)
    {
        try
        {
            return KernelRegistry.Shared.Select(name);
        }
        catch (KernelUnavailableException exception) when ((name ?? Forced) is not null)
        {
            throw new UsageException(exception.Message);
        }
    }

    /// <summary>The kernels to compare: the one that is named, or all, usable or not.</summary>
    /// <param name="name">The option's value, or null.</param>
    /// <exception cref="UsageException">The option or the environment names a kernel that does not exist or cannot be used.</exception>
    public static IReadOnlyList<KernelStatus> List(string? name)
    {
        if ((name ?? Forced ?? All) == All) return KernelRegistry.Shared.Kernels;
        var kernel = Select(name);
        return [.. KernelRegistry.Shared.Kernels.Where(status => status.Kernel == kernel)];
    }
}
