using System.Globalization;
using System.Text;
using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>The ways to lie nodes are tested with.</summary>
internal enum Lie
{
    /// <summary>A header whose hash misses its target.</summary>
    BadWork,

    /// <summary>A good header, and a block whose transactions are not the header's.</summary>
    WrongMerkleRoot,

    /// <summary>Good headers without end, and no block to any of them.</summary>
    EndlessHeaders,

    /// <summary>100 MB where headers should be.</summary>
    Oversize,

    /// <summary>An answer of one byte at a time.</summary>
    SlowLoris,

    /// <summary>A clock an hour ahead, and a few good blocks dated by it.</summary>
    HourAhead,

    /// <summary>A clock an hour behind.</summary>
    HourBehind,

    /// <summary>A good block but for its date, three hours ahead.</summary>
    ThreeHoursAhead,
}

/// <summary>A peer that claims the most work of all. What it makes up it has really mined where it must.</summary>
internal sealed class LyingPeer : FakePeer
{
    /// <summary>How many blocks a peer makes whose clock is ahead.</summary>
    public const int BlocksAhead = 3;

    private const long OversizeBytes = 100_000_000;
    private const int SlowBytes = 100_000;

    private static readonly ChainWork MuchWork = new Difficulty(20).ToWork();

    private readonly Lie _lie;
    private readonly Difficulty _difficulty;
    private readonly Address _miner;
    private readonly Lock _lock = new();
    private readonly Dictionary<Hash256, BlockHeader> _children = [];
    private readonly Dictionary<Hash256, (uint Start, int Depth)> _places = [];
    private readonly ClusterNode _honest;
    private readonly Dictionary<Hash256, (long Height, Block Block)> _forged = [];

    private LyingPeer(Lie lie, HandshakeContract model, ClusterNode honest, int difficulty, Address miner)
        : base(model, own => own with { Length = 1_000_000, TotalWork = MuchWork })
    {
        (_lie, _honest, _difficulty, _miner) = (lie, honest, new(difficulty), miner);
        ClockOffset = lie switch
        {
            Lie.HourAhead => TimeSpan.FromHours(1),
            Lie.HourBehind => TimeSpan.FromHours(-1),
            _ => TimeSpan.Zero,
        };
    }

    /// <summary>The hashes of the blocks it has made.</summary>
    public IReadOnlyList<Hash256> Forged
    {
        get
        {
            lock (_lock) return [.. _forged.Values.Select(forged => forged.Block.Hash)];
        }
    }

    /// <summary>Starts a liar.</summary>
    /// <param name="lie">How it lies.</param>
    /// <param name="honest">The node whose chain it claims to be on.</param>
    /// <param name="difficulty">The difficulty the chain requires.</param>
    /// <param name="miner">Whom its blocks pay.</param>
    public static async Task<LyingPeer> StartAsync(Lie lie, ClusterNode honest, int difficulty, Address miner) =>
        new(lie, await AskAsync(honest), honest, difficulty, miner);

    protected override Task AnswerAsync(string path, IReadOnlyDictionary<string, string> query, Stream stream) => path switch
    {
        NodePaths.Headers => AnswerHeadersAsync(query, stream),
        NodePaths.BlocksRange => AnswerRangeAsync(query, stream),
        _ => base.AnswerAsync(path, query, stream),
    };

    /// <summary>Above the times of all the honest make, who may be ahead of the clock by some seconds when blocks come fast.</summary>
    private static uint SoonEnough => Now + 60;

    private static uint Now => (uint)DateTimeOffset.UtcNow.ToUnixTimeSeconds();

    private async Task AnswerHeadersAsync(IReadOnlyDictionary<string, string> query, Stream stream)
    {
        var tip = Hash256.Parse(query["locator"].Split(',')[0]);
        switch (_lie)
        {
            case Lie.Oversize:
                await WriteOversizeAsync(stream);
                break;
            case Lie.SlowLoris:
                await WriteSlowlyAsync(stream);
                break;
            default:
                var height = await FindHeightAsync(tip) + 1;
                var headers = height is null ? [] : Headers(tip, height.Value, int.Parse(query["count"], CultureInfo.InvariantCulture));
                await WriteAsync(stream, new(0, headers, Handshake.Length, MuchWork), ProtocolJson.Default.HeadersResponse);
                break;
        }
    }

    private Task AnswerRangeAsync(IReadOnlyDictionary<string, string> query, Stream stream)
    {
        var start = long.Parse(query["start"], CultureInfo.InvariantCulture);
        RawBlockContract[] blocks;
        lock (_lock)
        {
            blocks =
            [
                .. _forged.Values.Where(forged => forged.Height == start)
                    .Select(forged => new RawBlockContract(forged.Block.Hash, forged.Block.Encode(), start)),
            ];
        }

        return WriteAsync(
            stream, new(start, start + blocks.Length - 1, blocks, Handshake.Length), ProtocolJson.Default.BlockRangeResponse);
    }

    /// <summary>The height of a block of its own or of the honest.</summary>
    private async Task<long?> FindHeightAsync(Hash256 hash)
    {
        lock (_lock)
        {
            foreach (var (height, block) in _forged.Values)
            {
                if (block.Hash == hash) return height;
            }

            // Endless headers are on top of one another, wherever they began.
            if (_lie == Lie.EndlessHeaders) return 0;
        }

        return (await _honest.Client.GetBlockAsync(hash, cancellationToken: Stopped)).Value?.Index;
    }

    private BlockHeader[] Headers(Hash256 tip, long height, int count)
    {
        lock (_lock)
        {
            switch (_lie)
            {
                case Lie.BadWork:
                    return [TemplateSolver.Mine(Next(tip, Now), _difficulty, isValid: false)];
                case Lie.EndlessHeaders:
                    return [.. Chain(tip, count)];
                case Lie.WrongMerkleRoot:
                    var real = CreateBlock(tip, height, SoonEnough);
                    return [Offer(tip, height, new(real.Header, [CreateCoinbase(height, extraNonce: 77)]))];
                case Lie.ThreeHoursAhead:
                    return [Offer(tip, height, CreateBlock(tip, height, Now + (3 * 3_600)))];
                case Lie.HourAhead when _forged.ContainsKey(tip) || _forged.Count < BlocksAhead:
                    return [Offer(tip, height, CreateBlock(tip, height, Now + 3_600))];
                default:
                    return [];
            }
        }
    }

    /// <summary>Makes a block that can be asked for; the same for everybody who asks what follows its parent.</summary>
    private BlockHeader Offer(Hash256 parent, long height, Block block)
    {
        _forged.TryAdd(parent, (height, block));
        return _forged[parent].Block.Header;
    }

    private IEnumerable<BlockHeader> Chain(Hash256 parent, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!_children.TryGetValue(parent, out var header))
            {
                // Five share a second, which keeps each above the median of the eleven before it.
                var (start, depth) = _places.GetValueOrDefault(parent, (SoonEnough, 0));
                header = TemplateSolver.Mine(Next(parent, start + (uint)(depth / 5)), _difficulty);
                _children.Add(parent, header);
                _places.Add(Sha256d.Hash(header), (start, depth + 1));
            }

            yield return header;
            parent = Sha256d.Hash(header);
        }
    }

    private BlockHeader Next(Hash256 parent, uint time) => new(0x2000_0000, parent, Hash256.Zero, time, _difficulty.ToCompact(), 0);

    private Block CreateBlock(Hash256 parent, long height, uint time)
    {
        var coinbase = CreateCoinbase(height, extraNonce: 1);
        var root = Block.ComputeMerkleRoot([coinbase], out _);
        return new(TemplateSolver.Mine(Next(parent, time) with { MerkleRoot = root }, _difficulty), [coinbase]);
    }

    private Transaction CreateCoinbase(long height, ulong extraNonce) =>
        CoinbaseTransaction.Create((int)height, Amount.FromCoins(1), Amount.Zero, _miner, extraNonce);

    private async Task WriteOversizeAsync(Stream stream)
    {
        await WriteHeadAsync(stream, 200, OversizeBytes);
        var filler = Encoding.ASCII.GetBytes(new string(' ', 1 << 16));
        for (long sent = 0; sent < OversizeBytes; sent += filler.Length) await stream.WriteAsync(filler, Stopped);
    }

    private async Task WriteSlowlyAsync(Stream stream)
    {
        await WriteHeadAsync(stream, 200, SlowBytes);
        for (var sent = 0; sent < SlowBytes; sent++)
        {
            await stream.WriteAsync(" "u8.ToArray(), Stopped);
            await Task.Delay(100, Stopped);
        }
    }
}
