using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;

namespace ChainCore.Benchmarks;

/// <summary>
/// Every usable kernel of the registry in one table, one thread, and its version-rolled scan where it has one, beside the
/// framework's SHA-256 twice over a header and OpenSSL's SHA256_Transform twice on a midstate.
/// </summary>
public class KernelBenchmarks
{
    private const int Hashes = 1 << 16;
    private const string Versions = "-versions";

    private readonly byte[] _header = SampleHeader.Bytes;
    private readonly byte[] _digest = new byte[32];
    private Action _run = () => { };

    [ParamsSource(nameof(Rows))]
    public string Hash { get; set; } = "";

    public static IEnumerable<string> Rows =>
    [
        "framework",
        .. OpenSslTransform.IsAvailable ? ["openssl"] : Array.Empty<string>(),
        .. KernelRegistry.Shared.Kernels.Where(status => status.IsUsable).SelectMany(status => Scans(status.Kernel)),
    ];

    [GlobalSetup]
    public void Setup() => _run = Hash switch
    {
        "framework" => FrameworkTwice,
        "openssl" => () => OpenSslTransform.HashTwice(Hashes),
        _ when Hash.EndsWith(Versions, StringComparison.Ordinal) => ScanVersions(KernelRegistry.Shared.Select(Hash[..^Versions.Length])),
        _ => Scan(KernelRegistry.Shared.Select(Hash)),
    };

    [Benchmark(OperationsPerInvoke = Hashes)]
    public void Header() => _run();

    private static IEnumerable<string> Scans(ScanKernel kernel) =>
        kernel.RollsVersions ? [kernel.Name, kernel.Name + Versions] : [kernel.Name];

    /// <summary>One group of versions, as a scan of a search space goes through them.</summary>
    private static Action ScanVersions(ScanKernel kernel)
    {
        var header = SampleHeader.Value;
        ScanJob[] jobs =
        [
            .. Enumerable.Range(0, kernel.VersionLanes).Select(index => new ScanJob(
                header with { Version = VersionMask.GetVersion(header.Version, VersionMask.Bip320, (ulong)index) }, SampleHeader.NeverMet)),
        ];
        NonceScanner scanner = new(kernel);
        VersionGroup group = new(jobs);
        return () => scanner.TryFindFirst(group, jobs, new(0, (ulong)(Hashes / jobs.Length)), out _, out _, out _);
    }

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
