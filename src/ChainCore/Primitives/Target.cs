using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace ChainCore;

/// <summary>
/// The 256-bit number a block's hash must not exceed: a header is valid if its <see cref="Hash256"/>, read as a number
/// (byte 31 most significant), is less than or equal to the target.
/// </summary>
/// <remarks>As text: hexadecimal digits, most significant first. As bytes: big-endian, most significant first.</remarks>
[JsonConverter(typeof(Utf8TextJsonConverter<Target>))]
public readonly struct Target : IEquatable<Target>, IComparable<Target>, IComparable,
    IComparisonOperators<Target, Target, bool>, IMinMaxValue<Target>,
    ISpanParsable<Target>, ISpanFormattable, IUtf8SpanParsable<Target>, IUtf8SpanFormattable
{
    /// <summary>The size of a target: 32 bytes.</summary>
    public const int Size = UInt256.Size;

    internal Target(UInt256 value) => Value = value;

    /// <summary>Reads a big-endian number of 32 bytes.</summary>
    /// <param name="bigEndian">Exactly 32 bytes, most significant first.</param>
    /// <exception cref="ArgumentException"><paramref name="bigEndian"/> is not 32 bytes long.</exception>
    public Target(ReadOnlySpan<byte> bigEndian)
    {
        if (bigEndian.Length != Size) throw new ArgumentException("A target is exactly 32 bytes long.", nameof(bigEndian));
        Value = UInt256.ReadBigEndian(bigEndian);
    }

    /// <summary>2²⁵⁶ − 1: every hash meets it.</summary>
    public static Target MaxValue => new(UInt256.MaxValue);

    /// <summary>0: only a hash of 32 zero bytes meets it, so it cannot be scanned for.</summary>
    public static Target MinValue => default;

    internal UInt256 Value { get; }

    /// <summary>True for the target 0, which cannot be scanned for.</summary>
    public bool IsZero => Value.IsZero;

    /// <summary>The hashes it takes on average to find one that meets the target: 2²⁵⁶ / (target + 1), rounded to a double.</summary>
    public double ExpectedHashes => Math.Pow(2, 256) / (Value.ToDouble() + 1);

    /// <summary>The target whose number equals a hash's, so that this hash just meets it.</summary>
    /// <param name="hash">The hash.</param>
    /// <returns>The target.</returns>
    public static Target FromHash(Hash256 hash) => new(hash.Value);

    /// <summary>Whether <paramref name="hash"/>, as a 256-bit number, is less than or equal to this target.</summary>
    /// <param name="hash">The hash to judge.</param>
    /// <returns>True if the hash meets the target.</returns>
    public bool IsMetBy(Hash256 hash) => hash.Value.CompareTo(Value) <= 0;

    /// <summary>Writes the number big-endian.</summary>
    /// <param name="destination">At least 32 bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than 32 bytes; it is left untouched.</exception>
    public void WriteBigEndian(Span<byte> destination)
    {
        if (destination.Length < Size) throw new ArgumentException("The destination is shorter than 32 bytes.", nameof(destination));
        Value.WriteBigEndian(destination);
    }

    /// <summary>Parses 1 to 64 hexadecimal digits, most significant first.</summary>
    /// <param name="s">Digits of either case; "0x" may stand before them.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The target.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is anything else.</exception>
    public static Target Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw NotATarget();

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Target Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses UTF-8 text as <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/> does UTF-16 text.</summary>
    /// <param name="utf8Text">Digits of either case; "0x" may stand before them.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The target.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is anything else.</exception>
    public static Target Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, provider, out var result) ? result : throw NotATarget();

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Target result)
    {
        var parsed = UInt256.TryParse(Hex.WithoutPrefix(s), 1, out var value);
        result = new(value);
        return parsed;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Target result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Target result)
    {
        var parsed = UInt256.TryParse(Hex.WithoutPrefix(utf8Text), 1, out var value);
        result = new(value);
        return parsed;
    }

    /// <summary>64 lower-case hexadecimal digits, most significant first.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>64 hexadecimal digits, most significant first.</summary>
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

    /// <inheritdoc/>
    public int CompareTo(Target other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Target other => CompareTo(other),
        _ => throw new ArgumentException("The other value is no Target.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Target other) => Value.Equals(other.Value);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Target other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Equality of the numbers.</summary>
    public static bool operator ==(Target left, Target right) => left.Equals(right);

    /// <summary>Inequality of the numbers.</summary>
    public static bool operator !=(Target left, Target right) => !left.Equals(right);

    /// <summary>Compares the numbers; the smaller target is the harder one.</summary>
    public static bool operator <(Target left, Target right) => left.CompareTo(right) < 0;

    /// <summary>Compares the numbers; the greater target is the easier one.</summary>
    public static bool operator >(Target left, Target right) => left.CompareTo(right) > 0;

    /// <summary>Compares the numbers.</summary>
    public static bool operator <=(Target left, Target right) => left.CompareTo(right) <= 0;

    /// <summary>Compares the numbers.</summary>
    public static bool operator >=(Target left, Target right) => left.CompareTo(right) >= 0;

    private static FormatException NotATarget() => new("A target is written as 1 to 64 hexadecimal digits.");
}
