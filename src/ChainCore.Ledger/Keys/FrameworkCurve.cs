using System.Security.Cryptography;

namespace ChainCore.Ledger;

/// <summary>secp256k1 by <see cref="ECDsa"/>: OpenSSL on Linux, CNG on Windows. Apple's framework does not have the curve.</summary>
internal static class FrameworkCurve
{
    private static ECCurve Curve => ECCurve.CreateFromValue("1.3.132.0.10");

    /// <exception cref="CryptographicException">The key is no point of the curve.</exception>
    /// <exception cref="PlatformNotSupportedException">The platform does not have the curve.</exception>
    public static ECDsa ImportPublicKey(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y) =>
        ECDsa.Create(new ECParameters { Curve = Curve, Q = new() { X = x.ToArray(), Y = y.ToArray() } });

    /// <summary>The public key of a secret, 65 bytes.</summary>
    public static byte[] DerivePublicKey(byte[] secret)
    {
        using var key = ECDsa.Create(new ECParameters { Curve = Curve, D = secret });
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return [4, .. point.X!, .. point.Y!];
    }

    /// <summary>Signs with a random nonce and takes the lower of both S.</summary>
    public static EcdsaSignature Sign(byte[] secret, Hash256 digest)
    {
        using var key = ECDsa.Create(new ECParameters { Curve = Curve, D = secret });
        Span<byte> message = stackalloc byte[Hash256.Size];
        digest.CopyTo(message);
        Span<byte> compact = stackalloc byte[EcdsaSignature.CompactSize];
        key.SignHash(message, compact, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        return new EcdsaSignature(compact).NormalizeS();
    }
}
