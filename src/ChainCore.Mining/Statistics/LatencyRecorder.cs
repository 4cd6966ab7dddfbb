namespace ChainCore.Mining;

/// <summary>How long requests of one kind took (D46). Null while there was none.</summary>
/// <param name="Count">The requests so far.</param>
/// <param name="Median">Half of the last ones were answered within this.</param>
/// <param name="Percentile95">19 of 20 of the last ones were.</param>
/// <param name="Maximum">The longest ever.</param>
public readonly record struct Latencies(long Count, TimeSpan? Median, TimeSpan? Percentile95, TimeSpan? Maximum);

/// <summary>Keeps the latencies of the last requests. Safe for use by several threads at once.</summary>
internal sealed class LatencyRecorder
{
    /// <summary>The requests that the percentiles look back at: 1,000.</summary>
    public const int Capacity = 1_000;

    private readonly Lock _lock = new();
    private readonly Queue<TimeSpan> _last = new();
    private long _count;
    private TimeSpan _maximum;

    /// <summary>Takes a latency.</summary>
    /// <param name="latency">The time from request to answer.</param>
    public void Add(TimeSpan latency)
    {
        lock (_lock)
        {
            if (_last.Count == Capacity) _last.Dequeue();
            _last.Enqueue(latency);
            _count++;
            if (latency > _maximum) _maximum = latency;
        }
    }

    /// <summary>Computes the percentiles (nearest rank).</summary>
    /// <returns>The latencies.</returns>
    public Latencies Read()
    {
        TimeSpan[] sorted;
        lock (_lock)
        {
            if (_count == 0) return default;
            sorted = [.. _last];
        }

        Array.Sort(sorted);
        return new(Interlocked.Read(ref _count), Rank(sorted, 0.5), Rank(sorted, 0.95), _maximum);
    }

    private static TimeSpan Rank(TimeSpan[] sorted, double part) => sorted[(int)Math.Ceiling(part * sorted.Length) - 1];
}
