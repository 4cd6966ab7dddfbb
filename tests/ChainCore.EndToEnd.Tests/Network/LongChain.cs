using ChainCore.Ledger;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>Chains that would take long to mine through a node's API.</summary>
internal static class LongChain
{
    /// <summary>Mines a chain by the library and leaves it in a node's folder.</summary>
    public static void Build(string folder, string configuration, int blocks, Address miner)
    {
        // Blocks of ten seconds that end now: the times are those of a chain that grew.
        SteppedClock clock = new(DateTimeOffset.UtcNow - (TimeSpan.FromSeconds(10) * (blocks + 1)));
        LedgerNodeOptions options = new() { Configuration = new() { FilePath = configuration }, Time = clock };
        using var mining = LedgerNode.Open(options);
        ParallelScanner scanner = new(new() { Workers = 1 });
        for (var i = 0; i < blocks; i++)
        {
            clock.Now += TimeSpan.FromSeconds(10);
            var template = Assert.IsType<BlockTemplate>(mining.CreateTemplate(miner).Template);
            var found = scanner.Search(template.CreateSearchSpace());
            var block = template.CreateBlock(found.Header, found.ExtraNonce);
            Assert.Equal(BlockOutcome.Connected, mining.SubmitBlock(new(block)).Chain?.Outcome);
        }

        using var stored = LedgerNode.Open(options with { DataFolder = folder });
        foreach (var run in mining.Chain.ReadBlocks(1, blocks).Chunk(500)) stored.ReceiveBlocks(run, "the miner");
        Assert.Equal(mining.Chain.Tip.Hash, stored.Chain.Tip.Hash);
    }

    private sealed class SteppedClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
