namespace ChainCore.Ledger;

/// <summary>
/// What a chain can be told beside its parameters and its store. Nothing here decides about a block's validity but the clock.
/// </summary>
public sealed record BlockchainOptions
{
    /// <summary>The clock; the system's by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>
    /// Verifies scripts; share it with the mempool, so that a transaction's signatures are verified once. A new one if null.
    /// </summary>
    public TransactionVerifier? Verifier { get; init; }

    /// <summary>The most blocks that wait for their parent: 100 (row F5).</summary>
    public int MaximumOrphans { get; init; } = 100;

    /// <summary>The most of them from one source: 20 (row F5).</summary>
    public int MaximumOrphansPerSource { get; init; } = 20;

    /// <summary>How long a block waits for its parent: 1 h (row F5).</summary>
    public TimeSpan OrphanLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How many invalid blocks are remembered: 1,000.</summary>
    public int RememberedInvalidBlocks { get; init; } = 1_000;

    /// <summary>
    /// How far below the tip a block of a side branch may be, and a side branch may end, to be kept: 10,000 blocks, a day and more at ten
    /// seconds a block. A partition of the network that lasts longer is not healed by sending blocks one by one; a chain opened anew
    /// follows the heavier branch.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumSideDepth { get; init => field = AtLeastOne(value, nameof(MaximumSideDepth)); } = 10_000;

    /// <summary>
    /// The most blocks of side branches that are kept: 20,000. Where there are more, the branches with the least work lose their ends.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumSideBlocks { get; init => field = AtLeastOne(value, nameof(MaximumSideBlocks)); } = 20_000;

    /// <summary>The most bytes of these blocks: 256 MiB, so that cheap work does not fill the medium.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaximumSideBytes { get; init => field = AtLeastOne(value, nameof(MaximumSideBytes)); } = 256L << 20;

    /// <summary>
    /// Gets what a handler of <see cref="Blockchain.TipChanged"/> throws; it is dropped otherwise. The chain has changed all the same.
    /// </summary>
    public Action<Exception>? HandlerFailed { get; init; }

    private static T AtLeastOne<T>(T value, string name)
        where T : System.Numerics.INumber<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, T.One, name);
        return value;
    }
}
