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
        Assert.Equal(0, store.ReadBlockSize(Genesis.Hash));
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

        var store = Open();
        using var again = TestBlocks.Open(store: store);
        Assert.Equal(before.Tip with { StateVersion = 1, Utxo = again.Current.Utxo }, again.Tip);
        Assert.Equal(before.Utxo.Checksum, again.Current.Utxo.Checksum);
        Assert.Equal(before.Utxo.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal), again.Current.Utxo.OrderBy(
            pair => pair.Key.ToString(), StringComparer.Ordinal));
        Assert.Equal(before.GetHeaders(0, 100).AsEnumerable(), again.Current.GetHeaders(0, 100));
        Assert.Equal([blocks[4].Hash], again.GetSideBranches().Select(header => header.Hash));
        foreach (var block in blocks) Assert.Equal(block.Encode(), again.GetBlockBytes(block.Hash));
        foreach (var block in blocks) Assert.Equal(block.Size, store.ReadBlockSize(block.Hash));
        Assert.Equal(BlockOutcome.Duplicate, again.Submit(blocks[3]).Outcome);

        // The undo data is there: the other branch wins again.
        foreach (var block in TestBlocks.Branch(blocks[4], 3, 7)) Assert.True(again.Submit(block).IsAccepted);
        Assert.Equal(8, again.Tip.Height);
    }

    [Fact]
    public void F25_X18_ARunOfBlocksIsStoredAsOneStep()
    {
        // Each block spends the coinbase of the one before it, so that most outputs come and go within the run.
        List<Block> run = [TestBlocks.Child(Genesis.Block)];
        for (var i = 1; i < 50; i++) run.Add(TestBlocks.Child(run[^1], [TestBlocks.SpendCoinbase(run[^1])]));
        using (var chain = TestBlocks.Open(store: Open())) Assert.Equal(50, chain.Submit(run).Count);

        var store = Open();
        using var again = TestBlocks.Open(store: store);
        using var replay = TestBlocks.Open();
        foreach (var block in run) replay.Submit(block);
        Check();
        foreach (var block in run) Assert.Equal(block.Encode(), again.GetBlockBytes(block.Hash));
        Assert.All(run, block => Assert.NotNull(store.ReadUndo(block.Hash)));

        // What it takes to undo the run is there, block by block.
        var branch = TestBlocks.Branch(run[9], 45, 2);
        Assert.Equal(45, again.Submit(branch).Count);
        foreach (var block in branch) replay.Submit(block);
        Assert.Equal((branch[^1].Hash, 40), (again.Tip.Hash, again.SideBlockCount));
        Check();

        void Check()
        {
            Assert.Equal(replay.Tip.Hash, again.Tip.Hash);
            Assert.Equal(replay.Current.Utxo.Checksum, again.Current.Utxo.Checksum);
            Assert.Equal(again.Current.Utxo.Count, store.ReadCoins().Count());
            Assert.Equal(again.Current.Utxo.Checksum, store.ReadState()!.UtxoChecksum);
            Assert.Equal(replay.GetTransactions(TestKeys.Address(1)), again.GetTransactions(TestKeys.Address(1)));
        }
    }

    [Fact]
    public void F3_F27_OfEqualWorkTheFirstSeenStaysOverARestart()
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
    public void C34_TheIndexOfAddressesFollowsTheChainAndSurvivesRestarts()
    {
        var parameters = TestBlocks.Parameters(maturity: 3);
        List<Block> path = [Genesis.Block], former;
        using (var chain = TestBlocks.Open(parameters, Open()))
        {
            AddressModel.Check(chain, path, "genesis");
            for (var height = 1; height <= 8; height++)
            {
                Grow(chain, height % 4, height > 4 ? [TestBlocks.Spend([Coinbase(height - 3)], Pay(1, 30), Pay(2, 19))] : []);
                AddressModel.Check(chain, path, $"height {height}");
            }
        }

        former = [.. path];
        path = [.. path[..5]];
        using (var chain = TestBlocks.Open(parameters, Open()))
        {
            AddressModel.Check(chain, former, "restart");
            Block[] branch = new Block[5];
            for (var i = 0; i < branch.Length; i++)
            {
                // The first spend is in the other branch too; key 3 pays itself.
                Transaction[] spends = i switch
                {
                    0 => [former[5].Transactions[1]],
                    1 => [TestBlocks.Spend([Coinbase(3)], Pay(3, 50))],
                    _ => [],
                };
                branch[i] = TestBlocks.Create(path[^1].Hash, path.Count, spends, extraNonce: 9, key: 3);
                path.Add(branch[i]);
                chain.Submit(branch[i]);
                AddressModel.Check(chain, i < 4 ? former : path, $"branch {i}");
            }
        }

        using var again = TestBlocks.Open(parameters, Open());
        AddressModel.Check(again, path, "restart on the branch");

        void Grow(Blockchain chain, int key, Transaction[] spends)
        {
            path.Add(TestBlocks.Create(path[^1].Hash, path.Count, spends, key: key));
            Assert.Equal(BlockOutcome.Connected, chain.Submit(path[^1]).Outcome);
        }

        (OutPoint OutPoint, int Key) Coinbase(int height) => (new(path[height].Transactions[0].Id, 0), height % 4);

        static TransactionOutput Pay(int key, decimal coins) => new(Amount.FromCoins(coins), TestKeys.Address(key));
    }

    [Fact]
    public void C34_TheIndexOfAddressesIsReadInPages()
    {
        using var chain = TestBlocks.Open(store: Open());
        var blocks = TestBlocks.Branch(Genesis.Block, 25, 1);
        foreach (var block in blocks) chain.Submit(block);
        var address = TestKeys.Address(0);
        var all = chain.GetTransactions(address, 0, int.MaxValue);
        Assert.Equal(Enumerable.Reverse(blocks).Select(block => block.Hash), all.Select(entry => entry.BlockHash));
        Assert.Equal(all, chain.GetTransactions(address));
        Assert.Equal(all.Skip(3).Take(10), chain.GetTransactions(address, 3, 10));
        Assert.Equal(all.Skip(20), chain.GetTransactions(address, 20, 10));
        Assert.Empty(chain.GetTransactions(address, 25, 10));
        Assert.Empty(chain.GetTransactions(address, int.MaxValue, int.MaxValue));
        Assert.Empty(chain.GetTransactions(address, 0, 0));
        var unspent = chain.Current.GetUnspentOutputs(address);
        Assert.Equal(25, unspent.Length);
        Assert.Equal(unspent.Skip(3).Take(10), chain.Current.GetUnspentOutputs(address, 3, 10));
        Assert.Equal(unspent.Skip(20), chain.Current.GetUnspentOutputs(address, 20, 10));
        Assert.Empty(chain.Current.GetUnspentOutputs(address, int.MaxValue, int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => chain.GetTransactions(address, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => chain.GetTransactions(address, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => chain.Current.GetUnspentOutputs(address, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => chain.Current.GetUnspentOutputs(address, 0, -1));
    }

    [Fact]
    public void C34_C36_TheIndexIsReplacedAsAWholeWhileItIsRead()
    {
        using var store = Open();
        var chain = TestBlocks.Open(store: store);
        foreach (var block in TestBlocks.Branch(Genesis.Block, 3, 1)) chain.Submit(block);
        var address = TestKeys.Address(0);
        var before = store.ReadHistory(address, 0, 10);
        Assert.Equal(3, before.Count);
        Assert.Throws<NotSupportedException>(() => store.RebuildHistory(Entries(fails: true)));
        Assert.Equal(before, store.ReadHistory(address, 0, 10));
        store.RebuildHistory(Entries(fails: false));
        Assert.Equal(before.Take(1), store.ReadHistory(address, 0, 10));

        IEnumerable<AddressTransaction> Entries(bool fails)
        {
            yield return before[0];

            // In the middle of the writing.
            Assert.Equal(before, store.ReadHistory(address, 0, 10));
            if (fails) throw new NotSupportedException();
        }
    }

    [Fact]
    public void F17_F8_PeersAndBansAreKept()
    {
        StoredPeer[] peers =
        [
            new("http://127.0.0.1:5001", new(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero), 0),
            new("http://[::1]:5000", DateTimeOffset.UnixEpoch, 3),
        ];
        StoredBan[] bans =
        [
            new("http://127.0.0.1:5002", new(2026, 1, 3, 3, 4, 5, 678, TimeSpan.Zero), 99, "InvalidBlock"),
            new("http://[::1]:5003", DateTimeOffset.UnixEpoch, 0, ""),
        ];
        using (var store = Open())
        {
            var kept = (IPeerStore)store;
            Assert.Empty(kept.ReadPeers());
            Assert.Empty(kept.ReadBans());
            kept.SavePeers([new("gone", DateTimeOffset.UnixEpoch, 1)], [new("gone too", DateTimeOffset.UnixEpoch, 1, "Stalled")]);
            kept.SavePeers(peers, bans.Reverse());
        }

        using var again = Open();
        Assert.Equal(peers, ((IPeerStore)again).ReadPeers());
        Assert.Equal(bans, ((IPeerStore)again).ReadBans());
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
