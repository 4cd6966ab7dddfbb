using System.Runtime.Intrinsics;

namespace ChainCore;

/// <summary>
/// The four SHA-256 instructions of Arm's cryptographic extension. Everything built on them is generic over this interface, so that
/// the tests run the very same statements on any processor, over an emulation of the four.
/// </summary>
/// <remarks>
/// The eight working variables stand in two vectors, a..d and e..h, the first variable in the lowest lane; four message words likewise.
/// Source: Arm Architecture Reference Manual, SHA256H, SHA256H2, SHA256SU0 and SHA256SU1.
/// </remarks>
internal interface IArmSha2
{
    /// <summary>SHA256H: the a..d after four rounds.</summary>
    /// <param name="abcd">a..d before them.</param>
    /// <param name="efgh">e..h before them.</param>
    /// <param name="keyedWords">Kt + Wt of the four.</param>
    static abstract Vector128<uint> HashUpdate1(Vector128<uint> abcd, Vector128<uint> efgh, Vector128<uint> keyedWords);

    /// <summary>SHA256H2: the e..h after the same four rounds.</summary>
    /// <param name="efgh">e..h before them.</param>
    /// <param name="abcd">a..d before them.</param>
    /// <param name="keyedWords">Kt + Wt of the four.</param>
    static abstract Vector128<uint> HashUpdate2(Vector128<uint> efgh, Vector128<uint> abcd, Vector128<uint> keyedWords);

    /// <summary>SHA256SU0: Wt + σ0(Wt+1) of four consecutive t, the first half of Wt+16.</summary>
    /// <param name="w0">Wt..Wt+3.</param>
    /// <param name="w4">Wt+4..Wt+7, of which the first is used.</param>
    static abstract Vector128<uint> ScheduleUpdate0(Vector128<uint> w0, Vector128<uint> w4);

    /// <summary>SHA256SU1: Wt+16..Wt+19 from their first halves, by adding Wt+9 + σ1(Wt+14) and so on.</summary>
    /// <param name="half">The four first halves.</param>
    /// <param name="w8">Wt+8..Wt+11, of which the last three are used.</param>
    /// <param name="w12">Wt+12..Wt+15, of which all but the second are used.</param>
    static abstract Vector128<uint> ScheduleUpdate1(Vector128<uint> half, Vector128<uint> w8, Vector128<uint> w12);
}
