using System.Text.RegularExpressions;

namespace ChainCore.Tests;

/// <summary>What the documents show compiles, and what they point to exists.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(SourceTree.Root, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/'))
            .Where(path => !GeneratedFolder().IsMatch(path)).Order(StringComparer.Ordinal),
    ];

    /// <summary>An example's lines stand together, whatever their indentation, in a source that the solution or pack.sh compiles.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryExampleIsCompiled(string document)
    {
        var sources = Compiled().ToArray();
        foreach (Match fence in Examples().Matches(Read(document)))
        {
            var example = Squeeze(Imports().Replace(fence.Groups[1].Value, ""));
            Assert.True(sources.Any(source => source.Contains(example, StringComparison.Ordinal)), $"{document}: not compiled anywhere:\n{fence.Groups[1].Value}");
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryLinkLeadsSomewhere(string document)
    {
        var folder = Path.GetDirectoryName(SourceTree.PathOf(document.Split('/')))!;
        foreach (Match link in Links().Matches(Fences().Replace(Read(document), "")))
        {
            var (target, anchor) = (link.Groups[1].Value, link.Groups[2].Value);
            if (target.StartsWith("http", StringComparison.Ordinal)) continue;
            var path = target.Length == 0 ? SourceTree.PathOf(document.Split('/')) : Path.GetFullPath(Path.Combine(folder, target));
            Assert.True(File.Exists(path) || Directory.Exists(path), $"{document}: {target} does not exist");
            if (anchor.Length == 0) continue;
            Assert.Contains(anchor, Headings().Matches(File.ReadAllText(path)).Select(heading => Slug(heading.Groups[1].Value)));
        }
    }

    private static string Read(string document) => File.ReadAllText(SourceTree.PathOf(document.Split('/'))).ReplaceLineEndings("\n");

    private static IEnumerable<string> Compiled() =>
        from folder in (string[])["tests", "nuget", "samples"]
        from file in Directory.EnumerateFiles(SourceTree.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        where !GeneratedFolder().IsMatch(file.Replace('\\', '/'))
        select Squeeze(File.ReadAllText(file));

    private static string Squeeze(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The anchor GitHub makes of a heading.</summary>
    private static string Slug(string heading) =>
        NotInSlugs().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("(^|/)(bin|obj|out)/")]
    private static partial Regex GeneratedFolder();

    [GeneratedRegex("^ *```csharp\n(.*?)^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Examples();

    [GeneratedRegex("^using [\\w.]+;\n", RegexOptions.Multiline)]
    private static partial Regex Imports();

    [GeneratedRegex("^ *```.*?^ *```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"\]\(([^)#\s]*)(?:#([^)\s]+))?\)")]
    private static partial Regex Links();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInSlugs();
}
