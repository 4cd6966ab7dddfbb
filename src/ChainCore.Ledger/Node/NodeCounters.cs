namespace ChainCore.Ledger;

/// <summary>What a node has done since its start, at one moment (row G20).</summary>
/// <param name="StartedAt">When it started.</param>
/// <param name="Uptime">How long ago that is.</param>
/// <param name="BlocksProcessed">Blocks that were looked at, from miners and peers.</param>
/// <param name="BlocksAccepted">Blocks of these that became part of the active chain at once.</param>
/// <param name="TransactionsProcessed">Transactions that were looked at, from clients and peers.</param>
/// <param name="TransactionsAccepted">Transactions of these that came into the mempool.</param>
/// <param name="TemplatesIssued">Templates that were handed out.</param>
/// <param name="Reorganisations">How often blocks left the active chain (row F26).</param>
/// <param name="DeepestReorganisation">The most blocks that left it at once.</param>
public sealed record NodeCounters(
    DateTimeOffset StartedAt,
    TimeSpan Uptime,
    long BlocksProcessed,
    long BlocksAccepted,
    long TransactionsProcessed,
    long TransactionsAccepted,
    long TemplatesIssued,
    long Reorganisations,
    int DeepestReorganisation);
