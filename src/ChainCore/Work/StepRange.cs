namespace ChainCore;

/// <summary>
/// A half-open range of numbered steps of a search, [<see cref="Start"/>, <see cref="Start"/> + <see cref="Count"/>). <c>default</c> is
/// empty.
/// </summary>
internal readonly record struct StepRange(UInt128 Start, UInt128 Count)
{
    public bool IsEmpty => Count == 0;

    /// <summary>The first <paramref name="count"/> steps, and the others.</summary>
    public (StepRange First, StepRange Remainder) SplitAt(UInt128 count) =>
        (new(Start, count), new(Start + count, Count - count));

    /// <summary>
    /// Cuts the steps 0..<paramref name="steps"/> − 1 into disjoint ranges of equal length (some are one step longer) in the order of a
    /// search that begins at <paramref name="start"/> and goes on at 0 after the last step. The range that would cross the end is split.
    /// </summary>
    /// <param name="steps">At least 1.</param>
    /// <param name="parts">At least 1; where there are fewer steps, so many ranges come out.</param>
    /// <param name="start">0..<paramref name="steps"/> − 1.</param>
    public static List<StepRange> Partition(UInt128 steps, int parts, UInt128 start)
    {
        var count = (int)UInt128.Min((uint)parts, steps);
        var (length, longer) = UInt128.DivRem(steps, (uint)count);
        List<StepRange> ranges = new(count + 1);
        for (var i = 0; i < count; i++)
        {
            var size = length + ((uint)i < longer ? UInt128.One : UInt128.Zero);
            var beforeEnd = UInt128.Min(size, steps - start);
            ranges.Add(new(start, beforeEnd));
            if (beforeEnd < size) ranges.Add(new(0, size - beforeEnd));
            start = size < steps - start ? start + size : size - beforeEnd;
        }

        return ranges;
    }
}
