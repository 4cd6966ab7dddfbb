using System.Buffers;

namespace ChainCore;

/// <summary>
/// Bitcoin's Merkle tree over 32-byte ids in wire order: each level is the double SHA-256 of its pairs; the last one of an odd level
/// is paired with itself.
/// </summary>
/// <remarks>
/// That pairing lets two different lists have one root: appending a copy of the trailing nodes changes nothing (CVE-2012-2459). A
/// list in which two nodes of a pair are equal is therefore called mutated; no honest block has one, as its ids are distinct.
/// </remarks>
public static class MerkleTree
{
    /// <summary>Computes the root.</summary>
    /// <param name="ids">The transactions' ids, in block order.</param>
    /// <returns>The root; the id itself if there is one only, zero if there is none.</returns>
    public static Hash256 ComputeRoot(ReadOnlySpan<Hash256> ids) => ComputeRoot(ids, out _);

    /// <summary>Computes the root and looks for pairs of equal nodes.</summary>
    /// <param name="ids">The transactions' ids, in block order.</param>
    /// <param name="mutated">True if two distinct nodes of a pair, on any level, are equal (CVE-2012-2459): refuse the block.</param>
    /// <returns>The root; the id itself if there is one only, zero if there is none.</returns>
    public static Hash256 ComputeRoot(ReadOnlySpan<Hash256> ids, out bool mutated)
    {
        mutated = false;
        if (ids.IsEmpty) return Hash256.Zero;

        var rented = ArrayPool<byte>.Shared.Rent((ids.Length + 1) * Hash256.Size);
        try
        {
            var level = WriteLeaves(ids, rented);
            while (level.Length > Hash256.Size)
            {
                mutated |= HasEqualPair(level);
                level = NextLevel(level, rented);
            }

            return new(level);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>
    /// The hashes that prove one id to be under the root: its sibling on every level, from the leaves up.
    /// </summary>
    /// <param name="ids">The transactions' ids, in block order.</param>
    /// <param name="index">The index of the id to prove.</param>
    /// <returns>One hash a level; none if there is one id only. At most 31.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is no index into <paramref name="ids"/>.</exception>
    public static Hash256[] ComputeBranch(ReadOnlySpan<Hash256> ids, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, ids.Length);

        var rented = ArrayPool<byte>.Shared.Rent((ids.Length + 1) * Hash256.Size);
        try
        {
            List<Hash256> branch = [];
            for (var level = WriteLeaves(ids, rented); level.Length > Hash256.Size; index /= 2)
            {
                // Only the last one of an odd level has no sibling: it is paired with itself.
                var sibling = Math.Min(index ^ 1, (level.Length / Hash256.Size) - 1);
                branch.Add(new(level.Slice(sibling * Hash256.Size, Hash256.Size)));
                level = NextLevel(level, rented);
            }

            return [.. branch];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Computes the root that an id and its branch lead to.</summary>
    /// <param name="id">The id.</param>
    /// <param name="index">The id's index in the block, at least 0.</param>
    /// <param name="branch">The siblings from the leaves up.</param>
    /// <returns>The root; compare it with the header's.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative, or too great for a tree with so many levels.
    /// </exception>
    public static Hash256 ComputeRootFromBranch(Hash256 id, int index, ReadOnlySpan<Hash256> branch)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (branch.Length < 31) ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, 1 << branch.Length);

        Span<byte> pair = stackalloc byte[2 * Hash256.Size];
        var node = id;
        foreach (var sibling in branch)
        {
            var (left, right) = (index & 1) == 0 ? (node, sibling) : (sibling, node);
            left.CopyTo(pair);
            right.CopyTo(pair[Hash256.Size..]);
            node = Sha256d.Hash(pair);
            index >>= 1;
        }

        return node;
    }

    /// <summary>Whether an id and its branch lead to a root.</summary>
    /// <param name="root">The header's Merkle root.</param>
    /// <param name="id">The id.</param>
    /// <param name="index">The id's index in the block.</param>
    /// <param name="branch">The siblings from the leaves up.</param>
    /// <returns>
    /// True if the id stands at this index. False also for an index that no tree of so many levels has, so that one place has one index.
    /// </returns>
    public static bool VerifyBranch(Hash256 root, Hash256 id, int index, ReadOnlySpan<Hash256> branch) =>
        index >= 0 && (branch.Length >= 31 || index < 1 << branch.Length) && ComputeRootFromBranch(id, index, branch) == root;

    private static Span<byte> WriteLeaves(ReadOnlySpan<Hash256> ids, byte[] buffer)
    {
        for (var i = 0; i < ids.Length; i++) ids[i].CopyTo(buffer.AsSpan(i * Hash256.Size));
        return buffer.AsSpan(0, ids.Length * Hash256.Size);
    }

    /// <summary>Hashes the pairs of a level, which begins at the buffer's beginning, into the next one, which begins there too.</summary>
    private static Span<byte> NextLevel(Span<byte> level, byte[] buffer)
    {
        if (level.Length % (2 * Hash256.Size) != 0)
        {
            var last = level[^Hash256.Size..];
            level = buffer.AsSpan(0, level.Length + Hash256.Size);
            last.CopyTo(level[^Hash256.Size..]);
        }

        var parents = level[..(level.Length / 2)];
        Sha256d.HashPairs(level, parents);
        return parents;
    }

    private static bool HasEqualPair(ReadOnlySpan<byte> level)
    {
        for (; level.Length >= 2 * Hash256.Size; level = level[(2 * Hash256.Size)..])
        {
            if (level[..Hash256.Size].SequenceEqual(level.Slice(Hash256.Size, Hash256.Size))) return true;
        }

        return false;
    }
}
