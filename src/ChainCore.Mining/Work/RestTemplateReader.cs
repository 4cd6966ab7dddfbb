using System.Collections.Immutable;
using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Mining;

/// <summary>
/// Reads the answer to <c>POST /mine_block</c> (D2): every transaction is decoded and its id recomputed, and what the answer says twice has
/// to agree. What the work is worth, <see cref="TemplateValidator"/> says.
/// </summary>
internal static class RestTemplateReader
{
    /// <summary>Reads an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="clockSkew">The node's clock minus this one's; null if unknown.</param>
    /// <returns>The work, or what is wrong with it.</returns>
    public static SourceResult<WorkTemplate> Read(TemplateResponse answer, TimeSpan? clockSkew)
    {
        var template = answer.BlockTemplate;
        var metadata = answer.MiningMetadata;
        if (answer.Status != TemplateResponse.Created) return Malformed("status");
        if (template.TargetDifficulty is < 0 or > 64) return Malformed("target_difficulty");
        if (answer.TargetDifficulty != template.TargetDifficulty) return Contradiction("target_difficulty");
        if (FindContradiction(template) is { } field) return Contradiction(field);
        if (!Amount.TryFromCoins(metadata.BlockReward, out var subsidy)) return Malformed("block_reward");
        if (!Amount.TryFromCoins(metadata.TotalFees, out var fees)) return Malformed("total_fees");
        if (metadata.TransactionCount != template.Transactions.Count - 1) return Contradiction("transaction_count");
        if (!subsidy.TryAdd(fees, out _)) return Contradiction("total_fees");
        if (ReadTransactions(template, out var transactions) is { } failure) return failure;

        return new WorkTemplate
        {
            Id = NodeText.Word(template.TemplateId),
            Height = template.Index,
            Header = template.Header,
            Difficulty = new(template.TargetDifficulty),
            Transactions = transactions,
            Subsidy = subsidy,
            TotalFees = fees,
            VersionMask = template.VersionMask,
            ExtraNonce = new(template.ExtraNonce.Transaction, template.ExtraNonce.Offset, template.ExtraNonce.Length),
            StateVersion = template.StateVersion,
            ClockSkew = clockSkew,
        };
    }

    private static string? FindContradiction(BlockTemplateContract template)
    {
        var header = template.Header;
        if (header.PreviousHash != template.PreviousHash) return "previous_hash";
        if (header.MerkleRoot != template.MerkleRoot) return "merkle_root";
        if (header.Time != template.Timestamp) return "timestamp";
        if (header.Bits != template.Bits) return "bits";
        if (header.Version != template.Version) return "version";
        if (template.MinTime > header.Time) return "min_time";
        return header.Nonce == 0 ? null : "header";
    }

    private static SourceFailure? ReadTransactions(BlockTemplateContract template, out ImmutableArray<Transaction> transactions)
    {
        transactions = default;
        var builder = ImmutableArray.CreateBuilder<Transaction>(template.Transactions.Count);
        foreach (var contract in template.Transactions)
        {
            if (!Transaction.TryDecode(contract.Hex.Span, out var transaction, out _)) return Malformed("transactions.hex");
            if (transaction.Id != contract.TransactionId) return Contradiction("transaction_id");
            builder.Add(transaction);
        }

        transactions = builder.MoveToImmutable();
        return null;
    }

    private static SourceFailure Malformed(string field) => new(FailureClass.Malformed, $"the template's {field} is not as it must be");

    private static SourceFailure Contradiction(string field) =>
        new(FailureClass.InvalidWork, $"the template contradicts itself in {field}");
}
