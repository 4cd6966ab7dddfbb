using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ChainCore.Tests;

/// <summary>What every value with a text form does alike: parse, format, JSON, equality, comparison.</summary>
internal static class ValueContract
{
    /// <summary>The value's text in UTF-16 and UTF-8: parsed, formatted, and nothing written where it does not fit.</summary>
    public static void HasText<T>(T value, string text)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable, IEquatable<T>
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Equal(text, value.ToString());
        Assert.Equal(text, value.ToString(null, null));
        Assert.Equal(text, value.ToString("", CultureInfo.InvariantCulture));
        Assert.Equal(text, $"{value}");
        Assert.Equal(text, string.Create(CultureInfo.InvariantCulture, $"{value}"));

        Assert.Equal(value, ParseString<T>(text));
        Assert.Equal(value, T.Parse(text.AsSpan(), null));
        Assert.Equal(value, T.Parse(utf8, null));
        Assert.True(TryParseString<T>(text, out var fromString) && fromString.Equals(value));
        Assert.True(T.TryParse(text.AsSpan(), null, out var fromChars) && fromChars.Equals(value));
        Assert.True(T.TryParse(utf8, null, out var fromUtf8) && fromUtf8.Equals(value));

        for (var length = 0; length < text.Length + 3; length++)
        {
            var fits = length >= text.Length;
            var chars = new char[length];
            Array.Fill(chars, '#');
            Assert.Equal(fits, value.TryFormat(chars, out var charsWritten, default, null));
            Assert.Equal(fits ? text.Length : 0, charsWritten);
            Assert.Equal(fits ? text + new string('#', length - text.Length) : new string('#', length), new string(chars));

            var bytes = new byte[length];
            Array.Fill(bytes, (byte)'#');
            Assert.Equal(fits, value.TryFormat(bytes, out var bytesWritten, default, null));
            Assert.Equal(fits ? text.Length : 0, bytesWritten);
            Assert.Equal(new string(chars), Encoding.UTF8.GetString(bytes));
        }
    }

    /// <summary>The format strings of hexadecimal values: lower case by default, "X" upper case, all others refused.</summary>
    public static void HasHexadecimalFormats<T>(T value, string upperCase)
        where T : struct, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<T>
    {
        Assert.Equal(value.ToString(), value.ToString("x", null));
        Assert.Equal(value.ToString(), value.ToString("G", null));
        Assert.Equal(upperCase, value.ToString("X", null));
        Assert.Equal(value, T.Parse(upperCase, null));
        var chars = new char[300];
        var bytes = new byte[300];
        Assert.True(value.TryFormat(chars, out var written, "X", null));
        Assert.Equal(upperCase, new string(chars, 0, written));
        Assert.True(value.TryFormat(bytes, out written, "X", null));
        Assert.Equal(upperCase, Encoding.UTF8.GetString(bytes, 0, written));
        foreach (var format in (string[])["x2", "D", "N", "xx", " "])
        {
            Assert.Throws<FormatException>(() => value.ToString(format, null));
            Assert.Throws<FormatException>(() => value.TryFormat(chars, out _, format, null));
            Assert.Throws<FormatException>(() => value.TryFormat(bytes, out _, format, null));
        }
    }

    /// <summary>Texts that are none of the type's: false and default from the Try methods, a typed exception from the others.</summary>
    public static void Refuses<T>(params string?[] texts)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, IEquatable<T>
    {
        Assert.Throws<ArgumentNullException>(() => ParseString<T>(null!));
        foreach (var text in texts)
        {
            Assert.False(TryParseString<T>(text, out var fromString), text);
            Assert.False(T.TryParse(text.AsSpan(), null, out var fromChars));
            Assert.Equal((default, default), (fromString, fromChars));
            if (text is null) continue;
            Assert.Throws<FormatException>(() => ParseString<T>(text));
            Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null));
            var utf8 = Encoding.UTF8.GetBytes(text);
            Assert.False(T.TryParse(utf8, null, out var fromUtf8));
            Assert.Equal(default, fromUtf8);
            Assert.Throws<FormatException>(() => T.Parse(utf8, null));
        }
    }

    /// <summary>The value's JSON by reflection, also as a part of an object and out of a stream in pieces.</summary>
    public static void HasJson<T>(T value, string json)
        where T : struct, IEquatable<T>
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
        Assert.Equal($"[{json},{json}]", JsonSerializer.Serialize((T[])[value, value]));
        Assert.Equal([value, value], JsonSerializer.Deserialize<T[]>($"[{json}, {json}]")!);
        Assert.Equal(value, JsonSerializer.Deserialize<T?>(json));
        Assert.Null(JsonSerializer.Deserialize<T?>("null"));
        Utf8JsonReader reader = new(InPieces(json));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(ref reader));
    }

    public static void HasJsonKey<T>(T value, string json)
        where T : struct, IEquatable<T>
    {
        Dictionary<T, int> dictionary = new() { [value] = 7 };
        Assert.Equal($"{{{json}:7}}", JsonSerializer.Serialize(dictionary));
        Assert.Equal(dictionary, JsonSerializer.Deserialize<Dictionary<T, int>>($"{{{json}:7}}"));
        Utf8JsonReader reader = new(InPieces($"{{{json}:7}}"));
        Assert.Equal(dictionary, JsonSerializer.Deserialize<Dictionary<T, int>>(ref reader));
    }

    /// <summary>JSON that is no value of the type: a <see cref="JsonException"/>, whatever is wrong with it.</summary>
    public static void RefusesJson<T>(params string[] texts)
        where T : struct
    {
        foreach (var json in texts)
        {
            var exception = Record.Exception(() => JsonSerializer.Deserialize<T>(json));
            Assert.True(exception is JsonException, $"{json}: {exception?.ToString() ?? "accepted"}");
        }
    }

    /// <summary>Equality, hash codes and comparison of values given in ascending order.</summary>
    public static void IsOrdered<T>(params T[] ascending)
        where T : struct, IEquatable<T>, IComparable<T>, IComparable, System.Numerics.IComparisonOperators<T, T, bool>
    {
        for (var i = 0; i < ascending.Length; i++)
        {
            for (var j = 0; j < ascending.Length; j++)
            {
                var (a, b) = (ascending[i], ascending[j]);
                Assert.Equal(i.CompareTo(j), Math.Sign(a.CompareTo(b)));
                Assert.Equal(i.CompareTo(j), Math.Sign(((IComparable)a).CompareTo(b)));
                Assert.Equal((i < j, i <= j, i > j, i >= j), (a < b, a <= b, a > b, a >= b));
                IsEqual(a, b, i == j);
            }
        }

        Assert.Equal(1, ((IComparable)ascending[0]).CompareTo(null));
        Assert.Throws<ArgumentException>(() => ((IComparable)ascending[0]).CompareTo("something else"));
    }

    public static void IsEqual<T>(T a, T b, bool expected)
        where T : struct, IEquatable<T>, System.Numerics.IEqualityOperators<T, T, bool>
    {
        Assert.Equal((expected, !expected), (a == b, a != b));
        Assert.Equal((expected, expected), (a.Equals(b), a.Equals((object)b)));
        if (expected) Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.False(a.Equals(null) || a.Equals("something else"));
    }

    // Where the spans' overloads are in sight, a string would be converted to a span.
    private static T ParseString<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParseString<T>(string? text, out T result)
        where T : struct, IParsable<T> => T.TryParse(text, null, out result);

    /// <summary>JSON whose tokens lie across the segments of a sequence, as they do when a request arrives.</summary>
    private static ReadOnlySequence<byte> InPieces(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        Piece first = new(bytes.AsMemory(0, 1), 0), last = first;
        for (var i = 1; i < bytes.Length; i += 5) last = last.Add(bytes.AsMemory(i, Math.Min(5, bytes.Length - i)));
        return new(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public Piece Add(ReadOnlyMemory<byte> memory)
        {
            Piece next = new(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
