using System.Text.RegularExpressions;

namespace ChainCore.EndToEnd.Tests.Documentation;

/// <summary>Takes shell text apart as far as the documents need it.</summary>
internal static partial class ShellWords
{
    /// <summary>The simple commands of a text, each as its words, without redirections and without assignments in front.</summary>
    public static IEnumerable<string[]> Split(string text)
    {
        List<string> words = [];
        foreach (Match token in Token().Matches(text.Replace("\\\n", " ", StringComparison.Ordinal) + "\n"))
        {
            if (token.Groups["word"] is { Success: true, Value: not ("{" or "}" or "do" or "done") } word) words.Add(Unquote(word.Value));
            else if (!token.Groups["skip"].Success)
            {
                if (words.SkipWhile(word => Assignment().IsMatch(word)).ToArray() is { Length: > 0 } command) yield return command;
                words.Clear();
            }
        }
    }

    private static string Unquote(string word) => Quote().Replace(word, "");

    [GeneratedRegex("""
        (?<skip> (?<=^|\s)\#[^\n]* | (?<=\s)[12]?[<>]+\s*\S+ )
        | (?<end> [;|&\n] )
        | (?<word> (?: '[^']*' | "[^"]*" | \$\([^()]*\) | [^\s'"|&;<>] )+ )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();

    [GeneratedRegex("^[A-Za-z_]+=")]
    private static partial Regex Assignment();

    [GeneratedRegex("['\"]")]
    private static partial Regex Quote();
}
