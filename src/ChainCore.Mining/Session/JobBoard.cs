namespace ChainCore.Mining;

/// <summary>
/// Where the workers see what to hash. They look between two chunks, so a job published here is hashed by all of them milliseconds later,
/// and one withdrawn by nobody. Workers without a job sleep here.
/// </summary>
internal sealed class JobBoard
{
    private readonly object _lock = new();
    private volatile MiningJob? _current;

    /// <summary>The job to work on; null if there is nothing that would be worth it.</summary>
    public MiningJob? Current => _current;

    /// <summary>Puts a job up in place of the one before; an earlier generation is not put up any more (D20).</summary>
    /// <returns>False if a later job was up already.</returns>
    public bool Publish(MiningJob job)
    {
        lock (_lock)
        {
            if (_current is { } current && current.Generation >= job.Generation) return false;
            _current = job;
            Monitor.PulseAll(_lock);
            return true;
        }
    }

    /// <summary>Takes a job down, if it is still up.</summary>
    public bool Withdraw(MiningJob job)
    {
        lock (_lock)
        {
            if (_current != job) return false;
            _current = null;
            return true;
        }
    }

    /// <summary>Takes down whatever is up.</summary>
    public void Clear()
    {
        lock (_lock) _current = null;
    }

    /// <summary>Lets every sleeping worker look around.</summary>
    public void Wake()
    {
        lock (_lock) Monitor.PulseAll(_lock);
    }

    /// <summary>Sleeps until there is a job or the caller is told to stop.</summary>
    /// <param name="isStopped">Is asked whenever somebody calls <see cref="Wake"/>.</param>
    /// <returns>The job; null if the caller is to stop.</returns>
    public MiningJob? Wait(Func<bool> isStopped)
    {
        lock (_lock)
        {
            while (!isStopped())
            {
                if (_current is { } job) return job;
                Monitor.Wait(_lock);
            }

            return null;
        }
    }
}
