using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ChainCore;

/// <summary>Double SHA-256 of messages of one length over lanes: lane i of a group hashes message i of it.</summary>
/// <typeparam name="L">The lane operations.</typeparam>
/// <typeparam name="V">The lanes: a vector, or several interleaved ones.</typeparam>
internal static unsafe class LaneMessages<L, V>
    where L : struct, ILanes<V>
    where V : unmanaged
{
    private const MethodImplOptions Phase = MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining;
    private const int BlockSize = Sha256Constants.BlockSize;
    private const int DigestSize = Sha256Constants.DigestSize;

    /// <summary>A last group that is not full is copied to the stack, if its messages are not longer than this.</summary>
    private const int LongestCopied = 128;

    /// <summary>Hashes <paramref name="count"/> messages, or as many of them as are worth a group.</summary>
    /// <returns>The number of messages hashed, from the first on; the others are faster one by one.</returns>
    public static nuint HashMany(bool compact, byte* messages, int length, nuint count, byte* digests) =>
        IsWorthAGroup(count, length) ? HashGroups(compact, messages, length, count, digests) : 0;

    /// <summary>A group takes about as long as a quarter of its messages one by one; the last one has to be copied, too.</summary>
    private static bool IsWorthAGroup(nuint count, int length) =>
        count >= (nuint)L.Count || (count >= (nuint)(L.Count + 3) / 4 && length <= LongestCopied);

    [SkipLocalsInit]
    private static nuint HashGroups(bool compact, byte* messages, int length, nuint count, byte* digests)
    {
        var buffer = stackalloc byte[((LaneRounds<L, V>.ScheduleLength + 8 + 8 + 8) * sizeof(V)) + 64];
        var w = (V*)(((nuint)buffer + 63) & ~(nuint)63);
        var state = w + LaneRounds<L, V>.ScheduleLength;
        var saved = state + 8;
        var initial = saved + 8;
        for (var i = 0; i < 8; i++) initial[i] = L.Splat(Sha256Constants.InitialState[i]);

        // The last block or two: the message's rest, the padding bit, zeros, and the length. The same for all messages but for the rest.
        var whole = length / BlockSize;
        var rest = length % BlockSize;
        var tailSize = rest + 1 + sizeof(ulong) <= BlockSize ? BlockSize : 2 * BlockSize;
        var tails = stackalloc byte[L.Count * 2 * BlockSize];
        new Span<byte>(tails, L.Count * tailSize).Clear();
        for (var i = 0; i < L.Count; i++)
        {
            tails[(i * tailSize) + rest] = 0x80;
            BinaryPrimitives.WriteUInt64BigEndian(new(tails + ((i + 1) * tailSize) - sizeof(ulong), sizeof(ulong)), 8 * (ulong)length);
        }

        // A message of whole blocks leaves a tail that is the same everywhere: its schedule is computed once.
        var paddingBlock = stackalloc uint[64];
        if (rest == 0) KeyedSchedule(tails, paddingBlock);

        var copies = stackalloc byte[L.Count * LongestCopied];
        var lastDigests = stackalloc byte[L.Count * DigestSize];
        nuint done = 0;
        while (IsWorthAGroup(count - done, length))
        {
            var group = (int)nuint.Min((nuint)L.Count, count - done);
            var source = messages + (done * (nuint)length);
            var target = digests + (done * DigestSize);
            if (group < L.Count)
            {
                // Lanes beyond the last message hash what is left in the copies; nobody reads their digests.
                Unsafe.CopyBlockUnaligned(copies, source, (uint)(group * length));
                source = copies;
                target = lastDigests;
            }

            CopyState(initial, state);
            for (var block = 0; block < whole; block++)
            {
                L.Load(source + (block * BlockSize), (nuint)length, w, 1);
                Compress(state, saved, w);
            }

            if (rest == 0)
            {
                CopyState(state, saved);
                if (compact) LaneRounds<L, V>.ShortChainKeyedRounds(state, paddingBlock, 1, 64);
                else LaneRounds<L, V>.KeyedRounds(state, paddingBlock, 1, 64);
            }
            else
            {
                for (var i = 0; i < L.Count; i++)
                {
                    Unsafe.CopyBlockUnaligned(
                        tails + (i * tailSize), source + (((nuint)i * (nuint)length) + (nuint)(whole * BlockSize)), (uint)rest);
                }

                if (tailSize > BlockSize)
                {
                    L.Load(tails, (nuint)tailSize, w, 1);
                    Compress(state, saved, w);
                }

                L.Load(tails + (tailSize - BlockSize), (nuint)tailSize, w, 1);
                CopyState(state, saved);
                LaneRounds<L, V>.Rounds(state, w, w, Sha256Constants.KPointer, 64);
            }

            LaneDigests<L, V>.DigestToMessage(state, saved, w);
            LaneDigests<L, V>.PadDigest(w);
            if (compact)
            {
                LaneRounds<L, V>.Rounds(state, w, w, Sha256Constants.KPointer, 64);
            }
            else
            {
                LaneDigests<L, V>.StartDigestHash(state, w);
                LaneRounds<L, V>.Rounds(state, w + 16, w + 15, Sha256Constants.KPointer + 16, 48);
            }

            AddState(state, initial);

            L.Store(state, 1, target);
            if (group < L.Count) Unsafe.CopyBlockUnaligned(digests + (done * DigestSize), lastDigests, (uint)(group * DigestSize));
            done += (nuint)group;
        }

        return done;
    }

    /// <summary>One block of every lane's message, whose words are W0..W15.</summary>
    private static void Compress(V* state, V* saved, V* w)
    {
        CopyState(state, saved);
        LaneRounds<L, V>.Rounds(state, w, w, Sha256Constants.KPointer, 64);
        AddState(state, saved);
    }

    private static void CopyState(V* source, V* target) => Unsafe.CopyBlockUnaligned(target, source, (uint)(8 * sizeof(V)));

    [MethodImpl(Phase)]
    private static void AddState(V* state, V* addend)
    {
        for (var i = 0; i < 8; i++) state[i] = L.Add(state[i], addend[i]);
    }

    /// <summary>Kt + Wt of one block, which all lanes share.</summary>
    private static void KeyedSchedule(byte* block, uint* keyedWords)
    {
        for (var t = 0; t < 16; t++) keyedWords[t] = BinaryPrimitives.ReadUInt32BigEndian(new(block + (4 * t), 4));
        for (var t = 16; t < 64; t++)
        {
            keyedWords[t] = keyedWords[t - 16] + Sha256Scalar.SmallSigma0(keyedWords[t - 15])
                + keyedWords[t - 7] + Sha256Scalar.SmallSigma1(keyedWords[t - 2]);
        }

        for (var t = 0; t < 64; t++) keyedWords[t] += Sha256Constants.K[t];
    }
}
