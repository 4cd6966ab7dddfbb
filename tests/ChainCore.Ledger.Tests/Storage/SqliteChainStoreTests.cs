using Microsoft.Data.Sqlite;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>The contract of stores, kept in a file; and what becomes of files that are damaged, in use, or something else.</summary>
public sealed class SqliteChainStoreTests : ChainStoreContract
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.File("chain.db");

    public override void Dispose()
    {
        _folder.Dispose();
        base.Dispose();
    }

    [Fact]
    public void X18_EveryCommitIsDurable()
    {
        using var store = SqliteChainStore.Open(File);
        using SqliteConnection other = new($"Data Source={File};Pooling=false");
        other.Open();
        Assert.Equal("wal", Scalar(other, "PRAGMA journal_mode"));
        Assert.Equal(2L, store.Synchronous);
    }

    [Fact]
    public void C40_AFileInUseIsRefused()
    {
        using var store = SqliteChainStore.Open(File);
        AssertFails(ChainStoreError.InUse, () => SqliteChainStore.Open(File));
        Assert.Null(store.ReadState());
    }

    [Fact]
    public void C40_AFileInUseByAnotherProcessIsRefused()
    {
        using var writer = CrashWriter.Start(File, seed: 1);
        writer.WaitForAcknowledgements(1);
        AssertFails(ChainStoreError.InUse, () => SqliteChainStore.Open(File));
        writer.Kill();
        using var chain = TestBlocks.Open(store: SqliteChainStore.Open(File));
        Assert.True(chain.Tip.Height > 0);
    }

    [Fact]
    public void C40_AFolderThatIsNotThereIsRefused() =>
        AssertFails(ChainStoreError.Unavailable, () => SqliteChainStore.Open(_folder.File("missing/chain.db")));

    [Theory]
    [InlineData("no database at all, but long enough to have a header of a hundred bytes, which this text is made to be just so.")]
    [InlineData("short")]
    public void C40_AFileThatIsNoDatabaseIsRefused(string text)
    {
        System.IO.File.WriteAllText(File, text);
        AssertFails(ChainStoreError.WrongFormat, () => SqliteChainStore.Open(File));
        Assert.Equal(text, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void C40_AnotherProgramsDatabaseIsRefused()
    {
        Change("CREATE TABLE other (x)");
        AssertFails(ChainStoreError.WrongFormat, () => SqliteChainStore.Open(File));
    }

    [Fact]
    public void C40_AVersionFromTheFutureIsRefused()
    {
        Fill();
        Change("PRAGMA user_version = 4");
        AssertFails(ChainStoreError.WrongFormat, () => SqliteChainStore.Open(File));
    }

    [Fact]
    public void C34_C40_AFileOfVersion1GetsItsIndexOfAddresses()
    {
        Fill();
        List<Block> path = [Genesis.Block];
        using (var chain = TestBlocks.Open(store: SqliteChainStore.Open(File)))
        {
            foreach (var side in TestBlocks.Branch(Genesis.Block, 2, 7)) chain.Submit(side);
            path.AddRange(chain.ReadBlocks(1, 100));
        }

        Change("DROP TABLE bans; DROP TABLE history; DELETE FROM meta WHERE key = 'history'; PRAGMA user_version = 1");
        using (var store = SqliteChainStore.Open(File)) Assert.False(store.ReadState()!.HasHistory);

        // The process may have died between the table and its content.
        for (var i = 0; i < 2; i++)
        {
            using (var store = SqliteChainStore.Open(File)) Assert.Equal(i > 0, store.ReadState()!.HasHistory);
            using var chain = TestBlocks.Open(store: SqliteChainStore.Open(File));
            AddressModel.Check(chain, path, $"{i}");
        }
    }

    [Fact]
    public void C34_AFileOfVersion1WithADamagedBlockIsRefusedAndStaysAsItWas()
    {
        Fill();
        Change("DROP TABLE bans; DROP TABLE history; DELETE FROM meta WHERE key = 'history'; PRAGMA user_version = 1");
        Change("UPDATE bodies SET body = zeroblob(10) WHERE id = 13");
        AssertFails(ChainStoreError.Corrupt, () => TestBlocks.Open(store: SqliteChainStore.Open(File)));
        using var store = SqliteChainStore.Open(File);
        Assert.False(store.ReadState()!.HasHistory);
        Assert.Empty(store.ReadHistory(TestKeys.Address(0), 0, 10));
    }

    [Fact]
    public void F8_C40_AFileOfVersion2KeepsItsPeersAndCanKeepBans()
    {
        StoredPeer peer = new("http://127.0.0.1:5001", DateTimeOffset.UnixEpoch, 2);
        StoredBan ban = new("http://127.0.0.1:5002", DateTimeOffset.UnixEpoch, 7, "Stalled");
        using (var store = SqliteChainStore.Open(File)) store.SavePeers([peer], []);
        Change("DROP TABLE bans; PRAGMA user_version = 2");
        using (var store = SqliteChainStore.Open(File))
        {
            Assert.Equal([peer], store.ReadPeers());
            Assert.Empty(store.ReadBans());
            store.SavePeers([peer], [ban]);
        }

        using var again = SqliteChainStore.Open(File);
        Assert.Equal([peer], again.ReadPeers());
        Assert.Equal([ban], again.ReadBans());
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(0.99)]
    public void F25_ATruncatedFileIsAClearError(double kept)
    {
        Fill();
        using (var file = System.IO.File.OpenWrite(File)) file.SetLength(Math.Max(100, (long)(file.Length * kept)));
        AssertFails(ChainStoreError.Corrupt, () => TestBlocks.Open(store: SqliteChainStore.Open(File)));
    }

    [Fact]
    public void F25_DamagedPagesAreAClearErrorOrDoNoHarm()
    {
        Fill();
        var intact = System.IO.File.ReadAllBytes(File);
        Hash256 tip, checksum;
        using (var chain = TestBlocks.Open(store: SqliteChainStore.Open(File))) (tip, checksum) =
            (chain.Tip.Hash, chain.Current.Utxo.Checksum);

        Random random = new(Property.RunSeed.GetHashCode());
        var refused = 0;
        for (var i = 0; i < 60; i++)
        {
            var damaged = (byte[])intact.Clone();

            // The first one hits the root of the schema, without which nothing can be read; the others any place.
            var offset = i == 0 ? 100 : random.Next(100, damaged.Length - 64);
            for (var k = 0; k < 64; k++) damaged[offset + k] ^= (byte)random.Next(1, 256);
            System.IO.File.WriteAllBytes(File, damaged);
            try
            {
                using var chain = TestBlocks.Open(store: SqliteChainStore.Open(File));

                // The damage is in a block's body or in free space: the state is right, and a body is never served as what it is not.
                Assert.True((tip, checksum) == (chain.Tip.Hash, chain.Current.Utxo.Checksum), Property.Repeat);
                foreach (var header in chain.Current.GetHeaders(0, 1_000)) chain.TryGetBlock(header.Hash, out _);
            }
            catch (ChainStoreException exception)
            {
                Assert.True(exception.Error is ChainStoreError.Corrupt or ChainStoreError.WrongFormat, $"{exception} {Property.Repeat}");
                AssertSafe(exception);
                refused++;
            }
        }

        Assert.True(refused > 0, Property.Repeat);
    }

    [Theory]
    [InlineData("UPDATE headers SET header = CAST(x'01' || substr(header, 2) AS BLOB) WHERE height = 3")]
    [InlineData("UPDATE headers SET header = x'00' WHERE height = 3")]
    [InlineData("UPDATE headers SET height = 30 WHERE height = 3")]
    [InlineData("DELETE FROM headers WHERE height = 3")]
    [InlineData("DELETE FROM headers WHERE height = 20")]
    [InlineData("UPDATE headers SET hash = CAST(x'aa' || substr(hash, 2) AS BLOB) WHERE height = 20")]
    [InlineData("DELETE FROM coins WHERE height = 10")]
    [InlineData("UPDATE coins SET value = value + 1 WHERE height = 10")]
    [InlineData("UPDATE coins SET height = 11 WHERE height = 10")]
    [InlineData("UPDATE coins SET coinbase = 0 WHERE height = 10")]
    [InlineData("UPDATE coins SET script = x'76' WHERE height = 10")]
    [InlineData("UPDATE coins SET txid = x'76' WHERE height = 10")]
    [InlineData("UPDATE coins SET value = -1 WHERE height = 10")]
    [InlineData("UPDATE coins SET vout = -1 WHERE height = 10")]
    [InlineData("UPDATE meta SET value = zeroblob(32) WHERE key = 'tip'")]
    [InlineData("UPDATE meta SET value = 'x' WHERE key = 'tip'")]
    [InlineData("UPDATE meta SET value = zeroblob(32) WHERE key = 'utxo_checksum'")]
    [InlineData("UPDATE meta SET value = '{}' WHERE key = 'consensus'")]
    [InlineData("DELETE FROM meta WHERE key = 'consensus'")]
    [InlineData("DROP TABLE coins")]
    public void F25_AStoreThatContradictsItselfIsRefused(string change)
    {
        Fill();
        Change(change);
        AssertFails(
            change == "DROP TABLE coins" ? ChainStoreError.Unavailable : ChainStoreError.Corrupt,
            () => TestBlocks.Open(store: SqliteChainStore.Open(File)));
    }

    [Fact]
    public void F1_AnotherGenesisIsRefused()
    {
        Fill();
        Change("UPDATE headers SET height = 0 WHERE height = 3");
        Change("DELETE FROM headers WHERE hash = x'" + Convert.ToHexString(Genesis.Hash.ToByteArray()) + "'");
        AssertFails(ChainStoreError.OtherGenesis, () => TestBlocks.Open(store: SqliteChainStore.Open(File)));
    }

    [Fact]
    public void E30_OtherConsensusParametersAreRefused()
    {
        Fill();
        AssertFails(
            ChainStoreError.OtherParameters, () => TestBlocks.Open(TestBlocks.Parameters(maturity: 7), SqliteChainStore.Open(File)));
    }

    [Theory]
    [InlineData("UPDATE bodies SET body = zeroblob(10)")]
    [InlineData("DELETE FROM bodies")]
    [InlineData("DELETE FROM undo")]
    [InlineData("DELETE FROM history WHERE height = 7")]
    [InlineData("UPDATE history SET txid = zeroblob(32)")]
    [InlineData("UPDATE undo SET undo = CAST(substr(undo, 1, length(undo) - 1) || x'00' AS BLOB)")]
    [InlineData("UPDATE bodies SET body = (SELECT body FROM bodies WHERE id = 5)")]
    public void F4_AReorganisationOverDamagedBlocksChangesNothing(string change)
    {
        Fill();
        Change(change);
        using var chain = TestBlocks.Open(store: SqliteChainStore.Open(File));
        var before = chain.Current;
        var branch = TestBlocks.Branch(Genesis.Block, 21, 5);
        foreach (var block in branch[..20]) Assert.Equal(BlockOutcome.SideBranch, chain.Submit(block).Outcome);
        AssertFails(ChainStoreError.Corrupt, () => chain.Submit(branch[20]));
        Assert.Same(before, chain.Current);
    }

    [Theory]
    [InlineData("UPDATE coins SET value = value + 1", 20, true)]
    [InlineData("DELETE FROM undo", 20, true)]
    [InlineData("UPDATE meta SET value = zeroblob(32) WHERE key = 'tip'", 20, true)]
    [InlineData("UPDATE bodies SET body = zeroblob(10) WHERE id = 13", 11, true)]
    [InlineData("UPDATE headers SET header = x'00' WHERE height = 15", 14, false)]
    public void F25_TheBlocksOfADamagedFileMakeANewChain(string damage, long height, bool complete)
    {
        Fill();
        Hash256 tip;
        using (var intact = TestBlocks.Open(store: SqliteChainStore.Open(File)))
        {
            Assert.True(intact.Current.TryGetHeader(height, out var header));
            tip = header.Hash;
        }

        Change(damage);
        using var damaged = SqliteChainStore.Open(File, new() { CheckFile = false });
        using var chain = TestBlocks.Open(store: SqliteChainStore.Open(_folder.File("new.db")));
        var result = ChainRecovery.Copy(damaged, chain);
        Assert.Equal((height, complete), (result.Accepted, result.IsComplete));
        Assert.Equal((height, tip), (chain.Tip.Height, chain.Tip.Hash));
    }

    [Fact]
    public void F4_ARestartInTheMiddleOfManyReorganisations()
    {
        var (left, right) = (TestBlocks.Branch(Genesis.Block, 30, 1), TestBlocks.Branch(Genesis.Block, 30, 2));
        for (var i = 0; i < 30; i += 2)
        {
            using var chain = TestBlocks.Open(store: SqliteChainStore.Open(File));
            var (first, second) = i % 4 == 0 ? (left, right) : (right, left);
            foreach (var block in first.Skip(i).Take(2).Concat(second.Skip(i).Take(2))) Assert.True(chain.Submit(block).IsAccepted);
            Assert.Equal(first[i + 1].Hash, chain.Tip.Hash);
        }
    }

    protected override IChainStore Open() => SqliteChainStore.Open(File);

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = new(sql, connection);
        return command.ExecuteScalar();
    }

    private static void AssertFails(ChainStoreError error, Action action)
    {
        var exception = Assert.Throws<ChainStoreException>(action);
        Assert.True(error == exception.Error, exception.ToString());
        AssertSafe(exception);
    }

    private static void AssertSafe(ChainStoreException exception)
    {
        Assert.DoesNotContain(Path.GetTempPath(), exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Twenty blocks, some with spends, and a closed file.</summary>
    private void Fill()
    {
        using var chain = TestBlocks.Open(store: SqliteChainStore.Open(File));
        var block = Genesis.Block;
        for (var height = 1; height <= 20; height++)
        {
            block = TestBlocks.Child(block, height > 15 ? [TestBlocks.SpendCoinbase(block)] : null);
            Assert.Equal(BlockOutcome.Connected, chain.Submit(block).Outcome);
        }
    }

    private void Change(string sql)
    {
        using SqliteConnection connection = new($"Data Source={File};Pooling=false");
        connection.Open();
        using SqliteCommand command = new(sql, connection);
        command.ExecuteNonQuery();
    }
}
