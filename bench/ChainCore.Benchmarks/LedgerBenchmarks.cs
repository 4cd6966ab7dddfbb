using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ChainCore.Ledger;

namespace ChainCore.Benchmarks;

/// <summary>
/// Blocks of 100 transactions put on top of a chain in memory, by the path every block takes: 99 spends of one input and two outputs
/// each, and the coinbase. Their signatures have been seen in the mempool, or have not.
/// </summary>
[Config(typeof(BlocksPerSecond))]
public class ConnectBenchmarks
{
    private const int Blocks = 50;
    private const int Spends = 99;

    private SampleLedger _ledger = null!;
    private Block[] _blocks = [];
    private TransactionVerifier _seen = new();
    private Blockchain? _chain;

    [Params(true, false)]
    public bool SignaturesSeen { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _ledger = new(Spends + 1, Blocks * Spends);
        _blocks = new Block[Blocks];
        var parent = _ledger.Funding;
        for (var i = 0; i < Blocks; i++)
        {
            var outputs = Enumerable.Range(i * Spends, Spends).Select(_ledger.Funds);
            var spends = outputs.Select(output => SampleLedger.Spend(output, SampleLedger.LeastFee));
            _blocks[i] = parent = _ledger.Mine(parent, height: i + 2, spends);
        }

        // A first chain verifies them all; the others ask what it remembers.
        Open();
        Connect();
    }

    [IterationSetup]
    public void Open()
    {
        _chain?.Dispose();
        _chain = _ledger.Open(SignaturesSeen ? _seen : _seen = new());
    }

    [Benchmark(OperationsPerInvoke = Blocks)]
    public ChainTip Connect()
    {
        foreach (var block in _blocks) SampleLedger.Connect(_chain!, block);
        return _chain!.Tip;
    }

    [GlobalCleanup]
    public void Cleanup() => _chain?.Dispose();

    private sealed class BlocksPerSecond : ManualConfig
    {
        public BlocksPerSecond() => AddColumn(new BlockRateColumn()).HideColumns("M/s");
    }

    private sealed class BlockRateColumn() : MedianColumn("blocks/s", "Blocks connected a second")
    {
        protected override double? Compute(Summary summary, BenchmarkCase benchmarkCase) => 1e9 / Median(summary, benchmarkCase);
    }
}

/// <summary>
/// A template from a mempool of 10,000 transactions, a tenth of them children of another, selected anew each time: what the first
/// miner who asks after a change waits for. With a MAX_BLOCK_SIZE of 10,000 the limit in bytes, 1 MiB, ends the selection.
/// </summary>
[Config(typeof(WithoutRate))]
public class TemplateBenchmarks
{
    private const int Waiting = 10_000;
    private const int ChildEvery = 10;

    private SampleLedger _ledger = null!;
    private TemplateBuilder _builder = null!;
    private ChainTip _tip = null!;
    private MempoolSnapshot _candidates = null!;

    /// <summary>MAX_BLOCK_SIZE.</summary>
    [Params(100, 10_000)]
    public int BlockTransactions { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _ledger = new(BlockTransactions, Waiting);
        TransactionVerifier verifier = new();
        using var chain = _ledger.Open(verifier);
        Mempool mempool = new(_ledger.Parameters, chain.Tip, verifier);
        var latest = _ledger.Funding.Transactions[0];
        for (var i = 0; i < Waiting; i++)
        {
            // Scattered fees, so that arrival is not the order of the selection.
            var fee = SampleLedger.LeastFee + Amount.FromUnits((long)i * 7_919 % Waiting * 100);
            latest = SampleLedger.Spend(i % ChildEvery == ChildEvery - 1 ? SampleLedger.FirstOutput(latest) : _ledger.Funds(i), fee);
            if (mempool.TryAdd(latest).Outcome != MempoolOutcome.Accepted) throw new InvalidOperationException("A transaction is refused.");
        }

        (_builder, _tip, _candidates) = (new(_ledger.Parameters), chain.Tip, mempool.Snapshot);
        if (_candidates.Count != Waiting) throw new InvalidOperationException("The mempool has dropped transactions.");
        if (Build().Transactions.Length < 100) throw new InvalidOperationException("The template is not full.");
    }

    [Benchmark]
    public BlockTemplate Build() => _builder.Build(_tip, _candidates, SampleLedger.Difficulty, SampleLedger.Address);

    private sealed class WithoutRate : ManualConfig
    {
        public WithoutRate() => HideColumns("M/s");
    }
}

/// <summary>
/// A stored chain's headers verified again in memory: hash, work, link, bits and time of each, and the tree that is built of them. What
/// reading them from a file takes is not counted, nor the index by hash and the unspent outputs.
/// </summary>
[Config(typeof(HeadersPerSecond))]
public class LoadBenchmarks
{
    private const int Headers = 200_000;

    private readonly StoredHeader[] _headers = new StoredHeader[Headers + 1];
    private DifficultySchedule _schedule = null!;

    [GlobalSetup]
    public void Setup()
    {
        // A retarget every ten blocks that finds nothing to change.
        Dictionary<string, JsonElement> values = new()
        {
            ["BLOCKCHAIN_DIFFICULTY"] = JsonSerializer.SerializeToElement(1),
        };
        _schedule = new(ConsensusParameters.From(LedgerConfiguration.Create(values, strict: true).Configuration!));
        _headers[0] = new(Genesis.Hash, 0, Genesis.Block.Header);
        for (var i = 1; i < _headers.Length; i++)
        {
            BlockHeader header = new(
                BlockTemplate.BlockVersion, _headers[i - 1].Hash, default, Genesis.Time + (uint)(10 * i),
                SampleLedger.Difficulty.ToCompact(), 0);
            while (!SampleLedger.Difficulty.IsMetBy(Sha256d.Hash(header))) header = header with { Nonce = header.Nonce + 1 };
            _headers[i] = new(Sha256d.Hash(header), i, header);
        }
    }

    [Benchmark(OperationsPerInvoke = Headers)]
    public object Load() => ChainLoader.LoadHeaders(_schedule, _headers);

    private sealed class HeadersPerSecond : ManualConfig
    {
        public HeadersPerSecond() => AddColumn(new HeaderRateColumn()).HideColumns("M/s");
    }

    private sealed class HeaderRateColumn() : MedianColumn("M headers/s", "Millions of headers verified a second")
    {
        protected override double? Compute(Summary summary, BenchmarkCase benchmarkCase) => 1e3 / Median(summary, benchmarkCase);
    }
}

/// <summary>A chain of difficulty 1 whose first block pays one key many times, and what that key spends of it.</summary>
internal sealed class SampleLedger
{
    private static readonly Amount Fund = Amount.FromCoins(1);

    private static readonly PrivateKey Key = PrivateKey.Create();

    public SampleLedger(int blockTransactions, int outputs)
    {
        Dictionary<string, JsonElement> values = new()
        {
            ["BLOCKCHAIN_DIFFICULTY"] = JsonSerializer.SerializeToElement(Difficulty.LeadingZeroDigits),
            ["DIFFICULTY_ADJUSTMENT_ENABLED"] = JsonSerializer.SerializeToElement(false),
            ["COINBASE_MATURITY"] = JsonSerializer.SerializeToElement(1),
            ["BLOCK_REWARD"] = JsonSerializer.SerializeToElement(outputs),
            ["MAX_BLOCK_SIZE"] = JsonSerializer.SerializeToElement(blockTransactions),
        };
        var configuration = LedgerConfiguration.Create(values, strict: true).Configuration
            ?? throw new InvalidOperationException("The configuration is not valid.");
        Parameters = ConsensusParameters.From(configuration);
        TransactionOutput[] funds = [.. Enumerable.Repeat(new TransactionOutput(Fund, Address), outputs)];
        Funding = Assemble(Genesis.Block, 1, [new(1, [new(OutPoint.Null, new CoinbaseScript(1, 0).Bytes)], funds)]);
    }

    public static Difficulty Difficulty { get; } = new(1);

    /// <summary>What a mempool asks for by default.</summary>
    public static Amount LeastFee { get; } = new MempoolOptions().MinimumFee;

    public ConsensusParameters Parameters { get; }

    public static Address Address => Key.Address;

    /// <summary>The block at height 1.</summary>
    public Block Funding { get; }

    /// <summary>The first output of a transaction.</summary>
    public static (OutPoint OutPoint, Amount Value) FirstOutput(Transaction transaction) =>
        (new(transaction.Id, 0), transaction.Outputs[0].Value);

    /// <summary>Puts a block on top of a chain; anything else that might become of it is an error.</summary>
    public static void Connect(Blockchain chain, Block block)
    {
        var result = chain.Submit(block);
        if (result.Outcome == BlockOutcome.Connected) return;
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Block {result.Height}: {result.Reason}."));
    }

    /// <summary>One of the outputs of <see cref="Funding"/>.</summary>
    public (OutPoint OutPoint, Amount Value) Funds(int output) => (new(Funding.Transactions[0].Id, (uint)output), Fund);

    /// <summary>A chain in memory up to <see cref="Funding"/>.</summary>
    public Blockchain Open(TransactionVerifier verifier)
    {
        var chain = Blockchain.Open(Parameters, new InMemoryChainStore(), new() { Verifier = verifier });
        Connect(chain, Funding);
        return chain;
    }

    /// <summary>Spends an output: most of it to the first output, a little to the second.</summary>
    public static Transaction Spend((OutPoint OutPoint, Amount Value) from, Amount fee)
    {
        var change = Amount.FromCoins(0.1m);
        Transaction unsigned = new(
            1, [new(from.OutPoint, default)],
            [new(Amount.FromUnits(from.Value.Units - change.Units - fee.Units), Address), new(change, Address)]);
        return Key.SignAllInputs(unsigned);
    }

    /// <summary>A mined block: a coinbase that pays the reward without fees, and these transactions.</summary>
    public Block Mine(Block parent, int height, IEnumerable<Transaction> spends) =>
        Assemble(parent, (uint)height, [CoinbaseTransaction.Create(height, Parameters.BlockReward, Amount.Zero, Address), .. spends]);

    private static Block Assemble(Block parent, uint height, ImmutableArray<Transaction> transactions)
    {
        var root = Block.ComputeMerkleRoot(transactions.AsSpan(), out _);
        BlockHeader header = new(
            BlockTemplate.BlockVersion, parent.Hash, root, Genesis.Time + (10 * height), Difficulty.ToCompact(), 0);
        while (!Difficulty.IsMetBy(Sha256d.Hash(header))) header = header with { Nonce = header.Nonce + 1 };
        return new(header, transactions);
    }
}
