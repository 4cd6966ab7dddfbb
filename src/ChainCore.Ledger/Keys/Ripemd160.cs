using System.Buffers.Binary;
using System.Numerics;

namespace ChainCore.Ledger;

/// <summary>
/// RIPEMD-160 (Dobbertin, Bosselaers, Preneel 1996), which .NET does not have: needed for addresses only, so written to be read.
/// </summary>
internal static class Ripemd160
{
    /// <summary>The size of a digest: 20 bytes.</summary>
    public const int HashSizeInBytes = 20;

    private const int BlockSize = 64;

    // Which word of the block a step takes, and by how much it rotates: left line, then right line, 16 steps a row.
    private static ReadOnlySpan<byte> LeftWord =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
        7, 4, 13, 1, 10, 6, 15, 3, 12, 0, 9, 5, 2, 14, 11, 8,
        3, 10, 14, 4, 9, 15, 8, 1, 2, 7, 0, 6, 13, 11, 5, 12,
        1, 9, 11, 10, 0, 8, 12, 4, 13, 3, 7, 15, 14, 5, 6, 2,
        4, 0, 5, 9, 7, 12, 2, 10, 14, 1, 3, 8, 11, 6, 15, 13,
    ];

    private static ReadOnlySpan<byte> RightWord =>
    [
        5, 14, 7, 0, 9, 2, 11, 4, 13, 6, 15, 8, 1, 10, 3, 12,
        6, 11, 3, 7, 0, 13, 5, 10, 14, 15, 8, 12, 4, 9, 1, 2,
        15, 5, 1, 3, 7, 14, 6, 9, 11, 8, 12, 2, 10, 0, 4, 13,
        8, 6, 4, 1, 3, 11, 15, 0, 5, 12, 2, 13, 9, 7, 10, 14,
        12, 15, 10, 4, 1, 5, 8, 7, 6, 2, 13, 14, 0, 3, 9, 11,
    ];

    private static ReadOnlySpan<byte> LeftRotation =>
    [
        11, 14, 15, 12, 5, 8, 7, 9, 11, 13, 14, 15, 6, 7, 9, 8,
        7, 6, 8, 13, 11, 9, 7, 15, 7, 12, 15, 9, 11, 7, 13, 12,
        11, 13, 6, 7, 14, 9, 13, 15, 14, 8, 13, 6, 5, 12, 7, 5,
        11, 12, 14, 15, 14, 15, 9, 8, 9, 14, 5, 6, 8, 6, 5, 12,
        9, 15, 5, 11, 6, 8, 13, 12, 5, 12, 13, 14, 11, 8, 5, 6,
    ];

    private static ReadOnlySpan<byte> RightRotation =>
    [
        8, 9, 9, 11, 13, 15, 15, 5, 7, 7, 8, 11, 14, 14, 12, 6,
        9, 13, 15, 7, 12, 8, 9, 11, 7, 7, 12, 7, 6, 15, 13, 11,
        9, 7, 15, 11, 8, 6, 6, 14, 12, 13, 5, 14, 13, 13, 7, 5,
        15, 5, 8, 11, 14, 14, 6, 14, 6, 9, 12, 9, 12, 5, 15, 8,
        8, 5, 12, 9, 12, 5, 14, 6, 8, 13, 6, 5, 15, 13, 11, 11,
    ];

    private static ReadOnlySpan<uint> LeftConstant => [0, 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xa953fd4e];

    private static ReadOnlySpan<uint> RightConstant => [0x50a28be6, 0x5c4dd124, 0x6d703ef3, 0x7a6d76e9, 0];

    /// <summary>Hashes a message.</summary>
    /// <param name="source">The message, of any length; may overlap <paramref name="destination"/>.</param>
    /// <param name="destination">At least 20 bytes; receives the digest.</param>
    /// <returns>The number of bytes written: 20.</returns>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than 20 bytes; it is left untouched.</exception>
    public static int HashData(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        if (destination.Length < HashSizeInBytes)
            throw new ArgumentException("The destination is shorter than 20 bytes.", nameof(destination));

        Span<uint> state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
        var rest = source;
        for (; rest.Length >= BlockSize; rest = rest[BlockSize..]) Compress(state, rest);

        // Padding: a one bit, zeros, the message's length in bits as 8 bytes little-endian, in one block or two.
        Span<byte> tail = stackalloc byte[2 * BlockSize];
        tail.Clear();
        rest.CopyTo(tail);
        tail[rest.Length] = 0x80;
        var padded = tail[..(rest.Length < BlockSize - sizeof(ulong) ? BlockSize : 2 * BlockSize)];
        BinaryPrimitives.WriteUInt64LittleEndian(padded[^sizeof(ulong)..], (ulong)source.Length * 8);
        for (; !padded.IsEmpty; padded = padded[BlockSize..]) Compress(state, padded);

        for (var i = 0; i < state.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(destination[(i * sizeof(uint))..], state[i]);
        return HashSizeInBytes;
    }

    private static void Compress(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[16];
        for (var i = 0; i < words.Length; i++) words[i] = BinaryPrimitives.ReadUInt32LittleEndian(block[(i * sizeof(uint))..]);

        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4]);
        var (aa, bb, cc, dd, ee) = (a, b, c, d, e);
        for (var step = 0; step < 80; step++)
        {
            var round = step / 16;
            var t = BitOperations.RotateLeft(a + F(round, b, c, d) + words[LeftWord[step]] + LeftConstant[round], LeftRotation[step]) + e;
            (a, b, c, d, e) = (e, t, b, BitOperations.RotateLeft(c, 10), d);
            t = BitOperations.RotateLeft(aa + F(4 - round, bb, cc, dd) + words[RightWord[step]] + RightConstant[round], RightRotation[step]) + ee;
            (aa, bb, cc, dd, ee) = (ee, t, bb, BitOperations.RotateLeft(cc, 10), dd);
        }

        var first = state[1] + c + dd;
        state[1] = state[2] + d + ee;
        state[2] = state[3] + e + aa;
        state[3] = state[4] + a + bb;
        state[4] = state[0] + b + cc;
        state[0] = first;
    }

    private static uint F(int round, uint x, uint y, uint z) => round switch
    {
        0 => x ^ y ^ z,
        1 => (x & y) | (~x & z),
        2 => (x | ~y) ^ z,
        3 => (x & z) | (y & ~z),
        _ => x ^ (y | ~z),
    };
}
