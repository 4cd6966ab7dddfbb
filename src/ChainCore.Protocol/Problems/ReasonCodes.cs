using System.Collections.Frozen;

namespace ChainCore.Protocol;

/// <summary>
/// Every word for why a call failed (row X16): BIP 22's and Bitcoin Core's for blocks and transactions, with a hyphen; the node's own for
/// everything else, with an underscore. This is the one place where a word gets its HTTP code.
/// </summary>
public static partial class ReasonCodes
{
    private static readonly FrozenDictionary<string, ReasonCode> ByWord =
        Blocks().Concat(Transactions()).Concat(Calls()).ToFrozenDictionary(code => code.Word, StringComparer.Ordinal);

    /// <summary>All words.</summary>
    public static IReadOnlyCollection<ReasonCode> All => ByWord.Values;

    /// <summary>What goes with a word.</summary>
    /// <param name="word">The word, such as "high-hash".</param>
    /// <returns>
    /// The word's entry; for a word that is not in the table one with a general sentence: 400 and a rejection if it is of the form of
    /// BIP 22 (lower-case letters and digits with hyphens), else the entry of <see cref="InternalError"/>, since no such word should exist.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="word"/> is null or empty.</exception>
    public static ReasonCode Get(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        if (ByWord.TryGetValue(word, out var code)) return code;
        return word.Length <= 64 && word.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character)
            || character == '-')
            ? new(word, 400, true, "The block or transaction breaks a rule.")
            : ByWord[InternalError];
    }

    private static ReasonCode Rejection(string word, string sentence, int httpStatus = 400) => new(word, httpStatus, true, sentence);

    private static ReasonCode Error(string word, int httpStatus, string sentence) => new(word, httpStatus, false, sentence);
}
