namespace ChainCore.Ledger;

/// <summary>An input: the output it spends, the script that entitles it to, and a sequence number.</summary>
/// <remarks>On the wire: outpoint (36 bytes), script with its length as CompactSize, sequence (4 bytes, little-endian).</remarks>
/// <param name="PreviousOutput">The output this input spends; <see cref="OutPoint.Null"/> in a coinbase.</param>
/// <param name="Script">The input script (Bitcoin Core's <c>scriptSig</c>); in a coinbase height and extra nonce.</param>
/// <param name="Sequence">The sequence number; <see cref="FinalSequence"/> unless lock times are used.</param>
public readonly record struct TransactionInput(
    OutPoint PreviousOutput, ReadOnlyMemory<byte> Script, uint Sequence = TransactionInput.FinalSequence)
{
    /// <summary>0xffffffff: the input does not ask for a lock time (Bitcoin Core's <c>SEQUENCE_FINAL</c>).</summary>
    public const uint FinalSequence = uint.MaxValue;

    /// <summary>The least bytes an input takes: 41, with an empty script.</summary>
    internal const int MinimumSize = OutPoint.Size + 1 + sizeof(uint);

    /// <summary>The input's size on the wire in bytes.</summary>
    public int Size => OutPoint.Size + WireWriter.CompactSizeLength((ulong)Script.Length) + Script.Length + sizeof(uint);

    /// <summary>Equality of outpoint, sequence and the script's bytes.</summary>
    /// <param name="other">The other input.</param>
    /// <returns>True if both encode to the same bytes.</returns>
    public bool Equals(TransactionInput other) =>
        PreviousOutput == other.PreviousOutput && Sequence == other.Sequence && Script.Span.SequenceEqual(other.Script.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PreviousOutput, Sequence, Script.Length);
}
