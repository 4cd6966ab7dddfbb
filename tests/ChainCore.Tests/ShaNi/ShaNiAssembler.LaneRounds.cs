using Iced.Intel;
using static Iced.Intel.AssemblerRegisters;

namespace ChainCore.Tests.ShaNi;

internal sealed partial class ShaNiAssembler
{
    /// <summary>
    /// The scan's rounds 4..11 without SHA instructions: a register holds one word of all streams, each stream in a lane of its own.
    /// </summary>
    /// <remarks>
    /// <para>
    /// A scan waits for the SHA unit, which starts one SHA256RNDS2 every two cycles, while the units that add, shift and shuffle are idle
    /// much of the time. So they get some of the rounds: those of the next group of nonces, written a few instructions at a time
    /// between the SHA rounds of this one. Nothing waits for them before the next group begins.
    /// </para>
    /// <para>
    /// Rounds 4..11, because their message words are constants and need no schedule: that takes four SHA256RNDS2 of sixty from every
    /// nonce. Four rounds gained 2 %, eight 5 %, twelve 2 %: then the other units are what a scan waits for.
    /// </para>
    /// <para>
    /// Only AVX is used, and only 128 bits of it: processors with the rotates of AVX-512 do not need this kernel, and the upper halves
    /// have to stay clean for the SHA instructions.
    /// </para>
    /// </remarks>
    private sealed class LaneRounds
    {
        /// <summary>The first round that is left for the SHA unit.</summary>
        public const int End = Start + Count;

        private const int Start = 4;
        private const int Count = 8;

        private readonly CodeEmitter _code;

        // What Begin writes, and what of it has not been emitted yet.
        private readonly Assembler _asm = new(64);
        private readonly Queue<Instruction> _pending = new();

        // The words a and e after round t, at t: the other six words of a state are these of the three rounds before.
        private readonly AssemblerMemoryOperand[] _a;
        private readonly AssemblerMemoryOperand[] _e;

        // The same after round 3, but without the nonce's word.
        private readonly AssemblerMemoryOperand _jobA;
        private readonly AssemblerMemoryOperand _jobE;

        private readonly AssemblerMemoryOperand _sum;
        private readonly int _nonceWords;
        private readonly AssemblerMemoryOperand[] _abef;
        private readonly AssemblerMemoryOperand[] _cdgh;

        // All registers the SHA rounds can spare. Between two groups of rounds xmm0 is free as well.
        private readonly AssemblerRegisterXMM _x;
        private readonly AssemblerRegisterXMM _y;

        private int _total;
        private int _steps;
        private int _step;

        public LaneRounds(CodeEmitter code)
        {
            _code = code;
            (_x, _y) = (code.Take(), code.Take());
            (_a, _e) = (Slots(End), Slots(End));
            (_abef, _cdgh) = (Slots(ShaNiCode.Streams), Slots(ShaNiCode.Streams));
            (_jobA, _jobE, _sum) = (Slot(), Slot(), Slot());
            _nonceWords = code.TakeSlot();

            AssemblerMemoryOperand Slot() => CodeEmitter.Stack(code.TakeSlot());
            AssemblerMemoryOperand[] Slots(int count) => [.. Enumerable.Range(0, count).Select(_ => Slot())];
        }

        /// <summary>A stream's ABEF after these rounds.</summary>
        public AssemblerMemoryOperand Abef(int stream) => _abef[stream];

        /// <summary>A stream's CDGH after these rounds.</summary>
        public AssemblerMemoryOperand Cdgh(int stream) => _cdgh[stream];

        /// <summary>A stream's message word W3, the nonce.</summary>
        public AssemblerMemoryOperand NonceWord(int stream) => CodeEmitter.StackWord(_nonceWords, stream);

        /// <summary>Spreads over all lanes what they have in common, the job's state after round 3. Once is enough.</summary>
        public void EmitJob(AssemblerRegister64 job)
        {
            Spread(OffsetOf<ShaNiScanJob>(nameof(ShaNiScanJob.Abef3)), [_e[2], _jobE, _a[2], _jobA]);
            Spread(OffsetOf<ShaNiScanJob>(nameof(ShaNiScanJob.Cdgh3)), [_e[0], _e[1], _a[0], _a[1]]);

            void Spread(int offset, AssemblerMemoryOperand[] words)
            {
                for (var i = 0; i < words.Length; i++)
                {
                    _code.Asm.vbroadcastss(_x, __dword_ptr[job + offset + (4 * i)]);
                    _code.Asm.vmovaps(words[i], _x);
                }
            }
        }

        /// <summary>Writes the rounds of four nonces. <see cref="EmitSome"/> emits them.</summary>
        /// <param name="nonce">The first nonce of the present group.</param>
        /// <param name="ahead">How many nonces later the four begin.</param>
        /// <param name="steps">After so many calls of <see cref="EmitSome"/> all have been emitted.</param>
        public void Begin(AssemblerRegister32 nonce, int ahead, int steps)
        {
            _asm.Reset();
            AddNonces(nonce, (uint)ahead);
            for (var t = Start; t < End; t++) Round(t);
            Transpose([_e[End - 2], _e[End - 1], _a[End - 2], _a[End - 1]], _abef);
            Transpose([_e[End - 4], _e[End - 3], _a[End - 4], _a[End - 3]], _cdgh);
            foreach (var instruction in _asm.Instructions) _pending.Enqueue(instruction);
            (_total, _steps, _step) = (_pending.Count, steps, 0);
        }

        /// <summary>Emits the next few instructions, here where xmm0 is free.</summary>
        public void EmitSome()
        {
            if (_pending.Count == 0) return;
            _step++;
            var left = _total - (_total * _step / _steps);
            while (_pending.Count > left || (_pending.TryPeek(out var next) && ReadsScratch(next)))
                _code.Asm.AddInstruction(_pending.Dequeue());
        }

        /// <summary>True if an instruction needs what the one before it left in xmm0: nothing may come between them.</summary>
        private static bool ReadsScratch(in Instruction instruction) =>
            instruction.Op1Register == Register.XMM0 || instruction.Op2Register == Register.XMM0;

        /// <summary>Ends round 3: its message word, the nonce byte-swapped, goes into a and e.</summary>
        private void AddNonces(AssemblerRegister32 nonce, uint ahead)
        {
            _asm.vmovd(_x, nonce);
            _asm.vpshufd(_x, _x, 0);
            _asm.vpaddd(_x, _x, _code.Constant(new(ahead, ahead + 1, ahead + 2, ahead + 3)));
            _asm.vpshufb(_x, _x, _code.Constant(s_byteSwap));
            _asm.vmovdqa(CodeEmitter.Stack(_nonceWords), _x);
            _asm.vpaddd(_y, _x, _jobA);
            _asm.vmovdqa(_a[Start - 1], _y);
            _asm.vpaddd(_y, _x, _jobE);
            _asm.vmovdqa(_e[Start - 1], _y);
        }

        private void Round(int t)
        {
            var wk = Sha256Constants.K[t] + (t == Start ? PaddingBit : 0);

            // Σ0(a) + Maj(a, b, c), Maj as b ^ ((a ^ b) & (b ^ c))
            var (b, c) = (_a[t - 2], _a[t - 3]);
            _asm.vmovdqa(_y, _a[t - 1]);
            BigSigma(2, 13, 22);
            _asm.vpxor(_y, _y, b);
            _asm.vmovdqa(xmm0, b);
            _asm.vpxor(xmm0, xmm0, c);
            _asm.vpand(xmm0, xmm0, _y);
            _asm.vpxor(xmm0, xmm0, b);
            _asm.vpaddd(_x, _x, xmm0);
            _asm.vmovdqa(_sum, _x);

            // h + Σ1(e) + Ch(e, f, g) + W + K, Ch as ((f ^ g) & e) ^ g
            var (f, g) = (_e[t - 2], _e[t - 3]);
            _asm.vmovdqa(_y, _e[t - 1]);
            BigSigma(6, 11, 25);
            _asm.vmovdqa(xmm0, f);
            _asm.vpxor(xmm0, xmm0, g);
            _asm.vpand(xmm0, xmm0, _y);
            _asm.vpxor(xmm0, xmm0, g);
            _asm.vpaddd(_x, _x, xmm0);
            _asm.vpaddd(_x, _x, _e[t - 4]);
            _asm.vpaddd(_x, _x, _code.Constant(new(wk, wk, wk, wk)));

            _asm.vpaddd(_y, _x, _a[t - 4]);
            _asm.vmovdqa(_e[t], _y);
            _asm.vpaddd(_x, _x, _sum);
            _asm.vmovdqa(_a[t], _x);
        }

        /// <summary>x = y rotated right by three amounts, exclusive or of all.</summary>
        private void BigSigma(byte r1, byte r2, byte r3)
        {
            _asm.vpsrld(_x, _y, r1);
            foreach (var r in (byte[])[r2, r3])
            {
                _asm.vpsrld(xmm0, _y, r);
                _asm.vpxor(_x, _x, xmm0);
            }

            foreach (var r in (byte[])[r1, r2, r3])
            {
                _asm.vpslld(xmm0, _y, (byte)(32 - r));
                _asm.vpxor(_x, _x, xmm0);
            }
        }

        /// <summary>From four words of all streams to each stream's four words.</summary>
        private void Transpose(AssemblerMemoryOperand[] words, AssemblerMemoryOperand[] streams)
        {
            _asm.vmovdqa(_x, words[0]);
            _asm.vpunpckldq(_x, _x, words[1]);
            _asm.vmovdqa(_y, words[2]);
            _asm.vpunpckldq(_y, _y, words[3]);
            StoreStreams(0);
            _asm.vmovdqa(_x, words[0]);
            _asm.vpunpckhdq(_x, _x, words[1]);
            _asm.vmovdqa(_y, words[2]);
            _asm.vpunpckhdq(_y, _y, words[3]);
            StoreStreams(2);

            void StoreStreams(int first)
            {
                _asm.vpunpcklqdq(xmm0, _x, _y);
                _asm.vmovdqa(streams[first], xmm0);
                _asm.vpunpckhqdq(_x, _x, _y);
                _asm.vmovdqa(streams[first + 1], _x);
            }
        }
    }
}
