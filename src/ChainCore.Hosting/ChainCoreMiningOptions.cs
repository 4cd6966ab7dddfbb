using ChainCore.Ledger;
using ChainCore.Mining;
using ChainCore.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChainCore.Hosting;

/// <summary>What a <see cref="MiningService"/> mines, for whom; kernel and workers are those of <see cref="ChainCoreOptions"/>.</summary>
public sealed class ChainCoreMiningOptions
{
    /// <summary>The address the blocks are to pay.</summary>
    public string PayTo { get; set; } = "";

    /// <summary>
    /// The base URLs of the nodes to mine with, in the order of preference; registered services <see cref="IWorkSource"/> come first.
    /// Without both, the host's own <see cref="LedgerNode"/> is mined with.
    /// </summary>
    public IList<string> Nodes { get; } = [];

    /// <summary>The accepted blocks after which the service is done; none if null.</summary>
    public long? BlockGoal { get; set; }

    /// <summary>Percent of a processor each worker may use, 1..100.</summary>
    public int CpuLimitPercent { get; set; } = 100;

    /// <summary>How much the workers give way to everything else.</summary>
    public WorkerPriority Priority { get; set; } = WorkerPriority.Normal;
}

/// <summary>Refuses what no session can be made of, a host without any source of work included.</summary>
internal sealed class ChainCoreMiningOptionsValidator(IServiceProviderIsService services) : IValidateOptions<ChainCoreMiningOptions>
{
    public ValidateOptionsResult Validate(string? name, ChainCoreMiningOptions options)
    {
        ValidateOptionsResultBuilder result = new();
        if (!Address.TryParse(options.PayTo, null, out _)) result.AddError("must be an address", nameof(options.PayTo));
        foreach (var node in options.Nodes)
        {
            if (!NodeUrl.TryParse(node, out _, out var error)) result.AddError(NodeUrl.Describe(error), nameof(options.Nodes));
        }

        if (options.Nodes.Count == 0 && !services.IsService(typeof(IWorkSource)) && !services.IsService(typeof(LedgerNode)))
            result.AddError("name a node, or the host must have a ledger or an IWorkSource", nameof(options.Nodes));
        if (options.BlockGoal is < 1) result.AddError("must be at least 1", nameof(options.BlockGoal));
        if (options.CpuLimitPercent is < 1 or > 100) result.AddError("must be 1 to 100", nameof(options.CpuLimitPercent));
        if (!Enum.IsDefined(options.Priority)) result.AddError("is none", nameof(options.Priority));
        return result.Build();
    }
}
