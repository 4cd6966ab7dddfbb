using System.Buffers.Binary;
using System.Collections.Immutable;
using ChainCore.Ledger;

namespace ChainCore.Mining;

/// <summary>
/// What the workers hash: validated work and its search space, divided among them. Immutable but for the positions of the search; a new
/// one replaces it, and its <see cref="Generation"/> says which is the later (D20).
/// </summary>
public sealed class MiningJob
{
    private readonly ImmutableArray<Hash256> _branch;
    private int _claimed;

    /// <summary>Divides the search space of work among workers.</summary>
    /// <param name="work">The work; validated by <see cref="TemplateValidator"/>.</param>
    /// <param name="generation">The job's number; each job of a session has a greater one than those before it.</param>
    /// <param name="options">How to search.</param>
    /// <exception cref="ArgumentException">The work has no transactions, or an extra nonce outside the coinbase.</exception>
    public MiningJob(WorkTemplate work, long generation, MiningJobOptions options)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(options);
        if (work.Transactions.IsDefaultOrEmpty) throw new ArgumentException("The work has no coinbase.", nameof(work));
        (Work, Generation, Source) = (work, generation, options.Source);
        _branch = work.CoinbaseBranch.IsDefault ? BranchOf(work.Transactions) : work.CoinbaseBranch;
        Space = CreateSpace(options.TimeRollSeconds);
        Search = new(Space, options.Workers, options.Kernel, randomStart: true, options.ChunkSize);
    }

    private MiningJob(MiningJob earlier, WorkTemplate work, long generation)
    {
        (Work, Generation, Source, _branch) = (work, generation, earlier.Source, earlier._branch);
        (Space, Search) = (earlier.Space, earlier.Search);
    }

    /// <summary>The work.</summary>
    public WorkTemplate Work { get; }

    /// <summary>The job's number.</summary>
    public long Generation { get; }

    /// <summary>The source the work came from; null in a job made by hand.</summary>
    public IWorkSource? Source { get; }

    /// <summary>All that is varied: nonce × version bits × time × extra nonce (A12).</summary>
    public SearchSpace Space { get; }

    /// <summary>The search that the workers share: it begins at a random point (A10), and no point is handed out twice (A9).</summary>
    public SharedSearch Search { get; }

    /// <summary>Whether one solution ends the job: that of a block does, a pool's share does not.</summary>
    public bool EndsWithSolution => Work.ShareTarget is null;

    /// <summary>Claims the job's one solution: true for the first caller only, and always where a solution does not end the job.</summary>
    /// <returns>Whether the caller's solution counts.</returns>
    public bool TryClaim() => !EndsWithSolution || Interlocked.Exchange(ref _claimed, 1) == 0;

    /// <summary>
    /// Whether this job is already searching what new work asks for, so that going on loses nothing and nothing is searched twice:
    /// the headers are the same, or differ by a time that this job rolls through anyway.
    /// </summary>
    /// <param name="work">The new work.</param>
    /// <returns>True if it is.</returns>
    public bool Covers(WorkTemplate work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.Header with { Time = Work.Header.Time } == Work.Header
            && work.Header.Time >= Work.Header.Time
            && work.Header.Time - Work.Header.Time < Space.TimeCount
            && work.Target == Work.Target && work.VersionMask == Work.VersionMask && work.ExtraNonce == Work.ExtraNonce;
    }

    /// <summary>A job for the same work once more, which goes on where this one was left.</summary>
    /// <param name="work">The work as it came again; <see cref="Covers"/> it.</param>
    /// <param name="generation">The new job's number.</param>
    /// <returns>The job: another one, but with the same search.</returns>
    public MiningJob Resume(WorkTemplate work, long generation) => new(this, work, generation);

    /// <summary>The Merkle root with an extra nonce in the coinbase.</summary>
    /// <param name="extraNonce">The extra nonce, below 2 to the number of its field's bits.</param>
    /// <returns>The root. Nothing is allocated for a coinbase of usual size.</returns>
    public Hash256 GetMerkleRoot(ulong extraNonce)
    {
        var coinbase = Work.Transactions[0];
        const int usual = 1024;
        var encoding = coinbase.Size <= usual ? stackalloc byte[usual] : new byte[coinbase.Size];
        encoding = encoding[..coinbase.Size];
        WriteCoinbase(extraNonce, encoding);
        return MerkleTree.ComputeRootFromBranch(Sha256d.Hash(encoding), 0, _branch.AsSpan());
    }

    /// <summary>The transactions with an extra nonce in the coinbase.</summary>
    /// <param name="extraNonce">The extra nonce.</param>
    /// <returns>The transactions.</returns>
    public ImmutableArray<Transaction> GetTransactions(ulong extraNonce)
    {
        if (Work.ExtraNonce is null) return Work.Transactions;
        var encoding = new byte[Work.Transactions[0].Size];
        WriteCoinbase(extraNonce, encoding);
        return Work.Transactions.SetItem(0, Transaction.Decode(encoding));
    }

    private static ImmutableArray<Hash256> BranchOf(ImmutableArray<Transaction> transactions)
    {
        Hash256[] ids = [.. transactions.Select(transaction => transaction.Id)];
        return [.. MerkleTree.ComputeBranch(ids, 0)];
    }

    private SearchSpace CreateSpace(uint timeRollSeconds)
    {
        // With an extra nonce the space never ends, so the time need not run ahead of the clock: blocks stamped in the future would
        // disturb the difficulty's timing. Without one, time is the only reserve after the version bits.
        var roll = Work.ExtraNonce is null ? Math.Max(timeRollSeconds, MiningJobOptions.DefaultTimeRollSeconds) : timeRollSeconds;
        var times = Math.Min(roll, uint.MaxValue - Work.Header.Time) + 1;
        SearchSpace space = new(Work.Header, Work.Target) { VersionMask = Work.VersionMask, TimeCount = times };
        if (Work.ExtraNonce is not { } field) return space;
        if (field.Transaction != 0) throw new ArgumentException("The extra nonce is not in the coinbase.");
        return space.WithExtraNonces(field.Length >= sizeof(uint) ? uint.MaxValue : 1UL << (8 * field.Length), GetMerkleRoot);
    }

    private void WriteCoinbase(ulong extraNonce, Span<byte> destination)
    {
        Work.Transactions[0].Encoding.Span.CopyTo(destination);
        if (Work.ExtraNonce is not { } field) return;
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, extraNonce);
        bytes[..Math.Min(field.Length, sizeof(ulong))].CopyTo(destination[field.Offset..]);
    }
}

/// <summary>How a <see cref="MiningJob"/> is searched.</summary>
public sealed record MiningJobOptions
{
    /// <summary>
    /// How far time is rolled where nothing in the coinbase may be changed: 59 seconds, so that a template's life is covered.
    /// </summary>
    public const uint DefaultTimeRollSeconds = 59;

    /// <summary>The most workers there will be.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>The kernel; the registry's choice if null.</summary>
    public ScanKernel? Kernel { get; init; }

    /// <summary>The nonces of a chunk (<c>--worker-range</c>); as many as take about two milliseconds if null.</summary>
    public uint? ChunkSize { get; init; }

    /// <summary>
    /// How many seconds beyond the template's time are tried too; 0 if not given, since blocks stamped in the future disturb the
    /// difficulty's timing.
    /// </summary>
    public uint TimeRollSeconds { get; init; }

    /// <summary>The source the work came from.</summary>
    public IWorkSource? Source { get; init; }
}
