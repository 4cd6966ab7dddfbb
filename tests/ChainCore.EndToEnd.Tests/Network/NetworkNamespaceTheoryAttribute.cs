using System.ComponentModel;
using System.Diagnostics;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>A test that needs network namespaces of Linux; skipped and counted where they cannot be made.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NetworkNamespaceTheoryAttribute : TheoryAttribute
{
    private static readonly Lazy<bool> IsPermitted = new(Try);

    public NetworkNamespaceTheoryAttribute()
    {
        if (!IsPermitted.Value) Skip = "Network namespaces need Linux, root and iproute2; the proxies' tests run everywhere.";
    }

    private static bool Try()
    {
        var name = $"cc-try-{Environment.ProcessId}";
        try
        {
            return OperatingSystem.IsLinux()
                && Run("netns", "add", name) && Run("-n", name, "link", "add", "cc0", "type", "veth", "peer", "name", "cc1")
                && Run("-n", name, "link", "add", "cc2", "type", "bridge") && Run("netns", "del", name);
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static bool Run(params string[] arguments)
    {
        ProcessStartInfo start = new("ip", arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
