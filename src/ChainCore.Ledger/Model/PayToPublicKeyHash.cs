namespace ChainCore.Ledger;

/// <summary>
/// The one kind of script there is (X17). Output script: DUP HASH160 (push of 20 bytes) EQUALVERIFY CHECKSIG, 25 bytes. Input script:
/// exactly two minimal pushes, the signature (DER and a byte of hash type) and the public key (33 or 65 bytes).
/// </summary>
/// <remarks>
/// With both scripts of one possible form, with strict DER and low S, nobody but the owner of the key can change a transaction's id
/// (H22).
/// </remarks>
public static class PayToPublicKeyHash
{
    /// <summary>The size of an output script: 25 bytes.</summary>
    public const int OutputScriptSize = 25;

    /// <summary>The most bytes an input script takes: 140, a signature of 73 bytes and an uncompressed key.</summary>
    public const int MaximumInputScriptSize = 1 + MaximumSignatureSize + 1 + UncompressedKeySize;

    internal const int CompressedKeySize = 33;
    internal const int UncompressedKeySize = 65;

    // 0x30, length, twice (0x02, length, 1 to 33 bytes), hash type.
    internal const int MinimumSignatureSize = 9;
    internal const int MaximumSignatureSize = 73;

    private static ReadOnlySpan<byte> Before => [0x76, 0xa9, 20];

    private static ReadOnlySpan<byte> After => [0x88, 0xac];

    /// <summary>The script of an output that pays an address.</summary>
    /// <param name="address">The address.</param>
    /// <returns>A new array of 25 bytes.</returns>
    public static byte[] CreateOutputScript(Address address)
    {
        var script = new byte[OutputScriptSize];
        Before.CopyTo(script);
        address.CopyTo(script.AsSpan(Before.Length));
        After.CopyTo(script.AsSpan(^After.Length..));
        return script;
    }

    /// <summary>The address an output script pays.</summary>
    /// <param name="outputScript">The output's script.</param>
    /// <param name="address">The address; default if there is none.</param>
    /// <returns>False if the script is not exactly of the one form.</returns>
    public static bool TryGetAddress(ReadOnlySpan<byte> outputScript, out Address address)
    {
        var matches = IsOutputScript(outputScript);
        address = matches ? Address.FromHash(outputScript.Slice(Before.Length, Address.HashSize)) : default;
        return matches;
    }

    /// <summary>Whether an output's script is exactly of the one form.</summary>
    /// <param name="outputScript">The output's script.</param>
    /// <returns>True if it is.</returns>
    public static bool IsOutputScript(ReadOnlySpan<byte> outputScript) =>
        outputScript.Length == OutputScriptSize && outputScript.StartsWith(Before) && outputScript.EndsWith(After);

    /// <summary>The script that spends an output.</summary>
    /// <param name="signature">The signature as DER with its byte of hash type, 9..73 bytes.</param>
    /// <param name="publicKey">The public key, 33 or 65 bytes.</param>
    /// <returns>A new array.</returns>
    /// <exception cref="ArgumentException">A length is not allowed.</exception>
    public static byte[] CreateInputScript(ReadOnlySpan<byte> signature, ReadOnlySpan<byte> publicKey)
    {
        if (!IsSignatureSize(signature.Length)) throw new ArgumentException("A signature is 9 to 73 bytes long.", nameof(signature));
        if (!IsKeySize(publicKey.Length)) throw new ArgumentException("A public key is 33 or 65 bytes long.", nameof(publicKey));
        var script = new byte[1 + signature.Length + 1 + publicKey.Length];
        WireWriter writer = new(script);
        writer.WriteByte((byte)signature.Length);
        writer.WriteBytes(signature);
        writer.WriteByte((byte)publicKey.Length);
        writer.WriteBytes(publicKey);
        return script;
    }

    /// <summary>Takes the script of an input apart.</summary>
    /// <param name="inputScript">The input's script.</param>
    /// <param name="signature">The signature's bytes, with the hash type; empty on failure. Not checked beyond its length.</param>
    /// <param name="publicKey">The public key's bytes; empty on failure. Not checked beyond its length.</param>
    /// <returns>False if the script is not exactly two minimal pushes of 9..73 and of 33 or 65 bytes.</returns>
    public static bool TryParseInputScript(
        ReadOnlySpan<byte> inputScript, out ReadOnlySpan<byte> signature, out ReadOnlySpan<byte> publicKey)
    {
        signature = publicKey = default;

        // Opcodes 1..75 push as many bytes; for these lengths the longer PUSHDATA opcodes are not minimal.
        if (inputScript.IsEmpty) return false;
        int signatureSize = inputScript[0];
        if (!IsSignatureSize(signatureSize) || inputScript.Length < 1 + signatureSize + 1) return false;
        int keySize = inputScript[1 + signatureSize];
        if (!IsKeySize(keySize) || inputScript.Length != 1 + signatureSize + 1 + keySize) return false;
        signature = inputScript.Slice(1, signatureSize);
        publicKey = inputScript[^keySize..];
        return true;
    }

    private static bool IsSignatureSize(int size) => size is >= MinimumSignatureSize and <= MaximumSignatureSize;

    private static bool IsKeySize(int size) => size is CompressedKeySize or UncompressedKeySize;
}
