namespace ChainCore.Ledger;

/// <summary>
/// Fees per byte, of a transaction or of several together. Kept as the two numbers, so that rates are compared exactly: by cross
/// multiplication in 128 bits, without division or floating point.
/// </summary>
/// <remarks>Equality is that of both numbers; 1/100 and 2/200 are different values of which neither is better.</remarks>
/// <param name="Fees">The fees in units of 1e-8 coin; below 2^80.</param>
/// <param name="Size">The size on the wire in bytes, at least 1.</param>
public readonly record struct FeeRate(UInt128 Fees, long Size)
{
    /// <summary>Compares two rates.</summary>
    /// <param name="left">One rate.</param>
    /// <param name="right">The other.</param>
    /// <returns>Negative if the first pays less a byte, positive if it pays more, 0 if both pay the same.</returns>
    public static int Compare(FeeRate left, FeeRate right)
    {
        if ((left.Fees | right.Fees) > ulong.MaxValue)
            return (left.Fees * (ulong)right.Size).CompareTo(right.Fees * (ulong)left.Size);

        // All that money allows but for absurd packages: one multiplication a side.
        var leftHigh = Math.BigMul((ulong)left.Fees, (ulong)right.Size, out var leftLow);
        var rightHigh = Math.BigMul((ulong)right.Fees, (ulong)left.Size, out var rightLow);
        return leftHigh != rightHigh ? leftHigh.CompareTo(rightHigh) : leftLow.CompareTo(rightLow);
    }

    /// <summary>The rate of one transaction.</summary>
    internal static FeeRate Of(Transaction transaction, Amount fee) => new((UInt128)fee.Units, transaction.Size);

    /// <summary>The rate of both together.</summary>
    internal FeeRate Plus(FeeRate other) => new(Fees + other.Fees, Size + other.Size);

    /// <summary>The rate of what remains without a part.</summary>
    internal FeeRate Less(FeeRate part) => new(Fees - part.Fees, Size - part.Size);
}
