using System.Security.Cryptography;

namespace ChainCore.Ledger;

/// <summary>
/// Verifies by the framework's <see cref="ECDsa"/>: everywhere but on Apple's systems, without another library, at some hundred to
/// two thousand signatures a second and core.
/// </summary>
/// <remarks>
/// Importing a key takes longer than verifying with it, so some keys are kept: at most <see cref="CachedKeys"/>, each in the one slot
/// its bytes lead to. A thread takes a key out of its slot while it uses it, since instances of <see cref="ECDsa"/> are not promised to
/// be safe for several threads.
/// </remarks>
internal sealed class FrameworkVerifier : ISignatureVerifier
{
    /// <summary>The most imported keys kept: 256.</summary>
    public const int CachedKeys = 256;

    private readonly ImportedKey?[] _slots = new ImportedKey?[CachedKeys];

    /// <inheritdoc/>
    public string Name => "framework";

    /// <inheritdoc/>
    /// <exception cref="PlatformNotSupportedException">The platform does not have the curve.</exception>
    public bool Verify(Hash256 digest, EcdsaSignature signature, ReadOnlySpan<byte> publicKey)
    {
        Span<byte> compact = stackalloc byte[EcdsaSignature.CompactSize];
        signature.CopyTo(compact);
        if (!IsScalar(compact[..EcdsaSignature.ScalarSize]) || !IsScalar(compact[EcdsaSignature.ScalarSize..])) return false;
        if (!CurvePoint.HasKeyEncoding(publicKey)) return false;

        // The last byte of the abscissa serves as well as any hash: who chose keys to share a slot would gain an import each.
        ref var slot = ref _slots[publicKey[PayToPublicKeyHash.CompressedKeySize - 1] % CachedKeys];
        var key = Interlocked.Exchange(ref slot, null);
        if (key is null || !publicKey.SequenceEqual(key.Bytes))
        {
            key?.Algorithm.Dispose();
            key = ImportedKey.TryImport(publicKey);
            if (key is null) return false;
        }

        Span<byte> message = stackalloc byte[Hash256.Size];
        digest.CopyTo(message);
        var valid = key.Algorithm.VerifyHash(message, compact, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        Interlocked.Exchange(ref slot, key)?.Algorithm.Dispose();
        return valid;
    }

    private static bool IsScalar(ReadOnlySpan<byte> number) =>
        number.ContainsAnyExcept((byte)0) && number.SequenceCompareTo(EcdsaSignature.Order) < 0;

    private sealed record ImportedKey(byte[] Bytes, ECDsa Algorithm)
    {
        public static ImportedKey? TryImport(ReadOnlySpan<byte> publicKey)
        {
            Span<byte> x = stackalloc byte[CurvePoint.CoordinateSize];
            Span<byte> y = stackalloc byte[CurvePoint.CoordinateSize];
            return CurvePoint.TryDecode(publicKey, x, y) ? new(publicKey.ToArray(), FrameworkCurve.ImportPublicKey(x, y)) : null;
        }
    }
}
