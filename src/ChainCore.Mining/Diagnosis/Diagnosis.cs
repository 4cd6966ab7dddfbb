using System.Globalization;

namespace ChainCore.Mining;

/// <summary>Says what numbers mean (G14–G17): the document's "common issues", each with what can be done about it.</summary>
public static class Diagnosis
{
    private const double UnevenBelow = 0.8;
    private const double ThrottledBelow = 0.9;
    private const double BusyFrom = 0.5;
    private const double RejectedFrom = 0.05;
    private const double FailingFrom = 0.05;
    private static readonly TimeSpan SlowFrom = TimeSpan.FromSeconds(1);

    /// <summary>Looks at the machine and what its workers reached (G14).</summary>
    /// <param name="processors">The processors.</param>
    /// <param name="options">How a session would be set up.</param>
    /// <param name="first">A measurement of the workers.</param>
    /// <param name="second">Another one, a while later: slower means throttled.</param>
    /// <param name="othersLoad">How many processors others keep busy; null if unknown.</param>
    /// <returns>The findings.</returns>
    public static IReadOnlyList<Finding> OfMachine(
        UsableProcessors processors, MiningOptions options, WorkerBenchmarkResult first, WorkerBenchmarkResult second, double? othersLoad)
    {
        ArgumentNullException.ThrowIfNull(processors);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return
        [
            OfProcessors(processors, first.Workers),
            OfAffinity(options, second),
            OfSpread(second),
            OfThrottling(first, second, othersLoad),
            OfLoad(othersLoad),
        ];
    }

    /// <summary>Measures what others keep busy while something is done; the process's own load is left out.</summary>
    /// <param name="processors">The processors to look at.</param>
    /// <param name="work">What is done meanwhile: at least some tenths of a second.</param>
    /// <returns>How many processors; null if the system does not say.</returns>
    public static double? MeasureOthersLoad(UsableProcessors processors, Action work)
    {
        ArgumentNullException.ThrowIfNull(processors);
        ArgumentNullException.ThrowIfNull(work);
        SystemLoad load = new(processors.Allowed);
        load.Read();
        work();
        return load.Read();
    }

    /// <summary>Looks at a session's statistics: rejections, freshness, latency, connections, workers (G15–G17).</summary>
    /// <param name="statistics">The statistics.</param>
    /// <returns>The findings.</returns>
    public static IReadOnlyList<Finding> OfSession(SessionStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return
        [
            OfRejections(statistics.Blocks), .. statistics.Blocks.ByReason.Select(reason => OfReason(reason.Key, reason.Value)),
            OfTemplates(statistics.Templates), .. OfLatencies(statistics), .. statistics.Sources.Select(OfSource),
            OfClock(statistics.ClockSkew),
            OfWorkers(statistics),
        ];
    }

    /// <summary>What a failure of a node means and what can be done.</summary>
    /// <param name="source">The node.</param>
    /// <param name="failure">The failure.</param>
    /// <returns>The finding.</returns>
    public static Finding OfFailure(string source, SourceFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new(FindingLevel.Problem, "network", $"{source}: {failure.Reason}", HintFor(failure.Class));
    }

    private static Finding OfProcessors(UsableProcessors processors, int workers)
    {
        var quota = processors.Quota is { } limit ? string.Create(CultureInfo.InvariantCulture, $", a quota of {limit:0.##}") : "";
        var text =
            $"{processors.Count} usable processors ({processors.Allowed?.ToString() ?? "numbers unknown"}{quota}), {workers} workers";
        return workers > processors.Count
            ? new(FindingLevel.Problem, "processors", text, "More workers than processors only take turns: leave --workers out.")
            : workers < processors.Count
            ? new(FindingLevel.Note, "processors", text, "Some processors are left to others; --workers or no option at all uses them.")
            : new(FindingLevel.Good, "processors", text);
    }

    private static Finding OfAffinity(MiningOptions options, WorkerBenchmarkResult result)
    {
        if (!options.Affinity) return new(FindingLevel.Note, "affinity", "Workers are not pinned, as --disable-affinity says.");
        var pinned = result.Statuses.Count(
            status => status.Processor is { } processor && status.Affinity is { Count: 1 } set && set[0] == processor);
        return pinned == result.Statuses.Count
            ? new(FindingLevel.Good, "affinity", $"All {pinned} workers run where they were pinned.")
            : new(
                FindingLevel.Note, "affinity", $"{pinned} of {result.Statuses.Count} workers run where they were pinned.",
                "The system does not let threads be pinned; they run where it puts them, which costs little.");
    }

    private static Finding OfSpread(WorkerBenchmarkResult result)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"The slowest worker reaches {100 * result.Evenness:0} % of the fastest.");
        return result.Evenness >= UnevenBelow
            ? new(FindingLevel.Good, "spread", text)
            : new(
                FindingLevel.Note, "spread", text,
                "Two workers may share one core (hyper-threading), cores may differ, or something else runs there: try fewer workers, or "
                    + "--cores.");
    }

    private static Finding OfThrottling(WorkerBenchmarkResult first, WorkerBenchmarkResult second, double? othersLoad)
    {
        var part = first.HashesPerSecond > 0 ? second.HashesPerSecond / first.HashesPerSecond : 1;
        var text = string.Create(
            CultureInfo.InvariantCulture, $"{second.HashesPerSecond / 1e6:0.00} MH/s, {100 * part:0} % of the first measurement.");
        return part >= ThrottledBelow
            ? new(FindingLevel.Good, "rate", text)
            : othersLoad >= BusyFrom
            ? new(FindingLevel.Note, "rate", text, "Others compete for the processors meanwhile, so this says little: see the load.")
            : new(
                FindingLevel.Problem, "rate", text,
                "The processors slow down under load: check temperature and cooling, or the power plan.");
    }

    private static Finding OfLoad(double? load) => load is not { } busy
        ? new(FindingLevel.Note, "load", "What else keeps the processors busy is not known on this system.")
        : busy < BusyFrom
        ? new(FindingLevel.Good, "load", string.Create(CultureInfo.InvariantCulture, $"Others keep {busy:0.0} processors busy."))
        : new(
            FindingLevel.Problem, "load", string.Create(CultureInfo.InvariantCulture, $"Others keep {busy:0.0} processors busy."),
            "Other processes compete: stop them, or let the number of workers follow (no --workers, no --no-auto-scale).");

    private static Finding OfRejections(BlockCounts blocks)
    {
        var bad = blocks.Stale + blocks.Rejected + blocks.Lost;
        var text = $"{blocks.Accepted} accepted, {blocks.Stale} stale, {blocks.Rejected} rejected, {blocks.Lost} lost.";
        return blocks.Found == 0 || bad < blocks.Found * RejectedFrom
            ? new(FindingLevel.Good, "rejections", text)
            : new(FindingLevel.Problem, "rejections", text, "The reasons below say where to look.");
    }

    private static Finding OfReason(string reason, long count) => new(FindingLevel.Note, "rejections", $"{count} × {reason}", reason switch
    {
        SubmitOutcome.StaleReason => "Another miner was faster: look at the latency to the node, and at template freshness.",
        SubmitOutcome.DuplicateReason =>
            "The node had the block already: an answer was lost on the way, or two miners share one address and start.",
        "bad-diffbits" =>
            "Node and template disagree about the difficulty: compare the configuration of the nodes, and whether it was just changed.",
        "high-hash" or "kernel_fault" => "A hash was computed wrongly: run selftest, and suspect overclocking or memory.",
        "time-too-new" or "time-too-old" => "The clocks differ: synchronise this machine's and the node's (NTP).",
        _ => null,
    });

    private static Finding OfTemplates(TemplateCounts templates)
    {
        var text = $"{templates.Received} templates: {templates.Used} used, {templates.Stale} stale, {templates.Expired} expired.";
        return templates.Efficiency is null or > 1 - RejectedFrom && templates.Expired == 0
            ? new(FindingLevel.Good, "templates", text)
            : new(
                FindingLevel.Problem, "templates", text,
                "Templates come late or not at all: look at the connection, or choose a nearer node.");
    }

    private static IEnumerable<Finding> OfLatencies(SessionStatistics statistics)
    {
        foreach (var (kind, latencies) in statistics.Latencies)
        {
            if (latencies.Percentile95 is not { } slow || slow < SlowFrom) continue;
            yield return new(
                FindingLevel.Problem, "latency",
                string.Create(CultureInfo.InvariantCulture, $"{kind}: one request in twenty takes {slow.TotalSeconds:0.0} s or more."),
                "The node or the way to it is slow: every second on an old tip is lost.");
        }
    }

    private static Finding OfSource(SourceView source)
    {
        var failed = source.Failures.Values.Sum();
        var text = $"{source.Name}: {source.Requests} requests, {failed} failed.";
        return source.Requests == 0 || failed < source.Requests * FailingFrom
            ? new(FindingLevel.Good, "network", text)
            : new(FindingLevel.Problem, "network", text, source.LastFailure is { } last ? HintFor(last.Class) : null);
    }

    private static Finding OfClock(TimeSpan? skew) => skew is { } off && off.Duration() >= TemplateValidator.NotableClockSkew
        ? new(
            FindingLevel.Problem, "clock", $"The node's clock is {off.TotalSeconds:0} s off this one's.", "Synchronise both clocks (NTP).")
        : new(FindingLevel.Good, "clock", "The clocks agree.");

    private static Finding OfWorkers(SessionStatistics statistics) => statistics.WorkerFailures == 0
        ? new(FindingLevel.Good, "workers", "No worker has failed.")
        : new(
            FindingLevel.Problem, "workers", $"Workers failed {statistics.WorkerFailures} times.",
            "Run selftest; suspect memory and overclocking.");

    private static string? HintFor(FailureClass failure) => failure switch
    {
        FailureClass.Refused => "Nothing listens there: start the node, or check address and port.",
        FailureClass.Unreachable => "The host's name or the way to it is wrong: check the address, the network and its firewall.",
        FailureClass.Reset or FailureClass.TimedOut => "The connection is unreliable or the node overloaded: look at its log and load.",
        FailureClass.Tls =>
            "The certificate is not trusted or not the host's: name its authority with --ca-file, or use the name it was made for.",
        FailureClass.Malformed => "What answers there is not a node of this kind, or one of another version.",
        FailureClass.Unauthorized => "The node does not let this miner in: ask its operator.",
        FailureClass.Throttled => "The node limits requests: fewer miners from one address, or higher limits there.",
        FailureClass.Unavailable => "The node is still synchronising: wait until it has caught up.",
        FailureClass.DifficultyOutOfRange => "The difficulty is outside --difficulty-range: widen it, or ask why the network has it.",
        FailureClass.InvalidWork => "The node's templates are wrong: do not mine with it.",
        _ => null,
    };
}
