namespace ChainCore.Protocol;

/// <summary>The paths of the node's REST API. Where a path names one thing, the thing's name follows after a slash.</summary>
public static class NodePaths
{
    /// <summary>GET: where to go from here.</summary>
    public const string Index = "/";

    /// <summary>POST <see cref="TemplateRequest"/>.</summary>
    public const string MineBlock = "/mine_block";

    /// <summary>POST <see cref="SubmitBlockRequest"/>.</summary>
    public const string SubmitBlock = "/submit_block";

    /// <summary>GET <c>?version=</c>: long poll for a change of the chain's state.</summary>
    public const string TemplatesWait = "/templates/wait";

    /// <summary>POST, admin; <c>?dry_run=true</c> applies nothing.</summary>
    public const string ConfigRefresh = "/config/refresh";

    /// <summary>POST <see cref="DifficultySetRequest"/>, admin.</summary>
    public const string DifficultySet = "/difficulty/set";

    /// <summary>GET.</summary>
    public const string Status = "/status";

    /// <summary>GET.</summary>
    public const string StatusDetailed = "/status/detailed";

    /// <summary>GET <c>?start=&amp;limit=</c>.</summary>
    public const string Blockchain = "/blockchain";

    /// <summary>GET <c>?start=&amp;count=</c> or <c>?locator=&amp;count=</c>.</summary>
    public const string Headers = "/blockchain/headers";

    /// <summary>GET <c>?start=&amp;end=</c>.</summary>
    public const string BlocksRange = "/blocks/range";

    /// <summary>GET <c>/{hash}</c>: one block by its wire bytes, of the chain or of a side branch.</summary>
    public const string BlocksByHash = "/blocks/hash";

    /// <summary>GET.</summary>
    public const string OrphanedBlocks = "/orphaned_blocks";

    /// <summary>GET.</summary>
    public const string ChainInfo = "/chain/info";

    /// <summary>GET.</summary>
    public const string TransactionPool = "/transaction_pool";

    /// <summary>GET.</summary>
    public const string TransactionIds = "/transaction_pool/ids";

    /// <summary>POST <see cref="AddTransactionRequest"/>.</summary>
    public const string AddTransaction = "/add_transaction";

    /// <summary>GET <c>/{id}</c>: one transaction of the pool by its wire bytes.</summary>
    public const string Transaction = "/transaction";

    /// <summary>GET <c>/{address}</c>.</summary>
    public const string Balance = "/balance";

    /// <summary>GET <c>/{address}</c>.</summary>
    public const string Utxos = "/utxos";

    /// <summary>GET <c>/{address}</c>.</summary>
    public const string AddressTransactions = "/transactions";

    /// <summary>GET.</summary>
    public const string NetworkConfig = "/network_config";

    /// <summary>GET.</summary>
    public const string Stats = "/stats";

    /// <summary>GET <c>?limit=</c>, admin.</summary>
    public const string Audit = "/audit";

    /// <summary>GET.</summary>
    public const string Peers = "/peers";

    /// <summary>GET.</summary>
    public const string GetPeers = "/getpeers";

    /// <summary>POST <see cref="AddPeerRequest"/>, admin.</summary>
    public const string AddPeer = "/addpeer";

    /// <summary>POST <see cref="HandshakeContract"/>.</summary>
    public const string Handshake = "/peers/handshake";

    /// <summary>POST <see cref="BlockAnnouncement"/>.</summary>
    public const string AnnounceBlock = "/peers/announce/block";

    /// <summary>POST <see cref="TransactionAnnouncement"/>.</summary>
    public const string AnnounceTransactions = "/peers/announce/transactions";

    /// <summary>GET.</summary>
    public const string HealthLive = "/health/live";

    /// <summary>GET.</summary>
    public const string HealthReady = "/health/ready";

    /// <summary>GET: Prometheus text.</summary>
    public const string Metrics = "/metrics";

    /// <summary>GET: the API's description.</summary>
    public const string OpenApi = "/openapi/v1.json";
}
