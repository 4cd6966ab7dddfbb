using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ChainCore.Protocol;
using FsCheck.Fluent;

namespace ChainCore.Node.Tests.Protocol;

/// <summary>What is read and what is refused.</summary>
public sealed class StrictJsonTests
{
    private static readonly JsonTypeInfo<BlockSubmissionContract> Submission = ProtocolJson.Default.BlockSubmissionContract;

    [Theory]
    [InlineData("0", "0.0")]
    [InlineData("0.00000001", "0.00000001")]
    [InlineData("1e-8", "0.00000001")]
    [InlineData("21000000", "21000000.0")]
    [InlineData("2.1e7", "21000000.0")]
    [InlineData("1.25", "1.25")]
    [InlineData("1.2500000000", "1.25")]
    [InlineData("5e1", "50.0")]
    public void X6_AnAmountIsReadExactly(string number, string written) => Assert.Equal(
        $$"""{"amount":{{written}}}""",
        JsonSerializer.Serialize(Amount(number), ProtocolJson.Default.TransactionOutputContract));

    [Theory]
    [InlineData("0.000000001")]
    [InlineData("-1")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("21000000.00000001")]
    [InlineData("1e-9")]
    [InlineData("1e-40")]
    [InlineData("1e999")]
    [InlineData("1e99999999999")]
    [InlineData("0.1000000000000000000000000000000000001")]
    [InlineData("\"1\"")]
    [InlineData("NaN")]
    [InlineData("null")]
    [InlineData("true")]
    public void X6_AnythingElseIsNoAmount(string number) => Assert.Throws<JsonException>(() => Amount(number));

    [Fact]
    public void X6_EveryAmountOfUnitsGoesThrough() => Property.ForAll(
        (from coins in Gen.Choose(0, 20_999_999) from rest in Gen.Choose(0, 99_999_999) select (coins * 100_000_000L) + rest).ToArbitrary(),
        units =>
        {
            var coins = units / 100_000_000m;
            TransactionOutputContract output = new(coins);
            var text = JsonSerializer.Serialize(output, ProtocolJson.Default.TransactionOutputContract);
            Assert.Equal(output, JsonSerializer.Deserialize(text, ProtocolJson.Default.TransactionOutputContract));
        });

    [Theory]
    [InlineData("1647888000", 1647888000)]
    [InlineData("1647888000.0", 1647888000)]
    [InlineData("1647888000.000", 1647888000)]
    [InlineData("1.647888e9", 1647888000)]
    [InlineData("0", 0)]
    [InlineData("4294967295.0", 4294967295)]
    public void X7_WholeSecondsAreTaken(string number, long seconds) =>
        Assert.Equal(seconds, Submit("timestamp", number).Timestamp);

    [Theory]
    [InlineData("1647888000.5")]
    [InlineData("1647888000.00000001")]
    [InlineData("1647888000.00000000000000000000000000000000001")]
    [InlineData("-1")]
    [InlineData("4294967296")]
    [InlineData("4294967295.5")]
    [InlineData("1e300")]
    [InlineData("\"1647888000\"")]
    [InlineData("null")]
    public void X7_AFractionalTimestampIsRefusedNotTruncated(string number) =>
        Assert.Contains("timestamp", Refused("timestamp", number).Path, StringComparison.Ordinal);

    [Fact]
    public void X8_ZeroStandsForTheGenesisParent()
    {
        var block = Submit("previous_hash", "\"0\"");
        Assert.True(block.PreviousHash.IsZero);
        Assert.Contains(new string('0', 64), JsonSerializer.Serialize(block, Submission), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"00\"")]
    [InlineData("\"\"")]
    [InlineData("0")]
    [InlineData("\"0000abcd1234000000000000000000000000000000000000000000000000fff\"")]
    [InlineData("\"0000abcd1234000000000000000000000000000000000000000000000000fffff\"")]
    [InlineData("\"0000abcd1234000000000000000000000000000000000000000000000000fffg\"")]
    [InlineData("null")]
    public void X8_AnythingElseIsNoHash(string hash) =>
        Assert.Contains("hash", Refused("hash", hash).Path, StringComparison.Ordinal);

    [Theory]
    [InlineData("4294967296")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    public void A8_TheNonceIsAnIntegerOf32Bits(string nonce) =>
        Assert.Contains("nonce", Refused("nonce", nonce).Path, StringComparison.Ordinal);

    [Fact]
    public void A8_TheNoncesEndsAreTaken() =>
        Assert.Equal((0u, uint.MaxValue), (Submit("nonce", "0").Nonce, Submit("nonce", "4294967295").Nonce));

    [Theory]
    [InlineData("4.0")]
    [InlineData("4e0")]
    [InlineData("\"4\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("NaN")]
    [InlineData("9223372036854775808")]
    public void B35_TheDifficultyIsAnInteger(string difficulty)
    {
        Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize($$"""{"difficulty": {{difficulty}}}""", ProtocolJson.Default.DifficultySetRequest));
        Refused("target_difficulty", difficulty);
    }

    [Theory]
    [InlineData("\"0\"")]
    [InlineData("\"0g\"")]
    [InlineData("\"0x00\"")]
    [InlineData("12")]
    [InlineData("null")]
    public void C12_OddHexIsRefused(string hex) => Refused("transactions", $$"""[{"hex": {{hex}}}]""");

    [Fact]
    public void C12_NullAmongTheTransactionsIsRefused() => Refused("transactions", "[null]");

    [Theory]
    [InlineData("1e999")]
    [InlineData("NaN")]
    [InlineData("\"1\"")]
    public void C12_AMeasuredNumberIsFinite(string number) => Refused("_mining_metadata", $$"""{"hash_rate": {{number}}}""");

    [Fact]
    public void H23_APropertyStandsThereOnce()
    {
        var twice = "{\"nonce\": 1, " + Samples.Submission.TrimStart().TrimStart('{');
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(twice, Submission));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(twice, ProtocolJson.Default.SubmitBlockRequest));
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(40, false)]
    [InlineData(100_000, false)]
    public void C37_TheDepthIsLimitedInIgnoredPropertiesToo(int depth, bool isTaken)
    {
        var text = $$"""{"difficulty": 4, "x": {{new string('[', depth)}}{{new string(']', depth)}}}""";
        var caught = Record.Exception(() => JsonSerializer.Deserialize(text, ProtocolJson.Default.DifficultySetRequest));
        if (isTaken)
            Assert.Null(caught);
        else
            Assert.IsType<JsonException>(caught);
    }

    [Fact]
    public void X16_UnknownPropertiesAreIgnored() => Assert.Equal(
        4, JsonSerializer.Deserialize("""{"x": {"y": [1]}, "difficulty": 4}""", ProtocolJson.Default.DifficultySetRequest)!.Difficulty);

    [Fact]
    public void C12_EveryMemberOfTheSampleIsNeededExceptTheOptionalOnes()
    {
        foreach (var name in JsonNode.Parse(Samples.Submission)!.AsObject().Select(property => property.Key))
        {
            var json = JsonNode.Parse(Samples.Submission)!.AsObject();
            json.Remove(name);
            var caught = Record.Exception(() => JsonSerializer.Deserialize(json.ToJsonString(), Submission));
            if (name is "_mining_metadata" or "version")
                Assert.Null(caught);
            else
                Assert.IsType<JsonException>(caught);
        }
    }

    [Fact]
    public void WhatIsNotWrittenWhenNullIsNotNeededWhenRead()
    {
        NullabilityInfoContext nullability = new();
        var parameters = typeof(ProtocolJson).Assembly.GetTypes()
            .Where(type => type.IsPublic && !type.ContainsGenericParameters
                && ProtocolJson.Default.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object })
            .SelectMany(type => type.GetConstructors().SelectMany(constructor => constructor.GetParameters())).ToArray();
        Assert.True(parameters.Length > 150);
        Assert.DoesNotContain(parameters, parameter =>
            nullability.Create(parameter).WriteState == NullabilityState.Nullable && !parameter.HasDefaultValue);
    }

    private static TransactionOutputContract Amount(string number) =>
        JsonSerializer.Deserialize($$"""{"amount": {{number}}}""", ProtocolJson.Default.TransactionOutputContract)!;

    private static BlockSubmissionContract Submit(string property, string value) =>
        JsonSerializer.Deserialize(With(property, value), Submission)!;

    private static JsonException Refused(string property, string value) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(With(property, value), Submission));

    // By text, since no JSON library writes NaN or 1e999.
    private static string With(string property, string value)
    {
        var json = JsonNode.Parse(Samples.Submission)!.AsObject();
        json[property] = "@";
        return json.ToJsonString().Replace("\"@\"", value, StringComparison.Ordinal);
    }
}
