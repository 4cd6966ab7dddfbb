using System.Runtime.Intrinsics.X86;

namespace ChainCore.Tests.ShaNi;

/// <summary>When machine code is used, when not, and that nothing is ever worse than slower.</summary>
public sealed class ShaNiAvailabilityTests
{
    /// <summary>
    /// The day this fails, .NET has intrinsics for the SHA extensions of x86 (dotnet/runtime#256): write the sha-ni kernel and
    /// <see cref="Sha256Compression"/> with them and delete the machine code.
    /// </summary>
    [Fact]
    public void TheFrameworkStillHasNoShaIntrinsicsForX86() =>
        Assert.DoesNotContain(typeof(X86Base).Assembly.GetTypes(), type =>
            type.Namespace == typeof(X86Base).Namespace && type.Name.StartsWith("Sha", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void ASuitableProcessorUsesItUnlessSwitchedOff()
    {
        // On an operating system that forbids executable memory this fails: look at the reason then.
        if (OperatingSystem.IsMacOS()) return;
        Assert.Equal(ShaNiCode.IsProcessorSuitable && !ShaNiCode.IsSwitchedOff, ShaNiRoutines.UnsupportedReason is null);
        Assert.Equal(ShaNiRoutines.UnsupportedReason is null, ShaNiRoutines.IsSupported);
        var status = KernelRegistry.Shared.Kernels.Single(status => status.Kernel.Name == "sha-ni");
        Assert.Equal(ShaNiRoutines.UnsupportedReason, status.Reason);
    }

    [MachineCodeFact]
    public void CodeThatPassesIsTaken()
    {
        Assert.Null(ShaNiCode.TryLoad(false, () => new(ShaNiCode.Data), out var code));
        Assert.NotNull(code);
        code.Dispose();
    }

    [MachineCodeFact]
    public void SwitchedOffNothingIsPlacedInMemory()
    {
        var reason = ShaNiCode.TryLoad(true, () => throw new InvalidOperationException("Not to be called."), out var code);
        Assert.Equal("machine code is switched off by CHAINCORE_DISABLE_MACHINE_CODE or ChainCore.DisableMachineCode", reason);
        Assert.Null(code);
    }

    [MachineCodeFact]
    public void MemoryThatCannotBeMadeExecutableIsAReason()
    {
        Exception[] failures =
            [new UnauthorizedAccessException(), new IOException(), new PlatformNotSupportedException(), new ArgumentException("")];
        foreach (var failure in failures)
        {
            Assert.Equal("memory cannot be made executable", ShaNiCode.TryLoad(false, () => throw failure, out var code));
            Assert.Null(code);
        }
    }

    [MachineCodeTheory]
    [InlineData(nameof(ShaNiCode.Routine.Compress))]
    [InlineData(nameof(ShaNiCode.Routine.HashHeader80))]
    [InlineData(nameof(ShaNiCode.Routine.Hash64Many))]
    [InlineData(nameof(ShaNiCode.Routine.Hash80Many))]
    public void WrongCodeIsFoundOutBeforeItIsUsed(string routine)
    {
        // The last byte of a routine is the end of a constant: the code runs, its results are wrong.
        var data = ShaNiCode.Data;
        data[EndOf(data, Enum.Parse<ShaNiCode.Routine>(routine)) - 1] ^= 1;
        Assert.Equal("the self-test of its machine code failed", ShaNiCode.TryLoad(false, () => new(data), out var code));
        Assert.Null(code);
    }

    [Fact]
    public void AReasonIsOneSentenceWithoutItsEnd()
    {
        string?[] reasons =
        [
            ShaNiRoutines.UnsupportedReason,
            ShaNiCode.TryLoad(true, () => throw new IOException(), out _),
            ShaNiCode.TryLoad(false, () => throw new IOException(), out _),
        ];
        Assert.All(reasons.OfType<string>(), reason =>
        {
            Assert.False(reason.EndsWith('.'));
            Assert.DoesNotContain('\n', reason);
        });
    }

    [MachineCodeFact]
    public void TheEnvironmentVariableMakesTheNextKernelTakeOver() => IsReplaced(
        ChildProcess.Run(ChildProcess.ListKernels, ("DOTNET_EnableAVX512", "0"), (ShaNiCode.EnvironmentVariable, "1")));

    [MachineCodeFact]
    public void TheAppContextSwitchMakesTheNextKernelTakeOver() => IsReplaced(
        ChildProcess.Run(ChildProcess.ListKernelsSwitchedOff, ("DOTNET_EnableAVX512", "0")));

    [MachineCodeFact]
    public void WithoutAvx512ItIsTheKernelToUse()
    {
        var lines = ChildProcess.Run(ChildProcess.ListKernels, ("DOTNET_EnableAVX512", "0"), (ShaNiCode.EnvironmentVariable, "0"));
        Assert.Contains("sha-ni|Passed|", lines);
        Assert.Equal("sha-ni", lines[^1]);
    }

    [MachineCodeFact]
    public void WithoutAvxTheCodeIsNotRun()
    {
        var lines = ChildProcess.Run(ChildProcess.ListKernels, ("DOTNET_EnableAVX", "0"));
        Assert.Contains("sha-ni|NotRun|the processor has no SHA instructions or no AVX, or they are switched off", lines);
        Assert.Equal("vector128", lines[^1]);
    }

    [MachineCodeFact]
    public void WithoutIntrinsicsTheCodeIsNotRun()
    {
        var lines = ChildProcess.Run(ChildProcess.ListKernels, ("DOTNET_EnableHWIntrinsic", "0"));
        Assert.Contains("sha-ni|NotRun|the process does not run on an x64 processor, or its instruction sets are switched off", lines);
        Assert.Equal("scalar", lines[^1]);
    }

    private static void IsReplaced(string[] lines)
    {
        Assert.Contains(
            "sha-ni|NotRun|machine code is switched off by CHAINCORE_DISABLE_MACHINE_CODE or ChainCore.DisableMachineCode", lines);
        var next = lines.SkipWhile(line => !line.StartsWith("sha-ni", StringComparison.Ordinal))
            .First(line => line.EndsWith("|Passed|", StringComparison.Ordinal));
        Assert.Equal(next.Split('|')[0], lines[^1]);
    }

    private static int EndOf(byte[] data, ShaNiCode.Routine routine)
    {
        if (routine == ShaNiCode.Routine.Hash80Many) return data.Length;
        var next = BitConverter.ToInt32(data, sizeof(int) * ((int)routine + 1));
        return data.AsSpan(0, next).LastIndexOfAnyExcept((byte)0xCC) + 1;
    }
}
