using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ChainCore;

/// <summary>
/// The nonce scan by Arm's SHA-256 instructions: two nonces at a time, each a stream of instructions of its own, side by side.
/// </summary>
/// <remarks>
/// <para>Why two streams: every SHA256H and SHA256H2 waits for the pair before it, so the unit that runs them stands idle in one stream
/// for most of their latency; the second stream fills the gap. A stream keeps eight vectors (a..d before and after a step, e..h, the
/// keyed words, sixteen words of the schedule), two of them and the constants take 29 of the 32 registers, and a third would have to
/// live on the stack. Reasons, not measurements: none was made on an Arm processor yet.</para>
/// <para>What is left out: rounds 0..3 of the second block and the constant terms of both schedules (<see cref="ScanTable"/>), as far as
/// steps of four rounds and four words let them be; and SHA256H in the last step of the second hash, since H7 = 0x5be0cd19 + the e of
/// round 60, the highest lane of what SHA256H2 returns. That leaves 104 of the instructions a nonce, of 112 for two compressions.</para>
/// <para>Plain locals, one operation a statement, the streams by turns: the JIT keeps the order. Wanted in its listing for Arm64: no
/// call and no stack in the loop, and one copy for each SHA256H, which overwrites the a..d that SHA256H2 still has to read.</para>
/// </remarks>
/// <typeparam name="I">The four instructions.</typeparam>
internal sealed unsafe class ArmSha2Kernel<I>(string name, string? unsupportedReason) : ScanKernel(name, Streams, Streams)
    where I : struct, IArmSha2
{
    private const int Streams = 2;

    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    /// <summary>H(0)..H(3) before the first block.</summary>
    private static Vector128<uint> InitialA
    {
        [MethodImpl(Inline)]
        get => Vector128.Create(Sha256Constants.H0, Sha256Constants.H1, Sha256Constants.H2, Sha256Constants.H3);
    }

    /// <summary>H(4)..H(7) before the first block.</summary>
    private static Vector128<uint> InitialE
    {
        [MethodImpl(Inline)]
        get => Vector128.Create(Sha256Constants.H4, Sha256Constants.H5, Sha256Constants.H6, Sha256Constants.H7);
    }

    /// <summary>The padding's first four words: W4..W7 of a header's second block, W8..W11 of the second hash.</summary>
    private static Vector128<uint> Padding
    {
        [MethodImpl(Inline)]
        get => Vector128.Create(Sha256Constants.PaddingBit, 0, 0, 0);
    }

    /// <summary>W12..W15 of a header's second block.</summary>
    private static Vector128<uint> HeaderEnd
    {
        [MethodImpl(Inline)]
        get => Vector128.Create(0, 0, 0, Sha256Constants.HeaderBits);
    }

    /// <summary>W12..W15 of the second hash.</summary>
    private static Vector128<uint> DigestEnd
    {
        [MethodImpl(Inline)]
        get => Vector128.Create(0, 0, 0, Sha256Constants.DigestBits);
    }

    internal override string? UnsupportedReason => unsupportedReason;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override uint Scan(in ScanTable table, uint firstNonce, uint count, Span<uint> candidates, out int found)
    {
        // a and b, by turns, hold a..d, and e holds e..h; p, q, r and s hold sixteen words of the message schedule, four each.
        Vector128<uint> a0, b0, e0, x0, p0, q0, r0, s0;
        Vector128<uint> a1, b1, e1, x1, p1, q1, r1, s1;
        Vector128<uint> k, startA, startE, w28;
        uint w3, h7;
        var extended = Sha256Constants.KPointer + 48;
        var nonce = firstNonce;
        var left = count;
        found = 0;
        fixed (ScanTable* job = &table)
        {
            // The working variables after round 3, without its word; the first halves of W28..W31.
            startA = Vector128.Create(job->Round3A, job->State3[0], job->State3[1], job->State3[2]);
            startE = Vector128.Create(job->Round3E, job->State3[4], job->State3[5], job->State3[6]);
            w28 = Vector128.Create(0, 0, job->W30Constant, job->W31Constant);
            while (left != 0 && candidates.Length - found >= Streams)
            {
                // Round 3, then 4..15 of the header's second block, and W16..W31. W3 is the nonce field's four bytes read as a
                // big-endian word; of W16..W19 it reaches σ0(W3) in W18 and W3 in W19: the first halves of 0, 0, 0, W3.
                w3 = BinaryPrimitives.ReverseEndianness(nonce);
                x0 = Vector128.CreateScalar(w3); p0 = Vector128<uint>.Zero.WithElement(3, w3);
                w3 = BinaryPrimitives.ReverseEndianness(nonce + 1);
                x1 = Vector128.CreateScalar(w3); p1 = Vector128<uint>.Zero.WithElement(3, w3);
                a0 = startA + x0; a1 = startA + x1;
                e0 = startE + x0; e1 = startE + x1;
                p0 = I.ScheduleUpdate0(p0, Vector128<uint>.Zero); p1 = I.ScheduleUpdate0(p1, Vector128<uint>.Zero);
                k = Vector128.Load(job->KeyedWords + 4);
                b0 = I.HashUpdate1(a0, e0, k); b1 = I.HashUpdate1(a1, e1, k);
                e0 = I.HashUpdate2(e0, a0, k); e1 = I.HashUpdate2(e1, a1, k);
                k = Vector128.Load(&job->W16); p0 += k; p1 += k;
                q0 = I.ScheduleUpdate1(Padding, HeaderEnd, p0); q1 = I.ScheduleUpdate1(Padding, HeaderEnd, p1);
                k = Vector128.Load(job->KeyedWords + 8);
                a0 = I.HashUpdate1(b0, e0, k); a1 = I.HashUpdate1(b1, e1, k);
                e0 = I.HashUpdate2(e0, b0, k); e1 = I.HashUpdate2(e1, b1, k);
                r0 = I.ScheduleUpdate1(Vector128<uint>.Zero, p0, q0); r1 = I.ScheduleUpdate1(Vector128<uint>.Zero, p1, q1);
                k = Vector128.Load(job->KeyedWords + 12);
                b0 = I.HashUpdate1(a0, e0, k); b1 = I.HashUpdate1(a1, e1, k);
                e0 = I.HashUpdate2(e0, a0, k); e1 = I.HashUpdate2(e1, a1, k);
                s0 = I.ScheduleUpdate1(w28, q0, r0); s1 = I.ScheduleUpdate1(w28, q1, r1);

                // Rounds 16..63. Before four words are used up, they become the first halves of those sixteen further on.
                var keys = Sha256Constants.KPointer + 16;
                for (; keys != extended; keys += 16)
                {
                    k = Vector128.Load(keys); x0 = p0 + k; x1 = p1 + k;
                    p0 = I.ScheduleUpdate0(p0, q0); p1 = I.ScheduleUpdate0(p1, q1);
                    a0 = I.HashUpdate1(b0, e0, x0); a1 = I.HashUpdate1(b1, e1, x1);
                    e0 = I.HashUpdate2(e0, b0, x0); e1 = I.HashUpdate2(e1, b1, x1);
                    p0 = I.ScheduleUpdate1(p0, r0, s0); p1 = I.ScheduleUpdate1(p1, r1, s1);
                    k = Vector128.Load(keys + 4); x0 = q0 + k; x1 = q1 + k;
                    q0 = I.ScheduleUpdate0(q0, r0); q1 = I.ScheduleUpdate0(q1, r1);
                    b0 = I.HashUpdate1(a0, e0, x0); b1 = I.HashUpdate1(a1, e1, x1);
                    e0 = I.HashUpdate2(e0, a0, x0); e1 = I.HashUpdate2(e1, a1, x1);
                    q0 = I.ScheduleUpdate1(q0, s0, p0); q1 = I.ScheduleUpdate1(q1, s1, p1);
                    k = Vector128.Load(keys + 8); x0 = r0 + k; x1 = r1 + k;
                    r0 = I.ScheduleUpdate0(r0, s0); r1 = I.ScheduleUpdate0(r1, s1);
                    a0 = I.HashUpdate1(b0, e0, x0); a1 = I.HashUpdate1(b1, e1, x1);
                    e0 = I.HashUpdate2(e0, b0, x0); e1 = I.HashUpdate2(e1, b1, x1);
                    r0 = I.ScheduleUpdate1(r0, p0, q0); r1 = I.ScheduleUpdate1(r1, p1, q1);
                    k = Vector128.Load(keys + 12); x0 = s0 + k; x1 = s1 + k;
                    s0 = I.ScheduleUpdate0(s0, p0); s1 = I.ScheduleUpdate0(s1, p1);
                    b0 = I.HashUpdate1(a0, e0, x0); b1 = I.HashUpdate1(a1, e1, x1);
                    e0 = I.HashUpdate2(e0, a0, x0); e1 = I.HashUpdate2(e1, a1, x1);
                    s0 = I.ScheduleUpdate1(s0, q0, r0); s1 = I.ScheduleUpdate1(s1, q1, r1);
                }

                k = Vector128.Load(keys); x0 = p0 + k; x1 = p1 + k;
                a0 = I.HashUpdate1(b0, e0, x0); a1 = I.HashUpdate1(b1, e1, x1);
                e0 = I.HashUpdate2(e0, b0, x0); e1 = I.HashUpdate2(e1, b1, x1);
                k = Vector128.Load(keys + 4); x0 = q0 + k; x1 = q1 + k;
                b0 = I.HashUpdate1(a0, e0, x0); b1 = I.HashUpdate1(a1, e1, x1);
                e0 = I.HashUpdate2(e0, a0, x0); e1 = I.HashUpdate2(e1, a1, x1);
                k = Vector128.Load(keys + 8); x0 = r0 + k; x1 = r1 + k;
                a0 = I.HashUpdate1(b0, e0, x0); a1 = I.HashUpdate1(b1, e1, x1);
                e0 = I.HashUpdate2(e0, b0, x0); e1 = I.HashUpdate2(e1, b1, x1);
                k = Vector128.Load(keys + 12); x0 = s0 + k; x1 = s1 + k;
                b0 = I.HashUpdate1(a0, e0, x0); b1 = I.HashUpdate1(a1, e1, x1);
                e0 = I.HashUpdate2(e0, a0, x0); e1 = I.HashUpdate2(e1, a1, x1);

                // The first digest as W0..W7 of the second hash, its rounds 0..15, and W16..W31.
                keys = Sha256Constants.KPointer;
                k = Vector128.Load(job->Midstate); p0 = b0 + k; p1 = b1 + k;
                k = Vector128.Load(job->Midstate + 4); q0 = e0 + k; q1 = e1 + k;
                k = Vector128.Load(keys); x0 = p0 + k; x1 = p1 + k;
                a0 = I.HashUpdate1(InitialA, InitialE, x0); a1 = I.HashUpdate1(InitialA, InitialE, x1);
                e0 = I.HashUpdate2(InitialE, InitialA, x0); e1 = I.HashUpdate2(InitialE, InitialA, x1);
                p0 = I.ScheduleUpdate0(p0, q0); p1 = I.ScheduleUpdate0(p1, q1);
                p0 = I.ScheduleUpdate1(p0, Padding, DigestEnd); p1 = I.ScheduleUpdate1(p1, Padding, DigestEnd);
                k = Vector128.Load(keys + 4); x0 = q0 + k; x1 = q1 + k;
                q0 = I.ScheduleUpdate0(q0, Padding); q1 = I.ScheduleUpdate0(q1, Padding);
                b0 = I.HashUpdate1(a0, e0, x0); b1 = I.HashUpdate1(a1, e1, x1);
                e0 = I.HashUpdate2(e0, a0, x0); e1 = I.HashUpdate2(e1, a1, x1);
                q0 = I.ScheduleUpdate1(q0, DigestEnd, p0); q1 = I.ScheduleUpdate1(q1, DigestEnd, p1);
                k = Vector128.Load(job->DigestHash.KeyedWords + 8);
                a0 = I.HashUpdate1(b0, e0, k); a1 = I.HashUpdate1(b1, e1, k);
                e0 = I.HashUpdate2(e0, b0, k); e1 = I.HashUpdate2(e1, b1, k);
                r0 = I.ScheduleUpdate1(Padding, p0, q0); r1 = I.ScheduleUpdate1(Padding, p1, q1);
                s0 = I.ScheduleUpdate0(DigestEnd, p0); s1 = I.ScheduleUpdate0(DigestEnd, p1);
                k = Vector128.Load(job->DigestHash.KeyedWords + 12);
                b0 = I.HashUpdate1(a0, e0, k); b1 = I.HashUpdate1(a1, e1, k);
                e0 = I.HashUpdate2(e0, a0, k); e1 = I.HashUpdate2(e1, a1, k);
                s0 = I.ScheduleUpdate1(s0, q0, r0); s1 = I.ScheduleUpdate1(s1, q1, r1);

                // Its rounds 16..60.
                for (keys += 16; keys != extended; keys += 16)
                {
                    k = Vector128.Load(keys); x0 = p0 + k; x1 = p1 + k;
                    p0 = I.ScheduleUpdate0(p0, q0); p1 = I.ScheduleUpdate0(p1, q1);
                    a0 = I.HashUpdate1(b0, e0, x0); a1 = I.HashUpdate1(b1, e1, x1);
                    e0 = I.HashUpdate2(e0, b0, x0); e1 = I.HashUpdate2(e1, b1, x1);
                    p0 = I.ScheduleUpdate1(p0, r0, s0); p1 = I.ScheduleUpdate1(p1, r1, s1);
                    k = Vector128.Load(keys + 4); x0 = q0 + k; x1 = q1 + k;
                    q0 = I.ScheduleUpdate0(q0, r0); q1 = I.ScheduleUpdate0(q1, r1);
                    b0 = I.HashUpdate1(a0, e0, x0); b1 = I.HashUpdate1(a1, e1, x1);
                    e0 = I.HashUpdate2(e0, a0, x0); e1 = I.HashUpdate2(e1, a1, x1);
                    q0 = I.ScheduleUpdate1(q0, s0, p0); q1 = I.ScheduleUpdate1(q1, s1, p1);
                    k = Vector128.Load(keys + 8); x0 = r0 + k; x1 = r1 + k;
                    r0 = I.ScheduleUpdate0(r0, s0); r1 = I.ScheduleUpdate0(r1, s1);
                    a0 = I.HashUpdate1(b0, e0, x0); a1 = I.HashUpdate1(b1, e1, x1);
                    e0 = I.HashUpdate2(e0, b0, x0); e1 = I.HashUpdate2(e1, b1, x1);
                    r0 = I.ScheduleUpdate1(r0, p0, q0); r1 = I.ScheduleUpdate1(r1, p1, q1);
                    k = Vector128.Load(keys + 12); x0 = s0 + k; x1 = s1 + k;
                    s0 = I.ScheduleUpdate0(s0, p0); s1 = I.ScheduleUpdate0(s1, p1);
                    b0 = I.HashUpdate1(a0, e0, x0); b1 = I.HashUpdate1(a1, e1, x1);
                    e0 = I.HashUpdate2(e0, a0, x0); e1 = I.HashUpdate2(e1, a1, x1);
                    s0 = I.ScheduleUpdate1(s0, q0, r0); s1 = I.ScheduleUpdate1(s1, q1, r1);
                }

                k = Vector128.Load(keys); x0 = p0 + k; x1 = p1 + k;
                a0 = I.HashUpdate1(b0, e0, x0); a1 = I.HashUpdate1(b1, e1, x1);
                e0 = I.HashUpdate2(e0, b0, x0); e1 = I.HashUpdate2(e1, b1, x1);
                k = Vector128.Load(keys + 4); x0 = q0 + k; x1 = q1 + k;
                b0 = I.HashUpdate1(a0, e0, x0); b1 = I.HashUpdate1(a1, e1, x1);
                e0 = I.HashUpdate2(e0, a0, x0); e1 = I.HashUpdate2(e1, a1, x1);
                k = Vector128.Load(keys + 8); x0 = r0 + k; x1 = r1 + k;
                a0 = I.HashUpdate1(b0, e0, x0); a1 = I.HashUpdate1(b1, e1, x1);
                e0 = I.HashUpdate2(e0, b0, x0); e1 = I.HashUpdate2(e1, b1, x1);
                k = Vector128.Load(keys + 12); x0 = s0 + k; x1 = s1 + k;
                e0 = I.HashUpdate2(e0, a0, x0); e1 = I.HashUpdate2(e1, a1, x1);

                h7 = e0.GetElement(3) + Sha256Constants.H7;
                if ((h7 & job->CandidateMask) == 0) candidates[found++] = nonce;

                // A range of odd length: stream 1 computed a nonce that was not asked for.
                if (left == 1) return count;
                h7 = e1.GetElement(3) + Sha256Constants.H7;
                if ((h7 & job->CandidateMask) == 0) candidates[found++] = nonce + 1;
                nonce += Streams;
                left -= Streams;
            }
        }

        return count - left;
    }
}
