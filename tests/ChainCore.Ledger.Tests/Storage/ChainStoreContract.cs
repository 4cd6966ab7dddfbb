using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>What every store must do; one subclass for each of them.</summary>
public abstract class ChainStoreContract : IDisposable
{
    /// <summary>Opens the store; a second call, after disposing the first store, opens the same one again.</summary>
    protected abstract IChainStore Open();

    public virtual void Dispose() => GC.SuppressFinalize(this);

    [Fact]
    public void C40_ANewStoreHoldsNothing()
    {
        using var store = Open();
        Assert.Null(store.ReadState());
        Assert.Empty(store.ReadHeaders());
        Assert.Empty(store.ReadCoins());
        Assert.Null(store.ReadBlock(Genesis.Hash));
        Assert.Null(store.ReadUndo(Genesis.Hash));
    }

    [Fact]
    public void E30_AChainIsCreatedOnceWithItsParameters()
    {
        using (var store = Open())
        {
            NewBlock genesis = new(Genesis.Hash, 0, Genesis.Block.Header, Genesis.Block.Encode());
            store.Create("text", genesis, UtxoSet.Empty.Checksum);
            Assert.Throws<InvalidOperationException>(() => store.Create("other", genesis, UtxoSet.Empty.Checksum));
        }

        using var again = Open();
        Assert.Equal(new("text", Genesis.Hash, UtxoSet.Empty.Checksum), again.ReadState());
        Assert.Equal([new(Genesis.Hash, 0, Genesis.Block.Header)], again.ReadHeaders());
        Assert.Equal(Genesis.Block.Encode(), again.ReadBlock(Genesis.Hash));
        Assert.Null(again.ReadUndo(Genesis.Hash));
    }

    [Fact]
    public void F25_ARestartRestoresTheSameState()
    {
        List<Block> blocks = [];
        ChainView before;
        using (var chain = TestBlocks.Open(store: Open()))
        {
            var trunk = TestBlocks.Branch(Genesis.Block, 5, 1);
            Block[] branch = [TestBlocks.Child(trunk[2], [TestBlocks.SpendCoinbase(trunk[1])], extraNonce: 2)];
            branch = [.. branch, TestBlocks.Child(branch[0], [TestBlocks.SpendCoinbase(trunk[2]), TestBlocks.SpendCoinbase(branch[0])])];
            branch = [.. branch, TestBlocks.Child(branch[1])];
            blocks = [.. trunk, .. branch];
            foreach (var block in blocks) Assert.True(chain.Submit(block).IsAccepted);
            Assert.Equal(branch[2].Hash, chain.Tip.Hash);
            before = chain.Current;
        }

        using var again = TestBlocks.Open(store: Open());
        Assert.Equal(before.Tip with { StateVersion = 1, Utxo = again.Current.Utxo }, again.Tip);
        Assert.Equal(before.Utxo.Checksum, again.Current.Utxo.Checksum);
        Assert.Equal(before.Utxo.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal), again.Current.Utxo.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal));
        Assert.Equal(before.GetHeaders(0, 100).AsEnumerable(), again.Current.GetHeaders(0, 100));
        Assert.Equal([blocks[4].Hash], again.GetSideBranches().Select(header => header.Hash));
        foreach (var block in blocks) Assert.Equal(block.Encode(), again.GetBlockBytes(block.Hash));
        Assert.Equal(BlockOutcome.Duplicate, again.Submit(blocks[3]).Outcome);

        // The undo data is there: the other branch wins again.
        foreach (var block in TestBlocks.Branch(blocks[4], 3, 7)) Assert.True(again.Submit(block).IsAccepted);
        Assert.Equal(8, again.Tip.Height);
    }

    [Fact]
    public void F3_OfEqualWorkTheFirstSeenStaysOverARestart()
    {
        var (first, second) = (TestBlocks.Branch(Genesis.Block, 2, 1), TestBlocks.Branch(Genesis.Block, 2, 2));
        using (var chain = TestBlocks.Open(store: Open()))
        {
            foreach (var block in first.Concat(second)) chain.Submit(block);
        }

        using var again = TestBlocks.Open(store: Open());
        Assert.Equal(first[1].Hash, again.Tip.Hash);
    }

    [Fact]
    public void F4_ACommitIsStoredCompletelyOrNotAtAll()
    {
        using var store = Open();
        var chain = TestBlocks.Open(store: store);
        var blocks = TestBlocks.Branch(Genesis.Block, 2, 1);
        chain.Submit(blocks[0]);
        var (state, coins) = (store.ReadState()!, store.ReadCoins().ToArray());

        // From another tip than the store's.
        var commit = new ChainCommit
        {
            PreviousTip = Genesis.Hash,
            Tip = blocks[1].Hash,
            UtxoChecksum = Hash256.Zero,
            NewBlocks = [new(blocks[1].Hash, 2, blocks[1].Header, blocks[1].Encode())],
            Connected = [new(blocks[1].Hash, new byte[] { 1 })],
            Utxo = new(coins, []),
        };
        Assert.Equal(ChainStoreError.Corrupt, Assert.Throws<ChainStoreException>(() => store.Commit(commit)).Error);
        Assert.Equal(state, store.ReadState());
        Assert.Equal(coins, store.ReadCoins());
        Assert.Equal(2, store.ReadHeaders().Count());
        Assert.Null(store.ReadBlock(blocks[1].Hash));
        Assert.Null(store.ReadUndo(blocks[1].Hash));

        store.Commit(commit with { PreviousTip = blocks[0].Hash });
        Assert.Empty(store.ReadCoins());
        Assert.Equal([1], store.ReadUndo(blocks[1].Hash));
        Assert.Equal(new(state.ConsensusText, blocks[1].Hash, Hash256.Zero), store.ReadState());
    }

    [Fact]
    public void F4_BlocksAreRemovedAndUndoDataGoes()
    {
        using var store = Open();
        var chain = TestBlocks.Open(store: store);
        var blocks = TestBlocks.Branch(Genesis.Block, 2, 1);
        foreach (var block in blocks) chain.Submit(block);
        var side = TestBlocks.Child(Genesis.Block, extraNonce: 2);
        chain.Submit(side);
        Assert.Equal([Genesis.Hash, blocks[0].Hash, side.Hash, blocks[1].Hash], store.ReadHeaders().Select(header => header.Hash));
        Assert.Equal([0, 1, 1, 2], store.ReadHeaders().Select(header => header.Height));
        Assert.NotNull(store.ReadUndo(blocks[1].Hash));
        Assert.Null(store.ReadUndo(side.Hash));

        var state = store.ReadState()!;
        store.Commit(new()
        {
            PreviousTip = state.Tip,
            Tip = state.Tip,
            UtxoChecksum = state.UtxoChecksum,
            Removed = [side.Hash],
            Disconnected = [blocks[1].Hash],
        });
        Assert.Null(store.ReadBlock(side.Hash));
        Assert.Null(store.ReadUndo(blocks[1].Hash));
        Assert.Equal([Genesis.Hash, blocks[0].Hash, blocks[1].Hash], store.ReadHeaders().Select(header => header.Hash));
    }

    [Fact]
    public void F17_PeersAreKept()
    {
        StoredPeer[] peers =
        [
            new("http://127.0.0.1:5001", new(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero), 0),
            new("http://[::1]:5000", DateTimeOffset.UnixEpoch, 3),
        ];
        using (var store = Open())
        {
            var kept = (IPeerStore)store;
            Assert.Empty(kept.ReadPeers());
            kept.SavePeers([new("gone", DateTimeOffset.UnixEpoch, 1)]);
            kept.SavePeers(peers);
        }

        using var again = Open();
        Assert.Equal(peers, ((IPeerStore)again).ReadPeers());
    }

    [Fact]
    public void B24_AuditRecordsAreAppended()
    {
        AuditRecord[] records = [.. Enumerable.Range(0, 5).Select(i => new AuditRecord(
            new(2026, 1, 2, 3, 4, i, TimeSpan.FromHours(2)), "127.0.0.1", AuditAction.DifficultySet, "BLOCKCHAIN_DIFFICULTY",
            i == 0 ? null : "4", "5", force: i % 2 == 0, i == 2 ? "a reason" : null, AuditResult.Override))];
        using (var store = Open())
        {
            foreach (var record in records) ((IAuditStore)store).Append(record);
        }

        using var again = Open();
        Assert.Equal(Enumerable.Reverse(records), ((IAuditStore)again).ReadAudit(100));
        Assert.Equal([records[4], records[3]], ((IAuditStore)again).ReadAudit(2));
        Assert.Empty(((IAuditStore)again).ReadAudit(0));
    }

    [Fact]
    public async Task C36_ReadsGoOnWhileBlocksAreWritten()
    {
        using var store = Open();
        var chain = TestBlocks.Open(store: store);
        var blocks = TestBlocks.Branch(Genesis.Block, 150, 1);
        var reads = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (chain.Tip.Height < 150)
            {
                foreach (var header in chain.Current.GetHeaders(0, 1_000)) Assert.NotNull(chain.GetBlockBytes(header.Hash));

                // One statement reads one state: as many coinbases as blocks, whatever is committed meanwhile.
                var coins = store.ReadCoins().ToArray();
                Assert.Equal(coins.Length, coins.Select(pair => pair.Value.Height).DefaultIfEmpty().Max());
            }
        })).ToArray();
        foreach (var block in blocks) Assert.Equal(BlockOutcome.Connected, chain.Submit(block).Outcome);
        await Task.WhenAll(reads);
    }
}

/// <summary>The contract of stores, kept in memory.</summary>
public sealed class InMemoryChainStoreTests : ChainStoreContract
{
    private readonly InMemoryChainStore _store = new();

    protected override IChainStore Open() => _store;
}
