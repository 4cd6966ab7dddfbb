using System.Runtime.Intrinsics;

namespace ChainCore;

/// <summary>
/// The kernels there are, the fastest first. Each is self-tested before its first use; one that fails is passed over and says so.
/// </summary>
/// <remarks>
/// The kernel <c>sha-ni</c> is machine code in memory that the framework makes executable, as .NET has no intrinsics for the SHA
/// extensions of x86-64; <see cref="Sha256d"/> and <see cref="Midstate"/> use such code too. It is turned off by the environment variable
/// <c>CHAINCORE_DISABLE_MACHINE_CODE=1</c> or the AppContext switch <c>ChainCore.DisableMachineCode</c>, set before the library is first
/// used, and by itself where memory cannot be made executable or the code's self-test fails: <see cref="Kernels"/> says why.
/// </remarks>
public sealed class KernelRegistry
{
    /// <summary>The environment variable that forces a kernel by name where no argument does.</summary>
    public const string EnvironmentVariable = "CHAINCORE_KERNEL";

    private readonly (ScanKernel Kernel, Lazy<KernelStatus> Status)[] _kernels;

    internal KernelRegistry(IEnumerable<ScanKernel> kernels) =>
        _kernels = [.. kernels.Select(kernel => (kernel, new Lazy<KernelStatus>(() => Examine(kernel))))];

    /// <summary>The kernels of this library, in the order of a measured ranking.</summary>
    public static KernelRegistry Shared { get; } = new(
    [
        // Rates on one core of AMD Zen 5, as multiples of OpenSSL's SHA256_Transform twice in the same run (bench/results).
        // Sixteen lanes with a rotate and three-input logic, two vectors side by side: 5.7; 6.2 with versions in the lanes.
        new LaneKernel<TwinLanes<Lanes512, Vector512<uint>>, Pair<Vector512<uint>>>(
            "avx512", Lanes512.UnsupportedReason, Lanes512.PrefersCompactCode),
        // The SHA instructions on four nonces at once, in machine code, the vector units doing some of their rounds: 2.4.
        new ShaNiKernel(),
        // Eight lanes, rotates by two shifts: 1.4, and 1.3 where the JIT has no AVX-512 to merge logic operations with.
        new LaneKernel<Lanes256, Vector256<uint>>("avx2", Lanes256.UnsupportedReason),
        // Arm's SHA-2 instructions, two streams: compiled and emulated, not yet measured. The x86 kernels are never there beside it;
        // vector128 comes after it, since four of its instructions do what takes vector128 some 40: a round of four nonces.
        new ArmSha2Kernel<ArmSha2>("arm-sha2", ArmSha2.UnsupportedReason),
        // Four lanes of the same: 0.71, and 0.66.
        new LaneKernel<Lanes128, Vector128<uint>>("vector128", Lanes128.UnsupportedReason),
        // One nonce at a time, on any processor: 0.3.
        new LaneKernel<LanesScalar, uint>("scalar", null),
    ]);

    private static readonly Lazy<ScanKernel> DefaultKernel = new(() => Shared.Select());

    /// <summary>What <see cref="Select"/> chooses when it is not told, decided once: for callers that hash a little at a time.</summary>
    internal static ScanKernel Default => DefaultKernel.Value;

    /// <summary>Every kernel and what became of it, in ranking order. Runs the self-tests that have not run yet.</summary>
    public IReadOnlyList<KernelStatus> Kernels => [.. _kernels.Select(entry => entry.Status.Value)];

    /// <summary>The kernels' names in ranking order, usable or not.</summary>
    public IReadOnlyList<string> Names => [.. _kernels.Select(entry => entry.Kernel.Name)];

    /// <summary>
    /// The kernel to use: the one named by <paramref name="name"/>, else by <see cref="EnvironmentVariable"/>, else the first usable
    /// one. A forced kernel is never silently replaced by another.
    /// </summary>
    /// <param name="name">A kernel's name, or null to leave the choice.</param>
    /// <returns>A usable kernel.</returns>
    /// <exception cref="KernelUnavailableException">The forced kernel does not exist or cannot be used, or no kernel can.</exception>
    public ScanKernel Select(string? name = null)
    {
        name ??= Environment.GetEnvironmentVariable(EnvironmentVariable) is { Length: > 0 } forced ? forced : null;
        return name is null ? SelectBest() : SelectNamed(name);
    }

    private static KernelStatus Examine(ScanKernel kernel)
    {
        if (kernel.UnsupportedReason is { } reason) return new(kernel, KernelSelfTestResult.NotRun, reason);
        try
        {
            return KernelSelfTest.Run(kernel)
                ? new(kernel, KernelSelfTestResult.Passed, null)
                : new(kernel, KernelSelfTestResult.Failed, "its self-test failed");
        }
#pragma warning disable CA1031 // Whatever stops a kernel, the next one takes over and this one says so.
        catch (Exception)
#pragma warning restore CA1031
        {
            return new(kernel, KernelSelfTestResult.Failed, "its self-test ended with an error");
        }
    }

    private ScanKernel SelectBest() =>
        _kernels.Select(entry => entry.Status.Value).FirstOrDefault(status => status.IsUsable)?.Kernel
            ?? throw new KernelUnavailableException("No kernel passed its self-test.");

    private ScanKernel SelectNamed(string name)
    {
        var status = Array.Find(_kernels, entry => entry.Kernel.Name == name).Status?.Value
            ?? throw new KernelUnavailableException($"There is no kernel \"{name}\"; the kernels are {string.Join(", ", Names)}.");
        return status.IsUsable
            ? status.Kernel
            : throw new KernelUnavailableException($"The kernel \"{name}\" cannot be used: {status.Reason}.");
    }
}
