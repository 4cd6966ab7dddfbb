using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ChainCore.Tests.ShaNi;

/// <summary>
/// This assembly as a program: what a process decides once, such as whether it runs machine code, is tested in a process of its own.
/// </summary>
internal static class ChildProcess
{
    /// <summary>Prints every kernel's name, self-test and reason, then the chosen one's name.</summary>
    public const string ListKernels = "list-kernels";

    /// <summary>The same after the AppContext switch has been set.</summary>
    public const string ListKernelsSwitchedOff = "list-kernels-switched-off";

    public static int Main(string[] arguments)
    {
        if (arguments is not [ListKernels or ListKernelsSwitchedOff])
        {
            Console.Error.WriteLine("This assembly holds tests: run them with dotnet test.");
            return 2;
        }

        AppContext.SetSwitch(ShaNiCode.Switch, arguments[0] == ListKernelsSwitchedOff);
        foreach (var status in KernelRegistry.Shared.Kernels) Console.WriteLine($"{status.Kernel.Name}|{status.SelfTest}|{status.Reason}");
        Console.WriteLine(KernelRegistry.Shared.Select().Name);

        // The hashes are the same, whoever computes them.
        Span<byte> message = stackalloc byte[BlockHeader.Size];
        message.Fill(0x5A);
        return Sha256d.Hash(message).ToByteArray().AsSpan().SequenceEqual(Reference.FrameworkTwice(message)) ? 0 : 1;
    }

    /// <summary>Runs this program and returns the lines it printed. It inherits no switch of the library or of the runtime.</summary>
    public static string[] Run(string command, params (string Name, string Value)[] variables)
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var host = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name);
        ProcessStartInfo start = new(host, ["exec", typeof(ChildProcess).Assembly.Location, command]) { RedirectStandardOutput = true };
        foreach (var inherited in start.Environment.Keys.Where(IsSwitch).ToArray()) start.Environment.Remove(inherited);
        foreach (var (variable, value) in variables) start.Environment[variable] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"exit code {process.ExitCode}\n{output}");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static bool IsSwitch(string name) =>
        name.StartsWith("CHAINCORE_", StringComparison.Ordinal) || name.StartsWith("DOTNET_Enable", StringComparison.OrdinalIgnoreCase);
}
