using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore;

/// <summary>
/// A proof-of-work difficulty N: the number of leading zero hexadecimal digits a hash shows, 0..64.
/// The target is T(N) = 2^(256 − 4N) − 1, so one step makes a block sixteen times as hard.
/// </summary>
/// <remarks>As text and as JSON: the decimal integer N.</remarks>
[JsonConverter(typeof(DifficultyJsonConverter))]
public readonly struct Difficulty : IEquatable<Difficulty>, IComparable<Difficulty>, IComparable,
    IComparisonOperators<Difficulty, Difficulty, bool>, IMinMaxValue<Difficulty>,
    ISpanParsable<Difficulty>, ISpanFormattable, IUtf8SpanParsable<Difficulty>, IUtf8SpanFormattable
{
    private const int Maximum = 64;
    private const int MaximumDigits = 2;

    /// <summary>Creates the difficulty of N leading zero hexadecimal digits.</summary>
    /// <param name="leadingZeroDigits">N, 0..64.</param>
    /// <exception cref="ArgumentOutOfRangeException">N is outside 0..64.</exception>
    public Difficulty(int leadingZeroDigits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(leadingZeroDigits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(leadingZeroDigits, Maximum);
        LeadingZeroDigits = leadingZeroDigits;
    }

    /// <summary>N = 64: only a hash of zeros meets it.</summary>
    public static Difficulty MaxValue => new(Maximum);

    /// <summary>N = 0: every hash meets it.</summary>
    public static Difficulty MinValue => default;

    /// <summary>N, the number of leading zero hexadecimal digits, 0..64.</summary>
    public int LeadingZeroDigits { get; }

    /// <summary>T(N) = 2^(256 − 4N) − 1, the greatest hash that meets the difficulty; zero for N = 64.</summary>
    public Target Target => LeadingZeroDigits == Maximum ? default : new(UInt256.MaxValue >> (4 * LeadingZeroDigits));

    private bool HasWork => LeadingZeroDigits is > 0 and < Maximum;

    /// <summary>
    /// Whether <paramref name="hash"/> has at least <paramref name="leadingZeroDigits"/> leading zero hexadecimal digits.
    /// </summary>
    /// <param name="hash">The hash to judge.</param>
    /// <param name="leadingZeroDigits">N, 0..64.</param>
    /// <returns>True if the hash meets the difficulty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">N is outside 0..64.</exception>
    public static bool Meets(Hash256 hash, int leadingZeroDigits) => new Difficulty(leadingZeroDigits).IsMetBy(hash);

    /// <summary>Whether <paramref name="hash"/> has at least N leading zero hexadecimal digits.</summary>
    /// <param name="hash">The hash to judge.</param>
    /// <returns>True if the hash meets the difficulty.</returns>
    public bool IsMetBy(Hash256 hash) => Target.IsMetBy(hash);

    /// <summary>The header's bits for this difficulty: the exact compact encoding of 2^(256 − 4N).</summary>
    /// <returns>The bits; 0x1f010000 for N = 4.</returns>
    /// <exception cref="InvalidOperationException">N is 0 or 64: 2^256 does not fit and 2^0 − 1 is no target.</exception>
    public CompactTarget ToCompact() =>
        HasWork ? CompactTarget.FromTarget(new(new UInt256(1, 0, 0, 0) << (256 - (4 * LeadingZeroDigits)))) : throw NoWork();

    /// <summary>The difficulty whose <see cref="ToCompact"/> is exactly <paramref name="bits"/>.</summary>
    /// <param name="bits">A header's bits.</param>
    /// <param name="difficulty">The difficulty, 1..63; 0 if there is none.</param>
    /// <returns>False if <paramref name="bits"/> is not the exact encoding of any N in 1..63.</returns>
    public static bool TryFromCompact(CompactTarget bits, out Difficulty difficulty)
    {
        difficulty = default;
        if (!bits.TryToTarget(out var target)) return false;
        var zeroBits = 256 - (target.Value.BitLength - 1);
        if (zeroBits % 4 != 0 || zeroBits / 4 is < 1 or >= Maximum) return false;
        Difficulty candidate = new(zeroBits / 4);
        if (candidate.ToCompact() != bits) return false;
        difficulty = candidate;
        return true;
    }

    /// <summary>The expected number of hashes for one block: 16ᴺ.</summary>
    /// <returns>The work.</returns>
    /// <exception cref="InvalidOperationException">N is 0 or 64, which are no difficulties of a block.</exception>
    public ChainWork ToWork() => HasWork ? new(new UInt256(1, 0, 0, 0) << (4 * LeadingZeroDigits)) : throw NoWork();

    /// <summary>Parses a decimal integer 0..64.</summary>
    /// <param name="s">One or two decimal digits.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The difficulty.</returns>
    /// <exception cref="FormatException"><paramref name="s"/> is anything else.</exception>
    public static Difficulty Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw NotADifficulty();

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Difficulty Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses UTF-8 text as <see cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/> does UTF-16 text.</summary>
    /// <param name="utf8Text">One or two decimal digits.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>The difficulty.</returns>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is anything else.</exception>
    public static Difficulty Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, provider, out var result) ? result : throw NotADifficulty();

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Difficulty result) =>
        TryParseCore(s, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Difficulty result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Difficulty result) =>
        TryParseCore(utf8Text, out result);

    /// <summary>N as a decimal integer.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => LeadingZeroDigits.ToString(CultureInfo.InvariantCulture);

    /// <summary>N as an integer in one of the framework's integer formats.</summary>
    /// <param name="format">A standard or custom numeric format, or null for decimal.</param>
    /// <param name="formatProvider">The culture of the format; the invariant one if null.</param>
    /// <returns>The text.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        LeadingZeroDigits.ToString(format, formatProvider ?? CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        LeadingZeroDigits.TryFormat(destination, out charsWritten, format, provider ?? CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        LeadingZeroDigits.TryFormat(utf8Destination, out bytesWritten, format, provider ?? CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int CompareTo(Difficulty other) => LeadingZeroDigits.CompareTo(other.LeadingZeroDigits);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Difficulty other => CompareTo(other),
        _ => throw new ArgumentException("The other value is no Difficulty.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Difficulty other) => LeadingZeroDigits == other.LeadingZeroDigits;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Difficulty other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => LeadingZeroDigits;

    /// <summary>Equality of N.</summary>
    public static bool operator ==(Difficulty left, Difficulty right) => left.Equals(right);

    /// <summary>Inequality of N.</summary>
    public static bool operator !=(Difficulty left, Difficulty right) => !left.Equals(right);

    /// <summary>Compares N; the lower is the easier.</summary>
    public static bool operator <(Difficulty left, Difficulty right) => left.CompareTo(right) < 0;

    /// <summary>Compares N; the higher is the harder.</summary>
    public static bool operator >(Difficulty left, Difficulty right) => left.CompareTo(right) > 0;

    /// <summary>Compares N.</summary>
    public static bool operator <=(Difficulty left, Difficulty right) => left.CompareTo(right) <= 0;

    /// <summary>Compares N.</summary>
    public static bool operator >=(Difficulty left, Difficulty right) => left.CompareTo(right) >= 0;

    /// <summary>Digit by digit: the framework's integers would take zeros before and null characters after the number.</summary>
    private static bool TryParseCore<TChar>(ReadOnlySpan<TChar> text, out Difficulty result)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        result = default;
        if (text.Length is 0 or > MaximumDigits) return false;
        var value = 0;
        foreach (var character in text)
        {
            var digit = Hex.DigitValue(character);
            if (digit is < 0 or > 9) return false;
            value = (10 * value) + digit;
        }

        if (value > Maximum) return false;
        result = new(value);
        return true;
    }

    private static FormatException NotADifficulty() => new("A difficulty is written as a decimal integer 0 to 64.");

    private static InvalidOperationException NoWork() => new("Bits and work exist for the difficulties 1 to 63 only.");
}

/// <summary>JSON integers for <see cref="Difficulty"/>; strings and fractions such as 4.0 are refused.</summary>
public sealed class DifficultyJsonConverter : JsonConverter<Difficulty>
{
    /// <inheritdoc/>
    public override Difficulty Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) && value is >= 0 and <= 64
            ? new(value)
            : throw new JsonException("A difficulty is a JSON integer in 0..64.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Difficulty value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.LeadingZeroDigits);
    }
}
