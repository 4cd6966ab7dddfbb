using Microsoft.Extensions.Time.Testing;

namespace ChainCore.Ledger.Tests;

/// <summary>A node's clock: the network's, some time off. Timers are the network's.</summary>
internal sealed class SimulatedClock(FakeTimeProvider network, TimeSpan offset) : TimeProvider
{
    public override long TimestampFrequency => network.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => network.GetUtcNow() + offset;

    public override long GetTimestamp() => network.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        network.CreateTimer(callback, state, dueTime, period);
}
