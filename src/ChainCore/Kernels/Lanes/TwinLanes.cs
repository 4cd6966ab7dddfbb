using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>Two vectors of lanes: the first holds the lower nonces.</summary>
/// <typeparam name="V">One vector.</typeparam>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct Pair<V>(V low, V high)
    where V : unmanaged
{
    public readonly V Low = low;
    public readonly V High = high;
}

/// <summary>
/// Two vectors of nonces side by side, every operation done on one and then on the other. SHA-256 is one long chain of
/// dependencies: with a single vector most of a wide processor waits for its latency; a second, independent one fills the gaps.
/// </summary>
/// <typeparam name="L">The operations of one vector.</typeparam>
/// <typeparam name="V">One vector.</typeparam>
internal readonly unsafe struct TwinLanes<L, V> : ILanes<Pair<V>>
    where L : struct, ILanes<V>
    where V : unmanaged
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    public static int Lanes => L.Lanes;

    public static int Count => 2 * L.Count;

    public static Pair<V> Ramp
    {
        [MethodImpl(Inline)]
        get
        {
            var ramp = L.Ramp;
            return new(ramp, L.AddLiteral(ramp, (uint)L.Count));
        }
    }

    [MethodImpl(Inline)]
    public static Pair<V> Splat(uint x)
    {
        var splat = L.Splat(x);
        return new(splat, splat);
    }

    [MethodImpl(Inline)]
    public static Pair<V> Add(Pair<V> x, Pair<V> y) => new(L.Add(x.Low, y.Low), L.Add(x.High, y.High));

    [MethodImpl(Inline)]
    public static Pair<V> AddLiteral(Pair<V> x, uint literal) => new(L.AddLiteral(x.Low, literal), L.AddLiteral(x.High, literal));

    [MethodImpl(Inline)]
    public static Pair<V> AddWord(Pair<V> x, uint* word) => new(L.AddWord(x.Low, word), L.AddWord(x.High, word));

    [MethodImpl(Inline)]
    public static Pair<V> AddKeyed(Pair<V> h, Pair<V> w, uint* k) => new(L.AddKeyed(h.Low, w.Low, k), L.AddKeyed(h.High, w.High, k));

    [MethodImpl(Inline)]
    public static Pair<V> T1(Pair<V> e, Pair<V> f, Pair<V> g, Pair<V> x) => new(L.T1(e.Low, f.Low, g.Low, x.Low), L.T1(e.High, f.High, g.High, x.High));

    [MethodImpl(Inline)]
    public static Pair<V> T2(Pair<V> a, Pair<V> b, Pair<V> c, Pair<V> t) => new(L.T2(a.Low, b.Low, c.Low, t.Low), L.T2(a.High, b.High, c.High, t.High));

    [MethodImpl(Inline)]
    public static Pair<V> Sigma0(Pair<V> x) => new(L.Sigma0(x.Low), L.Sigma0(x.High));

    [MethodImpl(Inline)]
    public static Pair<V> Sigma1(Pair<V> x) => new(L.Sigma1(x.Low), L.Sigma1(x.High));

    [MethodImpl(Inline)]
    public static Pair<V> AddSigma0(Pair<V> y, Pair<V> x) => new(L.AddSigma0(y.Low, x.Low), L.AddSigma0(y.High, x.High));

    [MethodImpl(Inline)]
    public static Pair<V> AddSigma1(Pair<V> y, Pair<V> x) => new(L.AddSigma1(y.Low, x.Low), L.AddSigma1(y.High, x.High));

    [MethodImpl(Inline)]
    public static Pair<V> Extend(Pair<V> w0, Pair<V> w1, Pair<V> w9, Pair<V> w14) => new(L.Extend(w0.Low, w1.Low, w9.Low, w14.Low), L.Extend(w0.High, w1.High, w9.High, w14.High));

    [MethodImpl(Inline)]
    public static Pair<V> ByteSwap(Pair<V> x) => new(L.ByteSwap(x.Low), L.ByteSwap(x.High));

    [MethodImpl(Inline)]
    public static ulong ZeroBits(Pair<V> x, uint mask) => L.ZeroBits(x.Low, mask) | (L.ZeroBits(x.High, mask) << L.Count);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Load(byte* source, nuint stride, Pair<V>* w, int step)
    {
        L.Load(source, stride, (V*)w, 2 * step);
        L.Load(source + ((nuint)L.Count * stride), stride, (V*)w + 1, 2 * step);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Store(Pair<V>* words, int step, byte* digests)
    {
        L.Store((V*)words, 2 * step, digests);
        L.Store((V*)words + 1, 2 * step, digests + (L.Count * Sha256Constants.DigestSize));
    }
}
