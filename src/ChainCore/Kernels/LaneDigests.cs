using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>
/// The phases between the first hash and its digest's, and those of the digest's hash that differ from any other's. Of its sixteen words
/// eight are the same for all digests, and so is the state before it.
/// </summary>
/// <remarks>
/// There are two ways through it. The general one has the fewest phases, and its code is small. The folded one leaves out what the eight
/// constant words and the constant state decide, and the words of the schedule that nobody needs: 130 of some 3,000 operations of a scan
/// in phases of their own. Which one is faster depends on what a kernel waits for, code and latencies or operations: see
/// <see cref="LaneKernel{L,V}"/>.
/// </remarks>
/// <typeparam name="L">The lane operations.</typeparam>
/// <typeparam name="V">The lanes: a vector, or several interleaved ones.</typeparam>
internal static unsafe class LaneDigests<L, V>
    where L : struct, ILanes<V>
    where V : unmanaged
{
    private const MethodImplOptions Phase = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    /// <summary>Sets W8..W15 of the hash of a digest: one bit after it, zeros, and its length in bits. No phase overwrites them.</summary>
    public static void PadDigest(V* w)
    {
        w[8] = L.Splat(Sha256Constants.PaddingBit);
        for (var t = 9; t < 15; t++) w[t] = L.Splat(0);
        w[15] = L.Splat(Sha256Constants.DigestBits);
    }

    /// <summary>Ends a hash and begins the hash of its digest: W0..W7 = state + chain, a..h = H(0).</summary>
    /// <param name="state">a..h of the last block; receives H(0).</param>
    /// <param name="chain">The hash value before the last block.</param>
    /// <param name="w">Receives W0..W7.</param>
    [MethodImpl(Phase)]
    public static void DigestToMessage(V* state, V* chain, V* w)
    {
        V x, y;
        var initial = Sha256Constants.InitialStatePointer;
        for (var i = 0; i < 8; i++)
        {
            x = state[i];
            y = chain[i];
            w[i] = L.Add(x, y);
            state[i] = L.Splat(initial[i]);
        }
    }

    /// <summary>The hash of a digest, as far as a scan needs it.</summary>
    /// <param name="compact">Whether by the general way, which begins with a..h = H(0), or by the folded one.</param>
    /// <param name="candidateMask">See <see cref="ScanTable.CandidateMask"/>.</param>
    /// <param name="state">a..h.</param>
    /// <param name="w">W0..W15.</param>
    /// <returns>Bit i is set if lane i is a candidate.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FindCandidates(bool compact, uint candidateMask, V* state, V* w)
    {
        var k = Sha256Constants.KPointer;
        if (compact)
        {
            LaneRounds<L, V>.Rounds(state, w, w, k, 56);
            return FinishDigestHash(candidateMask, state, w);
        }

        StartDigestHash(state, w);
        LaneRounds<L, V>.Rounds(state, w + 16, w + 15, k + 16, 40);
        return FinishExtendedDigestHash(candidateMask, state, w);
    }

    /// <summary>
    /// Ends a hash whose W0..W61 are there: rounds 56..63 and between them W62 and W63, then W0..W7 of its digest = state + chain.
    /// </summary>
    /// <param name="state">a..h before round 56.</param>
    /// <param name="chain">The hash value before the block.</param>
    /// <param name="w">W0..W61; receives the digest's W0..W7.</param>
    [MethodImpl(Phase)]
    public static void FinishFirstHash(V* state, V* chain, V* w)
    {
        V a, b, c, d, e, f, g, h, t, w0, w1, w9, w14;
        var k = Sha256Constants.KPointer;
        (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        w0 = w[56]; t = L.T1(e, f, g, h, w0, k + 56); d = L.Add(d, t); h = L.NewA(a, b, c, t);
        w0 = w[46]; w1 = w[47]; w9 = w[55]; w14 = w[60]; w[62] = L.Extend(w0, w1, w9, w14);
        w0 = w[57]; t = L.T1(d, e, f, g, w0, k + 57); c = L.Add(c, t); g = L.NewA(h, a, b, t);
        w0 = w[47]; w1 = w[48]; w9 = w[56]; w14 = w[61]; w[63] = L.Extend(w0, w1, w9, w14);
        w0 = w[58]; t = L.T1(c, d, e, f, w0, k + 58); b = L.Add(b, t); f = L.NewA(g, h, a, t);
        w0 = w[59]; t = L.T1(b, c, d, e, w0, k + 59); a = L.Add(a, t); e = L.NewA(f, g, h, t);
        w0 = w[60]; t = L.T1(a, b, c, d, w0, k + 60); h = L.Add(h, t); d = L.NewA(e, f, g, t);
        w0 = w[61]; t = L.T1(h, a, b, c, w0, k + 61); g = L.Add(g, t); c = L.NewA(d, e, f, t);
        w0 = w[62]; t = L.T1(g, h, a, b, w0, k + 62); f = L.Add(f, t); b = L.NewA(c, d, e, t);
        w0 = w[63]; t = L.T1(f, g, h, a, w0, k + 63); e = L.Add(e, t); a = L.NewA(b, c, d, t);
        w0 = chain[0]; w[0] = L.Add(a, w0);
        w0 = chain[1]; w[1] = L.Add(b, w0);
        w0 = chain[2]; w[2] = L.Add(c, w0);
        w0 = chain[3]; w[3] = L.Add(d, w0);
        w0 = chain[4]; w[4] = L.Add(e, w0);
        w0 = chain[5]; w[5] = L.Add(f, w0);
        w0 = chain[6]; w[6] = L.Add(g, w0);
        w0 = chain[7]; w[7] = L.Add(h, w0);
    }

    /// <summary>
    /// Rounds 0..15 of the hash of a digest, and between them W16..W30, without what is constant (<see cref="DigestWords"/>). Each variable
    /// begins under the letter that puts it in place after sixteen rounds.
    /// </summary>
    /// <param name="state">Receives a..h after round 15.</param>
    /// <param name="w">W0..W7; receives W16..W30.</param>
    [MethodImpl(Phase)]
    public static void StartDigestHash(V* state, V* w)
    {
        V a, b, c, d, e, f, g, h, t, x, y;
        var kw = DigestWords.Pointer;
        x = w[0]; d = L.AddWord(x, kw + DigestWords.Round0E); h = L.AddWord(x, kw + DigestWords.Round0A);
        a = L.Splat(Sha256Constants.H0); b = L.Splat(Sha256Constants.H1); c = L.Splat(Sha256Constants.H2);
        e = L.Splat(Sha256Constants.H4); f = L.Splat(Sha256Constants.H5);
        x = w[1]; t = L.T1(d, e, f, x, kw + 1); c = L.Add(c, t); g = L.NewA(h, a, b, t);
        x = w[0]; y = w[1]; w[16] = L.AddSigma0(x, y);
        x = w[2]; t = L.T1(c, d, e, x, kw + 2); b = L.Add(b, t); f = L.NewA(g, h, a, t);
        x = w[1]; y = w[2]; x = L.AddWord(x, kw + DigestWords.W17); w[17] = L.AddSigma0(x, y);
        x = w[3]; t = L.T1(b, c, d, x, kw + 3); a = L.Add(a, t); e = L.NewA(f, g, h, t);
        x = w[2]; y = w[3]; x = L.AddSigma0(x, y); y = w[16]; w[18] = L.AddSigma1(x, y);
        x = w[4]; t = L.T1(a, b, c, d, x, kw + 4); h = L.Add(h, t); d = L.NewA(e, f, g, t);
        x = w[3]; y = w[4]; x = L.AddSigma0(x, y); y = w[17]; w[19] = L.AddSigma1(x, y);
        x = w[5]; t = L.T1(h, a, b, c, x, kw + 5); g = L.Add(g, t); c = L.NewA(d, e, f, t);
        x = w[4]; y = w[5]; x = L.AddSigma0(x, y); y = w[18]; w[20] = L.AddSigma1(x, y);
        x = w[6]; t = L.T1(g, h, a, b, x, kw + 6); f = L.Add(f, t); b = L.NewA(c, d, e, t);
        x = w[5]; y = w[6]; x = L.AddSigma0(x, y); y = w[19]; w[21] = L.AddSigma1(x, y);
        x = w[7]; t = L.T1(f, g, h, a, x, kw + 7); e = L.Add(e, t); a = L.NewA(b, c, d, t);
        x = w[6]; y = w[7]; x = L.AddSigma0(x, y); x = L.AddWord(x, kw + DigestWords.W22); y = w[20]; w[22] = L.AddSigma1(x, y);
        t = L.T1(e, f, g, h, kw + 8); d = L.Add(d, t); h = L.NewA(a, b, c, t);
        x = w[7]; y = w[16]; x = L.Add(x, y); x = L.AddWord(x, kw + DigestWords.W23); y = w[21]; w[23] = L.AddSigma1(x, y);
        t = L.T1(d, e, f, g, kw + 9); c = L.Add(c, t); g = L.NewA(h, a, b, t);
        x = w[17]; x = L.AddWord(x, kw + DigestWords.W24); y = w[22]; w[24] = L.AddSigma1(x, y);
        t = L.T1(c, d, e, f, kw + 10); b = L.Add(b, t); f = L.NewA(g, h, a, t);
        x = w[18]; y = w[23]; w[25] = L.AddSigma1(x, y);
        t = L.T1(b, c, d, e, kw + 11); a = L.Add(a, t); e = L.NewA(f, g, h, t);
        x = w[19]; y = w[24]; w[26] = L.AddSigma1(x, y);
        t = L.T1(a, b, c, d, kw + 12); h = L.Add(h, t); d = L.NewA(e, f, g, t);
        x = w[20]; y = w[25]; w[27] = L.AddSigma1(x, y);
        t = L.T1(h, a, b, c, kw + 13); g = L.Add(g, t); c = L.NewA(d, e, f, t);
        x = w[21]; y = w[26]; w[28] = L.AddSigma1(x, y);
        t = L.T1(g, h, a, b, kw + 14); f = L.Add(f, t); b = L.NewA(c, d, e, t);
        x = w[22]; y = w[27]; w[29] = L.AddSigma1(x, y);
        t = L.T1(f, g, h, a, kw + 15); e = L.Add(e, t); a = L.NewA(b, c, d, t);
        x = w[23]; x = L.AddWord(x, kw + DigestWords.W30); y = w[28]; w[30] = L.AddSigma1(x, y);

        (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]) = (a, b, c, d, e, f, g, h);
    }

    /// <summary><see cref="FinishDigestHash"/> where W58..W60 are there.</summary>
    /// <param name="candidateMask">See <see cref="ScanTable.CandidateMask"/>.</param>
    /// <param name="state">a..h before round 56.</param>
    /// <param name="w">W0..W60.</param>
    /// <returns>Bit i is set if lane i is a candidate.</returns>
    [MethodImpl(Phase)]
    private static ulong FinishExtendedDigestHash(uint candidateMask, V* state, V* w)
    {
        V a, b, c, d, e, f, g, h, t, w0;
        var k = Sha256Constants.KPointer;
        (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        w0 = w[56]; t = L.T1(e, f, g, h, w0, k + 56); d = L.Add(d, t); h = L.NewA(a, b, c, t);
        w0 = w[57]; g = L.Add(g, c); c = L.T1(d, e, f, g, w0, k + 57);
        w0 = w[58]; f = L.Add(f, b); b = L.T1(c, d, e, f, w0, k + 58);
        w0 = w[59]; e = L.Add(e, a); a = L.T1(b, c, d, e, w0, k + 59);
        w0 = w[60]; d = L.Add(d, h); h = L.T1(a, b, c, d, w0, k + 60);
        h = L.AddWord(h, Sha256Constants.InitialStatePointer + 7);
        return L.ZeroBits(h, candidateMask);
    }

    /// <summary>
    /// Rounds 56..60 of the hash of a digest, as far as H7 needs them, and the test for candidates. Rounds 61..63 only move e to h, and
    /// rounds 57..60 need no new a, so that d can be added to h early. W58..W60 are computed on the way.
    /// </summary>
    /// <param name="candidateMask">See <see cref="ScanTable.CandidateMask"/>.</param>
    /// <param name="state">a..h before round 56.</param>
    /// <param name="w">W0..W57.</param>
    /// <returns>Bit i is set if lane i is a candidate.</returns>
    [MethodImpl(Phase)]
    private static ulong FinishDigestHash(uint candidateMask, V* state, V* w)
    {
        V a, b, c, d, e, f, g, h, t, w0, w1, w9, w14;
        var k = Sha256Constants.KPointer;
        (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        w0 = w[56]; t = L.T1(e, f, g, h, w0, k + 56); d = L.Add(d, t); h = L.NewA(a, b, c, t);
        w0 = w[42]; w1 = w[43]; w9 = w[51]; w14 = w[56]; w[58] = L.Extend(w0, w1, w9, w14);
        w0 = w[57]; g = L.Add(g, c); c = L.T1(d, e, f, g, w0, k + 57);
        w0 = w[43]; w1 = w[44]; w9 = w[52]; w14 = w[57]; w[59] = L.Extend(w0, w1, w9, w14);
        w0 = w[58]; f = L.Add(f, b); b = L.T1(c, d, e, f, w0, k + 58);
        w0 = w[44]; w1 = w[45]; w9 = w[53]; w14 = w[58]; w[60] = L.Extend(w0, w1, w9, w14);
        w0 = w[59]; e = L.Add(e, a); a = L.T1(b, c, d, e, w0, k + 59);
        w0 = w[60]; d = L.Add(d, h); h = L.T1(a, b, c, d, w0, k + 60);
        h = L.AddWord(h, Sha256Constants.InitialStatePointer + 7);
        return L.ZeroBits(h, candidateMask);
    }
}
