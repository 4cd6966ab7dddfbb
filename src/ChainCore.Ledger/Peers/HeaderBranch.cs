using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ChainCore.Ledger;

/// <summary>What is wrong with a header of a branch.</summary>
internal enum HeaderBranchError
{
    None,
    BrokenLink,
    HighHash,
    BadDifficulty,
    TimeTooOld,
    TimeTooNew,
}

/// <summary>
/// Headers on top of a block this node has, verified before any of their blocks is asked for (row F12): link and work by the batch
/// kernel, then bits, required difficulty and times as the rules about blocks have them. 80 bytes are kept for each.
/// </summary>
/// <param name="fork">The block the branch begins on.</param>
/// <param name="schedule">The difficulty the chain requires.</param>
/// <param name="kernel">The kernel; the registry's choice if null.</param>
internal sealed class HeaderBranch(BlockNode fork, DifficultySchedule schedule, ScanKernel? kernel = null) : IHeaderTimes
{
    private const int TimeOffset = 68;
    private const int BitsOffset = 72;

    private readonly List<byte> _headers = [];
    private readonly ConsensusParameters _parameters = schedule.Parameters;
    private readonly MedianTime _median = new(fork);

    /// <summary>The block of this node the branch begins on.</summary>
    public BlockNode Fork { get; } = fork;

    /// <summary>The number of headers.</summary>
    public int Count => _headers.Count / BlockHeader.Size;

    /// <summary>The height of the last header.</summary>
    public long Height => Fork.Height + Count;

    /// <summary>The hash of the last header; the fork's if there is none.</summary>
    public Hash256 TipHash { get; private set; } = fork.Hash;

    /// <summary>The work of the chain up to the last header, genesis included.</summary>
    public ChainWork Work { get; private set; } = fork.Work;

    /// <summary>The difficulty the chain requires of the next header.</summary>
    public Difficulty RequiredNext { get; private set; } = fork.RequiredNext;

    /// <summary>Adds headers as far as they are good.</summary>
    /// <param name="headers">A multiple of 80 bytes in wire order.</param>
    /// <param name="latestTime">The greatest time a header may have.</param>
    /// <returns>What is wrong with the first one that is not good.</returns>
    public HeaderBranchError Append(ReadOnlySpan<byte> headers, uint latestTime)
    {
        var linked = HeaderChain.Verify(headers, TipHash, kernel);
        _headers.EnsureCapacity(_headers.Count + (linked.Verified * BlockHeader.Size));
        for (var i = 0; i < linked.Verified; i++)
        {
            var header = headers.Slice(i * BlockHeader.Size, BlockHeader.Size);
            var error = AppendOne(header, latestTime);
            if (error == HeaderBranchError.None) continue;
            TipHash = new(header.Slice(4, Hash256.Size));
            return error;
        }

        TipHash = linked.Tip;
        return linked.Error switch
        {
            HeaderChainError.None => HeaderBranchError.None,
            HeaderChainError.BrokenLink => HeaderBranchError.BrokenLink,
            HeaderChainError.InvalidBits => HeaderBranchError.BadDifficulty,
            _ => HeaderBranchError.HighHash,
        };
    }

    /// <summary>The hash of the header at a height above the fork's.</summary>
    public Hash256 HashAt(long height) =>
        height == Height ? TipHash : new(HeaderAt(height + 1).Slice(4, Hash256.Size));

    /// <inheritdoc/>
    public uint TimeAt(long height) => height <= Fork.Height
        ? Fork.Ancestor(height).Header.Time
        : BinaryPrimitives.ReadUInt32LittleEndian(HeaderAt(height)[TimeOffset..]);

    private ReadOnlySpan<byte> HeaderAt(long height) =>
        CollectionsMarshal.AsSpan(_headers).Slice((int)(height - Fork.Height - 1) * BlockHeader.Size, BlockHeader.Size);

    private HeaderBranchError AppendOne(ReadOnlySpan<byte> header, uint latestTime)
    {
        CompactTarget bits = new(BinaryPrimitives.ReadUInt32LittleEndian(header[BitsOffset..]));
        var verdict = StatedDifficultyRule.Check(_parameters, bits, RequiredNext, out var stated);
        if (verdict != StatedDifficultyVerdict.Accepted) return HeaderBranchError.BadDifficulty;
        var time = BinaryPrimitives.ReadUInt32LittleEndian(header[TimeOffset..]);
        if (time > latestTime) return HeaderBranchError.TimeTooNew;
        if (time <= _median.Value) return HeaderBranchError.TimeTooOld;

        _headers.AddRange(header);
        _median.Add(time);
        Work += stated.ToWork();
        RequiredNext = schedule.Required(Height + 1, RequiredNext, this);
        return HeaderBranchError.None;
    }
}
