using System.Text.RegularExpressions;

namespace ChainCore.EndToEnd.Tests.Documentation;

/// <summary>A command a document shows, and what it shows as the answer.</summary>
internal sealed record ShownCommand(string Text, string Output);

/// <summary>The repository's Markdown files, and what stands in them to be typed.</summary>
internal static partial class Documents
{
    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> All =>
        Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !Generated().IsMatch(path)).Order(StringComparer.Ordinal);

    public static string Read(string document) => File.ReadAllText(Path.Combine(Root, document)).ReplaceLineEndings("\n");

    /// <summary>The part of a document below a heading.</summary>
    public static string Section(string document, string heading) =>
        Read(document).Split("\n## ").Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal));

    /// <summary>The fences of a text: their language and what is in them, without indentation.</summary>
    public static IEnumerable<(string Language, string Text)> Fences(string text) => Fence().Matches(text).Select(match =>
        (match.Groups[2].Value, Regex.Replace(match.Groups[3].Value, $"^{match.Groups[1].Value}", "", RegexOptions.Multiline)));

    /// <summary>The code that stands in sentences.</summary>
    public static IEnumerable<string> Spans(string text) =>
        Span().Matches(Fence().Replace(text, "")).Select(match => match.Groups[1].Value.ReplaceLineEndings(" "));

    /// <summary>
    /// The commands of a text's fences: lines after a dollar sign, with their answers; every line of a fence marked as shell; and lines
    /// that begin with dotnet where a fence has no dollar signs. A command goes on while a quote or a last backslash says so.
    /// </summary>
    public static IEnumerable<ShownCommand> Commands(string text)
    {
        foreach (var (language, content) in Fences(text).Where(fence => fence.Language is "" or "sh"))
        {
            var hasPrompts = content.StartsWith("$ ", StringComparison.Ordinal) || content.Contains("\n$ ", StringComparison.Ordinal);
            (string? command, List<string> output) = (null, []);
            foreach (var line in content.TrimEnd('\n').Split('\n'))
            {
                if (command is not null && IsUnfinished(command)) command += $"\n{line}";
                else if (line.StartsWith(hasPrompts ? "$ " : language == "sh" ? "" : "dotnet ", StringComparison.Ordinal))
                {
                    if (command is not null) yield return new(command, string.Join('\n', output));
                    (command, output) = (hasPrompts ? line[2..] : line, []);
                }
                else output.Add(line);
            }

            if (command is not null) yield return new(command, string.Join('\n', output));
        }
    }

    private static bool IsUnfinished(string command) => command.EndsWith('\\') || command.Count(c => c == '\'') % 2 == 1;

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ChainCore.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex("(^|/)(bin|obj|out)/")]
    private static partial Regex Generated();

    [GeneratedRegex("^( *)```([a-z]*)\n(.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Span();
}
