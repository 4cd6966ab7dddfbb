using System.Buffers.Binary;
using System.Security.Cryptography;
using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.EndToEnd.Tests.Support;

/// <summary>Turns templates into blocks, with the framework's SHA-256 and nothing of the library's scanners.</summary>
internal static class TemplateSolver
{
    private const int NonceOffset = 76;

    /// <summary>The first nonce of a header whose hash begins with so many zero digits, and that hash.</summary>
    public static (uint Nonce, Hash256 Hash) Solve(ReadOnlySpan<byte> header, int difficulty)
    {
        var trial = header.ToArray();
        for (uint nonce = 0; ; nonce++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(trial.AsSpan(NonceOffset), nonce);
            Hash256 hash = new(SHA256.HashData(SHA256.HashData(trial)));
            if (IsMet(hash, difficulty)) return (nonce, hash);
        }
    }

    /// <summary>The submission of a template's block.</summary>
    public static BlockSubmissionContract Solve(BlockTemplateContract template, Address miner)
    {
        var (nonce, hash) = Solve(Encode(template.Header), template.TargetDifficulty);
        return new(
            template.Index,
            template.PreviousHash,
            template.MerkleRoot,
            template.Timestamp,
            nonce,
            template.TargetDifficulty,
            [.. template.Transactions.Select(transaction => new SubmittedTransactionContract(transaction.Hex, transaction.TransactionId))],
            hash,
            miner.ToString(),
            Version: template.Version,
            TemplateId: template.TemplateId);
    }

    /// <summary>A header with the nonce that its difficulty asks for, or with one that misses it.</summary>
    public static BlockHeader Mine(BlockHeader header, Difficulty difficulty, bool isValid = true)
    {
        if (isValid) return header with { Nonce = Solve(Encode(header), difficulty.LeadingZeroDigits).Nonce };
        while (difficulty.Target.IsMetBy(Sha256d.Hash(header))) header = header with { Nonce = header.Nonce + 1 };
        return header;
    }

    private static bool IsMet(Hash256 hash, int difficulty) => hash.ToString().AsSpan(0, difficulty).TrimStart('0').IsEmpty;

    private static byte[] Encode(BlockHeader header)
    {
        var bytes = new byte[BlockHeader.Size];
        header.WriteTo(bytes);
        return bytes;
    }
}
