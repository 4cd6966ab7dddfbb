using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>A way to compress blocks: a type argument, so that the code that uses it is compiled for it.</summary>
internal interface ICompression
{
    /// <summary>Compresses whole blocks into the state.</summary>
    /// <param name="state">H(0)..H(7), updated.</param>
    /// <param name="blocks">A multiple of 64 bytes.</param>
    static abstract void Compress(ref Sha256State state, ReadOnlySpan<byte> blocks);
}

/// <summary>
/// The fastest compression this process has, for everything but the judge of the kernels: that stays on <see cref="Sha256Scalar"/>,
/// so that no instruction set ever judges itself.
/// </summary>
internal readonly unsafe struct Sha256Compression : ICompression
{
    /// <summary>Blocks that take less than a microsecond together, about 35 ns each.</summary>
    private const int ShortCall = 16 * Sha256Constants.BlockSize;

    /// <summary>True if the processor's own SHA instructions are used: then no library is faster, for messages of any length.</summary>
    public static bool IsAccelerated => ArmSha2Compression.IsSupported || ShaNiRoutines.IsSupported;

    /// <inheritdoc/>
    /// <remarks>
    /// Not to be inlined: a profile makes the JIT do that where a message ends, and there the frame it needs for calling machine code took
    /// longer than the call (303 ns for two blocks in place of 154).
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Compress(ref Sha256State state, ReadOnlySpan<byte> blocks)
    {
        if (ArmSha2Compression.IsSupported)
        {
            ArmSha2Compression.Compress<ArmSha2>(ref state, blocks);
            return;
        }

        if (!ShaNiRoutines.IsSupported)
        {
            Sha256Scalar.Compress(ref state, blocks);
            return;
        }

        fixed (Sha256State* words = &state)
        fixed (byte* bytes = blocks)
        {
            var count = (nuint)blocks.Length / Sha256Constants.BlockSize;
            if (blocks.Length <= ShortCall) ShaNiRoutines.CompressShort((uint*)words, bytes, count);
            else ShaNiRoutines.Compress((uint*)words, bytes, count);
        }
    }

    /// <summary>Double SHA-256 of a message of 80 bytes.</summary>
    /// <param name="header">80 bytes.</param>
    /// <returns>The hash.</returns>
    public static Hash256 HashHeader(ReadOnlySpan<byte> header)
    {
        if (!ShaNiRoutines.IsSupported) return default(Midstate).FinishSha256d<Sha256Compression>(header);

        var digest = stackalloc byte[Sha256Constants.DigestSize];
        fixed (byte* bytes = header) ShaNiRoutines.HashHeader80(bytes, digest);
        return new(new ReadOnlySpan<byte>(digest, Sha256Constants.DigestSize));
    }
}
