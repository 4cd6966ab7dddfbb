using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;

namespace ChainCore.Benchmarks;

/// <summary>
/// Many messages of one length: 64 bytes (a Merkle tree's level, three compressions) and 80 bytes (headers, three compressions). The row
/// "openssl" is SHA256_Transform three times a message, without the padding a whole hash needs.
/// </summary>
public class BulkBenchmarks
{
    private const int Messages = 4096;

    private readonly byte[] _digests = new byte[Messages * Sha256d.HashSizeInBytes];
    private byte[] _messages = [];
    private Action _run = () => { };

    [ParamsSource(nameof(Rows))]
    public string Hash { get; set; } = "";

    [Params(64, 80)]
    public int Length { get; set; }

    public static IEnumerable<string> Rows =>
    [
        "framework",
        .. OpenSslTransform.IsAvailable ? ["openssl"] : Array.Empty<string>(),
        .. KernelRegistry.Shared.Kernels.Where(status => status.IsUsable).Select(status => status.Kernel.Name),
    ];

    [GlobalSetup]
    public void Setup()
    {
        _messages = RandomNumberGenerator.GetBytes(Messages * Length);
        _run = Hash switch
        {
            "framework" => FrameworkTwice,
            "openssl" => () => OpenSslTransform.Compress(3 * Messages),
            _ => Many(KernelRegistry.Shared.Select(Hash)),
        };
    }

    [Benchmark(OperationsPerInvoke = Messages)]
    public void HashMany() => _run();

    private Action Many(ScanKernel kernel) => () => Sha256d.HashMany(_messages, Length, _digests, kernel);

    private void FrameworkTwice()
    {
        for (var i = 0; i < Messages; i++)
        {
            var digest = _digests.AsSpan(i * Sha256d.HashSizeInBytes, Sha256d.HashSizeInBytes);
            SHA256.HashData(_messages.AsSpan(i * Length, Length), digest);
            SHA256.HashData(digest, digest);
        }
    }
}
