using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>
/// SHA-256 after a prefix of whole 64-byte blocks: hash many messages with a common beginning and pay for the beginning once.
/// A value type of 40 bytes; <c>default</c> is the state before the first block.
/// </summary>
/// <remarks>Source: FIPS 180-4 section 6.2.2, the intermediate hash value H(i).</remarks>
public readonly struct Midstate : IEquatable<Midstate>
{
    private readonly Sha256State _state;

    private Midstate(Sha256State state, ulong prefixLength)
    {
        _state = state;
        PrefixLength = prefixLength;
    }

    /// <summary>The bytes hashed so far, a multiple of 64.</summary>
    public ulong PrefixLength { get; }

    internal Sha256State State
    {
        get
        {
            if (PrefixLength != 0) return _state;
            Sha256State initial = default;
            Sha256Constants.InitialState.CopyTo(initial);
            return initial;
        }
    }

    /// <summary>The state after a prefix of whole blocks.</summary>
    /// <param name="prefix">A multiple of 64 bytes; may be empty.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentException">The length of <paramref name="prefix"/> is no multiple of 64.</exception>
    public static Midstate FromPrefix(ReadOnlySpan<byte> prefix) => default(Midstate).Append(prefix);

    /// <summary><see cref="FromPrefix(ReadOnlySpan{byte})"/> by a compression of the caller's choice.</summary>
    internal static Midstate FromPrefix<TCompression>(ReadOnlySpan<byte> prefix)
        where TCompression : ICompression => default(Midstate).Append<TCompression>(prefix);

    /// <summary>The state after more whole blocks; this one is unchanged.</summary>
    /// <param name="blocks">A multiple of 64 bytes; may be empty.</param>
    /// <returns>The new state.</returns>
    /// <exception cref="ArgumentException">The length of <paramref name="blocks"/> is no multiple of 64.</exception>
    public Midstate Append(ReadOnlySpan<byte> blocks) => Append<Sha256Compression>(blocks);

    /// <summary>SHA-256 of the prefix followed by <paramref name="tail"/>.</summary>
    /// <param name="tail">The rest of the message, of any length.</param>
    /// <param name="destination">At least 32 bytes; receives the digest. May overlap <paramref name="tail"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than 32 bytes; it is left untouched.</exception>
    public void FinishSha256(ReadOnlySpan<byte> tail, Span<byte> destination)
    {
        if (destination.Length < Sha256Constants.DigestSize)
        {
            throw new ArgumentException("The destination is shorter than 32 bytes.", nameof(destination));
        }

        WriteDigest(Finish<Sha256Compression>(tail), destination);
    }

    /// <summary>Double SHA-256 of the prefix followed by <paramref name="tail"/>.</summary>
    /// <param name="tail">The rest of the message, of any length.</param>
    /// <returns>SHA-256 of the SHA-256 of the whole message.</returns>
    public Hash256 FinishSha256d(ReadOnlySpan<byte> tail) => FinishSha256d<Sha256Compression>(tail);

    /// <summary><see cref="FinishSha256d(ReadOnlySpan{byte})"/> by a compression of the caller's choice.</summary>
    [SkipLocalsInit]
    internal Hash256 FinishSha256d<TCompression>(ReadOnlySpan<byte> tail)
        where TCompression : ICompression
    {
        Span<byte> digest = stackalloc byte[Sha256Constants.DigestSize];
        WriteDigest(Finish<TCompression>(tail), digest);
        WriteDigest(default(Midstate).Finish<TCompression>(digest), digest);
        return new(digest);
    }

    /// <inheritdoc/>
    public bool Equals(Midstate other)
    {
        var (state, otherState) = (State, other.State);
        return PrefixLength == other.PrefixLength && ((ReadOnlySpan<uint>)state).SequenceEqual(otherState);
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Midstate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var state = State;
        return HashCode.Combine(PrefixLength, state[0], state[4], state[7]);
    }

    /// <summary>Equality of the state and of the length hashed.</summary>
    public static bool operator ==(Midstate left, Midstate right) => left.Equals(right);

    /// <summary>Inequality of the state or of the length hashed.</summary>
    public static bool operator !=(Midstate left, Midstate right) => !left.Equals(right);

    internal static void WriteDigest(in Sha256State state, Span<byte> destination)
    {
        for (var i = 0; i < 8; i++) BinaryPrimitives.WriteUInt32BigEndian(destination[(4 * i)..], state[i]);
    }

    private Midstate Append<TCompression>(ReadOnlySpan<byte> blocks)
        where TCompression : ICompression
    {
        if (blocks.Length % Sha256Constants.BlockSize != 0)
        {
            throw new ArgumentException("A midstate takes whole blocks of 64 bytes only.", nameof(blocks));
        }

        var state = State;
        TCompression.Compress(ref state, blocks);
        return new(state, checked(PrefixLength + (ulong)blocks.Length));
    }

    /// <summary>Compresses the tail and FIPS 180-4's padding: one bit, zeros, the length in bits as 64-bit big-endian.</summary>
    [SkipLocalsInit]
    private Sha256State Finish<TCompression>(ReadOnlySpan<byte> tail)
        where TCompression : ICompression
    {
        var state = State;
        var whole = tail.Length / Sha256Constants.BlockSize * Sha256Constants.BlockSize;
        if (whole > 0) TCompression.Compress(ref state, tail[..whole]);

        var rest = tail[whole..];
        Span<byte> padded = stackalloc byte[2 * Sha256Constants.BlockSize];
        if (rest.Length + 1 + sizeof(ulong) <= Sha256Constants.BlockSize) padded = padded[..Sha256Constants.BlockSize];
        rest.CopyTo(padded);
        padded[rest.Length] = 0x80;
        padded[(rest.Length + 1)..].Clear();
        BinaryPrimitives.WriteUInt64BigEndian(padded[^sizeof(ulong)..], checked(8 * (PrefixLength + (ulong)tail.Length)));
        TCompression.Compress(ref state, padded);
        return state;
    }
}
