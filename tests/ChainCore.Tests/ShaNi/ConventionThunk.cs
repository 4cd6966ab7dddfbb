using Iced.Intel;
using static Iced.Intel.AssemblerRegisters;

namespace ChainCore.Tests.ShaNi;

/// <summary>
/// Calls a routine of either convention from a process of the System V one, with known values in all registers, and fails if the
/// routine lost one it has to preserve.
/// </summary>
internal sealed unsafe class ConventionThunk : IDisposable
{
    private const int VectorsAt = 0;
    private const int IntegersAt = 160;
    private const int ReportSize = IntegersAt + 64;

    private static readonly AssemblerRegister64[] s_saved = [rbx, rbp, r12, r13, r14, r15];
    private static readonly AssemblerRegister64[] s_watched = [rbx, rbp, r12, r13, r14, r15, rdi, rsi];

    private readonly NativeConvention _convention;
    private readonly ExecutableMemory _memory;
    private readonly delegate* unmanaged<void*, void*, void*, void*, byte*, ulong> _call;

    public ConventionThunk(NativeConvention convention)
    {
        _convention = convention;
        Assembler code = new(64);
        Emit(code, convention);
        using MemoryStream stream = new();
        code.Assemble(new StreamCodeWriter(stream), 0);
        _memory = new(stream.ToArray());
        _call = (delegate* unmanaged<void*, void*, void*, void*, byte*, ulong>)_memory.AddressOf(0);
    }

    /// <summary>Calls a routine.</summary>
    public ulong Call(void* routine, void* first, void* second, void* third)
    {
        var report = new byte[ReportSize];
        Random.Shared.NextBytes(report);
        var before = (byte[])report.Clone();
        ulong result;
        fixed (byte* pointer = report) result = _call(routine, first, second, third, pointer);
        var kept = _convention == NativeConvention.Windows ? VectorsAt..ReportSize : IntegersAt..(IntegersAt + (8 * s_saved.Length));
        Assert.True(before.AsSpan(kept).SequenceEqual(report.AsSpan(kept)), "A register was not preserved.");
        return result;
    }

    public void Dispose() => _memory.Dispose();

    private static void Emit(Assembler c, NativeConvention convention)
    {
        // rdi is the routine, rsi..rcx are its arguments, r8 has values to load and, after the call, to overwrite with what is found.
        foreach (var r in s_saved) c.push(r);
        c.push(r8);
        c.sub(rsp, 32);                                     // Windows: room for the callee to store its four arguments

        c.mov(rax, rdi);
        c.mov(r10, rsi);
        c.mov(r9, rdx);
        c.mov(r11, rcx);
        for (var i = 0; i < s_watched.Length; i++) c.mov(s_watched[i], __qword_ptr[r8 + (IntegersAt + (8 * i))]);

        // Into the upper halves too: they are dirty when the routine begins.
        for (var i = 0; i < 10; i++) c.vbroadcastf128(Watched(i).Ymm, __xmmword_ptr[r8 + (VectorsAt + (16 * i))]);
        var (first, second, third) = convention == NativeConvention.Windows ? (rcx, rdx, r8) : (rdi, rsi, rdx);
        c.mov(first, r10);
        c.mov(second, r9);
        c.mov(third, r11);
        c.call(rax);

        c.mov(r11, __qword_ptr[rsp + 32]);
        for (var i = 0; i < s_watched.Length; i++) c.mov(__qword_ptr[r11 + (IntegersAt + (8 * i))], s_watched[i]);
        for (var i = 0; i < 10; i++) c.vmovdqu(__xmmword_ptr[r11 + (VectorsAt + (16 * i))], Watched(i).Xmm);
        c.vzeroupper();
        c.add(rsp, 40);
        foreach (var r in s_saved.Reverse()) c.pop(r);
        c.ret();
    }

    private static (AssemblerRegisterXMM Xmm, AssemblerRegisterYMM Ymm) Watched(int index) =>
        (new(Register.XMM6 + index), new(Register.YMM6 + index));
}
