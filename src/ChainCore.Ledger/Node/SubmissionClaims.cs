namespace ChainCore.Ledger;

/// <summary>Compares what a miner claims about a block with the block (rows C12, H6). The claimed hash is a rule of the chain.</summary>
internal static class SubmissionClaims
{
    /// <summary>The first claim that is false.</summary>
    /// <returns>The word for the refusal and the claim's name in the document; null if all hold.</returns>
    public static (string Reason, string Field)? FindFalse(BlockSubmission submission)
    {
        var (block, header) = (submission.Block, submission.Block.Header);

        // First, so that a hash that is not the block's is named before anything that may follow from it (row C14).
        if (submission.Hash is { } hash && hash != block.Hash) return (BlockRejectReasons.HighHash, "hash");
        if (submission.TargetDifficulty is { } difficulty && !IsStated(header, difficulty))
            return (BlockRejectReasons.BadDifficultyBits, "target_difficulty");
        if (submission.MerkleRoot is { } root && root != header.MerkleRoot) return (BlockRejectReasons.BadMerkleRoot, "merkle_root");
        if (submission.Index is { } index && HeightOf(block) is { } height && index != height)
            return (BlockRejectReasons.CoinbaseHeight, "index");
        if (submission.MinerAddress is { } miner && PayeeOf(block) is { } payee && miner != payee)
            return (SubmissionRejectReasons.AttributionMismatch, "miner_address");
        return submission.Metadata?.FindOutOfRange() is { } field
            ? (SubmissionRejectReasons.InvalidMetadata, "_mining_metadata." + field)
            : null;
    }

    /// <summary>Whom the coinbase's first output pays; null where there is none, which the chain's rules refuse.</summary>
    public static Address? PayeeOf(Block block) =>
        block.Transactions is [{ IsCoinbase: true, Outputs: [var first, ..] }, ..]
        && PayToPublicKeyHash.TryGetAddress(first.Script.Span, out var payee)
            ? payee
            : null;

    private static bool IsStated(in BlockHeader header, long difficulty) =>
        Difficulty.TryFromCompact(header.Bits, out var stated) && stated.LeadingZeroDigits == difficulty;

    private static int? HeightOf(Block block) =>
        block.Transactions is [{ IsCoinbase: true } coinbase, ..]
        && CoinbaseScript.TryReadHeight(coinbase.Inputs[0].Script.Span, out var height)
            ? height
            : null;
}
