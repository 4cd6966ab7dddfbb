using System.Globalization;
using ChainCore.Miner.Output;
using ChainCore.Mining;

namespace ChainCore.Miner.Views;

/// <summary>Statistics in words.</summary>
internal static class StatisticsText
{
    /// <summary>What stands where a window is not full yet (D43).</summary>
    public const string NotAvailable = "n/a";

    /// <summary>"12.34", in MH/s.</summary>
    public static string Rate(double? hashesPerSecond) =>
        hashesPerSecond is { } rate ? (rate / 1e6).ToString("0.00", CultureInfo.InvariantCulture) : NotAvailable;

    /// <summary>"1.23 G".</summary>
    public static string Count(double count) => count switch
    {
        >= 1e15 => string.Create(CultureInfo.InvariantCulture, $"{count / 1e15:0.00} P"),
        >= 1e12 => string.Create(CultureInfo.InvariantCulture, $"{count / 1e12:0.00} T"),
        >= 1e9 => string.Create(CultureInfo.InvariantCulture, $"{count / 1e9:0.00} G"),
        >= 1e6 => string.Create(CultureInfo.InvariantCulture, $"{count / 1e6:0.00} M"),
        >= 1e3 => string.Create(CultureInfo.InvariantCulture, $"{count / 1e3:0.00} k"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{count:0}"),
    };

    public static string Percent(double? percent) =>
        percent is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value:0} %") : NotAvailable;

    public static string Time(TimeSpan? time) => time is { } value ? Format.Time(value) : NotAvailable;

    /// <summary>"12 accepted, 1 stale, 0 rejected, 0 lost".</summary>
    public static string Blocks(BlockCounts blocks) =>
        $"{blocks.Accepted} accepted, {blocks.Stale} stale, {blocks.Rejected} rejected, {blocks.Lost} lost";

    /// <summary>"2 × stale-prevblk, 1 × high-hash"; empty if there is none.</summary>
    public static string Reasons(BlockCounts blocks) =>
        string.Join(", ", blocks.ByReason.OrderByDescending(reason => reason.Value).Select(reason => $"{reason.Value} × {reason.Key}"));

    /// <summary>"p50 3 ms, p95 12 ms, max 40 ms".</summary>
    public static string Latency(SessionStatistics statistics, RequestKind kind) =>
        statistics.Latencies.TryGetValue(kind, out var latencies) && latencies.Count > 0
            ? $"p50 {Time(latencies.Median)}, p95 {Time(latencies.Percentile95)}, max {Time(latencies.Maximum)}"
            : NotAvailable;

    /// <summary>Everything in one line.</summary>
    public static string Line(SessionStatistics statistics)
    {
        var work = statistics.Work is { } now ? $"block {now.Height} at difficulty {now.Difficulty}" : "no work";
        return $"{Rate(statistics.Rates.TenSeconds)} MH/s (60 s {Rate(statistics.Rates.Minute)}, 15 min {Rate(statistics.Rates.QuarterHour)}, "
            + $"max {Rate(statistics.Rates.Maximum)}), {Count(statistics.Hashes)} hashes, {Blocks(statistics.Blocks)}, {work}, "
            + $"{statistics.ActiveWorkers} workers";
    }

    /// <summary>What stands at the end (D49): names and values.</summary>
    public static IEnumerable<(string Name, string Value)> Summary(SessionStatistics statistics)
    {
        yield return ("blocks", Blocks(statistics.Blocks));
        if (Reasons(statistics.Blocks) is { Length: > 0 } reasons) yield return ("reasons", reasons);
        yield return ("time", Format.Time(statistics.Elapsed));
        yield return ("rate", $"{Rate(statistics.Rates.Average)} MH/s on average, {Rate(statistics.Rates.Maximum)} at most");
        yield return ("hashes", Format.Count(statistics.Hashes));
        yield return ("a block", $"every {Time(statistics.AverageBlockTime)}");
        yield return ("luck", Percent(statistics.Luck.Percent));
        yield return ("earned", $"{statistics.Earned} coin");
        if (statistics.ChainLength is { } length) yield return ("chain", $"{length} blocks");
    }
}
