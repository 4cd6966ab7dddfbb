using System.Diagnostics.Metrics;

namespace ChainCore.Ledger;

/// <summary>Counts what a node does, once for its own counters and once for its meter (rows F26, G11, G20).</summary>
internal sealed class NodeMetrics : IDisposable
{
    private readonly LedgerNode _node;
    private readonly Meter _meter;
    private readonly bool _isOwner;
    private readonly Counter<long> _blocks;
    private readonly Counter<long> _transactions;
    private readonly Counter<long> _templates;
    private readonly Counter<long> _reorganisations;
    private readonly Histogram<int> _reorganisationDepth;
    private readonly TimeProvider _time;
    private readonly DateTimeOffset _startedAt;
    private readonly long _startedStamp;
    private long _blocksProcessed, _blocksAccepted, _blocksMined, _transactionsProcessed, _transactionsAccepted, _templatesIssued;

    public NodeMetrics(IMeterFactory? factory, TimeProvider time, LedgerNode node)
    {
        (_node, _time, _startedAt, _startedStamp) = (node, time, time.GetUtcNow(), time.GetTimestamp());

        // A factory's meters have the factory for their scope; it takes no other.
        _meter = factory?.Create(LedgerNode.MeterName) ?? new(new MeterOptions(LedgerNode.MeterName) { Scope = node });
        _isOwner = factory is null;
        _blocks = _meter.CreateCounter<long>("chaincore.node.blocks", "{block}", "Blocks looked at, by outcome and reason.");
        _transactions = _meter.CreateCounter<long>(
            "chaincore.node.transactions", "{transaction}", "Transactions looked at, by outcome and reason.");
        _templates = _meter.CreateCounter<long>("chaincore.node.templates", "{template}", "Templates handed out.");
        _reorganisations = _meter.CreateCounter<long>(
            "chaincore.node.reorganisations", "{reorganisation}", "How often blocks left the active chain.");
        _reorganisationDepth = _meter.CreateHistogram<int>(
            "chaincore.node.reorganisation.depth", "{block}", "Blocks that left the active chain at once.");
        _meter.CreateObservableGauge("chaincore.node.chain.height", () => node.Chain.Tip.Height, "{block}", "Height of the tip.");
        _meter.CreateObservableGauge(
            "chaincore.node.difficulty", () => node.Difficulty.State.Effective.LeadingZeroDigits, "{digit}",
            "Difficulty templates ask for, in leading zero hexadecimal digits.");
        _meter.CreateObservableGauge(
            "chaincore.node.mempool.transactions", () => node.Mempool.Snapshot.Count, "{transaction}", "Transactions that wait.");
        _meter.CreateObservableGauge(
            "chaincore.node.mempool.size", () => node.Mempool.Snapshot.TotalBytes, "By", "Bytes of the transactions that wait.");
    }

    public long BlocksMined => Interlocked.Read(ref _blocksMined);

    public NodeCounters Snapshot => new(
        _startedAt, _time.GetElapsedTime(_startedStamp), Interlocked.Read(ref _blocksProcessed), Interlocked.Read(ref _blocksAccepted),
        Interlocked.Read(ref _transactionsProcessed), Interlocked.Read(ref _transactionsAccepted),
        Interlocked.Read(ref _templatesIssued), _node.Chain.Reorganisations, _node.Chain.DeepestReorganisation);

    public void CountBlock(string outcome, string? reason, bool isAccepted, bool isMined)
    {
        Interlocked.Increment(ref _blocksProcessed);
        if (isAccepted) Interlocked.Increment(ref _blocksAccepted);
        if (isAccepted && isMined) Interlocked.Increment(ref _blocksMined);
        Add(_blocks, outcome, reason);
    }

    public void CountTransaction(MempoolResult result)
    {
        Interlocked.Increment(ref _transactionsProcessed);
        if (result.IsAccepted) Interlocked.Increment(ref _transactionsAccepted);
        var outcome = result.Outcome switch
        {
            MempoolOutcome.Accepted => "accepted",
            MempoolOutcome.AlreadyKnown => "duplicate",
            _ => "rejected",
        };
        Add(_transactions, outcome, result.Error?.Reason);
    }

    public void CountTemplate()
    {
        Interlocked.Increment(ref _templatesIssued);
        _templates.Add(1);
    }

    /// <summary>Called for one change of the tip after the other.</summary>
    public void CountTipChange(TipChange change)
    {
        if (!change.IsReorganisation) return;
        var depth = change.Disconnected.Length;
        _reorganisations.Add(1);
        _reorganisationDepth.Record(depth);
    }

    public void Dispose()
    {
        // A factory's meters are the factory's.
        if (_isOwner) _meter.Dispose();
    }

    private static void Add(Counter<long> counter, string outcome, string? reason)
    {
        if (reason is null) counter.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        else counter.Add(1, new("outcome", outcome), new("reason", reason));
    }
}
