using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>Two vectors of lanes: the first holds the lower ones.</summary>
/// <typeparam name="V">One vector.</typeparam>
internal struct Pair<V>
    where V : unmanaged
{
    public V Low;
    public V High;
}

/// <summary>
/// Makes lanes of twice the number out of any lanes: every operation is done on one half and then on the other.
/// </summary>
/// <remarks>
/// This is how two streams are interleaved while the kernels stay written for one. A round is a chain of dependent operations; a
/// single vector leaves half of a wide processor waiting for latencies, a second, independent one fills the gaps. It takes the 32
/// registers of AVX-512: with 16 it spills and loses. Results are filled field by field: a constructor uses up the locals up to
/// which the JIT's inliner goes.
/// </remarks>
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
            Pair<V> result;
            result.Low = L.Ramp;
            result.High = L.Add(result.Low, L.Splat((uint)L.Count));
            return result;
        }
    }

    [MethodImpl(Inline)]
    public static Pair<V> Splat(uint x)
    {
        Pair<V> result;
        result.Low = L.Splat(x);
        result.High = result.Low;
        return result;
    }

    [MethodImpl(Inline)]
    public static Pair<V> ByteSwap(Pair<V> x)
    {
        Pair<V> result;
        result.Low = L.ByteSwap(x.Low);
        result.High = L.ByteSwap(x.High);
        return result;
    }

    [MethodImpl(Inline)]
    public static Pair<V> Add(Pair<V> x, Pair<V> y)
    {
        Pair<V> result;
        result.Low = L.Add(x.Low, y.Low);
        result.High = L.Add(x.High, y.High);
        return result;
    }

    [MethodImpl(Inline)]
    public static Pair<V> AddWord(Pair<V> x, uint* word)
    {
        Pair<V> result;
        result.Low = L.AddWord(x.Low, word);
        result.High = L.AddWord(x.High, word);
        return result;
    }

    [MethodImpl(Inline)]
    public static Pair<V> Ch(Pair<V> e, Pair<V> f, Pair<V> g)
    {
        Pair<V> result;
        result.Low = L.Ch(e.Low, f.Low, g.Low);
        result.High = L.Ch(e.High, f.High, g.High);
        return result;
    }

    [MethodImpl(Inline)]
    public static Pair<V> BigSigma1(Pair<V> e)
    {
        Pair<V> result;
        result.Low = L.BigSigma1(e.Low);
        result.High = L.BigSigma1(e.High);
        return result;
    }

    [MethodImpl(Inline)]
    public static Pair<V> T1(Pair<V> e, Pair<V> f, Pair<V> g, Pair<V> h, Pair<V> w, uint* k)
    {
        Pair<V> result;
        result.Low = L.T1(e.Low, f.Low, g.Low, h.Low, w.Low, k);
        result.High = L.T1(e.High, f.High, g.High, h.High, w.High, k);
        return result;
    }

    [MethodImpl(Inline)]
    public static Pair<V> T1(Pair<V> e, Pair<V> f, Pair<V> g, Pair<V> h, uint* kw)
    {
        Pair<V> result;
        result.Low = L.T1(e.Low, f.Low, g.Low, h.Low, kw);
        result.High = L.T1(e.High, f.High, g.High, h.High, kw);
        return result;
    }

    [MethodImpl(Inline)]
    public static Pair<V> NewA(Pair<V> a, Pair<V> b, Pair<V> c, Pair<V> t1)
    {
        Pair<V> result;
        result.Low = L.NewA(a.Low, b.Low, c.Low, t1.Low);
        result.High = L.NewA(a.High, b.High, c.High, t1.High);
        return result;
    }

    [MethodImpl(Inline)]
    public static Pair<V> AddSigma0(Pair<V> y, Pair<V> x)
    {
        Pair<V> result;
        result.Low = L.AddSigma0(y.Low, x.Low);
        result.High = L.AddSigma0(y.High, x.High);
        return result;
    }

    [MethodImpl(Inline)]
    public static Pair<V> AddSigma1(Pair<V> y, Pair<V> x)
    {
        Pair<V> result;
        result.Low = L.AddSigma1(y.Low, x.Low);
        result.High = L.AddSigma1(y.High, x.High);
        return result;
    }

    [MethodImpl(Inline)]
    public static Pair<V> Extend(Pair<V> w0, Pair<V> w1, Pair<V> w9, Pair<V> w14)
    {
        Pair<V> result;
        result.Low = L.Extend(w0.Low, w1.Low, w9.Low, w14.Low);
        result.High = L.Extend(w0.High, w1.High, w9.High, w14.High);
        return result;
    }

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
