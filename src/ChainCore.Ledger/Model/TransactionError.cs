namespace ChainCore.Ledger;

/// <summary>Why a transaction is refused.</summary>
/// <param name="Reason">One of <see cref="RejectReasons"/>.</param>
/// <param name="Field">
/// Where the cause is: <c>vin</c>, <c>vin[3].scriptSig</c>, <c>vout[0].value</c>; empty for the whole transaction.
/// </param>
/// <param name="Script">Which part of the script rule is broken, where <paramref name="Reason"/> is about a script.</param>
public readonly record struct TransactionError(string Reason, string Field = "", ScriptError Script = ScriptError.None)
{
    /// <summary>The refusal as one line: reason, field and script error.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        (Field.Length == 0 ? Reason : $"{Reason} ({Field})") + (Script == ScriptError.None ? "" : $": {Script}");
}

/// <summary>The parts of the script rule X17, in the order in which they are checked.</summary>
public enum ScriptError
{
    /// <summary>The script is right.</summary>
    None,

    /// <summary>The output's script is not exactly DUP HASH160 (20 bytes) EQUALVERIFY CHECKSIG.</summary>
    NotPayToPublicKeyHash,

    /// <summary>The input's script is not exactly two minimal pushes, of 9..73 and of 33 or 65 bytes.</summary>
    NotTwoPushes,

    /// <summary>The public key does not begin with 2 or 3 (33 bytes) or 4 (65 bytes).</summary>
    PublicKeyEncoding,

    /// <summary>The public key's hash is not the output's.</summary>
    PublicKeyHash,

    /// <summary>The signature is not strict DER (BIP 66).</summary>
    SignatureEncoding,

    /// <summary>The signature's hash type is not SIGHASH_ALL (1).</summary>
    SignatureHashType,

    /// <summary>S is above half the group's order (BIP 62 rule 5, Bitcoin Core's <c>LOW_S</c>).</summary>
    SignatureHighS,

    /// <summary>
    /// The signature does not verify: wrong key, wrong message, R or S outside 1..n−1, or a key that is no point of the curve.
    /// </summary>
    SignatureInvalid,
}
