namespace ChainCore;

/// <summary>
/// The hashing routines against <see cref="Sha256Scalar"/> before anyone may use them, on addresses that are not aligned. The scan
/// routine has the self-test of all kernels.
/// </summary>
internal static unsafe class ShaNiSelfTest
{
    private const int Messages = (2 * ShaNiCode.Streams) + 1;

    public static bool Run(ShaNiCode code)
    {
        // Any bytes will do that are different everywhere.
        Span<byte> data = stackalloc byte[1 + (Messages * BlockHeader.Size)];
        for (var i = 0; i < data.Length; i++) data[i] = (byte)((i * 167) + (i >> 3));
        fixed (byte* unaligned = data[1..])
        {
            return Compresses(code, unaligned) && HashesHeader(code, unaligned) &&
                HashesMany(code, ShaNiCode.Routine.Hash64Many, unaligned, Sha256Constants.BlockSize) &&
                HashesMany(code, ShaNiCode.Routine.Hash80Many, unaligned, BlockHeader.Size);
        }
    }

    private static bool Compresses(ShaNiCode code, byte* blocks)
    {
        var compress = (delegate* unmanaged<uint*, byte*, nuint, void>)code.AddressOf(ShaNiCode.Routine.Compress);
        for (var count = 0; count <= 3; count++)
        {
            var state = default(Midstate).State;
            var expected = state;
            Sha256Scalar.Compress(ref expected, new(blocks, count * Sha256Constants.BlockSize));
            compress((uint*)&state, blocks, (nuint)count);
            if (!((ReadOnlySpan<uint>)state).SequenceEqual(expected)) return false;
        }

        return true;
    }

    private static bool HashesHeader(ShaNiCode code, byte* header)
    {
        var digest = stackalloc byte[Sha256Constants.DigestSize];
        ((delegate* unmanaged<byte*, byte*, void>)code.AddressOf(ShaNiCode.Routine.HashHeader80))(header, digest);
        return IsDigest(digest, header, BlockHeader.Size);
    }

    private static bool HashesMany(ShaNiCode code, ShaNiCode.Routine routine, byte* messages, int length)
    {
        var many = (delegate* unmanaged<byte*, byte*, nuint, void>)code.AddressOf(routine);
        var digests = stackalloc byte[Messages * Sha256Constants.DigestSize];
        for (var count = 0; count <= Messages; count++)
        {
            new Span<byte>(digests, Messages * Sha256Constants.DigestSize).Clear();
            many(messages, digests, (nuint)count);
            for (var i = 0; i < count; i++)
            {
                if (!IsDigest(digests + (i * Sha256Constants.DigestSize), messages + (i * length), length)) return false;
            }
        }

        return true;
    }

    private static bool IsDigest(byte* digest, byte* message, int length)
    {
        Hash256 hash = new(new ReadOnlySpan<byte>(digest, Sha256Constants.DigestSize));
        return default(Midstate).FinishSha256d<Sha256Scalar>(new(message, length)) == hash;
    }
}
