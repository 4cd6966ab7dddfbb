namespace ChainCore.Ledger;

/// <summary>Why bytes are no transaction or block.</summary>
public enum DecodeErrorKind
{
    /// <summary>The bytes end before the value does.</summary>
    Truncated,

    /// <summary>Bytes follow the value.</summary>
    TrailingBytes,

    /// <summary>A length is not written in the shortest of CompactSize's forms.</summary>
    NonCanonicalLength,

    /// <summary>A length or count exceeds what the bytes that follow can hold, or the limit of its field.</summary>
    LengthTooLarge,

    /// <summary>An amount is negative as Int64 (2^63 units or more).</summary>
    AmountNegative,

    /// <summary>An amount exceeds 21e6 coin.</summary>
    AmountTooLarge,
}

/// <summary>What is wrong with bytes that were to be decoded.</summary>
/// <param name="Kind">The kind of error.</param>
/// <param name="Offset">Where the offending field begins, in bytes from the beginning of the source.</param>
/// <param name="Field">The offending field, such as <c>vout.value</c>.</param>
public readonly record struct DecodeError(DecodeErrorKind Kind, int Offset, string Field)
{
    /// <summary>
    /// The refusal's word: Bitcoin Core's for amounts, else BIP 22's <c>bad-txns</c> (<c>rejected</c> for a block's header).
    /// </summary>
    public string Reason => Kind switch
    {
        DecodeErrorKind.AmountNegative => RejectReasons.OutputNegative,
        DecodeErrorKind.AmountTooLarge => RejectReasons.OutputTooLarge,
        _ when Field == Block.HeaderField => RejectReasons.Rejected,
        _ => RejectReasons.BadTransactions,
    };

    /// <summary>The error in words.</summary>
    /// <returns>One line without line break.</returns>
    public override string ToString() => FormattableString.Invariant($"{Kind} at byte {Offset}, {Field}");
}
