using System.Collections.Immutable;
using ChainCore.Ledger;

namespace ChainCore.Mining;

/// <summary>A header that meets its work's target, and how it was found.</summary>
/// <param name="Job">The job it was found for.</param>
/// <param name="Header">The header: version bits, time, Merkle root and nonce chosen.</param>
/// <param name="ExtraNonce">The extra nonce that belongs to the Merkle root.</param>
/// <param name="Hash">The header's hash.</param>
/// <param name="Worker">The worker that found it, from 0.</param>
/// <param name="Effort">What the search for it took.</param>
public sealed record BlockSolution(
    MiningJob Job, BlockHeader Header, ulong ExtraNonce, Hash256 Hash, int Worker, SolutionEffort Effort)
{
    /// <summary>The transactions with the extra nonce in the coinbase.</summary>
    public ImmutableArray<Transaction> Transactions => field.IsDefault ? field = Job.GetTransactions(ExtraNonce) : field;
}

/// <summary>What a solution took (C12's <c>_mining_metadata</c>).</summary>
/// <param name="Duration">The time since the solution before it, or since the start.</param>
/// <param name="Hashes">The hashes of all workers in that time.</param>
/// <param name="HashesPerSecond">The rate of all workers in that time.</param>
public readonly record struct SolutionEffort(TimeSpan Duration, ulong Hashes, double HashesPerSecond);

/// <summary>How a submission was decided (D11).</summary>
public enum SubmitVerdict
{
    /// <summary>The block is in the chain.</summary>
    Accepted,

    /// <summary>The block came too late: another one took its place, or the source knows it already.</summary>
    Stale,

    /// <summary>The source found a fault.</summary>
    Rejected,
}

/// <summary>What a source decided about a solution.</summary>
/// <param name="Verdict">The decision.</param>
/// <param name="Reason">The reason word (BIP 22, X16) of a refusal; null for a block that was accepted.</param>
/// <param name="Message">The sentence the source says beside the word; null if it says none.</param>
/// <param name="ChainLength">The chain's length afterwards; null if the source does not say.</param>
public sealed record SubmitOutcome(SubmitVerdict Verdict, string? Reason = null, string? Message = null, long? ChainLength = null)
{
    /// <summary>The word for a block that came too late (BIP 22).</summary>
    public const string StaleReason = "stale-prevblk";

    /// <summary>The word for a block that was known (BIP 22).</summary>
    public const string DuplicateReason = "duplicate";

    /// <summary>A block that is in the chain.</summary>
    /// <param name="chainLength">The chain's length with it.</param>
    /// <returns>The outcome.</returns>
    public static SubmitOutcome Accepted(long? chainLength) => new(SubmitVerdict.Accepted, ChainLength: chainLength);

    /// <summary>A block that was refused; the reason word says whether it was late or wrong.</summary>
    /// <param name="reason">The reason word.</param>
    /// <param name="message">The sentence beside it.</param>
    /// <param name="chainLength">The chain's length, if the source said it.</param>
    /// <returns>The outcome.</returns>
    public static SubmitOutcome Refused(string reason, string? message = null, long? chainLength = null) =>
        new(reason is StaleReason or DuplicateReason ? SubmitVerdict.Stale : SubmitVerdict.Rejected, reason, message, chainLength);
}
