using System.Runtime.InteropServices;

namespace ChainCore;

/// <summary>
/// What SHA-256 of a 32-byte digest knows before it sees the digest: W8 is the padding bit, W9..W14 are zero, W15 is 256 (the length in
/// bits), and round 0 works on the constant initial state. A plain table, so that a kernel can read it through a pointer.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct DigestHashConstants
{
    /// <summary>Kt for rounds 0..7, Kt + Wt for rounds 8..15.</summary>
    public fixed uint KeyedWords[16];

    /// <summary>Round 0 without its word: its new a is this + W0.</summary>
    public uint Round0A;

    /// <summary>Round 0 without its word: its new e is this + W0.</summary>
    public uint Round0E;

    public DigestHashConstants()
    {
        var k = Sha256Constants.K;
        for (var t = 0; t < 16; t++) KeyedWords[t] = k[t];
        KeyedWords[8] += Sha256Constants.PaddingBit;
        KeyedWords[15] += Sha256Constants.DigestBits;

        var state = default(Midstate).State;
        Sha256Scalar.Round(ref state, k[0]);
        Round0A = state[0];
        Round0E = state[4];
    }
}
