using System.Buffers.Binary;
using System.Runtime.Intrinsics.X86;

namespace ChainCore;

/// <summary>
/// The routines in machine code that use the SHA extensions of x86-64, for which .NET has no intrinsics. The code is data of this
/// assembly: <c>ShaNi.systemv.bin</c> and <c>ShaNi.windows.bin</c>, their disassembly beside them. The tests hold its generator,
/// generate both anew and compare.
/// </summary>
internal sealed unsafe class ShaNiCode : IDisposable
{
    /// <summary>The AppContext switch that turns machine code off.</summary>
    public const string Switch = "ChainCore.DisableMachineCode";

    /// <summary>The environment variable that turns machine code off if it is 1.</summary>
    public const string EnvironmentVariable = "CHAINCORE_DISABLE_MACHINE_CODE";

    /// <summary>Nonces or messages a group of the scan and Many routines holds.</summary>
    public const int Streams = 4;

    private const int ExtendedFeatures = 7;
    private const int ShaBit = 29;

    private readonly ExecutableMemory _memory;
    private readonly byte[] _code;

    /// <summary>Places code in executable memory; does not run it.</summary>
    /// <param name="code">A table of the routines' offsets, each 32 bits little-endian, and the routines at multiples of 64.</param>
    public ShaNiCode(byte[] code)
    {
        _code = code;
        _memory = new(code);
    }

    /// <summary>The code for the calling convention of this operating system.</summary>
    public static byte[] Data => ReadData(OperatingSystem.IsWindows() ? "ShaNi.windows.bin" : "ShaNi.systemv.bin");

    /// <summary>True if this process is told not to run machine code of this library.</summary>
    public static bool IsSwitchedOff =>
        (AppContext.TryGetSwitch(Switch, out var off) && off) || Environment.GetEnvironmentVariable(EnvironmentVariable) == "1";

    /// <summary>
    /// True if the processor has every instruction the code uses: SHA (leaf 7, EBX bit 29), SSSE3, SSE4.1, and AVX for three-operand
    /// forms. The runtime answers for AVX, as the operating system has to enable it.
    /// </summary>
    public static bool IsProcessorSuitable =>
        X86Base.X64.IsSupported && Ssse3.IsSupported && Sse41.IsSupported && Avx.IsSupported &&
        X86Base.CpuId(0, 0).Eax >= ExtendedFeatures && ((X86Base.CpuId(ExtendedFeatures, 0).Ebx >> ShaBit) & 1) != 0;

    /// <summary>The number and order of the routines in the data.</summary>
    public enum Routine
    {
        /// <summary><c>uint (ShaNiScanJob*, ShaNiScanRange*)</c>: hashes a range of nonces, returns the candidates found.</summary>
        Scan,

        /// <summary><c>void (uint* state, byte* blocks, nuint count)</c>: SHA-256's compression function on whole blocks.</summary>
        Compress,

        /// <summary><c>void (byte* header, byte* digest)</c>: double SHA-256 of 80 bytes at the lowest latency.</summary>
        HashHeader80,

        /// <summary>
        /// <c>void (byte* messages, byte* digests, nuint count)</c>: double SHA-256 of each 64-byte message. Both addresses may be equal,
        /// so a Merkle level can be hashed in place.
        /// </summary>
        Hash64Many,

        /// <summary><c>void (byte* headers, byte* digests, nuint count)</c>: double SHA-256 of each 80-byte header.</summary>
        Hash80Many,
    }

    /// <summary>A routine's first byte. A call needs a suitable processor; what it is given need not be aligned.</summary>
    /// <param name="routine">The routine.</param>
    public void* AddressOf(Routine routine) =>
        _memory.AddressOf(BinaryPrimitives.ReadInt32LittleEndian(_code.AsSpan(sizeof(int) * (int)routine)));

    /// <summary>Unmaps the code: no call may be under way or follow.</summary>
    public void Dispose() => _memory.Dispose();

    /// <summary>Loads the code and tests it, if this process may and can run it. Never throws.</summary>
    /// <param name="switchedOff">True to stay away from machine code.</param>
    /// <param name="place">Makes code runnable.</param>
    /// <param name="code">The code if null is returned.</param>
    /// <returns>Why there is no code to call, in one sentence without a full stop; null if there is.</returns>
    public static string? TryLoad(bool switchedOff, Func<ShaNiCode> place, out ShaNiCode? code)
    {
        code = null;
        if (!X86Base.X64.IsSupported) return "the process does not run on an x64 processor, or its instruction sets are switched off";
        if (!IsProcessorSuitable) return "the processor has no SHA instructions or no AVX, or they are switched off";
        if (switchedOff) return $"machine code is switched off by {EnvironmentVariable} or {Switch}";
        try
        {
            code = place();
            if (ShaNiSelfTest.Run(code)) return null;
            code.Dispose();
            code = null;
            return "the self-test of its machine code failed";
        }
#pragma warning disable CA1031 // Whatever the operating system says, and however: there is another way to hash.
        catch (Exception)
#pragma warning restore CA1031
        {
            return "memory cannot be made executable";
        }
    }

    internal static byte[] ReadData(string name)
    {
        using var stream = typeof(ShaNiCode).Assembly.GetManifestResourceStream(name)!;
        var data = new byte[stream.Length];
        stream.ReadExactly(data);
        return data;
    }
}
