namespace ChainCore;

/// <summary>
/// The steps of one parallel scan that nobody has taken yet. Each worker has a range of its own and takes chunks from its beginning;
/// one whose range is used up takes over half of the longest one left, so that a worker on a busy core holds nobody up.
/// Every step is handed out exactly once. The lock is taken once a chunk, some hundred times a second.
/// </summary>
internal sealed class SharedWork
{
    private readonly Lock _lock = new();
    private readonly StepRange[] _ranges;
    private readonly Queue<StepRange> _unassigned;

    /// <param name="ranges">The first <paramref name="workers"/> go to the workers, the others to those that finish first.</param>
    /// <param name="workers">The number of workers.</param>
    public SharedWork(List<StepRange> ranges, int workers)
    {
        _ranges = new StepRange[workers];
        ranges.Take(workers).ToArray().CopyTo(_ranges, 0);
        _unassigned = new(ranges.Skip(workers));
    }

    /// <summary>Takes the next chunk for a worker.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="size">The longest chunk wanted.</param>
    /// <returns>The chunk; empty when nothing is left.</returns>
    public StepRange Take(int worker, uint size)
    {
        lock (_lock)
        {
            ref var own = ref _ranges[worker];
            if (own.IsEmpty) own = _unassigned.TryDequeue(out var next) ? next : TakeOver();
            (var chunk, own) = own.SplitAt(UInt128.Min(size, own.Count));
            return chunk;
        }
    }

    private StepRange TakeOver()
    {
        ref var longest = ref _ranges[0];
        foreach (ref var range in _ranges.AsSpan())
        {
            if (range.Count > longest.Count) longest = ref range;
        }

        (longest, var half) = longest.SplitAt(longest.Count / 2);
        return half;
    }
}
