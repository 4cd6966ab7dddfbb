using System.CommandLine;
using System.Text.Json;
using ChainCore.Miner.Input;
using ChainCore.Miner.Output;

namespace ChainCore.Miner.Commands;

/// <summary><c>scan</c>: finds the nonce of a header, for the target of its own bits.</summary>
internal static class ScanCommand
{
    private static readonly TimeSpan LiveInterval = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LogInterval = TimeSpan.FromSeconds(10);

    public static Command Create()
    {
        var header = Options.Header();
        var start = Options.WholeNumber("--start", "The first nonce to try", 0u, 0u, uint.MaxValue);
        var count = Options.OptionalWholeNumber(
            "--count", "How many nonces to try [default: the rest up to 4294967296]", 1UL, NonceRange.SpaceSize);
        var workers = Options.Workers("The number of threads", Environment.ProcessorCount);
        var kernel = Options.Kernel("The kernel to use [default: CHAINCORE_KERNEL, else the fastest usable one]");
        var json = Options.Json();

        Command command = new("scan", "Find a nonce with which a block header meets the target of its own bits")
        {
            header, start, count, workers, kernel, json,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            CreateJob(parsed.GetValue(header)),
            CreateRange(parsed.GetValue(start), parsed.GetValue(count)),
            new() { Workers = parsed.GetValue(workers), Kernel = KernelChoice.Select(parsed.GetValue(kernel)) },
            parsed.GetValue(json),
            cancellationToken)));
        return command;
    }

    private static ScanJob CreateJob(in BlockHeader header)
    {
        var bits = header.Bits;
        if (bits.TryToTarget(out _)) return new(header);
        var kind = bits.IsNegative ? "negative" : bits.IsOverflow ? "above 256 bits" : "zero";
        throw new UsageException($"The header's bits {bits} encode no target: the number is {kind}.");
    }

    private static NonceRange CreateRange(uint start, ulong? count)
    {
        var rest = NonceRange.SpaceSize - start;
        return count is null || count <= rest
            ? new(start, count ?? rest)
            : throw new UsageException(
                $"From nonce {start} on there are only {rest} nonces up to 2^32, fewer than the {count} of --count.");
    }

    private static int Run(ScanJob job, NonceRange range, ParallelScanOptions options, bool json, CancellationToken cancellationToken)
    {
        var result = Scan(job, range, options, json, cancellationToken);
        if (result.Outcome == ScanOutcome.Cancelled)
        {
            return CommandLine.Fail(
                ExitCode.Interrupted, $"Interrupted after {Format.Count(result.HashesTried)} hashes in {Format.Time(result.Elapsed)}.");
        }

        if (json) WriteJson(result, options);
        else WriteText(result, range, options);
        return ExitCode.Success;
    }

    private static ScanResult Scan(
        ScanJob job, NonceRange range, ParallelScanOptions options, bool json, CancellationToken cancellationToken)
    {
        if (Terminal.IsLive)
        {
            return LiveLine.Show(range.Count, "starting", show => Report(
                LiveInterval, progress => show(progress.HashesTried, Describe(progress))));
        }

        return Report(LogInterval, progress =>
        {
            if (!json) Terminal.WriteNote($"{Format.Count(progress.HashesTried)} of {Format.Count(range.Count)}, {Describe(progress)}");
        });

        ScanResult Report(TimeSpan interval, Action<ScanProgress> onProgress) =>
            new ParallelScanner(options with { ProgressInterval = interval, Progress = new ProgressHandler(onProgress) })
                .FindAny(job, range, cancellationToken);
    }

    private static string Describe(ScanProgress progress)
    {
        var rate = $"{Format.Mhs(Format.ToMhs(progress.HashesPerSecond))} MH/s";
        var left = progress.TimeToExhaust is { } time ? $", at most {Format.Time(time)} left" : "";
        var expected = progress.ExpectedTimeToSolution is { } average ? $", {Format.Time(average)} on average" : "";
        return rate + left + expected;
    }

    private static void WriteJson(ScanResult result, ParallelScanOptions options)
    {
        ScanReport report = new(
            result.Found,
            result.Found ? result.Nonce : null,
            result.Found ? result.Hash : null,
            result.HashesTried,
            Format.ToSeconds(result.Elapsed),
            Format.ToMhs(result.HashesPerSecond),
            options.Kernel!.Name,
            options.Workers);
        Terminal.WriteJson(JsonSerializer.Serialize(report, ReportContext.Default.ScanReport));
    }

    private static void WriteText(ScanResult result, NonceRange range, ParallelScanOptions options)
    {
        if (result.Found)
        {
            Terminal.WriteField("nonce", $"{result.Nonce}");
            Terminal.WriteField("hash", result.Hash.ToString());
        }
        else
        {
            Terminal.WriteField("nonce", $"none of {range.Start} to {range.End - 1} meets the target");
        }

        Terminal.WriteField("hashes", Format.Count(result.HashesTried));
        Terminal.WriteField("time", Format.Time(result.Elapsed));
        Terminal.WriteField("rate", $"{Format.Mhs(Format.ToMhs(result.HashesPerSecond))} MH/s");
        Terminal.WriteField("kernel", $"{options.Kernel!.Name} ({Format.Lanes(options.Kernel.Lanes)})");
        Terminal.WriteField("workers", $"{options.Workers}");
    }

    /// <summary>Unlike the framework's, calls back at once, on the thread that reports.</summary>
    private sealed class ProgressHandler(Action<ScanProgress> onProgress) : IProgress<ScanProgress>
    {
        public void Report(ScanProgress value) => onProgress(value);
    }
}
