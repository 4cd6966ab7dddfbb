using System.Collections.Concurrent;

namespace ChainCore.Tests;

/// <summary>A kernel that does as another does; tests override what should be different.</summary>
internal class ForwardingKernel(ScanKernel inner, string? name = null) : ScanKernel(name ?? inner.Name, inner.Lanes, inner.BatchSize)
{
    internal override string? UnsupportedReason => null;

    internal override uint Scan(in ScanTable table, uint firstNonce, uint count, Span<uint> candidates, out int found) =>
        inner.Scan(table, firstNonce, count, candidates, out found);
}

/// <summary>
/// A kernel that keeps account of what scanners let it do: the nonces tried, by ranges, and the calls running. It can do something
/// of the test's choice before each call.
/// </summary>
internal sealed class RecordingKernel(ScanKernel inner, Action<int>? beforeCall = null) : ForwardingKernel(inner, "recording")
{
    private readonly ConcurrentQueue<(uint Start, uint Count)> _tried = new();
    private int _calls;
    private int _running;

    /// <summary>The number of nonces tried, over all threads.</summary>
    public ulong Tried => _tried.Aggregate(0UL, (sum, range) => sum + range.Count);

    public int Calls => Volatile.Read(ref _calls);

    public int Running => Volatile.Read(ref _running);

    /// <summary>The ranges tried, in ascending order.</summary>
    public IReadOnlyList<(uint Start, uint Count)> Ranges => [.. _tried.OrderBy(range => range.Start)];

    internal override uint Scan(in ScanTable table, uint firstNonce, uint count, Span<uint> candidates, out int found)
    {
        Interlocked.Increment(ref _running);
        try
        {
            beforeCall?.Invoke(Interlocked.Increment(ref _calls));
            var tried = base.Scan(table, firstNonce, count, candidates, out found);
            _tried.Enqueue((firstNonce, tried));
            return tried;
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    /// <summary>Asserts that the ranges tried are disjoint and cover exactly <paramref name="range"/>.</summary>
    public void AssertTriedExactlyOnce(NonceRange range)
    {
        ulong next = range.Start;
        foreach (var (start, count) in Ranges)
        {
            Assert.Equal(next, start);
            next += count;
        }

        Assert.Equal(range.End, next);
    }
}
