namespace ChainCore.Ledger;

/// <summary>
/// How much an adjustment changes the difficulty, from two times in whole seconds. Integers only, so that every node gets the same
/// (rows B8 to B12, B16, B17, X12).
/// </summary>
public static class Retarget
{
    /// <summary>The change of the difficulty for a window of blocks.</summary>
    /// <remarks>
    /// With r = actual / expected. Literal: r below 0.5, the greatest change up; below 0.75, one up; up to 1.5, none; up to 2.0, one
    /// down; above, the greatest change down. Proportional: up by the largest k for which actual · 4 · 16^(k−1) ≤ expected, down by the
    /// largest k for which actual ≥ expected · 4 · 16^(k−1), k up to the greatest change; otherwise none.
    /// </remarks>
    /// <param name="policy">The policy.</param>
    /// <param name="actualSeconds">Seconds from the window's first block to its last; a negative time counts as 0 (row B16).</param>
    /// <param name="expectedSeconds">Seconds it should have taken; 0 and less change nothing (row B16).</param>
    /// <param name="maximumChange">The greatest change allowed, 1..11.</param>
    /// <returns>Steps up (positive) or down (negative), at most <paramref name="maximumChange"/> of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An unknown <paramref name="policy"/>, or <paramref name="maximumChange"/> outside
    /// 1..11.</exception>
    public static int Change(RetargetPolicy policy, long actualSeconds, long expectedSeconds, int maximumChange)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumChange, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumChange, LedgerConfiguration.DifficultyCeiling - 1);
        if (policy is not (RetargetPolicy.Literal or RetargetPolicy.Proportional)) throw new ArgumentOutOfRangeException(nameof(policy));
        if (expectedSeconds <= 0) return 0;

        // 63 bits of time and 42 bits of factor (4 · 16^10): 128 bits hold every product.
        var actual = (UInt128)Math.Max(actualSeconds, 0);
        var expected = (UInt128)expectedSeconds;
        return policy == RetargetPolicy.Literal ? Literal(actual, expected, maximumChange) : Proportional(actual, expected, maximumChange);
    }

    private static int Literal(UInt128 actual, UInt128 expected, int maximumChange)
    {
        if (actual * 2 < expected) return maximumChange;
        if (actual * 4 < expected * 3) return 1;
        if (actual > expected * 2) return -maximumChange;
        return actual * 2 > expected * 3 ? -1 : 0;
    }

    private static int Proportional(UInt128 actual, UInt128 expected, int maximumChange)
    {
        for (var steps = maximumChange; steps > 0; steps--)
        {
            var factor = UInt128.One << (2 + (4 * (steps - 1)));
            if (actual * factor <= expected) return steps;
            if (actual >= expected * factor) return -steps;
        }

        return 0;
    }
}
