namespace ChainCore.Ledger;

/// <summary>
/// Watches the configuration file (row E15): looks at its content every few seconds, and sooner when the file system says that something
/// happened. A content that differs from the last one tried is reloaded as soon as two readings in a row found it the same.
/// </summary>
internal sealed class ConfigurationReloader(
    ConfigurationLoader loader, ConfigurationReading first, TimeProvider time, Action reload, Action<Exception>? failed) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _hint = new(0, 1);
    private volatile string _tried = first.Stamp;
    private FileSystemWatcher? _watcher;
    private Task _loop = Task.CompletedTask;

    /// <summary>A reading was tried, by whomever: its content needs no other try.</summary>
    public void Seen(ConfigurationReading reading) => _tried = reading.Stamp;

    public void Start()
    {
        var options = loader.Options;
        if (options.FilePath is not { } path || options.PollInterval == TimeSpan.Zero) return;
        if (options.UseFileNotifications) _watcher = TryWatch(path);
        _loop = Task.Run(() => RunAsync(_stop.Token));
    }

    public void Dispose()
    {
        _stop.Cancel();
        _watcher?.Dispose();
        try
        {
            // Not for ever: a reload may wait for a handler, and a handler may be who disposes.
            if (!_loop.Wait(Patience)) return;
        }
        catch (AggregateException exception) when (exception.InnerExceptions.All(inner => inner is OperationCanceledException))
        {
            // That is how the loop ends.
        }

        _stop.Dispose();
        _hint.Dispose();
    }

    private async Task RunAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await WaitAsync(cancellation).ConfigureAwait(false);
            try
            {
                await LookAsync(cancellation).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // The watch goes on, whatever a reload or a handler of it throws.
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                failed?.Invoke(exception);
            }
        }
    }

    /// <summary>Reloads if the content is another than the last one tried, and has settled.</summary>
    internal async Task LookAsync(CancellationToken cancellation)
    {
        for (var found = loader.ReadStamp(); found != _tried;)
        {
            await Task.Delay(loader.Options.SettleTime, time, cancellation).ConfigureAwait(false);
            var again = loader.ReadStamp();
            if (again == found && again != _tried)
            {
                reload();
                return;
            }

            found = again;
        }
    }

    private async Task WaitAsync(CancellationToken cancellation)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var poll = Task.Delay(loader.Options.PollInterval, time, wait.Token);
        var hint = _hint.WaitAsync(wait.Token);
        await Task.WhenAny(poll, hint).ConfigureAwait(false);
        await wait.CancelAsync().ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
    }

    private FileSystemWatcher? TryWatch(string path)
    {
        try
        {
            FileSystemWatcher watcher = new(Path.GetDirectoryName(path)!, Path.GetFileName(path));
            watcher.Changed += (_, _) => Hint();
            watcher.Created += (_, _) => Hint();
            watcher.Deleted += (_, _) => Hint();
            watcher.Renamed += (_, _) => Hint();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // No notifications here, or too many watchers in this system: the poll finds every change.
            failed?.Invoke(exception);
            return null;
        }
    }

    private void Hint()
    {
        try
        {
            if (_hint.CurrentCount == 0) _hint.Release();
        }
        catch (Exception exception) when (exception is SemaphoreFullException or ObjectDisposedException)
        {
            // Hinted already, or over.
        }
    }
}
