using Iced.Intel;
using static Iced.Intel.AssemblerRegisters;

namespace ChainCore.Tests.ShaNi;

/// <summary>Who passes arguments where, and which registers a routine must give back as it found them.</summary>
public enum NativeConvention
{
    /// <summary>Linux, macOS, BSD: rdi, rsi, rdx; every vector register may be overwritten.</summary>
    SystemV,

    /// <summary>Windows x64: rcx, rdx, r8; rdi, rsi and xmm6 to xmm15 are the caller's.</summary>
    Windows,
}

/// <summary>One finished routine: position independent, entered at its first byte, to be placed at a multiple of 64 bytes.</summary>
/// <param name="Code">Instructions, then constants.</param>
/// <param name="ConstantsAt">Where the constants begin, and padding before them.</param>
internal sealed record NativeRoutine(byte[] Code, int ConstantsAt);

/// <summary>
/// The part of the generator that knows nothing of SHA-256: registers, stack frame, constants, alignment.
/// </summary>
/// <remarks>
/// A routine is emitted several times, until nothing moves any more: the size of the frame, the padding before its loops and the
/// address of its constants are only known once it has been emitted.
/// </remarks>
internal sealed class CodeEmitter
{
    public const int CodeAlignment = 64;
    private const int Slot = 16;
    private const int FirstPreserved = 6;
    private const int MaximumPasses = 8;

    private readonly NativeConvention _convention;
    private readonly Layout _layout;
    private readonly Dictionary<Quad, (Label Low, Label High)> _constants = [];
    private readonly List<Label> _loops = [];
    private readonly Stack<AssemblerRegisterXMM> _free = new();
    private readonly Stack<int> _freeSlots = new();
    private Label _codeEnd;
    private int _slots;
    private int _highestRegister;

    private CodeEmitter(NativeConvention convention, Layout layout)
    {
        (_convention, _layout) = (convention, layout);

        // xmm0 is the implied operand of SHA256RNDS2 and never handed out.
        for (var i = 15; i >= 1; i--) _free.Push(Xmm(i));
    }

    /// <summary>The instruction stream.</summary>
    public Assembler Asm { get; } = new(64);

    public AssemblerRegister64 Arg0 => _convention == NativeConvention.Windows ? rcx : rdi;

    public AssemblerRegister64 Arg1 => _convention == NativeConvention.Windows ? rdx : rsi;

    public AssemblerRegister64 Arg2 => _convention == NativeConvention.Windows ? r8 : rdx;

    private int PreservedCount => _convention == NativeConvention.Windows ? Math.Max(0, _layout.HighestRegister + 1 - FirstPreserved) : 0;

    /// <summary>At entry rsp is 8 above a multiple of 16 in both conventions; the frame makes up for it.</summary>
    private int FrameSize => ((_layout.Slots + PreservedCount) * Slot) + 8;

    /// <summary>Emits a routine: prologue, <paramref name="body"/>, epilogue, constants.</summary>
    public static NativeRoutine Build(NativeConvention convention, Action<CodeEmitter> body)
    {
        Layout layout = new(0, 0, 0, 0, []);
        for (var pass = 0; pass < MaximumPasses; pass++)
        {
            CodeEmitter emitter = new(convention, layout);
            emitter.Prologue();
            body(emitter);
            emitter.Epilogue();
            emitter.EmitConstants();
            var (code, next) = emitter.Assemble();
            if (next.Equals(layout)) return new(code, layout.CodeLength);
            layout = next;
        }

        throw new InvalidOperationException("The layout does not settle.");
    }

    /// <summary>A register nobody else uses, until it is given back. The lowest numbers go first.</summary>
    public AssemblerRegisterXMM Take()
    {
        var register = _free.Pop();
        _highestRegister = Math.Max(_highestRegister, register.Value - Register.XMM0);
        return register;
    }

    public void Release(AssemblerRegisterXMM register) => _free.Push(register);

    /// <summary>Sixteen aligned bytes of the stack frame.</summary>
    public int TakeSlot() => _freeSlots.TryPop(out var slot) ? slot : _slots++;

    public void ReleaseSlot(int slot) => _freeSlots.Push(slot);

    public static AssemblerMemoryOperand Stack(int slot) => __xmmword_ptr[rsp + (slot * Slot)];

    /// <summary>One of the four words there.</summary>
    public static AssemblerMemoryOperand StackWord(int slot, int word) => __dword_ptr[rsp + (slot * Slot) + (word * sizeof(uint))];

    /// <summary>A constant behind the code, aligned to 16 bytes. Equal constants share their place.</summary>
    public AssemblerMemoryOperand Constant(Quad value) => __xmmword_ptr[LabelsOf(value).Low];

    /// <summary>The upper half of a constant.</summary>
    public AssemblerMemoryOperand ConstantHigh(Quad value) => __qword_ptr[LabelsOf(value).High];

    /// <summary>Binds a label to the next address that is a multiple of <see cref="CodeAlignment"/>.</summary>
    public Label LoopStart()
    {
        var index = _loops.Count;
        var padding = _layout.LoopPadding(index);
        if (padding > 0) Asm.nop(padding);
        var label = Asm.CreateLabel();
        Asm.Label(ref label);
        _loops.Add(label);
        return label;
    }

    private static int PaddingAfter(int address, int alignment) => -address & (alignment - 1);

    private static AssemblerRegisterXMM Xmm(int index) => new(Register.XMM0 + index);

    private (Label Low, Label High) LabelsOf(Quad value)
    {
        if (!_constants.TryGetValue(value, out var labels)) _constants.Add(value, labels = (Asm.CreateLabel(), Asm.CreateLabel()));
        return labels;
    }

    private void EmitConstants()
    {
        _codeEnd = Asm.CreateLabel();
        Asm.Label(ref _codeEnd);
        Asm.db(new byte[_layout.ConstantPadding + 1]);
        foreach (var (value, (low, high)) in _constants)
        {
            Bind(low);
            Asm.dd(value.W0, value.W1);
            Bind(high);
            Asm.dd(value.W2, value.W3);
        }

        void Bind(Label label) => Asm.Label(ref label);
    }

    /// <summary>The registers in use that Windows wants preserved, and their places above the routine's own slots.</summary>
    private IEnumerable<(AssemblerRegisterXMM Register, int Slot)> Preserved() =>
        Enumerable.Range(0, PreservedCount).Select(i => (Xmm(FirstPreserved + i), _layout.Slots + i));

    private void Prologue()
    {
        // SHA instructions have no VEX form. On processors that track dirty upper halves each of them would depend on its
        // destination's upper half; one VZEROUPPER makes that go away, and all other instructions here are VEX encoded.
        Asm.vzeroupper();
        Asm.sub(rsp, FrameSize);
        foreach (var (register, slot) in Preserved()) Asm.vmovaps(Stack(slot), register);
    }

    private void Epilogue()
    {
        foreach (var (register, slot) in Preserved()) Asm.vmovaps(register, Stack(slot));
        Asm.add(rsp, FrameSize);
        Asm.ret();
    }

    private (byte[] Code, Layout Layout) Assemble()
    {
        using MemoryStream stream = new();
        var result = Asm.Assemble(new StreamCodeWriter(stream), 0, BlockEncoderOptions.ReturnNewInstructionOffsets);
        var shift = 0;
        var paddings = new int[_loops.Count];
        for (var i = 0; i < paddings.Length; i++)
        {
            var old = _layout.LoopPadding(i);
            paddings[i] = PaddingAfter((int)result.GetLabelRIP(_loops[i]) - old + shift, CodeAlignment);
            shift += paddings[i] - old;
        }

        // One byte of padding is always there: a label cannot be bound to nothing.
        var codeLength = (int)result.GetLabelRIP(_codeEnd);
        return (stream.ToArray(), new(_slots, _highestRegister, codeLength, PaddingAfter(codeLength + 1, Slot), paddings));
    }

    private sealed record Layout(int Slots, int HighestRegister, int CodeLength, int ConstantPadding, int[] LoopPaddings)
    {
        public int LoopPadding(int loop) => loop < LoopPaddings.Length ? LoopPaddings[loop] : 0;

        public bool Equals(Layout? other) =>
            other is not null && (Slots, HighestRegister, CodeLength, ConstantPadding) ==
                (other.Slots, other.HighestRegister, other.CodeLength, other.ConstantPadding) &&
            LoopPaddings.AsSpan().SequenceEqual(other.LoopPaddings);

        public override int GetHashCode() => HashCode.Combine(Slots, CodeLength);
    }
}
