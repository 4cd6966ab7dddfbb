using System.Globalization;
using System.Text.Json;
using ChainCore.Miner.Output;
using ChainCore.Mining;

namespace ChainCore.Miner.Mining;

/// <summary><c>mine --bench-workers</c>: what numbers of workers reach, with the very workers that mine (I2).</summary>
internal static class WorkersMeasurement
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(1);

    public static int Run(MiningOptions options, bool json, CancellationToken cancellationToken)
    {
        int[] counts = options.Workers is { } only ? [only] : [.. Counts(UsableProcessors.Detect().Count)];
        var results = LiveLine.Show(counts.Length, "measuring", show =>
        {
            List<WorkerBenchmarkResult> done = [];
            foreach (var count in counts)
            {
                done.Add(WorkerBenchmark.Run(options with { Workers = count }, Duration, cancellationToken));
                show(done.Count, $"{count} workers");
            }

            return done;
        });

        WorkersReport report = new(
            [
                .. results.Select(result => new WorkersRow(
                    result.Workers, Format.ToMhs(result.HashesPerSecond), Format.ToMhs(result.HashesPerSecond / result.Workers),
                    Math.Round(result.Evenness, 4))),
            ],
            (options.Kernel ?? KernelRegistry.Shared.Select()).Name);
        if (json) Terminal.WriteJson(JsonSerializer.Serialize(report, MiningReportContext.Default.WorkersReport));
        else Write(report);
        return ExitCode.Success;
    }

    /// <summary>1, 2, 4 … and the number of processors itself.</summary>
    private static IEnumerable<int> Counts(int processors)
    {
        for (var count = 1; count < processors; count *= 2) yield return count;
        yield return processors;
    }

    private static void Write(WorkersReport report)
    {
        ResultTable table = new(">workers", ">MH/s", ">MH/s each", ">slowest of fastest");
        foreach (var row in report.Workers)
        {
            table.AddRow(
                $"{row.Workers}", Format.Mhs(row.Mhs), Format.Mhs(row.MhsPerWorker),
                string.Create(CultureInfo.InvariantCulture, $"{100 * row.Evenness:0} %"));
        }

        table.Write();
        Terminal.WriteLine($"Kernel {report.Kernel}.");
    }
}
