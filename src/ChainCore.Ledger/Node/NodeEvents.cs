namespace ChainCore.Ledger;

/// <summary>A block was stored, on the active chain or on a side branch: pass it on, but not to its source (row F10).</summary>
/// <param name="Block">The block.</param>
/// <param name="Result">What the chain said.</param>
/// <param name="Source">Who sent it; null for a miner of this node.</param>
public sealed record BlockAccepted(Block Block, BlockResult Result, string? Source);

/// <summary>A transaction is in the mempool and was not before: pass it on, but not to its source (row F11).</summary>
/// <param name="Entry">The transaction in the mempool.</param>
/// <param name="Source">Who sent it; null for a client of this node.</param>
public sealed record TransactionAccepted(MempoolEntry Entry, string? Source);
