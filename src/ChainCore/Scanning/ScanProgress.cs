namespace ChainCore;

/// <summary>How far a running scan is.</summary>
/// <param name="HashesTried">The nonces tried so far.</param>
/// <param name="RangeSize">The nonces there are to try.</param>
/// <param name="Elapsed">The time since the scan began.</param>
/// <param name="HashesPerSecond">The rate over the last seconds.</param>
public readonly record struct ScanProgress(ulong HashesTried, ulong RangeSize, TimeSpan Elapsed, double HashesPerSecond)
{
    /// <summary>The time until every nonce is tried, at the present rate; null while no rate is known.</summary>
    public TimeSpan? TimeToExhaust =>
        HashesPerSecond > 0 ? TimeSpan.FromSeconds((RangeSize - HashesTried) / HashesPerSecond) : null;
}
