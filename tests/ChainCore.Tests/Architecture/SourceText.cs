using System.Text;
using System.Text.RegularExpressions;

namespace ChainCore.Tests;

/// <summary>A C# file without what a compiler skips: comments and the inside of strings and characters are blanked out.</summary>
internal static class SourceText
{
    private static readonly Regex Declaration = new(
        @"(?<![:,]\s*)\b(class|struct|interface|enum|record(\s+(class|struct))?)\s+(?<name>\w+)", RegexOptions.ExplicitCapture);

    public static string Code(string source)
    {
        StringBuilder code = new(source.Length);
        for (var i = 0; i < source.Length;)
        {
            var rest = source.AsSpan(i);
            var length = rest switch
            {
                ['/', '/', ..] => LengthUntil(rest, "\n") - (rest.Contains('\n') ? 1 : 0),
                ['/', '*', ..] => LengthUntil(rest, "*/"),
                ['"', '"', '"', ..] => RawLength(rest),
                ['@', '"', ..] => VerbatimLength(rest),
                ['"', ..] or ['\'', ..] => QuotedLength(rest),
                _ => 0,
            };
            if (length == 0)
            {
                code.Append(source[i++]);
                continue;
            }

            foreach (var character in rest[..length]) code.Append(character == '\n' ? '\n' : ' ');
            i += length;
        }

        return code.ToString();
    }

    /// <summary>The identifiers in code, each as often as it stands there.</summary>
    public static IEnumerable<string> Identifiers(string code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            if (!char.IsLetter(code[i]) && code[i] != '_')
            {
                // A number may hold letters: 0xff, 1UL.
                if (char.IsAsciiDigit(code[i])) i = EndOfWord(code, i) - 1;
                continue;
            }

            var end = EndOfWord(code, i);
            yield return code[i..end];
            i = end - 1;
        }
    }

    /// <summary>The names of the types declared in code outside any other type.</summary>
    public static IEnumerable<string> TopLevelTypes(string code)
    {
        var depth = 0;
        StringBuilder outside = new();
        foreach (var character in code)
        {
            if (character == '}') depth--;
            if (depth == 0) outside.Append(character);
            if (character == '{') depth++;
        }

        // A keyword after a colon or a comma is a constraint of a generic type.
        return Declaration.Matches(outside.ToString()).Select(match => match.Groups["name"].Value);
    }

    private static int EndOfWord(string code, int start)
    {
        var end = start;
        while (end < code.Length && (char.IsLetterOrDigit(code[end]) || code[end] == '_')) end++;
        return end;
    }

    private static int LengthUntil(ReadOnlySpan<char> text, string end)
    {
        var at = text[2..].IndexOf(end);
        return at < 0 ? text.Length : at + 2 + end.Length;
    }

    private static int RawLength(ReadOnlySpan<char> text)
    {
        var quotes = text.IndexOfAnyExcept('"') is var count and >= 0 ? count : text.Length;
        var end = text[quotes..].IndexOf(text[..quotes]);
        return end < 0 ? text.Length : end + (2 * quotes);
    }

    private static int VerbatimLength(ReadOnlySpan<char> text)
    {
        for (var i = 2; i < text.Length; i++)
        {
            if (text[i] != '"') continue;
            if (i + 1 < text.Length && text[i + 1] == '"') i++;
            else return i + 1;
        }

        return text.Length;
    }

    private static int QuotedLength(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == text[0]) return i + 1;
        }

        return text.Length;
    }
}
