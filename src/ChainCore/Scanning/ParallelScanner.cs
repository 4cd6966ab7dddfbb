using System.Diagnostics;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace ChainCore;

/// <summary>
/// Searches a range of nonces on several dedicated threads: each has a range of its own, and within milliseconds of one finding a
/// nonce, of a cancellation or of the time limit, all of them stop. The count of hashes is exact in every case.
/// </summary>
/// <remarks>
/// One scanner serves any number of calls, at once too; each call has threads of its own and allocates a constant amount.
/// </remarks>
public sealed class ParallelScanner
{
    private static readonly TimeSpan RateWindow = TimeSpan.FromSeconds(10);

    /// <summary>Below what a wait can be told, about 25 days: options may be any time.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly ParallelScanOptions _options;
    private readonly NonceScanner _scanner;

    /// <summary>Creates a scanner.</summary>
    /// <param name="options">How it works; all defaults if null.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number of workers is outside 1..<see cref="ParallelScanOptions.MaximumWorkers"/>, or a time in <paramref name="options"/> is not
    /// more than zero.
    /// </exception>
    /// <exception cref="KernelUnavailableException">The kernel forced by the environment cannot be used.</exception>
    public ParallelScanner(ParallelScanOptions? options = null)
    {
        _options = options ?? new();
        ArgumentOutOfRangeException.ThrowIfLessThan(_options.Workers, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_options.Workers, ParallelScanOptions.MaximumWorkers, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(_options.ProgressInterval, TimeSpan.Zero, nameof(options));
        if (_options.TimeLimit is { } limit) ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero, nameof(options));
        _scanner = new(_options.Kernel);
    }

    /// <summary>The kernel in use.</summary>
    public ScanKernel Kernel => _scanner.Kernel;

    /// <summary>The number of threads a scan uses.</summary>
    public int Workers => _options.Workers;

    /// <summary>Finds a nonce of a range that meets the target: whichever is found first. Blocks until then.</summary>
    /// <param name="job">The job.</param>
    /// <param name="range">The nonces to try; not empty.</param>
    /// <param name="cancellationToken">Ends the scan within milliseconds, with an exact count.</param>
    /// <returns>The nonce and the worker that found it, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="job"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="range"/> is empty.</exception>
    public ScanResult FindAny(ScanJob job, NonceRange range, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (range.IsEmpty) throw new ArgumentException("The range holds no nonce.", nameof(range));

        var found = new Run(new NoncePlan(_scanner, job, range), Workers).Execute(_options, cancellationToken);
        return new(found.Outcome, found.Header.Nonce, found.Hash, found.HashesTried, found.Elapsed, found.WorkerId);
    }

    /// <summary>
    /// Finds a point of a search space that meets the target: whichever is found first. Where the space has a version mask and the kernel a
    /// version-rolled form, that is used, as it is the faster one. Blocks until then.
    /// </summary>
    /// <param name="space">The space.</param>
    /// <param name="cancellationToken">Ends the scan within milliseconds, with an exact count.</param>
    /// <returns>The header and the worker that found it, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="space"/> is null.</exception>
    /// <exception cref="OverflowException">The space has 2¹²⁸ points or more.</exception>
    public SearchResult Search(SearchSpace space, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(space);
        return new Run(SpacePlan.Create(_scanner, space), Workers).Execute(_options, cancellationToken);
    }

    /// <summary>As <see cref="FindAny"/>, on a thread of its own instead of the caller's; progress is reported there.</summary>
    /// <param name="job">The job.</param>
    /// <param name="range">The nonces to try; not empty.</param>
    /// <param name="cancellationToken">Ends the scan within milliseconds, with an exact count; the task still succeeds.</param>
    /// <returns>The nonce and the worker that found it, or why there is none.</returns>
    public Task<ScanResult> FindAnyAsync(ScanJob job, NonceRange range, CancellationToken cancellationToken = default) =>
        Task.Factory.StartNew(
            () => FindAny(job, range, cancellationToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>
    /// As <see cref="Search(SearchSpace, CancellationToken)"/>, on a thread of its own instead of the caller's; progress is reported there.
    /// </summary>
    /// <param name="space">The space.</param>
    /// <param name="cancellationToken">Ends the scan within milliseconds, with an exact count; the task still succeeds.</param>
    /// <returns>The header and the worker that found it, or why there is none.</returns>
    public Task<SearchResult> SearchAsync(SearchSpace space, CancellationToken cancellationToken = default) =>
        Task.Factory.StartNew(
            () => Search(space, cancellationToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>One call: the threads, what they share and what they leave behind.</summary>
    private sealed class Run(ScanPlan plan, int workers)
    {
        private readonly WorkerCount[] _counts = new WorkerCount[workers];
        private readonly Lock _resultLock = new();
        private (SearchSolution Solution, int Worker)? _winner;
        private ExceptionDispatchInfo? _failure;
        private volatile bool _stop;

        private UInt128 Hashes => plan.Steps * plan.HashesPerStep;

        private ulong HashesTried
        {
            get
            {
                ulong sum = 0;
                foreach (ref var count in _counts.AsSpan()) sum += Volatile.Read(ref count.Hashes);
                return sum;
            }
        }

        public SearchResult Execute(ParallelScanOptions options, CancellationToken cancellationToken)
        {
            var started = Stopwatch.GetTimestamp();
            var start = options.RandomStart ? NoncePartitioner.RandomStep(plan.Steps) : 0;
            SharedWork work = new(StepRange.Partition(plan.Steps, workers, start), workers);
            using var registration = cancellationToken.UnsafeRegister(static run => ((Run)run!)._stop = true, this);
            using CountdownEvent running = new(workers);
            List<Thread> threads = new(workers);
            bool timedOut;
            try
            {
                for (var i = 0; i < workers; i++)
                {
                    var worker = i;
                    Thread thread = new(() => Work(worker, work, running)) { IsBackground = true, Name = $"ChainCore scan {worker}" };
                    thread.Start();
                    threads.Add(thread);
                }

                timedOut = WaitAndReport(running, started, options);
            }
            finally
            {
                // Also when a thread could not be started or the caller's progress handler threw: no thread outlives the call.
                _stop = true;
                foreach (var thread in threads) thread.Join();
            }

            _failure?.Throw();

            var hashes = HashesTried;
            var elapsed = Stopwatch.GetElapsedTime(started);
            if (_winner is var (solution, winner))
            {
                return new(ScanOutcome.Found, solution.Header, solution.ExtraNonce, solution.Hash, hashes, elapsed, winner);
            }

            var outcome = hashes == Hashes ? ScanOutcome.Exhausted : timedOut ? ScanOutcome.TimedOut : ScanOutcome.Cancelled;
            return new(outcome, default, 0, default, hashes, elapsed, 0);
        }

        /// <summary>
        /// Waits for the last worker; meanwhile reports progress and watches the time limit, whether or not it has passed.
        /// </summary>
        private bool WaitAndReport(CountdownEvent running, long started, ParallelScanOptions options)
        {
            HashRateMeter meter = new(RateWindow);
            var (nextReport, timedOut) = (options.ProgressInterval, false);
            while (true)
            {
                var elapsed = Stopwatch.GetElapsedTime(started);
                var wake = !timedOut && options.TimeLimit < nextReport ? options.TimeLimit.Value : nextReport;
                if (running.Wait(TimeSpan.FromTicks(Math.Clamp((wake - elapsed).Ticks, 0, LongestWait.Ticks)))) return timedOut;

                elapsed = Stopwatch.GetElapsedTime(started);
                if (elapsed >= options.TimeLimit) _stop = timedOut = true;
                if (elapsed < nextReport) continue;
                nextReport = elapsed + options.ProgressInterval;
                meter.Add(elapsed, HashesTried);
                options.Progress?.Report(new(HashesTried, (double)Hashes, elapsed, meter.HashesPerSecond, plan.Target.ExpectedHashes));
            }
        }

        private void Work(int worker, SharedWork work, CountdownEvent running)
        {
            try
            {
                var task = plan.CreateTask();
                ChunkSizer sizer = new(plan.Scanner.Kernel.BatchSize);
                while (!_stop)
                {
                    var chunk = work.Take(worker, sizer.Size);
                    if (chunk.IsEmpty) return;
                    sizer.Start();
                    var found = task.TryFindFirst(chunk.Start, (uint)chunk.Count, out var solution, out var taken);
                    sizer.Stop(taken);
                    Volatile.Write(ref _counts[worker].Hashes, _counts[worker].Hashes + ((ulong)taken * plan.HashesPerStep));
                    if (!found) continue;
                    _stop = true;
                    lock (_resultLock) _winner ??= (solution, worker);
                }
            }
#pragma warning disable CA1031 // Whatever it is, the caller's thread throws it; a thread of our own must not end the process.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                _stop = true;
                lock (_resultLock) _failure ??= ExceptionDispatchInfo.Capture(exception);
            }
            finally
            {
                running.Signal();
            }
        }

        /// <summary>A counter alone on two cache lines, since adjacent lines are fetched in pairs.</summary>
        [StructLayout(LayoutKind.Sequential, Size = 128)]
        private struct WorkerCount
        {
            public ulong Hashes;
        }
    }
}
