using System.Text.Json.Serialization;

namespace ChainCore.Protocol;

/// <summary><c>GET /stats</c> (rows C35, G9, G20).</summary>
/// <param name="NodeId">The node's name.</param>
/// <param name="UptimeSeconds">Whole seconds since the start.</param>
/// <param name="Blockchain">The chain.</param>
/// <param name="Mining">Mining through this node.</param>
/// <param name="TransactionPool">The pool.</param>
/// <param name="Network">Peers and relay.</param>
/// <param name="Api">Calls.</param>
/// <param name="Process">The process.</param>
public sealed record StatsResponse(
    string NodeId,
    long UptimeSeconds,
    BlockchainStatsContract Blockchain,
    MiningNodeStatsContract Mining,
    PoolStatsContract TransactionPool,
    NetworkStatsContract Network,
    ApiStatsContract Api,
    ProcessStatsContract Process);

/// <summary>The chain in numbers.</summary>
/// <param name="Length">Blocks, genesis counted.</param>
/// <param name="TotalWork">Cumulative work.</param>
/// <param name="BlocksProcessed">Blocks connected since the start.</param>
/// <param name="TransactionsProcessed">Transactions of those blocks.</param>
/// <param name="Reorganisations">Reorganisations since the start.</param>
/// <param name="DeepestReorganisation">Blocks the deepest of them disconnected.</param>
/// <param name="OrphanedBlocks">Blocks waiting for their parent.</param>
/// <param name="SideBlocks">Blocks of side branches.</param>
/// <param name="UnspentOutputs">Unspent outputs.</param>
public sealed record BlockchainStatsContract(
    long Length,
    ChainWork TotalWork,
    long BlocksProcessed,
    long TransactionsProcessed,
    long Reorganisations,
    int DeepestReorganisation,
    int OrphanedBlocks,
    int SideBlocks,
    long? UnspentOutputs = null);

/// <summary>Mining through this node in numbers.</summary>
/// <param name="BlocksMined">Blocks accepted through <c>POST /submit_block</c>.</param>
/// <param name="TotalHashRate">Hashes a second of its miners.</param>
/// <param name="AverageBlockTime">Seconds between the last blocks of the chain.</param>
/// <param name="TemplatesIssued">Templates since the start.</param>
/// <param name="SubmissionsAccepted">Accepted submissions.</param>
/// <param name="SubmissionsRejected">Refused submissions.</param>
/// <param name="RejectionsByReason">Refused submissions by the word for why.</param>
/// <param name="Miners">Addresses that reported a hash rate within ten minutes.</param>
public sealed record MiningNodeStatsContract(
    long BlocksMined,
    double TotalHashRate,
    double AverageBlockTime,
    long TemplatesIssued,
    long SubmissionsAccepted,
    long SubmissionsRejected,
    IReadOnlyDictionary<string, long> RejectionsByReason,
    int Miners);

/// <summary>The pool in numbers.</summary>
/// <param name="PoolSize">Transactions.</param>
/// <param name="TotalFees">Their fees together, in coin.</param>
/// <param name="PoolBytes">Their bytes on the wire together.</param>
/// <param name="TransactionsAccepted">Accepted since the start.</param>
/// <param name="TransactionsRejected">Refused since the start.</param>
public sealed record PoolStatsContract(
    int PoolSize, decimal TotalFees, long? PoolBytes = null, long? TransactionsAccepted = null, long? TransactionsRejected = null);

/// <summary>Peers and relay in numbers.</summary>
/// <param name="Peers">Connected peers.</param>
/// <param name="KnownPeers">Known peers.</param>
/// <param name="BannedPeers">Banned peers.</param>
/// <param name="BlocksAnnounced">Announcements of blocks sent.</param>
/// <param name="TransactionsAnnounced">Announcements of transactions sent.</param>
public sealed record NetworkStatsContract(
    int Peers, int? KnownPeers = null, int? BannedPeers = null, long? BlocksAnnounced = null, long? TransactionsAnnounced = null);

/// <summary>Calls in numbers.</summary>
/// <param name="Calls">Calls since the start.</param>
/// <param name="ClientErrors">Those answered with 4xx.</param>
/// <param name="ServerErrors">Those answered with 5xx.</param>
/// <param name="RateLimited">Those answered with 429.</param>
/// <param name="CallsByPath">Calls by route.</param>
public sealed record ApiStatsContract(
    long Calls,
    long ClientErrors,
    long ServerErrors,
    long RateLimited,
    IReadOnlyDictionary<string, long>? CallsByPath = null);

/// <summary>The process in numbers (rows G6, G7).</summary>
/// <param name="WorkingSetBytes">Memory the process has.</param>
/// <param name="ManagedBytes">Memory of the managed heap.</param>
/// <param name="CpuSeconds">Processor time used.</param>
/// <param name="Threads">Threads.</param>
public sealed record ProcessStatsContract(long WorkingSetBytes, long ManagedBytes, double CpuSeconds, int Threads);

/// <summary><c>GET /audit?limit=</c>: what operators changed or tried to (rows B24, G19).</summary>
/// <param name="Records">The records, newest first.</param>
/// <param name="Count">Records there are; more than are listed if the list is cut.</param>
public sealed record AuditResponse(IReadOnlyList<AuditRecordContract> Records, long Count) : IJsonOnDeserialized
{
    void IJsonOnDeserialized.OnDeserialized() => Elements.RefuseNull(Records, "records");
}

/// <summary>One change an operator made or tried.</summary>
/// <param name="Time">When, in UTC (RFC 3339).</param>
/// <param name="Actor">Who: a remote address, a token's id, a file's name, or "node".</param>
/// <param name="Action">What, such as "difficulty_set".</param>
/// <param name="Key">The configuration key or the value that was changed.</param>
/// <param name="Force">Whether it was forced.</param>
/// <param name="Result">How it ended: "applied", "override", "restored", or the word of the refusal.</param>
/// <param name="Old">The value before; null if there was none.</param>
/// <param name="New">The value after, of a refusal the one asked for; null if there is none.</param>
/// <param name="Reason">The operator's reason; null if none was given.</param>
public sealed record AuditRecordContract(
    DateTimeOffset Time,
    string Actor,
    string Action,
    string Key,
    bool Force,
    string Result,
    string? Old = null,
    string? New = null,
    string? Reason = null);
