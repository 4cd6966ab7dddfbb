using System.Buffers;

namespace ChainCore;

/// <summary>What is wrong with a header in a chain.</summary>
public enum HeaderChainError
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The previous hash is not the hash of the header before.</summary>
    BrokenLink,

    /// <summary>The bits encode a negative, zero or too large number.</summary>
    InvalidBits,

    /// <summary>The hash does not meet the target of the header's own bits.</summary>
    HighHash,
}

/// <summary>How far a chain of headers holds.</summary>
/// <param name="Verified">The number of good headers before the first bad one; all of them if there is none.</param>
/// <param name="Error">What is wrong with the first bad one.</param>
/// <param name="Tip">The hash of the last good header; the parent's hash if there is none.</param>
public readonly record struct HeaderChainResult(int Verified, HeaderChainError Error, Hash256 Tip)
{
    /// <summary>True if every header is good.</summary>
    public bool IsValid => Error == HeaderChainError.None;
}

/// <summary>
/// Verifies many headers at once: each one's hash, its proof of work by its own bits, and its link to the one before. Whether the
/// bits are those the chain requires, the caller decides.
/// </summary>
public static class HeaderChain
{
    private const int BatchSize = 1024;

    /// <summary>Verifies headers that follow one another.</summary>
    /// <param name="headers">A multiple of 80 bytes in wire order, the oldest first; may be empty.</param>
    /// <param name="parent">The hash of the header before the first one; zero if that is a genesis block.</param>
    /// <param name="kernel">The kernel; the registry's choice if null.</param>
    /// <returns>How far the chain holds.</returns>
    /// <exception cref="ArgumentException"><paramref name="headers"/> is no multiple of 80 bytes long.</exception>
    public static HeaderChainResult Verify(ReadOnlySpan<byte> headers, Hash256 parent, ScanKernel? kernel = null)
    {
        if (headers.Length % BlockHeader.Size != 0)
            throw new ArgumentException("The headers are no multiple of 80 bytes long.", nameof(headers));

        kernel ??= KernelRegistry.Default;
        var rented = ArrayPool<byte>.Shared.Rent(BatchSize * Hash256.Size);
        try
        {
            HeaderChainResult result = new(0, HeaderChainError.None, parent);
            while (!headers.IsEmpty && result.IsValid)
            {
                var batch = headers[..Math.Min(headers.Length, BatchSize * BlockHeader.Size)];
                headers = headers[batch.Length..];
                Sha256d.HashMany(batch, BlockHeader.Size, rented, kernel);
                result = VerifyBatch(batch, rented, result);
            }

            return result;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static HeaderChainResult VerifyBatch(ReadOnlySpan<byte> headers, ReadOnlySpan<byte> hashes, HeaderChainResult soFar)
    {
        var (verified, _, tip) = soFar;
        for (; !headers.IsEmpty; headers = headers[BlockHeader.Size..], hashes = hashes[Hash256.Size..])
        {
            BlockHeader header = new(headers[..BlockHeader.Size]);
            Hash256 hash = new(hashes[..Hash256.Size]);
            if (header.PreviousHash != tip) return new(verified, HeaderChainError.BrokenLink, tip);
            if (!header.Bits.TryToTarget(out var target)) return new(verified, HeaderChainError.InvalidBits, tip);
            if (!target.IsMetBy(hash)) return new(verified, HeaderChainError.HighHash, tip);
            tip = hash;
            verified++;
        }

        return new(verified, HeaderChainError.None, tip);
    }
}
