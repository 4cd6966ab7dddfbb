namespace ChainCore.Ledger;

/// <content>What miners and peers bring and fetch: templates, blocks, transactions.</content>
public sealed partial class LedgerNode
{
    /// <summary>A template on the tip with the time of now (rows C2 to C11). No I/O.</summary>
    /// <param name="minerAddress">Whom the coinbase is to pay.</param>
    /// <returns>The template; none while the node is syncing.</returns>
    public TemplateResult CreateTemplate(Address minerAddress)
    {
        // Read first: if the state changes meanwhile, who waits for a change of this version is woken at once.
        var version = _state.Version;
        if (Sync == SyncState.Syncing) return new(null, version);
        using var activity = NodeActivities.Start(NodeActivities.Template);
        while (true)
        {
            var work = _work;
            var view = Chain.Current;
            var template = work.Templates.Get(view.Tip, AskAt(view), minerAddress);

            // Not so only for the moment in which consensus keys change on a chain of genesis alone.
            if (!ReferenceEquals(work.Parameters, Chain.Parameters))
            {
                Thread.Yield();
                continue;
            }

            activity?.SetTag("height", template.Height).SetTag("transactions", template.Transactions.Length);
            _metrics.CountTemplate();
            return new(template, version);
        }
    }

    /// <summary>Finds a template that was handed out, by its id. It may be stale (rows C9, B31).</summary>
    /// <param name="id">The template's id.</param>
    /// <returns>The template; null if there is none, or it has been forgotten.</returns>
    public BlockTemplate? FindTemplate(string? id)
    {
        var work = _work;
        if (work.Templates.TryFind(id, out var template)) return template;
        return work.Former?.TryFind(id, out template) is true ? template : null;
    }

    /// <summary>
    /// Takes a block a miner found (rows C12 to C19, B18 to B20, H6). What is claimed about it is compared with it first, then the chain
    /// looks at it. An accepted block is stored durably.
    /// </summary>
    /// <param name="submission">The block and the claims.</param>
    /// <param name="source">Who sent it, if it is not to be passed on to him; null for a miner.</param>
    /// <param name="cancellation">Stops the verification of scripts; nothing has changed then.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ChainStoreException">The store failed; the chain is as before.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the chain is as before.</exception>
    public SubmissionResult SubmitBlock(BlockSubmission submission, string? source = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var block = submission.Block;
        if (SubmissionClaims.FindFalse(submission) is var (reason, field))
        {
            _metrics.CountBlock("rejected", reason, isAccepted: false, isMined: true);
            return new(SubmissionOutcome.Rejected, block.Hash, null, reason, field, Chain.Tip, null);
        }

        var chain = Chain.Submit(block, source, submission.Hash, cancellation);
        var result = Interpret(submission, chain);
        _metrics.CountBlock(OutcomeWord(chain.Outcome), result.Reason, result.IsAccepted, isMined: true);
        if (chain.IsAccepted) Report(submission);
        Announce(block, chain, source);
        return result;
    }

    /// <summary>Takes a run of blocks a peer sent, each the parent of the next, in as few steps as possible.</summary>
    /// <param name="blocks">The blocks: a few hundred, or a few MiB, at a time.</param>
    /// <param name="source">The peer.</param>
    /// <param name="cancellation">Stops the verification of scripts.</param>
    /// <returns>What the chain says to each block, up to the first one that is neither accepted nor a duplicate.</returns>
    /// <exception cref="ChainStoreException">The store failed; the chain ends with a block before the one it failed at.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; so does the chain.</exception>
    public IReadOnlyList<BlockResult> ReceiveBlocks(
        IReadOnlyList<Block> blocks, string source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var results = Chain.Submit(blocks, source, cancellation);
        foreach (var (i, result) in results.Index())
        {
            _metrics.CountBlock(OutcomeWord(result.Outcome), result.Reason, result.Outcome == BlockOutcome.Connected, isMined: false);
            Announce(blocks[i], result, source);
        }

        return results;
    }

    /// <summary>Offers a transaction to the mempool (rows C32, C43).</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="source">Who sent it, if it is not to be passed on to him; null for a client.</param>
    /// <param name="cancellation">Stops the verification of its signatures; nothing has changed then.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="OperationCanceledException">Cancelled; the mempool is as before.</exception>
    public MempoolResult SubmitTransaction(Transaction transaction, string? source = null, CancellationToken cancellation = default)
    {
        var result = Mempool.TryAdd(transaction, cancellation);
        _metrics.CountTransaction(result);
        if (result.IsAccepted) Raise(TransactionAccepted, new(result.Entry, source));
        return result;
    }

    private static string OutcomeWord(BlockOutcome outcome) => outcome switch
    {
        BlockOutcome.Connected => "accepted",
        BlockOutcome.SideBranch => "side_branch",
        BlockOutcome.Orphan => "orphan",
        BlockOutcome.Duplicate => "duplicate",
        _ => "rejected",
    };

    /// <summary>What templates on a tip ask for, also before the difficulty has followed the chain to it (row X11).</summary>
    private Difficulty AskAt(ChainView view)
    {
        var state = Difficulty.State;
        if (state.Tip.NextHeight == view.Tip.NextHeight && state.Required == view.Tip.RequiredDifficulty) return state.Effective;
        var kept = state.Override is { } current && view.Tip.NextHeight < current.ExpiresAtHeight ? current : null;
        return (state with { Tip = view.DifficultyTip, Override = kept }).Effective;
    }

    private SubmissionResult Interpret(BlockSubmission submission, BlockResult chain)
    {
        var field = chain.Rejection?.Field ?? "";
        var (outcome, reason) = chain.Outcome switch
        {
            BlockOutcome.Connected => (SubmissionOutcome.Accepted, chain.Reason),
            BlockOutcome.SideBranch => (SubmissionOutcome.Stale, chain.Reason),
            BlockOutcome.Orphan => (SubmissionOutcome.Orphan, chain.Reason),
            // Who asks again because an answer was lost must not take what came too late for what was accepted (rows C16, C45).
            BlockOutcome.Duplicate when Chain.IsBeside(chain.Hash) => (SubmissionOutcome.Stale, BlockRejectReasons.StalePreviousBlock),
            BlockOutcome.Duplicate when chain.Height is null => (SubmissionOutcome.Orphan, BlockRejectReasons.BadPreviousBlock),
            BlockOutcome.Duplicate => (SubmissionOutcome.Duplicate, chain.Reason),
            _ when IsOutdated(submission, field) => (SubmissionOutcome.Stale, BlockRejectReasons.StalePreviousBlock),
            _ => (SubmissionOutcome.Rejected, chain.Reason),
        };
        return new(outcome, chain.Hash, chain.Height, reason, field, chain.Tip, chain);
    }

    /// <summary>Whether the block states what this node itself once asked for, which is no longer enough (row B31).</summary>
    private bool IsOutdated(BlockSubmission submission, string field) =>
        field == StatedDifficultyRule.FieldOf(StatedDifficultyVerdict.TooLow)
        && FindTemplate(submission.TemplateId) is { } template
        && template.Bits == submission.Block.Header.Bits
        && template.PreviousHash == submission.Block.Header.PreviousHash;

    private void Report(BlockSubmission submission)
    {
        if (submission.Metadata?.HashRate is not { } rate) return;
        if (SubmissionClaims.PayeeOf(submission.Block) is { } miner) _reports.Add(miner, rate);
    }

    private void Announce(Block block, BlockResult result, string? source)
    {
        if (result.IsAccepted) Raise(BlockAccepted, new(block, result, source));
    }
}
