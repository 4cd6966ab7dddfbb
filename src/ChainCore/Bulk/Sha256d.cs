using System.Security.Cryptography;

namespace ChainCore;

/// <summary>
/// Double SHA-256, SHA-256(SHA-256(message)), in one call. Digests are written in digest order (see <see cref="Hash256"/>).
/// </summary>
/// <remarks>
/// No call allocates, except <see cref="HashData(ReadOnlySpan{byte})"/> for the array it returns. Where the processor's SHA
/// instructions can be used (<see cref="KernelRegistry"/> says when), all messages are hashed with them. Elsewhere short messages are
/// hashed by the scalar path, and from 256 bytes on the framework's SHA-256 is the faster one and takes the inner hash.
/// </remarks>
public static class Sha256d
{
    /// <summary>The size of a digest: 32 bytes.</summary>
    public const int HashSizeInBytes = Sha256Constants.DigestSize;

    /// <summary>
    /// The message length from which the framework's one-shot beats the scalar path: its fixed cost of some hundreds of nanoseconds a
    /// call is earned back by its faster blocks (measured by the benchmark <c>OneShotBenchmarks</c>).
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
        if (source.Length == BlockHeader.Size) return Sha256Compression.HashHeader(source);
        if (Sha256Compression.IsAccelerated || source.Length < FrameworkThreshold) return default(Midstate).FinishSha256d(source);
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

    /// <summary>Hashes many messages of one length at once, several in the lanes of a vector: many times as fast as one by one.</summary>
    /// <param name="messages">The messages, one directly after the other; may be empty.</param>
    /// <param name="messageLength">The length of each in bytes, at least 1.</param>
    /// <param name="digests">
    /// Receives 32 bytes for each message, in the same order. May begin where <paramref name="messages"/> begins, if a message is not
    /// shorter than 32 bytes; must not overlap it otherwise.
    /// </param>
    /// <param name="kernel">The kernel; the registry's choice if null.</param>
    /// <returns>The number of messages hashed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="messageLength"/> is less than 1.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="messages"/> is no multiple of <paramref name="messageLength"/> long, <paramref name="digests"/> is too short (it is
    /// left untouched), or the two overlap.
    /// </exception>
    public static unsafe int HashMany(ReadOnlySpan<byte> messages, int messageLength, Span<byte> digests, ScanKernel? kernel = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(messageLength, 1);
        var (count, rest) = Math.DivRem(messages.Length, messageLength);
        if (rest != 0) throw new ArgumentException("The messages are no multiple of the message length long.", nameof(messages));
        if (digests.Length / HashSizeInBytes < count)
            throw new ArgumentException("The destination is too short for the digests.", nameof(digests));
        digests = digests[..(count * HashSizeInBytes)];
        if (messages.Overlaps(digests, out var offset) && (offset != 0 || messageLength < HashSizeInBytes))
        {
            throw new ArgumentException("The destination overlaps the messages.", nameof(digests));
        }

        fixed (byte* source = messages, destination = digests)
        {
            (kernel ?? KernelRegistry.Default).HashMany(source, messageLength, (nuint)count, destination);
        }

        return count;
    }

    /// <summary>Hashes the pairs of a Merkle tree's level: 64 bytes each, two digests in digest order.</summary>
    /// <param name="pairs">A multiple of 64 bytes.</param>
    /// <param name="parents">
    /// Receives 32 bytes for each pair. May begin where <paramref name="pairs"/> begins; must not overlap it otherwise.
    /// </param>
    /// <returns>The number of pairs.</returns>
    /// <exception cref="ArgumentException">A length is wrong, or the two overlap otherwise.</exception>
    public static int HashPairs(ReadOnlySpan<byte> pairs, Span<byte> parents) => HashMany(pairs, 2 * HashSizeInBytes, parents);

    /// <summary>Hashes many block headers of 80 bytes.</summary>
    /// <param name="headers">A multiple of 80 bytes in wire order.</param>
    /// <param name="digests">
    /// Receives 32 bytes for each header. May begin where <paramref name="headers"/> begins; must not overlap it otherwise.
    /// </param>
    /// <returns>The number of headers.</returns>
    /// <exception cref="ArgumentException">A length is wrong, or the two overlap otherwise.</exception>
    public static int HashHeaders(ReadOnlySpan<byte> headers, Span<byte> digests) => HashMany(headers, BlockHeader.Size, digests);
}
