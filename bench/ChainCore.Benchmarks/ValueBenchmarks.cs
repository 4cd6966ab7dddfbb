using BenchmarkDotNet.Attributes;

namespace ChainCore.Benchmarks;

/// <summary>Midstate, target, text and partitioning: what a node or a pool does once a header or once a job.</summary>
public class ValueBenchmarks
{
    private readonly byte[] _header = SampleHeader.Bytes;
    private readonly char[] _text = new char[64];
    private readonly Hash256 _hash = Sha256d.Hash(SampleHeader.Value);
    private readonly Midstate _midstate = Midstate.FromPrefix(SampleHeader.Bytes.AsSpan(0, 64));
    private readonly Target _target = SampleHeader.Value.Bits.ToTarget();
    private readonly ScanJob _job = new(SampleHeader.Value);
    private readonly string _hex = Sha256d.Hash(SampleHeader.Value).ToString();

    [Benchmark]
    public Hash256 HeaderWithoutMidstate() => Sha256d.Hash(_header);

    [Benchmark]
    public Hash256 HeaderWithMidstate() => _midstate.FinishSha256d(_header.AsSpan(64));

    [Benchmark]
    public Hash256 OneNonceOfAJob() => _job.Hash(2083236893);

    [Benchmark]
    public Midstate MidstateOfOneBlock() => Midstate.FromPrefix(_header.AsSpan(0, 64));

    [Benchmark]
    public ScanJob PrepareJob() => new(SampleHeader.Value);

    [Benchmark]
    public bool TargetIsMetBy() => _target.IsMetBy(_hash);

    [Benchmark]
    public Target CompactToTarget() => SampleHeader.Value.Bits.ToTarget();

    [Benchmark]
    public CompactTarget TargetToCompact() => CompactTarget.FromTarget(_target);

    [Benchmark]
    public Hash256 ParseHash() => Hash256.Parse(_hex);

    [Benchmark]
    public bool FormatHash() => _hash.TryFormat(_text, out _);

    [Benchmark]
    public BlockHeader DecodeHeader() => new(_header);

    [Benchmark]
    public NonceRange[] PartitionForSixteenWorkers() => NoncePartitioner.Partition(NonceRange.All, 16, 0xdeadbeef);
}
