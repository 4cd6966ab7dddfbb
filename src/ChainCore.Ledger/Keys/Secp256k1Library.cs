using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ChainCore.Ledger;

/// <summary>
/// libsecp256k1 (Bitcoin Core's library; Debian package libsecp256k1-1), loaded at run time where it is installed. One context for the
/// process, made and blinded once; it is only read afterwards, which the library allows to several threads.
/// </summary>
internal sealed unsafe class Secp256k1Library
{
    // SECP256K1_CONTEXT_VERIFY | SECP256K1_CONTEXT_SIGN: what versions before 0.2 want to be told; later ones take it as NONE.
    private const uint ContextFlags = 0x301;

    // SECP256K1_EC_COMPRESSED and SECP256K1_EC_UNCOMPRESSED.
    private const uint Compressed = 0x102;
    private const uint Uncompressed = 0x002;

    // secp256k1_pubkey and secp256k1_ecdsa_signature: opaque, 64 bytes in every version.
    private const int OpaqueSize = 64;

    // The functions used here have been the same in all of them, so the newest that is installed will do.
    private static readonly string[] Names =
    [
        "libsecp256k1.so.6", "libsecp256k1.so.5", "libsecp256k1.so.2", "libsecp256k1.so.1", "libsecp256k1.so.0",
        "libsecp256k1.6.dylib", "libsecp256k1.5.dylib", "libsecp256k1.2.dylib", "libsecp256k1.1.dylib",
        "libsecp256k1-6.dll", "libsecp256k1-5.dll", "libsecp256k1-2.dll", "libsecp256k1-1.dll",
    ];

    private static readonly Lazy<(Secp256k1Library? Library, string? WhyNot)> Loaded = new(Load);

    private readonly nint _context;
    private readonly delegate* unmanaged<nint, byte*, byte*, int> _parseCompact;
    private readonly delegate* unmanaged<nint, byte*, byte*, int> _serializeCompact;
    private readonly delegate* unmanaged<nint, byte*, byte*, int> _normalize;
    private readonly delegate* unmanaged<nint, byte*, byte*, nuint, int> _parsePublicKey;
    private readonly delegate* unmanaged<nint, byte*, nuint*, byte*, uint, int> _serializePublicKey;
    private readonly delegate* unmanaged<nint, byte*, byte*, int> _createPublicKey;
    private readonly delegate* unmanaged<nint, byte*, byte*, byte*, int> _verify;
    private readonly delegate* unmanaged<nint, byte*, byte*, byte*, nint, nint, int> _sign;

    private Secp256k1Library(string name, nint library)
    {
        Name = name;
        _parseCompact = (delegate* unmanaged<nint, byte*, byte*, int>)Export("secp256k1_ecdsa_signature_parse_compact");
        _serializeCompact = (delegate* unmanaged<nint, byte*, byte*, int>)Export("secp256k1_ecdsa_signature_serialize_compact");
        _normalize = (delegate* unmanaged<nint, byte*, byte*, int>)Export("secp256k1_ecdsa_signature_normalize");
        _parsePublicKey = (delegate* unmanaged<nint, byte*, byte*, nuint, int>)Export("secp256k1_ec_pubkey_parse");
        _serializePublicKey = (delegate* unmanaged<nint, byte*, nuint*, byte*, uint, int>)Export("secp256k1_ec_pubkey_serialize");
        _createPublicKey = (delegate* unmanaged<nint, byte*, byte*, int>)Export("secp256k1_ec_pubkey_create");
        _verify = (delegate* unmanaged<nint, byte*, byte*, byte*, int>)Export("secp256k1_ecdsa_verify");
        _sign = (delegate* unmanaged<nint, byte*, byte*, byte*, nint, nint, int>)Export("secp256k1_ecdsa_sign");
        var createContext = (delegate* unmanaged<uint, nint>)Export("secp256k1_context_create");
        var randomizeContext = (delegate* unmanaged<nint, byte*, int>)Export("secp256k1_context_randomize");

        _context = createContext(ContextFlags);
        if (_context == 0) throw new InvalidOperationException("secp256k1_context_create failed.");
        Span<byte> seed = stackalloc byte[32];
        RandomNumberGenerator.Fill(seed);
        fixed (byte* seedPointer = seed)
        {
            if (randomizeContext(_context, seedPointer) == 0) throw new InvalidOperationException("secp256k1_context_randomize failed.");
        }

        CryptographicOperations.ZeroMemory(seed);
        nint Export(string function) => NativeLibrary.GetExport(library, function);
    }

    /// <summary>The name under which the library was found.</summary>
    public string Name { get; }

    public static bool TryGet([NotNullWhen(true)] out Secp256k1Library? library, [NotNullWhen(false)] out string? whyNot)
    {
        (library, var reason) = Loaded.Value;
        whyNot = library is null ? reason ?? "unknown" : null;
        return library is not null;
    }

    public bool Verify(Hash256 digest, EcdsaSignature signature, ReadOnlySpan<byte> publicKey)
    {
        // The library takes hybrid keys as well, the rule does not.
        if (!CurvePoint.HasKeyEncoding(publicKey)) return false;
        var message = stackalloc byte[Hash256.Size];
        var compact = stackalloc byte[EcdsaSignature.CompactSize];
        var parsedSignature = stackalloc byte[OpaqueSize];
        var parsedKey = stackalloc byte[OpaqueSize];
        digest.CopyTo(new(message, Hash256.Size));
        signature.CopyTo(new(compact, EcdsaSignature.CompactSize));
        fixed (byte* key = publicKey)
        {
            if (_parsePublicKey(_context, parsedKey, key, (nuint)publicKey.Length) == 0) return false;
        }

        if (_parseCompact(_context, parsedSignature, compact) == 0) return false;

        // The library refuses high S when verifying; here that is another rule's business.
        _normalize(_context, parsedSignature, parsedSignature);
        return _verify(_context, parsedSignature, message, parsedKey) == 1;
    }

    /// <summary>The public key of a secret in 1..n−1, 33 or 65 bytes.</summary>
    public byte[] DerivePublicKey(ReadOnlySpan<byte> secret, bool compressed)
    {
        var parsedKey = stackalloc byte[OpaqueSize];
        fixed (byte* secretPointer = secret)
        {
            if (_createPublicKey(_context, parsedKey, secretPointer) == 0)
                throw new CryptographicException("The secret is outside 1..n-1.");
        }

        var key = new byte[compressed ? PayToPublicKeyHash.CompressedKeySize : PayToPublicKeyHash.UncompressedKeySize];
        var length = (nuint)key.Length;
        fixed (byte* keyPointer = key)
        {
            _serializePublicKey(_context, keyPointer, &length, parsedKey, compressed ? Compressed : Uncompressed);
        }

        return key;
    }

    /// <summary>Signs with the nonce of RFC 6979; S is low.</summary>
    public EcdsaSignature Sign(ReadOnlySpan<byte> secret, Hash256 digest)
    {
        var message = stackalloc byte[Hash256.Size];
        var parsedSignature = stackalloc byte[OpaqueSize];
        var compact = stackalloc byte[EcdsaSignature.CompactSize];
        digest.CopyTo(new(message, Hash256.Size));
        fixed (byte* secretPointer = secret)
        {
            if (_sign(_context, parsedSignature, message, secretPointer, 0, 0) == 0)
                throw new CryptographicException("The secret is outside 1..n-1.");
        }

        _serializeCompact(_context, compact, parsedSignature);
        return new(new ReadOnlySpan<byte>(compact, EcdsaSignature.CompactSize));
    }

    private static (Secp256k1Library? Library, string? WhyNot) Load()
    {
        foreach (var name in Names)
        {
            if (!NativeLibrary.TryLoad(name, typeof(Secp256k1Library).Assembly, null, out var handle)) continue;
            try
            {
                return (new(name, handle), null);
            }
            catch (Exception exception) when (exception is EntryPointNotFoundException or InvalidOperationException)
            {
                return (null, $"{name} does not work: {exception.Message}");
            }
        }

        return (null, "libsecp256k1 is not installed (Debian: libsecp256k1-1)");
    }
}
