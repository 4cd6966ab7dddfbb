namespace ChainCore;

/// <summary>
/// The hash rate over the last seconds, from readings of a counter that only grows. Not for several threads at once.
/// </summary>
public sealed class HashRateMeter
{
    private readonly Queue<(TimeSpan At, ulong Hashes)> _readings = new();
    private readonly TimeSpan _window;

    /// <summary>Creates a meter.</summary>
    /// <param name="window">How far back the rate looks; more than zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is not more than zero.</exception>
    public HashRateMeter(TimeSpan window)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(window, TimeSpan.Zero);
        _window = window;
        _readings.Enqueue(default);
    }

    /// <summary>Hashes per second between the oldest and the newest reading of the window; 0 until there are two.</summary>
    public double HashesPerSecond { get; private set; }

    /// <summary>Adds a reading.</summary>
    /// <param name="elapsed">The time since the counter was 0; not less than at the last reading.</param>
    /// <param name="hashes">The counter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The counter or the time ran backwards.</exception>
    public void Add(TimeSpan elapsed, ulong hashes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(elapsed, _readings.Last().At);
        ArgumentOutOfRangeException.ThrowIfLessThan(hashes, _readings.Last().Hashes);
        while (_readings.Count > 1 && elapsed - _readings.Peek().At > _window) _readings.Dequeue();
        var (at, before) = _readings.Peek();
        _readings.Enqueue((elapsed, hashes));
        HashesPerSecond = elapsed > at ? (hashes - before) / (elapsed - at).TotalSeconds : 0;
    }
}
