using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ChainCore;

/// <summary>
/// Eight nonces in a 256-bit vector, AVX2. It has no rotate: two shifts and an or. On processors with AVX-512 the JIT merges pairs of
/// logic operations into <c>vpternlogd</c> here too, so measure with <c>DOTNET_EnableAVX512=0</c> what plain AVX2 does.
/// </summary>
/// <remarks>
/// A rotate is two shifts, joined by xor like all terms of a Σ or σ. Maj is b ^ ((a ^ b) &amp; (b ^ c)): the next round's b ^ c is this
/// round's a ^ b, which the JIT keeps.
/// </remarks>
internal readonly unsafe struct Lanes256 : ILanes<Vector256<uint>>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    public static string? UnsupportedReason => Avx2.IsSupported ? null : "the processor has no AVX2, or it is switched off";

    public static int Lanes => 8;

    public static int Count => 8;

    public static Vector256<uint> Ramp
    {
        [MethodImpl(Inline)]
        get => Vector256<uint>.Indices;
    }

    [MethodImpl(Inline)]
    public static Vector256<uint> Splat(uint x) => Vector256.Create(x);

    [MethodImpl(Inline)]
    public static Vector256<uint> ByteSwap(Vector256<uint> x) =>
        Avx2.Shuffle(
            x.AsByte(),
            Vector256.Create(0x0405_0607_0001_0203UL, 0x0c0d_0e0f_0809_0a0bUL, 0x0405_0607_0001_0203UL, 0x0c0d_0e0f_0809_0a0bUL).AsByte())
            .AsUInt32();

    [MethodImpl(Inline)]
    public static Vector256<uint> Add(Vector256<uint> x, Vector256<uint> y) => x + y;

    [MethodImpl(Inline)]
    public static Vector256<uint> AddWord(Vector256<uint> x, uint* word) => x + Vector256.Create(*word);

    [MethodImpl(Inline)]
    public static Vector256<uint> Ch(Vector256<uint> e, Vector256<uint> f, Vector256<uint> g) => g ^ (e & (f ^ g));

    [MethodImpl(Inline)]
    public static Vector256<uint> BigSigma1(Vector256<uint> e) =>
        ((e >>> 6) ^ (e << 26)) ^ ((e >>> 11) ^ (e << 21)) ^ ((e >>> 25) ^ (e << 7));

    [MethodImpl(Inline)]
    public static Vector256<uint> T1(
        Vector256<uint> e, Vector256<uint> f, Vector256<uint> g, Vector256<uint> h, Vector256<uint> w, uint* k) =>
        h + (w + Vector256.Create(*k)) + (g ^ (e & (f ^ g)))
        + (((e >>> 6) ^ (e << 26)) ^ ((e >>> 11) ^ (e << 21)) ^ ((e >>> 25) ^ (e << 7)));

    [MethodImpl(Inline)]
    public static Vector256<uint> T1(Vector256<uint> e, Vector256<uint> f, Vector256<uint> g, Vector256<uint> h, uint* kw) =>
        h + Vector256.Create(*kw) + (g ^ (e & (f ^ g)))
        + (((e >>> 6) ^ (e << 26)) ^ ((e >>> 11) ^ (e << 21)) ^ ((e >>> 25) ^ (e << 7)));

    [MethodImpl(Inline)]
    public static Vector256<uint> NewA(Vector256<uint> a, Vector256<uint> b, Vector256<uint> c, Vector256<uint> t1) =>
        t1 + (b ^ ((a ^ b) & (b ^ c)))
        + (((a >>> 2) ^ (a << 30)) ^ ((a >>> 13) ^ (a << 19)) ^ ((a >>> 22) ^ (a << 10)));

    [MethodImpl(Inline)]
    public static Vector256<uint> AddSigma0(Vector256<uint> y, Vector256<uint> x) =>
        y + (((x >>> 7) ^ (x << 25)) ^ ((x >>> 18) ^ (x << 14)) ^ (x >>> 3));

    [MethodImpl(Inline)]
    public static Vector256<uint> AddSigma1(Vector256<uint> y, Vector256<uint> x) =>
        y + (((x >>> 17) ^ (x << 15)) ^ ((x >>> 19) ^ (x << 13)) ^ (x >>> 10));

    [MethodImpl(Inline)]
    public static Vector256<uint> Extend(Vector256<uint> w0, Vector256<uint> w1, Vector256<uint> w9, Vector256<uint> w14) =>
        w0 + w9 + (((w1 >>> 7) ^ (w1 << 25)) ^ ((w1 >>> 18) ^ (w1 << 14)) ^ (w1 >>> 3))
        + (((w14 >>> 17) ^ (w14 << 15)) ^ ((w14 >>> 19) ^ (w14 << 13)) ^ (w14 >>> 10));

    [MethodImpl(Inline)]
    public static ulong ZeroBits(Vector256<uint> x, uint mask) =>
        Vector256.Equals(x & Vector256.Create(mask), Vector256<uint>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Load(byte* source, nuint stride, Vector256<uint>* w, int step)
    {
        for (var t = 0; t < 16; t += 4)
        {
            var row = source + (4 * t);
            var x0 = ByteSwap(LoadRows(row, stride));
            var x1 = ByteSwap(LoadRows(row + stride, stride));
            var x2 = ByteSwap(LoadRows(row + (2 * stride), stride));
            var x3 = ByteSwap(LoadRows(row + (3 * stride), stride));
            Transpose(ref x0, ref x1, ref x2, ref x3);
            w[t * step] = x0;
            w[(t + 1) * step] = x1;
            w[(t + 2) * step] = x2;
            w[(t + 3) * step] = x3;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Store(Vector256<uint>* words, int step, byte* digests)
    {
        for (var t = 0; t < 8; t += 4)
        {
            var row = digests + (4 * t);
            var (x0, x1, x2, x3) = (words[t * step], words[(t + 1) * step], words[(t + 2) * step], words[(t + 3) * step]);
            Transpose(ref x0, ref x1, ref x2, ref x3);
            StoreRows(ByteSwap(x0), row);
            StoreRows(ByteSwap(x1), row + 32);
            StoreRows(ByteSwap(x2), row + 64);
            StoreRows(ByteSwap(x3), row + 96);
        }
    }

    /// <summary>Sixteen bytes of every fourth message, one message for each 128 bits.</summary>
    [MethodImpl(Inline)]
    private static Vector256<uint> LoadRows(byte* row, nuint stride) =>
        Vector256.Create(Vector128.Load(row), Vector128.Load(row + (4 * stride))).AsUInt32();

    /// <summary>Sixteen bytes of every fourth digest.</summary>
    [MethodImpl(Inline)]
    private static void StoreRows(Vector256<uint> x, byte* row)
    {
        x.AsByte().GetLower().Store(row);
        x.AsByte().GetUpper().Store(row + 128);
    }

    /// <summary>Transposes the four-by-four words in each 128 bits: row r, column c goes to row c, column r.</summary>
    [MethodImpl(Inline)]
    private static void Transpose(ref Vector256<uint> x0, ref Vector256<uint> x1, ref Vector256<uint> x2, ref Vector256<uint> x3)
    {
        var low01 = Avx2.UnpackLow(x0, x1).AsUInt64();
        var high01 = Avx2.UnpackHigh(x0, x1).AsUInt64();
        var low23 = Avx2.UnpackLow(x2, x3).AsUInt64();
        var high23 = Avx2.UnpackHigh(x2, x3).AsUInt64();
        x0 = Avx2.UnpackLow(low01, low23).AsUInt32();
        x1 = Avx2.UnpackHigh(low01, low23).AsUInt32();
        x2 = Avx2.UnpackLow(high01, high23).AsUInt32();
        x3 = Avx2.UnpackHigh(high01, high23).AsUInt32();
    }
}
