namespace ChainCore.Ledger;

/// <summary>Whether a block may state the difficulty it states.</summary>
internal enum StatedDifficultyVerdict
{
    /// <summary>It may.</summary>
    Accepted,

    /// <summary>The bits are not the exact encoding of a difficulty in MIN..MAX (rows X4, B18).</summary>
    OutOfRange,

    /// <summary>The difficulty is below the one required at the block's height (row B20).</summary>
    TooLow,
}

/// <summary>
/// The rule about the bits of a block after genesis: exactly those of a difficulty N with required ≤ N ≤ MAX, or MIN ≤ N ≤ MAX on a
/// chain of <see cref="DifficultyConsensus.Stated"/> (rows X4, X10, B18, B20, B31, H4).
/// </summary>
internal static class StatedDifficultyRule
{
    /// <summary>BIP 22's word for both refusals: "bad-diffbits".</summary>
    public const string Reason = "bad-diffbits";

    /// <summary>Judges a header's bits. Whether the hash meets them is another rule.</summary>
    /// <param name="parameters">What the chain recorded.</param>
    /// <param name="bits">The header's bits.</param>
    /// <param name="required">The difficulty required at the block's height on its own branch.</param>
    /// <param name="stated">The difficulty the bits encode; 0 if they encode none.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameters"/> is null.</exception>
    public static StatedDifficultyVerdict Check(
        ConsensusParameters parameters, CompactTarget bits, Difficulty required, out Difficulty stated)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Difficulty.TryFromCompact(bits, out stated)
            ? Check(parameters, stated, required)
            : StatedDifficultyVerdict.OutOfRange;
    }

    /// <summary>Judges a difficulty, of a template for example that was issued before the required one changed (row B31).</summary>
    /// <param name="parameters">What the chain recorded.</param>
    /// <param name="stated">The difficulty stated.</param>
    /// <param name="required">The difficulty required at the block's height on its own branch.</param>
    /// <returns>The verdict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameters"/> is null.</exception>
    public static StatedDifficultyVerdict Check(ConsensusParameters parameters, Difficulty stated, Difficulty required)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (stated < parameters.MinimumDifficulty || stated > parameters.MaximumDifficulty) return StatedDifficultyVerdict.OutOfRange;
        return stated < Floor(parameters, required) ? StatedDifficultyVerdict.TooLow : StatedDifficultyVerdict.Accepted;
    }

    /// <summary>The lowest difficulty a block may state: the required one, or MIN where any in range may be (rows X10, X11).</summary>
    /// <param name="parameters">What the chain recorded.</param>
    /// <param name="required">The difficulty required at the block's height.</param>
    /// <returns>The floor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parameters"/> is null.</exception>
    public static Difficulty Floor(ConsensusParameters parameters, Difficulty required)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return parameters.DifficultyConsensus == DifficultyConsensus.Stated ? parameters.MinimumDifficulty : required;
    }

    /// <summary>The word that tells the refusals apart: "difficulty_out_of_range" or "difficulty_too_low".</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The word; null for <see cref="StatedDifficultyVerdict.Accepted"/>.</returns>
    public static string? FieldOf(StatedDifficultyVerdict verdict) => verdict switch
    {
        StatedDifficultyVerdict.OutOfRange => "difficulty_out_of_range",
        StatedDifficultyVerdict.TooLow => "difficulty_too_low",
        _ => null,
    };
}
