using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace ChainCore;

/// <summary>
/// A Bitcoin block header: 80 bytes, six fields, integers little-endian
/// (version 4 · previous hash 32 · Merkle root 32 · time 4 · bits 4 · nonce 4).
/// </summary>
/// <remarks>As text: the 80 bytes as 160 hexadecimal digits, in wire order. The hashes inside stand in digest order.</remarks>
/// <param name="Version">The version; under version rolling some of its bits are search space (BIP 320).</param>
/// <param name="PreviousHash">The hash of the parent block.</param>
/// <param name="MerkleRoot">The root of the tree over the transactions' ids.</param>
/// <param name="Time">Seconds since 1970-01-01 00:00 UTC.</param>
/// <param name="Bits">The target in compact form.</param>
/// <param name="Nonce">The numeric value of the last field.</param>
[JsonConverter(typeof(Utf8TextJsonConverter<BlockHeader>))]
public readonly record struct BlockHeader(
    uint Version, Hash256 PreviousHash, Hash256 MerkleRoot, uint Time, CompactTarget Bits, uint Nonce) :
    ISpanParsable<BlockHeader>, ISpanFormattable, IUtf8SpanParsable<BlockHeader>, IUtf8SpanFormattable
{
    /// <summary>The size of a header: 80 bytes.</summary>
    public const int Size = 80;

    private const int HexDigits = 2 * Size;

    /// <summary>Decodes the 80 bytes of a header.</summary>
    /// <param name="header">Exactly 80 bytes in wire order.</param>
    /// <exception cref="ArgumentException"><paramref name="header"/> is not 80 bytes long.</exception>
    public BlockHeader(ReadOnlySpan<byte> header)
        : this(default, default, default, default, default, default)
    {
        if (!TryRead(header, out this)) throw new ArgumentException("A block header is exactly 80 bytes long.", nameof(header));
    }

    /// <summary>Decodes the 80 bytes of a header.</summary>
    /// <param name="source">Exactly 80 bytes in wire order.</param>
    /// <param name="header">The header; default if there is none.</param>
    /// <returns>False if <paramref name="source"/> is not 80 bytes long; every sequence of 80 bytes decodes.</returns>
    public static bool TryRead(ReadOnlySpan<byte> source, out BlockHeader header)
    {
        header = default;
        if (source.Length != Size) return false;
        header = new(
            BinaryPrimitives.ReadUInt32LittleEndian(source),
            new(source.Slice(4, Hash256.Size)),
            new(source.Slice(36, Hash256.Size)),
            BinaryPrimitives.ReadUInt32LittleEndian(source[68..]),
            new(BinaryPrimitives.ReadUInt32LittleEndian(source[72..])),
            BinaryPrimitives.ReadUInt32LittleEndian(source[76..]));
        return true;
    }

    /// <summary>Encodes the header.</summary>
    /// <param name="destination">At least 80 bytes; receives the header in wire order.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than 80 bytes; it is left untouched.</exception>
    public void WriteTo(Span<byte> destination)
    {
        if (!TryWriteTo(destination)) throw new ArgumentException("The destination is shorter than 80 bytes.", nameof(destination));
    }

    /// <summary>Encodes the header, or nothing if <paramref name="destination"/> is shorter than 80 bytes.</summary>
    /// <param name="destination">Receives the header in wire order.</param>
    /// <returns>True if the header was written.</returns>
    public bool TryWriteTo(Span<byte> destination)
    {
        if (destination.Length < Size) return false;
        BinaryPrimitives.WriteUInt32LittleEndian(destination, Version);
        PreviousHash.CopyTo(destination[4..]);
        MerkleRoot.CopyTo(destination[36..]);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[68..], Time);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[72..], Bits.Value);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[76..], Nonce);
        return true;
    }

    /// <summary>Parses the 160 hexadecimal digits of a header.</summary>
    /// <param name="s">Exactly 160 digits of either case, in wire order.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The header.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is anything else.</exception>
    public static BlockHeader Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw NotAHeader();

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static BlockHeader Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses UTF-8 text as <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/> does UTF-16 text.</summary>
    /// <param name="utf8Text">Exactly 160 digits of either case, in wire order.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The header.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is anything else.</exception>
    public static BlockHeader Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, provider, out var result) ? result : throw NotAHeader();

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BlockHeader result) => TryParseCore(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BlockHeader result) =>
        TryParseCore(s.AsSpan(), out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out BlockHeader result) =>
        TryParseCore(utf8Text, out result);

    /// <summary>The 80 bytes as 160 lower-case hexadecimal digits, in wire order.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The 80 bytes as 160 hexadecimal digits, in wire order.</summary>
    /// <param name="format">"x", null or empty for lower case, "X" for upper case.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Any other <paramref name="format"/>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        Span<char> text = stackalloc char[HexDigits];
        TryFormatCore(text, out _, format);
        return new(text);
    }

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TryFormatCore(destination, out charsWritten, format);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TryFormatCore(utf8Destination, out bytesWritten, format);

    private static bool TryParseCore<TChar>(ReadOnlySpan<TChar> text, out BlockHeader result)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        result = default;
        if (text.Length != HexDigits) return false;
        Span<byte> bytes = stackalloc byte[Size];
        for (var i = 0; i < Size; i++)
        {
            var (high, low) = (Hex.DigitValue(text[2 * i]), Hex.DigitValue(text[(2 * i) + 1]));
            if ((high | low) < 0) return false;
            bytes[i] = (byte)((high << 4) | low);
        }

        return TryRead(bytes, out result);
    }

    private bool TryFormatCore<TChar>(Span<TChar> destination, out int written, ReadOnlySpan<char> format)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var upperCase = Hex.IsUpperCase(format);
        written = 0;
        if (destination.Length < HexDigits) return false;
        Span<byte> bytes = stackalloc byte[Size];
        WriteTo(bytes);
        for (var i = 0; i < Size; i++)
        {
            destination[2 * i] = Hex.Digit<TChar>(bytes[i] >> 4, upperCase);
            destination[(2 * i) + 1] = Hex.Digit<TChar>(bytes[i] & 15, upperCase);
        }

        written = HexDigits;
        return true;
    }

    private static FormatException NotAHeader() => new("A block header is written as exactly 160 hexadecimal digits.");
}
