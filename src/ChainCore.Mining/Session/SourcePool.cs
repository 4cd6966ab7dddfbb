namespace ChainCore.Mining;

/// <summary>
/// The sources in their order of preference (I13). The first that answers is the current one; when it fails the next takes its place, and
/// when an earlier one answers again the work goes back to it.
/// </summary>
internal sealed class SourcePool(IReadOnlyList<SourceConnection> connections, SessionLog log) : IDisposable
{
    private static readonly TimeSpan ProbeTimeout = RetryTable.Timeout(0);

    private readonly Lock _lock = new();
    private CancellationTokenSource _change = new();
    private SourceConnection? _current;

    public IReadOnlyList<SourceConnection> All => connections;

    /// <summary>The source whose work is hashed; null if none answers.</summary>
    public SourceConnection? Current => Volatile.Read(ref _current);

    /// <summary>Is cancelled when another source becomes the current one.</summary>
    public CancellationToken Changed
    {
        get
        {
            lock (_lock) return _change.Token;
        }
    }

    public IReadOnlyList<SourceView> Views => [.. connections.Select(connection => connection.View(connection == Current))];

    /// <summary>Asks the sources in their order until one is fit for mining (D47).</summary>
    /// <param name="except">One that has just failed and need not be asked; null for none.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>Null if one was found; otherwise the last failure.</returns>
    public async Task<SourceFailure?> SelectAsync(SourceConnection? except, CancellationToken cancellationToken)
    {
        SourceFailure? last = null;
        foreach (var connection in connections)
        {
            if (connection == except) continue;
            var failure = await CheckAsync(connection, cancellationToken).ConfigureAwait(false);
            if (failure is null)
            {
                Switch(connection);
                return null;
            }

            last = Worse(last, failure);
        }

        return last ?? new(FailureClass.Unreachable, "there is no other source");
    }

    /// <summary>Goes back to an earlier source if one answers again.</summary>
    /// <returns>True if the current source is another one now.</returns>
    public async Task<bool> ReturnAsync(CancellationToken cancellationToken)
    {
        var current = Current;
        foreach (var connection in connections.TakeWhile(connection => connection != current))
        {
            if (await CheckAsync(connection, cancellationToken).ConfigureAwait(false) is not null) continue;
            if (current?.Tip is { } there && connection.Tip is { } here && here.Length < there.Length) continue;
            Switch(connection);
            return true;
        }

        return false;
    }

    /// <summary>Asks a source for its state and remembers it.</summary>
    public static async Task<SourceFailure?> CheckAsync(SourceConnection connection, CancellationToken cancellationToken)
    {
        var result = await connection.AttemptAsync(
            RequestKind.Check, static (source, token) => source.CheckAsync(token), ProbeTimeout, cancellationToken).ConfigureAwait(false);
        if (!result.IsSuccess) return result.Failure;
        connection.Tip = result.Value;
        return null;
    }

    public void Dispose() => _change.Dispose();

    // What ends a session says more than that a server is down.
    private static SourceFailure Worse(SourceFailure? left, SourceFailure right) =>
        left is not null && RetryTable.ActionOf(left.Class) == RetryAction.EndSession ? left : right;

    private void Switch(SourceConnection connection)
    {
        CancellationTokenSource before;
        lock (_lock)
        {
            if (_current == connection) return;
            before = _change;
            _change = new();
            Volatile.Write(ref _current, connection);
        }

        before.Cancel();
        before.Dispose();
        log.Raise(MiningEventKind.SourceSelected, $"Mining with {connection.Name}.", e => e with { Source = connection.Name });
    }
}
