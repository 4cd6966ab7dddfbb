using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>The examples of the package's page and of docs/RECOVERY.md, compiled and run.</summary>
public sealed class LedgerGuide
{
    private readonly ConsensusParameters parameters = ConsensusParameters.From(LedgerConfiguration.Default);

    [Fact]
    public void ThePackagesPage()
    {
        using TemporaryFolder folder = new();
        var path = folder.File("chain.db");
        {
            var parameters = ConsensusParameters.From(LedgerConfiguration.Default);
            using var chain = Blockchain.Open(parameters, SqliteChainStore.Open(path));
            Console.WriteLine($"{chain.Current.Length} blocks, tip {chain.Tip.Hash}, work {chain.Tip.Work}");
            Assert.Equal(Genesis.Hash, chain.Tip.Hash);
        }
    }

    [Fact]
    public void Recovery()
    {
        using TemporaryFolder folder = new();
        var (damagedPath, path) = (folder.File("damaged.db"), folder.File("chain.db"));
        using (var before = Blockchain.Open(parameters, SqliteChainStore.Open(damagedPath))) Assert.Equal(1, before.Current.Length);
        {
            using var damaged = SqliteChainStore.Open(damagedPath, new() { CheckFile = false });
            using var chain = Blockchain.Open(parameters, SqliteChainStore.Open(path));
            var result = ChainRecovery.Copy(damaged, chain);
            Assert.True(result.IsComplete);
        }
    }
}
