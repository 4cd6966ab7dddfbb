namespace ChainCore.Ledger;

/// <summary>What this node knows of mining (row C27).</summary>
/// <param name="BlocksMined">Blocks miners submitted to this node that became part of the active chain, since the start.</param>
/// <param name="TotalHashRate">Hashes per second: the sum of the last rate each miner's address reported within ten minutes.</param>
/// <param name="AverageBlockTime">
/// Seconds from block to block, the mean over the last at most 100 blocks without genesis; 0 if there are fewer than two.
/// </param>
/// <param name="Miners">The addresses that reported a rate within ten minutes.</param>
public sealed record MiningStatistics(long BlocksMined, double TotalHashRate, double AverageBlockTime, int Miners);
