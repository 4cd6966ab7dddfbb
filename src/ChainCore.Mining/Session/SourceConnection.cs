namespace ChainCore.Mining;

/// <summary>
/// A source as a session sees it: what is known of its chain, and how requests to it go. Safe for use by several threads at once.
/// </summary>
internal sealed class SourceConnection(IWorkSource source, RequestPolicy policy, SessionLog log)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<FailureClass, long> _failures = [];
    private long _requests;
    private int _consecutive;
    private SourceFailure? _last;
    private SourceState? _tip;

    public IWorkSource Source { get; } = source;

    public string Name => Source.Name;

    /// <summary>The chain as it was last seen; null before that.</summary>
    public SourceState? Tip
    {
        get => Volatile.Read(ref _tip);
        set => Volatile.Write(ref _tip, value);
    }

    /// <summary>A request with all its attempts.</summary>
    public Task<SourceResult<T>> ExecuteAsync<T>(
        RequestKind kind, Func<IWorkSource, CancellationToken, Task<SourceResult<T>>> request, CancellationToken cancellationToken)
        where T : class =>
        policy.ExecuteAsync(token => request(Source, token), new Observer(this, kind), cancellationToken);

    /// <summary>A request with one attempt.</summary>
    public async Task<SourceResult<T>> AttemptAsync<T>(
        RequestKind kind, Func<IWorkSource, CancellationToken, Task<SourceResult<T>>> request, TimeSpan timeout,
        CancellationToken cancellationToken)
        where T : class
    {
        var started = log.Time.GetTimestamp();
        var result = await policy.AttemptAsync(token => request(Source, token), timeout, cancellationToken).ConfigureAwait(false);
        Count(kind, result.Failure, log.Time.GetElapsedTime(started));
        return result;
    }

    public SourceView View(bool isCurrent)
    {
        lock (_lock) return new(Name, isCurrent, _requests, new Dictionary<FailureClass, long>(_failures), _consecutive, _last);
    }

    private void Count(RequestKind kind, SourceFailure? failure, TimeSpan elapsed)
    {
        lock (_lock)
        {
            _requests++;
            _consecutive = failure is null ? 0 : _consecutive + 1;
            if (failure is not null)
            {
                _failures[failure.Class] = _failures.GetValueOrDefault(failure.Class) + 1;
                _last = failure;
            }
        }

        // How long a wait takes says nothing about the network.
        if (kind != RequestKind.Wait) log.Statistics.LatencyOf(kind).Add(elapsed);
        MiningMetrics.RequestDuration.Record(elapsed.TotalSeconds, new KeyValuePair<string, object?>("request", KindText(kind)));
        if (failure is null) return;
        MiningMetrics.RequestFailures.Add(1, new KeyValuePair<string, object?>("error.type", FailureText.Of(failure.Class)));
        log.Raise(MiningEventKind.RequestFailed, $"A request ({KindText(kind)}) to {Name} failed: {failure.Reason}.", e => e with
        {
            Source = Name,
            Reason = FailureText.Of(failure.Class),
        });
    }

    private static string KindText(RequestKind kind) => kind switch
    {
        RequestKind.Check => "check",
        RequestKind.Template => "template",
        RequestKind.Submit => "submit",
        _ => "wait",
    };

    private sealed class Observer(SourceConnection connection, RequestKind kind) : IRequestObserver
    {
        public void OnAttempt(SourceFailure? failure, TimeSpan elapsed) => connection.Count(kind, failure, elapsed);

        public void OnRetry(SourceFailure failure, int attempt, TimeSpan delay)
        {
        }
    }
}
