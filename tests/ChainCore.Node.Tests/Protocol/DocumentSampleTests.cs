using System.Text.Json;
using System.Text.Json.Nodes;
using ChainCore.Protocol;

namespace ChainCore.Node.Tests.Protocol;

/// <summary>The samples are the contract: each is read, and written again with the same names, order, types and numbers.</summary>
public sealed class DocumentSampleTests
{
    public static TheoryData<string> Names => [.. Samples.Document.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void C1_C35_ASampleIsWrittenAsItIsRead(string name)
    {
        var (type, text) = Samples.Document[name];
        var value = JsonSerializer.Deserialize(text, type);
        Assert.Equal(Samples.Compact(text), JsonSerializer.Serialize(value, type));
    }

    [Fact]
    public void C1_C35_EveryOtherContractIsReadAsItIsWritten()
    {
        Assert.True(Samples.Others.Count >= 25);
        foreach (var (type, value) in Samples.Others)
        {
            var text = JsonSerializer.Serialize(value, type);
            Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize(text, type), type));
        }
    }

    [Fact]
    public void C2_TheTemplateKeepsTheDocumentsFieldsFirstAndInOrder()
    {
        var template = JsonNode.Parse(JsonSerializer.Serialize(Template(), ProtocolJson.Default.TemplateResponse))!.AsObject();
        Assert.Equal(["status", "block_template", "target_difficulty", "mining_metadata"], Names(template));
        Assert.Equal(
            ["index", "previous_hash", "transactions", "timestamp", "target_difficulty", "merkle_root",
             "version", "bits", "template_id", "expires_at", "header", "version_mask", "extra_nonce", "min_time", "state_version"],
            Names(template["block_template"]!.AsObject()));
        Assert.Equal(["transaction", "offset", "length"], Names(template["block_template"]!["extra_nonce"]!.AsObject()));
        Assert.Equal(["transaction_count", "total_fees", "block_reward"], Names(template["mining_metadata"]!.AsObject()));

        static IEnumerable<string> Names(JsonObject json) => json.Select(property => property.Key);
    }

    [Fact]
    public void C3_TheTemplateIsReadIntoTypes()
    {
        var template = Template().BlockTemplate;
        Assert.Equal((42, 1647892800u, 4), (template.Index, template.Timestamp, template.TargetDifficulty));
        Assert.Equal(new Difficulty(4).ToCompact(), template.Bits);
        Assert.Equal((template.PreviousHash, template.MerkleRoot), (template.Header.PreviousHash, template.Header.MerkleRoot));
        Assert.Equal(new(0, 45, 8), template.ExtraNonce);
        Assert.Equal("0100", Convert.ToHexString(template.Transactions.Single().Hex.Span));
        Assert.Equal(49.9m, template.Transactions.Single().Outputs.Single().Amount);
        Assert.Equal(new(5, 1.25m, 50m), Template().MiningMetadata);
    }

    [Theory]
    [InlineData("""{"block": SAMPLE}""")]
    [InlineData("""{"block": SAMPLE, "other": {"block": 1}, "note": null}""")]
    [InlineData("""{"a": [1, {"block": 2}], "b\u006cock": SAMPLE}""")]
    public void C12_TheEnvelopeIsTaken(string envelope)
    {
        var text = envelope.Replace("SAMPLE", Samples.Submission, StringComparison.Ordinal);
        var block = JsonSerializer.Deserialize(text, ProtocolJson.Default.SubmitBlockRequest)!.Block;
        Assert.Equal((42, 12345678u, 3), (block.Index, block.Nonce, block.MiningMetadata!.WorkerId));
    }

    [Theory]
    [InlineData("""{"block": SAMPLE, "block": SAMPLE}""")]
    [InlineData("""{"block": null}""")]
    [InlineData("""{"block": [SAMPLE]}""")]
    [InlineData("""{"block": {}}""")]
    [InlineData("""[SAMPLE]""")]
    [InlineData("null-1")]
    public void C12_AnythingElseIsNoBlock(string envelope) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(
            envelope.Replace("SAMPLE", Samples.Submission, StringComparison.Ordinal), ProtocolJson.Default.SubmitBlockRequest));

    [Fact]
    public void C12_VersionAndMetadataMayBeMissing()
    {
        var json = JsonNode.Parse(Samples.Submission)!.AsObject();
        Assert.True(json.Remove("version") && json.Remove("_mining_metadata"));
        var block = JsonSerializer.Deserialize(json.ToJsonString(), ProtocolJson.Default.SubmitBlockRequest)!.Block;
        Assert.Equal((0x2000_0000u, null, null), (block.Version, block.MiningMetadata, block.TemplateId));
    }

    [Fact]
    public void C21_ARefusedKeyStandsInNotApplied()
    {
        ConfigRefreshResponse answer = new("success", "m",
            new Dictionary<string, ConfigChangeContract> { ["BLOCK_REWARD"] = new(ConfigValue.Of(50.0m), ConfigValue.Of(50.0m)) },
            new Dictionary<string, string> { ["BLOCK_REWARD"] = "requires_new_chain" });
        Assert.Equal(
            """{"status":"success","message":"m","changes":{"BLOCK_REWARD":{"old":50.0,"new":50.0}},"""
            + "\"not_applied\":{\"BLOCK_REWARD\":\"requires_new_chain\"}}",
            JsonSerializer.Serialize(answer, ProtocolJson.Default.ConfigRefreshResponse));
    }

    [Fact]
    public void C28_VersionAndBitsAreUnsignedNumbers()
    {
        var block = JsonSerializer.Deserialize(Samples.Blockchain, ProtocolJson.Default.BlockchainResponse)!.Chain.Single();
        Assert.Equal((uint.MaxValue, 0x2001_0000u), (block.Version, block.Bits.Value));
    }

    [Fact]
    public void ConfigureGivesOtherOptionsTheSameRules()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web);
        ProtocolJson.Configure(options);
        foreach (var (type, text) in Samples.All)
        {
            var value = JsonSerializer.Deserialize(text, options.GetTypeInfo(type.Type));
            Assert.Equal(Samples.Compact(text), JsonSerializer.Serialize(value, options.GetTypeInfo(type.Type)));
        }

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DifficultySetRequest>("""{"difficulty": "4"}""", options));
        Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<DifficultySetRequest>("""{"difficulty": 4, "difficulty": 4}""", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DifficultySetRequest>("""{"DIFFICULTY": 4}""", options));
    }

    private static TemplateResponse Template() =>
        JsonSerializer.Deserialize(Samples.Template, ProtocolJson.Default.TemplateResponse)!;
}
