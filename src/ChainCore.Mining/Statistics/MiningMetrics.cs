using System.Diagnostics.Metrics;

namespace ChainCore.Mining;

/// <summary>The meter <c>ChainCore.Mining</c> (G11), named as OpenTelemetry names things. Sessions of one process share it.</summary>
public static class MiningMetrics
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "ChainCore.Mining";

    private static readonly Meter Meter = new(MeterName);

    private static long _workers;

    internal static Counter<long> Hashes { get; } =
        Meter.CreateCounter<long>("chaincore.miner.hashes", "{hash}", "Hashes computed.");

    internal static Gauge<double> HashRate { get; } =
        Meter.CreateGauge<double>("chaincore.miner.hashrate", "{hash}/s", "Hashes per second over the last 10 seconds.");

    // Asked for and not told: who listens from the middle of a session on is to hear how many there are, and not how many came since.
    internal static ObservableUpDownCounter<long> Workers { get; } = Meter.CreateObservableUpDownCounter(
        "chaincore.miner.workers", () => Interlocked.Read(ref _workers), "{worker}", "Workers that are not parked.");

    internal static Counter<long> Blocks { get; } =
        Meter.CreateCounter<long>("chaincore.miner.blocks", "{block}", "Blocks found, by outcome.");

    internal static Counter<long> Templates { get; } =
        Meter.CreateCounter<long>("chaincore.miner.templates", "{template}", "Templates received.");

    internal static Counter<long> TemplatesRefused { get; } =
        Meter.CreateCounter<long>("chaincore.miner.templates.refused", "{template}", "Templates refused, by class of fault.");

    internal static Counter<long> RequestFailures { get; } =
        Meter.CreateCounter<long>("chaincore.miner.request.failures", "{request}", "Failed requests, by class.");

    internal static Histogram<double> RequestDuration { get; } =
        Meter.CreateHistogram<double>("chaincore.miner.request.duration", "s", "Time from request to answer, by kind.");

    internal static Counter<long> WorkerFailures { get; } =
        Meter.CreateCounter<long>("chaincore.miner.worker.failures", "{failure}", "Failures of workers.");

    internal static void AddWorkers(int change) => Interlocked.Add(ref _workers, change);
}
