using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>A whole node with its network, in memory. It stops and starts again over the same store.</summary>
internal sealed class SimulatedNode : IPeerConnector, IAsyncDisposable
{
    private static readonly ParallelScanner Scanner = new(new() { Workers = 1 });

    private readonly SimulatedNetwork _network;
    private readonly InMemoryChainStore _store = new();
    private readonly SimulatedClock _clock;
    private readonly Func<PeerNetworkOptions, PeerNetworkOptions> _configure;
    private readonly IReadOnlyDictionary<string, string> _keys;
    private NodePeerLedger _ledger = null!;

    public SimulatedNode(
        SimulatedNetwork network, int number, TimeSpan offset, IReadOnlyDictionary<string, string> keys,
        Func<PeerNetworkOptions, PeerNetworkOptions> configure)
    {
        (_network, Number, _keys, _configure) = (network, number, keys, configure);
        _clock = new(network.Time, offset);
        Address = PeerAddress.Parse($"http://10.0.0.{number}:5000");
        Open();
    }

    public int Number { get; }

    public PeerAddress Address { get; }

    public LedgerNode Node { get; private set; } = null!;

    public PeerNetwork Peers { get; private set; } = null!;

    public bool IsRunning { get; private set; }

    /// <summary>What nothing may ever be reported to.</summary>
    public List<Exception> Failures { get; } = [];

    public long BlocksServed { get; set; }

    /// <summary>How others see this node: honestly, unless a liar takes its place.</summary>
    public Func<SimulatedNetwork, SimulatedNode, SimulatedNode, SimulatedPeer> Face { get; set; } =
        (network, caller, target) => new(network, caller, target);

    public Hash256 Tip => Node.Chain.Tip.Hash;

    public IEnumerable<Hash256> Pool => Node.Mempool.Snapshot.Transactions.Select(entry => entry.Id).Order();

    /// <summary>What this node thinks of another.</summary>
    public PeerInformation? OpinionOf(SimulatedNode other) => Peers.Peers.SingleOrDefault(peer => peer.Address.Equals(other.Address));

    public Task<IPeer> ConnectAsync(PeerAddress address, CancellationToken cancellation)
    {
        var target = _network.Find(address);
        return target is not null && _network.CanReach(this, target)
            ? Task.FromResult<IPeer>(target.Face(_network, this, target))
            : throw new PeerException(PeerError.Unreachable, "The peer cannot be reached.");
    }

    /// <summary>Mines blocks of what waits on the tip, each a second after the one before.</summary>
    public List<Block> Mine(int count = 1, int key = 0)
    {
        List<Block> blocks = [];
        for (var i = 0; i < count; i++)
        {
            _network.Time.Advance(TimeSpan.FromSeconds(1));
            var template = Assert.IsType<BlockTemplate>(Node.CreateTemplate(TestKeys.Address(key)).Template);
            var found = Scanner.Search(template.CreateSearchSpace());
            var block = template.CreateBlock(found.Header, found.ExtraNonce);
            Assert.Equal(BlockOutcome.Connected, Node.SubmitBlock(new(block)).Chain?.Outcome);
            blocks.Add(block);
        }

        return blocks;
    }

    public async Task StopAsync()
    {
        IsRunning = false;
        await Peers.DisposeAsync();
        _ledger.Dispose();
        Node.Dispose();
    }

    public void Open(bool bootstrap = true)
    {
        Node = LedgerNode.Open(new()
        {
            Store = _store,
            Time = _clock,
            Verifier = TestBlocks.Trusting(),
            Configuration = new() { CommandLine = _keys },
            HandlerFailed = Failures.Add,
        });
        _ledger = new(Node);
        PeerNetworkOptions options = new()
        {
            OwnAddress = Address,
            AddressRules = new(AllowPrivate: true),
            Store = _store,
            Time = _clock,
            HandlerFailed = Failures.Add,
        };
        options = _configure(options);
        Peers = new(_ledger, this, bootstrap ? options : options with { Bootstrap = [] });
        IsRunning = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsRunning) await StopAsync();
        Assert.Empty(Failures);
    }
}
