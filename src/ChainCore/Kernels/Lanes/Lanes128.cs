using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ChainCore;

/// <summary>Four nonces in a 128-bit vector: any processor whose vectors .NET knows (SSE2, Arm NEON, WebAssembly).</summary>
/// <remarks>
/// A rotate is two shifts, joined by xor like all terms of a Σ or σ. Maj is b ^ ((a ^ b) &amp; (b ^ c)): the next round's b ^ c is this
/// round's a ^ b, which the JIT keeps.
/// </remarks>
internal readonly unsafe struct Lanes128 : ILanes<Vector128<uint>>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    public static string? UnsupportedReason =>
        Vector128.IsHardwareAccelerated ? null : "the processor has no 128-bit vectors, or they are switched off";

    public static int Lanes => 4;

    public static int Count => 4;

    public static Vector128<uint> Ramp
    {
        [MethodImpl(Inline)]
        get => Vector128<uint>.Indices;
    }

    [MethodImpl(Inline)]
    public static Vector128<uint> Splat(uint x) => Vector128.Create(x);

    [MethodImpl(Inline)]
    public static Vector128<uint> ByteSwap(Vector128<uint> x) =>
        Vector128.Shuffle(x.AsByte(), Vector128.Create((byte)3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12)).AsUInt32();

    [MethodImpl(Inline)]
    public static Vector128<uint> Add(Vector128<uint> x, Vector128<uint> y) => x + y;

    [MethodImpl(Inline)]
    public static Vector128<uint> AddWord(Vector128<uint> x, uint* word) => x + Vector128.Create(*word);

    [MethodImpl(Inline)]
    public static Vector128<uint> Ch(Vector128<uint> e, Vector128<uint> f, Vector128<uint> g) => g ^ (e & (f ^ g));

    [MethodImpl(Inline)]
    public static Vector128<uint> BigSigma1(Vector128<uint> e) =>
        ((e >>> 6) ^ (e << 26)) ^ ((e >>> 11) ^ (e << 21)) ^ ((e >>> 25) ^ (e << 7));

    [MethodImpl(Inline)]
    public static Vector128<uint> T1(
        Vector128<uint> e, Vector128<uint> f, Vector128<uint> g, Vector128<uint> h, Vector128<uint> w, uint* k) =>
        h + (w + Vector128.Create(*k)) + (g ^ (e & (f ^ g)))
        + (((e >>> 6) ^ (e << 26)) ^ ((e >>> 11) ^ (e << 21)) ^ ((e >>> 25) ^ (e << 7)));

    [MethodImpl(Inline)]
    public static Vector128<uint> T1(Vector128<uint> e, Vector128<uint> f, Vector128<uint> g, Vector128<uint> h, uint* kw) =>
        h + Vector128.Create(*kw) + (g ^ (e & (f ^ g)))
        + (((e >>> 6) ^ (e << 26)) ^ ((e >>> 11) ^ (e << 21)) ^ ((e >>> 25) ^ (e << 7)));

    [MethodImpl(Inline)]
    public static Vector128<uint> NewA(Vector128<uint> a, Vector128<uint> b, Vector128<uint> c, Vector128<uint> t1) =>
        t1 + (b ^ ((a ^ b) & (b ^ c)))
        + (((a >>> 2) ^ (a << 30)) ^ ((a >>> 13) ^ (a << 19)) ^ ((a >>> 22) ^ (a << 10)));

    [MethodImpl(Inline)]
    public static Vector128<uint> AddSigma0(Vector128<uint> y, Vector128<uint> x) =>
        y + (((x >>> 7) ^ (x << 25)) ^ ((x >>> 18) ^ (x << 14)) ^ (x >>> 3));

    [MethodImpl(Inline)]
    public static Vector128<uint> AddSigma1(Vector128<uint> y, Vector128<uint> x) =>
        y + (((x >>> 17) ^ (x << 15)) ^ ((x >>> 19) ^ (x << 13)) ^ (x >>> 10));

    [MethodImpl(Inline)]
    public static Vector128<uint> Extend(Vector128<uint> w0, Vector128<uint> w1, Vector128<uint> w9, Vector128<uint> w14) =>
        w0 + w9 + (((w1 >>> 7) ^ (w1 << 25)) ^ ((w1 >>> 18) ^ (w1 << 14)) ^ (w1 >>> 3))
        + (((w14 >>> 17) ^ (w14 << 15)) ^ ((w14 >>> 19) ^ (w14 << 13)) ^ (w14 >>> 10));

    [MethodImpl(Inline)]
    public static ulong ZeroBits(Vector128<uint> x, uint mask) =>
        Vector128.Equals(x & Vector128.Create(mask), Vector128<uint>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Load(byte* source, nuint stride, Vector128<uint>* w, int step)
    {
        for (var t = 0; t < 16; t++)
        {
            var word = source + (4 * t);
            w[t * step] = ByteSwap(Vector128.Create(
                Unsafe.ReadUnaligned<uint>(word), Unsafe.ReadUnaligned<uint>(word + stride),
                Unsafe.ReadUnaligned<uint>(word + (2 * stride)), Unsafe.ReadUnaligned<uint>(word + (3 * stride))));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Store(Vector128<uint>* words, int step, byte* digests)
    {
        for (var t = 0; t < 8; t++)
        {
            var word = ByteSwap(words[t * step]);
            for (var lane = 0; lane < 4; lane++) Unsafe.WriteUnaligned(digests + (32 * lane) + (4 * t), word[lane]);
        }
    }
}
