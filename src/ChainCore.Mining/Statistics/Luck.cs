namespace ChainCore.Mining;

/// <summary>What finding took against what it was expected to take (D44, G18, A16).</summary>
/// <param name="Solutions">The solutions found.</param>
/// <param name="ExpectedHashes">The hashes they take on average: 16^N each.</param>
/// <param name="Hashes">The hashes computed, those since the last solution included.</param>
public readonly record struct Luck(long Solutions, double ExpectedHashes, ulong Hashes)
{
    /// <summary>Hashes per solution; null before the first.</summary>
    public double? HashesPerSolution => Solutions > 0 ? (double)Hashes / Solutions : null;

    /// <summary>Expected over computed hashes in percent: above 100 a miner is lucky. Null before the first solution.</summary>
    public double? Percent => Solutions > 0 && Hashes > 0 ? 100 * ExpectedHashes / Hashes : null;
}
