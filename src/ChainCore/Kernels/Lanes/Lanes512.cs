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
        Avx512BW.Shuffle(x.AsByte(), Vector512.Create(0x0405_0607_0001_0203UL, 0x0c0d_0e0f_0809_0a0bUL, 0x0405_0607_0001_0203UL, 0x0c0d_0e0f_0809_0a0bUL, 0x0405_0607_0001_0203UL, 0x0c0d_0e0f_0809_0a0bUL, 0x0405_0607_0001_0203UL, 0x0c0d_0e0f_0809_0a0bUL).AsByte()).AsUInt32();

    [MethodImpl(Inline)]
    public static Vector512<uint> Add(Vector512<uint> x, Vector512<uint> y) => x + y;

    [MethodImpl(Inline)]
    public static Vector512<uint> AddLiteral(Vector512<uint> x, uint literal) => x + Vector512.Create(literal);

    [MethodImpl(Inline)]
    public static Vector512<uint> AddWord(Vector512<uint> x, uint* word) => x + Vector512.Create(*word);

    [MethodImpl(Inline)]
    public static Vector512<uint> AddKeyed(Vector512<uint> h, Vector512<uint> w, uint* k) => w + Vector512.Create(*k) + h;

    [MethodImpl(Inline)]
    public static Vector512<uint> T1(Vector512<uint> e, Vector512<uint> f, Vector512<uint> g, Vector512<uint> x) =>
        Avx512F.TernaryLogic(e, f, g, ChTable) + x
        + Avx512F.TernaryLogic(Avx512F.RotateRight(e, 25), Avx512F.RotateRight(e, 6), Avx512F.RotateRight(e, 11), XorTable);

    [MethodImpl(Inline)]
    public static Vector512<uint> T2(Vector512<uint> a, Vector512<uint> b, Vector512<uint> c, Vector512<uint> t) =>
        Avx512F.TernaryLogic(a, b, c, MajTable) + t
        + Avx512F.TernaryLogic(Avx512F.RotateRight(a, 22), Avx512F.RotateRight(a, 2), Avx512F.RotateRight(a, 13), XorTable);

    [MethodImpl(Inline)]
    public static Vector512<uint> Sigma0(Vector512<uint> x) =>
        Avx512F.TernaryLogic(x >>> 3, Avx512F.RotateRight(x, 7), Avx512F.RotateRight(x, 18), XorTable);

    [MethodImpl(Inline)]
    public static Vector512<uint> Sigma1(Vector512<uint> x) =>
        Avx512F.TernaryLogic(x >>> 10, Avx512F.RotateRight(x, 17), Avx512F.RotateRight(x, 19), XorTable);

    [MethodImpl(Inline)]
    public static Vector512<uint> AddSigma0(Vector512<uint> y, Vector512<uint> x) =>
        y + Avx512F.TernaryLogic(x >>> 3, Avx512F.RotateRight(x, 7), Avx512F.RotateRight(x, 18), XorTable);

    [MethodImpl(Inline)]
    public static Vector512<uint> AddSigma1(Vector512<uint> y, Vector512<uint> x) =>
        y + Avx512F.TernaryLogic(x >>> 10, Avx512F.RotateRight(x, 17), Avx512F.RotateRight(x, 19), XorTable);

    [MethodImpl(Inline)]
    public static Vector512<uint> Extend(Vector512<uint> w0, Vector512<uint> w1, Vector512<uint> w9, Vector512<uint> w14) =>
        Avx512F.TernaryLogic(w1 >>> 3, Avx512F.RotateRight(w1, 7), Avx512F.RotateRight(w1, 18), XorTable) + (w0 + w9)
        + Avx512F.TernaryLogic(w14 >>> 10, Avx512F.RotateRight(w14, 17), Avx512F.RotateRight(w14, 19), XorTable);

    [MethodImpl(Inline)]
    public static ulong ZeroBits(Vector512<uint> x, uint mask) =>
        Vector512.Equals(x & Vector512.Create(mask), Vector512<uint>.Zero).ExtractMostSignificantBits();
}
