using System.Numerics;

namespace ChainCore;

/// <summary>Hexadecimal digits in UTF-16 and UTF-8 alike, and the format strings every hexadecimal value here accepts.</summary>
internal static class Hex
{
    /// <summary>0..15, or -1 for what is no hexadecimal digit.</summary>
    public static int DigitValue<TChar>(TChar character)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var code = uint.CreateTruncating(character);
        if (code - '0' <= 9) return (int)(code - '0');
        var lower = code | 0x20;
        return lower - 'a' <= 5 ? (int)(lower - 'a' + 10) : -1;
    }

    public static TChar Digit<TChar>(int value, bool upperCase)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        TChar.CreateTruncating(value < 10 ? '0' + value : (upperCase ? 'A' : 'a') + value - 10);

    /// <summary>Decides the case from a format string: null, empty, "G", "g" and "x" are lower case, "X" upper case.</summary>
    /// <exception cref="FormatException">Any other format.</exception>
    public static bool IsUpperCase(ReadOnlySpan<char> format) => format switch
    {
        "" or "x" or "G" or "g" => false,
        "X" => true,
        _ => throw new FormatException("The format string is not \"x\", \"X\" or empty."),
    };

    /// <summary>Cuts a leading "0x" or "0X" off.</summary>
    public static ReadOnlySpan<TChar> WithoutPrefix<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        text.Length >= 2 && text[0] == TChar.CreateTruncating('0') && (text[1] | TChar.CreateTruncating(0x20)) == TChar.CreateTruncating('x')
            ? text[2..]
            : text;
}
