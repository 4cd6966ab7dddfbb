using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChainCore.Node.Tests;

/// <summary>Mines as a client that knows nothing but the JSON: from the template's text to the submission's.</summary>
internal static class TestMiner
{
    public const string Miner = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

    /// <summary>The request for a template.</summary>
    public static string Request(string miner = Miner) => $$"""{"miner_address":"{{miner}}"}""";

    /// <summary>Asks for a template and searches its nonce.</summary>
    public static async Task<JsonObject> FindBlockAsync(TestNode node, string miner = Miner)
    {
        var answer = await node.PostAsync("/mine_block", Request(miner));
        return Solve(answer.AssertOk().GetProperty("block_template"), miner);
    }

    /// <summary>A block with a nonce that is next to the right one and does not do, and with the right one's hash.</summary>
    public static async Task<JsonObject> FindWrongBlockAsync(TestNode node)
    {
        var template = (await node.PostAsync("/mine_block", Request())).AssertOk().GetProperty("block_template");
        var block = Solve(template);
        var header = BlockHeader.Parse(template.GetProperty("header").GetString()!);
        var nonce = block["nonce"]!.GetValue<uint>();
        do nonce++;
        while (Difficulty.Meets(Sha256d.Hash(header with { Nonce = nonce }), block["target_difficulty"]!.GetValue<int>()));
        block["nonce"] = nonce;
        return block;
    }

    /// <summary>Mines and submits so many blocks.</summary>
    public static async Task MineAsync(TestNode node, int count = 1, string miner = Miner)
    {
        for (var i = 0; i < count; i++)
            (await node.PostAsync("/submit_block", (await FindBlockAsync(node, miner)).ToJsonString())).AssertOk();
    }

    /// <summary>The submission of a template's block.</summary>
    public static JsonObject Solve(JsonElement template, string miner = Miner)
    {
        var header = BlockHeader.Parse(template.GetProperty("header").GetString()!);
        Difficulty difficulty = new(template.GetProperty("target_difficulty").GetInt32());
        var found = new NonceScanner().FindFirst(new(header, difficulty.Target), NonceRange.All);
        Assert.True(found.Found);
        return new()
        {
            ["index"] = template.GetProperty("index").GetInt64(),
            ["previous_hash"] = template.GetProperty("previous_hash").GetString(),
            ["merkle_root"] = template.GetProperty("merkle_root").GetString(),
            ["timestamp"] = template.GetProperty("timestamp").GetInt64(),
            ["nonce"] = found.Nonce,
            ["target_difficulty"] = difficulty.LeadingZeroDigits,
            ["transactions"] = JsonNode.Parse(template.GetProperty("transactions").GetRawText()),
            ["hash"] = found.Hash.ToString(),
            ["miner_address"] = miner,
            ["_mining_metadata"] = new JsonObject
            {
                ["mining_duration"] = 45.2,
                ["hash_attempts"] = 2500000,
                ["hash_rate"] = 55248.67,
                ["worker_id"] = 3,
            },
            ["version"] = template.GetProperty("version").GetUInt32(),
            ["template_id"] = template.GetProperty("template_id").GetString(),
        };
    }
}
