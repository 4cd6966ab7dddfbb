namespace ChainCore.Ledger;

/// <summary>Consecutive heights, ordered by the first.</summary>
/// <param name="Start">The first height.</param>
/// <param name="Count">How many.</param>
internal readonly record struct BlockRange(long Start, int Count) : IComparable<BlockRange>
{
    /// <summary>The height after the last.</summary>
    public long End => Start + Count;

    public bool Contains(long height) => height >= Start && height < End;

    public int CompareTo(BlockRange other) => (Start, Count).CompareTo((other.Start, other.Count));
}
