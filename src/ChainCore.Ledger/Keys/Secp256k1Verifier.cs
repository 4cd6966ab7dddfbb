using System.Diagnostics.CodeAnalysis;

namespace ChainCore.Ledger;

/// <summary>Verifies by libsecp256k1 where it is installed, at some ten thousand signatures a second and core.</summary>
internal sealed class Secp256k1Verifier : ISignatureVerifier
{
    private readonly Secp256k1Library _library;

    private Secp256k1Verifier(Secp256k1Library library) => _library = library;

    /// <inheritdoc/>
    public string Name => "libsecp256k1";

    /// <summary>The file name under which the library was found, such as "libsecp256k1.so.1".</summary>
    public string LibraryName => _library.Name;

    /// <summary>Loads the library, once a process.</summary>
    /// <param name="verifier">The verifier; null if the library does not load.</param>
    /// <param name="whyNot">Why it does not load; null if it does.</param>
    /// <returns>True if the library has loaded.</returns>
    public static bool TryCreate([NotNullWhen(true)] out Secp256k1Verifier? verifier, [NotNullWhen(false)] out string? whyNot)
    {
        verifier = Secp256k1Library.TryGet(out var library, out whyNot) ? new(library) : null;
        return verifier is not null;
    }

    /// <inheritdoc/>
    public bool Verify(Hash256 digest, EcdsaSignature signature, ReadOnlySpan<byte> publicKey) =>
        _library.Verify(digest, signature, publicKey);
}
