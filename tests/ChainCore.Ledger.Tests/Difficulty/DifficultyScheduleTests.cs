using System.Numerics;
using FsCheck.Fluent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>The required difficulty as a function of a branch's header times.</summary>
public sealed class DifficultyScheduleTests
{
    private const string FastTest = "\"BLOCKCHAIN_DIFFICULTY\": 6, \"MAX_DIFFICULTY_CHANGE\": 4";

    private static Difficulty D(int value) => new(value);

    [Fact]
    public void B1_GenesisIsTwoWhateverTheConfiguration() => Assert.Equal(2, DifficultySchedule.Genesis.N());

    [Theory]
    [InlineData(10, 39, 10)]
    [InlineData(10, 40, 7)]
    [InlineData(10, 59, 7)]
    [InlineData(10, 60, 6)]
    [InlineData(10, 120, 6)]
    [InlineData(10, 121, 5)]
    [InlineData(10, 160, 5)]
    [InlineData(10, 161, 2)]
    [InlineData(20, 44, 10)]
    [InlineData(20, 45, 7)]
    [InlineData(20, 67, 7)]
    [InlineData(20, 68, 6)]
    [InlineData(20, 135, 6)]
    [InlineData(20, 136, 5)]
    [InlineData(20, 180, 5)]
    [InlineData(20, 181, 2)]
    public void B7_B8_B9_B10_B11_TheTableOfRatios(int height, long actual, int required)
    {
        DifficultySchedule schedule = new(Configurations.Consensus(FastTest));

        // The window's first block at 0, its last at the actual time, whatever lies between.
        var first = height == 10 ? 1 : 10;
        var offsets = Enumerable.Range(1, height - 1).Select(h => h <= first ? 0 : h == height - 1 ? actual : 7_777L);
        var times = HeaderTimes.Of(offsets);
        var outcome = schedule.OutcomeAt(height, D(6), times)!;
        Assert.Equal((height == 10 ? 80 : 90, actual), (outcome.ExpectedSeconds, outcome.ActualSeconds));
        Assert.Equal((first, height - 1), (outcome.FirstHeight, outcome.LastHeight));
        Assert.Equal(required, outcome.Required.N());
        Assert.Equal(outcome.Required, schedule.Required(height, D(6), times));
    }

    [Fact]
    public void B6_RetargetsApplyAtMultiplesOfTheInterval()
    {
        DifficultySchedule schedule = new(Configurations.Consensus());
        Assert.Equal([10, 20, 30], Enumerable.Range(-20, 55).Where(height => schedule.IsRetarget(height)));
        Assert.Equal([10, 10, 10, 20, 20], new long[] { 0, 1, 10, 11, 20 }.Select(height => schedule.NextRetarget(height)!.Value));
        Assert.Throws<ArgumentOutOfRangeException>(() => schedule.NextRetarget(-1));

        var times = HeaderTimes.Of(Enumerable.Repeat(0L, 40));
        Assert.Equal(D(9), schedule.Required(11, D(9), times));
        Assert.Empty(times.Read);
        schedule.Required(30, D(9), times);
        Assert.Equal([29, 20], times.Read);
    }

    [Fact]
    public void B7_FewerThanTwoBlocksChangeNothing()
    {
        DifficultySchedule schedule = new(Configurations.Consensus("\"DIFFICULTY_ADJUSTMENT_INTERVAL\": 2"));
        var outcome = schedule.OutcomeAt(2, D(4), HeaderTimes.Of(0, 0, 0, 0))!;
        Assert.Equal((1, 1, 0), (outcome.FirstHeight, outcome.LastHeight, outcome.ExpectedSeconds));
        Assert.Equal((0, 4), (outcome.Change, outcome.Required.N()));
        Assert.Equal(8, schedule.Required(4, D(4), HeaderTimes.Of(0, 0, 0)).N());
    }

    [Fact]
    public void X13_GenesisIsOutsideEveryWindow()
    {
        // Genesis is two years before the first block: inside a window it would look as if mining had been slow.
        DifficultySchedule schedule = new(Configurations.Consensus());
        var times = HeaderTimes.Of(Enumerable.Range(0, 9).Select(i => 10L * i));
        Assert.Equal(4, schedule.Required(10, D(4), times).N());
        Assert.Equal([9, 1], times.Read);
    }

    [Theory]
    [InlineData(1, 0, 12)]
    [InlineData(11, 0, 12)]
    [InlineData(2, 1_000_000, 1)]
    [InlineData(1, 1_000_000, 1)]
    public void B13_TheResultStaysWithinTheLimits(int previous, long actual, int required)
    {
        DifficultySchedule schedule = new(Configurations.Consensus("\"MAX_DIFFICULTY_CHANGE\": 11"));
        var times = HeaderTimes.Of(Enumerable.Range(0, 19).Select(i => i == 18 ? actual : 0));
        Assert.Equal(required, schedule.Required(20, D(previous), times).N());
    }

    [Fact]
    public void B14_WithoutAdjustmentItIsAlwaysTheBaseline()
    {
        DifficultySchedule schedule = new(
            Configurations.Consensus("\"DIFFICULTY_ADJUSTMENT_ENABLED\": false, \"BLOCKCHAIN_DIFFICULTY\": 5"));
        var times = HeaderTimes.Of(Enumerable.Repeat(0L, 50));
        foreach (var height in Enumerable.Range(1, 50))
        {
            Assert.Equal(5, schedule.Required(height, D(9), times).N());
            Assert.Equal(5, schedule.Recompute(height, times).N());
        }

        Assert.Null(schedule.NextRetarget(5));
        Assert.Null(schedule.OutcomeAt(10, D(5), times));
        Assert.Null(schedule.FindOscillation(40, _ => D(5), times));
        Assert.Empty(times.Read);
    }

    [Fact]
    public void B15_TheBaselineSeedsHeightOneAndIsNoFloor()
    {
        DifficultySchedule schedule = new(Configurations.Consensus("\"BLOCKCHAIN_DIFFICULTY\": 5"));
        var slow = HeaderTimes.Of(Enumerable.Range(0, 30).Select(i => 100L * i));
        Assert.Equal(5, schedule.Required(1, D(9), slow).N());
        Assert.Equal(1, schedule.Recompute(10, slow).N());
        Assert.Throws<ArgumentOutOfRangeException>(() => schedule.Required(0, D(5), slow));
        Assert.Throws<ArgumentOutOfRangeException>(() => schedule.Recompute(0, slow));
    }

    [Fact]
    public void B16_TimesThatRunBackwardsCountAsNoTime()
    {
        DifficultySchedule schedule = new(Configurations.Consensus());
        var outcome = schedule.OutcomeAt(10, D(4), HeaderTimes.Of(Enumerable.Range(0, 9).Select(i => -10L * i)))!;
        Assert.Equal((-80, 4, 8), (outcome.ActualSeconds, outcome.Change, outcome.Required.N()));
    }

    [Fact]
    public void B17_TheGreatestIntervalDoesNotOverflow()
    {
        DifficultySchedule schedule = new(Configurations.Consensus(
            "\"DIFFICULTY_ADJUSTMENT_INTERVAL\": 2147483647, \"TARGET_BLOCK_TIME\": 86400, \"MAX_DIFFICULTY_CHANGE\": 11, " +
            "\"DIFFICULTY_ADJUSTMENT_POLICY\": \"proportional\""));
        var outcome = schedule.OutcomeAt(int.MaxValue, D(1), new Constant())!;
        Assert.Equal(86_400L * (int.MaxValue - 2), outcome.ExpectedSeconds);
        Assert.Equal(12, outcome.Required.N());
        Assert.Equal(int.MaxValue, schedule.NextRetarget(5));
    }

    [Fact]
    public void X10_B32_StepByStepEqualsFromScratchEqualsTheModel() => Property.ForAll(
        RandomChain.Generate(80).ToArbitrary(),
        chain =>
        {
            DifficultySchedule schedule = new(chain.Parameters);
            HeaderTimes times = new(chain.Times);
            Difficulty required = default;
            for (var height = 1; height <= chain.Times.Length; height++)
            {
                required = schedule.Required(height, required, times);
                Assert.Equal(Model(chain, height), required.N());
                Assert.Equal(required, schedule.Recompute(height, times));
            }
        },
        200);

    [Fact]
    public void B33_AfterAReorganisationTheBranchDecides()
    {
        var forks =
            from chain in RandomChain.Generate(60)
            from fork in Gen.Choose(1, 59)
            from pace in Gen.Elements(1, 10, 1_000)
            from tail in RandomChain.GenerateTimes(40, pace)
            select (chain, fork, Branch: chain with { Times = [.. chain.Times[..fork], .. tail.Skip(1)] });
        Property.ForAll(
            forks.ToArbitrary(),
            value =>
            {
                var (chain, fork, branch) = value;
                DifficultySchedule schedule = new(chain.Parameters);

                // What a chain keeps for each block of the old branch, up to the fork point, serves the new one.
                HeaderTimes times = new(branch.Times);
                var required = schedule.Recompute(fork, new HeaderTimes(chain.Times));
                for (var height = fork; height <= branch.Times.Length; height++)
                {
                    if (height > fork) required = schedule.Required(height, required, times);
                    Assert.Equal(Model(branch, height), required.N());
                }
            },
            100);
    }

    [Fact]
    public void X12_TwoOppositeFullChangesInARowAreSeen()
    {
        // Ten blocks in no time, then ten very slow ones, then ten as they should be.
        var parameters = Configurations.Consensus();
        DifficultySchedule schedule = new(parameters);
        var slow = Enumerable.Range(0, 10).Select(i => 100L * i);
        var steady = Enumerable.Range(1, 20).Select(i => 900 + (10L * i));
        var times = HeaderTimes.Of([.. Enumerable.Repeat(0L, 9), .. slow, .. steady]);
        Difficulty RequiredAt(long height) => schedule.Recompute(height, times);
        Assert.Equal([4, 8, 4, 4], new long[] { 1, 10, 20, 30 }.Select(height => RequiredAt(height).N()));

        foreach (var height in new long[] { 1, 9, 10, 19 }) Assert.Null(schedule.FindOscillation(height, RequiredAt, times));
        foreach (var height in new long[] { 20, 25, 29 })
        {
            var found = schedule.FindOscillation(height, RequiredAt, times)!;
            Assert.Equal((10, 4, 20, -4), (found.First.Height, found.First.Change, found.Second.Height, found.Second.Change));
            Assert.Equal((RetargetPolicy.Literal, RetargetPolicy.Proportional), (found.Policy, found.OtherPolicy));
        }

        Assert.Null(schedule.FindOscillation(30, RequiredAt, times));
    }

    [Fact]
    public void X12_AChangeThatTheLimitSwallowedIsNoOscillation()
    {
        // At MAX already: up changes nothing, so down is no oscillation. Two full changes the same way are none either.
        DifficultySchedule schedule = new(Configurations.Consensus("\"BLOCKCHAIN_DIFFICULTY\": 12"));
        var times = HeaderTimes.Of([.. Enumerable.Repeat(0L, 9), .. Enumerable.Range(0, 20).Select(i => 100L * i)]);
        Difficulty RequiredAt(long height) => schedule.Recompute(height, times);
        Assert.Equal([12, 8, 4], new long[] { 10, 20, 30 }.Select(height => RequiredAt(height).N()));
        Assert.Null(schedule.FindOscillation(20, RequiredAt, times));
        Assert.Null(schedule.FindOscillation(30, RequiredAt, times));
    }

    /// <summary>The specification's words, with whole numbers of any size and fractions.</summary>
    private static int Model(RandomChain chain, int height)
    {
        var p = chain.Parameters;
        var required = p.Baseline.N();
        if (!p.AdjustmentEnabled) return required;
        for (var h = 1; h <= height; h++)
        {
            if (h % p.AdjustmentInterval != 0) continue;
            var window = Enumerable.Range(0, chain.Times.Length).Where(i => i >= 1 && i < h && i >= h - p.AdjustmentInterval).ToArray();
            if (window.Length < 2) continue;
            BigInteger actual = BigInteger.Max(0, (BigInteger)chain.Times[window[^1]] - chain.Times[window[0]]);
            BigInteger expected = (BigInteger)p.TargetBlockTimeSeconds * (window.Length - 1);
            required = Math.Clamp(
                required + (p.AdjustmentPolicy == RetargetPolicy.Literal ? Literal() : Proportional()),
                p.MinimumDifficulty.N(),
                p.MaximumDifficulty.N());

            int Literal() => (100 * actual) switch
            {
                var percent when percent < 50 * expected => p.MaximumChange,
                var percent when percent < 75 * expected => 1,
                var percent when percent <= 150 * expected => 0,
                var percent when percent <= 200 * expected => -1,
                _ => -p.MaximumChange,
            };

            int Proportional()
            {
                var k = 0;
                while (k < p.MaximumChange && actual * 4 * BigInteger.Pow(16, k) <= expected) k++;
                while (k <= 0 && k > -p.MaximumChange && actual >= expected * 4 * BigInteger.Pow(16, -k)) k--;
                return k;
            }
        }

        return required;
    }

    private sealed class Constant : IHeaderTimes
    {
        public uint TimeAt(long height) => 1_700_000_000;
    }
}
