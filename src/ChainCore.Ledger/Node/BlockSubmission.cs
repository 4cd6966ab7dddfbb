namespace ChainCore.Ledger;

/// <summary>
/// What a miner says about how it found a block (row C12): optional, untrusted, for statistics alone.
/// </summary>
/// <param name="MiningDuration">Seconds of search, 0..<see cref="MaximumDuration"/>.</param>
/// <param name="HashAttempts">Hashes tried, at least 0.</param>
/// <param name="HashRate">Hashes per second, 0..<see cref="MaximumHashRate"/>.</param>
/// <param name="WorkerId">The worker that found it, 0..<see cref="MaximumWorkerId"/>.</param>
public sealed record MiningMetadata(
    double? MiningDuration = null, long? HashAttempts = null, double? HashRate = null, int? WorkerId = null)
{
    /// <summary>The longest search: 31,622,400 s, a leap year.</summary>
    public const double MaximumDuration = 366 * 86_400;

    /// <summary>The highest hash rate: 1e18 hashes per second.</summary>
    public const double MaximumHashRate = 1e18;

    /// <summary>The highest number of a worker: 65,535.</summary>
    public const int MaximumWorkerId = ushort.MaxValue;

    /// <summary>The first value outside its range.</summary>
    /// <returns>The value's name as the document writes it, such as "hash_rate"; null if all are in range.</returns>
    public string? FindOutOfRange()
    {
        if (!IsWithin(MiningDuration, MaximumDuration)) return "mining_duration";
        if (HashAttempts < 0) return "hash_attempts";
        if (!IsWithin(HashRate, MaximumHashRate)) return "hash_rate";
        return WorkerId is < 0 or > MaximumWorkerId ? "worker_id" : null;
    }

    // NaN is in no range.
    private static bool IsWithin(double? value, double maximum) => value is null or >= 0 && !(value > maximum);
}

/// <summary>A block a miner submits, with what it claims about it. A claim that is null is not looked at (rows C12, H6).</summary>
/// <param name="Block">The block. Its header decides; the claims are compared with it.</param>
public sealed record BlockSubmission(Block Block)
{
    /// <summary>The hash: that of the header (rows C14, B19).</summary>
    public Hash256? Hash { get; init; }

    /// <summary>The height: that in the coinbase.</summary>
    public long? Index { get; init; }

    /// <summary>The Merkle root: the header's.</summary>
    public Hash256? MerkleRoot { get; init; }

    /// <summary>The difficulty: the one the header's bits encode.</summary>
    public long? TargetDifficulty { get; init; }

    /// <summary>The miner's address: the one the coinbase's first output pays (row H6).</summary>
    public Address? MinerAddress { get; init; }

    /// <summary>The <see cref="BlockTemplate.Id"/> of the template the block was made of. One that is not known is not looked at.</summary>
    public string? TemplateId { get; init; }

    /// <summary>How the block was found.</summary>
    public MiningMetadata? Metadata { get; init; }
}
