using System.Diagnostics;

namespace ChainCore;

/// <summary>
/// Tries the nonces of a range on the calling thread. Every nonce is tried exactly once; what a kernel proposes counts only after all
/// 256 bits of its hash were compared by an independent path. Allocates nothing per scan; one scanner serves any number of threads.
/// </summary>
/// <param name="kernel">The kernel; the registry's choice if null.</param>
public sealed class NonceScanner(ScanKernel? kernel = null)
{
    /// <summary>Room for the candidates of a chunk: with easy targets a kernel returns whenever it is full.</summary>
    private const int CandidateCapacity = 1024;

    /// <summary>The kernel in use.</summary>
    public ScanKernel Kernel { get; } = kernel ?? KernelRegistry.Shared.Select();

    /// <summary>Finds the lowest nonce of a range that meets the target.</summary>
    /// <param name="job">The job.</param>
    /// <param name="range">The nonces to try, in ascending order; not empty.</param>
    /// <param name="cancellationToken">Ends the scan within milliseconds, with an exact count.</param>
    /// <returns>The nonce, or <see cref="ScanOutcome.Exhausted"/> or <see cref="ScanOutcome.Cancelled"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="job"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="range"/> is empty.</exception>
    public ScanResult FindFirst(ScanJob job, NonceRange range, CancellationToken cancellationToken = default) =>
        Scan(job, range, null, cancellationToken);

    /// <summary>Finds every nonce of a range that meets the target.</summary>
    /// <param name="job">The job.</param>
    /// <param name="range">The nonces to try, in ascending order; not empty.</param>
    /// <param name="solutions">Receives the solutions in ascending order.</param>
    /// <param name="cancellationToken">Ends the scan within milliseconds, with an exact count.</param>
    /// <returns><see cref="ScanOutcome.Exhausted"/> or <see cref="ScanOutcome.Cancelled"/>, and the count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="job"/> or <paramref name="solutions"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="range"/> is empty.</exception>
    public ScanResult FindAll(
        ScanJob job, NonceRange range, ICollection<ScanSolution> solutions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(solutions);
        return Scan(job, range, solutions, cancellationToken);
    }

    /// <summary>
    /// Tries nonces from the beginning of <paramref name="chunk"/> on, until one meets the target or all are tried.
    /// </summary>
    /// <param name="job">The job.</param>
    /// <param name="chunk">The nonces to try.</param>
    /// <param name="solution">The first that meets the target, if <see langword="true"/> is returned.</param>
    /// <param name="tried">The number of nonces tried; the batch that holds the solution counts wholly.</param>
    /// <returns>True if a nonce was found.</returns>
    internal bool TryFindFirst(ScanJob job, NonceRange chunk, out ScanSolution solution, out uint tried)
    {
        // Room for one batch only: the kernel comes back after the first batch that holds a candidate.
        Span<uint> candidates = stackalloc uint[Kernel.BatchSize];
        tried = 0;
        while (tried < chunk.Count)
        {
            tried += Kernel.Scan(job.Table, chunk.Start + tried, (uint)chunk.Count - tried, candidates, out var found);
            foreach (var nonce in candidates[..found])
            {
                var hash = job.Judge(nonce);
                if (!job.Target.IsMetBy(hash)) continue;
                solution = new(nonce, hash);
                return true;
            }
        }

        solution = default;
        return false;
    }

    /// <summary>
    /// Tries nonces from the beginning of <paramref name="chunk"/> on, each with every version of a group, until one meets the target or
    /// all are tried.
    /// </summary>
    /// <param name="group">The versions.</param>
    /// <param name="jobs">Each version's job, by lane.</param>
    /// <param name="chunk">The nonces to try.</param>
    /// <param name="solution">The first that meets the target, if <see langword="true"/> is returned.</param>
    /// <param name="lane">Its version's lane.</param>
    /// <param name="tried">The number of nonces tried; the one that holds the solution was tried with all versions.</param>
    /// <returns>True if a nonce was found.</returns>
    internal bool TryFindFirst(
        VersionGroup group, ScanJob[] jobs, NonceRange chunk, out ScanSolution solution, out int lane, out uint tried)
    {
        Span<VersionCandidate> candidates = stackalloc VersionCandidate[Kernel.VersionLanes];
        tried = 0;
        while (tried < chunk.Count)
        {
            tried += Kernel.ScanVersions(group, chunk.Start + tried, (uint)chunk.Count - tried, candidates, out var found);
            foreach (var candidate in candidates[..found])
            {
                var hash = jobs[candidate.Lane].Judge(candidate.Nonce);
                if (!jobs[candidate.Lane].Target.IsMetBy(hash)) continue;
                (solution, lane) = (new(candidate.Nonce, hash), candidate.Lane);
                return true;
            }
        }

        (solution, lane) = (default, 0);
        return false;
    }

    private ScanResult Scan(ScanJob job, NonceRange range, ICollection<ScanSolution>? solutions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (range.IsEmpty) throw new ArgumentException("The range holds no nonce.", nameof(range));

        var started = Stopwatch.GetTimestamp();
        ChunkSizer sizer = new(Kernel.BatchSize);
        var rest = range;
        while (!rest.IsEmpty && !cancellationToken.IsCancellationRequested)
        {
            var (chunk, _) = rest.SplitAt(Math.Min(sizer.Size, rest.Count));
            sizer.Start();
            uint tried;
            if (solutions is not null)
            {
                tried = CollectAll(job, chunk, solutions);
            }
            else if (TryFindFirst(job, chunk, out var solution, out tried))
            {
                var hashes = range.Count - rest.Count + tried;
                return new(ScanOutcome.Found, solution.Nonce, solution.Hash, hashes, Stopwatch.GetElapsedTime(started), 0);
            }

            sizer.Stop(tried);
            (_, rest) = rest.SplitAt(tried);
        }

        var outcome = rest.IsEmpty ? ScanOutcome.Exhausted : ScanOutcome.Cancelled;
        return new(outcome, 0, default, range.Count - rest.Count, Stopwatch.GetElapsedTime(started), 0);
    }

    private uint CollectAll(ScanJob job, NonceRange chunk, ICollection<ScanSolution> solutions)
    {
        Span<uint> candidates = stackalloc uint[CandidateCapacity];
        var tried = Kernel.Scan(job.Table, chunk.Start, (uint)chunk.Count, candidates, out var found);
        foreach (var nonce in candidates[..found])
        {
            var hash = job.Judge(nonce);
            if (job.Target.IsMetBy(hash)) solutions.Add(new(nonce, hash));
        }

        return tried;
    }
}
