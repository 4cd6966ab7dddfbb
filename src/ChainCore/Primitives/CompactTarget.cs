using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore;

/// <summary>
/// A header's <c>bits</c>: a target in 32 bits, as Bitcoin Core's <c>arith_uint256::SetCompact</c> and <c>GetCompact</c> read
/// and write it. Bits 24..31 are the size of the number in bytes, bit 23 is its sign, bits 0..22 are its three most
/// significant bytes.
/// </summary>
/// <remarks>
/// As text: eight hexadecimal digits, most significant first. As JSON: an unsigned number. In a header: little-endian.
/// Every 32-bit value is representable; whether it encodes a usable target, <see cref="TryToTarget"/> decides.
/// </remarks>
/// <param name="value">The 32 bits as a number.</param>
[JsonConverter(typeof(CompactTargetJsonConverter))]
public readonly struct CompactTarget(uint value) : IEquatable<CompactTarget>, IEqualityOperators<CompactTarget, CompactTarget, bool>,
    ISpanParsable<CompactTarget>, ISpanFormattable, IUtf8SpanParsable<CompactTarget>, IUtf8SpanFormattable
{
    private const uint SignBit = 0x0080_0000;
    private const uint MantissaMask = 0x007f_ffff;
    private const int TextLength = 8;

    /// <summary>The 32 bits as a number.</summary>
    public uint Value { get; } = value;

    /// <summary>True if the encoded number is negative: the sign bit is set and the number is not zero.</summary>
    public bool IsNegative => Word != 0 && (Value & SignBit) != 0;

    /// <summary>True if the encoded number does not fit into 256 bits.</summary>
    public bool IsOverflow => Word != 0 && (Exponent > 34 || (Word > 0xff && Exponent > 33) || (Word > 0xffff && Exponent > 32));

    /// <summary>True if the encoded number is zero.</summary>
    public bool IsZero => Word == 0;

    private int Exponent => (int)(Value >> 24);

    /// <summary>The mantissa; of a number of fewer than three bytes, those it has.</summary>
    private uint Word => Exponent <= 3 ? (Value & MantissaMask) >> (8 * (3 - Exponent)) : Value & MantissaMask;

    /// <summary>
    /// Encodes a target, rounding down to its three most significant bytes
    /// (two, where the third would have set the sign bit), as <c>GetCompact</c> does.
    /// </summary>
    /// <param name="target">The target.</param>
    /// <returns>The encoding.</returns>
    public static CompactTarget FromTarget(Target target)
    {
        var size = (target.Value.BitLength + 7) / 8;
        var word = size <= 3 ? (uint)target.Value.LowLimb << (8 * (3 - size)) : (uint)(target.Value >> (8 * (size - 3))).LowLimb;
        if ((word & SignBit) != 0)
        {
            word >>= 8;
            size++;
        }

        return new(word | ((uint)size << 24));
    }

    /// <summary>Decodes the target.</summary>
    /// <param name="target">The target; zero if there is none.</param>
    /// <returns>False if the encoded number is negative, zero or does not fit into 256 bits: no header with such bits is valid.</returns>
    public bool TryToTarget(out Target target)
    {
        target = default;
        if (IsNegative || IsOverflow || IsZero) return false;
        UInt256 word = new(Word, 0, 0, 0);
        target = new(Exponent <= 3 ? word : word << (8 * (Exponent - 3)));
        return true;
    }

    /// <summary>Decodes the target.</summary>
    /// <returns>The target, never zero.</returns>
    /// <exception cref="InvalidOperationException">The encoded number is negative, zero or does not fit into 256 bits.</exception>
    public Target ToTarget() =>
        TryToTarget(out var target)
            ? target
            : throw new InvalidOperationException(
                $"The bits {this} encode no target: the number is {(IsNegative ? "negative" : IsOverflow ? "above 256 bits" : "zero")}.");

    /// <summary>Parses exactly eight hexadecimal digits, most significant first.</summary>
    /// <param name="s">Digits of either case; "0x" may stand before them.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The bits.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is anything else.</exception>
    public static CompactTarget Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw NotBits();

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static CompactTarget Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses UTF-8 text as <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/> does UTF-16 text.</summary>
    /// <param name="utf8Text">Digits of either case; "0x" may stand before them.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The bits.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is anything else.</exception>
    public static CompactTarget Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, provider, out var result) ? result : throw NotBits();

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CompactTarget result) => TryParseCore(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CompactTarget result) =>
        TryParseCore(s.AsSpan(), out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out CompactTarget result) =>
        TryParseCore(utf8Text, out result);

    /// <summary>Eight lower-case hexadecimal digits, most significant first.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>Eight hexadecimal digits, most significant first.</summary>
    /// <param name="format">"x", null or empty for lower case, "X" for upper case.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Any other <paramref name="format"/>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        Value.ToString(Hex.IsUpperCase(format) ? "X8" : "x8", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Value.TryFormat(destination, out charsWritten, Hex.IsUpperCase(format) ? "X8" : "x8", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Value.TryFormat(utf8Destination, out bytesWritten, Hex.IsUpperCase(format) ? "X8" : "x8", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public bool Equals(CompactTarget other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CompactTarget other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Equality of the 32 bits; two different encodings can decode to the same target.</summary>
    public static bool operator ==(CompactTarget left, CompactTarget right) => left.Equals(right);

    /// <summary>Inequality of the 32 bits.</summary>
    public static bool operator !=(CompactTarget left, CompactTarget right) => !left.Equals(right);

    private static bool TryParseCore<TChar>(ReadOnlySpan<TChar> text, out CompactTarget result)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var digits = Hex.WithoutPrefix(text);
        result = default;
        if (digits.Length != TextLength || !UInt256.TryParse(digits, TextLength, out var value)) return false;
        result = new((uint)value.LowLimb);
        return true;
    }

    private static FormatException NotBits() => new("Compact bits are written as exactly eight hexadecimal digits.");
}

/// <summary>JSON numbers for <see cref="CompactTarget"/>: the 32 bits as an unsigned integer.</summary>
public sealed class CompactTargetJsonConverter : JsonConverter<CompactTarget>
{
    /// <inheritdoc/>
    public override CompactTarget Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetUInt32(out var value)
            ? new(value)
            : throw new JsonException("Compact bits are a JSON integer in 0..4294967295.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CompactTarget value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }
}
