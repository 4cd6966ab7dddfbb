using System.Security.Cryptography;

namespace ChainCore.Ledger;

/// <summary>A secp256k1 key pair: for wallets of samples and tests. A node holds none.</summary>
/// <remarks>
/// Signs by libsecp256k1 where it loads (nonces of RFC 6979), by the framework otherwise (random nonces); always with low S. The
/// secret lies in memory that the garbage collector does not copy, and is overwritten by <see cref="Dispose"/>. Nothing but
/// <see cref="ExportSecret"/> gives it out.
/// </remarks>
public sealed class PrivateKey : IDisposable
{
    /// <summary>The size of the secret: 32 bytes.</summary>
    public const int SecretSize = 32;

    private readonly byte[] _secret;
    private readonly Secp256k1Library? _library;
    private readonly byte[] _publicKey;
    private bool _disposed;

    private PrivateKey(ReadOnlySpan<byte> secret, Secp256k1Library? library)
    {
        _secret = GC.AllocateUninitializedArray<byte>(SecretSize, pinned: true);
        secret.CopyTo(_secret);
        _library = library;
        _publicKey = GetPublicKey(compressed: true);
        Address = Address.FromPublicKey(_publicKey);
    }

    /// <summary>The public key, compressed: 33 bytes.</summary>
    public ReadOnlyMemory<byte> PublicKey => _publicKey;

    /// <summary>The address of <see cref="PublicKey"/>.</summary>
    public Address Address { get; }

    /// <summary>Makes a new key from the operating system's random numbers.</summary>
    /// <returns>The key.</returns>
    public static PrivateKey Create()
    {
        Span<byte> secret = stackalloc byte[SecretSize];
        do
        {
            RandomNumberGenerator.Fill(secret);
        }
        while (!IsSecret(secret));
        try
        {
            return Import(secret);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    /// <summary>Makes a key from its secret.</summary>
    /// <param name="secret">32 bytes, big-endian, a number in 1..n−1; copied.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException"><paramref name="secret"/> is anything else.</exception>
    public static PrivateKey Import(ReadOnlySpan<byte> secret)
    {
        _ = Secp256k1Library.TryGet(out var library, out _);
        return Import(secret, library);
    }

    /// <summary>Writes the secret: whoever reads it owns the coins.</summary>
    /// <param name="destination">At least 32 bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than 32 bytes; it is left untouched.</exception>
    /// <exception cref="ObjectDisposedException">The key has been disposed.</exception>
    public void ExportSecret(Span<byte> destination)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (destination.Length < SecretSize) throw new ArgumentException("The destination is shorter than 32 bytes.", nameof(destination));
        _secret.CopyTo(destination);
    }

    /// <summary>Signs a digest.</summary>
    /// <param name="digest">The digest.</param>
    /// <returns>A signature with low S.</returns>
    /// <exception cref="ObjectDisposedException">The key has been disposed.</exception>
    public EcdsaSignature Sign(Hash256 digest)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _library is null ? FrameworkCurve.Sign(_secret, digest) : _library.Sign(_secret, digest);
    }

    /// <summary>Signs one input that spends an output to <see cref="Address"/>.</summary>
    /// <param name="transaction">The transaction, complete but for input scripts.</param>
    /// <param name="inputIndex">The input's place.</param>
    /// <returns>The same transaction with that input's script.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such input.</exception>
    /// <exception cref="ObjectDisposedException">The key has been disposed.</exception>
    public Transaction SignInput(Transaction transaction, int inputIndex)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        using SignatureHasher hasher = new(transaction);
        return transaction.WithInputScript(inputIndex, CreateInputScript(hasher, inputIndex));
    }

    /// <summary>Signs all inputs, each of which spends an output to <see cref="Address"/>.</summary>
    /// <param name="transaction">The transaction, complete but for input scripts.</param>
    /// <returns>The same transaction with all input scripts.</returns>
    /// <exception cref="ObjectDisposedException">The key has been disposed.</exception>
    public Transaction SignAllInputs(Transaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        using SignatureHasher hasher = new(transaction);
        var inputs = transaction.Inputs.ToArray();
        for (var i = 0; i < inputs.Length; i++) inputs[i] = inputs[i] with { Script = CreateInputScript(hasher, i) };
        return new(transaction.Version, inputs, transaction.Outputs.AsSpan(), transaction.LockTime);
    }

    /// <summary>Overwrites the secret.</summary>
    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(_secret);
        _disposed = true;
    }

    /// <summary>The address, never the secret.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Address.ToString();

    /// <summary>Makes a key that uses one implementation: the library, or the framework if that is null.</summary>
    internal static PrivateKey Import(ReadOnlySpan<byte> secret, Secp256k1Library? library) =>
        IsSecret(secret) ? new(secret, library) : throw new ArgumentException("A secret is 32 bytes, a number in 1..n-1.", nameof(secret));

    internal byte[] GetPublicKey(bool compressed)
    {
        if (_library is not null) return _library.DerivePublicKey(_secret, compressed);
        var uncompressed = FrameworkCurve.DerivePublicKey(_secret);
        return compressed ? [(byte)(2 + (uncompressed[^1] & 1)), .. uncompressed.AsSpan(1, CurvePoint.CoordinateSize)] : uncompressed;
    }

    private static bool IsSecret(ReadOnlySpan<byte> secret) =>
        secret.Length == SecretSize && secret.ContainsAnyExcept((byte)0) && secret.SequenceCompareTo(EcdsaSignature.Order) < 0;

    private byte[] CreateInputScript(SignatureHasher hasher, int inputIndex) =>
        PayToPublicKeyHash.CreateInputScript(
            Sign(hasher.ComputeAll(inputIndex, PayToPublicKeyHash.CreateOutputScript(Address))).ToScriptSignature(), _publicKey);
}
