using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>
/// The phases of SHA-256 over lanes that all lane kernels share. Between phases the working variables a..h and the message schedule
/// W of all lanes stand in buffers of the caller.
/// </summary>
/// <remarks>
/// <para>Inside a phase the eight variables stay in registers and change their roles instead of their places, so a round is written
/// eight times with its letters moved on by one. A phase is small enough for the JIT to compile every lane operation in place (its
/// inliner stops at about 512 locals), and all of a scan's
/// together are at most 19 KB: unrolled further, a phase alone is faster, but from 20 KB on a scan loses, and at 30 KB a third.</para>
/// <para>Each statement is one lane operation on plain locals: what the JIT turns into straight vector code. Every other form measured
/// (ref parameters, nested helpers, calls as arguments) cost a factor.</para>
/// </remarks>
/// <typeparam name="L">The lane operations.</typeparam>
/// <typeparam name="V">The lanes: a vector, or several interleaved ones.</typeparam>
internal static unsafe class LaneRounds<L, V>
    where L : struct, ILanes<V>
    where V : unmanaged
{
    /// <summary>
    /// The words a schedule's buffer holds: W0..W63, and four that <see cref="Rounds"/> extends beyond what anybody needs.
    /// </summary>
    public const int ScheduleLength = 68;

    private const MethodImplOptions Phase = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    /// <summary>Rounds, and six more words of the schedule for every eight of them.</summary>
    /// <remarks>
    /// Rounds alone wait for latencies, extending keeps the units busy. Six words in eight rounds spread the 48 words over all
    /// 64 rounds, so that both go on all the time (a word a round, and then bare rounds: 4 % slower).
    /// </remarks>
    /// <param name="state">a..h.</param>
    /// <param name="w">Wt of the first round.</param>
    /// <param name="x">The last sixteen words that are there; the new ones are added behind them.</param>
    /// <param name="k">Kt of the first round.</param>
    /// <param name="count">The number of rounds, a multiple of 8.</param>
    [MethodImpl(Phase)]
    public static void Rounds(V* state, V* w, V* x, uint* k, int count)
    {
        V a, b, c, d, e, f, g, h, t, w0, w1, w9, w14;
        (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var end = k + count; k < end; k += 8, w += 8, x += 6)
        {
            w0 = w[0]; t = L.T1(e, f, g, h, w0, k); d = L.Add(d, t); h = L.NewA(a, b, c, t);
            w0 = x[0]; w1 = x[1]; w9 = x[9]; w14 = x[14]; x[16] = L.Extend(w0, w1, w9, w14);
            w0 = w[1]; t = L.T1(d, e, f, g, w0, k + 1); c = L.Add(c, t); g = L.NewA(h, a, b, t);
            w0 = x[1]; w1 = x[2]; w9 = x[10]; w14 = x[15]; x[17] = L.Extend(w0, w1, w9, w14);
            w0 = w[2]; t = L.T1(c, d, e, f, w0, k + 2); b = L.Add(b, t); f = L.NewA(g, h, a, t);
            w0 = x[2]; w1 = x[3]; w9 = x[11]; w14 = x[16]; x[18] = L.Extend(w0, w1, w9, w14);
            w0 = w[3]; t = L.T1(b, c, d, e, w0, k + 3); a = L.Add(a, t); e = L.NewA(f, g, h, t);
            w0 = w[4]; t = L.T1(a, b, c, d, w0, k + 4); h = L.Add(h, t); d = L.NewA(e, f, g, t);
            w0 = x[3]; w1 = x[4]; w9 = x[12]; w14 = x[17]; x[19] = L.Extend(w0, w1, w9, w14);
            w0 = w[5]; t = L.T1(h, a, b, c, w0, k + 5); g = L.Add(g, t); c = L.NewA(d, e, f, t);
            w0 = x[4]; w1 = x[5]; w9 = x[13]; w14 = x[18]; x[20] = L.Extend(w0, w1, w9, w14);
            w0 = w[6]; t = L.T1(g, h, a, b, w0, k + 6); f = L.Add(f, t); b = L.NewA(c, d, e, t);
            w0 = x[5]; w1 = x[6]; w9 = x[14]; w14 = x[19]; x[21] = L.Extend(w0, w1, w9, w14);
            w0 = w[7]; t = L.T1(f, g, h, a, w0, k + 7); e = L.Add(e, t); a = L.NewA(b, c, d, t);
        }

        (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]) = (a, b, c, d, e, f, g, h);
    }

    /// <summary>Rounds whose words are the same in every lane.</summary>
    /// <param name="state">a..h.</param>
    /// <param name="kw">Kt + Wt of the first round.</param>
    /// <param name="stride">The words from one round's to the next one's.</param>
    /// <param name="count">The number of rounds, a multiple of 8.</param>
    [MethodImpl(Phase)]
    public static void KeyedRounds(V* state, uint* kw, int stride, int count)
    {
        V a, b, c, d, e, f, g, h, t;
        (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (; count > 0; count -= 8)
        {
            t = L.T1(e, f, g, h, kw); d = L.Add(d, t); h = L.NewA(a, b, c, t); kw += stride;
            t = L.T1(d, e, f, g, kw); c = L.Add(c, t); g = L.NewA(h, a, b, t); kw += stride;
            t = L.T1(c, d, e, f, kw); b = L.Add(b, t); f = L.NewA(g, h, a, t); kw += stride;
            t = L.T1(b, c, d, e, kw); a = L.Add(a, t); e = L.NewA(f, g, h, t); kw += stride;
            t = L.T1(a, b, c, d, kw); h = L.Add(h, t); d = L.NewA(e, f, g, t); kw += stride;
            t = L.T1(h, a, b, c, kw); g = L.Add(g, t); c = L.NewA(d, e, f, t); kw += stride;
            t = L.T1(g, h, a, b, kw); f = L.Add(f, t); b = L.NewA(c, d, e, t); kw += stride;
            t = L.T1(f, g, h, a, kw); e = L.Add(e, t); a = L.NewA(b, c, d, t); kw += stride;
        }

        (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]) = (a, b, c, d, e, f, g, h);
    }

    /// <summary><see cref="KeyedRounds"/> for a processor that waits for latencies here, as there is no schedule to extend.</summary>
    /// <remarks>
    /// The new e does not wait for T1, but d is added to what is known early. That costs an addition and shortens the chain from e to e
    /// from four operations to three.
    /// </remarks>
    /// <param name="state">a..h.</param>
    /// <param name="kw">Kt + Wt of the first round.</param>
    /// <param name="stride">The words from one round's to the next one's.</param>
    /// <param name="count">The number of rounds, a multiple of 8.</param>
    [MethodImpl(Phase)]
    public static void ShortChainKeyedRounds(V* state, uint* kw, int stride, int count)
    {
        V a, b, c, d, e, f, g, h, t, x, y;
        (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (; count > 0; count -= 8)
        {
            x = L.AddWord(h, kw); y = L.Add(d, x); t = L.Ch(e, f, g); x = L.Add(x, t); y = L.Add(y, t); t = L.BigSigma1(e); d = L.Add(y, t); t = L.Add(x, t); h = L.NewA(a, b, c, t); kw += stride;
            x = L.AddWord(g, kw); y = L.Add(c, x); t = L.Ch(d, e, f); x = L.Add(x, t); y = L.Add(y, t); t = L.BigSigma1(d); c = L.Add(y, t); t = L.Add(x, t); g = L.NewA(h, a, b, t); kw += stride;
            x = L.AddWord(f, kw); y = L.Add(b, x); t = L.Ch(c, d, e); x = L.Add(x, t); y = L.Add(y, t); t = L.BigSigma1(c); b = L.Add(y, t); t = L.Add(x, t); f = L.NewA(g, h, a, t); kw += stride;
            x = L.AddWord(e, kw); y = L.Add(a, x); t = L.Ch(b, c, d); x = L.Add(x, t); y = L.Add(y, t); t = L.BigSigma1(b); a = L.Add(y, t); t = L.Add(x, t); e = L.NewA(f, g, h, t); kw += stride;
            x = L.AddWord(d, kw); y = L.Add(h, x); t = L.Ch(a, b, c); x = L.Add(x, t); y = L.Add(y, t); t = L.BigSigma1(a); h = L.Add(y, t); t = L.Add(x, t); d = L.NewA(e, f, g, t); kw += stride;
            x = L.AddWord(c, kw); y = L.Add(g, x); t = L.Ch(h, a, b); x = L.Add(x, t); y = L.Add(y, t); t = L.BigSigma1(h); g = L.Add(y, t); t = L.Add(x, t); c = L.NewA(d, e, f, t); kw += stride;
            x = L.AddWord(b, kw); y = L.Add(f, x); t = L.Ch(g, h, a); x = L.Add(x, t); y = L.Add(y, t); t = L.BigSigma1(g); f = L.Add(y, t); t = L.Add(x, t); b = L.NewA(c, d, e, t); kw += stride;
            x = L.AddWord(a, kw); y = L.Add(e, x); t = L.Ch(f, g, h); x = L.Add(x, t); y = L.Add(y, t); t = L.BigSigma1(f); e = L.Add(y, t); t = L.Add(x, t); a = L.NewA(b, c, d, t); kw += stride;
        }

        (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]) = (a, b, c, d, e, f, g, h);
    }
}
