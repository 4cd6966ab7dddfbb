namespace ChainCore.Tests;

/// <summary>A test of the processor's own instructions: skipped, with the reason, where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ArmSha2FactAttribute : FactAttribute
{
    public ArmSha2FactAttribute() => Skip = ChainCore.ArmSha2.UnsupportedReason!;
}
