using System.Diagnostics;
using System.Threading.Channels;

namespace ChainCore.Mining;

/// <summary>
/// Hands solutions in, one after the other (D9 to D11): to the source the work came from, and if that cannot be reached to the others, for
/// a block is good wherever the chain is. What becomes of each is counted and told; none disappears silently.
/// </summary>
internal sealed class SolutionSubmitter(
    SessionLog log, MiningOptions options, SourcePool pool, WorkKeeper keeper, Func<MiningJob, SearchResult, BlockSolution> describe,
    Action<SessionEnd, string, Exception?> end)
{
    /// <summary>A block no source could be told of for so long is given up.</summary>
    private static readonly TimeSpan LongestDelivery = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(10);

    private readonly Channel<(MiningJob Job, SearchResult Found)> _found = Channel.CreateUnbounded<(MiningJob, SearchResult)>(
        new() { SingleReader = true });

    private Activity? _activity;

    private bool IsGoalReached => options.BlockGoal is { } goal && log.Statistics.Accepted >= goal;

    public void Add(MiningJob job, SearchResult found) => _found.Writer.TryWrite((job, found));

    /// <summary>No more solutions will come: <see cref="RunAsync"/> ends when those there are have been handed in.</summary>
    public void Complete() => _found.Writer.TryComplete();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var (job, found) in _found.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            // More blocks than were wanted are nobody's loss.
            if (IsGoalReached) continue;
            var solution = describe(job, found);
            using var activity = _activity = MiningActivities.StartSubmit();
            log.Statistics.OnFound(job);
            Tell(MiningEventKind.SolutionFound, solution, $"Worker {solution.Worker} found block {job.Work.Height}.", null);
            try
            {
                await HandInAsync(solution, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                Lose(solution, "cancelled", "the session ended first");
            }
            catch (KernelFaultException fault)
            {
                Lose(solution, "kernel_fault", fault.Message);
                end(SessionEnd.WorkersFailed, fault.Message, fault);
            }

            keeper.OnSubmitted(job);
            if (IsGoalReached) end(SessionEnd.GoalReached, $"Accepted blocks: {options.BlockGoal}, as many as were wanted.", null);
        }
    }

    private async Task HandInAsync(BlockSolution solution, CancellationToken cancellationToken)
    {
        Verify(solution);
        if (!keeper.IsCurrent(solution.Job))
        {
            Decide(solution, SubmitOutcome.Refused(SubmitOutcome.StaleReason, "the tip changed before the block was handed in"));
            return;
        }

        var started = log.Time.GetTimestamp();
        for (var round = 0; ; round++)
        {
            var failure = await DeliverAsync(solution, round, cancellationToken).ConfigureAwait(false);
            if (failure is null) return;
            var action = RetryTable.ActionOf(failure.Class);
            var isOver = action is not (RetryAction.Retry or RetryAction.RetryAfter)
                || log.Time.GetElapsedTime(started) > LongestDelivery || !keeper.IsCurrent(solution.Job);
            if (isOver)
            {
                Lose(solution, FailureText.Of(failure.Class), failure.Reason);
                if (action == RetryAction.EndSession) end(SessionEnd.Unauthorized, $"The block was refused: {failure.Reason}.", null);
                return;
            }

            var delay = RetryTable.Delay(failure, round, options.Chance?.Invoke() ?? 0.5);
            if (failure.RetryAfter is null && delay > LongestDelay) delay = LongestDelay;
            await Task.Delay(delay, log.Time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Offers a solution to its own source, then to the others.</summary>
    /// <returns>Null if one decided; otherwise the failure of its own source.</returns>
    private async Task<SourceFailure?> DeliverAsync(BlockSolution solution, int round, CancellationToken cancellationToken)
    {
        SourceFailure? first = null;
        foreach (var connection in pool.All.OrderByDescending(connection => connection.Source == solution.Job.Source))
        {
            var attempts = 0;
            var result = await connection.ExecuteAsync(
                RequestKind.Submit,
                (source, token) =>
                {
                    attempts++;
                    return source.SubmitAsync(solution, token);
                },
                cancellationToken).ConfigureAwait(false);
            if (result.IsSuccess)
            {
                // An earlier attempt got through though its answer did not.
                var isEcho = result.Value.Reason == SubmitOutcome.DuplicateReason && (attempts > 1 || round > 0 || first is not null);
                Decide(solution, isEcho ? SubmitOutcome.Accepted(result.Value.ChainLength) : result.Value);
                return null;
            }

            first ??= result.Failure;
            if (RetryTable.ActionOf(result.Failure.Class) == RetryAction.EndSession) return result.Failure;
        }

        return first;
    }

    /// <summary>The check before a solution leaves the house (H3): by other code than that which found it.</summary>
    private static void Verify(BlockSolution solution)
    {
        var root = solution.Job.Work.ExtraNonce is null
            ? solution.Job.Work.Header.MerkleRoot
            : solution.Job.GetMerkleRoot(solution.ExtraNonce);
        if (Sha256d.Hash(solution.Header) != solution.Hash || !solution.Job.Work.Target.IsMetBy(solution.Hash)
            || root != solution.Header.MerkleRoot)
        {
            throw new KernelFaultException();
        }
    }

    private void Decide(BlockSolution solution, SubmitOutcome outcome)
    {
        var work = solution.Job.Work;
        if (outcome.Verdict == SubmitVerdict.Accepted)
        {
            log.Statistics.OnAccepted(solution.Transactions[0].Outputs.Aggregate(
                Ledger.Amount.Zero, (sum, output) => sum.TryAdd(output.Value, out var more) ? more : sum));
            Tell(MiningEventKind.BlockAccepted, solution, $"Block {work.Height} was accepted.", null);
            return;
        }

        var reason = outcome.Reason ?? "rejected";
        log.Statistics.OnRefused(outcome.Verdict, reason);
        var kind = outcome.Verdict == SubmitVerdict.Stale ? MiningEventKind.BlockStale : MiningEventKind.BlockRejected;
        var verb = kind == MiningEventKind.BlockStale ? "came too late" : "was rejected";
        Tell(
            kind, solution, $"Block {work.Height} {verb}: {reason}{(outcome.Message is { } said ? $" ({said.TrimEnd('.')})" : "")}.",
            reason);
    }

    private void Lose(BlockSolution solution, string reason, string message)
    {
        log.Statistics.OnLost(reason);
        Tell(MiningEventKind.BlockLost, solution, $"Block {solution.Job.Work.Height} is lost: {message.TrimEnd('.')}.", reason);
    }

    private void Tell(MiningEventKind kind, BlockSolution solution, string message, string? reason)
    {
        _activity?.SetTag("height", solution.Job.Work.Height).SetTag("hash", solution.Hash.ToString())
            .SetTag("outcome", OutcomeText(kind)).SetTag("reason", reason);
        log.Raise(kind, message, e => e with
        {
            Source = solution.Job.Source?.Name,
            Height = solution.Job.Work.Height,
            Difficulty = solution.Job.Work.Difficulty,
            Generation = solution.Job.Generation,
            Hash = solution.Hash,
            Worker = solution.Worker,
            Reason = reason,
            Reward = kind == MiningEventKind.BlockAccepted ? solution.Transactions[0].Outputs[0].Value : null,
        });
    }

    private static string? OutcomeText(MiningEventKind kind) => kind switch
    {
        MiningEventKind.BlockAccepted => "accepted",
        MiningEventKind.BlockStale => "stale",
        MiningEventKind.BlockRejected => "rejected",
        MiningEventKind.BlockLost => "lost",
        _ => null,
    };
}
