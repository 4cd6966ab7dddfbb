using System.CommandLine;
using System.Text.Json;
using ChainCore.Benchmarks;
using ChainCore.Miner.Input;
using ChainCore.Miner.Measuring;
using ChainCore.Miner.Output;

namespace ChainCore.Miner.Commands;

/// <summary><c>bench</c>: the kernels beside the framework's SHA-256 and OpenSSL's, in one run.</summary>
internal static class BenchCommand
{
    private const int ShortChecksum = 8;

    public static Command Create()
    {
        var seconds = Options.Number("--seconds", "The measuring time of each kernel", 1, 0.01, 3600);
        var kernel = Options.Kernel("The kernel to measure, or all [default: CHAINCORE_KERNEL, else all]");
        var workers = Options.Workers("The number of threads a kernel gets", 1);
        var json = Options.Json();

        Command command = new("bench", "Measure the kernels beside the framework's SHA-256 and OpenSSL's")
        {
            seconds, kernel, workers, json,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            KernelChoice.List(parsed.GetValue(kernel)),
            RateMeasurement.Lasting(TimeSpan.FromSeconds(parsed.GetValue(seconds))),
            parsed.GetValue(workers),
            parsed.GetValue(json),
            cancellationToken)));
        return command;
    }

    private static int Run(
        IReadOnlyList<KernelStatus> kernels, RateMeasurement measurement, int workers, bool json, CancellationToken cancellationToken)
    {
        var report = Measure(kernels, measurement, workers, cancellationToken);
        if (json) Terminal.WriteJson(JsonSerializer.Serialize(report, ReportContext.Default.BenchReport));
        else WriteText(report, kernels, measurement, workers);
        return report.Kernels.Select(kernel => kernel.Checksum).OfType<string>().Distinct().Count() > 1
            ? CommandLine.Fail(ExitCode.Failure, "The checksums differ: a kernel finds other solutions than another.")
            : ExitCode.Success;
    }

    private static BenchReport Measure(
        IReadOnlyList<KernelStatus> statuses, RateMeasurement measurement, int workers, CancellationToken cancellationToken)
    {
        ScanKernel[] usable = [.. statuses.Where(status => status.IsUsable).Select(status => status.Kernel)];
        ScanKernel[] rolling = OpenSslTransform.IsAvailable ? [.. usable.Where(kernel => kernel.RollsVersions)] : [];
        var all = statuses.Count == KernelRegistry.Shared.Names.Count;
        Contender[] contenders =
        [
            .. usable.Select(kernel => new KernelContender(kernel, workers)),
            .. rolling.Select(kernel => new VersionsContender(kernel, workers)),
            new FrameworkContender(),
            .. OpenSslTransform.IsAvailable ? [new OpenSslContender()] : Array.Empty<Contender>(),
            .. all ? [new MerkleContender(), new SingleHeaderContender()] : Array.Empty<Contender>(),
        ];

        var (checksums, rates) = LiveLine.Show(usable.Length + measurement.Turns, "comparing", show =>
        {
            var done = 0;
            var sums = usable.Select(kernel =>
            {
                var sum = SolutionChecksum.Compute(kernel, cancellationToken);
                show(++done, "comparing");
                return sum;
            }).ToArray();
            return (sums, measurement.Run(contenders, () => show(++done, "measuring"), cancellationToken));
        });

        var afterKernels = usable.Length + rolling.Length;
        var framework = rates[afterKernels];
        double? openSsl = OpenSslTransform.IsAvailable ? rates[afterKernels + 1] : null;
        return new(
            Machine.Cpu, Machine.Runtime, Format.ToMhs(framework), openSsl is { } rate ? Format.ToMhs(rate) : null,
            [.. statuses.Select(Row)],
            [.. rolling.Select(Variant)], all ? Format.ToMhs(rates[^2]) : null, all ? Math.Round(1e9 / rates[^1], 1) : null);

        BenchedVariant Variant(ScanKernel kernel, int i) => new(
            $"{kernel.Name}-versions", Format.ToMhs(rates[usable.Length + i]),
            Math.Round(rates[usable.Length + i] / rates[afterKernels + 1], 4));

        BenchedKernel Row(KernelStatus status)
        {
            var (name, lanes) = (status.Kernel.Name, status.Kernel.Lanes);
            var i = Array.IndexOf(usable, status.Kernel);
            return i < 0
                ? new(name, lanes, false, null, null, null)
                : new(name, lanes, true, Format.ToMhs(rates[i]), Math.Round(rates[i] / framework, 4), checksums[i]);
        }
    }

    private static void WriteText(BenchReport report, IReadOnlyList<KernelStatus> statuses, RateMeasurement measurement, int workers)
    {
        var threads = workers == 1 ? "one thread" : $"{workers} threads a kernel, one for the two yardsticks";
        Terminal.WriteLine($"{report.Cpu}, {report.Runtime}, {threads}");
        Terminal.WriteLine($"Medians of {measurement.Slices} slices of {Format.Time(measurement.Slice)} each, taken in turns");
        Terminal.WriteLine("");

        ResultTable table = new("kernel", ">lanes", ">MH/s", ">× framework", ">× OpenSSL", "checksum");
        foreach (var kernel in report.Kernels)
        {
            AddRow(kernel.Name, $"{kernel.Lanes}", kernel.Mhs, kernel.Checksum?[..ShortChecksum]);
        }

        foreach (var variant in report.Variants) AddRow(variant.Name, Format.Nothing, variant.Mhs, null);
        AddRow("SHA256.HashData ×2", Format.Nothing, report.FrameworkSha256TwiceMhs, null);
        AddRow("SHA256_Transform ×2", Format.Nothing, report.OpensslSha256TransformMhs, null);
        table.Write();

        if (report.Merkle64Mps is { } pairs)
            Terminal.WriteLine($"Merkle level: {Format.Mhs(pairs)} million 64-byte double hashes a second");
        if (report.SingleHeaderNs is { } nanoseconds) Terminal.WriteLine(FormattableString.Invariant($"One header: {nanoseconds:0} ns"));
        ResultTable.WriteNotes(
        [
            .. statuses.Select(status => (status.Kernel.Name, status.Reason)),
            ("OpenSSL", report.OpensslSha256TransformMhs is null ? "no libcrypto with SHA256_Transform was found" : null),
        ]);

        void AddRow(string name, string lanes, double? mhs, string? checksum) => table.AddRow(
            name, lanes, Format.Mhs(mhs), Format.Ratio(mhs / report.FrameworkSha256TwiceMhs),
            Format.Ratio(mhs / report.OpensslSha256TransformMhs), checksum ?? Format.Nothing);
    }
}
