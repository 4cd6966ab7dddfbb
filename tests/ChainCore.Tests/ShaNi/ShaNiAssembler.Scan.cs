using Iced.Intel;
using static Iced.Intel.AssemblerRegisters;

namespace ChainCore.Tests.ShaNi;

internal sealed partial class ShaNiAssembler
{
    /// <summary>
    /// Of a group's 112 times four rounds, those that have lane rounds after them: measured, not derived. The rest is time for the last
    /// of these to be done before the next group.
    /// </summary>
    private const int LaneSteps = 76;

    /// <summary>Hashes a range of nonces and returns how many passed the mask.</summary>
    /// <remarks>
    /// Only the last digest word is wanted, H7 = IV7 + h after round 63, and that h is e after round 60: the second hash ends there.
    /// Its round 0 works on a constant state and comes down to two additions, which leaves rounds 1..60: thirty SHA256RNDS2,
    /// with quads starting at W1. The first hash has twenty-six, rounds 12..63; the four before them are <see cref="LaneRounds"/>.
    /// </remarks>
    private void EmitScan()
    {
        AssemblerRegister64 job = _code.Arg0, range = _code.Arg1, fullMark = _code.Arg2, hits = r9;
        AssemblerRegister32 nonce = r10d, remaining = r11d;
        var streams = _streams.Length;
        Label found = _asm.CreateLabel(), finished = _asm.CreateLabel(), done = _asm.CreateLabel();

        AssemblerMemoryOperand Range32(string field) => __dword_ptr[range + OffsetOf<ShaNiScanRange>(field)];
        AssemblerMemoryOperand Range64(string field) => __qword_ptr[range + OffsetOf<ShaNiScanRange>(field)];

        // fullMark: the last place for a hit at which a whole group's hits still fit.
        _asm.mov(hits, Range64(nameof(ShaNiScanRange.Candidates)));
        _asm.mov(nonce, Range32(nameof(ShaNiScanRange.FirstNonce)));
        _asm.mov(remaining, Range32(nameof(ShaNiScanRange.Count)));
        _asm.mov(eax, Range32(nameof(ShaNiScanRange.Capacity)));
        _asm.sub(rax, streams);
        _asm.jb(done);
        _asm.lea(fullMark, __[hits + (rax * 4)]);
        _asm.test(remaining, remaining);
        _asm.jz(done);

        // The first group's lane rounds have no group before them to hide behind. Those of a group after the last one are for nothing.
        _lanes = new(_code);
        _lanes.EmitJob(job);
        _lanes.Begin(nonce, ahead: 0, steps: 1);
        _lanes.EmitSome();

        var loop = _code.LoopStart();
        _lanes.Begin(nonce, ahead: streams, LaneSteps);
        FirstHash(job, _lanes);
        FeedSecondHash(job);
        SecondHash();
        TestLastWord(job);
        _asm.jnz(found);
        _asm.add(nonce, streams);
        _asm.sub(remaining, streams);
        _asm.ja(loop);

        _asm.jmp(finished);

        // eax has a bit for each stream that passed. Streams beyond the end of the range do not count.
        _asm.Label(ref found);
        for (var s = 0; s < streams; s++)
        {
            var next = _asm.CreateLabel();
            _asm.cmp(remaining, s);
            _asm.jbe(finished);
            _asm.shr(eax, 1);
            _asm.jnc(next);
            _asm.mov(__dword_ptr[hits], nonce);
            _asm.add(hits, 4);
            _asm.Label(ref next);
            _asm.inc(nonce);
        }
        _asm.sub(remaining, streams);
        _asm.jbe(finished);
        _asm.cmp(hits, fullMark);
        _asm.ja(done);
        _asm.jmp(loop);

        _asm.Label(ref finished);
        _asm.xor(remaining, remaining);
        _asm.Label(ref done);
        _asm.mov(eax, Range32(nameof(ShaNiScanRange.Count)));
        _asm.sub(eax, remaining);
        _asm.mov(Range32(nameof(ShaNiScanRange.Tried)), eax);
        _asm.sub(hits, Range64(nameof(ShaNiScanRange.Candidates)));
        _asm.shr(hits, 2);
        _asm.mov(Range32(nameof(ShaNiScanRange.Found)), r9d);
        _asm.mov(eax, r9d);
    }

    /// <summary>Rounds 12..63 of the header's second block. Its words are W0..W2, the nonce, the padding word, zeros, the length.</summary>
    private void FirstHash(AssemblerRegister64 job, LaneRounds lanes)
    {
        AssemblerMemoryOperand Job(string field) => __xmmword_ptr[job + OffsetOf<ShaNiScanJob>(field)];

        for (var i = 0; i < _streams.Length; i++)
        {
            var s = _streams[i];
            _asm.vmovdqa(s.Abef, lanes.Abef(i));
            _asm.vmovdqa(s.Cdgh, lanes.Cdgh(i));
            var q = _code.Take();
            _asm.vinsertps(q, q, lanes.NonceWord(i), 0b00_11_0111);                    // 0, 0, 0, W3
            _asm.sha256msg1(q, _code.Constant(new(PaddingBit, 0, 0, 0)));
            _asm.vpaddd(q, q, Job(nameof(ShaNiScanJob.Words16)));
            s.Push(q);                                                                  // quad(16)
        }

        ForEach(s => Rounds(s, LaneRounds.End, new Quad(0, 0, 0, Sha256Constants.HeaderBits)));
        ForEach(s => Rounds(s, 16, s.Back(1)));
        ForEach(s =>
        {
            var q = _code.Take();
            _asm.vmovdqu(q, Job(nameof(ShaNiScanJob.Words20)));
            Msg2(q, s.Back(1));
            s.Push(q);
            Rounds(s, 20, s.Back(1));
        });
        ForEach(s =>
        {
            var q = _code.Take();
            Shifted(q, s.Back(1), s.Back(2));
            Msg2(q, s.Back(1));
            s.Push(q);
            Rounds(s, 24, s.Back(1));
        });
        ForEach(s =>
        {
            var q = _code.Take();
            Shifted(q, s.Back(1), s.Back(2));
            _asm.vpaddd(q, q, Job(nameof(ShaNiScanJob.Words28)));
            Msg2(q, s.Back(1));
            s.Push(q);
            Rounds(s, 28, s.Back(1));
        });
        for (var t = 32; t < 64; t += 4)
            ForEach(s =>
            {
                Extend(s);
                Rounds(s, t, s.Back(1));
            });
    }

    /// <summary>
    /// Turns the first hash's last state into the second hash's first quads and its state after round 0. The
    /// midstate is added after the words have been put in their places, where the padding word comes with it.
    /// </summary>
    private void FeedSecondHash(AssemblerRegister64 job)
    {
        AssemblerMemoryOperand Job(string field) => __xmmword_ptr[job + OffsetOf<ShaNiScanJob>(field)];

        ForEach(s =>
        {
            s.Clear();
            var q1 = _code.Take();
            _asm.vshufps(q1, s.Abef, s.Cdgh, 0b10_11_01_10);                            // B, E, C, D
            _asm.vpshufd(q1, q1, 0b01_11_10_00);                                        // B, C, D, E
            _asm.vpaddd(q1, q1, Job(nameof(ShaNiScanJob.MidstateBcde)));
            s.Push(q1);                                                                 // quad(1)

            var q5 = _code.Take();
            _asm.vpshufd(q5, s.Cdgh, 0b00_00_01_00);                                    // -, G, H, -
            _asm.vinsertps(q5, q5, s.Abef, 0b00_00_1000);                               // F, G, H, 0
            _asm.vpaddd(q5, q5, Job(nameof(ShaNiScanJob.MidstateFgh)));
            s.Push(q5);                                                                 // quad(5); quad(9) is zero

            var w16 = s.Cdgh;                                                           // highest word: W0 + sigma0(W1) = W16
            _asm.vpaddd(w16, s.Abef, Job(nameof(ShaNiScanJob.MidstateA)));
            Msg1(w16, s.Back(2));
            var q13 = _code.Take();
            _asm.vblendps(q13, w16, _code.Constant(new(0, 0, Sha256Constants.DigestBits, 0)), 0b0111);
            s.Push(q13);                                                                // quad(13)

            const uint a = 0x0f0e0d0c;
            const uint zero = 0x80808080;
            _asm.vpshufb(s.Abef, s.Abef, _code.Constant(new(zero, a, zero, a)));
            _asm.vpaddd(s.Abef, s.Abef, Job(nameof(ShaNiScanJob.SecondAbef0)));
            _asm.vmovdqa(s.Cdgh, _code.Constant(new(Sha256Constants.H6, Sha256Constants.H5, Sha256Constants.H2, Sha256Constants.H1)));
        });
    }

    /// <summary>Rounds 1..60 of the second hash.</summary>
    private void SecondHash()
    {
        ForEach(s => Rounds(s, 1, s.Back(3)));
        ForEach(s => Rounds(s, 5, s.Back(2)));
        ForEach(s => Rounds(s, 9, default(Quad)));
        ForEach(s => Rounds(s, 13, s.Back(1)));
        ForEach(s =>
        {
            var q = s.TakeOldest();
            Msg1(q, s.Back(2));                                                         // quad(5)
            Msg2(q, s.Back(1));                                                         // quad(13); W10..W13 are zero
            s.Push(q);
            Rounds(s, 17, s.Back(1));
        });
        ForEach(s =>
        {
            var q = s.TakeOldest();
            _asm.sha256msg1(q, _code.Constant(default));                                // quad(9)
            Shifted(xmm0, s.Back(1), s.Back(2));
            _asm.vpaddd(q, q, xmm0);
            Msg2(q, s.Back(1));
            s.Push(q);
            Rounds(s, 21, s.Back(1));
        });
        ForEach(s =>
        {
            var q = _code.Take();                                                       // W9..W12 and sigma0(W10..W13) are zero
            Shifted(q, s.Back(1), s.Back(2));
            Msg2(q, s.Back(1));
            s.Push(q);
            Rounds(s, 25, s.Back(1));
        });
        for (var t = 29; t < 61; t += 4)
            ForEach(s =>
            {
                Extend(s);
                Rounds(s, t, s.Back(1));
            });
        ForEach(s => s.Clear());
    }

    /// <summary>
    /// Gathers e (word 1 of ABEF) of all streams and leaves a bit in eax for each that passes; the zero flag is clear if any does.
    /// </summary>
    private void TestLastWord(AssemblerRegister64 job)
    {
        AssemblerRegisterXMM low = _streams[0].Cdgh, high = xmm0;
        _asm.vpunpckldq(low, _streams[0].Abef, _streams[1].Abef);
        _asm.vpunpckldq(high, _streams[2].Abef, _streams[3].Abef);
        _asm.vpunpckhqdq(low, low, high);
        const uint initial = Sha256Constants.H7;
        _asm.vpaddd(low, low, _code.Constant(new(initial, initial, initial, initial)));
        _asm.vpand(low, low, __xmmword_ptr[job + OffsetOf<ShaNiScanJob>(nameof(ShaNiScanJob.Mask))]);
        _asm.vpcmpeqd(low, low, _code.Constant(default));
        _asm.vmovmskps(eax, low);
        _asm.test(eax, eax);
    }
}
