using System.Buffers.Binary;
using System.Diagnostics;
using System.Security.Cryptography;
using ChainCore.Benchmarks;

namespace ChainCore.Miner.Measuring;

/// <summary>One row of a measurement: a way to hash headers, run for a slice of time at a time.</summary>
internal abstract class Contender
{
    /// <summary>Hashes for about <paramref name="slice"/>.</summary>
    /// <returns>Hashes per second.</returns>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public abstract double Run(TimeSpan slice, CancellationToken cancellationToken);
}

/// <summary>A kernel, as the scanner uses it: threads, chunks and the full check of its candidates included.</summary>
internal sealed class KernelContender(ScanKernel kernel, int workers) : Contender
{
    /// <summary>One hash in 2²⁵⁵ meets the target 1, so a scan ends with its time and not before.</summary>
    private static readonly ScanJob Job = new(Headers.BitcoinGenesis, Target.Parse("1"));

    public override double Run(TimeSpan slice, CancellationToken cancellationToken)
    {
        ParallelScanner scanner = new(new() { Kernel = kernel, Workers = workers, TimeLimit = slice });
        var result = scanner.FindAny(Job, NonceRange.All, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return result.HashesPerSecond;
    }
}

/// <summary>A kernel's version-rolled scan: the sixteen bits of BIP 320 and all nonces.</summary>
internal sealed class VersionsContender(ScanKernel kernel, int workers) : Contender
{
    private static readonly SearchSpace Space = new(Headers.BitcoinGenesis, Target.Parse("1")) { VersionMask = VersionMask.Bip320 };

    public override double Run(TimeSpan slice, CancellationToken cancellationToken)
    {
        ParallelScanner scanner = new(new() { Kernel = kernel, Workers = workers, TimeLimit = slice });
        var result = scanner.Search(Space, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return result.HashesPerSecond;
    }
}

/// <summary>A loop on one thread that looks at the clock between batches.</summary>
internal abstract class LoopContender : Contender
{
    private const int Batch = 1024;

    public override double Run(TimeSpan slice, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        ulong hashes = 0;
        TimeSpan elapsed;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            Hash(Batch);
            hashes += Batch;
            elapsed = Stopwatch.GetElapsedTime(started);
        }
        while (elapsed < slice);
        return hashes / elapsed.TotalSeconds;
    }

    /// <summary>Does the work of so many hashes.</summary>
    protected abstract void Hash(int count);
}

/// <summary>The framework's SHA-256 of a header and of its digest: what a program without this library would write.</summary>
internal sealed class FrameworkContender : LoopContender
{
    private readonly byte[] _header = Headers.BitcoinGenesisBytes();
    private readonly byte[] _digest = new byte[SHA256.HashSizeInBytes];
    private uint _nonce;

    protected override void Hash(int count)
    {
        for (var i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(_header.AsSpan()[^sizeof(uint)..], _nonce++);
            SHA256.HashData(_header, _digest);
            SHA256.HashData(_digest, _digest);
        }
    }
}

/// <summary>OpenSSL's compression function twice, for as long as <see cref="OpenSslTransform.IsAvailable"/>.</summary>
internal sealed class OpenSslContender : LoopContender
{
    protected override void Hash(int count) => OpenSslTransform.HashTwice(count);
}

/// <summary>A level of a Merkle tree: double SHA-256 of 64-byte messages, many at once.</summary>
internal sealed class MerkleContender : LoopContender
{
    private readonly byte[] _pairs = new byte[4096 * 64];
    private readonly byte[] _parents = new byte[4096 * Hash256.Size];

    protected override void Hash(int count) => Sha256d.HashPairs(_pairs.AsSpan(0, count * 64), _parents);
}

/// <summary>One header at a time, each hash waiting for the one before: what a single hash takes.</summary>
internal sealed class SingleHeaderContender : LoopContender
{
    private readonly byte[] _header = Headers.BitcoinGenesisBytes();

    protected override void Hash(int count)
    {
        for (var i = 0; i < count; i++) Sha256d.HashData(_header, _header);
    }
}
