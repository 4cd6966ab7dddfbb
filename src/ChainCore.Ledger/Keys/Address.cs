using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using SimpleBase;

namespace ChainCore.Ledger;

/// <summary>
/// Who may spend an output: RIPEMD-160(SHA-256(public key)), 20 bytes (Bitcoin's pay-to-public-key-hash, X17).
/// </summary>
/// <remarks>
/// As text and as JSON: Base58Check with version byte 0, as Bitcoin's addresses that begin with 1. <c>default</c> is the hash of 20 zero
/// bytes.
/// </remarks>
[JsonConverter(typeof(Utf8TextJsonConverter<Address>))]
public readonly struct Address : IEquatable<Address>, ISpanParsable<Address>, ISpanFormattable,
    IUtf8SpanParsable<Address>, IUtf8SpanFormattable
{
    /// <summary>The size of the hash: 20 bytes.</summary>
    public const int HashSize = Ripemd160.HashSizeInBytes;

    /// <summary>The version byte before the hash in Base58Check: 0.</summary>
    public const byte Version = 0;

    /// <summary>The most characters of an address: 34.</summary>
    public const int MaximumLength = 34;

    // 25 bytes as Base58, each leading zero byte (the version is one) as a '1': never fewer than 25 characters.
    private const int MinimumLength = 25;

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly uint _third;

    private Address(ReadOnlySpan<byte> hash)
    {
        _first = BinaryPrimitives.ReadUInt64LittleEndian(hash);
        _second = BinaryPrimitives.ReadUInt64LittleEndian(hash[8..]);
        _third = BinaryPrimitives.ReadUInt32LittleEndian(hash[16..]);
    }

    /// <summary>The address of a public key's hash.</summary>
    /// <param name="hash">Exactly 20 bytes, in the order RIPEMD-160 emits and scripts embed.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException"><paramref name="hash"/> is not 20 bytes long.</exception>
    public static Address FromHash(ReadOnlySpan<byte> hash) =>
        hash.Length == HashSize
            ? new(hash)
            : throw new ArgumentException("The hash of a public key is exactly 20 bytes long.", nameof(hash));

    /// <summary>The address of a public key: RIPEMD-160(SHA-256(key)).</summary>
    /// <param name="publicKey">
    /// The key as it stands in the input script: 33 bytes compressed or 65 bytes, which have different addresses.
    /// </param>
    /// <returns>The address. Whether the key is a point of the curve is not looked at.</returns>
    public static Address FromPublicKey(ReadOnlySpan<byte> publicKey)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(publicKey, digest);
        Ripemd160.HashData(digest, digest);
        return new(digest[..HashSize]);
    }

    /// <summary>Writes the 20 bytes of the hash.</summary>
    /// <param name="destination">At least 20 bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than 20 bytes; it is left untouched.</exception>
    public void CopyTo(Span<byte> destination)
    {
        if (destination.Length < HashSize) throw new ArgumentException("The destination is shorter than 20 bytes.", nameof(destination));
        BinaryPrimitives.WriteUInt64LittleEndian(destination, _first);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[8..], _second);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[16..], _third);
    }

    /// <summary>The 20 bytes of the hash.</summary>
    /// <returns>A new array.</returns>
    public byte[] ToHash()
    {
        var hash = new byte[HashSize];
        CopyTo(hash);
        return hash;
    }

    /// <summary>Parses Base58Check with version 0.</summary>
    /// <param name="s">The address, 25..34 characters, nothing around it.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The address.</returns>
    /// <exception cref="FormatException">A character, the length, the checksum or the version is wrong.</exception>
    public static Address Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw NotAnAddress();

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Address Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses UTF-8 text as <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/> does UTF-16 text.</summary>
    /// <param name="utf8Text">The address, 25..34 characters, nothing around it.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The address.</returns>
    /// <exception cref="FormatException">A character, the length, the checksum or the version is wrong.</exception>
    public static Address Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, provider, out var result) ? result : throw NotAnAddress();

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Address result)
    {
        result = default;

        // Base58 takes time quadratic in the length, so the length comes first; the library throws on what is not ASCII.
        if (s.Length is < MinimumLength or > MaximumLength || !Ascii.IsValid(s)) return false;
        Span<byte> hash = stackalloc byte[MaximumLength];
        if (!Base58.Bitcoin.TryDecodeCheck(s, hash, out var version, out var length) || version != Version || length != HashSize)
            return false;

        // One text for one address, whatever the library lets pass.
        Address address = new(hash);
        if (!s.SequenceEqual(address.ToString())) return false;
        result = address;
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Address result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Address result)
    {
        result = default;
        Span<char> text = stackalloc char[MaximumLength];
        return utf8Text.Length <= MaximumLength
            && Encoding.ASCII.GetChars(utf8Text, text) == utf8Text.Length
            && TryParse(text[..utf8Text.Length], provider, out result);
    }

    /// <summary>The address as Base58Check.</summary>
    /// <returns>25..34 characters.</returns>
    public override string ToString()
    {
        Span<byte> hash = stackalloc byte[HashSize];
        CopyTo(hash);
        return Base58.Bitcoin.EncodeCheck(hash, Version);
    }

    /// <summary>The address as Base58Check.</summary>
    /// <param name="format">Null or empty.</param>
    /// <param name="formatProvider">Not used.</param>
    /// <returns>25..34 characters.</returns>
    /// <exception cref="FormatException">Any other <paramref name="format"/>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        RefuseFormat(format);
        return ToString();
    }

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        RefuseFormat(format);
        var text = ToString();
        var written = text.TryCopyTo(destination);
        charsWritten = written ? text.Length : 0;
        return written;
    }

    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        RefuseFormat(format);
        bytesWritten = 0;
        var text = ToString();
        return utf8Destination.Length >= text.Length && Encoding.ASCII.TryGetBytes(text, utf8Destination, out bytesWritten);
    }

    /// <inheritdoc/>
    public bool Equals(Address other) => _first == other._first && _second == other._second && _third == other._third;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Address other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_first, _second, _third);

    /// <summary>Equality of all 20 bytes.</summary>
    public static bool operator ==(Address left, Address right) => left.Equals(right);

    /// <summary>Inequality of any of the 20 bytes.</summary>
    public static bool operator !=(Address left, Address right) => !left.Equals(right);

    private static void RefuseFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g")) throw new FormatException("An address has no format strings.");
    }

    private static FormatException NotAnAddress() => new("An address is Base58Check with version 0 and 20 bytes.");
}
