using System.CommandLine;
using System.Text.Json;
using ChainCore.Miner.Input;
using ChainCore.Miner.Output;

namespace ChainCore.Miner.Commands;

/// <summary><c>selftest</c>: whether every kernel this machine can run is right.</summary>
internal static class SelfTestCommand
{
    public static Command Create()
    {
        var json = Options.Json();
        Command command = new("selftest", "Test every kernel this machine can run") { json };
        command.SetAction((parsed, _) => Task.FromResult(Run(parsed.GetValue(json))));
        return command;
    }

    private static int Run(bool json)
    {
        if (KernelChoice.Forced is not null) KernelChoice.Select(null);
        var kernels = KernelRegistry.Shared.Kernels
            .Select(status => new TestedKernel(status.Kernel.Name, status.Kernel.Lanes, status.IsUsable, status.Reason, status.SelfTest))
            .ToArray();
        var failed = kernels.Where(kernel => kernel.SelfTest == KernelSelfTestResult.Failed).Select(kernel => kernel.Name).ToArray();

        SelfTestReport report = new(failed.Length == 0, kernels);
        if (json) Terminal.WriteJson(JsonSerializer.Serialize(report, ReportContext.Default.SelfTestReport));
        else WriteText(report);
        return report.Passed
            ? ExitCode.Success
            : CommandLine.Fail(ExitCode.Failure, $"The self-test failed on {string.Join(", ", failed)}.");
    }

    private static void WriteText(SelfTestReport report)
    {
        ResultTable table = new("kernel", ">lanes", "self-test");
        foreach (var kernel in report.Kernels)
        {
            table.AddRow(kernel.Name, $"{kernel.Lanes}", Format.SelfTest(kernel.SelfTest));
        }

        table.Write();
        ResultTable.WriteNotes(report.Kernels.Select(kernel => (kernel.Name, kernel.Reason)));
        if (report.Passed) Terminal.WriteLine("Every usable kernel passed.");
    }
}
