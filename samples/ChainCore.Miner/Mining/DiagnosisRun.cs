using System.Globalization;
using System.Text.Json;
using ChainCore.Miner.Output;
using ChainCore.Mining;

namespace ChainCore.Miner.Mining;

/// <summary>
/// <c>mine --diagnose</c>: configuration, kernel, processors, workers and nodes, with hints where something is wrong (G14–G17).
/// </summary>
internal static class DiagnosisRun
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(1.5);

    public static async Task<int> RunAsync(
        MiningOptions options, NodeSources nodes, ConfigStatus configuration, bool json, CancellationToken cancellationToken)
    {
        List<Finding> findings =
        [
            .. OfConfiguration(configuration), OfKernel(options), .. OfMachine(options, cancellationToken),
            .. await OfNodesAsync(options, nodes, cancellationToken),
        ];
        if (json)
        {
            DiagnosisReport report = new([.. findings.Select(FindingReport.Of)]);
            Terminal.WriteJson(JsonSerializer.Serialize(report, MiningReportContext.Default.DiagnosisReport));
        }
        else
        {
            Write(findings);
        }

        return findings.Exists(finding => finding.Level == FindingLevel.Problem) ? ExitCode.Failure : ExitCode.Success;
    }

    private static IEnumerable<Finding> OfConfiguration(ConfigStatus status) => status.ImportSuccess
        ? [new(FindingLevel.Good, "configuration", "The configuration is right.")]
        : status.Errors.Select(
            error => new Finding(FindingLevel.Problem, "configuration", error, "The fallback values are used until this is right."));

    private static Finding OfKernel(MiningOptions options)
    {
        var kernel = options.Kernel ?? KernelRegistry.Shared.Select();
        var status = KernelRegistry.Shared.Kernels.First(status => status.Kernel == kernel);
        var best = KernelRegistry.Shared.Kernels.First(status => status.IsUsable).Kernel;
        var text = $"Kernel {kernel.Name} ({Format.Lanes(kernel.Lanes)}), self-test {Format.SelfTest(status.SelfTest)}.";
        return kernel == best
            ? new(FindingLevel.Good, "kernel", text)
            : new(
                FindingLevel.Note, "kernel", text,
                $"{best.Name} is faster here: leave --kernel and {KernelRegistry.EnvironmentVariable} out.");
    }

    private static IReadOnlyList<Finding> OfMachine(MiningOptions options, CancellationToken cancellationToken) =>
        LiveLine.Show(2, "measuring the workers", show =>
        {
            var processors = UsableProcessors.Detect();
            WorkerBenchmarkResult first = null!, second = null!;
            var load = Diagnosis.MeasureOthersLoad(processors, () =>
            {
                first = WorkerBenchmark.Run(options, Duration, cancellationToken);
                show(1, "measuring the workers");
                second = WorkerBenchmark.Run(options, Duration, cancellationToken);
            });
            return Diagnosis.OfMachine(processors, options, first, second, load);
        });

    private static async Task<IReadOnlyList<Finding>> OfNodesAsync(
        MiningOptions options, NodeSources nodes, CancellationToken cancellationToken)
    {
        List<Finding> findings = [];
        List<(string Name, string? Genesis, string? Configuration)> identities = [];
        RequestPolicy policy = new(TimeProvider.System, attempts: 1);
        foreach (var (source, client) in nodes.Sources.Zip(nodes.Clients))
        {
            var state = await policy.ExecuteAsync(source.CheckAsync, null, cancellationToken);
            if (!state.IsSuccess)
            {
                findings.Add(Diagnosis.OfFailure(source.Name, state.Failure));
                continue;
            }

            findings.AddRange(await OfNodeAsync(options, source, state.Value, policy, cancellationToken));
            var detailed = await client.GetDetailedStatusAsync(RetryTable.Timeout(0), cancellationToken);
            if (detailed.Value is not { } status) continue;
            findings.AddRange(
                (status.Warnings ?? []).Select(warning => new Finding(FindingLevel.Note, "node", $"{source.Name}: {warning}")));
            if (status.Chain is { } chain) identities.Add((source.Name, chain.GenesisHash.ToString(), chain.ConfigHash.ToString()));
        }

        if (identities.DistinctBy(identity => identity.Genesis).Count() > 1)
        {
            findings.Add(new(
                FindingLevel.Problem, "genesis", "The nodes have different genesis blocks.",
                "They are different networks: name nodes of one only."));
        }
        else if (identities.DistinctBy(identity => identity.Configuration).Count() > 1)
        {
            findings.Add(new(
                FindingLevel.Problem, "configuration", "The nodes' consensus keys differ.",
                "Give them the same configuration, or blocks of one are refused by another."));
        }

        return findings;
    }

    private static async Task<IEnumerable<Finding>> OfNodeAsync(
        MiningOptions options, IWorkSource source, SourceState state, RequestPolicy policy, CancellationToken cancellationToken)
    {
        List<Finding> findings = [];
        var started = TimeProvider.System.GetTimestamp();
        var work = await policy.ExecuteAsync(token => source.GetWorkAsync(options.PayTo, token), null, cancellationToken);
        var latency = TimeProvider.System.GetElapsedTime(started);
        if (!work.IsSuccess) return [Diagnosis.OfFailure(source.Name, work.Failure)];

        findings.Add(new(FindingLevel.Good, "network", string.Create(
            CultureInfo.InvariantCulture,
            $"{source.Name}: {state.Length} blocks, difficulty {work.Value.Difficulty}, template in {latency.TotalMilliseconds:0} ms.")));
        TemplateValidator validator = new(options.PayTo, options.MinimumDifficulty, options.MaximumDifficulty);
        if (validator.Validate(work.Value, state, DateTimeOffset.UtcNow) is { } error)
        {
            findings.Add(Diagnosis.OfFailure(source.Name, new(error.Class, error.Message.TrimEnd('.'))));
        }

        if (state.ClockSkew is { } skew && skew.Duration() >= TemplateValidator.NotableClockSkew)
        {
            findings.Add(new(
                FindingLevel.Problem, "clock", $"{source.Name}: its clock is {skew.TotalSeconds:0} s off this one's.",
                "Synchronise both clocks (NTP)."));
        }

        return findings;
    }

    private static void Write(List<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var mark = finding.Level switch
            {
                FindingLevel.Good => "ok",
                FindingLevel.Note => "note",
                _ => "problem",
            };
            Terminal.WriteField(mark, $"{finding.Topic}: {finding.Text}");
            if (finding.Hint is { } hint) Terminal.WriteField("", hint);
        }
    }
}
