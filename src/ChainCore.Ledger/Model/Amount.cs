using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore.Ledger;

/// <summary>
/// An amount of coin: a whole number of units of 1e-8 coin, 0 .. 21,000,000 coin (Bitcoin Core's <c>CAmount</c> within
/// <c>MoneyRange</c>). No other amount can be represented, so a sum that leaves the range throws where it is made.
/// </summary>
/// <remarks>
/// As text and as JSON: coin as a decimal number in its shortest form, such as <c>50</c> or <c>0.00000001</c>. More than 8 decimals
/// are refused, zeros included, never rounded.
/// </remarks>
[JsonConverter(typeof(AmountJsonConverter))]
public readonly struct Amount : IEquatable<Amount>, IComparable<Amount>, IComparable,
    IComparisonOperators<Amount, Amount, bool>, IAdditionOperators<Amount, Amount, Amount>,
    ISubtractionOperators<Amount, Amount, Amount>, IMinMaxValue<Amount>,
    ISpanParsable<Amount>, ISpanFormattable, IUtf8SpanParsable<Amount>, IUtf8SpanFormattable
{
    /// <summary>Units in one coin: 1e8 (Bitcoin Core's <c>COIN</c>).</summary>
    public const long UnitsPerCoin = 100_000_000;

    /// <summary>The most units there can be: 21e6 coin (Bitcoin Core's <c>MAX_MONEY</c>).</summary>
    public const long MaximumUnits = 21_000_000 * UnitsPerCoin;

    /// <summary>The number of decimals of a coin: 8.</summary>
    public const int Decimals = 8;

    // "21000000.00000000" is 17 characters long.
    private const int MaximumTextLength = 17;

    // Far more digits than any amount has; a longer text is refused before it is read.
    private const int MaximumParsedLength = 64;

    private Amount(long units) => Units = units;

    /// <summary>Nothing.</summary>
    public static Amount Zero => default;

    /// <summary>21,000,000 coin.</summary>
    public static Amount MaxValue => new(MaximumUnits);

    /// <summary>Nothing.</summary>
    public static Amount MinValue => default;

    /// <summary>The amount in units of 1e-8 coin, 0 .. 2.1e15.</summary>
    public long Units { get; }

    /// <summary>True if this is nothing.</summary>
    public bool IsZero => Units == 0;

    /// <summary>An amount of units.</summary>
    /// <param name="units">Units of 1e-8 coin, 0 .. 2.1e15.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="units"/> is outside that range.</exception>
    public static Amount FromUnits(long units) =>
        TryFromUnits(units, out var amount)
            ? amount
            : throw new ArgumentOutOfRangeException(nameof(units), units, "An amount is 0 to 2,100,000,000,000,000 units.");

    /// <summary>An amount of units, if it is one.</summary>
    /// <param name="units">Units of 1e-8 coin.</param>
    /// <param name="amount">The amount; zero if there is none.</param>
    /// <returns>False outside 0 .. 2.1e15.</returns>
    public static bool TryFromUnits(long units, out Amount amount)
    {
        var valid = (ulong)units <= MaximumUnits;
        amount = valid ? new(units) : default;
        return valid;
    }

    /// <summary>An amount of coin.</summary>
    /// <param name="coins">Coin, 0 .. 21e6, a multiple of 1e-8.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="coins"/> is outside that range or no multiple of 1e-8.</exception>
    public static Amount FromCoins(decimal coins) =>
        TryFromCoins(coins, out var amount)
            ? amount
            : throw new ArgumentOutOfRangeException(nameof(coins), coins, "An amount is 0 to 21,000,000 coin with at most 8 decimals.");

    /// <summary>An amount of coin, if it is one.</summary>
    /// <param name="coins">Coin.</param>
    /// <param name="amount">The amount; zero if there is none.</param>
    /// <returns>False outside 0 .. 21e6 and for what is no multiple of 1e-8.</returns>
    public static bool TryFromCoins(decimal coins, out Amount amount)
    {
        amount = default;
        // The range first: the product of a greater value could overflow. Within it the product is exact or not an integer.
        if (coins is < 0 or > MaximumUnits / UnitsPerCoin) return false;
        if (decimal.Round(coins, Decimals) != coins) return false;
        return TryFromUnits((long)(coins * UnitsPerCoin), out amount);
    }

    /// <summary>The amount in coin.</summary>
    /// <returns>An exact decimal, 0 .. 21e6.</returns>
    public decimal ToCoins() => (decimal)Units / UnitsPerCoin;

    /// <summary>Adds, if the sum is an amount.</summary>
    /// <param name="other">The other summand.</param>
    /// <param name="sum">The sum; zero if there is none.</param>
    /// <returns>False if the sum exceeds 21e6 coin.</returns>
    public bool TryAdd(Amount other, out Amount sum) => TryFromUnits(Units + other.Units, out sum);

    /// <summary>Subtracts, if the difference is an amount.</summary>
    /// <param name="other">The subtrahend.</param>
    /// <param name="difference">The difference; zero if there is none.</param>
    /// <returns>False if <paramref name="other"/> is the greater.</returns>
    public bool TrySubtract(Amount other, out Amount difference) => TryFromUnits(Units - other.Units, out difference);

    /// <summary>Parses coin as decimal digits, with at most 8 after an optional point: "12", "0.5".</summary>
    /// <param name="s">Digits and at most one point with digits on both sides; no sign, space, exponent or grouping.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is anything else or more than 21e6.</exception>
    public static Amount Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw NotAnAmount();

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Amount Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses UTF-8 text as <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/> does UTF-16 text.</summary>
    /// <param name="utf8Text">Digits and at most one point with digits on both sides; no sign, space, exponent or grouping.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is anything else or more than 21e6.</exception>
    public static Amount Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, provider, out var result) ? result : throw NotAnAmount();

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Amount result) =>
        TryParse(s, allowExponent: false, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Amount result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Amount result) =>
        TryParse(utf8Text, allowExponent: false, out result);

    /// <summary>Coin as a decimal number in its shortest form, such as "50" or "0.00000001".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>Coin as a decimal number in its shortest form, such as "50" or "0.00000001".</summary>
    /// <param name="format">"G", null or empty.</param>
    /// <param name="formatProvider">Not used: the point is a point everywhere.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">Any other <paramref name="format"/>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null)
    {
        Span<char> text = stackalloc char[MaximumTextLength];
        TryFormat(text, out var written, format, formatProvider);
        return new(text[..written]);
    }

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TryFormatCore(destination, out charsWritten, format);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        TryFormatCore(utf8Destination, out bytesWritten, format);

    /// <inheritdoc/>
    public int CompareTo(Amount other) => Units.CompareTo(other.Units);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Amount other => CompareTo(other),
        _ => throw new ArgumentException("The other value is no Amount.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Amount other) => Units == other.Units;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Amount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Units.GetHashCode();

    /// <summary>Adds two amounts.</summary>
    /// <exception cref="OverflowException">The sum exceeds 21e6 coin.</exception>
    public static Amount operator +(Amount left, Amount right) =>
        left.TryAdd(right, out var sum) ? sum : throw new OverflowException("The sum exceeds 21,000,000 coin.");

    /// <summary>Subtracts an amount from another.</summary>
    /// <exception cref="OverflowException">The difference is negative.</exception>
    public static Amount operator -(Amount left, Amount right) =>
        left.TrySubtract(right, out var difference) ? difference : throw new OverflowException("The difference is negative.");

    /// <summary>Equality.</summary>
    public static bool operator ==(Amount left, Amount right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    public static bool operator !=(Amount left, Amount right) => !left.Equals(right);

    /// <summary>Compares the amounts.</summary>
    public static bool operator <(Amount left, Amount right) => left.Units < right.Units;

    /// <summary>Compares the amounts.</summary>
    public static bool operator >(Amount left, Amount right) => left.Units > right.Units;

    /// <summary>Compares the amounts.</summary>
    public static bool operator <=(Amount left, Amount right) => left.Units <= right.Units;

    /// <summary>Compares the amounts.</summary>
    public static bool operator >=(Amount left, Amount right) => left.Units >= right.Units;

    /// <summary>
    /// Reads the text digit by digit, because <see cref="decimal"/>'s parser rounds what it cannot hold: 0.00…01 would become 0.
    /// </summary>
    internal static bool TryParse<TChar>(ReadOnlySpan<TChar> text, bool allowExponent, out Amount result)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        result = default;
        if (text.Length > MaximumParsedLength) return false;

        long significand = 0;
        int position = 0, digits = 0, decimals = 0;
        var point = false;
        for (; position < text.Length; position++)
        {
            var code = int.CreateTruncating(text[position]);
            if (code is >= '0' and <= '9')
            {
                if (significand > MaximumUnits) return false;
                significand = (significand * 10) + (code - '0');
                digits++;
                if (point) decimals++;
            }
            else if (code == '.' && !point && digits > 0)
            {
                point = true;
            }
            else
            {
                break;
            }
        }

        if (digits == 0 || (point && decimals == 0)) return false;
        var exponent = 0;
        if (position < text.Length && !(allowExponent && TryParseExponent(text[position..], out exponent))) return false;

        var shift = Decimals + exponent - decimals;
        if (shift < 0) return false;
        for (; shift > 0 && significand is > 0 and <= MaximumUnits; shift--) significand *= 10;
        return TryFromUnits(significand, out result);
    }

    private static bool TryParseExponent<TChar>(ReadOnlySpan<TChar> text, out int exponent)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        exponent = 0;
        if ((int.CreateTruncating(text[0]) | 0x20) != 'e') return false;
        text = text[1..];
        var sign = text.IsEmpty ? 0 : int.CreateTruncating(text[0]);
        if (sign is '+' or '-') text = text[1..];
        if (text.Length is < 1 or > 4) return false;
        foreach (var character in text)
        {
            var digit = int.CreateTruncating(character) - '0';
            if (digit is < 0 or > 9) return false;
            exponent = (exponent * 10) + digit;
        }

        if (sign == '-') exponent = -exponent;
        return true;
    }

    private bool TryFormatCore<TChar>(Span<TChar> destination, out int written, ReadOnlySpan<char> format)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (format is not ("" or "G" or "g")) throw new FormatException("The format string of an amount is \"G\" or empty.");
        Span<char> text = stackalloc char[MaximumTextLength];
        var (coins, fraction) = Math.DivRem(Units, UnitsPerCoin);
        coins.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        if (fraction != 0)
        {
            text[length++] = '.';
            fraction.TryFormat(text[length..], out var decimals, "D8", CultureInfo.InvariantCulture);
            length += decimals;
            while (text[length - 1] == '0') length--;
        }

        written = 0;
        if (destination.Length < length) return false;
        for (; written < length; written++) destination[written] = TChar.CreateTruncating(text[written]);
        return true;
    }

    private static FormatException NotAnAmount() => new("An amount is written as a decimal number 0 to 21000000 with at most 8 decimals.");
}

/// <summary>
/// JSON numbers for <see cref="Amount"/>, in coin. Refuses strings, negative numbers, more than 8 decimals and more than 21e6 coin;
/// reads an exponent, since that is how some writers put a small number (JavaScript writes 1e-8).
/// </summary>
public sealed class AmountJsonConverter : JsonConverter<Amount>
{
    private const int MaximumLength = 64;

    /// <inheritdoc/>
    public override Amount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
            if (length <= MaximumLength)
            {
                Span<byte> text = stackalloc byte[(int)length];
                if (reader.HasValueSequence)
                    reader.ValueSequence.CopyTo(text);
                else
                    reader.ValueSpan.CopyTo(text);
                if (Amount.TryParse(text, allowExponent: true, out var amount)) return amount;
            }
        }

        throw new JsonException("An amount is a JSON number 0 to 21000000 with at most 8 decimals.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Amount value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[MaximumLength];
        value.TryFormat(text, out var written);
        writer.WriteRawValue(text[..written], skipInputValidation: true);
    }
}
