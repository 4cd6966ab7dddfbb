using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ChainCore;

/// <summary>
/// Sixteen nonces in a 512-bit vector, AVX-512F and BW: a rotate is one instruction, and so is every logic function of three inputs
/// (<c>vpternlogd</c>; 0xCA is Ch, 0xE8 Maj, 0x96 the xor of three). Its first argument is the register that gets overwritten:
/// the newest value stands there, so that the older ones need no copy.
/// </summary>
internal readonly unsafe struct Lanes512 : ILanes<Vector512<uint>>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;
    private const byte ChTable = 0xCA;
    private const byte MajTable = 0xE8;
    private const byte XorTable = 0x96;

    public static string? UnsupportedReason => Avx512BW.IsSupported ? null : "the processor has no AVX-512, or it is switched off";

    /// <summary>
    /// Whether this processor does four operations a cycle at this width, so that code and latencies decide: AMD's from family 26 on,
    /// Zen 5. Intel's do two, and earlier ones of AMD two or as many in halves.
    /// </summary>
    public static bool PrefersCompactCode
    {
        get
        {
            if (!X86Base.IsSupported) return false;
            var (_, vendor, _, _) = X86Base.CpuId(0, 0);
            var (signature, _, _, _) = X86Base.CpuId(1, 0);
            const int Auth = 0x6874_7541;
            var family = ((signature >> 8) & 0xF) + ((signature >> 20) & 0xFF);
            return vendor == Auth && family >= 26;
        }
    }

    public static int Lanes => 16;

    public static int Count => 16;

    public static Vector512<uint> Ramp
    {
        [MethodImpl(Inline)]
        get => Vector512<uint>.Indices;
    }

    [MethodImpl(Inline)]
    public static Vector512<uint> Splat(uint x) => Vector512.Create(x);

    [MethodImpl(Inline)]
    public static Vector512<uint> ByteSwap(Vector512<uint> x) =>
        Avx512BW.Shuffle(
            x.AsByte(),
            Vector512.Create(
                0x0405_0607_0001_0203UL, 0x0c0d_0e0f_0809_0a0bUL, 0x0405_0607_0001_0203UL, 0x0c0d_0e0f_0809_0a0bUL,
                0x0405_0607_0001_0203UL, 0x0c0d_0e0f_0809_0a0bUL, 0x0405_0607_0001_0203UL, 0x0c0d_0e0f_0809_0a0bUL).AsByte())
            .AsUInt32();

    [MethodImpl(Inline)]
    public static Vector512<uint> Add(Vector512<uint> x, Vector512<uint> y) => x + y;

    [MethodImpl(Inline)]
    public static Vector512<uint> AddWord(Vector512<uint> x, uint* word) => x + Vector512.Create(*word);

    [MethodImpl(Inline)]
    public static Vector512<uint> Ch(Vector512<uint> e, Vector512<uint> f, Vector512<uint> g) => Avx512F.TernaryLogic(e, f, g, ChTable);

    [MethodImpl(Inline)]
    public static Vector512<uint> BigSigma1(Vector512<uint> e) =>
        Avx512F.TernaryLogic(Avx512F.RotateRight(e, 25), Avx512F.RotateRight(e, 6), Avx512F.RotateRight(e, 11), XorTable);

    [MethodImpl(Inline)]
    public static Vector512<uint> T1(
        Vector512<uint> e, Vector512<uint> f, Vector512<uint> g, Vector512<uint> h, Vector512<uint> w, uint* k) =>
        h + (w + Vector512.Create(*k)) + Avx512F.TernaryLogic(e, f, g, ChTable)
        + Avx512F.TernaryLogic(Avx512F.RotateRight(e, 25), Avx512F.RotateRight(e, 6), Avx512F.RotateRight(e, 11), XorTable);

    [MethodImpl(Inline)]
    public static Vector512<uint> T1(Vector512<uint> e, Vector512<uint> f, Vector512<uint> g, Vector512<uint> h, uint* kw) =>
        h + Vector512.Create(*kw) + Avx512F.TernaryLogic(e, f, g, ChTable)
        + Avx512F.TernaryLogic(Avx512F.RotateRight(e, 25), Avx512F.RotateRight(e, 6), Avx512F.RotateRight(e, 11), XorTable);

    [MethodImpl(Inline)]
    public static Vector512<uint> NewA(Vector512<uint> a, Vector512<uint> b, Vector512<uint> c, Vector512<uint> t1) =>
        t1 + Avx512F.TernaryLogic(a, b, c, MajTable)
        + Avx512F.TernaryLogic(Avx512F.RotateRight(a, 22), Avx512F.RotateRight(a, 2), Avx512F.RotateRight(a, 13), XorTable);

    [MethodImpl(Inline)]
    public static Vector512<uint> AddSigma0(Vector512<uint> y, Vector512<uint> x) =>
        y + Avx512F.TernaryLogic(x >>> 3, Avx512F.RotateRight(x, 7), Avx512F.RotateRight(x, 18), XorTable);

    [MethodImpl(Inline)]
    public static Vector512<uint> AddSigma1(Vector512<uint> y, Vector512<uint> x) =>
        y + Avx512F.TernaryLogic(x >>> 10, Avx512F.RotateRight(x, 17), Avx512F.RotateRight(x, 19), XorTable);

    [MethodImpl(Inline)]
    public static Vector512<uint> Extend(Vector512<uint> w0, Vector512<uint> w1, Vector512<uint> w9, Vector512<uint> w14) =>
        w0 + w9 + Avx512F.TernaryLogic(w1 >>> 3, Avx512F.RotateRight(w1, 7), Avx512F.RotateRight(w1, 18), XorTable)
        + Avx512F.TernaryLogic(w14 >>> 10, Avx512F.RotateRight(w14, 17), Avx512F.RotateRight(w14, 19), XorTable);

    [MethodImpl(Inline)]
    public static ulong ZeroBits(Vector512<uint> x, uint mask) =>
        Vector512.Equals(x & Vector512.Create(mask), Vector512<uint>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Load(byte* source, nuint stride, Vector512<uint>* w, int step)
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
    public static void Store(Vector512<uint>* words, int step, byte* digests)
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
    private static Vector512<uint> LoadRows(byte* row, nuint stride) =>
        Vector512.Create(
            Vector256.Create(Vector128.Load(row), Vector128.Load(row + (4 * stride))),
            Vector256.Create(Vector128.Load(row + (8 * stride)), Vector128.Load(row + (12 * stride)))).AsUInt32();

    /// <summary>Sixteen bytes of every fourth digest.</summary>
    [MethodImpl(Inline)]
    private static void StoreRows(Vector512<uint> x, byte* row)
    {
        x.AsByte().GetLower().GetLower().Store(row);
        x.AsByte().GetLower().GetUpper().Store(row + 128);
        x.AsByte().GetUpper().GetLower().Store(row + 256);
        x.AsByte().GetUpper().GetUpper().Store(row + 384);
    }

    /// <summary>Transposes the four-by-four words in each 128 bits: row r, column c goes to row c, column r.</summary>
    [MethodImpl(Inline)]
    private static void Transpose(ref Vector512<uint> x0, ref Vector512<uint> x1, ref Vector512<uint> x2, ref Vector512<uint> x3)
    {
        var low01 = Avx512F.UnpackLow(x0, x1).AsUInt64();
        var high01 = Avx512F.UnpackHigh(x0, x1).AsUInt64();
        var low23 = Avx512F.UnpackLow(x2, x3).AsUInt64();
        var high23 = Avx512F.UnpackHigh(x2, x3).AsUInt64();
        x0 = Avx512F.UnpackLow(low01, low23).AsUInt32();
        x1 = Avx512F.UnpackHigh(low01, low23).AsUInt32();
        x2 = Avx512F.UnpackLow(high01, high23).AsUInt32();
        x3 = Avx512F.UnpackHigh(high01, high23).AsUInt32();
    }
}
