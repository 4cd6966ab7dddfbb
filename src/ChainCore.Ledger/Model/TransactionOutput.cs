namespace ChainCore.Ledger;

/// <summary>An output: an amount and the script that says who may spend it.</summary>
/// <remarks>On the wire: units (8 bytes, little-endian), script with its length as CompactSize.</remarks>
/// <param name="Value">The amount.</param>
/// <param name="Script">The output script (Bitcoin Core's <c>scriptPubKey</c>), 25 bytes for pay-to-public-key-hash.</param>
public readonly record struct TransactionOutput(Amount Value, ReadOnlyMemory<byte> Script)
{
    /// <summary>The least bytes an output takes: 9, with an empty script.</summary>
    internal const int MinimumSize = sizeof(ulong) + 1;

    /// <summary>An output that pays an address.</summary>
    /// <param name="value">The amount.</param>
    /// <param name="address">Who may spend it.</param>
    public TransactionOutput(Amount value, Address address)
        : this(value, PayToPublicKeyHash.CreateOutputScript(address))
    {
    }

    /// <summary>The output's size on the wire in bytes; 34 for pay-to-public-key-hash.</summary>
    public int Size => sizeof(ulong) + WireWriter.CompactSizeLength((ulong)Script.Length) + Script.Length;

    /// <summary>The address the output pays.</summary>
    /// <param name="address">The address; default if there is none.</param>
    /// <returns>False if the script is not pay-to-public-key-hash.</returns>
    public bool TryGetAddress(out Address address) => PayToPublicKeyHash.TryGetAddress(Script.Span, out address);

    /// <summary>Equality of amount and the script's bytes.</summary>
    /// <param name="other">The other output.</param>
    /// <returns>True if both encode to the same bytes.</returns>
    public bool Equals(TransactionOutput other) => Value == other.Value && Script.Span.SequenceEqual(other.Script.Span);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Script.Length);
}
