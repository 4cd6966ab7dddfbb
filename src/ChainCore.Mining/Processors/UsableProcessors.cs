using System.Globalization;

namespace ChainCore.Mining;

/// <summary>The processors this process may use (D4): its affinity and its control group's quota respected.</summary>
/// <param name="Allowed">The processors the process may run on; null if the system does not say.</param>
/// <param name="Quota">The processors' worth of time its control group gets, such as 1.5; null if there is no limit.</param>
/// <param name="Count">How many workers make sense: the runtime's count, at least 1.</param>
public sealed record UsableProcessors(ProcessorSet? Allowed, double? Quota, int Count)
{
    private const string CgroupV2 = "/sys/fs/cgroup/cpu.max";
    private const string CgroupV1Quota = "/sys/fs/cgroup/cpu/cpu.cfs_quota_us";
    private const string CgroupV1Period = "/sys/fs/cgroup/cpu/cpu.cfs_period_us";

    /// <summary>Looks at the system.</summary>
    /// <returns>What can be used.</returns>
    /// <remarks>To be called before any thread is pinned: the calling thread's affinity is taken for the process's.</remarks>
    public static UsableProcessors Detect()
    {
        // The runtime counts as it does for its own threads: affinity, and a quota rounded up.
        var allowed = ThreadAffinity.Get();
        return new(allowed, ReadQuota(), Math.Clamp(Environment.ProcessorCount, 1, ParallelScanOptions.MaximumWorkers));
    }

    /// <summary>Reads "quota period" of <c>cpu.max</c>; "max" is no limit.</summary>
    /// <param name="text">The file's text.</param>
    /// <returns>The processors' worth of time; null if there is no limit or the text says nothing.</returns>
    public static double? ParseQuota(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries) is [var quota, var period, ..]
            && long.TryParse(quota, NumberStyles.None, CultureInfo.InvariantCulture, out var used)
            && long.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var of) && used > 0 && of > 0
                ? (double)used / of
                : null;
    }

    private static double? ReadQuota()
    {
        if (!OperatingSystem.IsLinux()) return null;
        return Read(CgroupV2) is { } unified ? ParseQuota(unified) : ParseQuota($"{Read(CgroupV1Quota)} {Read(CgroupV1Period)}");
    }

    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
