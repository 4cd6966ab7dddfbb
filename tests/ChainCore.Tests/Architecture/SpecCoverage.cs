using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChainCore.Tests;

/// <summary>
/// Where each row of the specification is implemented and which tests name it, read from the sources: a documentation comment cites
/// rows in parentheses, "(row B9)" or "(C6, F24)"; a test's name begins with them, "B9_…", or a trait "Row" gives them.
/// </summary>
internal static partial class SpecCoverage
{
    private const int MostNames = 3;

    /// <summary>The table of docs/SPEC-COVERAGE.md, and the rows that must be covered and are not.</summary>
    public static (string Text, IReadOnlyList<string> Missing) Describe()
    {
        var places = Find("*.cs", ["src", "samples"], CitedInComments);
        var tests = Find("*.cs", ["tests"], NamedByTests);
        StringBuilder text = new();
        List<string> missing = [];
        var covered = 0;
        var rows = ReadRows();
        foreach (var row in rows)
        {
            var (where, shown) = (places.GetValueOrDefault(row.Id, []), tests.GetValueOrDefault(row.Id, []));
            if (shown.Count > 0) covered++;
            else if (row.Priority == "M" && row.Note.Length == 0) missing.Add(row.Id);
            string[] proofs = [.. shown.Count > 0 ? [Shorten(shown)] : Array.Empty<string>(), .. row.Note.Length > 0 ? [row.Note] : Array.Empty<string>()];
            text.Append(CultureInfo.InvariantCulture, $"| {row.Id} | {row.Priority} | {row.Requirement} | {Shorten(where)} | {string.Join("; ", proofs)} |\n");
        }

        return (Introduction(rows.Count, covered) + text, missing);
    }

    private static string Introduction(int rows, int covered) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        # The specification, row by row

        Made by a test from the sources (`SpecCoverageTests`), which also fails when this file is not what they say: where a row is cited, and
        which tests are named after it. Of {rows} rows {covered} have tests. A row of priority M (must) has a test or says here what stands for one.

        | row | P | requirement | where | shown by |
        | --- | --- | --- | --- | --- |

        """).ReplaceLineEndings("\n");

    private static List<(string Id, string Priority, string Requirement, string Note)> ReadRows() =>
    [
        .. File.ReadLines(SourceTree.PathOf("docs", "spec-rows.tsv")).Select(line => line.Split('\t'))
            .Select(
                cells => (cells[0], cells[1], cells[2].Replace("|", "\\|", StringComparison.Ordinal), cells.ElementAtOrDefault(3) ?? "")),
    ];

    private static Dictionary<string, List<string>> Find(
        string pattern, string[] folders, Func<string, string, IEnumerable<(string Id, string Place)>> read)
    {
        Dictionary<string, List<string>> found = new(StringComparer.Ordinal);
        var files = folders.SelectMany(folder => Directory.EnumerateFiles(SourceTree.PathOf(folder), pattern, SearchOption.AllDirectories))
            .Where(file => !GeneratedFolder().IsMatch(file)).Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (id, place) in read(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))
            {
                if (!found.TryGetValue(id, out var list)) found.Add(id, list = []);
                if (!list.Contains(place)) list.Add(place);
            }
        }

        return found;
    }

    private static IEnumerable<(string Id, string Place)> CitedInComments(string file, string code) =>
        from Match match in Comments().Matches(code)
        let comment = CommentLines().Replace(match.Value, " ").ReplaceLineEndings(" ")
        from Match citation in Citations().Matches(comment)
        from id in Expand(citation.Value)
        select (id, file);

    /// <summary>The ids of a citation; "B2 to B5" means all four.</summary>
    private static IEnumerable<string> Expand(string citation)
    {
        foreach (Match match in RangeOrId().Matches(citation))
        {
            var (letter, first) = (match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
            var last = match.Groups[3].Success ? int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture) : first;
            for (var number = first; number <= last; number++)
                yield return string.Create(CultureInfo.InvariantCulture, $"{letter}{number}");
        }
    }

    private static IEnumerable<(string Id, string Place)> NamedByTests(string file, string code)
    {
        foreach (Match match in TestNames().Matches(code))
        {
            var ids = NameParts().Replace(match.Groups[1].Value.Replace("to", " to ", StringComparison.Ordinal).Replace('_', ' '), "$0 ");
            foreach (var id in Expand(ids)) yield return (id, $"{file}.{match.Groups[1].Value}{match.Groups[2].Value}");
        }

        foreach (Match match in Traits().Matches(code))
        {
            foreach (var id in match.Groups[1].Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)) yield return (id, file);
        }
    }

    private static string Shorten(List<string> names)
    {
        var shown = string.Join(", ", names.Take(MostNames).Select(name => $"`{name}`"));
        return names.Count > MostNames ? string.Create(CultureInfo.InvariantCulture, $"{shown} and {names.Count - MostNames} more") : shown;
    }

    [GeneratedRegex(@"[\\/](bin|obj)[\\/]")]
    private static partial Regex GeneratedFolder();

    [GeneratedRegex(@"^\s*///? ?", RegexOptions.Multiline)]
    private static partial Regex CommentLines();

    [GeneratedRegex(@"(^\s*//.*\n)+", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\((rows? )?[^()]*?\b[A-IX]\d{1,2}\b[^()]*\)|\brows? ([A-IX]\d{1,2}(, | and | to )?)+")]
    private static partial Regex Citations();

    [GeneratedRegex(@"\b([A-IX])(\d{1,2})\b(?: to [A-IX](\d{1,2})\b)?")]
    private static partial Regex RangeOrId();

    [GeneratedRegex(@"public (?:static )?(?:async )?(?:Task|void) ((?:(?:[A-IX]\d{1,2}(?:to)?)+_)+)(\w+)")]
    private static partial Regex TestNames();

    [GeneratedRegex(@"[A-IX]\d{1,2}(?=[A-IX])")]
    private static partial Regex NameParts();

    [GeneratedRegex("""\[(?:assembly: )?Trait\("Row", "([^"]+)"\)\]""")]
    private static partial Regex Traits();
}
