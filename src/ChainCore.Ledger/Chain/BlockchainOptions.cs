namespace ChainCore.Ledger;

/// <summary>What a chain can be told beside its parameters and its store. Nothing here decides about a block's validity but the clock.</summary>
public sealed record BlockchainOptions
{
    /// <summary>The clock; the system's by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Verifies scripts; share it with the mempool, so that a transaction's signatures are verified once. A new one if null.</summary>
    public TransactionVerifier? Verifier { get; init; }

    /// <summary>The most blocks that wait for their parent: 100 (row F5).</summary>
    public int MaximumOrphans { get; init; } = 100;

    /// <summary>The most of them from one source: 20 (row F5).</summary>
    public int MaximumOrphansPerSource { get; init; } = 20;

    /// <summary>How long a block waits for its parent: 1 h (row F5).</summary>
    public TimeSpan OrphanLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How many invalid blocks are remembered: 1,000.</summary>
    public int RememberedInvalidBlocks { get; init; } = 1_000;

    /// <summary>Gets what a handler of <see cref="Blockchain.TipChanged"/> throws; it is dropped otherwise. The chain has changed all the same.</summary>
    public Action<Exception>? HandlerFailed { get; init; }
}
