using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Which difficulties a block may state.</summary>
public sealed class StatedDifficultyRuleTests
{
    private const string Limits = "\"MIN_DIFFICULTY\": 3, \"MAX_DIFFICULTY\": 9";

    private static readonly ConsensusParameters Required = Configurations.Consensus(Limits);
    private static readonly ConsensusParameters Stated = Configurations.Consensus(Limits + ", \"DIFFICULTY_CONSENSUS\": \"stated\"");

    [Fact]
    public void B18_B20_X10_TheStatedDifficultyLiesBetweenRequiredAndMaximum()
    {
        for (var n = 1; n <= 63; n++)
        {
            var verdict = StatedDifficultyRule.Check(Required, new Difficulty(n).ToCompact(), new(6), out var stated);
            Assert.Equal(n, stated.N());
            var expected = n < 6 ? StatedDifficultyVerdict.TooLow : StatedDifficultyVerdict.Accepted;
            Assert.Equal(n is < 3 or > 9 ? StatedDifficultyVerdict.OutOfRange : expected, verdict);
            Assert.Equal(verdict, StatedDifficultyRule.Check(Required, new Difficulty(n), new(6)));
        }

        Assert.Equal(6, StatedDifficultyRule.Floor(Required, new(6)).N());
    }

    [Fact]
    public void X10_OnADevelopmentNetworkAnyInRangeMayBeStated()
    {
        for (var n = 1; n <= 63; n++)
        {
            var verdict = StatedDifficultyRule.Check(Stated, new Difficulty(n).ToCompact(), new(6), out _);
            Assert.Equal(n is < 3 or > 9 ? StatedDifficultyVerdict.OutOfRange : StatedDifficultyVerdict.Accepted, verdict);
        }

        Assert.Equal(3, StatedDifficultyRule.Floor(Stated, new(6)).N());
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(0x1d00ffffu)]
    [InlineData(0x1f00ffffu)]
    [InlineData(0x1f010001u)]
    [InlineData(0x1f020000u)]
    [InlineData(0x1f810000u)]
    [InlineData(0x20000100u)]
    [InlineData(0xff010000u)]
    [InlineData(0xffffffffu)]
    public void X4_BitsThatAreNoExactEncodingAreOutOfRange(uint bits)
    {
        Assert.Equal(StatedDifficultyVerdict.OutOfRange, StatedDifficultyRule.Check(Required, new CompactTarget(bits), new(3), out _));
        Assert.Equal(StatedDifficultyVerdict.OutOfRange, StatedDifficultyRule.Check(Stated, new CompactTarget(bits), new(3), out _));
    }

    [Fact]
    public void X4_NoBitsButTheSevenInRangeAreAccepted()
    {
        // All one- and two-byte mantissas of all sizes: the exact encodings are among them.
        var accepted = new List<uint>();
        for (uint size = 0; size < 256; size++)
        {
            for (uint mantissa = 0; mantissa < 0x10000; mantissa += mantissa < 0x200 ? 1u : 0x100u)
            {
                var bits = (size << 24) | (mantissa << 8);
                var verdict = StatedDifficultyRule.Check(Stated, new CompactTarget(bits), default, out _);
                if (verdict == StatedDifficultyVerdict.Accepted) accepted.Add(bits);
            }
        }

        var wanted = Enumerable.Range(3, 7).Select(n => new Difficulty(n).ToCompact().Value).Order();
        Assert.Equal(wanted, accepted.Order());
    }

    [Fact]
    public void B31_ATemplateFromBeforeAChangeIsGoodWhileItIsNotBelowRequired()
    {
        // It asked for 6; an override to 8 ended, and the chain now requires 5, then 6, then 7.
        Difficulty issued = new(6);
        Assert.Equal(StatedDifficultyVerdict.Accepted, StatedDifficultyRule.Check(Required, issued, new(5)));
        Assert.Equal(StatedDifficultyVerdict.Accepted, StatedDifficultyRule.Check(Required, issued, new(6)));
        Assert.Equal(StatedDifficultyVerdict.TooLow, StatedDifficultyRule.Check(Required, issued, new(7)));
    }

    [Fact]
    public void B18_B20_TheWordsOfTheRefusals()
    {
        Assert.Equal("bad-diffbits", StatedDifficultyRule.Reason);
        Assert.Equal("difficulty_out_of_range", StatedDifficultyRule.FieldOf(StatedDifficultyVerdict.OutOfRange));
        Assert.Equal("difficulty_too_low", StatedDifficultyRule.FieldOf(StatedDifficultyVerdict.TooLow));
        Assert.Null(StatedDifficultyRule.FieldOf(StatedDifficultyVerdict.Accepted));
    }
}
