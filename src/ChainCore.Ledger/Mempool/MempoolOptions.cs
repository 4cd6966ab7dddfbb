namespace ChainCore.Ledger;

/// <summary>What a node's mempool takes, beyond what the chain's rules ask of every transaction (C43).</summary>
public sealed record MempoolOptions
{
    /// <summary>The most transactions; 10,000 if not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Capacity { get; init => field = AtLeastOne(value, nameof(Capacity)); } = 10_000;

    /// <summary>The most bytes of all transactions together; 64 MiB if not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long MaximumBytes { get; init => field = AtLeastOne(value, nameof(MaximumBytes)); } = 64 << 20;

    /// <summary>The most bytes of one transaction; 100,000 if not given (Bitcoin Core's limit for standard transactions).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumTransactionBytes { get; init => field = AtLeastOne(value, nameof(MaximumTransactionBytes)); } = 100_000;

    /// <summary>
    /// The least fee of a transaction, whatever its size; 0.01 coin if not given. <see cref="Mempool.MinimumFee"/> may change it.
    /// </summary>
    public Amount MinimumFee { get; init; } = LedgerConfiguration.Default.MinimumFee;

    /// <summary>
    /// The most unconfirmed ancestors a transaction may have, itself counted; 25 if not given, as in Bitcoin Core. What a reorganisation
    /// brings back is not held to it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumAncestors { get; init => field = AtLeastOne(value, nameof(MaximumAncestors)); } = 25;

    /// <summary>How long a transaction waits at most; 14 days if not given, as in Bitcoin Core.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan Expiry
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromDays(14);

    private static T AtLeastOne<T>(T value, string name)
        where T : System.Numerics.INumber<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, T.One, name);
        return value;
    }
}
