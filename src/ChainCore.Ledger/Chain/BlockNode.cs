namespace ChainCore.Ledger;

/// <summary>
/// A header in the tree of blocks, with what follows from it and its ancestors. Immutable, so any node is a snapshot of its branch
/// that readers walk without a lock.
/// </summary>
internal sealed class BlockNode : IHeaderTimes
{
    /// <summary>The blocks whose times' median the next block's time must exceed: 11.</summary>
    public const int MedianTimeSpan = 11;

    // An ancestor further down, chosen so that any height is reached in O(log n) steps (Bitcoin Core's pskip).
    private readonly BlockNode? _skip;
    private readonly BlockHeader _header;

    private BlockNode(
        Hash256 hash, in BlockHeader header, BlockNode? parent, Difficulty stated, Difficulty required, DifficultySchedule schedule)
    {
        (Hash, Parent, Stated, Required) = (hash, parent, stated, required);
        _header = header;
        Height = parent is null ? 0 : parent.Height + 1;
        Work = (parent?.Work ?? ChainWork.Zero) + stated.ToWork();
        _skip = parent?.Ancestor(SkipHeight(Height));
        MedianTimePast = ComputeMedianTimePast();
        RequiredNext = schedule.Required(Height + 1, required, this);
    }

    public Hash256 Hash { get; }

    public ref readonly BlockHeader Header => ref _header;

    public BlockNode? Parent { get; }

    public long Height { get; }

    /// <summary>The difficulty the header states.</summary>
    public Difficulty Stated { get; }

    /// <summary>The difficulty the chain required of this block; genesis' own for genesis.</summary>
    public Difficulty Required { get; }

    /// <summary>The difficulty the chain requires of this block's children.</summary>
    public Difficulty RequiredNext { get; }

    /// <summary>The work of the branch up to here, genesis included.</summary>
    public ChainWork Work { get; }

    /// <summary>The median of the times of this block and its ten ancestors, or as many as there are.</summary>
    public uint MedianTimePast { get; }

    public static BlockNode Genesis(DifficultySchedule schedule) =>
        new(Ledger.Genesis.Hash, Ledger.Genesis.Block.Header, null, DifficultySchedule.Genesis, DifficultySchedule.Genesis, schedule);

    public BlockNode CreateChild(Hash256 hash, in BlockHeader header, Difficulty stated, DifficultySchedule schedule) =>
        new(hash, header, this, stated, RequiredNext, schedule);

    /// <summary>The block of this branch at a height from 0 to <see cref="Height"/>.</summary>
    public BlockNode Ancestor(long height)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(height);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(height, Height);
        var node = this;
        while (node.Height > height)
        {
            // Skip, unless the parent's skip gets closer without going too far.
            var skip = SkipHeight(node.Height);
            var parentSkip = SkipHeight(node.Height - 1);
            var useful = skip == height || (skip > height && !(parentSkip < skip - 2 && parentSkip >= height));
            node = (useful ? node._skip : node.Parent)!;
        }

        return node;
    }

    /// <summary>Whether a block belongs to this branch.</summary>
    public bool Includes(BlockNode other) => other.Height <= Height && ReferenceEquals(Ancestor(other.Height), other);

    /// <summary>The last block two branches share.</summary>
    public static BlockNode FindFork(BlockNode left, BlockNode right)
    {
        if (left.Height > right.Height) left = left.Ancestor(right.Height);
        if (right.Height > left.Height) right = right.Ancestor(left.Height);

        // Skips of equal heights lead to equal heights, so both sides go down together.
        while (left != right)
        {
            if (left._skip != right._skip) (left, right) = (left._skip!, right._skip!);
            else (left, right) = (left.Parent!, right.Parent!);
        }

        return left;
    }

    uint IHeaderTimes.TimeAt(long height) => Ancestor(height).Header.Time;

    private static long SkipHeight(long height)
    {
        if (height < 2) return 0;
        return (height & 1) != 0 ? ClearLowestBit(ClearLowestBit(height - 1)) + 1 : ClearLowestBit(height);
    }

    private static long ClearLowestBit(long number) => number & (number - 1);

    private uint ComputeMedianTimePast()
    {
        // Sorted while they are collected: they nearly are, and a chain is loaded at a rate where a general sort shows.
        Span<uint> times = stackalloc uint[MedianTimeSpan];
        var count = 0;
        for (var node = this; node is not null && count < MedianTimeSpan; node = node.Parent)
        {
            var time = node._header.Time;
            var place = count++;
            for (; place > 0 && times[place - 1] < time; place--) times[place] = times[place - 1];
            times[place] = time;
        }

        // Descending: the middle of an even number is the upper one, as Bitcoin Core has it.
        return times[(count - 1) / 2];
    }
}
