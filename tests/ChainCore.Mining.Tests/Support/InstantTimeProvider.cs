using System.Collections.Concurrent;

namespace ChainCore.Mining.Tests;

/// <summary>
/// A clock that stands still, writes down what timers were asked for, and lets those come due at once that the test chooses: nothing waits,
/// and every wait is known exactly.
/// </summary>
internal sealed class InstantTimeProvider(Func<TimeSpan, bool> isDue) : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _asked = new();

    public double[] AskedSeconds => [.. _asked.Select(time => time.TotalSeconds)];

    public override long GetTimestamp() => 0;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan) _asked.Enqueue(dueTime);
        NoTimer timer = new();
        if (dueTime != Timeout.InfiniteTimeSpan && isDue(dueTime)) ThreadPool.QueueUserWorkItem(_ => callback(state));
        return timer;
    }

    private sealed class NoTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
