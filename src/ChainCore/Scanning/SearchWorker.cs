using System.Diagnostics;

namespace ChainCore;

/// <summary>
/// One worker of a <see cref="SharedSearch"/>, made by <see cref="SharedSearch.CreateWorker"/>. Not for several threads at once; whoever
/// stops calling it leaves what is left of its part to the others, but for the chunk it holds.
/// </summary>
public sealed class SearchWorker
{
    private readonly SharedSearch _search;
    private readonly int _worker;
    private readonly uint? _chunkSize;
    private readonly ScanTask _task;
    private ChunkSizer _sizer;
    private StepRange _chunk;

    internal SearchWorker(SharedSearch search, int worker, uint? chunkSize)
    {
        (_search, _worker, _chunkSize) = (search, worker, chunkSize);
        _task = search.Plan.CreateTask();
        _sizer = new(search.Kernel.BatchSize);
    }

    /// <summary>Tries the worker's next chunk: about two milliseconds, or until a point meets the target.</summary>
    /// <returns>
    /// <see cref="ScanOutcome.Found"/>, and the next call goes on behind the kernel's batch that holds the point (who wants every solution
    /// takes <see cref="NonceScanner.FindAll"/>); <see cref="ScanOutcome.TimedOut"/> if the chunk's time has passed;
    /// <see cref="ScanOutcome.Exhausted"/> with no hashes if nothing is left for this worker. The count is that of this call.
    /// </returns>
    public SearchResult ScanChunk()
    {
        var started = Stopwatch.GetTimestamp();
        if (_chunk.IsEmpty) _chunk = _search.Take(_worker, _chunkSize ?? _sizer.Size);
        if (_chunk.IsEmpty) return new(ScanOutcome.Exhausted, default, 0, default, 0, TimeSpan.Zero, _worker);

        _sizer.Start();
        var found = _task.TryFindFirst(_chunk.Start, (uint)_chunk.Count, out var solution, out var taken);
        _sizer.Stop(taken);
        (_, _chunk) = _chunk.SplitAt(taken);
        var hashes = (ulong)taken * _search.Plan.HashesPerStep;
        var outcome = found ? ScanOutcome.Found : ScanOutcome.TimedOut;
        return new(outcome, solution.Header, solution.ExtraNonce, solution.Hash, hashes, Stopwatch.GetElapsedTime(started), _worker);
    }
}
