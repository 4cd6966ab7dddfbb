using System.Text.Json;
using System.Text.Json.Serialization;
using ChainCore.Mining;

namespace ChainCore.Miner.Output;

/// <summary>An event of <c>mine --json</c>; what does not belong to it is left out.</summary>
internal sealed record EventReport(
    string Event, DateTimeOffset Time, string Message, string? Source, long? Height, int? Difficulty, long? Generation, Hash256? Hash,
    int? Worker,
    string? Reason, decimal? Reward, double? RetryInSeconds, int? Workers)
{
    public static EventReport Of(MiningEvent e) => new(
        JsonNamingPolicy.SnakeCaseLower.ConvertName(e.Kind.ToString()), e.Time, e.Message, e.Source, e.Height,
        e.Difficulty?.LeadingZeroDigits,
        e.Generation, e.Hash, e.Worker, e.Reason, e.Reward?.ToCoins(), e.RetryInSeconds, e.Workers);
}

/// <summary>The statistics of <c>mine --json</c>; a rate is left out until its window is full.</summary>
internal sealed record StatisticsReport(
    string Event, double Seconds, ulong Hashes, RatesReport Mhs, IReadOnlyList<WorkerReport> Workers, string Kernel, BlocksReport Blocks,
    TemplatesReport Templates, IReadOnlyDictionary<string, LatencyReport> Latencies, IReadOnlyList<SourceReport> Sources, WorkReport? Work,
    long? ChainLength, double? LuckPercent, double? HashesPerSolution, double? BlocksPerHour, double? AverageBlockSeconds, decimal Earned,
    long WorkingSetBytes, long ManagedHeapBytes, double CpuSeconds, IReadOnlyList<ProcessorReport>? Processors,
    double? ClockSkewSeconds, string? End, string? Message)
{
    public static StatisticsReport Of(string kind, SessionStatistics statistics, MiningSummary? summary) => new(
        kind, Format.ToSeconds(statistics.Elapsed), statistics.Hashes, RatesReport.Of(statistics.Rates),
        [.. statistics.Workers.Select(WorkerReport.Of)], statistics.Kernel, BlocksReport.Of(statistics.Blocks),
        TemplatesReport.Of(statistics.Templates),
        statistics.Latencies.ToDictionary(
            pair => JsonNamingPolicy.SnakeCaseLower.ConvertName(pair.Key.ToString()), pair => LatencyReport.Of(pair.Value)),
        [.. statistics.Sources.Select(SourceReport.Of)], WorkReport.Of(statistics.Work), statistics.ChainLength, statistics.Luck.Percent,
        statistics.Luck.HashesPerSolution, statistics.BlocksPerHour, statistics.AverageBlockTime?.TotalSeconds, statistics.Earned.ToCoins(),
        statistics.Memory.WorkingSet, statistics.Memory.ManagedHeap, Format.ToSeconds(statistics.CpuTime),
        statistics.Processors is { } use ? [.. use.Select(ProcessorReport.Of)] : null, statistics.ClockSkew?.TotalSeconds,
        summary is null ? null : JsonNamingPolicy.SnakeCaseLower.ConvertName(summary.End.ToString()), summary?.Message);
}

internal sealed record ProcessorReport(int Processor, double Percent)
{
    public static ProcessorReport Of(ProcessorUse use) => new(use.Processor, Math.Round(use.Percent, 1));
}

internal sealed record RatesReport(
    [property: JsonPropertyName("10s")] double? TenSeconds, [property: JsonPropertyName("60s")] double? Minute,
    [property: JsonPropertyName("15m")] double? QuarterHour, double? Max, double? Average)
{
    public static RatesReport Of(HashRates rates) => new(
        Mhs(rates.TenSeconds), Mhs(rates.Minute), Mhs(rates.QuarterHour), Mhs(rates.Maximum), Mhs(rates.Average));

    private static double? Mhs(double? rate) => rate is { } value ? Format.ToMhs(value) : null;
}

internal sealed record WorkerReport(
    int Id, string State, int? Core, string? Affinity, ulong Hashes, long Solutions, int Failures, double? CpuSeconds, RatesReport Mhs,
    double? LuckPercent)
{
    public static WorkerReport Of(WorkerView worker) => new(
        worker.Status.Id, JsonNamingPolicy.SnakeCaseLower.ConvertName(worker.Status.State.ToString()), worker.Status.Processor,
        worker.Status.Affinity?.ToString(), worker.Status.Hashes, worker.Status.Solutions, worker.Status.Failures,
        worker.Status.CpuTime?.TotalSeconds, RatesReport.Of(worker.Rates), worker.Luck.Percent);
}

internal sealed record BlocksReport(
    long Found, long Accepted, long Stale, long Rejected, long Lost, IReadOnlyDictionary<string, long> ByReason)
{
    public static BlocksReport Of(BlockCounts blocks) =>
        new(blocks.Found, blocks.Accepted, blocks.Stale, blocks.Rejected, blocks.Lost, blocks.ByReason);
}

internal sealed record TemplatesReport(
    long Received, long Used, long Unchanged, long Stale, long Superseded, long Expired, long Solved,
    IReadOnlyDictionary<string, long> Refused,
    double? Efficiency)
{
    public static TemplatesReport Of(TemplateCounts counts) => new(
        counts.Received, counts.Used, counts.Unchanged, counts.Stale, counts.Superseded, counts.Expired, counts.Solved,
        counts.Refused.ToDictionary(pair => FailureText.Of(pair.Key), pair => pair.Value), counts.Efficiency);
}

internal sealed record LatencyReport(long Count, double? P50, double? P95, double? Max)
{
    public static LatencyReport Of(Latencies latencies) => new(
        latencies.Count, latencies.Median?.TotalSeconds, latencies.Percentile95?.TotalSeconds, latencies.Maximum?.TotalSeconds);
}

internal sealed record SourceReport(
    string Name, bool IsCurrent, long Requests, IReadOnlyDictionary<string, long> Failures, int ConsecutiveFailures, double? SuccessRatio,
    string? LastFailure)
{
    public static SourceReport Of(SourceView source) => new(
        source.Name, source.IsCurrent, source.Requests, source.Failures.ToDictionary(pair => FailureText.Of(pair.Key), pair => pair.Value),
        source.ConsecutiveFailures, source.SuccessRatio, source.LastFailure?.ToString());
}

internal sealed record WorkReport(
    long Height, int Difficulty, long Generation, double AgeSeconds, int Transactions, double? ExpectedSeconds)
{
    public static WorkReport? Of(WorkView? work) => work is null ? null : new(
        work.Height, work.Difficulty.LeadingZeroDigits, work.Generation, Format.ToSeconds(work.Age), work.Transactions,
        work.ExpectedTime?.TotalSeconds);
}

/// <summary>What <c>mine --dry-run --json</c> prints.</summary>
internal sealed record DryRunReport(
    string Node, bool Valid, string? Reason, string? Message, long? Height, int? Difficulty, Hash256? PreviousHash, Hash256? MerkleRoot,
    int? Transactions, decimal? Reward, decimal? Fees, string? TemplateId, double? ClockSkewSeconds);

/// <summary>What <c>mine --diagnose --json</c> prints.</summary>
internal sealed record DiagnosisReport(IReadOnlyList<FindingReport> Findings);

internal sealed record FindingReport(string Level, string Topic, string Text, string? Hint)
{
    public static FindingReport Of(Finding finding) => new(
        JsonNamingPolicy.SnakeCaseLower.ConvertName(finding.Level.ToString()), finding.Topic, finding.Text, finding.Hint);
}

/// <summary>What <c>mine --show-cores --json</c> prints.</summary>
internal sealed record CoresReport(int Usable, string? Allowed, double? Quota, bool CanPin, IReadOnlyList<int> Pinned);

/// <summary>What <c>mine --bench-workers --json</c> prints.</summary>
internal sealed record WorkersReport(IReadOnlyList<WorkersRow> Workers, string Kernel);

internal sealed record WorkersRow(int Workers, double Mhs, double MhsPerWorker, double Evenness);

/// <summary>The reports of <c>mine</c> as JSON: snake_case names, nulls left out of events.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EventReport))]
[JsonSerializable(typeof(StatisticsReport))]
[JsonSerializable(typeof(DryRunReport))]
[JsonSerializable(typeof(DiagnosisReport))]
[JsonSerializable(typeof(CoresReport))]
[JsonSerializable(typeof(WorkersReport))]
internal sealed partial class MiningReportContext : JsonSerializerContext;
