namespace ChainCore.Mining;

/// <summary>Text that came from a node and is to be shown: one line without control characters, of bounded length.</summary>
internal static class NodeText
{
    private const int LongestSentence = 200;
    private const int LongestWord = 64;

    public static string Sentence(string? text) => Clean(text, LongestSentence);

    public static string Word(string? text) => Clean(text, LongestWord);

    private static string Clean(string? text, int longest)
    {
        var line = string.Concat((text ?? "").Take(longest).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)).Trim();
        return line.TrimEnd('.');
    }
}
