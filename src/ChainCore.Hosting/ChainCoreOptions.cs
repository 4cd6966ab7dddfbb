using Microsoft.Extensions.Options;

namespace ChainCore.Hosting;

/// <summary>What everything that hashes in a host has in common.</summary>
public sealed class ChainCoreOptions
{
    /// <summary>
    /// The kernel's name, one of <see cref="KernelRegistry.Names"/>; null for what <see cref="KernelRegistry.EnvironmentVariable"/> says,
    /// else the fastest usable one.
    /// </summary>
    public string? Kernel { get; set; }

    /// <summary>The threads of a scan or of a mining session, 1..1,024; as many as there are usable processors if null.</summary>
    public int? Workers { get; set; }
}

/// <summary>Refuses a number of workers that cannot be, and a kernel that cannot be used on this machine.</summary>
internal sealed class ChainCoreOptionsValidator : IValidateOptions<ChainCoreOptions>
{
    public ValidateOptionsResult Validate(string? name, ChainCoreOptions options)
    {
        ValidateOptionsResultBuilder result = new();
        if (options.Workers is < 1 or > ParallelScanOptions.MaximumWorkers)
            result.AddError($"must be 1 to {ParallelScanOptions.MaximumWorkers}", nameof(options.Workers));
        try
        {
            KernelRegistry.Shared.Select(options.Kernel);
        }
        catch (KernelUnavailableException exception)
        {
            result.AddError(exception.Message, nameof(options.Kernel));
        }

        return result.Build();
    }
}
