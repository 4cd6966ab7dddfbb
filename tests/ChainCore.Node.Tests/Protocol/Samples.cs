using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ChainCore.Protocol;

namespace ChainCore.Node.Tests.Protocol;

/// <summary>
/// The document's JSON samples, with the dots filled in: hashes of 64 digits, a transaction for "[...]", and whole seconds where the
/// header's time stands (X7). Beside them one of every other contract, as this library writes it.
/// </summary>
internal static class Samples
{
    public const string Hash = "0000abcd1234000000000000000000000000000000000000000000000000ffff";
    public const string Parent = "000abc1230000000000000000000000000000000000000000000000000000001";
    public const string Root = "def4560000000000000000000000000000000000000000000000000000000002";
    public const string Address = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

    public static readonly string Header =
        new BlockHeader(0x2000_0000, Hash256.Parse(Parent), Hash256.Parse(Root), 1647892800, new(0x1f010000), 0).ToString();

    public const string Transaction = $$"""
        {"transaction_id": "{{Root}}",
         "inputs": [{"transaction_id": "{{Parent}}", "output_index": 1, "script": "00ff", "sequence": 4294967295}],
         "outputs": [{"amount": 49.9, "recipient_address": "{{Address}}", "script": "76a9"}],
         "fee": 0.1, "hex": "0100", "version": 1, "lock_time": 0}
        """;

    public const string TemplateRequest = $$"""
        {"miner_address": "{{Address}}", "client_version": "2.0", "timestamp": 1647892800.123}
        """;

    public static readonly string Template = $$"""
        {"status": "template_created",
         "block_template": {
            "index": 42, "previous_hash": "{{Parent}}", "transactions": [{{Transaction}}], "timestamp": 1647892800,
            "target_difficulty": 4, "merkle_root": "{{Root}}",
            "version": 536870912, "bits": 520159232, "template_id": "abc", "expires_at": 1647892860.5, "header": "{{Header}}",
            "version_mask": 536862720, "extra_nonce": {"transaction": 0, "offset": 45, "length": 8}, "min_time": 1647892700,
            "state_version": 7},
         "target_difficulty": 4,
         "mining_metadata": {"transaction_count": 5, "total_fees": 1.25, "block_reward": 50.0} }
        """;

    public const string Submission = $$"""
        {"index": 42, "previous_hash": "{{Parent}}", "merkle_root": "{{Root}}", "timestamp": 1647892800, "nonce": 12345678,
         "target_difficulty": 4, "transactions": [{"hex": "0100"}], "hash": "{{Hash}}", "miner_address": "{{Address}}",
         "_mining_metadata": {"mining_duration": 45.2, "hash_attempts": 2500000, "hash_rate": 55248.67, "worker_id": 3},
         "version": 536870912}
        """;

    public const string Accepted = $$"""
        {"status": "accepted", "message": "Block accepted and added to blockchain", "block_index": 42, "hash": "{{Hash}}",
         "confirmation": {"chain_length": 43, "total_work": "0x1a2b3c4d5e6f"} }
        """;

    public const string ConfigRefreshed = """
        {"status": "success", "message": "Configuration reloaded successfully",
         "changes": {"BLOCKCHAIN_DIFFICULTY": {"old": 4, "new": 6}, "BLOCK_REWARD": {"old": 50.0, "new": 50.0}}}
        """;

    public const string DifficultyRequest = """{"difficulty": 6, "force": true, "reason": "Network optimization"}""";

    public const string DifficultyUpdated = """
        {"status": "success", "message": "Mining difficulty updated", "old_difficulty": 4, "new_difficulty": 6, "override_active": true}
        """;

    public const string DetailedStatus = """
        {"node_id": "Node-5000", "blockchain_length": 43,
         "difficulty_status": {"genesis_difficulty": 2, "config_difficulty": 4, "current_mining_difficulty": 6, "target_difficulty": 6,
            "adjustment_enabled": true},
         "mining_stats": {"blocks_mined": 12, "total_hash_rate": 125000.0, "average_block_time": 9.5},
         "thread_safe": true, "uptime_seconds": 3600}
        """;

    public static readonly string Blockchain = $$"""
        {"chain": [{"index": 0, "hash": "{{Hash}}", "previous_hash": "{{Hash256.Zero}}", "transactions": [{{Transaction}}],
            "timestamp": 1647888000, "nonce": 0, "difficulty": 2, "target_difficulty": 2, "merkle_root": "{{Root}}", "bits": 536936448,
            "version": 4294967295}],
         "length": 43}
        """;

    public const string Status = """
        {"node_id": "Node-5000", "blockchain_length": 43, "peers": 3, "thread_safe": true, "uptime": 3600, "api_version": "2.0"}
        """;

    public const string Pool = $$"""
        {"pending_transactions": [{{Transaction}}], "pool_size": 5, "total_fees": 1.25}
        """;

    public const string ConfigStatus = """
        {"import_success": false, "errors": ["BLOCK_REWARD: -1 is not above 0"],
         "values": {"difficulty": 4, "block_reward": 50.0, "target_block_time": 10.0, "mining_round_duration": 12.0}}
        """;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static ProtocolJson Json => ProtocolJson.Default;

    /// <summary>The document's own samples: the contract and the text.</summary>
    public static IReadOnlyDictionary<string, (JsonTypeInfo Type, string Text)> Document { get; } =
        new Dictionary<string, (JsonTypeInfo, string)>
        {
            ["mine_block request"] = (Json.TemplateRequest, TemplateRequest),
            ["mine_block response"] = (Json.TemplateResponse, Template),
            ["submit_block request"] = (Json.SubmitBlockRequest, Submission),
            ["submit_block response"] = (Json.SubmitBlockResponse, Accepted),
            ["config/refresh request"] = (Json.ConfigRefreshRequest, "{}"),
            ["config/refresh response"] = (Json.ConfigRefreshResponse, ConfigRefreshed),
            ["difficulty/set request"] = (Json.DifficultySetRequest, DifficultyRequest),
            ["difficulty/set response"] = (Json.DifficultySetResponse, DifficultyUpdated),
            ["status/detailed"] = (Json.DetailedStatusResponse, DetailedStatus),
            ["blockchain"] = (Json.BlockchainResponse, Blockchain),
            ["status"] = (Json.StatusResponse, Status),
            ["transaction_pool"] = (Json.TransactionPoolResponse, Pool),
            ["config status"] = (Json.ConfigStatusContract, ConfigStatus),
        };

    /// <summary>One value of every other contract.</summary>
    public static IReadOnlyList<(JsonTypeInfo Type, object Value)> Others { get; } = OtherContracts.Make();

    /// <summary>Every contract's JSON.</summary>
    public static IReadOnlyList<(JsonTypeInfo Type, string Text)> All { get; } =
    [
        .. Document.Values,
        .. Others.Select(other => (other.Type, JsonSerializer.Serialize(other.Value, other.Type))),
    ];

    /// <summary>The same JSON without space; names, order and the text of numbers stay.</summary>
    public static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString(Plain);
}
