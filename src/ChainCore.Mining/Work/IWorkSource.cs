using ChainCore.Ledger;

namespace ChainCore.Mining;

/// <summary>
/// Where work comes from and solutions go to: a node's REST interface, a ledger in the same process, and whatever else can say what to
/// hash. The session knows nothing beyond this. Each method makes one attempt; timeouts, retries and failover are the session's.
/// </summary>
/// <remarks>
/// Implementations are safe for use by several threads at once and turn whatever goes wrong into a <see cref="SourceFailure"/>; only the
/// given token's cancellation throws.
/// </remarks>
public interface IWorkSource
{
    /// <summary>What the source is called in views and logs; for a node its address, without credentials.</summary>
    string Name { get; }

    /// <summary>Asks whether the source can be mined with, and where its chain stands (D47).</summary>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The state, or why there is none.</returns>
    Task<SourceResult<SourceState>> CheckAsync(CancellationToken cancellationToken);

    /// <summary>Asks for work (D1).</summary>
    /// <param name="payTo">Whom the coinbase is to pay.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The work, parsed but not yet validated, or why there is none.</returns>
    Task<SourceResult<WorkTemplate>> GetWorkAsync(Address payTo, CancellationToken cancellationToken);

    /// <summary>Hands in a solution (D10).</summary>
    /// <param name="solution">The solution, of work of this source or of another one of the same network.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>What the source decided, or why it could not be asked.</returns>
    Task<SourceResult<SubmitOutcome>> SubmitAsync(BlockSolution solution, CancellationToken cancellationToken);

    /// <summary>Waits until the state is another one (long poll, D17).</summary>
    /// <param name="knownVersion">The version of the state that is known; null if none is, which returns at once.</param>
    /// <param name="atMost">How long to wait; the state is then returned as it is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The state, or why there is none.</returns>
    Task<SourceResult<SourceState>> WaitForChangeAsync(ulong? knownVersion, TimeSpan atMost, CancellationToken cancellationToken);
}

/// <summary>Where a source's chain stands.</summary>
/// <param name="Length">The number of blocks, genesis counted (X9).</param>
/// <param name="StateVersion">A number that changes with the tip (C9); null where the source has none.</param>
/// <param name="TipHash">The tip's hash; null if the source does not say.</param>
/// <param name="Difficulty">The difficulty of the next block; null if the source does not say.</param>
/// <param name="ClockSkew">The source's clock minus this one's; null if the source does not say.</param>
public sealed record SourceState(
    long Length, ulong? StateVersion = null, Hash256? TipHash = null, Difficulty? Difficulty = null, TimeSpan? ClockSkew = null);
