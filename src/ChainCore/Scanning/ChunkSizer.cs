using System.Diagnostics;

namespace ChainCore;

/// <summary>
/// Sizes a worker's next chunk from the time its last one took, so that between two looks at the stop signals about two milliseconds
/// pass on any kernel and any machine, however much of the core the worker gets.
/// </summary>
internal struct ChunkSizer(int batchSize)
{
    /// <summary>Well below the 10 ms in which a stop has to reach every worker.</summary>
    private static readonly TimeSpan Goal = TimeSpan.FromMilliseconds(2);

    private const uint First = 1 << 12;
    private const uint Greatest = 1 << 22;

    private long _started;

    /// <summary>The nonces to try next; a multiple of the kernel's batch, so that only the last chunk of a range has a tail.</summary>
    public uint Size { get; private set; } = RoundUp(First, batchSize);

    public void Start() => _started = Stopwatch.GetTimestamp();

    /// <summary>Takes the time since <see cref="Start"/> and sizes the next chunk; grows at most eightfold at once.</summary>
    public void Stop(uint tried)
    {
        var seconds = Stopwatch.GetElapsedTime(_started).TotalSeconds;
        var wanted = seconds > 0 ? tried * (Goal.TotalSeconds / seconds) : Greatest;
        Size = RoundUp((uint)Math.Clamp(wanted, 1, Math.Min(Greatest, 8.0 * Size)), batchSize);
    }

    private static uint RoundUp(uint value, int batchSize) => (value + (uint)batchSize - 1) / (uint)batchSize * (uint)batchSize;
}
