using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>Blocks and headers as JSON shows them (rows C28, C33).</summary>
internal static class ChainMapping
{
    public static BlockContract ToContract(this Block block, long height)
    {
        // Of a stored block the bits encode a difficulty; a rule of the chain says so (row X4).
        _ = Difficulty.TryFromCompact(block.Header.Bits, out var difficulty);
        return new(
            height,
            block.Hash,
            block.Header.PreviousHash,
            [.. block.Transactions.Select(transaction => transaction.ToContract())],
            block.Header.Time,
            block.Header.Nonce,
            difficulty.LeadingZeroDigits,
            difficulty.LeadingZeroDigits,
            block.Header.MerkleRoot,
            block.Header.Bits,
            block.Header.Version);
    }

    public static ChainInfoResponse ToInfo(this LedgerNode node)
    {
        var (view, counters) = (node.Chain.Current, node.Counters);
        var tip = view.Tip;
        return new(
            view.Length,
            tip.Hash,
            tip.Work,
            Genesis.Hash,
            node.Chain.Parameters.ToConfigHash(),
            node.StateVersion,
            tip.RequiredDifficulty.LeadingZeroDigits,
            tip.MedianTimePast,
            tip.Header.Time,
            view.Utxo.Checksum.ToString(),
            counters.Reorganisations,
            counters.DeepestReorganisation);
    }

    /// <summary>The consensus keys' hash; its hexadecimal form is the one the keys' own hash has (row E23).</summary>
    public static Hash256 ToConfigHash(this ConsensusParameters parameters) => Hash256.Parse(parameters.Hash);

    public static OrphanedBlocksResponse ToOrphans(this Blockchain chain) => new(
        [.. chain.Orphans.Select(orphan => new OrphanedBlockContract(
            orphan.Block.Hash, orphan.Block.Header.PreviousHash, orphan.Block.Header.Time, ReceivedAt: orphan.ReceivedAt.ToSeconds()))],
        [.. chain.GetSideBranches().Select(branch => new OrphanedBlockContract(
            branch.Hash, branch.Header.PreviousHash, branch.Header.Time, branch.Height))]);
}
