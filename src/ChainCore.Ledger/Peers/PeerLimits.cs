namespace ChainCore.Ledger;

/// <summary>
/// How much one answer between nodes may hold (rows C33, F20). Who serves sends fewer rather than more; who receives more takes it for
/// misbehaviour.
/// </summary>
public static class PeerLimits
{
    /// <summary>Headers in one answer: 2,000.</summary>
    public const int MaximumHeaders = 2_000;

    /// <summary>Blocks in one answer: 1,000.</summary>
    public const int MaximumBlocks = 1_000;

    /// <summary>Bytes of the blocks in one answer, on the wire: 16 MiB; a single block is sent whatever its size.</summary>
    public const int MaximumBlocksBytes = 16 << 20;

    /// <summary>Ids of waiting transactions in one answer: 50,000.</summary>
    public const int MaximumPoolIds = 50_000;

    /// <summary>Peers in one answer: 100.</summary>
    public const int MaximumSharedPeers = 100;

    /// <summary>Ids in one announcement of transactions: 1,000.</summary>
    public const int MaximumAnnouncedTransactions = 1_000;

    /// <summary>Consensus keys in a handshake: 64.</summary>
    public const int MaximumConsensusKeys = 64;

    /// <summary>Characters of a consensus key, and of its value as JSON: 128.</summary>
    public const int MaximumConsensusText = 128;

    /// <summary>The blocks of an active chain that fit into one answer.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="start">The first height, at least 0.</param>
    /// <param name="count">The most blocks; at most <see cref="MaximumBlocks"/> are returned.</param>
    /// <returns>The blocks in order: as many as keep to <see cref="MaximumBlocksBytes"/>, at least one if there is one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static IEnumerable<Block> TakeBlocks(Blockchain chain, long start, int count)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return Take(chain.ReadBlocks(start, Math.Min(count, MaximumBlocks)));
    }

    private static IEnumerable<Block> Take(IEnumerable<Block> blocks)
    {
        long bytes = 0;
        foreach (var block in blocks)
        {
            bytes += block.Size;
            if (bytes > MaximumBlocksBytes && bytes > block.Size) yield break;
            yield return block;
        }
    }
}
