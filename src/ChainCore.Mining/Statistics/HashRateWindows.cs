namespace ChainCore.Mining;

/// <summary>Hashes per second over several windows (D43). A rate is null ("n/a") until its window is full.</summary>
/// <param name="TenSeconds">Over the last 10 seconds.</param>
/// <param name="Minute">Over the last 60 seconds.</param>
/// <param name="QuarterHour">Over the last 15 minutes.</param>
/// <param name="Maximum">The greatest rate that 10 seconds ever showed.</param>
/// <param name="Average">Since the beginning; null at the beginning itself.</param>
public readonly record struct HashRates(double? TenSeconds, double? Minute, double? QuarterHour, double? Maximum, double? Average);

/// <summary>
/// Rates from readings of a counter that only grows, over the session's monotonic clock: counted hashes over measured time, nothing
/// estimated. Not for several threads at once.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class HashRateWindows(TimeProvider time)
{
    /// <summary>The samples that <see cref="History"/> keeps: 100.</summary>
    public const int HistoryLength = 100;

    private static readonly TimeSpan Short = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Middle = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(15);

    /// <summary>Readings nearer to one another than this are dropped, so that 15 minutes are a bounded number of them.</summary>
    private static readonly TimeSpan Spacing = TimeSpan.FromMilliseconds(500);

    private readonly long _origin = time.GetTimestamp();
    private readonly List<(TimeSpan At, ulong Hashes)> _readings = [(TimeSpan.Zero, 0)];
    private readonly Queue<double> _history = new(HistoryLength);

    /// <summary>The rates at the last reading.</summary>
    public HashRates Rates { get; private set; }

    /// <summary>The last <see cref="HistoryLength"/> rates between two readings, the oldest first.</summary>
    public IReadOnlyList<double> History => [.. _history];

    /// <summary>Takes a reading.</summary>
    /// <param name="hashes">The counter; not less than at the last reading.</param>
    /// <exception cref="ArgumentOutOfRangeException">The counter ran backwards.</exception>
    public void Add(ulong hashes)
    {
        var now = time.GetElapsedTime(_origin);
        var (lastAt, lastHashes) = _readings[^1];
        ArgumentOutOfRangeException.ThrowIfLessThan(hashes, lastHashes);
        if (now - lastAt < Spacing) return;
        if (_history.Count == HistoryLength) _history.Dequeue();
        _history.Enqueue((hashes - lastHashes) / (now - lastAt).TotalSeconds);
        _readings.Add((now, hashes));

        var ten = RateOver(Short);
        Rates = new(ten, RateOver(Middle), RateOver(Long), Greater(Rates.Maximum, ten), hashes / now.TotalSeconds);
        Forget(now);
    }

    private static double? Greater(double? left, double? right) => left is null || right > left ? right : left;

    /// <summary>The rate since the latest reading that is at least as old as the window.</summary>
    private double? RateOver(TimeSpan window)
    {
        var (now, hashes) = _readings[^1];
        var index = LatestBefore(now - window);
        if (index < 0) return null;
        var (at, before) = _readings[index];
        return (hashes - before) / (now - at).TotalSeconds;
    }

    private int LatestBefore(TimeSpan time)
    {
        var (low, high) = (0, _readings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_readings[middle].At <= time) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private void Forget(TimeSpan now)
    {
        // In one go now and then: a list has no cheap front.
        var unneeded = LatestBefore(now - Long);
        if (unneeded > HistoryLength) _readings.RemoveRange(0, unneeded);
    }
}
