namespace ChainCore.Ledger;

/// <summary>
/// A number that only grows, and on which any number of callers can wait without a thread each. Nobody holds a lock.
/// </summary>
internal sealed class StateSignal(TimeProvider time)
{
    private volatile Step _step = new(1);

    public ulong Version => _step.Version;

    /// <summary>The next number: everybody who waits goes on, on another thread than this one.</summary>
    public void Advance()
    {
        Step before;
        do
        {
            before = _step;
        }
        while (Interlocked.CompareExchange(ref _step, new(before.Version + 1), before) != before);
        before.Passed.SetResult();
    }

    /// <summary>Waits until the number is another one than the known.</summary>
    /// <returns>The number then; the known one if the time was over first.</returns>
    public async Task<ulong> WaitAsync(ulong known, TimeSpan atMost, CancellationToken cancellation)
    {
        var step = _step;
        if (step.Version != known) return step.Version;
        try
        {
            await step.Passed.Task.WaitAsync(atMost, time, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Then the number has not changed, or only just now.
        }

        return Version;
    }

    private sealed class Step(ulong version)
    {
        public ulong Version { get; } = version;

        public TaskCompletionSource Passed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
