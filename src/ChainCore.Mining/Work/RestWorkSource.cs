using System.Net;
using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Mining;

/// <summary>Work of a node over its REST interface (D1, D10, D17, D47).</summary>
/// <param name="client">The client; its owner disposes what it stands on. All sources of a process should share one handler (D26).</param>
/// <param name="time">The clock; the system's if null.</param>
public sealed class RestWorkSource(NodeClient client, TimeProvider? time = null) : IWorkSource
{
    /// <summary>How often <c>/status</c> is asked of a node without long poll: every second (D17).</summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    /// <summary>The session's timeouts are shorter; this only has to be longer.</summary>
    private static readonly TimeSpan ClientTimeout = TimeSpan.FromMinutes(5);

    private readonly TimeProvider _time = time ?? TimeProvider.System;

    private volatile bool _hasNoLongPoll;

    /// <inheritdoc/>
    public string Name { get; } =
        client.Node.Uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/');

    /// <inheritdoc/>
    public async Task<SourceResult<SourceState>> CheckAsync(CancellationToken cancellationToken)
    {
        var response = await client.GetStatusAsync(ClientTimeout, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccess) return RestFailures.Of(response);
        var status = response.Value;
        if (!status.ThreadSafe || status.BlockchainLength < 1)
        {
            return new SourceFailure(FailureClass.Malformed, "the node's status is not that of a node");
        }

        if (status.Sync == StatusResponse.Syncing)
        {
            return new SourceFailure(FailureClass.Unavailable, StatusResponse.Syncing, response.RetryAfter);
        }

        return new SourceState(
            status.BlockchainLength, status.StateVersion, Difficulty: ToDifficulty(status.TargetDifficulty),
            ClockSkew: SkewOf(response.Date));
    }

    /// <inheritdoc/>
    public async Task<SourceResult<WorkTemplate>> GetWorkAsync(Address payTo, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow().ToUnixTimeMilliseconds() / 1e3;
        TemplateRequest request = new(payTo.ToString(), NodeClientOptions.MiningClientVersion, now);
        var response = await client.GetTemplateAsync(request, ClientTimeout, cancellationToken).ConfigureAwait(false);
        return response.IsSuccess ? RestTemplateReader.Read(response.Value, SkewOf(response.Date)) : RestFailures.Of(response);
    }

    /// <inheritdoc/>
    public async Task<SourceResult<SubmitOutcome>> SubmitAsync(BlockSolution solution, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(solution);
        var response = await client.SubmitBlockAsync(ToContract(solution), ClientTimeout, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccess) return SubmitOutcome.Accepted(response.Value.Confirmation.ChainLength);
        var isLetIn = response.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden);
        if (isLetIn && response.Problem is { Status: ProblemContract.Rejected } problem)
        {
            return SubmitOutcome.Refused(NodeText.Word(problem.Reason), NodeText.Sentence(problem.Detail), problem.CurrentChainLength);
        }

        // 409 without a word can only mean that the block is not wanted any more.
        return response.StatusCode == HttpStatusCode.Conflict
            ? SubmitOutcome.Refused(SubmitOutcome.StaleReason)
            : RestFailures.Of(response);
    }

    /// <inheritdoc/>
    public async Task<SourceResult<SourceState>> WaitForChangeAsync(
        ulong? knownVersion, TimeSpan atMost, CancellationToken cancellationToken)
    {
        if (knownVersion is not { } known) return await CheckAsync(cancellationToken).ConfigureAwait(false);
        if (!_hasNoLongPoll)
        {
            var response = await client.WaitForTemplateAsync(known, ClientTimeout, cancellationToken).ConfigureAwait(false);
            if (response.IsSuccess)
            {
                var state = response.Value;
                return new SourceState(
                    state.BlockchainLength, state.StateVersion, state.TipHash, ToDifficulty(state.TargetDifficulty), SkewOf(response.Date));
            }

            if (response.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed)) return RestFailures.Of(response);
            _hasNoLongPoll = true;
        }

        return await PollAsync(known, atMost, cancellationToken).ConfigureAwait(false);
    }

    private static Difficulty? ToDifficulty(int? stated) => stated is >= 0 and <= 64 ? new Difficulty(stated.Value) : null;

    private static BlockSubmissionContract ToContract(BlockSolution solution)
    {
        var (job, header) = (solution.Job, solution.Header);
        PayToPublicKeyHash.TryGetAddress(solution.Transactions[0].Outputs[0].Script.Span, out var payee);
        MiningReportContract report = new(
            Math.Round(solution.Effort.Duration.TotalSeconds, 6), solution.Effort.Hashes,
            Math.Round(solution.Effort.HashesPerSecond, 3), solution.Worker);
        return new(
            job.Work.Height, header.PreviousHash, header.MerkleRoot, header.Time, header.Nonce, job.Work.Difficulty.LeadingZeroDigits,
            [.. solution.Transactions.Select(transaction => new SubmittedTransactionContract(transaction.Encoding, transaction.Id))],
            solution.Hash, payee.ToString(), report, header.Version, job.Work.Id);
    }

    private async Task<SourceResult<SourceState>> PollAsync(ulong known, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        while (true)
        {
            var state = await CheckAsync(cancellationToken).ConfigureAwait(false);
            var isOver = !state.IsSuccess || state.Value.StateVersion != known || _time.GetElapsedTime(started) + PollInterval > atMost;
            if (isOver) return state;
            await Task.Delay(PollInterval, _time, cancellationToken).ConfigureAwait(false);
        }
    }

    private TimeSpan? SkewOf(DateTimeOffset? date) => date is { } there ? there - _time.GetUtcNow() : null;
}
