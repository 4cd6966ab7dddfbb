namespace ChainCore.Mining;

/// <summary>
/// Keeps the workers in work that is worth it (D12, D18 to D20): what <see cref="WorkFetcher"/> brings is validated and put up as a job;
/// whatever says that the tip has changed takes the job down at once.
/// </summary>
/// <remarks>
/// The levels of the cache (D18): the immutable job on the board; the last good work with its age and state version here, which
/// outlives failed requests until it is too old; below both the source's connection, kept alive by its long poll.
/// </remarks>
internal sealed class WorkKeeper(
    SessionLog log, MiningOptions options, SourcePool pool, JobBoard board, RefreshSignal refresh, MiningJobOptions jobOptions)
{
    private const int RememberedJobs = 8;

    private readonly TemplateValidator _validator = new(options.PayTo, options.MinimumDifficulty, options.MaximumDifficulty);
    private readonly Lock _lock = new();
    private readonly Queue<MiningJob> _recent = new();
    private long _generation;
    private long _askedAt = log.Time.GetTimestamp();
    private long _receivedAt;
    private long _startedAt;
    private long _confirmedAt;
    private MiningJob? _job;
    private MiningJob? _pending;

    // Counts the requests for work, and how many there were when a solution on a tip had been handed in.
    private long _requests;
    private (Hash256 Tip, long Requests)? _submitted;

    /// <summary>The job last put up; it may have been taken down since.</summary>
    public MiningJob? Latest
    {
        get
        {
            lock (_lock) return _job;
        }
    }

    /// <summary>The time since the source last gave the work in hand, or gave it again.</summary>
    public TimeSpan Age
    {
        get
        {
            lock (_lock) return log.Time.GetElapsedTime(_receivedAt);
        }
    }

    /// <summary>Work is being asked for: nothing is due for a while.</summary>
    public void OnAsked()
    {
        lock (_lock)
        {
            _requests++;
            _askedAt = log.Time.GetTimestamp();
        }
    }

    /// <summary>Takes note of where the chain of a source stands; a job on another tip is taken down.</summary>
    public void Observe(SourceConnection connection, SourceState state)
    {
        lock (_lock)
        {
            connection.Tip = state;
            if (connection != pool.Current) return;
            if (board.Current is not { } job || job.Source != connection.Source)
            {
                refresh.Request(RefreshReasons.StateChanged);
                return;
            }

            if (Extends(job.Work, state))
            {
                _confirmedAt = log.Time.GetTimestamp();
                if (state.StateVersion != job.Work.StateVersion) refresh.Request(RefreshReasons.StateChanged);
                return;
            }

            if (!board.Withdraw(job)) return;
        }

        log.Statistics.OnTemplate(counts => counts with { Superseded = counts.Superseded + 1 });
        refresh.Request(RefreshReasons.TipChanged);
        log.Raise(MiningEventKind.TipChanged, $"The chain has {state.Length} blocks now.", e => e with
        {
            Source = connection.Name,
            Height = state.Length - 1,
            Hash = state.TipHash,
        });
    }

    /// <summary>Whether what a solution was found for can still become a block, as far as is known (D48).</summary>
    public bool IsCurrent(MiningJob job)
    {
        var tip = pool.All.FirstOrDefault(connection => connection.Source == job.Source)?.Tip;
        return tip is null || Extends(job.Work, tip);
    }

    /// <summary>A solution is to be handed in: until that is done, nothing else is searched for on the same tip.</summary>
    public void OnFound(MiningJob job)
    {
        if (!job.EndsWithSolution) return;
        lock (_lock)
        {
            _pending = job;

            // The job itself, or other work on the tip that came between the find and this.
            if (board.Current is { } current && current.Work.Header.PreviousHash == job.Work.Header.PreviousHash) board.Withdraw(current);
        }
    }

    /// <summary>A solution has been handed in: whatever became of it, there has to be other work (D12).</summary>
    public void OnSubmitted(MiningJob job)
    {
        lock (_lock)
        {
            if (_pending == job) _pending = null;
            if (job.EndsWithSolution) _submitted = (job.Work.Header.PreviousHash, _requests);
        }

        if (board.Current is not { } current || current.Generation <= job.Generation) refresh.Request(RefreshReasons.Solved);
    }

    /// <summary>Another source is the current one: its work is asked for, and the job of the other runs on until it is there.</summary>
    public void OnSourceChanged() => refresh.Request(RefreshReasons.SourceChanged);

    /// <summary>Looks at the clock: work that is too old is taken down, and what is due is asked for.</summary>
    /// <returns>True if the source has not said for a round that the chain stands where it did (D34).</returns>
    public bool OnClock()
    {
        MiningJob? expired = null;
        lock (_lock)
        {
            var asked = log.Time.GetElapsedTime(_askedAt);
            if (board.Current is not { } job)
            {
                if (asked >= options.RefreshInterval) Ask(RefreshReasons.Interval);
                return false;
            }

            var running = log.Time.GetElapsedTime(_startedAt);
            if (log.Time.GetElapsedTime(_receivedAt) > TemplateValidator.MaximumAge)
            {
                if (board.Withdraw(job)) expired = job;
                Ask(RefreshReasons.Expired);
            }
            else if (asked >= options.RefreshInterval)
            {
                Ask(RefreshReasons.Interval);
            }
            else if (running >= options.MiningTimeout && asked >= options.MiningTimeout)
            {
                Ask(RefreshReasons.MiningTimeout);
            }
            else if (log.Time.GetElapsedTime(_confirmedAt) >= options.RoundDuration)
            {
                _confirmedAt = log.Time.GetTimestamp();
                return true;
            }
        }

        if (expired is null) return false;
        log.Statistics.OnTemplate(counts => counts with { Expired = counts.Expired + 1 });
        log.Raise(MiningEventKind.WorkEnded, "The template is more than 60 seconds old, and there is no other: the workers wait.", e => e with
        {
            Height = expired.Work.Height,
            Generation = expired.Generation,
        });
        return false;
    }

    private static bool Extends(WorkTemplate work, SourceState state) =>
        state.TipHash is { } hash ? hash == work.Header.PreviousHash : state.Length == work.Height;

    /// <summary>
    /// Whether a solution on a tip is under way, or was when the work in hand was asked for: its answer says nothing of the solution.
    /// </summary>
    private bool IsSolved(Hash256 tip) =>
        _pending?.Work.Header.PreviousHash == tip || (_submitted is { } submitted && submitted.Tip == tip && _requests <= submitted.Requests);

    /// <summary>Validates work against the tip of this very moment and puts it up.</summary>
    public TemplateError? Install(SourceConnection connection, WorkTemplate work)
    {
        MiningJob job;
        lock (_lock)
        {
            if (_validator.Validate(work, connection.Tip, log.Time.GetUtcNow()) is { } error) return error;
            var now = log.Time.GetTimestamp();
            connection.Tip = new(work.Height, work.StateVersion, work.Header.PreviousHash, work.Difficulty, work.ClockSkew);
            (_receivedAt, _confirmedAt) = (now, now);
            var isKnown = board.Current is { } current && current.Source == connection.Source && current.Covers(work);
            if (isKnown || IsSolved(work.Header.PreviousHash))
            {
                log.Statistics.OnTemplate(counts => counts with { Unchanged = counts.Unchanged + 1 });
                return null;
            }

            // Work that was searched before is gone on with where it was left: nothing is searched twice.
            var known = _recent.FirstOrDefault(earlier => earlier.Source == connection.Source && earlier.Covers(work));
            var generation = Interlocked.Increment(ref _generation);
            job = known?.Resume(work, generation) ?? new(work, generation, jobOptions with { Source = connection.Source });
            if (_recent.Count == RememberedJobs) _recent.Dequeue();
            _recent.Enqueue(job);
            (_job, _startedAt) = (job, now);
            board.Publish(job);
        }

        log.Statistics.OnTemplate(counts => counts with { Used = counts.Used + 1 });
        log.Raise(MiningEventKind.JobStarted, $"Job {job.Generation}: block {work.Height} at difficulty {work.Difficulty}.", e => e with
        {
            Source = connection.Name,
            Height = work.Height,
            Difficulty = work.Difficulty,
            Generation = job.Generation,
        });
        return null;
    }

    private void Ask(RefreshReasons reasons)
    {
        _askedAt = log.Time.GetTimestamp();
        refresh.Request(reasons);
    }
}
