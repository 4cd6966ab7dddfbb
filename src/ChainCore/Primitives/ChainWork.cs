using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace ChainCore;

/// <summary>
/// An amount of proof of work in expected hashes, a 256-bit number: 16ᴺ for a block of <see cref="Difficulty"/> N,
/// summed over a chain. The chain with the most work wins.
/// </summary>
/// <remarks>As text: "0x" and lower-case hexadecimal digits, most significant first, without leading zeros.</remarks>
[JsonConverter(typeof(Utf8TextJsonConverter<ChainWork>))]
public readonly struct ChainWork : IEquatable<ChainWork>, IComparable<ChainWork>, IComparable,
    IComparisonOperators<ChainWork, ChainWork, bool>, IAdditionOperators<ChainWork, ChainWork, ChainWork>,
    ISpanParsable<ChainWork>, ISpanFormattable, IUtf8SpanParsable<ChainWork>, IUtf8SpanFormattable
{
    private const int MaximumLength = 2 + UInt256.HexDigits;

    internal ChainWork(UInt256 value) => Value = value;

    /// <summary>Reads a big-endian number of 32 bytes.</summary>
    /// <param name="bigEndian">Exactly 32 bytes, most significant first.</param>
    /// <exception cref="ArgumentException"><paramref name="bigEndian"/> is not 32 bytes long.</exception>
    public ChainWork(ReadOnlySpan<byte> bigEndian)
    {
        if (bigEndian.Length != UInt256.Size) throw new ArgumentException("A work is exactly 32 bytes long.", nameof(bigEndian));
        Value = UInt256.ReadBigEndian(bigEndian);
    }

    /// <summary>No work: the sum over no blocks.</summary>
    public static ChainWork Zero => default;

    private UInt256 Value { get; }

    /// <summary>Writes the number big-endian.</summary>
    /// <param name="destination">At least 32 bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than 32 bytes; it is left untouched.</exception>
    public void WriteBigEndian(Span<byte> destination)
    {
        if (destination.Length < UInt256.Size)
            throw new ArgumentException("The destination is shorter than 32 bytes.", nameof(destination));
        Value.WriteBigEndian(destination);
    }

    /// <summary>The sum of two amounts of work.</summary>
    /// <exception cref="OverflowException">The sum is 2²⁵⁶ or more.</exception>
    public static ChainWork operator +(ChainWork left, ChainWork right)
    {
        var sum = UInt256.Add(left.Value, right.Value, out var overflow);
        return overflow ? throw new OverflowException("The work is 2^256 or more.") : new(sum);
    }

    /// <inheritdoc cref="op_Addition(ChainWork, ChainWork)"/>
    public static ChainWork Add(ChainWork left, ChainWork right) => left + right;

    /// <summary>Parses 1 to 64 hexadecimal digits, most significant first.</summary>
    /// <param name="s">Digits of either case; "0x" may stand before them.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The work.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is anything else.</exception>
    public static ChainWork Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw NotAWork();

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ChainWork Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses UTF-8 text as <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/> does UTF-16 text.</summary>
    /// <param name="utf8Text">Digits of either case; "0x" may stand before them.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The work.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is anything else.</exception>
    public static ChainWork Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, provider, out var result) ? result : throw NotAWork();

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ChainWork result)
    {
        var parsed = UInt256.TryParse(Hex.WithoutPrefix(s), 1, out var value);
        result = new(value);
        return parsed;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ChainWork result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ChainWork result)
    {
        var parsed = UInt256.TryParse(Hex.WithoutPrefix(utf8Text), 1, out var value);
        result = new(value);
        return parsed;
    }

    /// <summary>"0x" and lower-case hexadecimal digits without leading zeros.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>"0x" and hexadecimal digits without leading zeros.</summary>
    /// <param name="format">"x", null or empty for lower case, "X" for upper case.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Any other <paramref name="format"/>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        Span<char> text = stackalloc char[MaximumLength];
        TryFormatCore(text, out var written, format);
        return new(text[..written]);
    }

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TryFormatCore(destination, out charsWritten, format);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TryFormatCore(utf8Destination, out bytesWritten, format);

    /// <inheritdoc/>
    public int CompareTo(ChainWork other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        ChainWork other => CompareTo(other),
        _ => throw new ArgumentException("The other value is no ChainWork.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(ChainWork other) => Value.Equals(other.Value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ChainWork other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Equality of the numbers.</summary>
    public static bool operator ==(ChainWork left, ChainWork right) => left.Equals(right);

    /// <summary>Inequality of the numbers.</summary>
    public static bool operator !=(ChainWork left, ChainWork right) => !left.Equals(right);

    /// <summary>Compares the numbers.</summary>
    public static bool operator <(ChainWork left, ChainWork right) => left.CompareTo(right) < 0;

    /// <summary>Compares the numbers.</summary>
    public static bool operator >(ChainWork left, ChainWork right) => left.CompareTo(right) > 0;

    /// <summary>Compares the numbers.</summary>
    public static bool operator <=(ChainWork left, ChainWork right) => left.CompareTo(right) <= 0;

    /// <summary>Compares the numbers.</summary>
    public static bool operator >=(ChainWork left, ChainWork right) => left.CompareTo(right) >= 0;

    private bool TryFormatCore<TChar>(Span<TChar> destination, out int written, ReadOnlySpan<char> format)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var upperCase = Hex.IsUpperCase(format);
        var digits = Math.Max(1, (Value.BitLength + 3) / 4);
        written = 0;
        if (destination.Length < 2 + digits) return false;
        destination[0] = TChar.CreateTruncating('0');
        destination[1] = TChar.CreateTruncating('x');
        Value.TryFormat(destination[2..], digits, upperCase);
        written = 2 + digits;
        return true;
    }

    private static FormatException NotAWork() => new("A work is written as 1 to 64 hexadecimal digits, with or without \"0x\".");
}
