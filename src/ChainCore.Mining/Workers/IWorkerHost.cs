namespace ChainCore.Mining;

/// <summary>Whom the workers report to. Called on their threads: must return at once.</summary>
internal interface IWorkerHost
{
    /// <summary>A worker found a header that meets the target; the job counts no other one.</summary>
    void OnFound(MiningJob job, SearchResult found);

    /// <summary>A worker has searched its part of the job to the end.</summary>
    void OnExhausted(MiningJob job);

    /// <summary>A worker failed; it begins anew unless it is out.</summary>
    void OnWorkerFailed(int worker, Exception exception, bool isOut);

    /// <summary>Something happened after which nothing a worker computes can be relied on: all stop (D28).</summary>
    void OnCriticalFailure(int worker, Exception exception);

    /// <summary>A thread could not be pinned.</summary>
    void OnAffinityUnavailable(int worker);
}
