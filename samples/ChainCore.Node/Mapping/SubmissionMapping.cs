using System.Collections.Immutable;
using System.Globalization;
using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>Submitted blocks, and what became of them (rows C12 to C19).</summary>
internal static class SubmissionMapping
{
    /// <summary>The block a request describes, with what it claims about it.</summary>
    /// <exception cref="RefusedException">No block has such parts.</exception>
    public static BlockSubmission ToSubmission(this BlockSubmissionContract contract)
    {
        if (!Address.TryParse(contract.MinerAddress, null, out var miner))
            throw new RefusedException(Problem.Of(ReasonCodes.AttributionMismatch, field: "miner_address"));

        // Only these have bits at all; which of them the chain takes is its business (rows X3, B18).
        if (contract.TargetDifficulty is < 1 or > 63)
            throw new RefusedException(Problem.Of(ReasonCodes.BadDifficultyBits, field: "difficulty_out_of_range"));
        var transactions = ImmutableArray.CreateBuilder<Transaction>(contract.Transactions.Count);
        foreach (var transaction in contract.Transactions)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"transactions[{transactions.Count}].hex");
            transactions.Add(TransactionReading.Decode(transaction.Hex.Span, field));
        }

        BlockHeader header = new(
            contract.Version, contract.PreviousHash, contract.MerkleRoot, contract.Timestamp,
            new Difficulty(contract.TargetDifficulty).ToCompact(), contract.Nonce);
        return new(new(header, transactions.MoveToImmutable()))
        {
            Hash = contract.Hash,
            Index = contract.Index,
            MerkleRoot = contract.MerkleRoot,
            TargetDifficulty = contract.TargetDifficulty,
            MinerAddress = miner,
            TemplateId = contract.TemplateId,
            Metadata = contract.MiningMetadata?.ToMetadata(),
        };
    }

    public static SubmitBlockResponse ToContract(this SubmissionResult result) => new(
        SubmitBlockResponse.Accepted, SubmitBlockResponse.AcceptedMessage, result.Height ?? result.Tip.Height, result.Hash,
        new(result.ChainLength, result.TotalWork));

    /// <summary>The refusal, with the length of the chain the miner should be on (row C16).</summary>
    public static Problem ToProblem(this SubmissionResult result)
    {
        // BIP 22 calls it bad-prevblk whether the parent is invalid or not known; here the one is final and the other passes.
        var isOrphan = result.Outcome == SubmissionOutcome.Orphan;
        var problem = result.Reason == SubmissionRejectReasons.InvalidMetadata
            ? Problem.InvalidField(result.Field, "A value of the mining metadata is out of range.")
            : Problem.Of(result.Reason ?? RejectReasons.Rejected, isOrphan ? "The block's parent is not known." : null, result.Field);
        var isLate = isOrphan || result.Outcome is SubmissionOutcome.Stale or SubmissionOutcome.Duplicate;
        if (!isLate) return problem;
        var (status, length) = (StatusCodes.Status409Conflict, result.ChainLength);
        return problem.With(contract => contract with { HttpStatus = status, CurrentChainLength = length });
    }

    // More attempts than the ledger counts are as much out of range as fewer than none.
    private static MiningMetadata ToMetadata(this MiningReportContract report) => new(
        report.MiningDuration, report.HashAttempts > long.MaxValue ? -1 : (long?)report.HashAttempts, report.HashRate, report.WorkerId);
}
