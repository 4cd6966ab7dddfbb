using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace ChainCore;

/// <summary>
/// A half-open range of nonces, [<see cref="Start"/>, <see cref="End"/>), inside 0..2³². Counts are 64-bit, so the whole space
/// is a range like any other; a range never wraps. <c>default</c> is empty.
/// </summary>
public readonly struct NonceRange : IEquatable<NonceRange>, IEqualityOperators<NonceRange, NonceRange, bool>
{
    /// <summary>The number of nonces there are: 2³².</summary>
    public const ulong SpaceSize = 1UL << 32;

    /// <summary>Creates the range of <paramref name="count"/> nonces from <paramref name="start"/> on.</summary>
    /// <param name="start">The first nonce, as the numeric value of the header field.</param>
    /// <param name="count">The number of nonces, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="count"/> is 0, or the range would end beyond 2³². (A search that should go on at 0 is two ranges:
    /// see <see cref="NoncePartitioner"/>.)
    /// </exception>
    public NonceRange(uint start, ulong count)
    {
        ArgumentOutOfRangeException.ThrowIfZero(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, SpaceSize - start);
        Start = start;
        Count = count;
    }

    /// <summary>All 2³² nonces.</summary>
    public static NonceRange All => new(0, SpaceSize);

    /// <summary>The first nonce.</summary>
    public uint Start { get; }

    /// <summary>The number of nonces, 0..2³².</summary>
    public ulong Count { get; }

    /// <summary>The first nonce after the range, up to 2³².</summary>
    public ulong End => Start + Count;

    /// <summary>True for <c>default</c>, the only empty range.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Whether <paramref name="nonce"/> lies in the range.</summary>
    /// <param name="nonce">A nonce.</param>
    /// <returns>True if it does.</returns>
    public bool Contains(uint nonce) => nonce >= Start && nonce < End;

    /// <summary>Cuts the range in two.</summary>
    /// <param name="count">The length of the first part, 0..<see cref="Count"/>.</param>
    /// <returns>The first <paramref name="count"/> nonces, and the others; a part without nonces is <c>default</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is greater than <see cref="Count"/>.</exception>
    public (NonceRange First, NonceRange Remainder) SplitAt(ulong count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Count);
        if (count == 0) return (default, this);
        if (count == Count) return (this, default);
        return (new(Start, count), new((uint)(Start + count), Count - count));
    }

    /// <summary>"[start, end)".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"[{Start}, {End})");

    /// <inheritdoc/>
    public bool Equals(NonceRange other) => Start == other.Start && Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is NonceRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Count);

    /// <summary>Equality of start and count.</summary>
    public static bool operator ==(NonceRange left, NonceRange right) => left.Equals(right);

    /// <summary>Inequality of start or count.</summary>
    public static bool operator !=(NonceRange left, NonceRange right) => !left.Equals(right);
}
