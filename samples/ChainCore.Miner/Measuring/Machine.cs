using System.Runtime.InteropServices;

namespace ChainCore.Miner.Measuring;

/// <summary>What a measurement was made on.</summary>
internal static class Machine
{
    private const string CpuInfo = "/proc/cpuinfo";

    public static string Runtime => RuntimeInformation.FrameworkDescription;

    /// <summary>The processor's name where Linux says one, else its architecture.</summary>
    public static string Cpu { get; } = ReadModelName() ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string? ReadModelName()
    {
        try
        {
            return File.Exists(CpuInfo)
                ? File.ReadLines(CpuInfo).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
                    .FirstOrDefault(pair => pair is ["model name", { Length: > 0 }])?[1]
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
