using System.Diagnostics;

namespace ChainCore.Mining;

/// <summary>
/// The one loop that fetches templates (D15), beside the hashing and never in its way (D16), and says what follows when there is none.
/// </summary>
internal sealed class WorkFetcher(
    SessionLog log, MiningOptions options, SourcePool pool, RefreshSignal refresh, WorkKeeper keeper,
    Action<SessionEnd, string> end) : IDisposable
{
    private static readonly TimeSpan LongestRetryDelay = TimeSpan.FromSeconds(10);

    private ITimer? _retry;
    private int _failures;
    private int _stale;
    private bool _warnedOfClock;

    /// <summary>Fetches work whenever it is asked for.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await refresh.WaitAsync(cancellationToken).ConfigureAwait(false);
            keeper.OnAsked();
            var connection = pool.Current;
            var result = connection is null
                ? new SourceFailure(FailureClass.Unreachable, "no source is selected")
                : await AskAsync(connection, cancellationToken).ConfigureAwait(false);
            if (connection != pool.Current) refresh.Request(RefreshReasons.SourceChanged);
            else if (result.IsSuccess) await TakeAsync(connection!, result.Value, cancellationToken).ConfigureAwait(false);
            else await FailAsync(connection, result.Failure, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose() => _retry?.Dispose();

    private async Task<SourceResult<WorkTemplate>> AskAsync(SourceConnection connection, CancellationToken cancellationToken)
    {
        using var activity = MiningActivities.StartRefresh();
        var result = await connection.ExecuteAsync(
            RequestKind.Template, (source, token) => source.GetWorkAsync(options.PayTo, token), cancellationToken).ConfigureAwait(false);
        activity?.SetTag("source", connection.Name);
        if (result.IsSuccess) activity?.SetTag("height", result.Value.Height);
        else activity?.SetTag("error.type", FailureText.Of(result.Failure.Class)).SetStatus(ActivityStatusCode.Error);
        return result;
    }

    private async Task TakeAsync(SourceConnection connection, WorkTemplate work, CancellationToken cancellationToken)
    {
        log.Statistics.OnTemplate(counts => counts with { Received = counts.Received + 1 });
        MiningMetrics.Templates.Add(1);
        WarnOfClock(connection, work.ClockSkew);
        if (keeper.Install(connection, work) is not { } error)
        {
            (_failures, _stale) = (0, 0);
            return;
        }

        log.Statistics.OnTemplateRefused(error.Class);
        log.Raise(MiningEventKind.TemplateRefused, $"A template of {connection.Name} is refused: {error.Message}", e => e with
        {
            Source = connection.Name,
            Height = work.Height,
            Difficulty = work.Difficulty,
            Reason = FailureText.Of(error.Class),
        });
        if (error.Class == FailureClass.StaleWork)
        {
            // The source is asked where it stands: its word of now replaces what was seen of it, a chain begun anew included.
            await SourcePool.CheckAsync(connection, cancellationToken).ConfigureAwait(false);
            if (_stale++ == 0) refresh.Request(RefreshReasons.Stale);
            else RetryIn(Backoff(_stale - 2), RefreshReasons.Stale);
        }
        else if (await pool.SelectAsync(connection, cancellationToken).ConfigureAwait(false) is null)
        {
            refresh.Request(RefreshReasons.SourceChanged);
        }
    }

    private async Task FailAsync(SourceConnection? connection, SourceFailure failure, CancellationToken cancellationToken)
    {
        var action = RetryTable.ActionOf(failure.Class);
        if (action == RetryAction.WaitForRefresh) log.Statistics.OnTemplateRefused(failure.Class);
        if (action == RetryAction.EndSession)
        {
            end(SessionEnd.Unauthorized, $"{connection?.Name} does not let this miner in: {failure.Reason}.");
            return;
        }

        if (action == RetryAction.NewWork && _failures == 0)
        {
            _failures++;
            refresh.Request(RefreshReasons.Retry);
            return;
        }

        if (await pool.SelectAsync(connection, cancellationToken).ConfigureAwait(false) is null)
        {
            refresh.Request(RefreshReasons.SourceChanged);
            return;
        }

        if (action == RetryAction.GiveUp && keeper.Latest is null)
        {
            end(SessionEnd.Refused, $"{connection?.Name} gives no work: {failure.Reason}.");
            return;
        }

        var delay = action is RetryAction.GiveUp or RetryAction.WaitForRefresh ? options.RefreshInterval
            : failure.RetryAfter is null ? Backoff(_failures)
            : RetryTable.Delay(failure, 0, 0);
        _failures++;
        RetryIn(delay, RefreshReasons.Retry);
    }

    private TimeSpan Backoff(int attempt)
    {
        var delay = RetryTable.Backoff(Math.Max(attempt, 0), options.Chance?.Invoke() ?? 0.5);
        return delay < LongestRetryDelay ? delay : LongestRetryDelay;
    }

    /// <summary>Asks again later; whatever else asks meanwhile is answered all the same.</summary>
    private void RetryIn(TimeSpan delay, RefreshReasons reasons)
    {
        _retry?.Dispose();
        _retry = log.Time.CreateTimer(_ => refresh.Request(reasons), null, delay, Timeout.InfiniteTimeSpan);
    }

    private void WarnOfClock(SourceConnection connection, TimeSpan? skew)
    {
        if (_warnedOfClock || skew is not { } off || off.Duration() < TemplateValidator.NotableClockSkew) return;
        _warnedOfClock = true;
        var direction = off > TimeSpan.Zero ? "ahead of" : "behind";
        log.Raise(
            MiningEventKind.Warning, $"The clock of {connection.Name} is {off.Duration().TotalSeconds:0} s {direction} this one's.",
            e => e with { Source = connection.Name, Reason = "clock_skew" });
    }
}
