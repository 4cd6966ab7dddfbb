namespace ChainCore.Mining;

/// <summary>What all parts of a session share: the clock, the counters, and whoever is told of events.</summary>
internal sealed class SessionLog(TimeProvider time, StatisticsRecorder statistics, Action<MiningEvent>? onEvent)
{
    private readonly Lock _lock = new();

    public TimeProvider Time { get; } = time;

    public StatisticsRecorder Statistics { get; } = statistics;

    /// <summary>Tells of an event. Whatever the listener throws is dropped: it must not stop the mining.</summary>
    public void Raise(MiningEventKind kind, string message, Func<MiningEvent, MiningEvent>? fill = null)
    {
        if (onEvent is null) return;
        MiningEvent what = new(kind, Time.GetLocalNow(), message);
        if (fill is not null) what = fill(what);
        try
        {
            lock (_lock) onEvent(what);
        }
#pragma warning disable CA1031 // A view or a log that fails is no reason to stop mining.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }
}
