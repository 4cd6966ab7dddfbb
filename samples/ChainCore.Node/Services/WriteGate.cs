namespace ChainCore.Node;

/// <summary>
/// Lets as many requests verify and store at once as there are processors. The others wait without a thread, so that a rush of
/// submissions leaves the reading requests theirs (row C36).
/// </summary>
internal sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _free = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>Runs work when it is its turn.</summary>
    public async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        try
        {
            return work();
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();
}
