using System.Security.Cryptography;

namespace ChainCore;

/// <summary>
/// Double SHA-256, SHA-256(SHA-256(message)), in one call. Digests are written in digest order (see <see cref="Hash256"/>).
/// </summary>
/// <remarks>
/// No call allocates, except <see cref="HashData(ReadOnlySpan{byte})"/> for the array it returns. Short messages are hashed here;
/// from <see cref="FrameworkThreshold"/> bytes on, the framework's SHA-256 is the faster one and takes the inner hash.
/// </remarks>
public static class Sha256d
{
    /// <summary>The size of a digest: 32 bytes.</summary>
    public const int HashSizeInBytes = Sha256Constants.DigestSize;

    /// <summary>
    /// The message length from which the framework's one-shot wins: its fixed cost of some hundreds of nanoseconds a call is earned
    /// back by its faster blocks (measured by the benchmark <c>OneShotBenchmarks</c>).
    /// </summary>
    internal const int FrameworkThreshold = 256;

    /// <summary>Hashes a message.</summary>
    /// <param name="source">The message, of any length.</param>
    /// <returns>A new array of 32 bytes.</returns>
    public static byte[] HashData(ReadOnlySpan<byte> source) => Hash(source).ToByteArray();

    /// <summary>Hashes a message.</summary>
    /// <param name="source">The message, of any length; may overlap <paramref name="destination"/>.</param>
    /// <param name="destination">At least 32 bytes; receives the digest.</param>
    /// <returns>The number of bytes written: 32.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than 32 bytes; it is left untouched.</exception>
    public static int HashData(ReadOnlySpan<byte> source, Span<byte> destination) =>
        TryHashData(source, destination, out var written)
            ? written
            : throw new ArgumentException("The destination is shorter than 32 bytes.", nameof(destination));

    /// <summary>Hashes a message, or writes nothing if <paramref name="destination"/> is too short.</summary>
    /// <param name="source">The message, of any length; may overlap <paramref name="destination"/>.</param>
    /// <param name="destination">Receives the digest of 32 bytes.</param>
    /// <param name="bytesWritten">32, or 0.</param>
    /// <returns>True if the digest was written.</returns>
    public static bool TryHashData(ReadOnlySpan<byte> source, Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = 0;
        if (destination.Length < HashSizeInBytes) return false;
        Hash(source).CopyTo(destination);
        bytesWritten = HashSizeInBytes;
        return true;
    }

    /// <summary>Hashes a message.</summary>
    /// <param name="source">The message, of any length.</param>
    /// <returns>The hash.</returns>
    public static Hash256 Hash(ReadOnlySpan<byte> source)
    {
        if (source.Length < FrameworkThreshold) return default(Midstate).FinishSha256d(source);
        Span<byte> inner = stackalloc byte[HashSizeInBytes];
        SHA256.HashData(source, inner);
        default(Midstate).FinishSha256(inner, inner);
        return new(inner);
    }

    /// <summary>Hashes a block header: the block's id.</summary>
    /// <param name="header">The header.</param>
    /// <returns>The hash.</returns>
    public static Hash256 Hash(in BlockHeader header)
    {
        Span<byte> bytes = stackalloc byte[BlockHeader.Size];
        header.WriteTo(bytes);
        return Hash(bytes);
    }
}
