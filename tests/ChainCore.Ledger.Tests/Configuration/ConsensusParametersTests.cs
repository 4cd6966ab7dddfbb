using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>What a chain records when it is created.</summary>
public sealed class ConsensusParametersTests
{
    private const string DefaultText =
        "{\"BLOCKCHAIN_DIFFICULTY\":4,\"BLOCK_REWARD\":50.0,\"TARGET_BLOCK_TIME\":10,\"DIFFICULTY_ADJUSTMENT_ENABLED\":true," +
        "\"DIFFICULTY_ADJUSTMENT_INTERVAL\":10,\"MAX_DIFFICULTY_CHANGE\":4,\"MIN_DIFFICULTY\":1,\"MAX_DIFFICULTY\":12," +
        "\"MAX_BLOCK_SIZE\":100,\"COINBASE_MATURITY\":100,\"DIFFICULTY_CONSENSUS\":\"required\"," +
        "\"DIFFICULTY_ADJUSTMENT_POLICY\":\"literal\"}";

    [Fact]
    public void E23_TheTextAndItsHashArePinned()
    {
        var parameters = ConsensusParameters.From(LedgerConfiguration.Default);
        Assert.Equal(DefaultText, parameters.Text);
        Assert.Equal("e0f12afae31d3fba14abdcbea8f3665347502934796fc2e28b2d2b1b25688926", parameters.Hash);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(DefaultText))), parameters.Hash);
    }

    [Theory]
    [InlineData("\"BLOCK_REWARD\": 50.00", true)]
    [InlineData("\"MINING_TIMEOUT\": 5, \"MINING_ROUND_DURATION\": 3, \"DEFAULT_API_PORT\": 0", true)]
    [InlineData("\"BLOCKCHAIN_DIFFICULTY\": 5", false)]
    [InlineData("\"BLOCK_REWARD\": 50.00000001", false)]
    [InlineData("\"TARGET_BLOCK_TIME\": 11", false)]
    [InlineData("\"DIFFICULTY_ADJUSTMENT_ENABLED\": false", false)]
    [InlineData("\"DIFFICULTY_ADJUSTMENT_INTERVAL\": 11", false)]
    [InlineData("\"MAX_DIFFICULTY_CHANGE\": 3", false)]
    [InlineData("\"MIN_DIFFICULTY\": 2", false)]
    [InlineData("\"MAX_DIFFICULTY\": 11", false)]
    [InlineData("\"MAX_BLOCK_SIZE\": 99", false)]
    [InlineData("\"COINBASE_MATURITY\": 99", false)]
    [InlineData("\"DIFFICULTY_CONSENSUS\": \"stated\"", false)]
    [InlineData("\"DIFFICULTY_ADJUSTMENT_POLICY\": \"proportional\"", false)]
    public void E23_TheHashDependsOnConsensusKeysAndBaselineOnly(string members, bool equal)
    {
        var (one, other) = (Configurations.Consensus(), Configurations.Consensus(members));
        Assert.Equal(equal, one.Hash == other.Hash);
        Assert.Equal(equal, one.Equals(other));
        if (equal) Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void X10_TheRecordReadsBackExactly()
    {
        var recorded = Configurations.Consensus(
            "\"BLOCKCHAIN_DIFFICULTY\": 6, \"BLOCK_REWARD\": 0.00000001, \"DIFFICULTY_CONSENSUS\": \"stated\", \"MAX_BLOCK_SIZE\": 3");
        Assert.True(ConsensusParameters.TryParse(recorded.Text, out var read));
        Assert.Equal(recorded, read);
        Assert.Equal((6, Amount.FromUnits(1)), (read.Baseline.N(), read.BlockReward));
        Assert.Equal((DifficultyConsensus.Stated, 3), (read.DifficultyConsensus, read.MaximumBlockTransactions));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("\ud800")]
    [InlineData(" " + DefaultText)]
    public void X10_OtherTextsAreNoRecord(string? text) => Assert.False(ConsensusParameters.TryParse(text, out _));

    [Fact]
    public void X10_ARecordWithoutOneOfItsKeysIsNoRecord()
    {
        var members = DefaultText.Trim('{', '}').Split(',');
        Assert.True(ConsensusParameters.TryParse($"{{{string.Join(',', members)}}}", out _));
        foreach (var member in members)
            Assert.False(ConsensusParameters.TryParse($"{{{string.Join(',', members.Except([member]))}}}", out _), member);
    }
}
