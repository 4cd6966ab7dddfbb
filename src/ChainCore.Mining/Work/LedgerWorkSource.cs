using ChainCore.Ledger;

namespace ChainCore.Mining;

/// <summary>
/// Work of a node in the same process: what <c>POST /mine_block</c> and <c>POST /submit_block</c> do, without the network.
/// </summary>
/// <param name="node">The node; not disposed.</param>
/// <param name="name">What the source is called.</param>
public sealed class LedgerWorkSource(LedgerNode node, string name = "this process") : IWorkSource
{
    private static readonly SourceFailure Syncing = new(FailureClass.Unavailable, TemplateResult.Syncing);

    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public Task<SourceResult<SourceState>> CheckAsync(CancellationToken cancellationToken) =>
        Task.FromResult<SourceResult<SourceState>>(node.Sync == SyncState.Syncing ? Syncing : State());

    /// <inheritdoc/>
    public Task<SourceResult<WorkTemplate>> GetWorkAsync(Address payTo, CancellationToken cancellationToken)
    {
        var result = node.CreateTemplate(payTo);
        return Task.FromResult<SourceResult<WorkTemplate>>(result.IsSuccess ? ToWork(result.Template, result.StateVersion) : Syncing);
    }

    /// <inheritdoc/>
    public Task<SourceResult<SubmitOutcome>> SubmitAsync(BlockSolution solution, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(solution);

        // Storing a block takes its time, which is not the caller's.
        return Task.Run(() => Submit(solution, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<SourceResult<SourceState>> WaitForChangeAsync(
        ulong? knownVersion, TimeSpan atMost, CancellationToken cancellationToken)
    {
        if (knownVersion is { } known) await node.WaitForStateAsync(known, atMost, cancellationToken).ConfigureAwait(false);
        return State();
    }

    /// <summary>A ledger's template as work.</summary>
    /// <param name="template">The template.</param>
    /// <param name="stateVersion">The state it belongs to.</param>
    /// <returns>The work.</returns>
    public static WorkTemplate ToWork(BlockTemplate template, ulong stateVersion)
    {
        ArgumentNullException.ThrowIfNull(template);
        return new()
        {
            Id = template.Id,
            Height = template.Height,
            Header = template.Header,
            Difficulty = template.Difficulty,
            Transactions = template.Transactions,
            Subsidy = template.Subsidy,
            TotalFees = template.TotalFees,
            VersionMask = template.VersionMask,
            ExtraNonce = template.ExtraNonce,
            StateVersion = stateVersion,
            ClockSkew = TimeSpan.Zero,
        };
    }

    private SourceResult<SubmitOutcome> Submit(BlockSolution solution, CancellationToken cancellationToken)
    {
        var work = solution.Job.Work;
        BlockSubmission submission = new(new(solution.Header, solution.Transactions))
        {
            Hash = solution.Hash,
            Index = work.Height,
            MerkleRoot = solution.Header.MerkleRoot,
            TargetDifficulty = work.Difficulty.LeadingZeroDigits,
            TemplateId = work.Id,
            Metadata = new(
                Math.Min(solution.Effort.Duration.TotalSeconds, MiningMetadata.MaximumDuration),
                (long)Math.Min(solution.Effort.Hashes, long.MaxValue), solution.Effort.HashesPerSecond, solution.Worker),
        };
        try
        {
            var result = node.SubmitBlock(submission, cancellation: cancellationToken);
            return result.IsAccepted
                ? SubmitOutcome.Accepted(result.ChainLength)
                : SubmitOutcome.Refused(
                    result.Reason ?? RejectReasons.Rejected, result.Field is { Length: > 0 } field ? field : null, result.ChainLength);
        }
        catch (ChainStoreException)
        {
            return new SourceFailure(FailureClass.ServerError, "the chain's store failed");
        }
    }

    private SourceState State()
    {
        // Read in this order: a change between the two is news at the next wait.
        var version = node.StateVersion;
        var tip = node.Chain.Tip;
        return new(tip.Height + 1, version, tip.Hash, node.Difficulty.State.Effective, TimeSpan.Zero);
    }
}
