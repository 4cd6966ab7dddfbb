using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;

namespace ChainCore.Benchmarks;

/// <summary>
/// Every usable kernel of the registry in one table, one thread, beside the framework's SHA-256 twice over a header and
/// OpenSSL's SHA256_Transform twice on a midstate.
/// </summary>
public class KernelBenchmarks
{
    private const int Hashes = 1 << 16;

    private readonly byte[] _header = SampleHeader.Bytes;
    private readonly byte[] _digest = new byte[32];
    private Action _run = () => { };

    [ParamsSource(nameof(Rows))]
    public string Hash { get; set; } = "";

    public static IEnumerable<string> Rows =>
    [
        "framework",
        .. OpenSslTransform.IsAvailable ? ["openssl"] : Array.Empty<string>(),
        .. KernelRegistry.Shared.Kernels.Where(status => status.IsUsable).Select(status => status.Kernel.Name),
    ];

    [GlobalSetup]
    public void Setup() => _run = Hash switch
    {
        "framework" => FrameworkTwice,
        "openssl" => () => OpenSslTransform.HashTwice(Hashes),
        _ => Scan(KernelRegistry.Shared.Select(Hash)),
    };

    [Benchmark(OperationsPerInvoke = Hashes)]
    public void Header() => _run();

    private static Action Scan(ScanKernel kernel)
    {
        NonceScanner scanner = new(kernel);
        ScanJob job = new(SampleHeader.Value, SampleHeader.NeverMet);
        return () => scanner.FindFirst(job, new(0, Hashes));
    }

    private void FrameworkTwice()
    {
        for (var i = 0; i < Hashes; i++)
        {
            SHA256.HashData(_header, _digest);
            SHA256.HashData(_digest, _digest);
        }
    }
}
