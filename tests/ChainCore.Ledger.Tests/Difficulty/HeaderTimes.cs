using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>A branch of header times; index 0 is genesis.</summary>
internal sealed class HeaderTimes(IReadOnlyList<uint> times) : IHeaderTimes
{
    /// <summary>The heights that were asked for, in order.</summary>
    public List<long> Read { get; } = [];

    public uint TimeAt(long height)
    {
        Assert.NotEqual(0, height);
        Read.Add(height);
        return times[(int)height];
    }

    /// <summary>Genesis long ago, then one block at each offset from a fixed moment.</summary>
    public static HeaderTimes Of(params IEnumerable<long> offsets) =>
        new([1_640_995_200, .. offsets.Select(offset => (uint)(1_700_000_000 + offset))]);
}

/// <summary>A chain for the schedule: its parameters and the times of its blocks, genesis first.</summary>
internal sealed record RandomChain(ConsensusParameters Parameters, uint[] Times)
{
    public override string ToString() => $"{Parameters} [{string.Join(", ", Times)}]";

    /// <summary>Short intervals, times forwards and backwards, sometimes at the ends of the 32 bits.</summary>
    public static Gen<RandomChain> Generate(int maximumLength) =>
        from interval in Gen.Choose(2, 12)
        from minimum in Gen.Choose(1, 6)
        from span in Gen.Choose(1, 6)
        from baseline in Gen.Choose(minimum, minimum + span)
        from change in Gen.Choose(1, span)
        from policy in Gen.Elements("literal", "proportional")
        from enabled in Gen.Frequency((9, Gen.Constant("true")), (1, Gen.Constant("false")))
        from target in Gen.Elements(1, 10, 600, 86_400)
        from pace in Gen.Elements(0, 1, target / 2, target, target * 3, target * 40)
        from times in GenerateTimes(maximumLength, pace)
        select new RandomChain(
            Configurations.Consensus(FormattableString.Invariant(
                $"""
                "DIFFICULTY_ADJUSTMENT_INTERVAL": {interval}, "MIN_DIFFICULTY": {minimum}, "MAX_DIFFICULTY": {minimum + span},
                "BLOCKCHAIN_DIFFICULTY": {baseline}, "MAX_DIFFICULTY_CHANGE": {change}, "DIFFICULTY_ADJUSTMENT_POLICY": "{policy}",
                "DIFFICULTY_ADJUSTMENT_ENABLED": {enabled}, "TARGET_BLOCK_TIME": {target}
                """)),
            times);

    public static Gen<uint[]> GenerateTimes(int length, int pace) =>
        Gen.Frequency((8, Gen.Choose(0, 2 * pace)), (1, Gen.Choose(-pace, 0)), (1, Gen.Choose(-1_000_000, 4_000_000)))
            .ArrayOf(length)
            .Zip(Gen.Elements(0u, 1_640_995_200u, 4_200_000_000u), (gaps, start) => gaps.Aggregate(
                new List<uint> { start }, (times, gap) => [.. times, (uint)Math.Clamp(times[^1] + (long)gap, 0, uint.MaxValue)]).ToArray());
}
