using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>
/// The version-rolled scan over lanes: lane i of a batch hashes the header with version i of a group, all lanes with the same
/// nonce. The second block's Kt + Wt are computed for as many nonces as there are lanes at once, and then read by every round as
/// one word for all lanes: a round of the first hash needs neither schedule nor addition of Kt.
/// </summary>
/// <typeparam name="L">The lane operations.</typeparam>
/// <typeparam name="V">The lanes: a vector, or several interleaved ones.</typeparam>
internal static unsafe class LaneVersions<L, V>
    where L : struct, ILanes<V>
    where V : unmanaged
{
    private const MethodImplOptions Phase = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;

    /// <inheritdoc cref="ScanKernel.ScanVersions"/>
    [SkipLocalsInit]
    public static uint Scan(
        bool compact, VersionGroup group, uint firstNonce, uint count, Span<VersionCandidate> candidates, out int found)
    {
        // The schedule, Kt + Wt of the second blocks, and a..h.
        var buffer = stackalloc byte[((LaneRounds<L, V>.ScheduleLength + 64 + 8) * sizeof(V)) + 64];
        var w = (V*)(((nuint)buffer + 63) & ~(nuint)63);
        var keyedWords = w + LaneRounds<L, V>.ScheduleLength;
        var state = keyedWords + 64;
        found = 0;
        fixed (ScanTable* shared = &group.Shared)
        fixed (uint* words = group.Words)
        {
            LaneDigests<L, V>.PadDigest(w);
            for (uint tried = 0; tried < count; tried++)
            {
                if (candidates.Length - found < L.Count) return tried;
                var nonce = firstNonce + tried;
                var column = tried % (uint)L.Count;
                if (column == 0) Schedule(shared, nonce, w, keyedWords);

                var kw = (uint*)keyedWords + column;
                StartFirstHash((V*)words, nonce, state, kw);
                var round8 = kw + (8 * L.Count);
                if (compact) LaneRounds<L, V>.ShortChainKeyedRounds(state, round8, L.Count, 56);
                else LaneRounds<L, V>.KeyedRounds(state, round8, L.Count, 56);
                LaneDigests<L, V>.DigestToMessage(state, (V*)words, w);
                var hits = LaneDigests<L, V>.FindCandidates(compact, shared->CandidateMask, state, w);
                for (; hits != 0; hits &= hits - 1) candidates[found++] = new(nonce, (int)ulong.TrailingZeroCount(hits));
            }
        }

        return count;
    }

    /// <summary>
    /// Kt + Wt of the second block: lane i of them belongs to nonce first + i. Once for as many nonces as there are lanes, each tried
    /// with every version, so it may be plain.
    /// </summary>
    [MethodImpl(Phase)]
    private static void Schedule(ScanTable* shared, uint firstNonce, V* w, V* keyedWords)
    {
        V x, y, z, w0;
        x = L.Ramp;
        x = L.AddWord(x, &firstNonce);
        x = L.ByteSwap(x);
        for (var t = 4; t < 16; t++) keyedWords[t] = L.Splat(shared->KeyedWords[t]);
        w[16] = L.Splat(shared->W16);
        w[17] = L.Splat(shared->W17);
        y = L.Splat(shared->W18Constant);
        w[18] = L.AddSigma0(y, x);
        w[19] = L.AddWord(x, &shared->W19Constant);
        for (var t = 20; t < 32; t++)
        {
            // W4, W15 and the constants of W30 and W31 are all that W4..W15 and their σ0 bring.
            x = L.Splat(t switch
            {
                20 => Sha256Constants.PaddingBit,
                22 => Sha256Constants.HeaderBits,
                30 => shared->W30Constant,
                31 => shared->W31Constant,
                _ => 0,
            });
            if (t > 22) x = L.Add(x, w[t - 7]);
            y = w[t - 2];
            w[t] = L.AddSigma1(x, y);
        }

        for (var t = 32; t < 64; t++)
        {
            w0 = w[t - 16];
            x = w[t - 15];
            y = w[t - 7];
            z = w[t - 2];
            w[t] = L.Extend(w0, x, y, z);
        }

        for (var t = 16; t < 64; t++)
        {
            x = w[t];
            keyedWords[t] = L.AddWord(x, Sha256Constants.KPointer + t);
        }
    }

    /// <summary>
    /// Rounds 3..7: the lanes' own states after round 3 take up the nonce. Each variable begins under the letter that puts it in place
    /// after four rounds.
    /// </summary>
    [MethodImpl(Phase)]
    private static void StartFirstHash(V* words, uint nonce, V* state, uint* kw)
    {
        V a, b, c, d, e, f, g, h, t;
        var word = BinaryPrimitives.ReverseEndianness(nonce);
        (e, f, g, h, a, b, c, d) = (words[8], words[9], words[10], words[11], words[12], words[13], words[14], words[15]);
        e = L.AddWord(e, &word);
        a = L.AddWord(a, &word);
        t = L.T1(a, b, c, d, kw + (4 * L.Count)); h = L.Add(h, t); d = L.NewA(e, f, g, t);
        t = L.T1(h, a, b, c, kw + (5 * L.Count)); g = L.Add(g, t); c = L.NewA(d, e, f, t);
        t = L.T1(g, h, a, b, kw + (6 * L.Count)); f = L.Add(f, t); b = L.NewA(c, d, e, t);
        t = L.T1(f, g, h, a, kw + (7 * L.Count)); e = L.Add(e, t); a = L.NewA(b, c, d, t);
        (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]) = (a, b, c, d, e, f, g, h);
    }
}
