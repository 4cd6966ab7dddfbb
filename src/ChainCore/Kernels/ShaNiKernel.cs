namespace ChainCore;

/// <summary>
/// The nonce scan by the SHA extensions of x86-64, in machine code (<see cref="ShaNiRoutines"/>): four nonces at once, since a round
/// takes the processor twice as long as it takes to begin the next one. Eight of each nonce's rounds are done by vector instructions
/// for all four, while the SHA unit works on the four before.
/// </summary>
/// <remarks>The loop over the nonces runs in unmanaged code, in which the garbage collector waits for nobody.</remarks>
internal sealed unsafe class ShaNiKernel() : ScanKernel("sha-ni", ShaNiCode.Streams, ShaNiCode.Streams)
{
    internal override string? UnsupportedReason => ShaNiRoutines.UnsupportedReason;

    internal override uint Scan(in ScanTable table, uint firstNonce, uint count, Span<uint> candidates, out int found)
    {
        var job = CreateJob(table);
        fixed (uint* room = candidates)
        {
            ShaNiScanRange range = new() { Candidates = room, Capacity = (uint)candidates.Length, FirstNonce = firstNonce, Count = count };
            found = (int)ShaNiRoutines.Scan(&job, &range);
            return range.Tried;
        }
    }

    internal override void HashMany(byte* messages, int length, nuint count, byte* digests)
    {
        var routine = length switch
        {
            Sha256Constants.BlockSize => ShaNiRoutines.Hash64Many,
            BlockHeader.Size => ShaNiRoutines.Hash80Many,
            _ => null,
        };

        // A group takes the time of two single messages, however few are in it.
        var grouped = routine is null ? 0 : count % ShaNiCode.Streams == 1 ? count - 1 : count;
        if (grouped > 0) routine(messages, digests, grouped);
        base.HashMany(messages + (grouped * (nuint)length), length, count - grouped, digests + (grouped * Sha256Constants.DigestSize));
    }

    internal static ShaNiScanJob CreateJob(in ScanTable t)
    {
        ref readonly var second = ref t.DigestHash;
        return new()
        {
            Abef3 = new(t.State3[4], t.Round3E, t.State3[0], t.Round3A),
            Cdgh3 = new(t.State3[6], t.State3[5], t.State3[2], t.State3[1]),
            Words16 = new(t.W16, t.W17, t.W18Constant, t.W19Constant - Sha256Scalar.SmallSigma0(Sha256Constants.PaddingBit)),
            Words20 = new(Sha256Constants.PaddingBit, 0, Sha256Constants.HeaderBits, t.W16),
            Words28 = new(0, 0, Sha256Scalar.SmallSigma0(Sha256Constants.HeaderBits), t.W31Constant),
            MidstateBcde = new(t.Midstate[1], t.Midstate[2], t.Midstate[3], t.Midstate[4]),
            MidstateFgh = new(t.Midstate[5], t.Midstate[6], t.Midstate[7], Sha256Constants.PaddingBit),
            MidstateA = new(0, 0, 0, t.Midstate[0]),
            SecondAbef0 = new(Sha256Constants.H4, second.Round0E + t.Midstate[0], Sha256Constants.H0, second.Round0A + t.Midstate[0]),
            Mask = new(t.CandidateMask, t.CandidateMask, t.CandidateMask, t.CandidateMask),
        };
    }
}
