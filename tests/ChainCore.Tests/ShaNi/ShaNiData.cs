using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Iced.Intel;

namespace ChainCore.Tests.ShaNi;

/// <summary>The data the library embeds: all routines for one convention, and a listing of them for readers.</summary>
internal static class ShaNiData
{
    private const byte Breakpoint = 0xCC;
    private const int QuadBytes = 16;

    private static readonly ShaNiCode.Routine[] s_routines = Enum.GetValues<ShaNiCode.Routine>();

    /// <summary>A table of 32-bit offsets, then each routine at a multiple of 64.</summary>
    public static byte[] Build(NativeConvention convention) => Build(convention, out _);

    /// <summary>The disassembly of that data.</summary>
    public static string List(NativeConvention convention)
    {
        var data = Build(convention, out var placed);
        StringBuilder text = new();
        text.Append("; Double SHA-256 by the x86-64 SHA extensions, ").Append(convention).AppendLine(" calling convention.");
        text.AppendLine("; The disassembly of the generated data beside it, for reading. The generator: tests/ChainCore.Tests/ShaNi.");
        foreach (var (routine, offset, code) in placed)
        {
            text.AppendLine();
            text.AppendLine(CultureInfo.InvariantCulture, $"; ---- {routine}, {code.Code.Length} bytes");
            ListInstructions(text, data.AsSpan(offset, code.ConstantsAt).ToArray(), offset);
            for (var at = AlignUp(code.ConstantsAt + 1, QuadBytes); at < code.Code.Length; at += QuadBytes)
            {
                var words = Enumerable.Range(0, 4).Select(i => BinaryPrimitives.ReadUInt32LittleEndian(code.Code.AsSpan(at + (4 * i))));
                text.Append(Name('c', offset + at)).Append(": dd ").AppendJoin(", ", words.Select(word => $"0x{word:x8}")).AppendLine();
            }
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>A routine's instructions, without its constants.</summary>
    public static IReadOnlyList<Instruction> Disassemble(NativeRoutine routine) => Disassemble(routine.Code[..routine.ConstantsAt], 0);

    private static byte[] Build(NativeConvention convention, out List<(ShaNiCode.Routine Routine, int Offset, NativeRoutine Code)> placed)
    {
        placed = [];
        List<byte> data = [.. new byte[sizeof(int) * s_routines.Length]];
        foreach (var routine in s_routines)
        {
            data.AddRange(Enumerable.Repeat(Breakpoint, AlignUp(data.Count, CodeEmitter.CodeAlignment) - data.Count));
            var code = ShaNiAssembler.Build(convention, routine);
            placed.Add((routine, data.Count, code));
            data.AddRange(code.Code);
        }

        var bytes = data.ToArray();
        for (var i = 0; i < placed.Count; i++) BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(sizeof(int) * i), placed[i].Offset);
        return bytes;
    }

    private static void ListInstructions(StringBuilder text, byte[] code, int offset)
    {
        var instructions = Disassemble(code, offset);
        var jumps = instructions.Where(i => i.FlowControl is FlowControl.ConditionalBranch or FlowControl.UnconditionalBranch)
            .Select(i => i.NearBranchTarget).ToHashSet();
        NasmFormatter formatter = new(new Names());
        formatter.Options.SpaceAfterOperandSeparator = true;
        formatter.Options.HexPrefix = "0x";
        formatter.Options.HexSuffix = "";
        formatter.Options.UppercaseHex = false;
        StringOutput output = new();
        foreach (var instruction in instructions)
        {
            if (jumps.Contains(instruction.IP)) text.Append(Name('l', (long)instruction.IP)).AppendLine(":");
            formatter.Format(instruction, output);
            text.AppendLine(CultureInfo.InvariantCulture, $"  {instruction.IP:x4}  {output.ToStringAndReset()}");
        }
    }

    private static List<Instruction> Disassemble(byte[] code, int offset)
    {
        var decoder = Iced.Intel.Decoder.Create(64, code, (ulong)offset);
        List<Instruction> instructions = [];
        while (decoder.IP < (ulong)(offset + code.Length)) instructions.Add(decoder.Decode());
        return instructions;
    }

    private static string Name(char kind, long address) => string.Create(CultureInfo.InvariantCulture, $"{kind}{address:x4}");

    private static int AlignUp(int address, int alignment) => (address + alignment - 1) & -alignment;

    /// <summary>Jumps go to l…, operands in memory that are relative to the instruction are the constants c….</summary>
    private sealed class Names : ISymbolResolver
    {
        public bool TryGetSymbol(
            in Instruction instruction, int operand, int instructionOperand, ulong address, int addressSize, out SymbolResult symbol)
        {
            var isJump = instruction.FlowControl is FlowControl.ConditionalBranch or FlowControl.UnconditionalBranch;
            symbol = new(address, Name(isJump ? 'l' : 'c', (long)address));
            return isJump || instruction.IsIPRelativeMemoryOperand;
        }
    }
}
