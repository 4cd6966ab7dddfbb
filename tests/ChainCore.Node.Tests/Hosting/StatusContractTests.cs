using ChainCore.Ledger;

namespace ChainCore.Node.Tests;

/// <summary>The reading calls as the specification samples them.</summary>
public class StatusContractTests
{
    private const string OtherMiner = "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2";

    [Fact]
    public async Task C29_StatusIsLikeTheSample()
    {
        await using var node = await TestNode.StartAsync();
        await TestMiner.MineAsync(node);
        var json = (await node.GetAsync("/status")).AssertOk();
        Shape.AssertLike(
            """
            { "node_id": "Node-5000", "blockchain_length": 43, "peers": 3, "thread_safe": true, "uptime": 3600, "api_version": "=2.0" }
            """,
            json);
        Shape.AssertLike(
            """
            {
                "pending_transactions": 0, "target_difficulty": 4, "version": "", "status": "=online",
                "node_info": { "thread_safe": true }
            }
            """,
            json);
        Assert.Equal((2, 0), (json.GetProperty("blockchain_length").GetInt64(), json.GetProperty("peers").GetInt32()));
        Assert.True(json.GetProperty("thread_safe").GetBoolean());
    }

    [Fact]
    public async Task C25C26_DetailedStatusIsLikeTheSample()
    {
        await using var node = await TestNode.StartAsync(new() { Keys = [] });
        var json = (await node.GetAsync("/status/detailed")).AssertOk();
        Shape.AssertLike(
            """
            {
                "node_id": "Node-5000",
                "blockchain_length": 43,
                "difficulty_status": {
                    "genesis_difficulty": 2, "config_difficulty": 4, "current_mining_difficulty": 6, "target_difficulty": 6,
                    "adjustment_enabled": true
                },
                "mining_stats": { "blocks_mined": 12, "total_hash_rate": 125000.0, "average_block_time": 9.5 },
                "thread_safe": true,
                "uptime_seconds": 3600
            }
            """,
            json);
        var difficulty = json.GetProperty("difficulty_status");
        Assert.Equal((2, 4, 4, 4), (
            difficulty.GetProperty("genesis_difficulty").GetInt32(), difficulty.GetProperty("config_difficulty").GetInt32(),
            difficulty.GetProperty("current_mining_difficulty").GetInt32(), difficulty.GetProperty("target_difficulty").GetInt32()));
        Assert.Equal(10, difficulty.GetProperty("next_retarget_height").GetInt64());
        Assert.Equal(65536, difficulty.GetProperty("expected_hashes").GetDouble());
        Assert.False(difficulty.GetProperty("override_active").GetBoolean());
    }

    [Fact]
    public async Task C28_BlockchainIsLikeTheSample()
    {
        await using var node = await TestNode.StartAsync();
        await TestMiner.MineAsync(node, 3);
        var json = (await node.GetAsync("/blockchain")).AssertOk();
        Shape.AssertLike(
            """
            {
                "chain": [{
                    "index": 0, "hash": "000genesis...", "previous_hash": "0", "transactions": [{}], "timestamp": 1647888000, "nonce": 0,
                    "difficulty": 2, "target_difficulty": 2, "merkle_root": "", "bits": 1, "version": 1
                }],
                "length": 43
            }
            """,
            json);
        Assert.Equal((4, 4), (json.GetProperty("length").GetInt64(), json.GetProperty("chain").GetArrayLength()));
        Assert.Equal(Genesis.Hash.ToString(), json.GetProperty("chain")[0].GetProperty("hash").GetString());
        Assert.Equal(new string('0', 64), json.GetProperty("chain")[0].GetProperty("previous_hash").GetString());
        Assert.Equal(2, json.GetProperty("chain")[0].GetProperty("difficulty").GetInt32());

        var part = (await node.GetAsync("/blockchain?start=1&limit=2")).AssertOk();
        Assert.Equal([1, 2], part.GetProperty("chain").EnumerateArray().Select(block => block.GetProperty("index").GetInt64()));
        Assert.Equal(4, part.GetProperty("length").GetInt64());
        Assert.Empty((await node.GetAsync("/blockchain?start=99")).AssertOk().GetProperty("chain").EnumerateArray());
        Assert.Empty((await node.GetAsync("/blockchain?limit=0")).AssertOk().GetProperty("chain").EnumerateArray());
        foreach (var query in (string[])["start=-1", "limit=-1", "start=x", "start=1&start=2", "start=99999999999999999999"])
            (await node.GetAsync("/blockchain?" + query)).AssertProblem(400, "invalid_parameter");
    }

    [Fact]
    public async Task C30_NameIsOfThePortUnlessItIsGiven()
    {
        await using var named = await TestNode.StartAsync(new() { Settings = settings => settings with { NodeId = "alpha" } });
        Assert.Equal("alpha", (await named.GetAsync("/status")).AssertOk().GetProperty("node_id").GetString());
    }

    [Fact]
    public async Task C31C32_PoolIsLikeTheSample()
    {
        await using var node = await TestNode.StartAsync();
        using var key = PrivateKey.Create();
        await TestMiner.MineAsync(node, 2, key.Address.ToString());
        var transaction = Spend(node, key, OtherMiner, fee: 1_000_000);
        var request = $$"""{"hex":"{{Convert.ToHexString(transaction.Encoding.Span)}}"}""";
        var added = (await node.PostAsync("/add_transaction", request)).AssertOk();
        Shape.AssertLike($$"""{ "status": "=accepted", "transaction_id": "={{transaction.Id}}" }""", added);
        var json = (await node.GetAsync("/transaction_pool")).AssertOk();
        Shape.AssertLike(
            """
            {
                "pending_transactions": [{ "transaction_id": "abc123...", "inputs": [{}], "outputs": [{}], "fee": 0.1 }],
                "pool_size": 5,
                "total_fees": 1.25
            }
            """,
            json);
        Assert.Equal((1, 0.01m), (json.GetProperty("pool_size").GetInt32(), json.GetProperty("total_fees").GetDecimal()));
        (await node.PostAsync("/add_transaction", request)).AssertProblem(409, "txn-already-in-mempool");
        var ids = (await node.GetAsync("/transaction_pool/ids")).AssertOk().GetProperty("transaction_ids");
        Assert.Equal([transaction.Id.ToString()], ids.EnumerateArray().Select(id => id.GetString()));

        var metadata = (await node.PostAsync("/mine_block", TestMiner.Request(OtherMiner))).AssertOk().GetProperty("mining_metadata");
        Assert.Equal((1, 0.01m), (metadata.GetProperty("transaction_count").GetInt32(), metadata.GetProperty("total_fees").GetDecimal()));
        await TestMiner.MineAsync(node, 1, OtherMiner);
        Assert.Equal(0, (await node.GetAsync("/transaction_pool")).AssertOk().GetProperty("pool_size").GetInt32());
        Assert.Equal(0, (await node.GetAsync("/transaction_pool/ids")).AssertOk().GetProperty("transaction_ids").GetArrayLength());
    }

    [Fact]
    public async Task C32_ReadableFormIsTheSameTransaction()
    {
        await using var node = await TestNode.StartAsync();
        using var key = PrivateKey.Create();
        await TestMiner.MineAsync(node, 2, key.Address.ToString());
        var transaction = Spend(node, key, OtherMiner, fee: 1_000_000);
        var (input, output) = (transaction.Inputs[0], transaction.Outputs[0]);
        var readable =
            $$"""
            {
                "transaction_id": "{{transaction.Id}}",
                "inputs": [{
                    "transaction_id": "{{input.PreviousOutput.TransactionId}}", "output_index": {{input.PreviousOutput.Index}},
                    "script": "{{Convert.ToHexStringLower(input.Script.Span)}}"
                }],
                "outputs": [{ "amount": {{output.Value}}, "recipient_address": "{{OtherMiner}}" }]
            }
            """;
        var added = (await node.PostAsync("/add_transaction", readable)).AssertOk();
        Assert.Equal(transaction.Id.ToString(), added.GetProperty("transaction_id").GetString());
        var other = readable.Replace(transaction.Id.ToString(), new string('1', 64), StringComparison.Ordinal);
        var problem = (await node.PostAsync("/add_transaction", other)).AssertProblem(400, "invalid_field");
        Assert.Equal("transaction_id", problem.GetProperty("field").GetString());
        (await node.PostAsync("/add_transaction", """{"outputs":[]}""")).AssertProblem(400, "invalid_field");
        (await node.PostAsync("/add_transaction", """{"inputs":[],"outputs":[]}""")).AssertProblem(400, "bad-txns-vin-empty");
        (await node.PostAsync("/add_transaction", """{"inputs":[],"outputs":[{"amount":0.123456789,"recipient_address":"x"}]}"""))
            .AssertProblem(400, "invalid_field");
    }

    [Fact]
    public async Task C34_AddressesHaveBalancesOutputsAndTransactions()
    {
        await using var node = await TestNode.StartAsync(new() { Keys = new(TestNodeOptions.Easy()) { ["COINBASE_MATURITY"] = "2" } });
        using var key = PrivateKey.Create();
        var address = key.Address.ToString();
        await TestMiner.MineAsync(node, 3, address);
        var balance = (await node.GetAsync($"/balance/{address}")).AssertOk();
        Shape.AssertLike($$"""{ "address": "={{address}}", "balance": 150.0, "confirmed": 100.0, "immature": 50.0 }""", balance);
        Assert.Equal((150m, 100m, 50m), (
            balance.GetProperty("balance").GetDecimal(), balance.GetProperty("confirmed").GetDecimal(),
            balance.GetProperty("immature").GetDecimal()));

        var utxos = (await node.GetAsync($"/utxos/{address}")).AssertOk();
        Shape.AssertLike(
            """
            {
                "utxos": [{ "transaction_id": "", "output_index": 0, "amount": 50.0, "block_index": 1, "coinbase": true, "mature": true }],
                "count": 3, "total": 150.0
            }
            """,
            utxos);
        Assert.Equal(
            [false, true, true], utxos.GetProperty("utxos").EnumerateArray().Select(utxo => utxo.GetProperty("mature").GetBoolean()));

        var spend = Spend(node, key, OtherMiner, fee: 1_000_000, height: 1);
        (await node.PostAsync("/add_transaction", $$"""{"hex":"{{Convert.ToHexString(spend.Encoding.Span)}}"}""")).AssertOk();
        await TestMiner.MineAsync(node, 1, OtherMiner);
        var history = (await node.GetAsync($"/transactions/{address}")).AssertOk();
        var newest = history.GetProperty("transactions")[0];
        Assert.Equal((4, 50.0m, 0m, false), (
            newest.GetProperty("block_index").GetInt64(), newest.GetProperty("sent").GetDecimal(),
            newest.GetProperty("received").GetDecimal(), newest.GetProperty("coinbase").GetBoolean()));
        Assert.Equal(4, history.GetProperty("transactions").GetArrayLength());
        Assert.Equal(4, history.GetProperty("count").GetInt64());
        var page = (await node.GetAsync($"/transactions/{address}?limit=1")).AssertOk();
        Assert.Equal((1, true), (page.GetProperty("transactions").GetArrayLength(), page.GetProperty("count").GetInt64() > 1));
        var payee = (await node.GetAsync($"/transactions/{OtherMiner}")).AssertOk().GetProperty("transactions");
        Assert.Equal([49.99m, 50.01m], payee.EnumerateArray().Select(entry => entry.GetProperty("received").GetDecimal()).Order());

        foreach (var path in (string[])["balance", "utxos", "transactions"])
            (await node.GetAsync($"/{path}/nobody")).AssertProblem(400, "invalid_address");
    }

    [Fact]
    public async Task C33_ChainInPartsFitsTogether()
    {
        await using var node = await TestNode.StartAsync();
        await TestMiner.MineAsync(node, 5);
        var info = (await node.GetAsync("/chain/info")).AssertOk();
        Shape.AssertLike(
            """
            {
                "length": 6, "tip_hash": "", "total_work": "=0x150", "genesis_hash": "", "config_hash": "", "state_version": 6,
                "required_difficulty": 1
            }
            """,
            info);
        Assert.Equal(node.Ledger.Chain.Parameters.Hash, info.GetProperty("config_hash").GetString());

        var all = (await node.GetAsync("/blockchain/headers")).AssertOk();
        string[] headers = [.. all.GetProperty("headers").EnumerateArray().Select(header => header.GetString()!)];
        Assert.Equal(6, headers.Length);
        var third = Sha256d.Hash(BlockHeader.Parse(headers[3]));
        var after = (await node.GetAsync($"/blockchain/headers?locator={new string('1', 64)},{third}&count=1")).AssertOk();
        Assert.Equal((4, headers[4]), (after.GetProperty("start").GetInt64(), after.GetProperty("headers")[0].GetString()));
        Assert.Equal(1, after.GetProperty("headers").GetArrayLength());
        foreach (var query in (string[])["count=2001", "count=-1", "start=-1", "locator=x", "locator=&count=1", "start=1&locator=" + third])
            (await node.GetAsync("/blockchain/headers?" + query)).AssertProblem(400, "invalid_parameter");

        var range = (await node.GetAsync("/blocks/range?start=2&end=4")).AssertOk();
        Assert.Equal((2, 4, 3), (
            range.GetProperty("start").GetInt64(), range.GetProperty("end").GetInt64(), range.GetProperty("blocks").GetArrayLength()));
        var block = Block.Decode(Convert.FromHexString(range.GetProperty("blocks")[1].GetProperty("hex").GetString()!));
        Assert.Equal(third, block.Hash);
        (await node.GetAsync("/blocks/range?start=4&end=2")).AssertProblem(400, "invalid_parameter");
    }

    [Fact]
    public async Task C38_HeadAnswersWhereGetDoes()
    {
        await using var node = await TestNode.StartAsync();
        string[] paths =
            ["/", "/status", "/blockchain", "/blocks/range", "/metrics", "/audit", "/openapi/v1.json", "/balance/" + OtherMiner];
        foreach (var path in paths)
        {
            var answer = await node.SendAsync(HttpMethod.Head, path, null);
            Assert.Equal((path, 200), (path, answer.Status));
        }

        Assert.Equal(404, (await node.SendAsync(HttpMethod.Head, "/nothing", null)).Status);
    }

    [Fact]
    public async Task C39_IndexNamesEveryCall()
    {
        await using var node = await TestNode.StartAsync();
        var links = (await node.GetAsync("/")).AssertOk().GetProperty("links");
        foreach (var call in (string[])["POST /mine_block", "POST /submit_block", "POST /config/refresh", "GET /templates/wait"])
            Assert.NotEmpty(links.GetProperty(call).GetString()!);
        var calls = links.EnumerateObject().Select(link => link.Name.Split(' '));
        foreach (var reading in calls.Where(call => call[0] == "GET" && !call[1].Contains('{')))
            Assert.NotEqual(404, (await node.GetAsync(reading[1])).Status);
    }

    [Fact]
    public async Task G9G20_StatisticsCount()
    {
        await using var node = await TestNode.StartAsync();
        await TestMiner.MineAsync(node, 2);
        (await node.PostAsync("/submit_block", "{}")).AssertProblem(400, "invalid_field");
        var block = await TestMiner.FindWrongBlockAsync(node);
        (await node.PostAsync("/submit_block", block.ToJsonString())).AssertProblem(400, "high-hash");
        var json = (await node.GetAsync("/stats")).AssertOk();
        var mining = json.GetProperty("mining");
        Assert.Equal(2, mining.GetProperty("submissions_accepted").GetInt64());
        Assert.Equal(1, mining.GetProperty("submissions_rejected").GetInt64());
        Assert.Equal(1, mining.GetProperty("rejections_by_reason").GetProperty("high-hash").GetInt64());
        Assert.Equal(3, json.GetProperty("blockchain").GetProperty("blocks_processed").GetInt64());
        Assert.Equal(4, json.GetProperty("api").GetProperty("calls_by_path").GetProperty("/submit_block").GetInt64());
        Assert.Equal(2, json.GetProperty("api").GetProperty("client_errors").GetInt64());
        Assert.True(json.GetProperty("process").GetProperty("working_set_bytes").GetInt64() > 0);
    }

    [Fact]
    public async Task C33_WithoutPeersThereAreNone()
    {
        await using var node = await TestNode.StartAsync();
        Shape.AssertLike("""{ "peers": [], "count": 0 }""", (await node.GetAsync("/peers")).AssertOk());
        Shape.AssertLike("""{ "peers": [] }""", (await node.GetAsync("/getpeers")).AssertOk());

        // Nothing listens there: it is kept and tried again.
        var added = (await node.PostAsync("/addpeer", """{"peer":"http://127.0.0.1:1"}""")).AssertOk();
        Shape.AssertLike("""{ "status": "added", "peer": "http://127.0.0.1:1", "state": "backoff" }""", added);
    }

    /// <summary>Spends the coinbase of a block completely.</summary>
    private static Transaction Spend(TestNode node, PrivateKey key, string to, long fee, long height = 1)
    {
        var coinbase = node.Ledger.Chain.ReadBlocks(height, 1).Single().Transactions[0];
        var amount = Amount.FromUnits(coinbase.Outputs[0].Value.Units - fee);
        return key.SignAllInputs(new(1, [new(new(coinbase.Id, 0), default)], [new(amount, Address.Parse(to))]));
    }
}
