using System.Globalization;

namespace ChainCore.Miner.Output;

/// <summary>Numbers as people read them, the same in every culture.</summary>
internal static class Format
{
    private const double Mega = 1e6;

    public static double ToMhs(double hashesPerSecond) => Math.Round(hashesPerSecond / Mega, 6);

    public static double ToSeconds(TimeSpan time) => Math.Round(time.TotalSeconds, 6);

    public static string SelfTest(KernelSelfTestResult result) => result switch
    {
        KernelSelfTestResult.Passed => "passed",
        KernelSelfTestResult.Failed => "failed",
        _ => "not run",
    };

    public static string Count(ulong count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Lanes(int lanes) => lanes == 1 ? "1 lane" : $"{lanes} lanes";

    public static string Mhs(double? mhs) => mhs is { } value ? value.ToString("N2", CultureInfo.InvariantCulture) : Nothing;

    public static string Ratio(double? ratio) => ratio is { } value ? value.ToString("N2", CultureInfo.InvariantCulture) : Nothing;

    /// <summary>"12 ms", "12.3 s", "1:02:03".</summary>
    public static string Time(TimeSpan time) => time.TotalSeconds switch
    {
        < 1 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:F0} ms"),
        < 60 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F1} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours}:{time.Minutes:D2}:{time.Seconds:D2}"),
    };

    /// <summary>What stands where there is no number.</summary>
    public const string Nothing = "-";
}
