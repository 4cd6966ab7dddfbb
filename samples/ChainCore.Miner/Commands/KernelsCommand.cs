using System.CommandLine;
using System.Text.Json;
using ChainCore.Miner.Input;
using ChainCore.Miner.Measuring;
using ChainCore.Miner.Output;

namespace ChainCore.Miner.Commands;

/// <summary><c>kernels</c>: what there is, what of it can be used here, and how fast it is.</summary>
internal static class KernelsCommand
{
    private static readonly RateMeasurement Measurement = new(
        warmUp: TimeSpan.FromMilliseconds(60), slices: 3, slice: TimeSpan.FromMilliseconds(40));

    public static Command Create()
    {
        var json = Options.Json();
        Command command = new("kernels", "List the kernels: lanes, usable or why not, self-test, rate of one thread") { json };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed.GetValue(json), cancellationToken)));
        return command;
    }

    private static int Run(bool json, CancellationToken cancellationToken)
    {
        var chosen = KernelChoice.Select(null);
        KernelsReport report = new(Measure(KernelRegistry.Shared.Kernels, cancellationToken));
        if (json) Terminal.WriteJson(JsonSerializer.Serialize(report, ReportContext.Default.KernelsReport));
        else WriteText(report, chosen);
        return ExitCode.Success;
    }

    private static ListedKernel[] Measure(IReadOnlyList<KernelStatus> statuses, CancellationToken cancellationToken)
    {
        ScanKernel[] usable = [.. statuses.Where(status => status.IsUsable).Select(status => status.Kernel)];
        var rates = LiveLine.Show(Measurement.Turns, "measuring", show =>
        {
            var done = 0;
            return Measurement.Run(
                [.. usable.Select(kernel => new KernelContender(kernel, workers: 1))], () => show(++done, "measuring"), cancellationToken);
        });
        return [.. statuses.Select(status => new ListedKernel(
            status.Kernel.Name,
            status.Kernel.Lanes,
            status.IsUsable,
            status.Reason,
            status.SelfTest,
            status.IsUsable ? Format.ToMhs(rates[Array.IndexOf(usable, status.Kernel)]) : null))];
    }

    private static void WriteText(KernelsReport report, ScanKernel chosen)
    {
        ResultTable table = new("kernel", ">lanes", "self-test", ">MH/s", "usable");
        foreach (var kernel in report.Kernels)
        {
            table.AddRow(
                kernel.Name,
                $"{kernel.Lanes}",
                Format.SelfTest(kernel.SelfTest),
                Format.Mhs(kernel.Mhs),
                kernel.Usable ? "yes" : "no");
        }

        table.Write();
        ResultTable.WriteNotes(report.Kernels.Select(kernel => (kernel.Name, kernel.Reason)));
        Terminal.WriteLine(KernelChoice.Forced is null
            ? $"A scan uses {chosen.Name}, the first usable one."
            : $"A scan uses {chosen.Name}, forced by {KernelRegistry.EnvironmentVariable}.");
    }
}
