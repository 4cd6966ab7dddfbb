using ChainCore.Ledger;

namespace ChainCore.Node.Tests;

/// <summary>Difficulty and configuration over HTTP.</summary>
public class AdministrationTests
{
    private const string ForceSix = """{"difficulty":6,"force":true,"reason":"Network optimization"}""";

    [Fact]
    public async Task C24_OverrideIsAnsweredLikeTheSampleAndTakesEffectAtOnce()
    {
        await using var node = await TestNode.StartAsync(new() { Keys = [] });
        Shape.AssertLike(
            """
            {
                "status": "=success", "message": "=Mining difficulty updated", "old_difficulty": 4, "new_difficulty": 6,
                "override_active": true
            }
            """,
            (await node.PostAsync("/difficulty/set", ForceSix)).AssertOk());
        var status = (await node.GetAsync("/status/detailed")).AssertOk().GetProperty("difficulty_status");
        Assert.Equal((4, 6, 6, true), (
            status.GetProperty("config_difficulty").GetInt32(), status.GetProperty("current_mining_difficulty").GetInt32(),
            status.GetProperty("target_difficulty").GetInt32(), status.GetProperty("override_active").GetBoolean()));
        Assert.Equal(11, status.GetProperty("override").GetProperty("expires_at_height").GetInt64());
        var template = (await node.PostAsync("/mine_block", TestMiner.Request())).AssertOk();
        Assert.Equal((6, 6), (
            template.GetProperty("target_difficulty").GetInt32(),
            template.GetProperty("block_template").GetProperty("target_difficulty").GetInt32()));
    }

    [Theory]
    [InlineData("""{"difficulty":0,"force":true}""", 400, "difficulty_out_of_range", "difficulty")]
    [InlineData("""{"difficulty":13,"force":false}""", 400, "difficulty_out_of_range", "difficulty")]
    [InlineData("""{"difficulty":9223372036854775807,"force":true}""", 400, "difficulty_out_of_range", "difficulty")]
    [InlineData("""{"difficulty":"6","force":true}""", 400, "invalid_field", "difficulty")]
    [InlineData("""{"difficulty":6.0,"force":true}""", 400, "invalid_field", "difficulty")]
    [InlineData("""{"difficulty":6,"force":1}""", 400, "invalid_field", "force")]
    [InlineData("""{"difficulty":6,"force":true,"blocks":0}""", 400, "blocks_out_of_range", "blocks")]
    [InlineData("""{"force":true}""", 400, "invalid_field", "difficulty")]
    [InlineData("""{"difficulty":6}""", 409, "force_required", "force")]
    [InlineData("""{"difficulty":2,"force":false}""", 409, "force_required", "force")]
    [InlineData("""{"difficulty":2,"force":true}""", 409, "below_required_difficulty", "difficulty")]
    public async Task C23_RefusalsComeInTheirOrder(string json, int status, string reason, string field)
    {
        await using var node = await TestNode.StartAsync(new() { Keys = [] });
        Assert.Equal(field, (await node.PostAsync("/difficulty/set", json)).AssertProblem(status, reason).GetProperty("field").GetString());
        Assert.Equal(4, node.Ledger.Difficulty.State.Effective.LeadingZeroDigits);
    }

    [Fact]
    public async Task B27_LongReasonIsRefused()
    {
        await using var node = await TestNode.StartAsync(new() { Keys = [] });
        (await node.PostAsync("/difficulty/set", $$"""{"difficulty":6,"force":true,"reason":"{{new string('x', 257)}}"}"""))
            .AssertProblem(400, "reason_too_long");
    }

    [Fact]
    public async Task B22B25B29G19_OverrideEndsByItselfOrByAskingForTheBaseline()
    {
        await using var node = await TestNode.StartAsync();
        (await node.PostAsync("/difficulty/set", """{"difficulty":2,"blocks":2}""")).AssertOk();
        await TestMiner.MineAsync(node, 2);
        Assert.Equal(1, (await node.GetAsync("/status")).AssertOk().GetProperty("target_difficulty").GetInt32());

        (await node.PostAsync("/difficulty/set", """{"difficulty":2}""")).AssertOk();
        var cleared = (await node.PostAsync("/difficulty/set", """{"difficulty":1}""")).AssertOk();
        Assert.Equal((2, 1, false), (
            cleared.GetProperty("old_difficulty").GetInt32(), cleared.GetProperty("new_difficulty").GetInt32(),
            cleared.GetProperty("override_active").GetBoolean()));

        var audit = (await node.GetAsync("/audit")).AssertOk().GetProperty("records");
        Shape.AssertLike(
            """
            [{ "time": "", "actor": "", "action": "", "key": "=difficulty", "force": false, "result": "", "old": "", "new": "" }]
            """,
            audit);
        Assert.Equal(
            [
                ("difficulty_set", "restored", "127.0.0.1"), ("difficulty_set", "override", "127.0.0.1"),
                ("difficulty_expired", "restored", "node"), ("difficulty_set", "override", "127.0.0.1"),
            ],
            audit.EnumerateArray().Select(record => (
                record.GetProperty("action").GetString()!, record.GetProperty("result").GetString()!,
                record.GetProperty("actor").GetString()!)));
        Assert.Single((await node.GetAsync("/audit?limit=1")).AssertOk().GetProperty("records").EnumerateArray());
        (await node.GetAsync("/audit?limit=0")).AssertProblem(400, "invalid_parameter");
    }

    [Fact]
    public async Task C20C21_RefreshIsAnsweredLikeTheSample()
    {
        await using var node = await TestNode.StartAsync(new() { Keys = [], Configuration = """{"BLOCKCHAIN_DIFFICULTY": 4}""" });
        await File.WriteAllTextAsync(node.Settings.ConfigurationPath, """{"BLOCKCHAIN_DIFFICULTY": 6}""");
        var json = (await node.PostAsync("/config/refresh", "{}")).AssertOk();
        Shape.AssertLike(
            """
            {
                "status": "=success", "message": "=Configuration reloaded successfully",
                "changes": { "BLOCKCHAIN_DIFFICULTY": {"old": 4, "new": 6}, "BLOCK_REWARD": {"old": 50.0, "new": 50.0} }
            }
            """,
            json);
        Assert.Equal(
            LedgerConfiguration.Keys.Select(key => key.Name), json.GetProperty("changes").EnumerateObject().Select(change => change.Name));
        Assert.Equal(6, json.GetProperty("changes").GetProperty("BLOCKCHAIN_DIFFICULTY").GetProperty("new").GetInt32());
        Assert.Equal(6, (await node.GetAsync("/status")).AssertOk().GetProperty("target_difficulty").GetInt32());
        Assert.Contains(
            (await node.GetAsync("/audit")).AssertOk().GetProperty("records").EnumerateArray(),
            record => record.GetProperty("action").GetString() == "config_refresh" && record.GetProperty("new").GetString() == "6");
    }

    [Fact]
    public async Task C20_EmptyBodyRefreshesToo()
    {
        await using var node = await TestNode.StartAsync();
        (await node.SendAsync(HttpMethod.Post, "/config/refresh", null)).AssertOk();
        var text = await node.SendAsync(HttpMethod.Post, "/config/refresh", new StringContent("{}", null, "text/plain"));
        text.AssertProblem(415, "unsupported_media_type");
    }

    [Fact]
    public async Task C22E18_InvalidFileChangesNothing()
    {
        await using var node = await TestNode.StartAsync(new() { Keys = [], Configuration = """{"BLOCKCHAIN_DIFFICULTY": 5}""" });
        foreach (var broken in (string[])["""{"BLOCKCHAIN_DIFFICULTY": "6", "MINING_TIMEOUT": 0}""", """{"BLOCKCHAIN_DIFF""", "[]", ""])
        {
            await File.WriteAllTextAsync(node.Settings.ConfigurationPath, broken);
            var problem = (await node.PostAsync("/config/refresh", "{}")).AssertProblem(422, "invalid_config");
            Assert.True(problem.GetProperty("rolled_back").GetBoolean());
            Assert.Equal("error", problem.GetProperty("status").GetString());
            Shape.AssertLike("""[{ "key": "", "problem": "" }]""", problem.GetProperty("errors"));
            var config = (await node.GetAsync("/network_config")).AssertOk();
            Assert.Equal(5, config.GetProperty("values").GetProperty("BLOCKCHAIN_DIFFICULTY").GetInt32());
            Assert.True(config.GetProperty("differs_from_file").GetBoolean());
            Assert.NotEqual(0, config.GetProperty("errors").GetArrayLength());
            Assert.Equal(broken, await File.ReadAllTextAsync(node.Settings.ConfigurationPath));
        }

        await File.WriteAllTextAsync(node.Settings.ConfigurationPath, """{"BLOCKCHAIN_DIFFICULTY": 5}""");
        (await node.PostAsync("/config/refresh", "{}")).AssertOk();
        Assert.False((await node.GetAsync("/network_config")).AssertOk().GetProperty("differs_from_file").GetBoolean());
    }

    [Fact]
    public async Task E22_DryRunChangesNothing()
    {
        await using var node = await TestNode.StartAsync(new() { Keys = [], Configuration = """{"BLOCKCHAIN_DIFFICULTY": 4}""" });
        await File.WriteAllTextAsync(node.Settings.ConfigurationPath, """{"BLOCKCHAIN_DIFFICULTY": 6}""");
        var json = (await node.PostAsync("/config/refresh?dry_run=true", "{}")).AssertOk();
        Assert.True(json.GetProperty("dry_run").GetBoolean());
        Assert.Equal(6, json.GetProperty("changes").GetProperty("BLOCKCHAIN_DIFFICULTY").GetProperty("new").GetInt32());
        Assert.Equal(4, (await node.GetAsync("/status")).AssertOk().GetProperty("target_difficulty").GetInt32());
        Assert.Empty((await node.GetAsync("/audit")).AssertOk().GetProperty("records").EnumerateArray());
        (await node.PostAsync("/config/refresh?dry_run=maybe", "{}")).AssertProblem(400, "invalid_parameter");
    }

    [Fact]
    public async Task E30_ConsensusKeysOfALongerChainStay()
    {
        await using var node = await TestNode.StartAsync(new() { Keys = TestNodeOptions.Easy(), Configuration = "{}" });
        await TestMiner.MineAsync(node);
        await File.WriteAllTextAsync(node.Settings.ConfigurationPath, """{"BLOCK_REWARD": 25.0, "MINING_TIMEOUT": 30}""");
        var json = (await node.PostAsync("/config/refresh", "{}")).AssertOk();
        Assert.Equal("requires_new_chain", json.GetProperty("not_applied").GetProperty("BLOCK_REWARD").GetString());
        var changes = json.GetProperty("changes");
        var (reward, timeout) = (changes.GetProperty("BLOCK_REWARD"), changes.GetProperty("MINING_TIMEOUT"));
        Assert.Equal((50.0m, 50.0m), (reward.GetProperty("old").GetDecimal(), reward.GetProperty("new").GetDecimal()));
        Assert.Equal((20, 30), (timeout.GetProperty("old").GetInt32(), timeout.GetProperty("new").GetInt32()));
        Assert.True((await node.GetAsync("/network_config")).AssertOk().GetProperty("differs_from_file").GetBoolean());
    }

    [Fact]
    public async Task E24_ConfigurationTellsItsSources()
    {
        await using var node = await TestNode.StartAsync(new()
        {
            Keys = new() { ["MINING_TIMEOUT"] = "33" },
            Configuration = """{"BLOCKCHAIN_DIFFICULTY": 3, "NO_SUCH_KEY": 1}""",
        });
        var json = (await node.GetAsync("/network_config")).AssertOk();
        var sources = json.GetProperty("sources");
        Assert.Equal(("command_line", "file", "default"), (
            sources.GetProperty("MINING_TIMEOUT").GetString(), sources.GetProperty("BLOCKCHAIN_DIFFICULTY").GetString(),
            sources.GetProperty("BLOCK_REWARD").GetString()));
        Assert.Equal(33, json.GetProperty("values").GetProperty("MINING_TIMEOUT").GetInt32());
        Assert.Equal("chaincore.json", json.GetProperty("file").GetString());
        Assert.Contains("NO_SUCH_KEY", json.GetProperty("warnings")[0].GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(node.Settings.DataFolder, json.GetRawText(), StringComparison.Ordinal);
    }
}
