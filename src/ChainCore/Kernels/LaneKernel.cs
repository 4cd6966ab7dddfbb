using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>
/// The nonce scan over lanes: lane i of a batch hashes the header with nonce first + i. One body for every instruction set;
/// <typeparamref name="L"/> says how a lane operation is done.
/// </summary>
/// <remarks>
/// What is left out: rounds 0..2 of the second block and all constant schedule terms (<see cref="ScanTable"/>), the new a of rounds
/// 57..60 of the second hash and its rounds 61..63, since H7 = 0x5be0cd19 + the e of round 60. How a phase has to be written:
/// <see cref="LaneRounds{L,V}"/>.
/// </remarks>
/// <typeparam name="L">The lane operations.</typeparam>
/// <typeparam name="V">The lanes: a vector, or several interleaved ones.</typeparam>
internal sealed unsafe class LaneKernel<L, V>(string name, string? unsupportedReason) : ScanKernel(name, L.Lanes, L.Count)
    where L : struct, ILanes<V>
    where V : unmanaged
{
    private const MethodImplOptions Phase = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    internal override string? UnsupportedReason => unsupportedReason;

    [SkipLocalsInit]
    internal override uint Scan(in ScanTable table, uint firstNonce, uint count, Span<uint> candidates, out int found)
    {
        // W0..W63, then a..h, aligned to a cache line so that no vector crosses two.
        var buffer = stackalloc byte[((64 + 8) * sizeof(V)) + 64];
        var w = (V*)(((nuint)buffer + 63) & ~(nuint)63);
        var state = w + 64;
        found = 0;
        fixed (ScanTable* job = &table)
        {
            for (uint tried = 0; tried < count; tried += (uint)L.Count)
            {
                if (candidates.Length - found < L.Count) return tried;
                StartFirstHash(job, firstNonce + tried, state, w);
                LaneRounds<L, V>.ExtendingRounds(state, w + 16, Sha256Constants.KPointer + 16, 32);
                LaneRounds<L, V>.Rounds(state, w + 48, Sha256Constants.KPointer + 48, 16);
                AddMidstate(job, state, w);
                LaneRounds<L, V>.StartDigestHash(&job->DigestHash, state, w);
                LaneRounds<L, V>.ExtendingRounds(state, w + 16, Sha256Constants.KPointer + 16, 32);
                LaneRounds<L, V>.Rounds(state, w + 48, Sha256Constants.KPointer + 48, 8);
                var hits = FinishSecondHash(job, state, w + 56, Sha256Constants.KPointer + 56);
                if (hits == 0) continue;

                // Lanes beyond the end of the range were computed, but were not asked for.
                if (count - tried < (uint)L.Count) hits &= (1UL << (int)(count - tried)) - 1;
                for (; hits != 0; hits &= hits - 1) candidates[found++] = firstNonce + tried + (uint)ulong.TrailingZeroCount(hits);
            }
        }

        return count;
    }

    internal override void HashMany(byte* messages, int length, nuint count, byte* digests)
    {
        var done = LaneMessages<L, V>.HashMany(messages, length, count, digests);
        base.HashMany(messages + (done * (nuint)length), length, count - done, digests + (done * Sha256Constants.DigestSize));
    }

    /// <summary>Rounds 3..15 of the header's second block, and W16..W31.</summary>
    [MethodImpl(Phase)]
    private static void StartFirstHash(ScanTable* job, uint firstNonce, V* state, V* w)
    {
        V a, b, c, d, e, f, g, h, t, x, y;
        var k = job->KeyedWords;

        // W3 is the nonce field's four bytes read as a big-endian word.
        y = L.Ramp;
        y = L.AddLiteral(y, firstNonce);
        y = L.ByteSwap(y);
        a = L.AddWord(y, &job->Round3A);
        b = L.Splat(job->State3[0]);
        c = L.Splat(job->State3[1]);
        d = L.Splat(job->State3[2]);
        e = L.AddWord(y, &job->Round3E);
        f = L.Splat(job->State3[4]);
        g = L.Splat(job->State3[5]);
        h = L.Splat(job->State3[6]);

        x = L.AddWord(h, k + 4); t = L.T1(e, f, g, x); d = L.Add(d, t); h = L.T2(a, b, c, t);
        w[16] = L.Splat(job->W16);
        w[17] = L.Splat(job->W17);
        x = L.AddWord(g, k + 5); t = L.T1(d, e, f, x); c = L.Add(c, t); g = L.T2(h, a, b, t);
        x = L.Sigma0(y); w[18] = L.AddWord(x, &job->W18Constant);
        x = L.AddWord(f, k + 6); t = L.T1(c, d, e, x); b = L.Add(b, t); f = L.T2(g, h, a, t);
        w[19] = L.AddWord(y, &job->W19Constant);
        x = L.AddWord(e, k + 7); t = L.T1(b, c, d, x); a = L.Add(a, t); e = L.T2(f, g, h, t);
        y = w[18]; x = L.Sigma1(y); w[20] = L.AddLiteral(x, Sha256Constants.PaddingBit);
        y = w[19]; w[21] = L.Sigma1(y);
        x = L.AddWord(d, k + 8); t = L.T1(a, b, c, x); h = L.Add(h, t); d = L.T2(e, f, g, t);
        y = w[20]; x = L.Sigma1(y); w[22] = L.AddLiteral(x, Sha256Constants.HeaderBits);
        x = L.AddWord(c, k + 9); t = L.T1(h, a, b, x); g = L.Add(g, t); c = L.T2(d, e, f, t);
        x = w[16]; y = w[21]; w[23] = L.AddSigma1(x, y);
        x = L.AddWord(b, k + 10); t = L.T1(g, h, a, x); f = L.Add(f, t); b = L.T2(c, d, e, t);
        x = w[17]; y = w[22]; w[24] = L.AddSigma1(x, y);
        x = w[18]; y = w[23]; w[25] = L.AddSigma1(x, y);
        x = L.AddWord(a, k + 11); t = L.T1(f, g, h, x); e = L.Add(e, t); a = L.T2(b, c, d, t);
        x = w[19]; y = w[24]; w[26] = L.AddSigma1(x, y);
        x = L.AddWord(h, k + 12); t = L.T1(e, f, g, x); d = L.Add(d, t); h = L.T2(a, b, c, t);
        x = w[20]; y = w[25]; w[27] = L.AddSigma1(x, y);
        x = L.AddWord(g, k + 13); t = L.T1(d, e, f, x); c = L.Add(c, t); g = L.T2(h, a, b, t);
        x = w[21]; y = w[26]; w[28] = L.AddSigma1(x, y);
        x = w[22]; y = w[27]; w[29] = L.AddSigma1(x, y);
        x = L.AddWord(f, k + 14); t = L.T1(c, d, e, x); b = L.Add(b, t); f = L.T2(g, h, a, t);
        x = w[23]; y = w[28]; x = L.AddSigma1(x, y); w[30] = L.AddLiteral(x, Sha256Constants.SmallSigma0OfHeaderBits);
        x = L.AddWord(e, k + 15); t = L.T1(b, c, d, x); a = L.Add(a, t); e = L.T2(f, g, h, t);
        x = w[24]; y = w[29]; x = L.AddSigma1(x, y); w[31] = L.AddWord(x, &job->W31Constant);

        state[0] = e;
        state[1] = f;
        state[2] = g;
        state[3] = h;
        state[4] = a;
        state[5] = b;
        state[6] = c;
        state[7] = d;
    }

    /// <summary>The header's SHA-256: what the second block left plus the midstate. It becomes W0..W7 of the second hash.</summary>
    [MethodImpl(Phase)]
    private static void AddMidstate(ScanTable* job, V* state, V* w)
    {
        V x;
        x = state[0]; w[0] = L.AddWord(x, job->Midstate + 0);
        x = state[1]; w[1] = L.AddWord(x, job->Midstate + 1);
        x = state[2]; w[2] = L.AddWord(x, job->Midstate + 2);
        x = state[3]; w[3] = L.AddWord(x, job->Midstate + 3);
        x = state[4]; w[4] = L.AddWord(x, job->Midstate + 4);
        x = state[5]; w[5] = L.AddWord(x, job->Midstate + 5);
        x = state[6]; w[6] = L.AddWord(x, job->Midstate + 6);
        x = state[7]; w[7] = L.AddWord(x, job->Midstate + 7);
    }

    /// <summary>Rounds 56..60 of the second hash, as far as H7 needs them, and the test.</summary>
    /// <returns>Bit i is set if lane i is a candidate.</returns>
    [MethodImpl(Phase)]
    private static ulong FinishSecondHash(ScanTable* job, V* state, V* w, uint* k)
    {
        V a, b, c, d, e, f, g, h, t, x, w0;
        (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        w0 = w[0]; x = L.AddKeyed(h, w0, k + 0); t = L.T1(e, f, g, x); d = L.Add(d, t); h = L.T2(a, b, c, t);
        w0 = w[1]; x = L.AddKeyed(g, w0, k + 1); t = L.T1(d, e, f, x); c = L.Add(c, t);
        w0 = w[2]; x = L.AddKeyed(f, w0, k + 2); t = L.T1(c, d, e, x); b = L.Add(b, t);
        w0 = w[3]; x = L.AddKeyed(e, w0, k + 3); t = L.T1(b, c, d, x); a = L.Add(a, t);
        w0 = w[4]; x = L.AddKeyed(d, w0, k + 4); t = L.T1(a, b, c, x); h = L.Add(h, t);
        h = L.AddLiteral(h, Sha256Constants.H7);
        return L.ZeroBits(h, job->CandidateMask);
    }
}
