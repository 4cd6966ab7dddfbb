using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;

namespace ChainCore.Benchmarks;

/// <summary>Double SHA-256 of one message of any length, beside the framework's SHA-256 twice.</summary>
public class OneShotBenchmarks
{
    private readonly byte[] _digest = new byte[32];
    private byte[] _message = [];

    [Params(32, 80, 128, 192, 256, 512, 1024, 65536)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Setup() => _message = RandomNumberGenerator.GetBytes(Length);

    [Benchmark(Baseline = true)]
    public void FrameworkTwice()
    {
        SHA256.HashData(_message, _digest);
        SHA256.HashData(_digest, _digest);
    }

    [Benchmark]
    public int HashData() => Sha256d.HashData(_message, _digest);

    [Benchmark]
    public Hash256 Incremental()
    {
        Sha256dIncremental hash = default;
        hash.AppendData(_message);
        return hash.GetCurrentHash();
    }
}
