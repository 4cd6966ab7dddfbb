using System.Text.Json;
using ChainCore.Ledger;

namespace ChainCore.Benchmarks;

/// <summary>Chains of the least difficulty, and a peer that has one.</summary>
internal static class SyncSample
{
    public static ConsensusParameters Parameters(bool adjusted)
    {
        Dictionary<string, JsonElement> values = new()
        {
            ["BLOCKCHAIN_DIFFICULTY"] = JsonSerializer.SerializeToElement(1),
            ["MIN_DIFFICULTY"] = JsonSerializer.SerializeToElement(1),
            ["DIFFICULTY_ADJUSTMENT_ENABLED"] = JsonSerializer.SerializeToElement(adjusted),
        };
        var configuration = LedgerConfiguration.Create(values, strict: true).Configuration
            ?? throw new InvalidOperationException("The configuration is not valid.");
        return ConsensusParameters.From(configuration);
    }

    /// <summary>Headers without transactions, ten seconds apart.</summary>
    public static byte[] MineHeaders(DifficultySchedule schedule, BlockNode genesis, int count)
    {
        var headers = new byte[count * BlockHeader.Size];
        var node = genesis;
        for (var i = 0; i < count; i++)
        {
            var difficulty = node.RequiredNext;
            var header = Mine(new(0x2000_0000, node.Hash, Hash256.Zero, node.Header.Time + 10, difficulty.ToCompact(), 0), difficulty);
            header.WriteTo(headers.AsSpan(i * BlockHeader.Size));
            node = node.CreateChild(Sha256d.Hash(header), header, difficulty, schedule);
        }

        return headers;
    }

    private static BlockHeader Mine(BlockHeader header, Difficulty difficulty)
    {
        while (!difficulty.IsMetBy(Sha256d.Hash(header))) header = header with { Nonce = header.Nonce + 1 };
        return header;
    }

    /// <summary>A peer with a chain of its own.</summary>
    public sealed class Peer : IPeerConnector, IPeer
    {
        private readonly Block[] _blocks;
        private readonly byte[] _headers;

        public Peer(ConsensusParameters parameters, int count)
        {
            (_blocks, _headers) = (new Block[count], new byte[count * BlockHeader.Size]);
            var parent = Genesis.Block;
            for (var i = 0; i < count; i++)
            {
                var coinbase = CoinbaseTransaction.Create(i + 1, parameters.BlockReward, Amount.Zero, SampleLedger.Address);
                var root = Block.ComputeMerkleRoot([coinbase], out _);
                Difficulty difficulty = new(1);
                BlockHeader header = new(0x2000_0000, parent.Hash, root, parent.Header.Time + 10, difficulty.ToCompact(), 0);
                _blocks[i] = parent = new(Mine(header, difficulty), [coinbase]);
                parent.Header.WriteTo(_headers.AsSpan(i * BlockHeader.Size));
            }

            Bytes = _headers.Length + _blocks.Sum(block => (long)block.Size);
        }

        public long Bytes { get; }

        public Task<IPeer> ConnectAsync(PeerAddress address, CancellationToken cancellation) => Task.FromResult<IPeer>(this);

        public Task<PeerHandshake> HandshakeAsync(PeerHandshake own, CancellationToken cancellation) => Task.FromResult(own with
        {
            NodeNonce = 1,
            Height = _blocks.Length,
            TipHash = _blocks[^1].Hash,
        });

        public Task<ReadOnlyMemory<byte>> GetHeadersAsync(IReadOnlyList<Hash256> locator, int count, CancellationToken cancellation)
        {
            // The network goes on from the last header it was sent, or begins with genesis.
            var start = locator[0] == Genesis.Hash ? 0 : Array.FindIndex(_blocks, block => block.Hash == locator[0]) + 1;
            count = Math.Min(count, _blocks.Length - start);
            return Task.FromResult<ReadOnlyMemory<byte>>(_headers.AsMemory(start * BlockHeader.Size, count * BlockHeader.Size));
        }

        public Task<IReadOnlyList<Block>> GetBlocksAsync(long start, int count, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyList<Block>>(_blocks[((int)start - 1)..Math.Min(_blocks.Length, (int)start - 1 + count)]);

        public Task<Block?> GetBlockAsync(Hash256 hash, CancellationToken cancellation) => Task.FromResult<Block?>(null);

        public Task<IReadOnlyList<Hash256>> GetPoolIdsAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Hash256>>([]);

        public Task<Transaction?> GetTransactionAsync(Hash256 id, CancellationToken cancellation) => Task.FromResult<Transaction?>(null);

        public Task<AnnouncementOutcome> AnnounceBlockAsync(ChainHeader header, PeerIdentity own, CancellationToken cancellation) =>
            Task.FromResult(AnnouncementOutcome.Known);

        public Task<AnnouncementOutcome> AnnounceTransactionsAsync(
            IReadOnlyList<Hash256> ids, PeerIdentity own, CancellationToken cancellation) => Task.FromResult(AnnouncementOutcome.Known);

        public Task<IReadOnlyList<string>> GetPeersAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<string>>([]);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
