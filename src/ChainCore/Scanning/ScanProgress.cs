namespace ChainCore;

/// <summary>How far a running scan is.</summary>
/// <param name="HashesTried">The nonces tried so far.</param>
/// <param name="Size">The nonces, or points of a search space, there are to try.</param>
/// <param name="Elapsed">The time since the scan began.</param>
/// <param name="HashesPerSecond">The rate over the last seconds.</param>
/// <param name="ExpectedHashes">The hashes it takes on average to meet the target, see <see cref="Target.ExpectedHashes"/>.</param>
public readonly record struct ScanProgress(
    ulong HashesTried, double Size, TimeSpan Elapsed, double HashesPerSecond, double ExpectedHashes)
{
    /// <summary>
    /// The time one solution takes on average at the present rate, however long the scan has been running: finding has no memory. Null
    /// while no rate is known, or if that is never.
    /// </summary>
    public TimeSpan? ExpectedTimeToSolution => Time(ExpectedHashes);

    /// <summary>How many times the average effort was already spent: above 1 a miner has been unlucky.</summary>
    public double EffortSpent => HashesTried / ExpectedHashes;

    /// <summary>The time until every nonce is tried, at the present rate; null while no rate is known, or if that is never.</summary>
    public TimeSpan? TimeToExhaust => Time(Size - HashesTried);

    private TimeSpan? Time(double hashes) =>
        HashesPerSecond > 0 && hashes / HashesPerSecond is var seconds && seconds < TimeSpan.MaxValue.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
