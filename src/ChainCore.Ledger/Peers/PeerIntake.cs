namespace ChainCore.Ledger;

/// <summary>
/// Hands what peers send to the node, by the one path for all of it (row F24), and judges them by what becomes of it (row F8).
/// </summary>
internal sealed class PeerIntake(PeerContext context)
{
    private static readonly HashSet<string> Harmless =
    [
        RejectReasons.MissingOrSpent, MempoolRejectReasons.Conflict, MempoolRejectReasons.FeeTooLow, MempoolRejectReasons.Size,
        MempoolRejectReasons.PrematureSpend, MempoolRejectReasons.Full, MempoolRejectReasons.ChainTooLong,
        MempoolRejectReasons.AlreadyInMempool, MempoolRejectReasons.AlreadyConfirmed,
    ];

    /// <summary>Submits a block.</summary>
    /// <returns>What became of it; null if the node's store failed, which is no peer's doing.</returns>
    public BlockResult? Submit(PeerSession session, Block block) => Submit(session, [block])?[0];

    /// <summary>Submits a run of blocks, each the parent of the next.</summary>
    /// <returns>
    /// What became of each, up to the first one that is neither accepted nor a duplicate; null if the node's store failed, which is no
    /// peer's doing.
    /// </returns>
    public IReadOnlyList<BlockResult>? Submit(PeerSession session, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks) session.KnownBlocks.Add(block.Hash);
        try
        {
            var results = context.Ledger.SubmitBlocks(blocks, session.Source);
            if (OffenceOf(results[^1]) is { } offence) context.Sessions.Offend(session, offence);
            return results;
        }
        catch (ChainStoreException exception)
        {
            context.Failed(exception);
            return null;
        }
    }

    /// <summary>Submits a transaction.</summary>
    /// <returns>What became of it.</returns>
    public MempoolResult Submit(PeerSession session, Transaction transaction)
    {
        session.KnownTransactions.Add(transaction.Id);
        var result = context.Ledger.SubmitTransaction(transaction, session.Source);
        if (result is { Outcome: MempoolOutcome.Rejected, Error.Reason: var reason } && !Harmless.Contains(reason))
            context.Sessions.Offend(session, PeerOffence.InvalidTransaction);
        return result;
    }

    /// <summary>True where another peer may send the right block with this hash.</summary>
    public static bool IsPeersOwnFault(BlockResult result) =>
        result.Outcome == BlockOutcome.Rejected && OffenceOf(result) is not null;

    private static PeerOffence? OffenceOf(BlockResult result) => (result.Outcome, result.Rejection?.Reason) switch
    {
        (BlockOutcome.Invalid, _) => PeerOffence.InvalidBlock,

        // Time heals the one; the other is this node's limit on side branches.
        (BlockOutcome.Rejected, BlockRejectReasons.TimeTooNew or BlockRejectReasons.StalePreviousBlock) => null,
        (BlockOutcome.Rejected, BlockRejectReasons.BadMerkleRoot or BlockRejectReasons.DuplicateTransactions) =>
            PeerOffence.WrongMerkleRoot,
        (BlockOutcome.Rejected, BlockRejectReasons.HighHash) => PeerOffence.BadHeaderWork,
        (BlockOutcome.Rejected, BlockRejectReasons.BadDifficultyBits) => PeerOffence.BadDifficulty,
        (BlockOutcome.Rejected, _) => PeerOffence.InvalidBlock,
        _ => null,
    };
}
