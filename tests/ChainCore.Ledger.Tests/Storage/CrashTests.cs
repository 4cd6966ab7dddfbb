using Microsoft.Data.Sqlite;
using Xunit;
using Xunit.Abstractions;

namespace ChainCore.Ledger.Tests;

/// <summary>A writing process is killed at random moments; what it was told is stored must be there.</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    [Fact]
    public void X18_NoAcknowledgedBlockIsLostByTwentyKills() => KillAndCheck(20);

    [SwitchedFact("CHAINCORE_CRASH")]
    public void X18_NoAcknowledgedBlockIsLostByTwoHundredKills() => KillAndCheck(200);

    [Fact]
    public void X18_AFileIsCreatedCompletelyOrNotAtAll() => KillWhileCreating(6);

    [SwitchedFact("CHAINCORE_CRASH")]
    public void X18_AFileIsCreatedCompletelyOrNotAtAllTwoHundredTimes() => KillWhileCreating(200);

    private void KillWhileCreating(int kills)
    {
        var (none, empty, created) = (0, 0, 0);
        Random random = new(Property.RunSeed.GetHashCode());
        for (var i = 0; i < kills; i++)
        {
            using TemporaryFolder folder = new();
            var file = folder.File("chain.db");
            using var writer = CrashWriter.Start(file, Property.RunSeed + (ulong)i);

            // From the moment the file appears; how long it takes to that says more about the machine.
            SpinWait.SpinUntil(() => File.Exists(file), TimeSpan.FromMinutes(1));
            Thread.Sleep(random.Next(i % 2 == 0 ? 60 : 600));
            writer.Kill();
            none += File.Exists(file) ? 0 : 1;
            using (var store = SqliteChainStore.Open(file))
            {
                empty += store.ReadState() is null ? 1 : 0;
                created += store.ReadState() is null ? 0 : 1;
            }

            CheckIntegrity(file);
            using var chain = TestBlocks.Open(store: SqliteChainStore.Open(file));
            foreach (var (hash, _) in writer.Acknowledged)
                Assert.True(chain.TryGetBlock(hash, out var _), $"{hash} is lost {Property.Repeat}");
            CheckReplay(chain);
        }

        output.WriteLine($"{kills} kills: {none} without a file, {empty} without a chain, {created} with one {Property.Repeat}");
    }

    private void KillAndCheck(int kills)
    {
        using TemporaryFolder folder = new();
        var file = folder.File("chain.db");
        Random random = new(Property.RunSeed.GetHashCode());
        HashSet<Hash256> acknowledged = [];
        var (blocks, sideBranches, started) = (0L, 0, 0);
        for (var i = 0; i < kills; i++)
        {
            using var writer = CrashWriter.Start(file, Property.RunSeed + (ulong)i);

            // Some die while they start, or create the file, or look into what the one before left; most while they write.
            if (i % 5 == 0) Thread.Sleep(random.Next(600));
            else writer.WaitForAcknowledgements(random.Next(1, 40));
            Thread.Sleep(random.Next(20));
            writer.Kill();
            started += writer.Acknowledged.Count > 0 ? 1 : 0;
            foreach (var (block, _) in writer.Acknowledged) acknowledged.Add(block);

            if (!File.Exists(file)) continue;
            CheckIntegrity(file);
            using var chain = TestBlocks.Open(store: SqliteChainStore.Open(file));
            foreach (var hash in acknowledged) Assert.True(chain.TryGetHeader(hash, out _), $"{hash} is lost {Property.Repeat}");
            foreach (var (hash, _) in writer.Acknowledged) Assert.True(chain.TryGetBlock(hash, out _), $"{hash} is lost {Property.Repeat}");
            if (writer.Acknowledged.Count > 0)
            {
                Assert.True(chain.TryGetHeader(writer.Acknowledged[^1].Tip, out var told));
                Assert.True(chain.Tip.Work >= told.Work, Property.Repeat);
            }

            CheckReplay(chain);
            (blocks, sideBranches) = (chain.Tip.Height, chain.SideBlockCount);
        }

        output.WriteLine(
            $"{kills} kills, {started} of them while writing; {acknowledged.Count} blocks acknowledged, "
            + $"{blocks} on the active chain, {sideBranches} beside it {Property.Repeat}");
        Assert.True(started >= kills * 4 / 5 && sideBranches > 0);
    }

    private static void CheckIntegrity(string file)
    {
        using SqliteConnection connection = new($"Data Source={file};Pooling=false");
        connection.Open();
        using SqliteCommand command = new("PRAGMA integrity_check", connection);
        Assert.Equal("ok", command.ExecuteScalar());
    }

    /// <summary>The unspent outputs are those of a chain in memory that gets the same blocks.</summary>
    private static void CheckReplay(Blockchain chain)
    {
        using var replay = TestBlocks.Open();
        foreach (var block in chain.ReadBlocks(1, int.MaxValue)) Assert.Equal(BlockOutcome.Connected, replay.Submit(block).Outcome);
        Assert.Equal(replay.Tip.Hash, chain.Tip.Hash);
        Assert.Equal(replay.Current.Utxo.Checksum, chain.Current.Utxo.Checksum);
        Assert.Equal(replay.Current.Utxo.Count, chain.Current.Utxo.Count);
    }
}
