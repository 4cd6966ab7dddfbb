namespace ChainCore.Miner.Demo;

/// <summary>What <c>demo</c> was asked to do.</summary>
internal sealed record DemoSettings
{
    public required ScanKernel Kernel { get; init; }

    public required int Workers { get; init; }

    /// <summary>The accepted blocks after which mining ends; null for none.</summary>
    public long? BlockGoal { get; init; }

    /// <summary>The time after which mining ends; null for none.</summary>
    public TimeSpan? MiningTime { get; init; }
}
