using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace ChainCore.Mining;

/// <summary>
/// Pins the calling thread to processors and says where it is pinned (D7): <c>sched_setaffinity</c> on Linux,
/// <c>SetThreadAffinityMask</c> on Windows, unsupported elsewhere (macOS has no such thing).
/// </summary>
public static partial class ThreadAffinity
{
    private const int LinuxMaskWords = (ProcessorSet.MaximumProcessor + 1) / 64;

    /// <summary>Whether threads can be pinned on this system.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux() || OperatingSystem.IsWindows();

    /// <summary>Pins the calling thread.</summary>
    /// <param name="processors">Where it may run; not empty.</param>
    /// <returns>False if the system cannot or will not; the thread then runs where it did.</returns>
    public static bool TrySet(ProcessorSet processors)
    {
        ArgumentNullException.ThrowIfNull(processors);
        if (processors.Count == 0) return false;
        if (OperatingSystem.IsLinux()) return TrySetLinux(processors);
        return OperatingSystem.IsWindows() && TrySetWindows(processors);
    }

    /// <summary>Reads back where the calling thread may run.</summary>
    /// <returns>The processors; null if the system does not say.</returns>
    public static ProcessorSet? Get()
    {
        if (OperatingSystem.IsLinux()) return GetLinux();
        return OperatingSystem.IsWindows() ? GetWindows() : null;
    }

    private static unsafe bool TrySetLinux(ProcessorSet processors)
    {
        var mask = stackalloc ulong[LinuxMaskWords];
        new Span<ulong>(mask, LinuxMaskWords).Clear();
        foreach (var processor in processors) mask[processor / 64] |= 1UL << (processor % 64);

        // Thread 0 is the calling one.
        return SetAffinity(0, LinuxMaskWords * sizeof(ulong), mask) == 0;
    }

    private static unsafe ProcessorSet? GetLinux()
    {
        var mask = stackalloc ulong[LinuxMaskWords];
        new Span<ulong>(mask, LinuxMaskWords).Clear();
        if (GetAffinity(0, LinuxMaskWords * sizeof(ulong), mask) < 0) return null;
        List<int> processors = [];
        for (var i = 0; i <= ProcessorSet.MaximumProcessor; i++)
        {
            if ((mask[i / 64] & (1UL << (i % 64))) != 0) processors.Add(i);
        }

        return new(processors);
    }

    // A mask of Windows covers one processor group: of more than 64 processors the first 64 can be chosen.
    [SupportedOSPlatform("windows")]
    private static bool TrySetWindows(ProcessorSet processors)
    {
        nuint mask = 0;
        foreach (var processor in processors)
        {
            if (processor >= 8 * nuint.Size) return false;
            mask |= (nuint)1 << processor;
        }

        return SetThreadAffinityMask(GetCurrentThread(), mask) != 0;
    }

    [SupportedOSPlatform("windows")]
    private static ProcessorSet? GetWindows()
    {
        // Setting returns what was set before, and there is no other way to read it.
        var all = (nuint)Environment.ProcessorCount >= (nuint)(8 * nuint.Size)
            ? nuint.MaxValue
            : ((nuint)1 << Environment.ProcessorCount) - 1;
        var mask = SetThreadAffinityMask(GetCurrentThread(), all);
        if (mask == 0) return null;
        _ = SetThreadAffinityMask(GetCurrentThread(), mask);
        return new(Enumerable.Range(0, 8 * nuint.Size).Where(i => (mask & ((nuint)1 << i)) != 0));
    }

    [LibraryImport("libc", EntryPoint = "sched_setaffinity", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int SetAffinity(int thread, nuint size, ulong* mask);

    [LibraryImport("libc", EntryPoint = "sched_getaffinity", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int GetAffinity(int thread, nuint size, ulong* mask);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint GetCurrentThread();

    [LibraryImport("kernel32.dll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nuint SetThreadAffinityMask(nint thread, nuint mask);
}
