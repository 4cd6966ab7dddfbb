using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>What a node does is traced where somebody listens (row G11).</summary>
public sealed class ActivityTests : IDisposable
{
    private readonly TestLedger _ledger = TestLedger.Open();

    public void Dispose() => _ledger.Dispose();

    [Fact]
    public void G11_TemplatesBlocksAndReorganisationsAreActivities()
    {
        using TraceListener traces = new(LedgerNode.ActivitySourceName);
        var genesisTemplate = _ledger.Template(key: 1);
        var first = _ledger.MineNext();
        var side = TestLedger.Mine(genesisTemplate);
        var better = TestBlocks.Create(side.Hash, 2, time: side.Header.Time + 1);
        var wrong = TestBlocks.Create(better.Hash, 3, time: 1);
        _ledger.Node.ReceiveBlocks([side], "peer");
        _ledger.Node.ReceiveBlocks([better], "peer");
        _ledger.Node.ReceiveBlocks([wrong], "peer");

        Assert.Equal(
            [
                "chaincore.node.template height=1 transactions=1",
                "chaincore.node.template height=1 transactions=1",
                $"chaincore.node.validate hash={first.Hash}",
                $"chaincore.node.connect height=1 hash={first.Hash} blocks=1 depth=0",
                $"chaincore.node.validate hash={side.Hash}",
                $"chaincore.node.validate hash={better.Hash}",
                $"chaincore.node.reorganise height=2 hash={better.Hash} blocks=2 depth=1",
                $"chaincore.node.validate hash={wrong.Hash} reason=time-too-old",
            ],
            traces.Ended);
    }

    [Fact]
    public void G11_OutsideATraceSomebodyWantsNothingIsMade()
    {
        using TraceListener traces = new(LedgerNode.ActivitySourceName);
        System.Diagnostics.Activity.Current = null;
        Assert.Null(NodeActivities.Start(NodeActivities.Validate));
        _ledger.MineNext();
        Assert.Empty(traces.Ended);
    }
}
