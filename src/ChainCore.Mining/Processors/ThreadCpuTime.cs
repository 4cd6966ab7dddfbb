using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace ChainCore.Mining;

/// <summary>The processor time a thread has used (D45, G6): <c>clock_gettime</c> on Linux, <c>GetThreadTimes</c> on Windows.</summary>
internal static partial class ThreadCpuTime
{
    private const int LinuxThreadClock = 3;

    /// <summary>The calling thread's processor time.</summary>
    /// <returns>The time; null if the system does not say.</returns>
    public static TimeSpan? Current
    {
        get
        {
            if (OperatingSystem.IsLinux()) return ReadLinux();
            return OperatingSystem.IsWindows() ? ReadWindows() : null;
        }
    }

    private static unsafe TimeSpan? ReadLinux()
    {
        var clock = stackalloc long[2];
        return nint.Size == sizeof(long) && GetTime(LinuxThreadClock, clock) == 0
            ? TimeSpan.FromSeconds(clock[0]) + TimeSpan.FromTicks(clock[1] / TimeSpan.NanosecondsPerTick)
            : null;
    }

    [SupportedOSPlatform("windows")]
    private static unsafe TimeSpan? ReadWindows()
    {
        long creation, exit, kernel, user;
        return GetThreadTimes(GetCurrentThread(), &creation, &exit, &kernel, &user) != 0 ? TimeSpan.FromTicks(kernel + user) : null;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static unsafe partial int GetTime(int clock, long* time);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint GetCurrentThread();

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static unsafe partial int GetThreadTimes(nint thread, long* creation, long* exit, long* kernel, long* user);
}
