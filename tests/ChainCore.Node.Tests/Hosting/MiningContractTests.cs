using System.Text.Json.Nodes;
using ChainCore.Ledger;

namespace ChainCore.Node.Tests;

/// <summary><c>POST /mine_block</c> and <c>POST /submit_block</c> as the specification samples them.</summary>
public class MiningContractTests
{
    [Fact]
    public async Task C2toC5_TemplateIsLikeTheSample()
    {
        await using var node = await TestNode.StartAsync();
        var json = (await node.PostAsync(
            "/mine_block", $$"""{"miner_address":"{{TestMiner.Miner}}","client_version":"2.0","timestamp":1647892800.123}""")).AssertOk();
        Shape.AssertLike(
            """
            {
                "status": "=template_created",
                "block_template": {
                    "index": 42, "previous_hash": "000abc123...", "transactions": [{}], "timestamp": 1647892800,
                    "target_difficulty": 4, "merkle_root": "def456...", "version": 1, "bits": 1, "template_id": "", "header": "",
                    "version_mask": 1, "extra_nonce": { "transaction": 0, "offset": 1, "length": 8 }
                },
                "target_difficulty": 4,
                "mining_metadata": { "transaction_count": 5, "total_fees": 1.25, "block_reward": 50.0 }
            }
            """,
            json);
        var template = json.GetProperty("block_template");
        Assert.Equal(1, template.GetProperty("index").GetInt64());
        Assert.Equal(Genesis.Hash.ToString(), template.GetProperty("previous_hash").GetString());
        Assert.Equal(template.GetProperty("target_difficulty").GetInt32(), json.GetProperty("target_difficulty").GetInt32());
        Assert.Equal(0, json.GetProperty("mining_metadata").GetProperty("transaction_count").GetInt32());
        Assert.Equal(50.0m, json.GetProperty("mining_metadata").GetProperty("block_reward").GetDecimal());
        Assert.True(template.GetProperty("expires_at").GetDouble() > template.GetProperty("timestamp").GetDouble());

        var header = BlockHeader.Parse(template.GetProperty("header").GetString()!);
        Assert.Equal(template.GetProperty("merkle_root").GetString(), header.MerkleRoot.ToString());
        Assert.Equal(template.GetProperty("timestamp").GetUInt32(), header.Time);
        var coinbase = Transaction.Decode(Convert.FromHexString(template.GetProperty("transactions")[0].GetProperty("hex").GetString()!));
        Assert.Equal(template.GetProperty("transactions")[0].GetProperty("transaction_id").GetString(), coinbase.Id.ToString());
        Assert.True(coinbase.Outputs[0].TryGetAddress(out var payee));
        Assert.Equal(TestMiner.Miner, payee.ToString());
    }

    [Fact]
    public async Task C1_OnlyTheAddressIsNeeded()
    {
        await using var node = await TestNode.StartAsync();
        (await node.PostAsync("/mine_block", TestMiner.Request())).AssertOk();
        (await node.PostAsync("/mine_block", $$"""{"miner_address":"{{TestMiner.Miner}}","more":[1]}""")).AssertOk();
        var missing = (await node.PostAsync("/mine_block", "{}")).AssertProblem(400, "invalid_field");
        Assert.Equal("miner_address", missing.GetProperty("field").GetString());
        (await node.PostAsync("/mine_block", "")).AssertProblem(400, "malformed_json");
        (await node.PostAsync("/mine_block", TestMiner.Request(TestMiner.Miner[..^1] + "b"))).AssertProblem(400, "invalid_address");
        (await node.PostAsync("/mine_block", $$"""{"miner_address":"{{TestMiner.Miner}}","timestamp":"now"}"""))
            .AssertProblem(400, "invalid_field");
    }

    [Fact]
    public async Task C6G12_NoTemplateWhileTheNodeSynchronises()
    {
        await using var node = await TestNode.StartAsync();
        node.Ledger.Sync = SyncState.Syncing;
        var answer = await node.PostAsync("/mine_block", TestMiner.Request());
        answer.AssertProblem(503, "syncing");
        Assert.NotEmpty(answer.Headers["Retry-After"]);
        Assert.Equal("not_ready", (await node.GetAsync("/health/ready")).Json.GetProperty("status").GetString());
        (await node.GetAsync("/health/live")).AssertOk();
        Assert.Equal("syncing", (await node.GetAsync("/status")).AssertOk().GetProperty("sync").GetString());
        node.Ledger.Sync = SyncState.Synced;
        (await node.GetAsync("/health/ready")).AssertOk();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task C12C13_AcceptedBlockIsAnsweredLikeTheSample(bool inEnvelope)
    {
        await using var node = await TestNode.StartAsync();
        var block = await TestMiner.FindBlockAsync(node);
        var hash = block["hash"]!.GetValue<string>();
        JsonNode body = inEnvelope ? new JsonObject { ["block"] = block } : block;
        var json = (await node.PostAsync("/submit_block", body.ToJsonString())).AssertOk();
        Shape.AssertLike(
            $$"""
            {
                "status": "=accepted",
                "message": "=Block accepted and added to blockchain",
                "block_index": 42,
                "hash": "={{hash}}",
                "confirmation": { "chain_length": 43, "total_work": "=0x110" }
            }
            """,
            json);
        Assert.Equal(1, json.GetProperty("block_index").GetInt64());
        Assert.Equal(2, json.GetProperty("confirmation").GetProperty("chain_length").GetInt64());
    }

    [Fact]
    public async Task C27_SubmissionsCount()
    {
        await using var node = await TestNode.StartAsync();
        await TestMiner.MineAsync(node, 3);
        var mining = (await node.GetAsync("/status/detailed")).AssertOk().GetProperty("mining_stats");
        Assert.Equal(3, mining.GetProperty("blocks_mined").GetInt64());
        Assert.Equal(55248.67, mining.GetProperty("total_hash_rate").GetDouble(), 3);
    }

    [Fact]
    public async Task C45_ResubmittedBlockIsADuplicate()
    {
        await using var node = await TestNode.StartAsync();
        var block = await TestMiner.FindBlockAsync(node);
        (await node.PostAsync("/submit_block", block.ToJsonString())).AssertOk();
        var problem = (await node.PostAsync("/submit_block", block.ToJsonString())).AssertProblem(409, "duplicate");
        Assert.Equal(2, problem.GetProperty("current_chain_length").GetInt64());
        Assert.Equal("rejected", problem.GetProperty("status").GetString());
    }

    [Fact]
    public async Task C16_BlockOfALostRaceIsStaleAndKept()
    {
        await using var node = await TestNode.StartAsync();
        var late = await TestMiner.FindBlockAsync(node, "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2");
        await TestMiner.MineAsync(node);
        var problem = (await node.PostAsync("/submit_block", late.ToJsonString())).AssertProblem(409, "stale-prevblk");
        Assert.Equal(2, problem.GetProperty("current_chain_length").GetInt64());
        var side = (await node.GetAsync("/orphaned_blocks")).AssertOk().GetProperty("side_blocks");
        Assert.Equal(late["hash"]!.GetValue<string>(), side[0].GetProperty("hash").GetString());
    }

    [Fact]
    public async Task C16_BlockOfAnUnknownParentWaits()
    {
        await using var other = await TestNode.StartAsync();
        await TestMiner.MineAsync(other);
        var second = await TestMiner.FindBlockAsync(other);
        await using var node = await TestNode.StartAsync();
        (await node.PostAsync("/submit_block", second.ToJsonString())).AssertProblem(409, "bad-prevblk");
        var orphans = (await node.GetAsync("/orphaned_blocks")).AssertOk().GetProperty("orphaned_blocks");
        Assert.Equal(second["hash"]!.GetValue<string>(), orphans[0].GetProperty("hash").GetString());
    }

    public static TheoryData<string, string, string, string> FalseClaims => new()
    {
        { "hash", "\"0000000000000000000000000000000000000000000000000000000000000001\"", "high-hash", "hash" },
        { "merkle_root", "\"0000000000000000000000000000000000000000000000000000000000000001\"", "high-hash", "hash" },
        { "miner_address", "\"1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2\"", "attribution_mismatch", "miner_address" },
        { "miner_address", "\"nobody\"", "attribution_mismatch", "miner_address" },
        { "index", "7", "bad-cb-height", "index" },
        { "target_difficulty", "0", "bad-diffbits", "difficulty_out_of_range" },
        { "target_difficulty", "64", "bad-diffbits", "difficulty_out_of_range" },
        { "target_difficulty", "\"1\"", "invalid_field", "target_difficulty" },
        { "target_difficulty", "1.5", "invalid_field", "target_difficulty" },
        { "nonce", "4294967296", "invalid_field", "nonce" },
        { "nonce", "-1", "invalid_field", "nonce" },
        { "timestamp", "1647892800.5", "invalid_field", "timestamp" },
        { "previous_hash", "\"00\"", "invalid_field", "previous_hash" },
        { "transactions", "[]", "bad-txnmrklroot", "" },
        { "transactions", "[{\"hex\":\"zz\"}]", "invalid_field", "transactions[0].hex" },
        { "transactions", "[{\"hex\":\"00\"}]", "bad-txns", "transactions[0].hex: version" },
        { "transactions", "[null]", "invalid_field", "" },
        { "_mining_metadata", "{\"hash_rate\":-1}", "invalid_field", "_mining_metadata.hash_rate" },
        { "_mining_metadata", "{\"hash_rate\":1e400}", "invalid_field", "" },
        { "_mining_metadata", "{\"hash_attempts\":18446744073709551615}", "invalid_field", "_mining_metadata.hash_attempts" },
    };

    [Theory]
    [MemberData(nameof(FalseClaims))]
    public async Task C14C18_EachFaultHasItsReason(string name, string value, string reason, string field)
    {
        await using var node = await TestNode.StartAsync();
        var block = await TestMiner.FindBlockAsync(node);
        block[name] = JsonNode.Parse(value);
        var problem = (await node.PostAsync("/submit_block", block.ToJsonString())).AssertProblem(400, reason);
        if (field.Length > 0) Assert.Equal(field, problem.GetProperty("field").GetString());
        Assert.Equal(1, node.Ledger.Chain.Current.Length);
    }

    [Fact]
    public async Task C12_MetadataTemplateIdAndVersionAreOptional()
    {
        await using var node = await TestNode.StartAsync();
        var block = await TestMiner.FindBlockAsync(node);
        foreach (var name in (string[])["_mining_metadata", "template_id", "version"]) block.Remove(name);
        (await node.PostAsync("/submit_block", block.ToJsonString())).AssertOk();
    }

    [Fact]
    public async Task X7X8_WholeTimestampWithAPointAndTheShortGenesisParentAreAccepted()
    {
        await using var node = await TestNode.StartAsync();
        var block = await TestMiner.FindBlockAsync(node);
        var time = block["timestamp"]!.GetValue<long>();
        var text = block.ToJsonString().Replace($"\"timestamp\":{time}", $"\"timestamp\":{time}.0", StringComparison.Ordinal);
        (await node.PostAsync("/submit_block", text)).AssertOk();
    }

    [Fact]
    public async Task D17_WaitEndsWithTheNextBlock()
    {
        await using var node = await TestNode.StartAsync();
        var version = node.Ledger.StateVersion;
        Assert.False((await node.GetAsync($"/templates/wait?version={version}&timeout=0")).AssertOk().GetProperty("changed").GetBoolean());
        var waiting = node.GetAsync($"/templates/wait?version={version}");
        await TestMiner.MineAsync(node);
        var json = (await waiting).AssertOk();
        Shape.AssertLike(
            """{ "state_version": 2, "changed": true, "blockchain_length": 2, "tip_hash": "", "target_difficulty": 1 }""", json);
        Assert.True(json.GetProperty("changed").GetBoolean());
        Assert.Equal(2, json.GetProperty("blockchain_length").GetInt64());
        (await node.GetAsync("/templates/wait")).AssertProblem(400, "invalid_parameter");
        (await node.GetAsync("/templates/wait?version=1&timeout=3600")).AssertProblem(400, "invalid_parameter");
    }
}
