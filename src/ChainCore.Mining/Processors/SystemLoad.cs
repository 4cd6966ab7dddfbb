using System.Diagnostics;
using System.Globalization;

namespace ChainCore.Mining;

/// <summary>
/// What processors other processes keep busy, from <c>/proc/stat</c> between two readings (Linux; unknown elsewhere). Not for several
/// threads at once.
/// </summary>
/// <param name="processors">The processors to look at; all if null.</param>
internal sealed class SystemLoad(ProcessorSet? processors)
{
    private const string StatPath = "/proc/stat";
    private const double TicksPerSecond = 100;

    private (long At, double Busy, TimeSpan Own)? _last;

    /// <summary>Reads the system.</summary>
    /// <returns>
    /// How many processors others kept busy since the reading before; null at the first, and where the system does not say.
    /// </returns>
    public double? Read()
    {
        if (ReadStat() is not { } text) return null;
        (long At, double Busy, TimeSpan Own) now =
            (Stopwatch.GetTimestamp(), BusySeconds(text, processors), Environment.CpuUsage.TotalTime);
        var before = _last;
        _last = now;
        return before is var (at, busy, own) && Stopwatch.GetElapsedTime(at, now.At).TotalSeconds is > 0 and var seconds
            ? Math.Max(0, now.Busy - busy - (now.Own - own).TotalSeconds) / seconds
            : null;
    }

    /// <summary>Adds up what <c>/proc/stat</c> says of some processors: everything but idle and waiting for I/O.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="processors">The processors; all if null.</param>
    /// <returns>Seconds since the system started.</returns>
    internal static double BusySeconds(string text, ProcessorSet? processors)
    {
        return BusySecondsEach(text).Where(each => processors is null || processors.Contains(each.Processor)).Sum(each => each.Seconds);
    }

    /// <summary>What <c>/proc/stat</c> says of each processor: everything but idle and waiting for I/O.</summary>
    /// <param name="text">The file's text.</param>
    /// <returns>Seconds since the system started.</returns>
    internal static IEnumerable<(int Processor, double Seconds)> BusySecondsEach(string text)
    {
        foreach (var line in text.Split('\n').TakeWhile(line => line.StartsWith("cpu", StringComparison.Ordinal)))
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!int.TryParse(fields[0].AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var processor)) continue;

            // user nice system idle iowait irq softirq steal (guest times are counted in user).
            double ticks = 0;
            for (var i = 1; i < fields.Length && i <= 8; i++)
            {
                if (i is not (4 or 5) && double.TryParse(fields[i], CultureInfo.InvariantCulture, out var value)) ticks += value;
            }

            yield return (processor, ticks / TicksPerSecond);
        }
    }

    /// <summary>The file's text; null where there is none.</summary>
    internal static string? ReadStat()
    {
        if (!OperatingSystem.IsLinux()) return null;
        try
        {
            return File.ReadAllText(StatPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
