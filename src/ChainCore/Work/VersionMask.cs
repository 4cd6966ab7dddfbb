using System.Numerics;

namespace ChainCore;

/// <summary>
/// Version rolling: the bits of a header's version that a miner may choose freely, and which version stands at which place of the
/// search. Any mask can be used; these two are the ones miners and pools agree on.
/// </summary>
public static class VersionMask
{
    /// <summary>BIP 320: sixteen bits, 13..28.</summary>
    public const uint Bip320 = 0x1fff_e000;

    /// <summary>BIP 323: twenty-four bits, 5..28.</summary>
    public const uint Bip323 = 0x1fff_ffe0;

    /// <summary>The number of versions a mask allows: two to the number of its bits.</summary>
    /// <param name="mask">The bits that may be chosen; 0 allows the header's version only.</param>
    /// <returns>1..2³².</returns>
    public static ulong Count(uint mask) => 1UL << BitOperations.PopCount(mask);

    /// <summary>The version at a place of the search: the index's bits, lowest first, stand in the mask's bits, lowest first.</summary>
    /// <param name="version">The header's version; its bits outside the mask are kept.</param>
    /// <param name="mask">The bits that may be chosen.</param>
    /// <param name="index">0..<see cref="Count"/> − 1; each stands for another version.</param>
    /// <returns>The version.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is too great for the mask.</exception>
    public static uint GetVersion(uint version, uint mask, ulong index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count(mask));
        var chosen = 0U;
        for (var rest = mask; rest != 0; rest &= rest - 1, index >>= 1)
        {
            if ((index & 1) != 0) chosen |= rest & ~(rest - 1);
        }

        return (version & ~mask) | chosen;
    }
}
