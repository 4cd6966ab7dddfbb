namespace ChainCore;

/// <summary>
/// Everything a miner may vary in one block: nonce × version bits × time × the coinbase's extra nonce. When the 2³² nonces of a
/// header are used up, the search goes on here. Immutable; any number of threads may search it at once.
/// </summary>
public sealed class SearchSpace
{
    private readonly BlockHeader _header;
    private readonly Func<ulong, Hash256>? _merkleRoot;

    /// <summary>Creates a space with what is varied besides the nonce: nothing, until the properties say otherwise.</summary>
    /// <param name="header">The header; its nonce is not used.</param>
    /// <param name="target">The target; not zero.</param>
    /// <exception cref="ArgumentException"><paramref name="target"/> is zero.</exception>
    public SearchSpace(in BlockHeader header, Target target)
    {
        if (target.IsZero) throw new ArgumentException("A target of zero cannot be searched for.", nameof(target));
        _header = header;
        Target = target;
    }

    /// <summary>Creates a space whose target is that of the header's own bits.</summary>
    /// <param name="header">The header; its nonce is not used.</param>
    /// <exception cref="ArgumentException">The header's bits encode a negative, zero or too large number.</exception>
    public SearchSpace(in BlockHeader header)
        : this(header, ScanJob.OwnTarget(header))
    {
    }

    /// <summary>The header: the first time, the first extra nonce's Merkle root, and the version bits outside the mask.</summary>
    public BlockHeader Header => _header;

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>The nonces to try in every header; all 2³² if not given.</summary>
    /// <exception cref="ArgumentException">The range is empty.</exception>
    public NonceRange Nonces
    {
        get;
        init => field = value.IsEmpty ? throw new ArgumentException("The range holds no nonce.", nameof(value)) : value;
    } = NonceRange.All;

    /// <summary>
    /// The bits of the version that may be chosen freely, such as <see cref="ChainCore.VersionMask.Bip320"/>; none if not given.
    /// </summary>
    public uint VersionMask { get; init; }

    /// <summary>The number of times to try, each a second later, the first being the header's; 1 if not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0, or a time would be 2³² or later.</exception>
    public uint TimeCount
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value - 1, uint.MaxValue - _header.Time, nameof(value));
            field = value;
        }
    } = 1;

    /// <summary>The number of extra nonces to try, from 0 on; 1 if <see cref="WithExtraNonces"/> was not called.</summary>
    public ulong ExtraNonceCount { get; private init; } = 1;

    /// <summary>The number of points in the space: header and nonce together are one point.</summary>
    /// <exception cref="OverflowException">There are 2¹²⁸ or more.</exception>
    public UInt128 Size => checked(Nonces.Count * (UInt128)VersionCount * TimeCount * ExtraNonceCount);

    internal ulong VersionCount => ChainCore.VersionMask.Count(VersionMask);

    /// <summary>The same space with several extra nonces, and with them several Merkle roots.</summary>
    /// <param name="count">The number of extra nonces, at least 1.</param>
    /// <param name="merkleRoot">
    /// The Merkle root for an extra nonce 0..<paramref name="count"/> − 1. Called from several threads, and again for the same extra nonce.
    /// </param>
    /// <returns>The new space.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is 0.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="merkleRoot"/> is null.</exception>
    public SearchSpace WithExtraNonces(ulong count, Func<ulong, Hash256> merkleRoot)
    {
        ArgumentOutOfRangeException.ThrowIfZero(count);
        ArgumentNullException.ThrowIfNull(merkleRoot);
        return new(this, merkleRoot) { ExtraNonceCount = count };
    }

    /// <summary>
    /// The point at a place of the enumeration, in which the nonce changes fastest, then the version, the time and the extra nonce.
    /// </summary>
    /// <param name="index">0..<see cref="Size"/> − 1; each stands for another point.</param>
    /// <returns>The header, nonce included, and the extra nonce.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is too great.</exception>
    public (BlockHeader Header, ulong ExtraNonce) GetPoint(UInt128 index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Size);
        var (headerIndex, nonce) = UInt128.DivRem(index, Nonces.Count);
        var (header, extraNonce) = GetHeader(headerIndex);
        return (header with { Nonce = Nonces.Start + (uint)nonce }, extraNonce);
    }

    /// <summary>The header at a place of the enumeration without nonces.</summary>
    internal (BlockHeader Header, ulong ExtraNonce) GetHeader(UInt128 index)
    {
        var (rest, version) = UInt128.DivRem(index, VersionCount);
        var (extraNonce, time) = UInt128.DivRem(rest, TimeCount);
        var header = _header with
        {
            Version = ChainCore.VersionMask.GetVersion(_header.Version, VersionMask, (ulong)version),
            Time = _header.Time + (uint)time,
        };
        return (_merkleRoot is null ? header : header with { MerkleRoot = _merkleRoot((ulong)extraNonce) }, (ulong)extraNonce);
    }

    private SearchSpace(SearchSpace other, Func<ulong, Hash256> merkleRoot)
        : this(other._header, other.Target)
    {
        _merkleRoot = merkleRoot;
        Nonces = other.Nonces;
        VersionMask = other.VersionMask;
        TimeCount = other.TimeCount;
    }
}
