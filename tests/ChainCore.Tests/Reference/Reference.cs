using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace ChainCore.Tests;

/// <summary>
/// What a scan has to find, worked out without the library: headers are byte arrays, hashes come from the framework (or from
/// <see cref="TextbookSha256"/>), numbers are <see cref="BigInteger"/>s.
/// </summary>
internal static class Reference
{
    /// <summary>SHA-256 of the SHA-256, by the textbook.</summary>
    public static byte[] TextbookTwice(ReadOnlySpan<byte> message) => TextbookSha256.Hash(TextbookSha256.Hash(message));

    /// <summary>SHA-256 of the SHA-256, by the framework.</summary>
    public static byte[] FrameworkTwice(ReadOnlySpan<byte> message)
    {
        Span<byte> inner = stackalloc byte[32];
        SHA256.HashData(message, inner);
        return SHA256.HashData(inner);
    }

    /// <summary>The digest of a header with another nonce.</summary>
    public static byte[] HashOf(ReadOnlySpan<byte> header, uint nonce)
    {
        Span<byte> bytes = stackalloc byte[80];
        header.CopyTo(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[76..], nonce);
        return FrameworkTwice(bytes);
    }

    /// <summary>The last word of that digest: what a kernel sees of it.</summary>
    public static uint LastWordOf(ReadOnlySpan<byte> header, uint nonce)
    {
        Span<byte> bytes = stackalloc byte[80];
        header.CopyTo(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[76..], nonce);
        Span<byte> digest = stackalloc byte[32];
        SHA256.HashData(bytes, digest);
        SHA256.HashData(digest, digest);
        return BinaryPrimitives.ReadUInt32BigEndian(digest[28..]);
    }

    /// <summary>A digest as the number a target is compared with: its bytes are little-endian.</summary>
    public static BigInteger NumberOf(ReadOnlySpan<byte> digest) => new(digest, isUnsigned: true);

    /// <summary>Every nonce of a range whose hash is not above the target, the slow way: one after the other.</summary>
    public static List<uint> FindAll(ReadOnlySpan<byte> header, uint start, ulong count, BigInteger target)
    {
        List<uint> solutions = [];
        for (ulong i = 0; i < count; i++)
        {
            var nonce = (uint)(start + i);
            if (NumberOf(HashOf(header, nonce)) <= target) solutions.Add(nonce);
        }

        return solutions;
    }

    /// <summary>The target of N leading zero hexadecimal digits, by its definition 2^(256 - 4N) - 1.</summary>
    public static BigInteger TargetOf(int leadingZeroDigits) => BigInteger.Pow(2, 256 - (4 * leadingZeroDigits)) - 1;

    public static Target ToTarget(this BigInteger number)
    {
        Span<byte> bigEndian = stackalloc byte[32];
        bigEndian.Clear();
        var digits = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        digits.CopyTo(bigEndian[(32 - digits.Length)..]);
        return new(bigEndian);
    }

    public static BigInteger ToBigInteger(this Target target)
    {
        Span<byte> bigEndian = stackalloc byte[32];
        target.WriteBigEndian(bigEndian);
        return new(bigEndian, isUnsigned: true, isBigEndian: true);
    }

    public static BigInteger ToBigInteger(this ChainWork work)
    {
        Span<byte> bigEndian = stackalloc byte[32];
        work.WriteBigEndian(bigEndian);
        return new(bigEndian, isUnsigned: true, isBigEndian: true);
    }

    public static BigInteger ToBigInteger(this Hash256 hash) => NumberOf(hash.ToByteArray());

    public static BigInteger FromHex(string digits) => BigInteger.Parse("0" + digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static byte[] Bytes(this BlockHeader header)
    {
        var bytes = new byte[BlockHeader.Size];
        header.WriteTo(bytes);
        return bytes;
    }
}
