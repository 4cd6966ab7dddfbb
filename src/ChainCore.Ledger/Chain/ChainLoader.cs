using System.Collections.Concurrent;

namespace ChainCore.Ledger;

/// <summary>What a store held, verified.</summary>
internal sealed record LoadedChain(
    DifficultySchedule Schedule,
    ConcurrentDictionary<Hash256, BlockNode> Nodes,
    SideBlocks Side,
    BlockNode Tip,
    UtxoSet Utxo);

/// <summary>Reads a chain from its store and verifies it (rows C40, F25).</summary>
internal static class ChainLoader
{
    private const int BatchSize = 4_096;
    private const string BaselineKey = "BLOCKCHAIN_DIFFICULTY";

    public static LoadedChain Load(ConsensusParameters parameters, IChainStore store)
    {
        var state = store.ReadState();
        if (state is null)
        {
            var genesis = Genesis.Block;
            store.Create(parameters.Text, new(genesis.Hash, 0, genesis.Header, genesis.Encode()), UtxoSet.Empty.Checksum);
            state = store.ReadState() ?? throw ChainStoreException.Corrupt("a new chain cannot be read back");
        }

        DifficultySchedule schedule = new(Recorded(parameters, state));
        var headers = LoadHeaders(schedule, store.ReadHeaders());
        var nodes = IndexByHash(headers);
        if (!nodes.TryGetValue(state.Tip, out var tip)) throw ChainStoreException.Corrupt("the last block is missing");
        if (!state.HasHistory) store.RebuildHistory(HistoryOf(tip, store));
        return new(schedule, nodes, FindSide(headers, tip, store), tip, LoadCoins(store, state));
    }

    /// <summary>The parameters the chain was created with; they may differ from those wanted in the baseline only (row E30).</summary>
    private static ConsensusParameters Recorded(ConsensusParameters wanted, StoredChainState state)
    {
        if (!ConsensusParameters.TryParse(state.ConsensusText, out var recorded))
            throw ChainStoreException.Corrupt("its consensus parameters are unreadable");
        var different = LedgerConfiguration.Diff(recorded.Configuration, wanted.Configuration)
            .Where(change => change.IsChanged && change.Key.Name != BaselineKey)
            .Select(change => change.Key.Name)
            .ToArray();
        if (different.Length == 0) return recorded;
        throw new ChainStoreException(
            ChainStoreError.OtherParameters,
            $"The stored chain was created with other consensus parameters: {string.Join(", ", different)}.");
    }

    /// <summary>Verifies headers in batches: hashes by the bulk kernel, then each one's work, link, bits and time.</summary>
    /// <returns>The tree, in the order of the headers.</returns>
    internal static List<BlockNode> LoadHeaders(DifficultySchedule schedule, IEnumerable<StoredHeader> headers)
    {
        List<BlockNode> nodes = [];
        var bytes = new byte[BatchSize * BlockHeader.Size];
        var digests = new byte[BatchSize * Hash256.Size];
        foreach (var batch in headers.Chunk(BatchSize))
        {
            for (var i = 0; i < batch.Length; i++) batch[i].Header.WriteTo(bytes.AsSpan(i * BlockHeader.Size));
            Sha256d.HashHeaders(bytes.AsSpan(0, batch.Length * BlockHeader.Size), digests);
            for (var i = 0; i < batch.Length; i++)
            {
                Hash256 hash = new(digests.AsSpan(i * Hash256.Size, Hash256.Size));
                ref readonly var stored = ref batch[i];
                if (hash != stored.Hash) throw ChainStoreException.Corrupt("a header does not have the hash it is stored under");
                nodes.Add(nodes.Count == 0 ? VerifyGenesis(schedule, stored) : Verify(schedule, stored, nodes));
            }
        }

        return nodes;
    }

    private static ConcurrentDictionary<Hash256, BlockNode> IndexByHash(List<BlockNode> headers)
    {
        // Of the right size from the start: a growing one makes all its entries anew each time.
        ConcurrentDictionary<Hash256, BlockNode> nodes = new(concurrencyLevel: 1, Math.Max(31, headers.Count));
        foreach (var node in headers)
        {
            if (!nodes.TryAdd(node.Hash, node)) throw ChainStoreException.Corrupt("a header is stored twice");
        }

        return nodes;
    }

    private static BlockNode VerifyGenesis(DifficultySchedule schedule, in StoredHeader stored) =>
        stored.Hash == Genesis.Hash && stored.Height == 0
            ? BlockNode.Genesis(schedule)
            : throw new ChainStoreException(ChainStoreError.OtherGenesis, "The stored chain begins with another genesis block.");

    private static BlockNode Verify(DifficultySchedule schedule, in StoredHeader stored, List<BlockNode> nodes)
    {
        var header = stored.Header;
        var parent = FindParent(header.PreviousHash, stored.Height, nodes);
        if (parent is null || stored.Height != parent.Height + 1)
            throw ChainStoreException.Corrupt("a header does not follow its parent");

        // Nearly always a block states what its parent states; the bits encode each difficulty in one way only.
        var stated = parent.Stated;
        var verdict = header.Bits == parent.Header.Bits
            ? StatedDifficultyRule.Check(schedule.Parameters, stated, parent.RequiredNext)
            : StatedDifficultyRule.Check(schedule.Parameters, header.Bits, parent.RequiredNext, out stated);
        if (verdict != StatedDifficultyVerdict.Accepted || !stated.IsMetBy(stored.Hash) || header.Time <= parent.MedianTimePast)
            throw ChainStoreException.Corrupt("a header breaks the chain's rules");
        return parent.CreateChild(stored.Hash, header, stated, schedule);
    }

    /// <summary>Headers come in the order of their heights, so a parent is among the last ones: without forks the last.</summary>
    private static BlockNode? FindParent(Hash256 hash, long height, List<BlockNode> nodes)
    {
        for (var i = nodes.Count - 1; i >= 0 && nodes[i].Height >= height - 1; i--)
        {
            if (nodes[i].Hash == hash) return nodes[i];
        }

        return null;
    }

    private static SideBlocks FindSide(List<BlockNode> headers, BlockNode tip, IChainStore store)
    {
        var active = new BlockNode[tip.Height + 1];
        for (var node = tip; node is not null; node = node.Parent) active[node.Height] = node;
        return SideBlocks.None.Add(headers
            .Where(node => node.Height > tip.Height || active[node.Height] != node)
            .Select(node => (node, store.ReadBlockSize(node.Hash))));
    }

    private static IEnumerable<AddressTransaction> HistoryOf(BlockNode tip, IChainStore store)
    {
        for (long height = 1; height <= tip.Height; height++)
        {
            var hash = tip.Ancestor(height).Hash;
            if (store.ReadBlock(hash) is not { } bytes || !Block.TryDecode(bytes, out var block, out _) || block.Hash != hash)
                throw ChainStoreException.Corrupt("a block is unreadable");
            if (!UndoData.TryDecode(hash, store.ReadUndo(hash), out var spent))
                throw ChainStoreException.Corrupt("the outputs a block spent are unreadable");
            foreach (var entry in AddressTransaction.Of(block, height, spent)) yield return entry;
        }
    }

    private static UtxoSet LoadCoins(IChainStore store, StoredChainState state)
    {
        UtxoSet utxo;
        try
        {
            utxo = UtxoSet.From(store.ReadCoins());
        }
        catch (ArgumentException exception)
        {
            throw ChainStoreException.Corrupt("an unspent output is stored twice or unreadable", exception);
        }

        return utxo.Checksum == state.UtxoChecksum
            ? utxo
            : throw ChainStoreException.Corrupt("its unspent outputs do not have their checksum");
    }
}
