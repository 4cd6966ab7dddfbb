namespace ChainCore.Mining;

/// <summary>Keeps a worker below a part of its processor's time by rests between its chunks (D36).</summary>
/// <param name="percent">The limit in percent, 1..100; 100 is none.</param>
internal struct DutyCycle(int percent)
{
    /// <summary>Shorter rests are saved up: the system's clock wakes nobody more exactly than that.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(4);

    /// <summary>So that new work and a stop are noticed in time.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(20);

    private TimeSpan _owed;

    /// <summary>How long to rest after work.</summary>
    /// <param name="busy">How long the work took.</param>
    /// <returns>The rest; zero if it is not worth one yet.</returns>
    public TimeSpan RestAfter(TimeSpan busy)
    {
        if (percent >= 100) return TimeSpan.Zero;
        _owed += busy * ((100.0 - percent) / percent);
        if (_owed < Shortest) return TimeSpan.Zero;
        var rest = _owed < Longest ? _owed : Longest;
        _owed -= rest;
        return rest;
    }

    /// <summary>Takes back what a rest took longer than it was to.</summary>
    /// <param name="excess">The time.</param>
    public void Credit(TimeSpan excess) => _owed -= excess;
}
