using System.Security.Cryptography;

namespace ChainCore;

/// <summary>
/// Cuts a range of nonces into disjoint ranges that together cover it exactly once, for workers that must not repeat each other.
/// </summary>
public static class NoncePartitioner
{
    /// <summary>
    /// Cuts <paramref name="space"/> into ranges of equal length (some are one nonce longer), in ascending order.
    /// </summary>
    /// <param name="space">The range to cut; not empty.</param>
    /// <param name="parts">The number of parts, at least 1.</param>
    /// <returns>
    /// <paramref name="parts"/> ranges, none empty; fewer if <paramref name="space"/> has fewer nonces than that.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="space"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="parts"/> is less than 1.</exception>
    public static NonceRange[] Partition(NonceRange space, int parts) => Partition(space, parts, space.Start);

    /// <summary>
    /// Cuts <paramref name="space"/> into ranges of equal length (some are one nonce longer), in the order of a search that begins at
    /// <paramref name="start"/>, reaches the end of the space and goes on at its beginning.
    /// </summary>
    /// <param name="space">The range to cut; not empty.</param>
    /// <param name="parts">The number of parts, at least 1.</param>
    /// <param name="start">Where the first range begins; inside <paramref name="space"/>.</param>
    /// <returns>
    /// <paramref name="parts"/> ranges, none empty (fewer if the space has fewer nonces); the one that would cross the end of the space
    /// is split, its remainder at the beginning of the space standing directly after it.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="space"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="parts"/> is less than 1, or <paramref name="start"/> lies outside <paramref name="space"/>.
    /// </exception>
    public static NonceRange[] Partition(NonceRange space, int parts, uint start)
    {
        if (space.IsEmpty) throw new ArgumentException("The range holds no nonce.", nameof(space));
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        if (!space.Contains(start)) throw new ArgumentOutOfRangeException(nameof(start), start, "The start lies outside the range.");

        return
        [
            .. StepRange.Partition(space.Count, parts, start - space.Start)
                .Select(part => new NonceRange((uint)(space.Start + (ulong)part.Start), (ulong)part.Count)),
        ];
    }

    /// <summary>A nonce of <paramref name="space"/> from the operating system's cryptographic random numbers.</summary>
    /// <remarks>Separate miners of one job that start at random nonces do not repeat each other's first work.</remarks>
    /// <param name="space">The range to choose from; not empty.</param>
    /// <returns>The nonce; each is as likely as any other.</returns>
    /// <exception cref="ArgumentException"><paramref name="space"/> is empty.</exception>
    public static uint RandomStart(NonceRange space)
    {
        if (space.IsEmpty) throw new ArgumentException("The range holds no nonce.", nameof(space));

        return (uint)(space.Start + RandomBelow(space.Count));
    }

    /// <summary>A step from the operating system's cryptographic random numbers; among 2⁶⁴ or more, one of the first 2⁶⁴.</summary>
    internal static UInt128 RandomStep(UInt128 steps) => RandomBelow(steps > ulong.MaxValue ? ulong.MaxValue : (ulong)steps);

    /// <summary>A number below <paramref name="limit"/>, which is not 0; each is as likely as any other.</summary>
    internal static ulong RandomBelow(ulong limit)
    {
        // Values from the incomplete multiple of the limit at the top of the 64-bit space are drawn again, so that none is favoured.
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        var fair = ulong.MaxValue - (ulong.MaxValue % limit);
        ulong random;
        do
        {
            RandomNumberGenerator.Fill(bytes);
            random = BitConverter.ToUInt64(bytes);
        }
        while (random >= fair);

        return random % limit;
    }
}
