using System.Globalization;

namespace ChainCore.Miner.Demo;

/// <summary>
/// The keys of the demo's chain, fitted to a hash rate: one or two adjustments below the difficulty at which a block takes a second or
/// two, so that the difficulty can be watched as it finds its place.
/// </summary>
internal sealed record DemoChain(int StartDifficulty, int HighestDifficulty)
{
    public const string Policy = "proportional";
    public const int TargetBlockTimeSeconds = 1;
    public const int AdjustmentInterval = 5;

    private const int CoinbaseMaturity = 10;
    private const int AdjustmentsToGo = 2;
    private const double LongestBlockSeconds = 2.5;
    private const int Ceiling = 12;

    /// <summary>Below this blocks come faster than anybody can read.</summary>
    private const int LowestStart = 4;

    public IReadOnlyDictionary<string, string> Keys => new Dictionary<string, string>
    {
        ["BLOCKCHAIN_DIFFICULTY"] = StartDifficulty.ToString(CultureInfo.InvariantCulture),
        ["MAX_DIFFICULTY"] = HighestDifficulty.ToString(CultureInfo.InvariantCulture),
        ["MAX_DIFFICULTY_CHANGE"] = "1",
        ["DIFFICULTY_ADJUSTMENT_POLICY"] = Policy,
        ["DIFFICULTY_ADJUSTMENT_INTERVAL"] = AdjustmentInterval.ToString(CultureInfo.InvariantCulture),
        ["TARGET_BLOCK_TIME"] = TargetBlockTimeSeconds.ToString(CultureInfo.InvariantCulture),
        ["COINBASE_MATURITY"] = CoinbaseMaturity.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The keys for a rate in hashes per second.</summary>
    public static DemoChain For(double hashesPerSecond)
    {
        const int Lowest = 1 + AdjustmentsToGo;
        var most = hashesPerSecond * LongestBlockSeconds;
        var highest = Enumerable.Range(Lowest, Ceiling - AdjustmentsToGo)
            .LastOrDefault(difficulty => new Difficulty(difficulty).Target.ExpectedHashes <= most, Lowest);
        return new(Math.Max(highest - AdjustmentsToGo, Math.Min(highest - 1, LowestStart)), highest);
    }
}
