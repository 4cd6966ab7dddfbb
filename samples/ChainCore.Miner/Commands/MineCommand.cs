using System.CommandLine;
using ChainCore.Ledger;
using ChainCore.Miner.Input;
using ChainCore.Miner.Mining;
using ChainCore.Miner.Output;
using ChainCore.Miner.Views;
using ChainCore.Mining;
using ChainCore.Protocol;

namespace ChainCore.Miner.Commands;

/// <summary><c>mine</c>: mines with one or several nodes (D50), or looks at what mining needs.</summary>
internal static class MineCommand
{
    private const string DefaultNode = "http://127.0.0.1:5000";
    private const int LongestSeconds = 3600;

    private static readonly Option<Address?> Wallet = MiningOptionsInput.Wallet();
    private static readonly Option<NodeUrl[]> Nodes = MiningOptionsInput.Nodes();
    private static readonly Option<long?> Blocks = Options.OptionalWholeNumber(
        "--blocks", "End after so many accepted blocks", 1L, 1_000_000_000L);
    private static readonly Option<(int Minimum, int Maximum)?> DifficultyRange = MiningOptionsInput.DifficultyRange();
    private static readonly Option<int?> MiningTimeout = Options.OptionalWholeNumber(
        "--timeout", "Seconds on one template before a fresh one is asked for [default: MINING_TIMEOUT, 20]", 1, LongestSeconds);

    private static readonly Option<int> Retries = Options.WholeNumber(
        "--retries", "The attempts a request gets", RetryTable.DefaultAttempts, 1, 20);
    private static readonly Option<int> RefreshInterval = Options.WholeNumber(
        "--refresh-interval", "Seconds after which a template is asked for anew", 30, 1, LongestSeconds);

    private static readonly Option<bool> RequireTls = MiningOptionsInput.Flag("--require-tls", "Refuse nodes that are not https");
    private static readonly Option<string?> CaFile = new("--ca-file")
    {
        Description = "A PEM file of the authorities to trust instead of the system's",
        HelpName = "file",
    };

    private static readonly Option<int?> Workers = Options.OptionalWholeNumber(
        "--workers", "The number of threads [default: the usable processors]", 1, ParallelScanOptions.MaximumWorkers);

    private static readonly Option<bool> NoAutoScale = MiningOptionsInput.Flag(
        "--no-auto-scale", "Keep all workers however busy the processors are");
    private static readonly Option<bool> SingleCore = MiningOptionsInput.Flag("--single-core", "One worker");
    private static readonly Option<bool> DisableAffinity = MiningOptionsInput.Flag(
        "--disable-affinity", "Do not pin workers to processors");
    private static readonly Option<ProcessorSet?> Cores = MiningOptionsInput.Cores();
    private static readonly Option<uint?> WorkerRange = Options.OptionalWholeNumber(
        "--worker-range", "The nonces of a chunk [default: as many as take two milliseconds]", 1u, 1u << 30);

    private static readonly Option<WorkerPriority?> Priority = MiningOptionsInput.Priority();
    private static readonly Option<int> CpuLimit = Options.WholeNumber(
        "--cpu-limit", "Percent of a processor each worker may use", 100, 1, 100);
    private static readonly Option<long?> MemoryLimit = Options.OptionalWholeNumber(
        "--memory-limit", "MiB of memory for each worker", 16L, 1L << 20);
    private static readonly Option<string?> Kernel = Options.Kernel(
        "The kernel to use [default: CHAINCORE_KERNEL, else the fastest usable one]");
    private static readonly Option<string?> Configuration = new("--config") { Description = "A configuration file", HelpName = "file" };
    private static readonly Option<bool> Statistics = MiningOptionsInput.Flag("--stats", "Print statistics every ten seconds");
    private static readonly Option<bool> Quiet = MiningOptionsInput.Flag("--quiet", "Say only what is wrong, and the summary");
    private static readonly Option<bool> Verbose = MiningOptionsInput.Flag("--verbose", "Say everything, line by line", "-v");
    private static readonly Option<bool> Json = Options.Json();
    private static readonly Option<bool> DryRun = MiningOptionsInput.Flag("--dry-run", "Fetch and check one template; hand nothing in");
    private static readonly Option<bool> ConfigStatus = MiningOptionsInput.Flag(
        "--config-status", "Print what the configuration says, as JSON");
    private static readonly Option<bool> Diagnose = MiningOptionsInput.Flag("--diagnose", "Look for what makes mining slow or fail");
    private static readonly Option<bool> ShowCores = MiningOptionsInput.Flag("--show-cores", "Print the processors the workers would have");
    private static readonly Option<bool> BenchWorkers = MiningOptionsInput.Flag("--bench-workers", "Measure numbers of workers");

    public static Command Create()
    {
        Command command = new("mine", "Mine with one or several nodes")
        {
            Wallet, Nodes, Blocks, DifficultyRange, MiningTimeout, Retries, RefreshInterval, RequireTls, CaFile, Workers, NoAutoScale,
            SingleCore, DisableAffinity, Cores, WorkerRange, Priority, CpuLimit, MemoryLimit, Kernel, Configuration, Statistics, Quiet,
            Verbose, Json, DryRun,
            ConfigStatus, Diagnose, ShowCores, BenchWorkers,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var environment = ReadEnvironment();
        var (status, configuration) = ChainCore.Mining.ConfigStatus.Read(parsed.GetValue(Configuration), environment);
        if (parsed.GetValue(ConfigStatus)) return ConfigStatusReport.Write(status);
        foreach (var error in status.Errors) Terminal.WriteError($"Configuration: {error}. The fallback values are used.");

        var settings = Read(parsed, configuration);
        var json = parsed.GetValue(Json);
        if (parsed.GetValue(ShowCores)) return CoresReportWriter.Write(settings.Options, json);
        if (parsed.GetValue(BenchWorkers)) return WorkersMeasurement.Run(settings.Options, json, cancellationToken);

        using var nodes = NodeSources.Create(settings);
        if (parsed.GetValue(Diagnose)) return await DiagnosisRun.RunAsync(settings.Options, nodes, status, json, cancellationToken);
        if (parsed.GetValue(Wallet) is null)
            throw new UsageException("The option --wallet is required: the address the blocks are to pay.");
        if (parsed.GetValue(DryRun)) return await Mining.DryRun.RunAsync(settings.Options, nodes.Sources, json, cancellationToken);

        var summary = await SessionRunner.RunAsync(
            nodes.Sources, settings.Options, settings.View, settings.StatisticsInterval, cancellationToken);
        return Conclude(summary, settings.View);
    }

    private static int Conclude(MiningSummary summary, ViewKind view)
    {
        var exitCode = SessionRunner.ExitCodeOf(summary.End);
        if (view == ViewKind.Json) JsonView.WriteStatistics("summary", summary.Statistics, summary);
        else if (summary.End != SessionEnd.Unreachable) WriteSummary(summary);
        if (summary.WorkersLeft > 0) Terminal.WriteError($"{summary.WorkersLeft} workers did not end in time.");
        return exitCode is ExitCode.Success or ExitCode.Interrupted || view == ViewKind.Json
            ? exitCode
            : CommandLine.Fail(exitCode, summary.Message);
    }

    private static void WriteSummary(MiningSummary summary)
    {
        foreach (var (name, value) in StatisticsText.Summary(summary.Statistics)) Terminal.WriteField(name, value);
    }

    private static MineSettings Read(ParseResult parsed, LedgerConfiguration configuration)
    {
        var (minimum, maximum) = parsed.GetValue(DifficultyRange) ?? (1, LedgerConfiguration.DifficultyCeiling);
        var isSingle = parsed.GetValue(SingleCore);
        if (isSingle && parsed.GetValue(Workers) is > 1)
            throw new UsageException("The options --single-core and --workers contradict each other.");
        if (parsed.GetValue(Quiet) && parsed.GetValue(Verbose))
            throw new UsageException("The options --quiet and --verbose contradict each other.");
        return new()
        {
            Options = new()
            {
                PayTo = parsed.GetValue(Wallet) ?? default,
                MinimumDifficulty = new(minimum),
                MaximumDifficulty = new(maximum),
                Workers = isSingle ? 1 : parsed.GetValue(Workers),
                AutoScale = !parsed.GetValue(NoAutoScale),
                Affinity = !parsed.GetValue(DisableAffinity),
                Processors = parsed.GetValue(Cores),
                Priority = parsed.GetValue(Priority) ?? WorkerPriority.Normal,
                CpuLimitPercent = parsed.GetValue(CpuLimit),
                MemoryLimitPerWorker = parsed.GetValue(MemoryLimit) << 20,
                ChunkSize = parsed.GetValue(WorkerRange),
                Kernel = KernelChoice.Select(parsed.GetValue(Kernel)),
                Attempts = parsed.GetValue(Retries),
                RefreshInterval = TimeSpan.FromSeconds(parsed.GetValue(RefreshInterval)),
                MiningTimeout = TimeSpan.FromSeconds(parsed.GetValue(MiningTimeout) ?? configuration.MiningTimeoutSeconds),
                RoundDuration = TimeSpan.FromSeconds(configuration.MiningRoundDurationSeconds),
                BlockGoal = parsed.GetValue(Blocks),
            },
            Nodes = parsed.GetValue(Nodes) is { Length: > 0 } nodes ? nodes : [NodeUrl.Parse(DefaultNode)],
            RequireTls = parsed.GetValue(RequireTls),
            CaFile = parsed.GetValue(CaFile),
            View = ViewOf(parsed),
            StatisticsInterval = parsed.GetValue(Statistics) ? TimeSpan.FromSeconds(10) : null,
        };
    }

    private static ViewKind ViewOf(ParseResult parsed) =>
        parsed.GetValue(Json) ? ViewKind.Json
        : parsed.GetValue(Quiet) ? ViewKind.Quiet
        : parsed.GetValue(Verbose) ? ViewKind.Verbose
        : ViewKind.Live;

    private static Dictionary<string, string> ReadEnvironment() =>
        Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal);
}
