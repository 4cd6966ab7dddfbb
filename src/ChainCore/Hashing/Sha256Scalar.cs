using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>The eight working variables a..h of SHA-256, or the hash value H(0)..H(7) between blocks.</summary>
[InlineArray(8)]
internal struct Sha256State
{
    private uint _word0;
}

/// <summary>
/// SHA-256 one block at a time in plain C#, FIPS 180-4 section 6.2.2: the path every kernel is judged by, and the one of processors
/// without SHA instructions.
/// </summary>
internal readonly struct Sha256Scalar : ICompression
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint BigSigma0(uint x) =>
        BitOperations.RotateRight(x, 2) ^ BitOperations.RotateRight(x, 13) ^ BitOperations.RotateRight(x, 22);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint BigSigma1(uint x) =>
        BitOperations.RotateRight(x, 6) ^ BitOperations.RotateRight(x, 11) ^ BitOperations.RotateRight(x, 25);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint SmallSigma0(uint x) => BitOperations.RotateRight(x, 7) ^ BitOperations.RotateRight(x, 18) ^ (x >> 3);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint SmallSigma1(uint x) => BitOperations.RotateRight(x, 17) ^ BitOperations.RotateRight(x, 19) ^ (x >> 10);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Ch(uint x, uint y, uint z) => ((y ^ z) & x) ^ z;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Maj(uint x, uint y, uint z) => (x & y) | ((x | y) & z);

    /// <summary>One round: the working variables a..h move on by one place.</summary>
    /// <param name="state">a..h.</param>
    /// <param name="keyedWord">Kt + Wt.</param>
    public static void Round(ref Sha256State state, uint keyedWord)
    {
        var t1 = state[7] + BigSigma1(state[4]) + Ch(state[4], state[5], state[6]) + keyedWord;
        var t2 = BigSigma0(state[0]) + Maj(state[0], state[1], state[2]);
        for (var i = 7; i > 0; i--) state[i] = state[i - 1];
        state[4] += t1;
        state[0] = t1 + t2;
    }

    /// <inheritdoc/>
    public static void Compress(ref Sha256State state, ReadOnlySpan<byte> blocks)
    {
        Span<uint> w = stackalloc uint[64];
        for (; blocks.Length >= Sha256Constants.BlockSize; blocks = blocks[Sha256Constants.BlockSize..])
        {
            for (var t = 0; t < 16; t++) w[t] = BinaryPrimitives.ReadUInt32BigEndian(blocks[(4 * t)..]);
            CompressWords(ref state, w);
        }
    }

    /// <summary>Compresses one block given as words.</summary>
    /// <param name="state">H(0)..H(7), updated.</param>
    /// <param name="w">64 words, of which the first 16 are the block; the others receive the message schedule.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void CompressWords(ref Sha256State state, Span<uint> w)
    {
        w = w[..64];
        for (var t = 16; t < 64; t++) w[t] = w[t - 16] + SmallSigma0(w[t - 15]) + w[t - 7] + SmallSigma1(w[t - 2]);

        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        var k = Sha256Constants.K;

        // Eight rounds a turn: the variables are back in their places, so none is ever copied.
        for (var t = 0; t < 64; t += 8)
        {
            uint x;
            x = h + BigSigma1(e) + Ch(e, f, g) + k[t] + w[t]; d += x; h = x + BigSigma0(a) + Maj(a, b, c);
            x = g + BigSigma1(d) + Ch(d, e, f) + k[t + 1] + w[t + 1]; c += x; g = x + BigSigma0(h) + Maj(h, a, b);
            x = f + BigSigma1(c) + Ch(c, d, e) + k[t + 2] + w[t + 2]; b += x; f = x + BigSigma0(g) + Maj(g, h, a);
            x = e + BigSigma1(b) + Ch(b, c, d) + k[t + 3] + w[t + 3]; a += x; e = x + BigSigma0(f) + Maj(f, g, h);
            x = d + BigSigma1(a) + Ch(a, b, c) + k[t + 4] + w[t + 4]; h += x; d = x + BigSigma0(e) + Maj(e, f, g);
            x = c + BigSigma1(h) + Ch(h, a, b) + k[t + 5] + w[t + 5]; g += x; c = x + BigSigma0(d) + Maj(d, e, f);
            x = b + BigSigma1(g) + Ch(g, h, a) + k[t + 6] + w[t + 6]; f += x; b = x + BigSigma0(c) + Maj(c, d, e);
            x = a + BigSigma1(f) + Ch(f, g, h) + k[t + 7] + w[t + 7]; e += x; a = x + BigSigma0(b) + Maj(b, c, d);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}
