namespace ChainCore.Ledger;

/// <summary>
/// The median of the last eleven times of a branch, as <see cref="BlockNode.MedianTimePast"/> has it, moved on header by header.
/// </summary>
internal sealed class MedianTime
{
    // The last times in order of height, in a ring, and the same ones sorted.
    private readonly uint[] _ring = new uint[BlockNode.MedianTimeSpan];
    private readonly uint[] _sorted = new uint[BlockNode.MedianTimeSpan];
    private int _count;
    private int _next;

    public MedianTime(BlockNode last)
    {
        var first = Math.Max(0, last.Height - BlockNode.MedianTimeSpan + 1);
        for (var height = first; height <= last.Height; height++) Add(last.Ancestor(height).Header.Time);
    }

    /// <summary>The median; the upper one of an even number.</summary>
    public uint Value => _sorted[_count / 2];

    public void Add(uint time)
    {
        if (_count == BlockNode.MedianTimeSpan) Remove(_ring[_next]);
        _ring[_next] = time;
        _next = (_next + 1) % BlockNode.MedianTimeSpan;
        var place = _count++;
        for (; place > 0 && _sorted[place - 1] > time; place--) _sorted[place] = _sorted[place - 1];
        _sorted[place] = time;
    }

    private void Remove(uint time)
    {
        var place = Array.IndexOf(_sorted, time, 0, _count--);
        for (; place < _count; place++) _sorted[place] = _sorted[place + 1];
    }
}
