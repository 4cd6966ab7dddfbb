using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ChainCore.Ledger;

/// <summary>An ECDSA signature on secp256k1: the numbers R and S, 32 bytes each, big-endian.</summary>
/// <remarks>
/// In scripts it stands as strict DER followed by a byte of hash type (BIP 66). The rule of this chain demands S at most half the
/// group's order, as Bitcoin Core's <c>LOW_S</c> policy does: n − S verifies as well, so anybody could change a transaction's id.
/// </remarks>
public readonly struct EcdsaSignature : IEquatable<EcdsaSignature>
{
    /// <summary>The size of R and S together: 64 bytes.</summary>
    public const int CompactSize = 2 * ScalarSize;

    /// <summary>The most bytes of the DER form: 72; the hash type comes on top.</summary>
    public const int MaximumDerSize = 72;

    internal const int ScalarSize = 32;

    private const byte Sequence = 0x30;
    private const byte Integer = 0x02;

    private readonly Scalars _scalars;

    /// <summary>Creates a signature from R and S.</summary>
    /// <param name="compact">Exactly 64 bytes: R, then S, big-endian. Any numbers; those outside 1..n−1 never verify.</param>
    /// <exception cref="ArgumentException"><paramref name="compact"/> is not 64 bytes long.</exception>
    public EcdsaSignature(ReadOnlySpan<byte> compact)
    {
        if (compact.Length != CompactSize) throw new ArgumentException("R and S together are exactly 64 bytes long.", nameof(compact));
        compact.CopyTo(_scalars);
    }

    /// <summary>Whether S is at most half the group's order (BIP 62 rule 5).</summary>
    public bool IsLowS => ((ReadOnlySpan<byte>)_scalars)[ScalarSize..].SequenceCompareTo(HalfOrder) <= 0;

    /// <summary>(n − 1) / 2 for the group's order n, big-endian: the greatest low S.</summary>
    internal static ReadOnlySpan<byte> HalfOrder =>
    [
        0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
        0x5d, 0x57, 0x6e, 0x73, 0x57, 0xa4, 0x50, 0x1d, 0xdf, 0xe9, 0x2f, 0x46, 0x68, 0x1b, 0x20, 0xa0,
    ];

    /// <summary>The group's order n, big-endian.</summary>
    internal static ReadOnlySpan<byte> Order =>
    [
        0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe,
        0xba, 0xae, 0xdc, 0xe6, 0xaf, 0x48, 0xa0, 0x3b, 0xbf, 0xd2, 0x5e, 0x8c, 0xd0, 0x36, 0x41, 0x41,
    ];

    /// <summary>Writes R and S.</summary>
    /// <param name="destination">At least 64 bytes.</param>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than 64 bytes; it is left untouched.</exception>
    public void CopyTo(Span<byte> destination) => ((ReadOnlySpan<byte>)_scalars).CopyTo(destination);

    /// <summary>The signature with the lower of S and n − S; both verify alike.</summary>
    /// <returns>A signature for which <see cref="IsLowS"/> holds, if S is in 1..n−1.</returns>
    public EcdsaSignature NormalizeS()
    {
        if (IsLowS) return this;
        Span<byte> compact = stackalloc byte[CompactSize];
        CopyTo(compact);
        var s = compact[ScalarSize..];
        if (s.SequenceCompareTo(Order) >= 0) return this;
        var borrow = 0;
        for (var i = ScalarSize - 1; i >= 0; i--)
        {
            var difference = Order[i] - s[i] - borrow;
            s[i] = (byte)difference;
            borrow = difference < 0 ? 1 : 0;
        }

        return new(compact);
    }

    /// <summary>Parses strict DER as BIP 66 defines it, without a hash type.</summary>
    /// <param name="der">30 (length) 02 (length) R 02 (length) S, shortest lengths, shortest positive integers.</param>
    /// <param name="signature">The signature; default on failure. S may be high.</param>
    /// <returns>False if <paramref name="der"/> has any other form, or if R or S takes more than 32 bytes.</returns>
    public static bool TryParseDer(ReadOnlySpan<byte> der, out EcdsaSignature signature)
    {
        signature = default;
        if (der.Length is < 8 or > MaximumDerSize || der[0] != Sequence || der[1] != der.Length - 2) return false;
        Span<byte> compact = stackalloc byte[CompactSize];
        var rest = der[2..];
        if (!TryReadInteger(ref rest, compact[..ScalarSize]) || !TryReadInteger(ref rest, compact[ScalarSize..]) || !rest.IsEmpty)
            return false;
        signature = new(compact);
        return true;
    }

    /// <summary>Checks and parses a signature as it stands in an input script: strict DER, SIGHASH_ALL, low S.</summary>
    /// <param name="bytes">DER and one byte of hash type.</param>
    /// <param name="signature">The signature; default unless all is right.</param>
    /// <returns>
    /// The first rule broken: <see cref="ScriptError.SignatureEncoding"/>, <see cref="ScriptError.SignatureHashType"/>,
    /// <see cref="ScriptError.SignatureHighS"/>; else <see cref="ScriptError.None"/>.
    /// </returns>
    public static ScriptError Check(ReadOnlySpan<byte> bytes, out EcdsaSignature signature)
    {
        signature = default;
        if (bytes.IsEmpty || !TryParseDer(bytes[..^1], out var parsed)) return ScriptError.SignatureEncoding;
        if (bytes[^1] != SignatureHash.All) return ScriptError.SignatureHashType;
        if (!parsed.IsLowS) return ScriptError.SignatureHighS;
        signature = parsed;
        return ScriptError.None;
    }

    /// <summary>Encodes as strict DER.</summary>
    /// <returns>A new array of 8..72 bytes.</returns>
    public byte[] ToDer() => Encode(hashType: []);

    /// <summary>Encodes as an input script has it: strict DER and the byte 1 (SIGHASH_ALL).</summary>
    /// <returns>A new array of 9..73 bytes.</returns>
    public byte[] ToScriptSignature() => Encode([SignatureHash.All]);

    /// <inheritdoc/>
    public bool Equals(EcdsaSignature other) => ((ReadOnlySpan<byte>)_scalars).SequenceEqual(other._scalars);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EcdsaSignature other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(_scalars);
        return hash.ToHashCode();
    }

    /// <summary>The DER form in hexadecimal digits.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Convert.ToHexStringLower(ToDer());

    /// <summary>Equality of R and S.</summary>
    public static bool operator ==(EcdsaSignature left, EcdsaSignature right) => left.Equals(right);

    /// <summary>Inequality of R or S.</summary>
    public static bool operator !=(EcdsaSignature left, EcdsaSignature right) => !left.Equals(right);

    private static bool TryReadInteger(ref ReadOnlySpan<byte> rest, scoped Span<byte> scalar)
    {
        if (rest.Length < 3 || rest[0] != Integer) return false;
        int length = rest[1];
        if (length == 0 || rest.Length < 2 + length) return false;
        var integer = rest.Slice(2, length);
        rest = rest[(2 + length)..];

        // Positive, and no leading zero but the one that keeps it positive.
        if ((integer[0] & 0x80) != 0) return false;
        if (integer[0] == 0 && length > 1)
        {
            if ((integer[1] & 0x80) == 0) return false;
            integer = integer[1..];
        }

        if (integer.Length > ScalarSize) return false;
        scalar.Clear();
        integer.CopyTo(scalar[^integer.Length..]);
        return true;
    }

    private byte[] Encode(ReadOnlySpan<byte> hashType)
    {
        Span<byte> der = stackalloc byte[MaximumDerSize + 1];
        ReadOnlySpan<byte> scalars = _scalars;
        var length = 2;
        length += WriteInteger(scalars[..ScalarSize], der[length..]);
        length += WriteInteger(scalars[ScalarSize..], der[length..]);
        der[0] = Sequence;
        der[1] = (byte)(length - 2);
        hashType.CopyTo(der[length..]);
        return der[..(length + hashType.Length)].ToArray();
    }

    private static int WriteInteger(ReadOnlySpan<byte> scalar, Span<byte> destination)
    {
        var digits = scalar.TrimStart((byte)0);
        if (digits.IsEmpty) digits = scalar[^1..];
        var padding = digits[0] >> 7;
        destination[0] = Integer;
        destination[1] = (byte)(padding + digits.Length);
        destination[2] = 0;
        digits.CopyTo(destination[(2 + padding)..]);
        return 2 + padding + digits.Length;
    }

    [InlineArray(CompactSize)]
    private struct Scalars
    {
        private byte _byte0;
    }
}
