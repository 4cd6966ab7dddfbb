using ChainCore.Ledger;

namespace ChainCore.Mining.Tests;

/// <summary>A session on a node of the same process: the whole way from template to chain.</summary>
[Collection(Sessions.Name)]
public sealed class LedgerSessionTests
{
    private static readonly Address Miner = Address.FromHash(new byte[Address.HashSize]);

    [Fact]
    public async Task D9_BlocksAreFoundHandedInAndPaid()
    {
        using var node = LedgerNode.Open(new() { Configuration = new() { CommandLine = Easy } });
        List<MiningEvent> events = [];
        MiningSession session = new([new LedgerWorkSource(node)], new()
        {
            PayTo = Miner,
            Workers = 2,
            Affinity = false,
            BlockGoal = 20,
            OnEvent = events.Add,
        });

        var summary = await session.RunAsync(CancellationToken.None);

        Assert.True(summary.End == SessionEnd.GoalReached, $"{summary.Message}\n{string.Join('\n', events.Select(e => e.Message))}");
        Assert.Equal(21, node.Chain.Tip.Height + 1);
        Assert.Equal(20, summary.Statistics.Blocks.Accepted);
        Assert.Equal(0, summary.Statistics.Blocks.Rejected);
        Assert.Equal(Amount.FromCoins(20 * 50), summary.Statistics.Earned);
        Assert.Equal(0, summary.WorkersLeft);
        Assert.True(summary.Statistics.Hashes > 0);
        Assert.Equal(20, events.Count(e => e.Kind == MiningEventKind.BlockAccepted));
    }

    internal static Dictionary<string, string> Easy => new()
    {
        ["BLOCKCHAIN_DIFFICULTY"] = "1",
        ["DIFFICULTY_ADJUSTMENT_ENABLED"] = "false",
    };
}
