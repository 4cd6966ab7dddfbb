using ChainCore.Ledger;

namespace ChainCore.Mining.Tests;

/// <summary>The example of the package ChainCore.Mining's page, compiled and run on a node in memory.</summary>
[Collection(Sessions.Name)]
public sealed class MiningGuide
{
    [Fact]
    public async Task ThePackagesPage()
    {
        var cancellationToken = CancellationToken.None;
        Dictionary<string, string> keys = new() { ["BLOCKCHAIN_DIFFICULTY"] = "1" };

        using var node = LedgerNode.Open(new() { Configuration = new() { CommandLine = keys } });
        MiningSession session = new([new LedgerWorkSource(node)], new()
        {
            PayTo = Address.Parse("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"),
            BlockGoal = 3,
            OnEvent = e => Console.WriteLine(e.Message),
        });
        var summary = await session.RunAsync(cancellationToken);
        Console.WriteLine($"{summary.Message} {summary.Statistics.Earned} coin earned.");

        Assert.Equal(SessionEnd.GoalReached, summary.End);
        Assert.Equal(4, node.Chain.Current.Length);
    }
}
