using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ChainCore;

/// <summary>SHA-256's compression by Arm's instructions: one message, block after block.</summary>
internal static unsafe class ArmSha2Compression
{
    /// <summary>True if the process can call <see cref="Compress{I}"/> of <see cref="ArmSha2"/>.</summary>
    public static bool IsSupported
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => System.Runtime.Intrinsics.Arm.Sha256.IsSupported;
    }

    /// <summary>Compresses whole blocks into the state.</summary>
    /// <param name="state">H(0)..H(7), updated.</param>
    /// <param name="blocks">A multiple of 64 bytes.</param>
    /// <typeparam name="I">The four instructions.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Compress<I>(ref Sha256State state, ReadOnlySpan<byte> blocks)
        where I : struct, IArmSha2
    {
        // a and b, by turns, hold a..d, and e holds e..h; p, q, r and s hold sixteen words of the message schedule, four each.
        Vector128<uint> a, b, e, x, p, q, r, s, startA, startE;
        var reverseBytes = Vector128.Create((byte)3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
        var extended = Sha256Constants.KPointer + 48;
        a = Vector128.LoadUnsafe(ref state[0]);
        e = Vector128.LoadUnsafe(ref state[4]);
        fixed (byte* first = blocks)
        {
            var block = first;
            for (var left = blocks.Length / Sha256Constants.BlockSize; left > 0; left--, block += Sha256Constants.BlockSize)
            {
                startA = a;
                startE = e;
                p = Vector128.Shuffle(Vector128.Load(block), reverseBytes).AsUInt32();
                q = Vector128.Shuffle(Vector128.Load(block + 16), reverseBytes).AsUInt32();
                r = Vector128.Shuffle(Vector128.Load(block + 32), reverseBytes).AsUInt32();
                s = Vector128.Shuffle(Vector128.Load(block + 48), reverseBytes).AsUInt32();
                var k = Sha256Constants.KPointer;
                for (; k != extended; k += 16)
                {
                    x = p + Vector128.Load(k); p = I.ScheduleUpdate0(p, q);
                    b = I.HashUpdate1(a, e, x); e = I.HashUpdate2(e, a, x); p = I.ScheduleUpdate1(p, r, s);
                    x = q + Vector128.Load(k + 4); q = I.ScheduleUpdate0(q, r);
                    a = I.HashUpdate1(b, e, x); e = I.HashUpdate2(e, b, x); q = I.ScheduleUpdate1(q, s, p);
                    x = r + Vector128.Load(k + 8); r = I.ScheduleUpdate0(r, s);
                    b = I.HashUpdate1(a, e, x); e = I.HashUpdate2(e, a, x); r = I.ScheduleUpdate1(r, p, q);
                    x = s + Vector128.Load(k + 12); s = I.ScheduleUpdate0(s, p);
                    a = I.HashUpdate1(b, e, x); e = I.HashUpdate2(e, b, x); s = I.ScheduleUpdate1(s, q, r);
                }

                x = p + Vector128.Load(k); b = I.HashUpdate1(a, e, x); e = I.HashUpdate2(e, a, x);
                x = q + Vector128.Load(k + 4); a = I.HashUpdate1(b, e, x); e = I.HashUpdate2(e, b, x);
                x = r + Vector128.Load(k + 8); b = I.HashUpdate1(a, e, x); e = I.HashUpdate2(e, a, x);
                x = s + Vector128.Load(k + 12); a = I.HashUpdate1(b, e, x); e = I.HashUpdate2(e, b, x);
                a += startA;
                e += startE;
            }
        }

        a.StoreUnsafe(ref state[0]);
        e.StoreUnsafe(ref state[4]);
    }
}
