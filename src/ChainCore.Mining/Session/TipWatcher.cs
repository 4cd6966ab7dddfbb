namespace ChainCore.Mining;

/// <summary>Waits for the current source to say that its chain has changed (D16, D17): a long poll, one after the other.</summary>
internal sealed class TipWatcher(SessionLog log, MiningOptions options, SourcePool pool, WorkKeeper keeper, RefreshSignal refresh)
{
    /// <summary>A source that answers at once though nothing has changed is asked no more often than this.</summary>
    private static readonly TimeSpan LeastInterval = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(10);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var failures = 0;
        while (true)
        {
            if (pool.Current is not { } connection)
            {
                await Task.Delay(LeastInterval, log.Time, cancellationToken).ConfigureAwait(false);
                continue;
            }

            using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, pool.Changed);
            var started = log.Time.GetTimestamp();
            var known = connection.Tip;
            try
            {
                var result = await connection.AttemptAsync(
                    RequestKind.Wait, (source, token) => source.WaitForChangeAsync(known?.StateVersion, options.LongPoll, token),
                    options.LongPoll + RetryTable.Timeout(0), linked.Token).ConfigureAwait(false);
                if (result.IsSuccess)
                {
                    failures = 0;
                    keeper.Observe(connection, result.Value);
                    var isNews = known is null || result.Value.StateVersion != known.StateVersion || result.Value.TipHash != known.TipHash;
                    if (!isNews) await PaceAsync(started, linked.Token).ConfigureAwait(false);
                    continue;
                }

                // The first failure is the sign to look for work elsewhere before it is needed.
                if (failures == 0) refresh.Request(RefreshReasons.Retry);
                var delay = RetryTable.Delay(result.Failure, failures++, options.Chance?.Invoke() ?? 0.5);
                var longest = result.Failure.RetryAfter is null && delay > LongestDelay ? LongestDelay : delay;
                await Task.Delay(longest, log.Time, linked.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // Another source is the current one.
                failures = 0;
            }
        }
    }

    private Task PaceAsync(long started, CancellationToken cancellationToken)
    {
        var rest = LeastInterval - log.Time.GetElapsedTime(started);
        return rest > TimeSpan.Zero ? Task.Delay(rest, log.Time, cancellationToken) : Task.CompletedTask;
    }
}
