namespace ChainCore;

/// <summary>
/// One way to try nonces, fast: the contract between the scanners and the instruction sets. A kernel proposes nonces whose
/// hash may meet the target; the scanner compares all 256 bits by another path before anyone hears of them.
/// </summary>
/// <remarks>Take one from <see cref="KernelRegistry"/>; kernels hold no state and serve any number of threads.</remarks>
public abstract class ScanKernel
{
    private protected ScanKernel(string name, int lanes, int batchSize)
    {
        Name = name;
        Lanes = lanes;
        BatchSize = batchSize;
    }

    /// <summary>The name on the command line and in results, such as <c>avx512</c>.</summary>
    public string Name { get; }

    /// <summary>The nonces one vector, or one set of interleaved streams, holds.</summary>
    public int Lanes { get; }

    /// <summary>
    /// Whether the kernel tries several versions of a header at once where a <see cref="SearchSpace"/> lets versions roll: faster, as they
    /// share the second block's message schedule.
    /// </summary>
    public bool RollsVersions => VersionLanes > 0;

    /// <summary>The nonces tried between two looks at the results: <see cref="Lanes"/> times the interleaved vectors.</summary>
    internal int BatchSize { get; }

    /// <summary>Why this process cannot run the kernel, in one sentence without a full stop; null if it can.</summary>
    internal abstract string? UnsupportedReason { get; }

    /// <summary>
    /// Tries nonces from <paramref name="firstNonce"/> on, batch by batch, until <paramref name="count"/> are tried or
    /// <paramref name="candidates"/> cannot hold another batch. Allocates nothing.
    /// </summary>
    /// <param name="table">The job.</param>
    /// <param name="firstNonce">The first nonce, as the numeric value of the header field.</param>
    /// <param name="count">The nonces to try; firstNonce + count is at most 2³².</param>
    /// <param name="candidates">
    /// Room for at least <see cref="BatchSize"/>; receives, in ascending order, every nonce tried for which
    /// (H7 &amp; <see cref="ScanTable.CandidateMask"/>) == 0.
    /// </param>
    /// <param name="found">The number of candidates written.</param>
    /// <returns>The number of nonces tried: <paramref name="count"/>, or less, a multiple of <see cref="BatchSize"/>.</returns>
    internal abstract uint Scan(in ScanTable table, uint firstNonce, uint count, Span<uint> candidates, out int found);

    /// <summary>The versions a version-rolled scan tries together; 0 if the kernel has none of its own.</summary>
    internal virtual int VersionLanes => 0;

    /// <summary>
    /// Tries nonces from <paramref name="firstNonce"/> on, each with every version of a group, until <paramref name="count"/> nonces are
    /// tried or <paramref name="candidates"/> cannot hold another nonce's. Allocates nothing.
    /// </summary>
    /// <param name="group">The versions, <see cref="VersionLanes"/> of them.</param>
    /// <param name="firstNonce">The first nonce, as the numeric value of the header field.</param>
    /// <param name="count">The nonces to try; firstNonce + count is at most 2³².</param>
    /// <param name="candidates">
    /// Room for at least <see cref="VersionLanes"/>; receives every nonce and version tried for which
    /// (H7 &amp; <see cref="ScanTable.CandidateMask"/>) == 0, in ascending order of nonce, then lane.
    /// </param>
    /// <param name="found">The number of candidates written.</param>
    /// <returns>The number of nonces tried.</returns>
    internal virtual uint ScanVersions(
        VersionGroup group, uint firstNonce, uint count, Span<VersionCandidate> candidates, out int found) =>
        throw new NotSupportedException("The kernel has no version-rolled scan.");

    /// <summary>Double SHA-256 of messages of one length. Allocates nothing.</summary>
    /// <param name="messages"><paramref name="count"/> messages, one directly after the other.</param>
    /// <param name="length">The length of each, at least 1 byte.</param>
    /// <param name="count">The number of messages.</param>
    /// <param name="digests">
    /// Receives <paramref name="count"/> digests of 32 bytes. May be the address of <paramref name="messages"/> if length is at least 32:
    /// a group's messages are all read before its first digest is written.
    /// </param>
    internal virtual unsafe void HashMany(byte* messages, int length, nuint count, byte* digests)
    {
        for (nuint i = 0; i < count; i++)
        {
            default(Midstate).FinishSha256d(new(messages + (i * (nuint)length), length))
                .CopyTo(new(digests + (i * Hash256.Size), Hash256.Size));
        }
    }
}
