namespace ChainCore.Ledger;

/// <summary>The script rule (X17): what entitles an input to the output it spends.</summary>
internal static class ScriptVerifier
{
    /// <summary>Checks one input: forms, public key hash, signature; in the order of <see cref="ScriptError"/>.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="inputIndex">The input's place.</param>
    /// <param name="outputScript">The script of the output it spends.</param>
    /// <param name="verifier">Verifies the signature; <see cref="SignatureVerifier.Default"/> if null.</param>
    /// <returns>The first part of the rule that is broken; <see cref="ScriptError.None"/> if the input is entitled.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such input.</exception>
    public static ScriptError Verify(
        Transaction transaction, int inputIndex, ReadOnlySpan<byte> outputScript, ISignatureVerifier? verifier = null)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentOutOfRangeException.ThrowIfNegative(inputIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(inputIndex, transaction.Inputs.Length);
        using SignatureHasher hasher = new(transaction);
        return Verify(transaction, inputIndex, outputScript, hasher, verifier ?? SignatureVerifier.Default);
    }

    internal static ScriptError Verify(
        Transaction transaction, int inputIndex, ReadOnlySpan<byte> outputScript, SignatureHasher hasher, ISignatureVerifier verifier)
    {
        var error = CheckKey(transaction.Inputs[inputIndex].Script.Span, outputScript, out var signatureBytes, out var publicKey);
        if (error != ScriptError.None) return error;
        error = EcdsaSignature.Check(signatureBytes, out var signature);
        if (error != ScriptError.None) return error;
        return verifier.Verify(hasher.ComputeAll(inputIndex, outputScript), signature, publicKey)
            ? ScriptError.None
            : ScriptError.SignatureInvalid;
    }

    /// <summary>All of the rule that depends on the output spent, except that the signature signs its script.</summary>
    internal static ScriptError CheckKey(
        ReadOnlySpan<byte> inputScript, ReadOnlySpan<byte> outputScript, out ReadOnlySpan<byte> signature, out ReadOnlySpan<byte> publicKey)
    {
        signature = publicKey = default;
        if (!PayToPublicKeyHash.TryGetAddress(outputScript, out var address)) return ScriptError.NotPayToPublicKeyHash;
        if (!PayToPublicKeyHash.TryParseInputScript(inputScript, out signature, out publicKey)) return ScriptError.NotTwoPushes;
        if (!CurvePoint.HasKeyEncoding(publicKey)) return ScriptError.PublicKeyEncoding;
        return Address.FromPublicKey(publicKey) == address ? ScriptError.None : ScriptError.PublicKeyHash;
    }
}
