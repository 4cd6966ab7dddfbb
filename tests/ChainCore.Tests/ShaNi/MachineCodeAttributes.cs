namespace ChainCore.Tests.ShaNi;

/// <summary>A test that runs the machine code; skipped where the processor cannot.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MachineCodeFactAttribute : FactAttribute
{
    public MachineCodeFactAttribute() => Skip = MachineCode.Missing;
}

/// <inheritdoc cref="MachineCodeFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MachineCodeTheoryAttribute : TheoryAttribute
{
    public MachineCodeTheoryAttribute() => Skip = MachineCode.Missing;
}

internal static class MachineCode
{
    public static string? Missing =>
        !ShaNiCode.IsProcessorSuitable ? "The processor has no SHA instructions, or they are switched off."
        : OperatingSystem.IsWindows() ? "The thunk that checks the registers is written for the System V convention."
        : null;
}
