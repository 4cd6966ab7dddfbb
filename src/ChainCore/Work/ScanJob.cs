namespace ChainCore;

/// <summary>
/// A header to search a nonce for, and its target, with everything precomputed that does not depend on the nonce.
/// Immutable: any number of threads may scan one job at once.
/// </summary>
public sealed class ScanJob
{
    private readonly ScanTable _table;
    /// <summary>Computed by the scalar path, as all that <see cref="Hash"/> says: no instruction set judges itself.</summary>
    private readonly Midstate _midstate;
    private readonly BlockHeader _header;

    /// <summary>Prepares a search for a nonce with which the header meets the target of its own bits.</summary>
    /// <param name="header">The header; its nonce is not used.</param>
    /// <exception cref="ArgumentException">The header's bits encode a negative, zero or too large number.</exception>
    public ScanJob(in BlockHeader header)
        : this(header, OwnTarget(header))
    {
    }

    /// <summary>Prepares a search for a nonce with which the header meets <paramref name="target"/>.</summary>
    /// <param name="header">The header; its nonce is not used.</param>
    /// <param name="target">The target; not zero.</param>
    /// <exception cref="ArgumentException"><paramref name="target"/> is zero.</exception>
    public ScanJob(in BlockHeader header, Target target)
    {
        if (target.IsZero) throw new ArgumentException("A target of zero cannot be scanned for.", nameof(target));
        _header = header;
        Target = target;

        Span<byte> bytes = stackalloc byte[BlockHeader.Size];
        header.WriteTo(bytes);
        _midstate = Midstate.FromPrefix<Sha256Scalar>(bytes[..Sha256Constants.BlockSize]);
        _table = new(_midstate, bytes[Sha256Constants.BlockSize..], target);
    }

    /// <summary>The header, with the nonce it was given.</summary>
    public BlockHeader Header => _header;

    /// <summary>The target.</summary>
    public Target Target { get; }

    internal ref readonly ScanTable Table => ref _table;

    /// <summary>The hash of the header with another nonce, by the fastest path for one hash.</summary>
    /// <param name="nonce">The nonce, as the numeric value of the header field.</param>
    /// <returns>The hash.</returns>
    public Hash256 Hash(uint nonce)
    {
        Span<byte> bytes = stackalloc byte[BlockHeader.Size];
        (_header with { Nonce = nonce }).WriteTo(bytes);

        // A whole header in one piece of machine code is faster than the last of its blocks in two.
        return Sha256Compression.IsAccelerated ? Sha256Compression.HashHeader(bytes) : Finish(bytes);
    }

    /// <summary>
    /// The same hash by the scalar path that every kernel is judged by: midstate, rounds and all without the processor's SHA instructions.
    /// </summary>
    internal Hash256 Judge(uint nonce)
    {
        Span<byte> bytes = stackalloc byte[BlockHeader.Size];
        (_header with { Nonce = nonce }).WriteTo(bytes);
        return Finish(bytes);
    }

    internal static Target OwnTarget(in BlockHeader header) =>
        header.Bits.TryToTarget(out var target)
            ? target
            : throw new ArgumentException($"The header's bits {header.Bits} encode no target.", nameof(header));

    private Hash256 Finish(ReadOnlySpan<byte> header) => _midstate.FinishSha256d<Sha256Scalar>(header[Sha256Constants.BlockSize..]);
}
