using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ChainCore.Miner.Measuring;

/// <summary>
/// One number that two kernels have in common only if they find the same: the SHA-256 over the solutions among the nonces
/// 0..2²⁰ − 1 of Bitcoin's block 0 at difficulty N = 2 (two leading zero hex digits), in ascending order. Each solution goes in as
/// its nonce, four bytes little-endian, and its hash, 32 bytes in digest order.
/// </summary>
internal static class SolutionChecksum
{
    private const ulong Nonces = 1 << 20;

    private static readonly ScanJob Job = new(Headers.BitcoinGenesis, new Difficulty(2).Target);

    /// <summary>Computes the checksum by a kernel.</summary>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static string Compute(ScanKernel kernel, CancellationToken cancellationToken)
    {
        List<ScanSolution> solutions = [];
        new NonceScanner(kernel).FindAll(Job, new(0, Nonces), solutions, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();

        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> bytes = stackalloc byte[sizeof(uint) + Hash256.Size];
        foreach (var (nonce, hash) in solutions)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, nonce);
            hash.CopyTo(bytes[sizeof(uint)..]);
            sum.AppendData(bytes);
        }

        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }
}
