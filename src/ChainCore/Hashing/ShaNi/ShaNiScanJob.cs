using System.Runtime.InteropServices;

namespace ChainCore;

/// <summary>Four words, the first in the lowest bits of a register.</summary>
internal readonly record struct Quad(uint W0, uint W1, uint W2, uint W3);

/// <summary>
/// What the scan routine reads of a job, in the word order of the SHA instructions: ABEF is F, E, B, A from the lowest word up, CDGH
/// is H, G, D, C. The generator in the tests takes the fields' offsets by name.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ShaNiScanJob
{
    /// <summary>ABEF after round 3 of the second block without the nonce's word, which is to be added to A and E.</summary>
    public Quad Abef3;

    /// <summary>CDGH after round 3.</summary>
    public Quad Cdgh3;

    /// <summary>W16, W17, and W18 and W19 without σ0(W3) and W3 + σ0(W4): SHA256MSG1 on (0, 0, 0, W3), (W4, 0, 0, 0) gives these.</summary>
    public Quad Words16;

    /// <summary>W20..W23 without their σ1 terms.</summary>
    public Quad Words20;

    /// <summary>The constant terms of W28..W31.</summary>
    public Quad Words28;

    /// <summary>Midstate words B, C, D, E: to be added to give W1..W4 of the second hash.</summary>
    public Quad MidstateBcde;

    /// <summary>Midstate words F, G, H, then the padding word: to be added to give W5..W8 of the second hash.</summary>
    public Quad MidstateFgh;

    /// <summary>Midstate word A in the highest word.</summary>
    public Quad MidstateA;

    /// <summary>ABEF after round 0 of the second hash without the last round's A, which is to be added to A and E.</summary>
    public Quad SecondAbef0;

    /// <summary>The candidate mask, four times.</summary>
    public Quad Mask;
}

/// <summary>The range of one call of the scan routine, and its results.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ShaNiScanRange
{
    /// <summary>In: where to write the candidates.</summary>
    public uint* Candidates;

    /// <summary>In: the room there. The scan stops as soon as another group's candidates might not fit.</summary>
    public uint Capacity;

    /// <summary>In: the first nonce, as the numeric value of the header field.</summary>
    public uint FirstNonce;

    /// <summary>In: the nonces to try.</summary>
    public uint Count;

    /// <summary>Out: the nonces tried: <see cref="Count"/>, or less, a multiple of four.</summary>
    public uint Tried;

    /// <summary>Out: the candidates written.</summary>
    public uint Found;
}
