namespace ChainCore.Tests;

/// <summary>The repository this test assembly was built in.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "ChainCore.sln"))) return directory.FullName;
        }

        throw new InvalidOperationException($"No ChainCore.sln in any directory above {AppContext.BaseDirectory}.");
    }
}
