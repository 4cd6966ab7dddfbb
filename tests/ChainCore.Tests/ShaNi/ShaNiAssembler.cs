using System.Runtime.InteropServices;
using Iced.Intel;
using static Iced.Intel.AssemblerRegisters;

namespace ChainCore.Tests.ShaNi;

/// <summary>
/// Writes double SHA-256 for Bitcoin in x86-64 machine code with the SHA extensions, which .NET does not expose: the source of the
/// library's <see cref="ShaNiCode"/>.
/// </summary>
/// <remarks>
/// <para>
/// The extensions keep the eight state words in two registers, ABEF and CDGH. SHA256RNDS2 does two rounds: given both and two
/// words W + K in xmm0, it overwrites CDGH with the new ABEF; the old ABEF is the new CDGH, so the two registers change roles and
/// nothing moves. SHA256MSG1 and SHA256MSG2 make four schedule words from sixteen.
/// </para>
/// <para>
/// A state's rounds form one chain (4 cycles for each pair of rounds where the unit could start one every 2), so a routine works on
/// several independent messages, its <b>streams</b>, group of four rounds by group of four rounds. The processor's
/// out-of-order window does the rest.
/// </para>
/// <para>
/// Names: quad(t) is the register with the words W[t]..W[t+3], W[t] lowest. The schedule is the same function of the
/// previous sixteen words at every t, so quads need not start at multiples of four.
/// </para>
/// </remarks>
internal sealed partial class ShaNiAssembler
{
    /// <summary>vpshufd: words 2, 3 to places 0, 1.</summary>
    private const byte HighHalfLow = 0b00_00_11_10;

    private const uint PaddingBit = Sha256Constants.PaddingBit;

    private static readonly Quad s_byteSwap = new(0x00010203, 0x04050607, 0x08090a0b, 0x0c0d0e0f);

    private readonly CodeEmitter _code;
    private readonly Assembler _asm;
    private readonly Stream[] _streams;
    private LaneRounds? _lanes;

    private ShaNiAssembler(CodeEmitter code, int streams)
    {
        (_code, _asm) = (code, code.Asm);

        // 15 registers (xmm0 is the implied operand), less two for each state, less one for the quad in the making.
        var quadsInRegisters = Math.Min(Stream.AllQuads, (15 - 2 * streams - 1) / streams);
        _streams = new Stream[streams];
        for (var s = 0; s < streams; s++) _streams[s] = new Stream(code, quadsInRegisters);
    }

    /// <summary>
    /// Writes a routine. A scan of 1, 2, 3, 4 streams by SHA instructions alone measured 1.30, 1.87, 2.19, 2.31 times OpenSSL's
    /// SHA256_Transform twice on Zen 5: four keep the SHA unit busy, and more states with their newest quads do not fit in the registers.
    /// </summary>
    public static NativeRoutine Build(NativeConvention convention, ShaNiCode.Routine routine) => routine switch
    {
        ShaNiCode.Routine.Scan => Build(convention, ShaNiCode.Streams, a => a.EmitScan()),
        ShaNiCode.Routine.Compress => Build(convention, 1, a => a.EmitCompress()),
        ShaNiCode.Routine.HashHeader80 => Build(convention, 1, a => a.EmitHashHeader80()),
        ShaNiCode.Routine.Hash64Many => Build(convention, ShaNiCode.Streams, a => a.EmitMany(BlockBytes)),
        ShaNiCode.Routine.Hash80Many => Build(convention, ShaNiCode.Streams, a => a.EmitMany(HeaderBytes)),
        _ => throw new ArgumentOutOfRangeException(nameof(routine)),
    };

    private static NativeRoutine Build(NativeConvention convention, int streams, Action<ShaNiAssembler> emit) =>
        CodeEmitter.Build(convention, code => emit(new ShaNiAssembler(code, streams)));

    private static Quad RoundConstants(int t, Quad words = default)
    {
        var k = Sha256Constants.K.Slice(t, 4);
        return new(k[0] + words.W0, k[1] + words.W1, k[2] + words.W2, k[3] + words.W3);
    }

    /// <summary>The words of a state as SHA256RNDS2 wants them.</summary>
    private static Quad Abef(ReadOnlySpan<uint> s) => new(s[5], s[4], s[1], s[0]);

    /// <inheritdoc cref="Abef"/>
    private static Quad Cdgh(ReadOnlySpan<uint> s) => new(s[7], s[6], s[3], s[2]);

    private static int OffsetOf<T>(string field) => (int)Marshal.OffsetOf<T>(field);

    /// <summary>Rounds t..t+3 with the words in <paramref name="quad"/>.</summary>
    private void Rounds(Stream s, int t, Operand quad)
    {
        if (quad.Register is { } register)
        {
            _asm.vpaddd(xmm0, register, _code.Constant(RoundConstants(t)));
        }
        else
        {
            _asm.vmovdqa(xmm0, quad.Memory);
            _asm.vpaddd(xmm0, xmm0, _code.Constant(RoundConstants(t)));
        }

        _asm.sha256rnds2(s.Cdgh, s.Abef);
        _asm.vpshufd(xmm0, xmm0, HighHalfLow);
        _asm.sha256rnds2(s.Abef, s.Cdgh);
        _lanes?.EmitSome();
    }

    /// <summary>Rounds t..t+3 with words known now.</summary>
    private void Rounds(Stream s, int t, Quad words)
    {
        var wk = RoundConstants(t, words);
        _asm.vmovdqa(xmm0, _code.Constant(wk));
        _asm.sha256rnds2(s.Cdgh, s.Abef);
        _asm.vmovq(xmm0, _code.ConstantHigh(wk));
        _asm.sha256rnds2(s.Abef, s.Cdgh);
        _lanes?.EmitSome();
    }

    /// <summary>The next quad from the last four, of which the oldest gives up its register.</summary>
    private void Extend(Stream s)
    {
        var q = s.TakeOldest();
        Msg1(q, s.Back(3));
        Shifted(xmm0, s.Back(1), s.Back(2));
        _asm.vpaddd(q, q, xmm0);
        Msg2(q, s.Back(1));
        s.Push(q);
    }

    /// <summary>W[t-7]..W[t-4] for the quad at t: the three upper words of quad(t-8), then the lowest of quad(t-4).</summary>
    private void Shifted(AssemblerRegisterXMM target, Operand newer, Operand older)
    {
        var high = newer.Register ?? throw new InvalidOperationException("The newest quad is kept in a register.");
        if (older.Register is { } low) _asm.vpalignr(target, high, low, 4);
        else _asm.vpalignr(target, high, older.Memory, 4);
    }

    private void Msg1(AssemblerRegisterXMM quad, Operand next)
    {
        if (next.Register is { } register) _asm.sha256msg1(quad, register);
        else _asm.sha256msg1(quad, next.Memory);
    }

    private void Msg2(AssemblerRegisterXMM quad, Operand previous)
    {
        if (previous.Register is { } register) _asm.sha256msg2(quad, register);
        else _asm.sha256msg2(quad, previous.Memory);
    }

    private void ForEach(Action<Stream> step)
    {
        foreach (var stream in _streams) step(stream);
    }

    /// <summary>A register or an aligned place in memory.</summary>
    private readonly record struct Operand(AssemblerRegisterXMM? Register, AssemblerMemoryOperand Memory);

    /// <summary>
    /// One message under way: its two state registers and the last quads of its schedule, as many as fit in registers and the
    /// others on the stack.
    /// </summary>
    private sealed class Stream(CodeEmitter code, int quadsInRegisters)
    {
        public const int AllQuads = 4;

        private readonly List<(AssemblerRegisterXMM? Register, int Slot)> _quads = [];
        private int _savedAbef;
        private int _savedCdgh;

        public AssemblerRegisterXMM Abef { get; } = code.Take();

        public AssemblerRegisterXMM Cdgh { get; } = code.Take();

        /// <summary>Whether quads have a copy on the stack, from which they are read once they have lost their register.</summary>
        private bool Spills => quadsInRegisters < AllQuads;

        /// <summary>The quad pushed <paramref name="age"/> pushes ago, 1 being the newest.</summary>
        public Operand Back(int age)
        {
            var (register, slot) = _quads[^age];
            return register is { } r ? new Operand(r, default) : new Operand(null, CodeEmitter.Stack(slot));
        }

        /// <summary>Removes the oldest quad and returns it in a register that may be overwritten.</summary>
        public AssemblerRegisterXMM TakeOldest()
        {
            var (register, slot) = _quads[0];
            _quads.RemoveAt(0);
            if (Spills) code.ReleaseSlot(slot);
            if (register is { } r) return r;
            var loaded = code.Take();
            code.Asm.vmovdqa(loaded, CodeEmitter.Stack(slot));
            return loaded;
        }

        /// <summary>Makes <paramref name="quad"/> the newest.</summary>
        public void Push(AssemblerRegisterXMM quad)
        {
            var slot = -1;
            if (Spills)
            {
                slot = code.TakeSlot();
                code.Asm.vmovdqa(CodeEmitter.Stack(slot), quad);
            }

            _quads.Add((quad, slot));
            var surplus = _quads.Count - 1 - quadsInRegisters;
            if (surplus >= 0 && _quads[surplus] is { Register: { } r } old)
            {
                code.Release(r);
                _quads[surplus] = old with { Register = null };
            }
        }

        /// <summary>Keeps the state for <see cref="AddSavedState"/>.</summary>
        public void SaveState()
        {
            (_savedAbef, _savedCdgh) = (code.TakeSlot(), code.TakeSlot());
            code.Asm.vmovdqa(CodeEmitter.Stack(_savedAbef), Abef);
            code.Asm.vmovdqa(CodeEmitter.Stack(_savedCdgh), Cdgh);
        }

        /// <summary>Ends a block: its rounds' result is added to the state it began with.</summary>
        public void AddSavedState()
        {
            code.Asm.vpaddd(Abef, Abef, CodeEmitter.Stack(_savedAbef));
            code.Asm.vpaddd(Cdgh, Cdgh, CodeEmitter.Stack(_savedCdgh));
            code.ReleaseSlot(_savedCdgh);
            code.ReleaseSlot(_savedAbef);
        }

        /// <summary>Forgets all quads.</summary>
        public void Clear()
        {
            foreach (var (register, slot) in _quads)
            {
                if (register is { } r) code.Release(r);
                if (Spills) code.ReleaseSlot(slot);
            }

            _quads.Clear();
        }
    }
}
