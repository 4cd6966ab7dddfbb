using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;

namespace ChainCore;

/// <summary>The instructions themselves. On a processor without them every call throws, and none is made.</summary>
internal readonly struct ArmSha2 : IArmSha2
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    public static string? UnsupportedReason =>
        Sha256.IsSupported ? null : "the processor has no Arm SHA-2 instructions, or they are switched off";

    [MethodImpl(Inline)]
    public static Vector128<uint> HashUpdate1(Vector128<uint> abcd, Vector128<uint> efgh, Vector128<uint> keyedWords) =>
        Sha256.HashUpdate1(abcd, efgh, keyedWords);

    [MethodImpl(Inline)]
    public static Vector128<uint> HashUpdate2(Vector128<uint> efgh, Vector128<uint> abcd, Vector128<uint> keyedWords) =>
        Sha256.HashUpdate2(efgh, abcd, keyedWords);

    [MethodImpl(Inline)]
    public static Vector128<uint> ScheduleUpdate0(Vector128<uint> w0, Vector128<uint> w4) => Sha256.ScheduleUpdate0(w0, w4);

    [MethodImpl(Inline)]
    public static Vector128<uint> ScheduleUpdate1(Vector128<uint> half, Vector128<uint> w8, Vector128<uint> w12) =>
        Sha256.ScheduleUpdate1(half, w8, w12);
}
