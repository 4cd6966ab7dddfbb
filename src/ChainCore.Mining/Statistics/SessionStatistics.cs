using System.Collections.Immutable;
using ChainCore.Ledger;

namespace ChainCore.Mining;

/// <summary>Everything a session can be asked while it runs, at one moment (G1–G8). Immutable.</summary>
public sealed record SessionStatistics
{
    /// <summary>How long the session has been running.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>All hashes computed.</summary>
    public ulong Hashes { get; init; }

    /// <summary>The rates of all workers together (G1).</summary>
    public HashRates Rates { get; init; }

    /// <summary>The last 100 rates between two samples, the oldest first (D43).</summary>
    public IReadOnlyList<double> RateHistory { get; init; } = [];

    /// <summary>The workers (G5).</summary>
    public IReadOnlyList<WorkerView> Workers { get; init; } = [];

    /// <summary>The workers that are not parked.</summary>
    public int ActiveWorkers { get; init; }

    /// <summary>The kernel's name.</summary>
    public string Kernel { get; init; } = "";

    /// <summary>Hashes per solution against 16^N (D44).</summary>
    public Luck Luck { get; init; }

    /// <summary>What became of the blocks found (D11).</summary>
    public BlockCounts Blocks { get; init; } = new();

    /// <summary>Accepted blocks per hour (G2); null at the beginning.</summary>
    public double? BlocksPerHour => Elapsed > TimeSpan.Zero ? Blocks.Accepted / Elapsed.TotalHours : null;

    /// <summary>The time between accepted blocks on average; null before the first.</summary>
    public TimeSpan? AverageBlockTime => Blocks.Accepted > 0 ? Elapsed / Blocks.Accepted : null;

    /// <summary>What the accepted blocks' coinbases pay together.</summary>
    public Amount Earned { get; init; }

    /// <summary>What became of the templates (G3).</summary>
    public TemplateCounts Templates { get; init; } = new();

    /// <summary>The latencies of requests, by kind (D46, G4).</summary>
    public IReadOnlyDictionary<RequestKind, Latencies> Latencies { get; init; } = new Dictionary<RequestKind, Latencies>();

    /// <summary>The sources and how well they can be reached (G8), in order of preference.</summary>
    public IReadOnlyList<SourceView> Sources { get; init; } = [];

    /// <summary>The work in hand; null if there is none.</summary>
    public WorkView? Work { get; init; }

    /// <summary>The chain's length where it was last seen; null before that.</summary>
    public long? ChainLength { get; init; }

    /// <summary>The source's clock minus this one's; null if unknown (G21).</summary>
    public TimeSpan? ClockSkew { get; init; }

    /// <summary>The process's memory (G7).</summary>
    public MemoryView Memory { get; init; }

    /// <summary>The processor time of the whole process (G6).</summary>
    public TimeSpan CpuTime { get; init; }

    /// <summary>How busy each processor of the machine is; null where the system does not say, and in the first second (G6).</summary>
    public ImmutableArray<ProcessorUse>? Processors { get; init; }

    /// <summary>How often workers failed (G17).</summary>
    public int WorkerFailures { get; init; }
}

/// <summary>A worker and its rates.</summary>
/// <param name="Status">What it is and does.</param>
/// <param name="Rates">Its rates.</param>
public sealed record WorkerView(WorkerStatus Status, HashRates Rates)
{
    /// <summary>Its hashes per solution against 16^N (D44).</summary>
    public Luck Luck => new(Status.Solutions, Status.ExpectedHashes, Status.Hashes);
}

/// <summary>What became of blocks.</summary>
public sealed record BlockCounts
{
    /// <summary>The solutions the workers found.</summary>
    public long Found { get; init; }

    /// <summary>Accepted ones.</summary>
    public long Accepted { get; init; }

    /// <summary>Ones that were too late, known before or after they were handed in.</summary>
    public long Stale { get; init; }

    /// <summary>Ones the source found a fault in.</summary>
    public long Rejected { get; init; }

    /// <summary>Ones no source could be told of.</summary>
    public long Lost { get; init; }

    /// <summary>Stale, rejected and lost ones by reason word (G15).</summary>
    public IReadOnlyDictionary<string, long> ByReason { get; init; } = new Dictionary<string, long>();
}

/// <summary>What became of templates (G3).</summary>
public sealed record TemplateCounts
{
    /// <summary>Ones that came.</summary>
    public long Received { get; init; }

    /// <summary>Ones that the workers got.</summary>
    public long Used { get; init; }

    /// <summary>Ones that brought nothing new while their job was running.</summary>
    public long Unchanged { get; init; }

    /// <summary>Ones of a tip that was gone when they came.</summary>
    public long Stale { get; init; }

    /// <summary>Ones that were taken back because the tip changed.</summary>
    public long Superseded { get; init; }

    /// <summary>Ones that grew too old.</summary>
    public long Expired { get; init; }

    /// <summary>Ones that were solved.</summary>
    public long Solved { get; init; }

    /// <summary>Ones that were refused, by class of fault.</summary>
    public IReadOnlyDictionary<FailureClass, long> Refused { get; init; } = new Dictionary<FailureClass, long>();

    /// <summary>The part that could be used; null before the first.</summary>
    public double? Efficiency => Received > 0 ? (double)(Used + Unchanged) / Received : null;
}

/// <summary>The kinds of requests.</summary>
public enum RequestKind
{
    /// <summary>The state of the source.</summary>
    Check,

    /// <summary>A template.</summary>
    Template,

    /// <summary>A submission.</summary>
    Submit,

    /// <summary>The wait for a change.</summary>
    Wait,
}

/// <summary>A source and how well it can be reached (G8).</summary>
/// <param name="Name">What it is called.</param>
/// <param name="IsCurrent">Whether its work is the one in hand.</param>
/// <param name="Requests">The attempts so far.</param>
/// <param name="Failures">The failed ones among them, by class.</param>
/// <param name="ConsecutiveFailures">The failures since the last success.</param>
/// <param name="LastFailure">The last failure; null if there was none.</param>
public sealed record SourceView(
    string Name, bool IsCurrent, long Requests, IReadOnlyDictionary<FailureClass, long> Failures, int ConsecutiveFailures,
    SourceFailure? LastFailure)
{
    /// <summary>The part of the attempts that succeeded; null before the first.</summary>
    public double? SuccessRatio => Requests > 0 ? 1 - ((double)Failures.Values.Sum() / Requests) : null;
}

/// <summary>The work in hand.</summary>
/// <param name="Height">The block's height.</param>
/// <param name="Difficulty">Its difficulty.</param>
/// <param name="Generation">The job's number.</param>
/// <param name="Age">The time since the source last gave or confirmed it.</param>
/// <param name="Transactions">The transactions, coinbase included.</param>
/// <param name="ExpectedTime">The time one solution takes on average at the present rate; null while no rate is known (A16).</param>
public sealed record WorkView(
    long Height, Difficulty Difficulty, long Generation, TimeSpan Age, int Transactions, TimeSpan? ExpectedTime);

/// <summary>The process's memory in bytes.</summary>
/// <param name="WorkingSet">What the system gives it.</param>
/// <param name="ManagedHeap">What the runtime's heap takes of that.</param>
/// <param name="Limit">The limit; null if there is none (D35).</param>
public readonly record struct MemoryView(long WorkingSet, long ManagedHeap, long? Limit);
