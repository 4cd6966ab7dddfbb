using System.Globalization;

namespace ChainCore.Ledger;

/// <summary>Names an output: the transaction that made it and its place there. 36 bytes on the wire, index little-endian.</summary>
/// <param name="TransactionId">The id of the transaction, in digest order on the wire.</param>
/// <param name="Index">The output's place in the transaction, from 0.</param>
public readonly record struct OutPoint(Hash256 TransactionId, uint Index)
{
    /// <summary>The size on the wire: 36 bytes.</summary>
    public const int Size = Hash256.Size + sizeof(uint);

    /// <summary>The outpoint of a coinbase's input: zero hash, index 0xffffffff (Bitcoin Core's null <c>COutPoint</c>).</summary>
    public static OutPoint Null => new(Hash256.Zero, uint.MaxValue);

    /// <summary>True for <see cref="Null"/>.</summary>
    public bool IsNull => Index == uint.MaxValue && TransactionId.IsZero;

    /// <summary>The id in display order, a colon and the index.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{TransactionId}:{Index}");
}
