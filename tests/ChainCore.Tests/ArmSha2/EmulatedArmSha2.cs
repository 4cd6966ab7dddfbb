using System.Numerics;
using System.Runtime.Intrinsics;

namespace ChainCore.Tests;

/// <summary>
/// The four instructions as the Arm Architecture Reference Manual's pseudocode defines them, statement by statement: SHA256hash(X, Y, W,
/// part1) with SHAchoose, SHAmajority, SHAhashSIGMA0 and SHAhashSIGMA1, and the operation sections of SHA256SU0 and SHA256SU1.
/// </summary>
internal readonly struct EmulatedArmSha2 : IArmSha2
{
    // SHA256H: V[d] = SHA256hash(V[d], V[n], V[m], TRUE).
    public static Vector128<uint> HashUpdate1(Vector128<uint> abcd, Vector128<uint> efgh, Vector128<uint> keyedWords) =>
        Hash(abcd, efgh, keyedWords, true);

    // SHA256H2: V[d] = SHA256hash(V[n], V[d], V[m], FALSE).
    public static Vector128<uint> HashUpdate2(Vector128<uint> efgh, Vector128<uint> abcd, Vector128<uint> keyedWords) =>
        Hash(abcd, efgh, keyedWords, false);

    public static Vector128<uint> ScheduleUpdate0(Vector128<uint> w0, Vector128<uint> w4)
    {
        // T = operand2<31:0> : operand1<127:32>: the words one further on.
        Span<uint> t = [w0[1], w0[2], w0[3], w4[0]];
        Span<uint> result = [0, 0, 0, 0];
        for (var e = 0; e < 4; e++)
        {
            var element = t[e];
            element = BitOperations.RotateRight(element, 7) ^ BitOperations.RotateRight(element, 18) ^ (element >> 3);
            result[e] = element + w0[e];
        }

        return Vector128.Create<uint>(result);
    }

    public static Vector128<uint> ScheduleUpdate1(Vector128<uint> half, Vector128<uint> w8, Vector128<uint> w12)
    {
        // T0 = operand3<31:0> : operand2<127:32>; T1 = operand3<127:64>, later result<63:0>.
        Span<uint> t0 = [w8[1], w8[2], w8[3], w12[0]];
        Span<uint> t1 = [w12[2], w12[3]];
        Span<uint> result = [0, 0, 0, 0];
        for (var e = 0; e < 4; e++)
        {
            if (e == 2) result[..2].CopyTo(t1);
            var element = t1[e % 2];
            element = BitOperations.RotateRight(element, 17) ^ BitOperations.RotateRight(element, 19) ^ (element >> 10);
            result[e] = element + half[e] + t0[e];
        }

        return Vector128.Create<uint>(result);
    }

    private static Vector128<uint> Hash(Vector128<uint> x, Vector128<uint> y, Vector128<uint> w, bool part1)
    {
        var (x0, x1, x2, x3) = (x[0], x[1], x[2], x[3]);
        var (y0, y1, y2, y3) = (y[0], y[1], y[2], y[3]);
        for (var e = 0; e < 4; e++)
        {
            var choice = ((y1 ^ y2) & y0) ^ y2;
            var majority = (x0 & x1) | ((x0 | x1) & x2);
            var t = y3 + (BitOperations.RotateRight(y0, 6) ^ BitOperations.RotateRight(y0, 11) ^ BitOperations.RotateRight(y0, 25)) + choice + w[e];
            x3 = t + x3;
            y3 = t + (BitOperations.RotateRight(x0, 2) ^ BitOperations.RotateRight(x0, 13) ^ BitOperations.RotateRight(x0, 22)) + majority;

            // <Y, X> = ROL(Y : X, 32): every word one place up, the highest to the bottom.
            (y3, y2, y1, y0, x3, x2, x1, x0) = (y2, y1, y0, x3, x2, x1, x0, y3);
        }

        return part1 ? Vector128.Create(x0, x1, x2, x3) : Vector128.Create(y0, y1, y2, y3);
    }
}
