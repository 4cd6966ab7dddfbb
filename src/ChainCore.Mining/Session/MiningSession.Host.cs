namespace ChainCore.Mining;

/// <content>What the workers tell the session.</content>
public sealed partial class MiningSession
{
    /// <summary>What the workers report to, on their threads.</summary>
    private sealed class Host(MiningSession session) : IWorkerHost
    {
        public void OnFound(MiningJob job, SearchResult found)
        {
            session._keeper.OnFound(job);
            session._submitter.Add(job, found);
        }

        public void OnExhausted(MiningJob job) => session._refresh.Request(RefreshReasons.Exhausted);

        public void OnWorkerFailed(int worker, Exception exception, bool isOut)
        {
            session._statistics.OnWorkerFailed();
            MiningMetrics.WorkerFailures.Add(1);
            session._log.Raise(
                MiningEventKind.WorkerFailed,
                $"Worker {worker} failed ({exception.GetType().Name}){(isOut ? " once too often and is out" : " and begins anew")}.",
                e => e with { Worker = worker, Reason = exception.GetType().Name });
        }

        public void OnCriticalFailure(int worker, Exception exception) => session.End(
            SessionEnd.WorkersFailed,
            worker < 0
                ? "All workers have failed."
                : $"Worker {worker} failed in a way that nothing it computes can be relied on any more.",
            exception);

        public void OnAffinityUnavailable(int worker)
        {
            if (Interlocked.Exchange(ref session._affinityWarned, 1) != 0) return;
            session._log.Raise(
                MiningEventKind.Warning, "Threads cannot be pinned to processors here; they run where the system puts them.",
                e => e with { Reason = "affinity" });
        }
    }
}
