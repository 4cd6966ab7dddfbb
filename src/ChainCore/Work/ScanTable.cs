using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ChainCore;

/// <summary>
/// Everything about a header that does not change with its nonce, computed once per job (specification row A2).
/// A plain table without references, so that a kernel can read it through a pointer.
/// </summary>
/// <remarks>
/// <para>The second block of a header is W0 = last Merkle word, W1 = time, W2 = bits, W3 = nonce, W4 = padding bit, W5..W14 = 0,
/// W15 = 640 (the length in bits). All are message words: the big-endian reading of four header bytes, so W3 is the byte swap of
/// the nonce's numeric value.</para>
/// <para>With Wt = σ1(Wt−2) + Wt−7 + σ0(Wt−15) + Wt−16 the constant parts of the schedule follow by leaving out every term
/// that W3 reaches; each field names its formula.</para>
/// </remarks>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct ScanTable
{
    /// <summary>H(0)..H(7) after the first block, added to the working variables after the second.</summary>
    public fixed uint Midstate[8];

    /// <summary>The working variables a..h after rounds 0, 1 and 2 of the second block: they do not see the nonce.</summary>
    public fixed uint State3[8];

    /// <summary>Round 3 without the nonce: its new a is this + W3.</summary>
    public uint Round3A;

    /// <summary>Round 3 without the nonce: its new e is this + W3.</summary>
    public uint Round3E;

    /// <summary>W16 = W0 + σ0(W1).</summary>
    public uint W16;

    /// <summary>W17 = W1 + σ0(W2) + σ1(W15).</summary>
    public uint W17;

    /// <summary>W18 = this + σ0(W3); this = W2 + σ1(W16).</summary>
    public uint W18Constant;

    /// <summary>W19 = this + W3; this = σ0(W4) + σ1(W17).</summary>
    public uint W19Constant;

    /// <summary>W30 = this + W23 + σ1(W28); this = σ0(W15).</summary>
    public uint W30Constant;

    /// <summary>W31 = this + W24 + σ1(W29); this = W15 + σ0(W16).</summary>
    public uint W31Constant;

    /// <summary>The candidate test: a hash is proposed if (H7 &amp; this) == 0, H7 being the second hash's last word.</summary>
    public uint CandidateMask;

    /// <summary>Kt + Wt of rounds 4..17, whose words are constant for the job; indexed by t.</summary>
    public fixed uint KeyedWords[18];

    /// <summary>What the second hash knows before it begins.</summary>
    public DigestHashConstants DigestHash;

    /// <summary>Fills the table.</summary>
    /// <param name="midstate">The state after the header's first 64 bytes.</param>
    /// <param name="tail">The header's bytes 64..79; the nonce among them is not used.</param>
    /// <param name="target">The target.</param>
    public ScanTable(in Midstate midstate, ReadOnlySpan<byte> tail, Target target)
    {
        var w0 = BinaryPrimitives.ReadUInt32BigEndian(tail);
        var w1 = BinaryPrimitives.ReadUInt32BigEndian(tail[4..]);
        var w2 = BinaryPrimitives.ReadUInt32BigEndian(tail[8..]);
        var k = Sha256Constants.K;

        var state = midstate.State;
        for (var i = 0; i < 8; i++) Midstate[i] = state[i];
        Sha256Scalar.Round(ref state, k[0] + w0);
        Sha256Scalar.Round(ref state, k[1] + w1);
        Sha256Scalar.Round(ref state, k[2] + w2);
        for (var i = 0; i < 8; i++) State3[i] = state[i];
        Sha256Scalar.Round(ref state, k[3]);
        Round3A = state[0];
        Round3E = state[4];

        W16 = w0 + Sha256Scalar.SmallSigma0(w1);
        W17 = w1 + Sha256Scalar.SmallSigma0(w2) + Sha256Scalar.SmallSigma1(Sha256Constants.HeaderBits);
        W18Constant = w2 + Sha256Scalar.SmallSigma1(W16);
        W19Constant = Sha256Scalar.SmallSigma0(Sha256Constants.PaddingBit) + Sha256Scalar.SmallSigma1(W17);
        W30Constant = Sha256Scalar.SmallSigma0(Sha256Constants.HeaderBits);
        W31Constant = Sha256Constants.HeaderBits + Sha256Scalar.SmallSigma0(W16);

        for (var t = 4; t < 18; t++) KeyedWords[t] = k[t];
        KeyedWords[4] += Sha256Constants.PaddingBit;
        KeyedWords[15] += Sha256Constants.HeaderBits;
        KeyedWords[16] += W16;
        KeyedWords[17] += W17;

        DigestHash = new();
        CandidateMask = GetCandidateMask(target);
    }

    /// <summary>
    /// The bits of H7 that are zero in every hash meeting the target. The hash's number is its digest read backwards, so its most
    /// significant 32 bits are the byte swap of H7; those that lead the target's top word as zeros must be zero in the hash too.
    /// Never wider than that, so nothing that meets the target is lost.
    /// </summary>
    private static uint GetCandidateMask(Target target)
    {
        var top = target.Value.TopWord;
        var leadingZeros = top == 0 ? uint.MaxValue : ~(uint.MaxValue >> System.Numerics.BitOperations.LeadingZeroCount(top));
        return BinaryPrimitives.ReverseEndianness(leadingZeros);
    }
}
