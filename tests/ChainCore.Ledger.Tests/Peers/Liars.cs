namespace ChainCore.Ledger.Tests;

/// <summary>The ways to lie a node is tested with.</summary>
public enum Lie
{
    BadWork,
    WrongMerkleRoot,
    EndlessHeaders,
    TooManyHeaders,
    Oversize,
    InvalidDifficulty,
    UnconnectedHeaders,
    RaggedHeaders,
    InvalidBlock,
    WrongBlocks,
    HeadersWithoutBlocks,
    InvalidTransactions,
}

/// <summary>
/// A peer that claims the most work of all and lies about it in one way. What it makes up it has really mined where it must.
/// </summary>
internal sealed class LyingPeer(Lie lie, SimulatedNetwork network, SimulatedNode caller, SimulatedNode target) :
    SimulatedPeer(network, caller, target)
{
    private static readonly ChainWork MuchWork = new Difficulty(20).ToWork();
    private readonly Dictionary<Hash256, BlockHeader> _children = [];
    private readonly Dictionary<Hash256, uint> _times = [];

    public override async Task<PeerHandshake> HandshakeAsync(PeerHandshake own, CancellationToken cancellation) =>
        await base.HandshakeAsync(own, cancellation) with { Height = 1_000_000, Work = MuchWork };

    public override async Task<ReadOnlyMemory<byte>> GetHeadersAsync(
        IReadOnlyList<Hash256> locator, int count, CancellationToken cancellation)
    {
        Reach();
        var view = Chain.Current;
        switch (lie)
        {
            case Lie.BadWork:
                return Encode([Next(locator[0], valid: false)]);
            case Lie.InvalidDifficulty:
                return Encode([Next(locator[0], difficulty: 12, valid: false) with { Bits = new CompactTarget(0x207fffff) }]);
            case Lie.EndlessHeaders or Lie.HeadersWithoutBlocks or Lie.WrongBlocks:
                return Encode(Chained(locator[0], count));
            case Lie.TooManyHeaders:
                return Encode(Chained(locator[0], count + 1));
            case Lie.UnconnectedHeaders:
                return Encode([Next(Sha256d.Hash([1, 2, 3]))]);
            case Lie.RaggedHeaders:
                return new byte[BlockHeader.Size + 1];
            case Lie.WrongMerkleRoot:
                return Encode([Forged(view.Tip).Header]);
            case Lie.InvalidBlock:
                return Encode([Greedy(view.Tip).Header]);
            default:
                return await base.GetHeadersAsync(locator, count, cancellation);
        }
    }

    public override Task<IReadOnlyList<Block>> GetBlocksAsync(long start, int count, CancellationToken cancellation)
    {
        Reach();
        var tip = Chain.Current.Tip;
        return lie switch
        {
            Lie.WrongMerkleRoot => Blocks(Swapped(Forged(tip))),
            Lie.InvalidBlock => Blocks(Greedy(tip)),
            Lie.WrongBlocks => Blocks([.. Enumerable.Repeat(Genesis.Block, count + 1)]),
            Lie.HeadersWithoutBlocks or Lie.EndlessHeaders => Blocks(),
            _ => base.GetBlocksAsync(start, count, cancellation),
        };
    }

    public override Task<IReadOnlyList<Hash256>> GetPoolIdsAsync(CancellationToken cancellation) => lie switch
    {
        Lie.Oversize => throw new PeerException(PeerError.TooLarge, "The answer is larger than allowed."),
        Lie.InvalidTransactions => Task.FromResult<IReadOnlyList<Hash256>>([Unfounded(0).Id, Unfounded(1).Id, Unfounded(2).Id]),
        _ => base.GetPoolIdsAsync(cancellation),
    };

    public override Task<Transaction?> GetTransactionAsync(Hash256 id, CancellationToken cancellation) => lie == Lie.InvalidTransactions
        ? Task.FromResult(Enumerable.Range(0, 3).Select(Unfounded).SingleOrDefault(transaction => transaction.Id == id))
        : base.GetTransactionAsync(id, cancellation);

    private static Task<IReadOnlyList<Block>> Blocks(params IReadOnlyList<Block> blocks) => Task.FromResult(blocks);

    /// <summary>A transaction without outputs.</summary>
    private static Transaction Unfounded(int key) => new(1, [new(new(Genesis.Hash, (uint)key), TestKeys.InputScript(key))], []);

    private static Block Forged(ChainTip tip) => TestBlocks.Create(tip.Hash, tip.NextHeight, time: tip.Header.Time + 1, extraNonce: 99);

    private static Block Greedy(ChainTip tip) => TestBlocks.Create(
        tip.Hash, tip.NextHeight, time: tip.Header.Time + 1, reward: Amount.FromCoins(1_000));

    /// <summary>Another coinbase under the same header.</summary>
    private static Block Swapped(Block block) => new(
        block.Header,
        [CoinbaseTransaction.Create(TestBlocks.HeightOf(block), Amount.FromCoins(1), Amount.Zero, TestKeys.Address(7), 5)]);

    private IEnumerable<BlockHeader> Chained(Hash256 parent, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var header = Next(parent);
            parent = Sha256d.Hash(header);
            yield return header;
        }
    }

    /// <summary>A header on top of any other, mined at a difficulty, or missing it.</summary>
    private BlockHeader Next(Hash256 parent, int difficulty = 1, bool valid = true)
    {
        if (_children.TryGetValue(parent, out var known)) return known;
        Difficulty stated = new(difficulty);
        _times.TryAdd(parent, Chain.Tip.Header.Time);
        var time = _times[parent] + (_children.Count % 5 == 0 ? 1u : 0);
        var header = TestBlocks.Mine(new(0x2000_0000, parent, Hash256.Zero, time, stated.ToCompact(), 0), stated, valid);
        _children.Add(parent, header);
        _times[Sha256d.Hash(header)] = time;
        return header;
    }
}

/// <summary>A peer that never answers one kind of question, whether it is told to stop waiting or not.</summary>
internal sealed class StallingPeer(SimulatedNetwork network, SimulatedNode caller, SimulatedNode target, bool onlyBlocks) :
    SimulatedPeer(network, caller, target)
{
    public override Task<ReadOnlyMemory<byte>> GetHeadersAsync(
        IReadOnlyList<Hash256> locator, int count, CancellationToken cancellation) =>
        onlyBlocks ? base.GetHeadersAsync(locator, count, cancellation) : Network.StallAsync<ReadOnlyMemory<byte>>(cancellation);

    public override Task<IReadOnlyList<Block>> GetBlocksAsync(long start, int count, CancellationToken cancellation) =>
        Network.StallAsync<IReadOnlyList<Block>>(cancellation);

    public override Task<Block?> GetBlockAsync(Hash256 hash, CancellationToken cancellation) =>
        Network.StallAsync<Block?>(cancellation);
}

/// <summary>A peer that takes over a longer branch of 7 blocks whenever it is asked for a range, and is honest.</summary>
internal sealed class WaveringPeer(SimulatedNetwork network, SimulatedNode caller, SimulatedNode target) :
    SimulatedPeer(network, caller, target)
{
    public override Task<IReadOnlyList<Block>> GetBlocksAsync(long start, int count, CancellationToken cancellation)
    {
        foreach (var block in TestBlocks.Branch(Genesis.Block, 7, extraNonce: 5)) Target.Node.ReceiveBlocks([block], "test", cancellation);
        return base.GetBlocksAsync(start, count, cancellation);
    }
}

/// <summary>What a <see cref="DrippingPeer"/> begins to answer and does not end.</summary>
public enum Drip
{
    Handshake,
    Headers,
    Blocks,
    Pool,
}

/// <summary>A peer of whose answers some begin, and have come to a halt when their time is up.</summary>
internal sealed class DrippingPeer(SimulatedNetwork network, SimulatedNode caller, SimulatedNode target, Predicate<Drip> stalls) :
    SimulatedPeer(network, caller, target)
{
    public override Task<PeerHandshake> HandshakeAsync(PeerHandshake own, CancellationToken cancellation) =>
        stalls(Drip.Handshake) ? Begin<PeerHandshake>(cancellation) : base.HandshakeAsync(own, cancellation);

    public override Task<ReadOnlyMemory<byte>> GetHeadersAsync(
        IReadOnlyList<Hash256> locator, int count, CancellationToken cancellation) =>
        stalls(Drip.Headers) ? Begin<ReadOnlyMemory<byte>>(cancellation) : base.GetHeadersAsync(locator, count, cancellation);

    public override Task<IReadOnlyList<Block>> GetBlocksAsync(long start, int count, CancellationToken cancellation) =>
        stalls(Drip.Blocks) ? Begin<IReadOnlyList<Block>>(cancellation) : base.GetBlocksAsync(start, count, cancellation);

    public override Task<Block?> GetBlockAsync(Hash256 hash, CancellationToken cancellation) =>
        stalls(Drip.Blocks) ? Begin<Block?>(cancellation) : base.GetBlockAsync(hash, cancellation);

    public override Task<IReadOnlyList<Hash256>> GetPoolIdsAsync(CancellationToken cancellation) =>
        stalls(Drip.Pool) ? Begin<IReadOnlyList<Hash256>>(cancellation) : base.GetPoolIdsAsync(cancellation);

    private Task<T> Begin<T>(CancellationToken cancellation) =>
        Network.StallAsync<T>(cancellation, new PeerException(PeerError.Stalled, "The answer came to a halt."));
}
