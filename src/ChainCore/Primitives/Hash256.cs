using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace ChainCore;

/// <summary>
/// A 256-bit double SHA-256 digest: 32 bytes in digest order (the order FIPS 180-4 emits and block headers embed).
/// </summary>
/// <remarks>
/// As text, and as a number for comparisons, the digest bytes are read in reverse: byte 31 is the most significant
/// (Bitcoin's display order). The leading zeros of a proof of work therefore are the <em>last</em> digest bytes.
/// </remarks>
[JsonConverter(typeof(Utf8TextJsonConverter<Hash256>))]
public readonly struct Hash256 : IEquatable<Hash256>, IComparable<Hash256>, IComparable,
    IComparisonOperators<Hash256, Hash256, bool>,
    ISpanParsable<Hash256>, ISpanFormattable, IUtf8SpanParsable<Hash256>, IUtf8SpanFormattable
{
    /// <summary>The size of a digest: 32 bytes.</summary>
    public const int Size = UInt256.Size;

    internal Hash256(UInt256 value) => Value = value;

    /// <summary>Reads 32 bytes in digest order.</summary>
    /// <param name="digest">Exactly 32 bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="digest"/> is not 32 bytes long.</exception>
    public Hash256(ReadOnlySpan<byte> digest)
    {
        if (digest.Length != Size) throw new ArgumentException("A hash is exactly 32 bytes long.", nameof(digest));
        Value = UInt256.ReadLittleEndian(digest);
    }

    /// <summary>The hash of 32 zero bytes: the previous hash of a genesis block.</summary>
    public static Hash256 Zero => default;

    /// <summary>Digest bytes read as a little-endian number.</summary>
    internal UInt256 Value { get; }

    /// <summary>True if all 32 bytes are zero.</summary>
    public bool IsZero => Value.IsZero;

    /// <summary>Writes the 32 bytes in digest order.</summary>
    /// <param name="destination">At least 32 bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than 32 bytes; it is left untouched.</exception>
    public void CopyTo(Span<byte> destination)
    {
        if (!TryCopyTo(destination)) throw new ArgumentException("The destination is shorter than 32 bytes.", nameof(destination));
    }

    /// <summary>Writes the 32 bytes in digest order, or nothing if <paramref name="destination"/> is shorter than that.</summary>
    /// <param name="destination">Receives the digest.</param>
    /// <returns>True if the digest was written.</returns>
    public bool TryCopyTo(Span<byte> destination)
    {
        if (destination.Length < Size) return false;
        Value.WriteLittleEndian(destination);
        return true;
    }

    /// <summary>The digest as a new array of 32 bytes, in digest order.</summary>
    /// <returns>A new array.</returns>
    public byte[] ToByteArray()
    {
        var bytes = new byte[Size];
        Value.WriteLittleEndian(bytes);
        return bytes;
    }

    /// <summary>Parses 64 hexadecimal digits in display order (byte 31 first).</summary>
    /// <param name="s">Exactly 64 digits of either case, nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is anything else.</exception>
    public static Hash256 Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw NotAHash();

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Hash256 Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses UTF-8 text as <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/> does UTF-16 text.</summary>
    /// <param name="utf8Text">Exactly 64 digits of either case, nothing else.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is anything else.</exception>
    public static Hash256 Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, provider, out var result) ? result : throw NotAHash();

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Hash256 result)
    {
        var parsed = UInt256.TryParse(s, UInt256.HexDigits, out var value);
        result = new(value);
        return parsed;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Hash256 result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Hash256 result)
    {
        var parsed = UInt256.TryParse(utf8Text, UInt256.HexDigits, out var value);
        result = new(value);
        return parsed;
    }

    /// <summary>64 lower-case hexadecimal digits in display order (byte 31 first).</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>64 hexadecimal digits in display order (byte 31 first).</summary>
    /// <param name="format">"x", null or empty for lower case, "X" for upper case.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Any other <paramref name="format"/>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        Span<char> text = stackalloc char[UInt256.HexDigits];
        Value.TryFormat(text, UInt256.HexDigits, Hex.IsUpperCase(format));
        return new(text);
    }

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        var written = Value.TryFormat(destination, UInt256.HexDigits, Hex.IsUpperCase(format));
        charsWritten = written ? UInt256.HexDigits : 0;
        return written;
    }

    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        var written = Value.TryFormat(utf8Destination, UInt256.HexDigits, Hex.IsUpperCase(format));
        bytesWritten = written ? UInt256.HexDigits : 0;
        return written;
    }

    /// <summary>Compares as 256-bit numbers, byte 31 most significant.</summary>
    /// <param name="other">The other hash.</param>
    /// <returns>Negative, zero or positive, as this is less than, equal to or greater than <paramref name="other"/>.</returns>
    public int CompareTo(Hash256 other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Hash256 other => CompareTo(other),
        _ => throw new ArgumentException("The other value is no Hash256.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Hash256 other) => Value.Equals(other.Value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Hash256 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Equality of all 32 bytes.</summary>
    public static bool operator ==(Hash256 left, Hash256 right) => left.Equals(right);

    /// <summary>Inequality of any of the 32 bytes.</summary>
    public static bool operator !=(Hash256 left, Hash256 right) => !left.Equals(right);

    /// <summary>Compares as 256-bit numbers.</summary>
    public static bool operator <(Hash256 left, Hash256 right) => left.CompareTo(right) < 0;

    /// <summary>Compares as 256-bit numbers.</summary>
    public static bool operator >(Hash256 left, Hash256 right) => left.CompareTo(right) > 0;

    /// <summary>Compares as 256-bit numbers.</summary>
    public static bool operator <=(Hash256 left, Hash256 right) => left.CompareTo(right) <= 0;

    /// <summary>Compares as 256-bit numbers.</summary>
    public static bool operator >=(Hash256 left, Hash256 right) => left.CompareTo(right) >= 0;

    private static FormatException NotAHash() => new("A hash is written as exactly 64 hexadecimal digits.");
}
