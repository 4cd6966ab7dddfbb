using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>A chain in memory with its mempool and its templates, put together as a node does. Signatures are trusted.</summary>
internal sealed class TestNode : IDisposable
{
    private readonly TestClock _clock = TestBlocks.Clock();
    private readonly TestClock _templateClock = TestBlocks.Clock();
    private readonly ParallelScanner _scanner = new(new() { Workers = 1 });
    private readonly TemplateCache _templates;

    public TestNode(ConsensusParameters parameters, MempoolOptions? options = null)
    {
        var verifier = TestBlocks.Trusting();
        Chain = TestBlocks.Open(parameters, options: new() { Time = _clock, Verifier = verifier, HandlerFailed = Failures.Add });
        Mempool = new(parameters, Chain.Tip, verifier, options, _clock);
        _templates = new(new(parameters, time: _templateClock), Mempool);
        Chain.TipChanged += (_, change) => Mempool.OnTipChanged(change.Current, change.Connected, change.Disconnected);
    }

    public Blockchain Chain { get; }

    public Mempool Mempool { get; }

    /// <summary>What the handlers of the chain's event have thrown.</summary>
    public List<Exception> Failures { get; } = [];

    public IEnumerable<Hash256> Waiting => Mempool.Snapshot.Transactions.Select(entry => entry.Id);

    /// <summary>A template on the tip, of the time <see cref="TestBlocks"/> gives a block there.</summary>
    public BlockTemplate Template(int key = 0)
    {
        _templateClock.Now = DateTimeOffset.FromUnixTimeSeconds(TestBlocks.TimeOf(Chain.Tip.NextHeight));
        return _templates.Get(Chain.Tip, new(1), TestKeys.Address(key));
    }

    /// <summary>A block of a template, found by search.</summary>
    public Block Mine(BlockTemplate template)
    {
        var found = _scanner.Search(template.CreateSearchSpace());
        Assert.True(found.Found);
        return template.CreateBlock(found.Header, found.ExtraNonce);
    }

    /// <summary>Mines a block of the tip and the mempool, and submits it.</summary>
    public Block MineNext()
    {
        var block = Mine(Template());
        Submit(BlockOutcome.Connected, block);
        return block;
    }

    public void Submit(BlockOutcome outcome, params IEnumerable<Block> blocks)
    {
        foreach (var block in blocks) Assert.Equal((outcome, null), (Chain.Submit(block).Outcome, Failures.FirstOrDefault()));
    }

    public void Offer(params IEnumerable<Transaction> transactions)
    {
        foreach (var transaction in transactions) Assert.Null(Mempool.TryAdd(transaction).Error);
    }

    public void Dispose() => Chain.Dispose();
}
