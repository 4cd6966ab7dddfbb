using System.Globalization;
using System.Numerics;

namespace ChainCore.Ledger;

/// <summary>
/// Public keys of secp256k1 (SEC 2: y² = x³ + 7 over the field of p = 2^256 − 2^32 − 977) for the framework, which takes coordinates
/// only. Public values, so nothing here need take constant time.
/// </summary>
internal static class CurvePoint
{
    public const int CoordinateSize = 32;

    private static readonly BigInteger P = BigInteger.Parse(
        "0fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    // p = 3 (mod 4), so a square's root is its power of (p + 1) / 4.
    private static readonly BigInteger RootExponent = (P + 1) / 4;

    /// <summary>
    /// Whether a key's length and first byte are those of a compressed (2, 3) or uncompressed (4) key; hybrid keys (6, 7) are none.
    /// </summary>
    public static bool HasKeyEncoding(ReadOnlySpan<byte> publicKey) => publicKey.Length switch
    {
        PayToPublicKeyHash.CompressedKeySize => publicKey[0] is 2 or 3,
        PayToPublicKeyHash.UncompressedKeySize => publicKey[0] == 4,
        _ => false,
    };

    /// <summary>The coordinates of a key, 32 bytes each, big-endian; false if it is no point of the curve.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> publicKey, Span<byte> x, Span<byte> y)
    {
        if (!HasKeyEncoding(publicKey)) return false;
        var numberX = Read(publicKey.Slice(1, CoordinateSize));
        if (numberX >= P) return false;
        var square = ((numberX * numberX * numberX) + 7) % P;

        BigInteger numberY;
        if (publicKey.Length == PayToPublicKeyHash.UncompressedKeySize)
        {
            numberY = Read(publicKey[(1 + CoordinateSize)..]);
            if (numberY >= P) return false;
        }
        else
        {
            numberY = BigInteger.ModPow(square, RootExponent, P);
            if (numberY.IsEven != (publicKey[0] == 2)) numberY = P - numberY;
        }

        if (numberY * numberY % P != square) return false;
        publicKey.Slice(1, CoordinateSize).CopyTo(x);
        Write(numberY, y);
        return true;
    }

    private static BigInteger Read(ReadOnlySpan<byte> bytes) => new(bytes, isUnsigned: true, isBigEndian: true);

    private static void Write(BigInteger value, Span<byte> destination)
    {
        destination.Clear();
        var count = value.GetByteCount(isUnsigned: true);
        value.TryWriteBytes(destination[^count..], out _, isUnsigned: true, isBigEndian: true);
    }
}
