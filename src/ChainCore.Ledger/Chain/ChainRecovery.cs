namespace ChainCore.Ledger;

/// <summary>What a recovery found.</summary>
/// <param name="Read">Blocks that could be read.</param>
/// <param name="Accepted">Blocks the new chain took.</param>
/// <param name="Unreadable">Blocks that are listed and could not be read.</param>
/// <param name="IsComplete">False if the list of blocks itself breaks off.</param>
public sealed record ChainRecoveryResult(int Read, int Accepted, int Unreadable, bool IsComplete);

/// <summary>Builds a chain anew from the blocks that a damaged store still gives (docs/RECOVERY.md).</summary>
public static class ChainRecovery
{
    /// <summary>
    /// Submits every readable block of a store to a chain, in the order of their heights. Nothing is taken on trust: outputs and undo
    /// data are made anew, and each block is verified as if it had just been received.
    /// </summary>
    /// <param name="damaged">The damaged store; only read.</param>
    /// <param name="target">The new chain.</param>
    /// <param name="cancellation">Stops between two blocks.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ChainStoreException">The new chain's store fails.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; what was accepted stays.</exception>
    public static ChainRecoveryResult Copy(IChainStore damaged, Blockchain target, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(damaged);
        ArgumentNullException.ThrowIfNull(target);
        var (read, accepted, unreadable) = (0, 0, 0);
        var (headers, isComplete) = ReadHeaders(damaged);
        foreach (var header in headers)
        {
            cancellation.ThrowIfCancellationRequested();
            if (header.Hash == Genesis.Hash) continue;
            if (Read(damaged, header.Hash) is not { } block)
            {
                unreadable++;
                continue;
            }

            read++;
            if (target.Submit(block, cancellation: cancellation).IsAccepted) accepted++;
        }

        return new(read, accepted, unreadable, isComplete);
    }

    private static (List<StoredHeader> Headers, bool IsComplete) ReadHeaders(IChainStore store)
    {
        List<StoredHeader> headers = [];
        try
        {
            foreach (var header in store.ReadHeaders()) headers.Add(header);
            return (headers, true);
        }
        catch (ChainStoreException)
        {
            return (headers, false);
        }
    }

    private static Block? Read(IChainStore store, Hash256 hash)
    {
        try
        {
            return store.ReadBlock(hash) is { } bytes && Block.TryDecode(bytes, out var block, out _) ? block : null;
        }
        catch (ChainStoreException)
        {
            return null;
        }
    }
}
