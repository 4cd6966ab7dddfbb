using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ChainCore.Ledger;

namespace ChainCore.Benchmarks;

/// <summary>
/// Headers of a chain verified as a synchronising node does before it asks for a block: links and work by the batch kernel, bits,
/// required difficulty, median time and work one by one. They lie in memory in answers of 2,000; the transport is left out.
/// </summary>
public class HeaderSyncBenchmarks
{
    private const int Headers = 20_000;
    private const int AnswerBytes = PeerLimits.MaximumHeaders * BlockHeader.Size;

    private byte[] _headers = [];
    private DifficultySchedule _schedule = null!;
    private BlockNode _genesis = null!;

    /// <summary>Whether the required difficulty is adjusted, every ten blocks.</summary>
    [Params(false, true)]
    public bool Adjusted { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _schedule = new(SyncSample.Parameters(Adjusted));
        _genesis = BlockNode.Genesis(_schedule);
        _headers = SyncSample.MineHeaders(_schedule, _genesis, Headers);
        if (Verify() != Headers) throw new InvalidOperationException("The headers are not good.");
    }

    [Benchmark(OperationsPerInvoke = Headers)]
    public int Verify()
    {
        HeaderBranch branch = new(_genesis, _schedule);
        for (var start = 0; start < _headers.Length; start += AnswerBytes)
            branch.Append(_headers.AsSpan(start, Math.Min(AnswerBytes, _headers.Length - start)), uint.MaxValue);
        return branch.Count;
    }
}

/// <summary>
/// A new node fetches a chain of 20,000 blocks from one peer in memory, headers first, and connects it; each block has a coinbase.
/// The store is in memory. The log says how many bytes the peer sends, without any transport's frame.
/// </summary>
[Config(typeof(BlocksPerSecond))]
public class SyncBenchmarks
{
    private const int Blocks = 20_000;

    private IPeerConnector _peer = null!;
    private ConsensusParameters _parameters = null!;

    [GlobalSetup]
    public void Setup()
    {
        _parameters = SyncSample.Parameters(adjusted: false);
        SyncSample.Peer peer = new(_parameters, Blocks);
        _peer = peer;
        Console.WriteLine($"// {Blocks} blocks, {peer.Bytes} bytes of headers and blocks");
    }

    [Benchmark(OperationsPerInvoke = Blocks)]
    public async Task<ChainTip> Synchronise()
    {
        using var chain = Blockchain.Open(_parameters, new InMemoryChainStore());
        PlainLedger ledger = new(chain);
        await using PeerNetwork network = new(ledger, _peer, new() { AddressRules = new(AllowPrivate: true) });
        network.Open();
        var added = await network.AddPeerAsync(PeerAddress.Parse("http://127.0.0.1:5000"));
        if (added.Outcome != AddPeerOutcome.Connected) throw new InvalidOperationException("There is no connection.");
        await network.StepAsync();
        return chain.Tip.Height == Blocks ? chain.Tip : throw new InvalidOperationException("The chain is not complete.");
    }

    private sealed class BlocksPerSecond : ManualConfig
    {
        public BlocksPerSecond() => AddColumn(new BlockRateColumn()).HideColumns("M/s");
    }

    private sealed class BlockRateColumn() : MedianColumn("blocks/s", "Blocks fetched and connected a second")
    {
        protected override double? Compute(Summary summary, BenchmarkCase benchmarkCase) => 1e9 / Median(summary, benchmarkCase);
    }
}
