using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>Turns templates into blocks with the library's scanner.</summary>
internal static class TemplateSolver
{
    private static readonly NonceScanner Scanner = new();

    /// <summary>The submission of a template's block.</summary>
    public static BlockSubmissionContract Solve(BlockTemplateContract template, Address miner)
    {
        Difficulty difficulty = new(template.TargetDifficulty);
        var found = Scanner.FindFirst(new(template.Header, difficulty.Target), NonceRange.All);
        Assert.True(found.Found, "No nonce of four billion meets an easy target.");
        return new(
            template.Index,
            template.PreviousHash,
            template.MerkleRoot,
            template.Timestamp,
            found.Nonce,
            template.TargetDifficulty,
            [.. template.Transactions.Select(transaction => new SubmittedTransactionContract(transaction.Hex, transaction.TransactionId))],
            found.Hash,
            miner.ToString(),
            Version: template.Version,
            TemplateId: template.TemplateId);
    }

    /// <summary>A header with the nonce that its difficulty asks for, or with one that misses it.</summary>
    public static BlockHeader Mine(BlockHeader header, Difficulty difficulty, bool isValid = true)
    {
        if (isValid)
        {
            var found = Scanner.FindFirst(new(header, difficulty.Target), NonceRange.All);
            Assert.True(found.Found);
            return header with { Nonce = found.Nonce };
        }

        while (difficulty.Target.IsMetBy(Sha256d.Hash(header))) header = header with { Nonce = header.Nonce + 1 };
        return header;
    }
}
