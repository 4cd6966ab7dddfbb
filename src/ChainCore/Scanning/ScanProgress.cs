namespace ChainCore;

/// <summary>How far a running scan is.</summary>
/// <param name="HashesTried">The nonces tried so far.</param>
/// <param name="Size">The nonces, or points of a search space, there are to try.</param>
/// <param name="Elapsed">The time since the scan began.</param>
/// <param name="HashesPerSecond">The rate over the last seconds.</param>
public readonly record struct ScanProgress(ulong HashesTried, double Size, TimeSpan Elapsed, double HashesPerSecond)
{
    /// <summary>The time until every nonce is tried, at the present rate; null while no rate is known, or if that is never.</summary>
    public TimeSpan? TimeToExhaust =>
        HashesPerSecond > 0 && (Size - HashesTried) / HashesPerSecond is var seconds && seconds < TimeSpan.MaxValue.TotalSeconds
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
