namespace ChainCore;

/// <summary>How a scan ended.</summary>
public enum ScanOutcome
{
    /// <summary>Every nonce of the range was tried; a search for one found none.</summary>
    Exhausted,

    /// <summary>A nonce was found that meets the target.</summary>
    Found,

    /// <summary>The caller cancelled.</summary>
    Cancelled,

    /// <summary>The time limit passed.</summary>
    TimedOut,
}

/// <summary>A nonce that meets the target.</summary>
/// <param name="Nonce">The nonce, as the numeric value of the header field.</param>
/// <param name="Hash">The header's hash with this nonce.</param>
public readonly record struct ScanSolution(uint Nonce, Hash256 Hash);

/// <summary>What a scan found, and what it cost.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Nonce">The nonce found, as the numeric value of the header field; 0 unless <see cref="Found"/>.</param>
/// <param name="Hash">The hash with that nonce; zero unless <see cref="Found"/>.</param>
/// <param name="HashesTried">The number of nonces tried, exactly, however the scan ended.</param>
/// <param name="Elapsed">The time from the call to its end.</param>
/// <param name="WorkerId">The worker that found the nonce, from 0; 0 unless <see cref="Found"/>.</param>
public readonly record struct ScanResult(
    ScanOutcome Outcome, uint Nonce, Hash256 Hash, ulong HashesTried, TimeSpan Elapsed, int WorkerId)
{
    /// <summary>True if a nonce was found that meets the target.</summary>
    public bool Found => Outcome == ScanOutcome.Found;

    /// <summary>Hashes per second over the whole scan; 0 if no time passed.</summary>
    public double HashesPerSecond => Elapsed > TimeSpan.Zero ? HashesTried / Elapsed.TotalSeconds : 0;
}

/// <summary>What a search of a <see cref="SearchSpace"/> found, and what it cost.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Header">The header found, with its version, time, Merkle root and nonce; default unless <see cref="Found"/>.</param>
/// <param name="ExtraNonce">The extra nonce that belongs to the header's Merkle root; 0 unless <see cref="Found"/>.</param>
/// <param name="Hash">The header's hash; zero unless <see cref="Found"/>.</param>
/// <param name="HashesTried">The number of points tried, exactly, however the search ended.</param>
/// <param name="Elapsed">The time from the call to its end.</param>
/// <param name="WorkerId">The worker that found the header, from 0; 0 unless <see cref="Found"/>.</param>
public readonly record struct SearchResult(
    ScanOutcome Outcome, BlockHeader Header, ulong ExtraNonce, Hash256 Hash, ulong HashesTried, TimeSpan Elapsed, int WorkerId)
{
    /// <summary>True if a header was found that meets the target.</summary>
    public bool Found => Outcome == ScanOutcome.Found;

    /// <summary>Hashes per second over the whole search; 0 if no time passed.</summary>
    public double HashesPerSecond => Elapsed > TimeSpan.Zero ? HashesTried / Elapsed.TotalSeconds : 0;
}
