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
        var level = rented.AsSpan(0, ids.Length * Hash256.Size);
        for (var i = 0; i < ids.Length; i++) ids[i].CopyTo(level[(i * Hash256.Size)..]);
        while (level.Length > Hash256.Size)
        {
            mutated |= HasEqualPair(level);
            if (level.Length % (2 * Hash256.Size) != 0)
            {
                var last = level[^Hash256.Size..];
                level = rented.AsSpan(0, level.Length + Hash256.Size);
                last.CopyTo(level[^Hash256.Size..]);
            }

            for (var i = 0; i < level.Length / (2 * Hash256.Size); i++)
            {
                Sha256d.HashData(level.Slice(i * 2 * Hash256.Size, 2 * Hash256.Size), level[(i * Hash256.Size)..]);
            }

            level = level[..(level.Length / 2)];
        }

        Hash256 root = new(level);
        ArrayPool<byte>.Shared.Return(rented);
        return root;
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
