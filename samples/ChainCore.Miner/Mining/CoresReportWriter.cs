using System.Globalization;
using System.Text.Json;
using ChainCore.Miner.Output;
using ChainCore.Mining;

namespace ChainCore.Miner.Mining;

/// <summary><c>mine --show-cores</c>: the processors, and whether threads can be pinned to them: tried, and read back (D7, I2).</summary>
internal static class CoresReportWriter
{
    public static int Write(MiningOptions options, bool json)
    {
        var processors = UsableProcessors.Detect();
        var wanted = options.Processors ?? processors.Allowed ?? ProcessorSet.Empty;
        int[] pinned = [.. wanted.Where(CanPin)];
        CoresReport report = new(
            processors.Count, processors.Allowed?.ToString(), processors.Quota, wanted.Count > 0 && pinned.Length == wanted.Count, pinned);
        if (json)
        {
            Terminal.WriteJson(JsonSerializer.Serialize(report, MiningReportContext.Default.CoresReport));
            return ExitCode.Success;
        }

        Terminal.WriteField("usable", $"{processors.Count}");
        Terminal.WriteField("allowed", processors.Allowed?.ToString() ?? "not known on this system");
        Terminal.WriteField("quota", processors.Quota is { } quota ? string.Create(CultureInfo.InvariantCulture, $"{quota:0.##}") : "none");
        Terminal.WriteField("pinned", pinned.Length > 0 ? new ProcessorSet(pinned).ToString() : "threads cannot be pinned here");
        Terminal.WriteField("workers", $"{options.Workers ?? processors.Count}");
        return ExitCode.Success;
    }

    /// <summary>On a thread of its own, so that this one's affinity stays as it is.</summary>
    private static bool CanPin(int processor)
    {
        var isPinned = false;
        Thread thread = new(
            () => isPinned = ThreadAffinity.TrySet(new([processor])) && ThreadAffinity.Get() is [var only] && only == processor);
        thread.Start();
        thread.Join();
        return isPinned;
    }
}
