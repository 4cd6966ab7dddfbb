namespace ChainCore.EndToEnd.Tests.Support;

/// <summary>A test that needs Unix, and the tools or files named; skipped and counted where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute(params string[] tools)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (OperatingSystem.IsWindows()) Skip = "Windows has no such signals and terminals.";
        else if (Array.Find(tools, tool => !folders.Any(folder => File.Exists(Path.Combine(folder, tool)))) is { } missing)
        {
            Skip = $"There is no {missing} here.";
        }
    }
}
