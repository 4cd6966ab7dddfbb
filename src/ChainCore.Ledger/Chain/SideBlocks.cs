using System.Collections.Immutable;

namespace ChainCore.Ledger;

/// <summary>The stored blocks beside the active chain, with their sizes. Immutable.</summary>
internal sealed class SideBlocks
{
    private readonly ImmutableDictionary<BlockNode, int> _sizes;

    // At most the height of the lowest one, so that most of the time nothing has to be looked through.
    private readonly long _lowest;

    private SideBlocks(ImmutableDictionary<BlockNode, int> sizes, long bytes, long lowest) =>
        (_sizes, Bytes, _lowest) = (sizes, bytes, lowest);

    public static SideBlocks None { get; } = new(ImmutableDictionary<BlockNode, int>.Empty, 0, long.MaxValue);

    public int Count => _sizes.Count;

    /// <summary>The bytes of all of them on the wire.</summary>
    public long Bytes { get; }

    public IEnumerable<BlockNode> Nodes => _sizes.Keys;

    public bool Contains(BlockNode node) => _sizes.ContainsKey(node);

    public SideBlocks Add(params IEnumerable<(BlockNode Node, int Size)> blocks)
    {
        var builder = _sizes.ToBuilder();
        var (bytes, lowest) = (Bytes, _lowest);
        foreach (var (node, size) in blocks)
        {
            builder.Add(node, size);
            bytes += size;
            lowest = Math.Min(lowest, node.Height);
        }

        return new(builder.ToImmutable(), bytes, lowest);
    }

    /// <summary>Without these, as far as they are here.</summary>
    public SideBlocks Remove(IEnumerable<BlockNode> nodes)
    {
        var builder = _sizes.ToBuilder();
        var bytes = Bytes;
        foreach (var node in nodes)
        {
            if (builder.TryGetValue(node, out var size)) bytes -= size;
            builder.Remove(node);
        }

        if (builder.Count == _sizes.Count) return this;
        return builder.Count == 0 ? None : new(builder.ToImmutable(), bytes, builder.Keys.Min(node => node.Height));
    }

    /// <summary>The blocks of branches that end below a height; what leads to a higher block is not among them.</summary>
    public IReadOnlyList<BlockNode> EndingBelow(long height)
    {
        if (_lowest >= height) return [];
        HashSet<BlockNode> kept = [];
        foreach (var node in Nodes.Where(node => node.Height >= height))
        {
            for (var ancestor = node; ancestor is not null && _sizes.ContainsKey(ancestor) && kept.Add(ancestor); ancestor = ancestor.Parent)
            {
            }
        }

        return [.. Nodes.Where(node => !kept.Contains(node))];
    }

    /// <summary>
    /// The blocks that have to go for the limits to be kept: from the ends of the branches with the least work, so that every block
    /// that stays has its parent.
    /// </summary>
    /// <param name="maximumCount">The most blocks.</param>
    /// <param name="maximumBytes">The most bytes.</param>
    /// <param name="newcomer">A block to be added; nothing goes that it needs, or that has as much work. Null if there is none.</param>
    /// <param name="size">Its size.</param>
    /// <returns>The blocks; null if there is no room for the newcomer.</returns>
    public IReadOnlyList<BlockNode>? FindExcess(int maximumCount, long maximumBytes, BlockNode? newcomer = null, int size = 0)
    {
        var (count, bytes) = (Count + (newcomer is null ? 0 : 1), Bytes + size);
        if (count <= maximumCount && bytes <= maximumBytes) return [];

        Dictionary<BlockNode, int> children = [];
        foreach (var node in Nodes.Append(newcomer).OfType<BlockNode>())
        {
            if (node.Parent is { } parent && _sizes.ContainsKey(parent)) children[parent] = children.GetValueOrDefault(parent) + 1;
        }

        PriorityQueue<BlockNode, ChainWork> ends = new();
        foreach (var node in Nodes.Where(node => !children.ContainsKey(node))) ends.Enqueue(node, node.Work);
        List<BlockNode> excess = [];
        while (count > maximumCount || bytes > maximumBytes)
        {
            if (!ends.TryDequeue(out var end, out var work) || (newcomer is not null && work >= newcomer.Work)) return null;
            excess.Add(end);
            count--;
            bytes -= _sizes[end];
            if (end.Parent is { } parent && children.TryGetValue(parent, out var others))
            {
                if (others == 1) ends.Enqueue(parent, parent.Work);
                children[parent] = others - 1;
            }
        }

        return excess;
    }
}
