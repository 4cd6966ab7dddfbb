using System.Runtime.InteropServices;

namespace ChainCore.Mining;

/// <summary>How much the workers give way to others (I3).</summary>
public enum WorkerPriority
{
    /// <summary>They take only what nobody else wants.</summary>
    Idle,

    /// <summary>Others come first.</summary>
    Below,

    /// <summary>As any other thread.</summary>
    Normal,
}

/// <summary>Sets the calling thread's priority.</summary>
internal static partial class PriorityOfThread
{
    private const int WhichThread = 0;

    /// <returns>False if the system would not.</returns>
    public static bool TrySet(WorkerPriority priority)
    {
        if (priority == WorkerPriority.Normal) return true;

        // On Linux the runtime's thread priorities do nothing; a thread has a niceness of its own.
        if (OperatingSystem.IsLinux()) return SetPriority(WhichThread, 0, priority == WorkerPriority.Idle ? 19 : 10) == 0;
        Thread.CurrentThread.Priority = priority == WorkerPriority.Idle ? ThreadPriority.Lowest : ThreadPriority.BelowNormal;
        return true;
    }

    [LibraryImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetPriority(int which, int who, int value);
}
