using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>
/// The phases of SHA-256 over lanes that all lane kernels share. Between phases the working variables a..h and the message schedule
/// W of all lanes stand in buffers of the caller.
/// </summary>
/// <remarks>
/// <para>Inside a phase the eight variables stay in registers and change their roles instead of their places, so a round is written
/// eight times with its letters moved on by one. A phase is small enough for the JIT to compile every lane operation in place (its
/// inliner stops at about 512 locals), and all phases of a scan together for the instruction cache.</para>
/// <para>Each statement is one lane operation on plain locals: what the JIT turns into straight vector code. Every other form measured
/// (ref parameters, nested helpers, calls as arguments) cost a factor.</para>
/// </remarks>
/// <typeparam name="L">The lane operations.</typeparam>
/// <typeparam name="V">The lanes: a vector, or several interleaved ones.</typeparam>
internal static unsafe class LaneRounds<L, V>
    where L : struct, ILanes<V>
    where V : unmanaged
{
    private const MethodImplOptions Phase = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    /// <summary>Rounds with a full schedule: before Wt is used up, it becomes a term of Wt+16.</summary>
    /// <param name="state">a..h.</param>
    /// <param name="w">Wt of the first round; W up to t + 15 are there, as many as there are rounds are added.</param>
    /// <param name="k">Kt of the first round.</param>
    /// <param name="rounds">A multiple of 8.</param>
    [MethodImpl(Phase)]
    public static void ExtendingRounds(V* state, V* w, uint* k, int rounds)
    {
        V a, b, c, d, e, f, g, h, t, x, y, z, w0;
        (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var end = k + rounds; k < end; k += 8, w += 8)
        {
            w0 = w[0]; x = L.AddKeyed(h, w0, k + 0); t = L.T1(e, f, g, x); d = L.Add(d, t); h = L.T2(a, b, c, t);
            x = w[1]; y = w[9]; z = w[14]; w[16] = L.Extend(w0, x, y, z);
            w0 = w[1]; x = L.AddKeyed(g, w0, k + 1); t = L.T1(d, e, f, x); c = L.Add(c, t); g = L.T2(h, a, b, t);
            x = w[2]; y = w[10]; z = w[15]; w[17] = L.Extend(w0, x, y, z);
            w0 = w[2]; x = L.AddKeyed(f, w0, k + 2); t = L.T1(c, d, e, x); b = L.Add(b, t); f = L.T2(g, h, a, t);
            x = w[3]; y = w[11]; z = w[16]; w[18] = L.Extend(w0, x, y, z);
            w0 = w[3]; x = L.AddKeyed(e, w0, k + 3); t = L.T1(b, c, d, x); a = L.Add(a, t); e = L.T2(f, g, h, t);
            x = w[4]; y = w[12]; z = w[17]; w[19] = L.Extend(w0, x, y, z);
            w0 = w[4]; x = L.AddKeyed(d, w0, k + 4); t = L.T1(a, b, c, x); h = L.Add(h, t); d = L.T2(e, f, g, t);
            x = w[5]; y = w[13]; z = w[18]; w[20] = L.Extend(w0, x, y, z);
            w0 = w[5]; x = L.AddKeyed(c, w0, k + 5); t = L.T1(h, a, b, x); g = L.Add(g, t); c = L.T2(d, e, f, t);
            x = w[6]; y = w[14]; z = w[19]; w[21] = L.Extend(w0, x, y, z);
            w0 = w[6]; x = L.AddKeyed(b, w0, k + 6); t = L.T1(g, h, a, x); f = L.Add(f, t); b = L.T2(c, d, e, t);
            x = w[7]; y = w[15]; z = w[20]; w[22] = L.Extend(w0, x, y, z);
            w0 = w[7]; x = L.AddKeyed(a, w0, k + 7); t = L.T1(f, g, h, x); e = L.Add(e, t); a = L.T2(b, c, d, t);
            x = w[8]; y = w[16]; z = w[21]; w[23] = L.Extend(w0, x, y, z);
        }

        (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]) = (a, b, c, d, e, f, g, h);
    }

    /// <summary>Rounds whose words are all there.</summary>
    /// <param name="state">a..h.</param>
    /// <param name="w">Wt of the first round.</param>
    /// <param name="k">Kt of the first round.</param>
    /// <param name="rounds">A multiple of 8.</param>
    [MethodImpl(Phase)]
    public static void Rounds(V* state, V* w, uint* k, int rounds)
    {
        V a, b, c, d, e, f, g, h, t, x, w0;
        (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var end = k + rounds; k < end; k += 8, w += 8)
        {
            w0 = w[0]; x = L.AddKeyed(h, w0, k + 0); t = L.T1(e, f, g, x); d = L.Add(d, t); h = L.T2(a, b, c, t);
            w0 = w[1]; x = L.AddKeyed(g, w0, k + 1); t = L.T1(d, e, f, x); c = L.Add(c, t); g = L.T2(h, a, b, t);
            w0 = w[2]; x = L.AddKeyed(f, w0, k + 2); t = L.T1(c, d, e, x); b = L.Add(b, t); f = L.T2(g, h, a, t);
            w0 = w[3]; x = L.AddKeyed(e, w0, k + 3); t = L.T1(b, c, d, x); a = L.Add(a, t); e = L.T2(f, g, h, t);
            w0 = w[4]; x = L.AddKeyed(d, w0, k + 4); t = L.T1(a, b, c, x); h = L.Add(h, t); d = L.T2(e, f, g, t);
            w0 = w[5]; x = L.AddKeyed(c, w0, k + 5); t = L.T1(h, a, b, x); g = L.Add(g, t); c = L.T2(d, e, f, t);
            w0 = w[6]; x = L.AddKeyed(b, w0, k + 6); t = L.T1(g, h, a, x); f = L.Add(f, t); b = L.T2(c, d, e, t);
            w0 = w[7]; x = L.AddKeyed(a, w0, k + 7); t = L.T1(f, g, h, x); e = L.Add(e, t); a = L.T2(b, c, d, t);
        }

        (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]) = (a, b, c, d, e, f, g, h);
    }

    /// <summary>Rounds whose words are the same in every lane.</summary>
    /// <param name="state">a..h.</param>
    /// <param name="keyedWords">Kt + Wt of the first round.</param>
    /// <param name="rounds">A multiple of 8.</param>
    [MethodImpl(Phase)]
    public static void KeyedRounds(V* state, uint* keyedWords, int rounds)
    {
        V a, b, c, d, e, f, g, h, t, x;
        (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var end = keyedWords + rounds; keyedWords < end; keyedWords += 8)
        {
            x = L.AddWord(h, keyedWords + 0); t = L.T1(e, f, g, x); d = L.Add(d, t); h = L.T2(a, b, c, t);
            x = L.AddWord(g, keyedWords + 1); t = L.T1(d, e, f, x); c = L.Add(c, t); g = L.T2(h, a, b, t);
            x = L.AddWord(f, keyedWords + 2); t = L.T1(c, d, e, x); b = L.Add(b, t); f = L.T2(g, h, a, t);
            x = L.AddWord(e, keyedWords + 3); t = L.T1(b, c, d, x); a = L.Add(a, t); e = L.T2(f, g, h, t);
            x = L.AddWord(d, keyedWords + 4); t = L.T1(a, b, c, x); h = L.Add(h, t); d = L.T2(e, f, g, t);
            x = L.AddWord(c, keyedWords + 5); t = L.T1(h, a, b, x); g = L.Add(g, t); c = L.T2(d, e, f, t);
            x = L.AddWord(b, keyedWords + 6); t = L.T1(g, h, a, x); f = L.Add(f, t); b = L.T2(c, d, e, t);
            x = L.AddWord(a, keyedWords + 7); t = L.T1(f, g, h, x); e = L.Add(e, t); a = L.T2(b, c, d, t);
        }

        (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]) = (a, b, c, d, e, f, g, h);
    }

    /// <summary>SHA-256 of a digest, which stands in W0..W7: rounds 0..15, and W16..W31.</summary>
    /// <param name="constants">What of these rounds does not depend on the digest.</param>
    /// <param name="state">Receives a..h.</param>
    /// <param name="w">W0..W7; W16..W31 are added.</param>
    [MethodImpl(Phase)]
    public static void StartDigestHash(DigestHashConstants* constants, V* state, V* w)
    {
        V a, b, c, d, e, f, g, h, t, x, y, w0;
        var k = constants->KeyedWords;

        // Round 0 on the initial state is two additions.
        w0 = w[0];
        a = L.AddWord(w0, &constants->Round0A);
        b = L.Splat(Sha256Constants.H0);
        c = L.Splat(Sha256Constants.H1);
        d = L.Splat(Sha256Constants.H2);
        e = L.AddWord(w0, &constants->Round0E);
        f = L.Splat(Sha256Constants.H4);
        g = L.Splat(Sha256Constants.H5);
        h = L.Splat(Sha256Constants.H6);

        w0 = w[1]; x = L.AddKeyed(h, w0, k + 1); t = L.T1(e, f, g, x); d = L.Add(d, t); h = L.T2(a, b, c, t);
        x = w[0]; y = w[1]; w[16] = L.AddSigma0(x, y);
        x = w[1]; y = w[2]; x = L.AddSigma0(x, y); w[17] = L.AddLiteral(x, Sha256Constants.SmallSigma1OfDigestBits);
        w0 = w[2]; x = L.AddKeyed(g, w0, k + 2); t = L.T1(d, e, f, x); c = L.Add(c, t); g = L.T2(h, a, b, t);
        x = w[2]; y = w[3]; x = L.AddSigma0(x, y); y = w[16]; w[18] = L.AddSigma1(x, y);
        w0 = w[3]; x = L.AddKeyed(f, w0, k + 3); t = L.T1(c, d, e, x); b = L.Add(b, t); f = L.T2(g, h, a, t);
        x = w[3]; y = w[4]; x = L.AddSigma0(x, y); y = w[17]; w[19] = L.AddSigma1(x, y);
        w0 = w[4]; x = L.AddKeyed(e, w0, k + 4); t = L.T1(b, c, d, x); a = L.Add(a, t); e = L.T2(f, g, h, t);
        x = w[4]; y = w[5]; x = L.AddSigma0(x, y); y = w[18]; w[20] = L.AddSigma1(x, y);
        w0 = w[5]; x = L.AddKeyed(d, w0, k + 5); t = L.T1(a, b, c, x); h = L.Add(h, t); d = L.T2(e, f, g, t);
        x = w[5]; y = w[6]; x = L.AddSigma0(x, y); y = w[19]; w[21] = L.AddSigma1(x, y);
        w0 = w[6]; x = L.AddKeyed(c, w0, k + 6); t = L.T1(h, a, b, x); g = L.Add(g, t); c = L.T2(d, e, f, t);
        x = w[6]; y = w[7]; x = L.AddSigma0(x, y); y = w[20]; x = L.AddSigma1(x, y); w[22] = L.AddLiteral(x, Sha256Constants.DigestBits);
        w0 = w[7]; x = L.AddKeyed(b, w0, k + 7); t = L.T1(g, h, a, x); f = L.Add(f, t); b = L.T2(c, d, e, t);
        x = w[7]; y = w[21]; x = L.AddSigma1(x, y); y = w[16]; x = L.Add(x, y); w[23] = L.AddLiteral(x, Sha256Constants.SmallSigma0OfPaddingBit);
        x = L.AddWord(a, k + 8); t = L.T1(f, g, h, x); e = L.Add(e, t); a = L.T2(b, c, d, t);
        x = w[17]; y = w[22]; x = L.AddSigma1(x, y); w[24] = L.AddLiteral(x, Sha256Constants.PaddingBit);
        x = L.AddWord(h, k + 9); t = L.T1(e, f, g, x); d = L.Add(d, t); h = L.T2(a, b, c, t);
        x = w[18]; y = w[23]; w[25] = L.AddSigma1(x, y);
        x = L.AddWord(g, k + 10); t = L.T1(d, e, f, x); c = L.Add(c, t); g = L.T2(h, a, b, t);
        x = w[19]; y = w[24]; w[26] = L.AddSigma1(x, y);
        x = L.AddWord(f, k + 11); t = L.T1(c, d, e, x); b = L.Add(b, t); f = L.T2(g, h, a, t);
        x = w[20]; y = w[25]; w[27] = L.AddSigma1(x, y);
        x = L.AddWord(e, k + 12); t = L.T1(b, c, d, x); a = L.Add(a, t); e = L.T2(f, g, h, t);
        x = w[21]; y = w[26]; w[28] = L.AddSigma1(x, y);
        x = L.AddWord(d, k + 13); t = L.T1(a, b, c, x); h = L.Add(h, t); d = L.T2(e, f, g, t);
        x = w[22]; y = w[27]; w[29] = L.AddSigma1(x, y);
        x = L.AddWord(c, k + 14); t = L.T1(h, a, b, x); g = L.Add(g, t); c = L.T2(d, e, f, t);
        x = w[23]; y = w[28]; x = L.AddSigma1(x, y); w[30] = L.AddLiteral(x, Sha256Constants.SmallSigma0OfDigestBits);
        x = L.AddWord(b, k + 15); t = L.T1(g, h, a, x); f = L.Add(f, t); b = L.T2(c, d, e, t);
        x = w[24]; y = w[16]; x = L.AddSigma0(x, y); y = w[29]; x = L.AddSigma1(x, y); w[31] = L.AddLiteral(x, Sha256Constants.DigestBits);

        state[0] = b;
        state[1] = c;
        state[2] = d;
        state[3] = e;
        state[4] = f;
        state[5] = g;
        state[6] = h;
        state[7] = a;
    }
}
