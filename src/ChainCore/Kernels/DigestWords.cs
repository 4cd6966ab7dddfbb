using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ChainCore;

/// <summary>
/// What is the same in every hash of a digest, whose words W8..W15 are one bit, zeros and the length, and whose state begins as H(0). A
/// test derives it.
/// </summary>
internal static unsafe class DigestWords
{
    // Places among the words; those of 1..15 are the rounds' Kt and what can be added to it beforehand.

    /// <summary>The e after round 0 is this + W0: H3 + H7 + Σ1(H4) + Ch(H4, H5, H6) + K0.</summary>
    public const int Round0E = 0;

    /// <summary>W17 = this + W1 + σ0(W2): σ1(W15).</summary>
    public const int W17 = 16;

    /// <summary>W22 = this + W6 + σ0(W7) + σ1(W20): W15.</summary>
    public const int W22 = 17;

    /// <summary>W23 = this + W7 + W16 + σ1(W21): σ0(W8).</summary>
    public const int W23 = 18;

    /// <summary>W24 = this + W17 + σ1(W22): W8.</summary>
    public const int W24 = 19;

    /// <summary>W30 = this + W23 + σ1(W28): σ0(W15).</summary>
    public const int W30 = 20;

    /// <summary>The a after round 0 is this + W0: H7 + Σ1(H4) + Ch(H4, H5, H6) + K0 + Σ0(H0) + Maj(H0, H1, H2).</summary>
    public const int Round0A = 21;

    /// <summary>The words: Kt + H(7-t) in rounds 1..3, whose h is H(7-t), Kt in rounds 4..7, and Kt + Wt in rounds 8..15.</summary>
    public static ReadOnlySpan<uint> Words =>
    [
        0x98c7e2a2, 0x90bb1e3c, 0x50c6645b, 0x3ac42e24, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274,
        0x00a00000, Sha256Constants.DigestBits, 0x11002000, Sha256Constants.PaddingBit, 0x00400022, 0xfc08884d,
    ];

    /// <summary>The address of <see cref="Words"/>: data of the assembly's image, which never moves.</summary>
    public static uint* Pointer => (uint*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(Words));
}
