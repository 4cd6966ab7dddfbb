namespace ChainCore;

/// <summary>
/// The lane operations of SHA-256 on one width. Coarse on purpose: one call per statement of <see cref="LaneKernel{L,V}"/>, each
/// compiled in place. Implementations use raw intrinsics on parameters taken by value and call none of each other.
/// </summary>
/// <typeparam name="V">The lanes: one 32-bit word of each nonce being tried.</typeparam>
internal unsafe interface ILanes<V>
    where V : unmanaged
{
    /// <summary>The 32-bit lanes of one vector.</summary>
    static abstract int Lanes { get; }

    /// <summary>The lanes of a <typeparamref name="V"/>, at most 64: one vector's, or those of all interleaved vectors.</summary>
    static abstract int Count { get; }

    /// <summary>0, 1, 2, … one number a lane.</summary>
    static abstract V Ramp { get; }

    /// <summary>The same word in every lane.</summary>
    static abstract V Splat(uint x);

    /// <summary>The bytes of every lane reversed.</summary>
    static abstract V ByteSwap(V x);

    static abstract V Add(V x, V y);

    /// <summary>
    /// x plus one word in every lane. Words come by pointer, so that the addition itself broadcasts them: passed by value they would go
    /// through a register and a broadcast instruction (8 % of a whole scan).
    /// </summary>
    static abstract V AddWord(V x, uint* word);

    /// <summary>Ch(e, f, g).</summary>
    static abstract V Ch(V e, V f, V g);

    /// <summary>Σ1(e).</summary>
    static abstract V BigSigma1(V e);

    /// <summary>T1 = h + (w + k) + Ch(e, f, g) + Σ1(e).</summary>
    static abstract V T1(V e, V f, V g, V h, V w, uint* k);

    /// <summary>T1 = h + kw + Ch(e, f, g) + Σ1(e), kw being Kt + Wt.</summary>
    static abstract V T1(V e, V f, V g, V h, uint* kw);

    /// <summary>The new a: T1 + T2, T2 being Maj(a, b, c) + Σ0(a).</summary>
    static abstract V NewA(V a, V b, V c, V t1);

    /// <summary>y + σ0(x).</summary>
    static abstract V AddSigma0(V y, V x);

    /// <summary>y + σ1(x).</summary>
    static abstract V AddSigma1(V y, V x);

    /// <summary>Wt+16 = Wt + Wt+9 + σ0(Wt+1) + σ1(Wt+14).</summary>
    static abstract V Extend(V w0, V w1, V w9, V w14);

    /// <summary>Bit i is set if lane i of x &amp; mask is zero.</summary>
    static abstract ulong ZeroBits(V x, uint mask);

    /// <summary>Reads 16 big-endian words of each lane's message and transposes them: lane i of word t is message i's word t.</summary>
    /// <param name="source">Message 0's first byte.</param>
    /// <param name="stride">The bytes from one message to the next.</param>
    /// <param name="w">Receives word t at t · <paramref name="step"/>.</param>
    /// <param name="step">1, or the number of interleaved vectors.</param>
    static abstract void Load(byte* source, nuint stride, V* w, int step);

    /// <summary>Writes the eight words of each lane's digest big-endian, one digest of 32 bytes after the other.</summary>
    /// <param name="words">Word t at t · <paramref name="step"/>.</param>
    /// <param name="step">1, or the number of interleaved vectors.</param>
    /// <param name="digests">Receives lane 0's digest, then lane 1's, …</param>
    static abstract void Store(V* words, int step, byte* digests);
}
