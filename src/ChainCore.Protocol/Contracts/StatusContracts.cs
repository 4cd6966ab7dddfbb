namespace ChainCore.Protocol;

/// <summary><c>GET /status</c> (row C29): the document's fields, then what miners and peers read before they start.</summary>
/// <param name="NodeId">The node's name, "Node-{port}" unless it was given another (row C30).</param>
/// <param name="BlockchainLength">Blocks in the chain, genesis counted (row X9).</param>
/// <param name="Peers">Connected peers.</param>
/// <param name="ThreadSafe">True.</param>
/// <param name="Uptime">Whole seconds since the start.</param>
/// <param name="ApiVersion">"2.0".</param>
/// <param name="PendingTransactions">Transactions in the pool.</param>
/// <param name="TargetDifficulty">What a template would ask for now.</param>
/// <param name="Version">The version of the node's software.</param>
/// <param name="Status">"online".</param>
/// <param name="NodeInfo">The same once more, where other miners look for it.</param>
/// <param name="NodeNonce">A random number of this run, by which a node recognises itself (row F18).</param>
/// <param name="Sync">"synced" or "syncing".</param>
/// <param name="StateVersion">The version of the chain's state, for <c>GET /templates/wait</c>.</param>
public sealed record StatusResponse(
    string NodeId,
    long BlockchainLength,
    int Peers,
    bool ThreadSafe,
    long Uptime,
    string ApiVersion,
    int? PendingTransactions = null,
    int? TargetDifficulty = null,
    string? Version = null,
    string? Status = null,
    NodeInfoContract? NodeInfo = null,
    ulong? NodeNonce = null,
    string? Sync = null,
    ulong? StateVersion = null)
{
    /// <summary>The <see cref="ApiVersion"/> of this contract.</summary>
    public const string CurrentApiVersion = "2.0";

    /// <summary>The <see cref="Status"/> of a node that answers.</summary>
    public const string Online = "online";

    /// <summary>The <see cref="Sync"/> of a node that has caught up.</summary>
    public const string Synced = "synced";

    /// <summary>The <see cref="Sync"/> of a node in its first synchronisation: templates and submissions get 503.</summary>
    public const string Syncing = "syncing";
}

/// <summary>A part of <see cref="StatusResponse"/>.</summary>
/// <param name="ThreadSafe">True.</param>
public sealed record NodeInfoContract(bool ThreadSafe);

/// <summary><c>GET /status/detailed</c> (row C25): the document's fields, then the extras of rows C26, B36, X12 and G16.</summary>
/// <param name="NodeId">The node's name.</param>
/// <param name="BlockchainLength">Blocks in the chain, genesis counted.</param>
/// <param name="DifficultyStatus">All difficulties.</param>
/// <param name="MiningStats">What was mined through this node.</param>
/// <param name="ThreadSafe">True.</param>
/// <param name="UptimeSeconds">Whole seconds since the start.</param>
/// <param name="Chain">The chain's identity and work.</param>
/// <param name="Sync">"synced" or "syncing".</param>
/// <param name="PeerStatus">What is known of each peer.</param>
/// <param name="ClockSkewSeconds">The median of the peers' clocks less this node's, in seconds (row G21).</param>
/// <param name="Warnings">What an operator should look at, such as an oscillating difficulty.</param>
public sealed record DetailedStatusResponse(
    string NodeId,
    long BlockchainLength,
    DifficultyStatusContract DifficultyStatus,
    MiningStatsContract MiningStats,
    bool ThreadSafe,
    long UptimeSeconds,
    ChainInfoResponse? Chain = null,
    string? Sync = null,
    IReadOnlyList<PeerContract>? PeerStatus = null,
    double? ClockSkewSeconds = null,
    IReadOnlyList<string>? Warnings = null) : System.Text.Json.Serialization.IJsonOnDeserialized
{
    void System.Text.Json.Serialization.IJsonOnDeserialized.OnDeserialized()
    {
        Elements.RefuseNull(PeerStatus, "peer_status");
        Elements.RefuseNull(Warnings, "warnings");
    }
}

/// <summary>All difficulties of a node (rows C25, C26).</summary>
/// <param name="GenesisDifficulty">The genesis block's: 2.</param>
/// <param name="ConfigDifficulty">The configured BLOCKCHAIN_DIFFICULTY.</param>
/// <param name="CurrentMiningDifficulty">What a template asks for now.</param>
/// <param name="TargetDifficulty">The same.</param>
/// <param name="AdjustmentEnabled">Whether the chain adjusts its difficulty.</param>
/// <param name="RequiredDifficulty">What the chain requires of the next block (row X10).</param>
/// <param name="OverrideActive">Whether an operator's override is in force.</param>
/// <param name="Override">The override.</param>
/// <param name="NextRetargetHeight">The height of the next block at which the difficulty may change; null if it never does.</param>
/// <param name="ExpectedHashes">Hashes a block takes on average: 16ᴺ (row B36).</param>
public sealed record DifficultyStatusContract(
    int GenesisDifficulty,
    int ConfigDifficulty,
    int CurrentMiningDifficulty,
    int TargetDifficulty,
    bool AdjustmentEnabled,
    int? RequiredDifficulty = null,
    bool? OverrideActive = null,
    DifficultyOverrideContract? Override = null,
    long? NextRetargetHeight = null,
    double? ExpectedHashes = null);

/// <summary>An operator's override of the difficulty (rows B21, B22).</summary>
/// <param name="Difficulty">The difficulty.</param>
/// <param name="FromHeight">The height of the next block when it was set.</param>
/// <param name="ExpiresAtHeight">The height of the first block it no longer applies to.</param>
/// <param name="SetAt">When it was set, in seconds since 1970-01-01 00:00 UTC.</param>
/// <param name="Reason">The operator's reason.</param>
public sealed record DifficultyOverrideContract(int Difficulty, long FromHeight, long ExpiresAtHeight, double SetAt, string? Reason = null);

/// <summary>What was mined through a node (rows C25, C27).</summary>
/// <param name="BlocksMined">Blocks accepted through its <c>POST /submit_block</c>.</param>
/// <param name="TotalHashRate">Hashes a second: the last reported rates of its miners within ten minutes together.</param>
/// <param name="AverageBlockTime">Seconds between the last blocks of the chain; 0.0 if there are fewer than two.</param>
public sealed record MiningStatsContract(long BlocksMined, double TotalHashRate, double AverageBlockTime);

/// <summary><c>GET /health/live</c> and <c>GET /health/ready</c> (row G12).</summary>
/// <param name="Status">"live", "ready" or "not_ready".</param>
/// <param name="Checks">What was looked at, with "ok" or why not.</param>
public sealed record HealthResponse(string Status, IReadOnlyDictionary<string, string>? Checks = null)
{
    /// <summary>The process answers.</summary>
    public const string Live = "live";

    /// <summary>The node serves templates and submissions.</summary>
    public const string Ready = "ready";

    /// <summary>The node does not serve templates and submissions; HTTP 503.</summary>
    public const string NotReady = "not_ready";
}

/// <summary><c>GET /</c>: where to go from here (row C39).</summary>
/// <param name="Name">"ChainCore node".</param>
/// <param name="NodeId">The node's name.</param>
/// <param name="ApiVersion">"2.0".</param>
/// <param name="Links">Each call with what it does, such as "GET /status".</param>
public sealed record IndexResponse(string Name, string NodeId, string ApiVersion, IReadOnlyDictionary<string, string> Links);
