using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>
/// The nonce scan over lanes: lane i of a batch hashes the header with nonce first + i. One body for every instruction set;
/// <typeparamref name="L"/> says how a lane operation is done.
/// </summary>
/// <remarks>
/// <para>What is left out: rounds 0..2 of the second block and all constant schedule terms (<see cref="ScanTable"/>), the new a of rounds
/// 57..60 of the second hash and its rounds 61..63, since H7 = 0x5be0cd19 + the e of round 60. How a phase has to be written:
/// <see cref="LaneRounds{L,V}"/>.</para>
/// <para>A compact kernel leaves it at that. The others fold the second hash's constants as well (<see cref="LaneDigests{L,V}"/>), which is
/// 4 % of the operations, and 6 % with versions in the lanes: faster where the vector units are what is waited for. Where there are
/// more units than one chain of rounds can use, as on AMD's Zen 5 at 512 bits, more code costs more than fewer operations gain.</para>
/// </remarks>
/// <typeparam name="L">The lane operations.</typeparam>
/// <typeparam name="V">The lanes: a vector, or several interleaved ones.</typeparam>
/// <param name="name">The name.</param>
/// <param name="unsupportedReason">Why this process cannot run the kernel; null if it can.</param>
/// <param name="compact">Whether to do with few phases, at the price of operations.</param>
internal sealed unsafe class LaneKernel<L, V>(string name, string? unsupportedReason, bool compact = false)
    : ScanKernel(name, L.Lanes, L.Count)
    where L : struct, ILanes<V>
    where V : unmanaged
{
    private const MethodImplOptions Phase = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    internal override string? UnsupportedReason => unsupportedReason;

    [SkipLocalsInit]
    internal override uint Scan(in ScanTable table, uint firstNonce, uint count, Span<uint> candidates, out int found)
    {
        // The schedule, a..h, and the midstate in every lane; aligned to a cache line so that no vector crosses two.
        var buffer = stackalloc byte[((LaneRounds<L, V>.ScheduleLength + 8 + 8) * sizeof(V)) + 64];
        var w = (V*)(((nuint)buffer + 63) & ~(nuint)63);
        var state = w + LaneRounds<L, V>.ScheduleLength;
        var midstate = state + 8;
        var k = Sha256Constants.KPointer;
        found = 0;
        fixed (ScanTable* job = &table)
        {
            LaneDigests<L, V>.PadDigest(w);
            for (var i = 0; i < 8; i++) midstate[i] = L.Splat(job->Midstate[i]);
            // 64 bits, as the last batch may reach beyond 2³².
            for (ulong tried = 0; tried < count; tried += (uint)L.Count)
            {
                if (candidates.Length - found < L.Count) return (uint)tried;
                var nonce = firstNonce + (uint)tried;
                StartFirstHash(job, nonce, state, w);
                if (compact)
                {
                    LaneRounds<L, V>.Rounds(state, w + 16, w + 16, k + 16, 48);
                    LaneDigests<L, V>.DigestToMessage(state, midstate, w);
                }
                else
                {
                    LaneRounds<L, V>.Rounds(state, w + 16, w + 16, k + 16, 40);
                    LaneDigests<L, V>.FinishFirstHash(state, midstate, w);
                }

                var hits = LaneDigests<L, V>.FindCandidates(compact, job->CandidateMask, state, w);
                if (hits == 0) continue;

                // Lanes beyond the end of the range were computed, but were not asked for.
                if (count - tried < (uint)L.Count) hits &= (1UL << (int)(count - tried)) - 1;
                for (; hits != 0; hits &= hits - 1) candidates[found++] = nonce + (uint)ulong.TrailingZeroCount(hits);
            }
        }

        return count;
    }

    internal override int VersionLanes => L.Count > 1 ? L.Count : 0;

    internal override uint ScanVersions(
        VersionGroup group, uint firstNonce, uint count, Span<VersionCandidate> candidates, out int found) =>
        LaneVersions<L, V>.Scan(compact, group, firstNonce, count, candidates, out found);

    internal override void HashMany(byte* messages, int length, nuint count, byte* digests)
    {
        var done = LaneMessages<L, V>.HashMany(compact, messages, length, count, digests);
        base.HashMany(messages + (done * (nuint)length), length, count - done, digests + (done * Sha256Constants.DigestSize));
    }

    /// <summary>
    /// Rounds 3..15 of the header's second block, and between them W16..W31: of W0..W15 only W3, the nonce, differs between lanes, so the
    /// rounds take constants and most of the schedule folds away. Each variable begins under the letter that puts it in place after
    /// twelve rounds.
    /// </summary>
    [MethodImpl(Phase)]
    private static void StartFirstHash(ScanTable* job, uint firstNonce, V* state, V* w)
    {
        V a, b, c, d, e, f, g, h, nonce, t, x, y;
        var kw = job->KeyedWords;

        // W3 is the nonce field's four bytes read as a big-endian word.
        nonce = L.Ramp;
        nonce = L.AddWord(nonce, &firstNonce);
        nonce = L.ByteSwap(nonce);
        e = L.AddWord(nonce, &job->Round3A);
        f = L.Splat(job->State3[0]);
        g = L.Splat(job->State3[1]);
        h = L.Splat(job->State3[2]);
        a = L.AddWord(nonce, &job->Round3E);
        b = L.Splat(job->State3[4]);
        c = L.Splat(job->State3[5]);
        d = L.Splat(job->State3[6]);

        t = L.T1(a, b, c, d, kw + 4); h = L.Add(h, t); d = L.NewA(e, f, g, t);
        w[16] = L.Splat(job->W16);
        w[17] = L.Splat(job->W17);
        t = L.T1(h, a, b, c, kw + 5); g = L.Add(g, t); c = L.NewA(d, e, f, t);
        x = L.Splat(job->W18Constant); w[18] = L.AddSigma0(x, nonce);
        t = L.T1(g, h, a, b, kw + 6); f = L.Add(f, t); b = L.NewA(c, d, e, t);
        w[19] = L.AddWord(nonce, &job->W19Constant);
        t = L.T1(f, g, h, a, kw + 7); e = L.Add(e, t); a = L.NewA(b, c, d, t);
        x = L.Splat(Sha256Constants.PaddingBit); y = w[18]; w[20] = L.AddSigma1(x, y);
        x = L.Splat(0); y = w[19]; w[21] = L.AddSigma1(x, y);
        t = L.T1(e, f, g, h, kw + 8); d = L.Add(d, t); h = L.NewA(a, b, c, t);
        x = L.Splat(Sha256Constants.HeaderBits); y = w[20]; w[22] = L.AddSigma1(x, y);
        t = L.T1(d, e, f, g, kw + 9); c = L.Add(c, t); g = L.NewA(h, a, b, t);
        x = w[16]; y = w[21]; w[23] = L.AddSigma1(x, y);
        t = L.T1(c, d, e, f, kw + 10); b = L.Add(b, t); f = L.NewA(g, h, a, t);
        x = w[17]; y = w[22]; w[24] = L.AddSigma1(x, y);
        x = w[18]; y = w[23]; w[25] = L.AddSigma1(x, y);
        t = L.T1(b, c, d, e, kw + 11); a = L.Add(a, t); e = L.NewA(f, g, h, t);
        x = w[19]; y = w[24]; w[26] = L.AddSigma1(x, y);
        t = L.T1(a, b, c, d, kw + 12); h = L.Add(h, t); d = L.NewA(e, f, g, t);
        x = w[20]; y = w[25]; w[27] = L.AddSigma1(x, y);
        t = L.T1(h, a, b, c, kw + 13); g = L.Add(g, t); c = L.NewA(d, e, f, t);
        x = w[21]; y = w[26]; w[28] = L.AddSigma1(x, y);
        x = w[22]; y = w[27]; w[29] = L.AddSigma1(x, y);
        t = L.T1(g, h, a, b, kw + 14); f = L.Add(f, t); b = L.NewA(c, d, e, t);
        x = w[23]; y = w[28]; x = L.AddWord(x, &job->W30Constant); w[30] = L.AddSigma1(x, y);
        t = L.T1(f, g, h, a, kw + 15); e = L.Add(e, t); a = L.NewA(b, c, d, t);
        x = w[24]; y = w[29]; x = L.AddWord(x, &job->W31Constant); w[31] = L.AddSigma1(x, y);

        (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]) = (a, b, c, d, e, f, g, h);
    }
}
