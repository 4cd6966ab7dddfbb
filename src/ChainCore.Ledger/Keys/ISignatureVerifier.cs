namespace ChainCore.Ledger;

/// <summary>Verifies ECDSA signatures on secp256k1. Implementations are safe for use by several threads at once.</summary>
/// <remarks>
/// This is the mathematics alone: high S is accepted (n − S verifies like S). What form a signature must have is decided before, by
/// <see cref="EcdsaSignature.Check"/>, once for all implementations.
/// </remarks>
public interface ISignatureVerifier
{
    /// <summary>A name for logs and for choosing: "libsecp256k1" or "framework".</summary>
    string Name { get; }

    /// <summary>Verifies a signature; whatever the values are, nothing throws.</summary>
    /// <param name="digest">The digest that was signed, in digest order.</param>
    /// <param name="signature">R and S; if one is outside 1..n−1, the answer is false.</param>
    /// <param name="publicKey">
    /// 33 bytes beginning with 2 or 3, or 65 bytes beginning with 4; if it is anything else or no point of the curve, the answer is false.
    /// </param>
    /// <returns>True if the signature is the key's.</returns>
    bool Verify(Hash256 digest, EcdsaSignature signature, ReadOnlySpan<byte> publicKey);
}
