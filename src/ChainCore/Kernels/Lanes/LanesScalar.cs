using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>One nonce at a time: any processor.</summary>
internal readonly unsafe struct LanesScalar : ILanes<uint>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    public static int Lanes => 1;

    public static int Count => 1;

    public static uint Ramp
    {
        [MethodImpl(Inline)]
        get => 0;
    }

    [MethodImpl(Inline)]
    public static uint Splat(uint x) => x;

    [MethodImpl(Inline)]
    public static uint ByteSwap(uint x) =>
        BinaryPrimitives.ReverseEndianness(x);

    [MethodImpl(Inline)]
    public static uint Add(uint x, uint y) => x + y;

    [MethodImpl(Inline)]
    public static uint AddWord(uint x, uint* word) => x + *word;

    [MethodImpl(Inline)]
    public static uint Ch(uint e, uint f, uint g) => g ^ (e & (f ^ g));

    [MethodImpl(Inline)]
    public static uint BigSigma1(uint e) =>
        BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25);

    [MethodImpl(Inline)]
    public static uint T1(uint e, uint f, uint g, uint h, uint w, uint* k) =>
        h + (w + *k) + (g ^ (e & (f ^ g)))
        + (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25));

    [MethodImpl(Inline)]
    public static uint T1(uint e, uint f, uint g, uint h, uint* kw) =>
        h + *kw + (g ^ (e & (f ^ g)))
        + (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25));

    [MethodImpl(Inline)]
    public static uint NewA(uint a, uint b, uint c, uint t1) =>
        t1 + (b ^ ((a ^ b) & (b ^ c)))
        + (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22));

    [MethodImpl(Inline)]
    public static uint AddSigma0(uint y, uint x) =>
        y + (BitOperations.RotateRight(x, 7) ^ BitOperations.RotateRight(x, 18) ^ (x >> 3));

    [MethodImpl(Inline)]
    public static uint AddSigma1(uint y, uint x) =>
        y + (BitOperations.RotateRight(x, 17) ^ BitOperations.RotateRight(x, 19) ^ (x >> 10));

    [MethodImpl(Inline)]
    public static uint Extend(uint w0, uint w1, uint w9, uint w14) =>
        w0 + w9 + (BitOperations.RotateRight(w1, 7) ^ BitOperations.RotateRight(w1, 18) ^ (w1 >> 3))
        + (BitOperations.RotateRight(w14, 17) ^ BitOperations.RotateRight(w14, 19) ^ (w14 >> 10));

    [MethodImpl(Inline)]
    public static ulong ZeroBits(uint x, uint mask) =>
        (x & mask) == 0 ? 1UL : 0UL;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Load(byte* source, nuint stride, uint* w, int step)
    {
        for (var t = 0; t < 16; t++) w[t * step] = BinaryPrimitives.ReadUInt32BigEndian(new(source + (4 * t), 4));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Store(uint* words, int step, byte* digests)
    {
        for (var t = 0; t < 8; t++) BinaryPrimitives.WriteUInt32BigEndian(new(digests + (4 * t), 4), words[t * step]);
    }
}
