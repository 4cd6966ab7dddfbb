using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ChainCore;

/// <summary>
/// Eight nonces in a 256-bit vector, AVX2. It has no rotate: two shifts and an or. On processors with AVX-512 the JIT merges pairs of
/// logic operations into <c>vpternlogd</c> here too, so measure with <c>DOTNET_EnableAVX512=0</c> what plain AVX2 does.
/// </summary>
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
        Avx2.Shuffle(x.AsByte(), Vector256.Create(0x0405_0607_0001_0203UL, 0x0c0d_0e0f_0809_0a0bUL, 0x0405_0607_0001_0203UL, 0x0c0d_0e0f_0809_0a0bUL).AsByte()).AsUInt32();

    [MethodImpl(Inline)]
    public static Vector256<uint> Add(Vector256<uint> x, Vector256<uint> y) => x + y;

    [MethodImpl(Inline)]
    public static Vector256<uint> AddLiteral(Vector256<uint> x, uint literal) => x + Vector256.Create(literal);

    [MethodImpl(Inline)]
    public static Vector256<uint> AddWord(Vector256<uint> x, uint* word) => x + Vector256.Create(*word);

    [MethodImpl(Inline)]
    public static Vector256<uint> AddKeyed(Vector256<uint> h, Vector256<uint> w, uint* k) => w + Vector256.Create(*k) + h;

    [MethodImpl(Inline)]
    public static Vector256<uint> T1(Vector256<uint> e, Vector256<uint> f, Vector256<uint> g, Vector256<uint> x) =>
        (((f ^ g) & e) ^ g) + x
        + (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7)));

    [MethodImpl(Inline)]
    public static Vector256<uint> T2(Vector256<uint> a, Vector256<uint> b, Vector256<uint> c, Vector256<uint> t) =>
        ((a & b) | ((a | b) & c)) + t
        + (((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10)));

    [MethodImpl(Inline)]
    public static Vector256<uint> Sigma0(Vector256<uint> x) =>
        ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);

    [MethodImpl(Inline)]
    public static Vector256<uint> Sigma1(Vector256<uint> x) =>
        ((x >>> 17) | (x << 15)) ^ ((x >>> 19) | (x << 13)) ^ (x >>> 10);

    [MethodImpl(Inline)]
    public static Vector256<uint> AddSigma0(Vector256<uint> y, Vector256<uint> x) =>
        y + (((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3));

    [MethodImpl(Inline)]
    public static Vector256<uint> AddSigma1(Vector256<uint> y, Vector256<uint> x) =>
        y + (((x >>> 17) | (x << 15)) ^ ((x >>> 19) | (x << 13)) ^ (x >>> 10));

    [MethodImpl(Inline)]
    public static Vector256<uint> Extend(Vector256<uint> w0, Vector256<uint> w1, Vector256<uint> w9, Vector256<uint> w14) =>
        w0 + (((w1 >>> 7) | (w1 << 25)) ^ ((w1 >>> 18) | (w1 << 14)) ^ (w1 >>> 3))
        + (w9 + (((w14 >>> 17) | (w14 << 15)) ^ ((w14 >>> 19) | (w14 << 13)) ^ (w14 >>> 10)));

    [MethodImpl(Inline)]
    public static ulong ZeroBits(Vector256<uint> x, uint mask) =>
        Vector256.Equals(x & Vector256.Create(mask), Vector256<uint>.Zero).ExtractMostSignificantBits();
}
