using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ChainCore.Mining;

/// <summary>
/// A set of logical processors, written as Linux writes CPU lists: "0-3,6". Immutable; ascending, each once.
/// </summary>
public sealed class ProcessorSet : IReadOnlyList<int>, IEquatable<ProcessorSet>
{
    /// <summary>The greatest number of a processor: 1,023.</summary>
    public const int MaximumProcessor = 1023;

    private readonly int[] _processors;

    /// <summary>Creates a set.</summary>
    /// <param name="processors">The processors, in any order; doubles count once.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside 0..<see cref="MaximumProcessor"/>.</exception>
    public ProcessorSet(IEnumerable<int> processors)
    {
        _processors = [.. processors.Distinct().Order()];
        foreach (var processor in _processors)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(processor, nameof(processors));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(processor, MaximumProcessor, nameof(processors));
        }
    }

    /// <summary>No processor.</summary>
    public static ProcessorSet Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _processors.Length;

    /// <summary>The processor at a place of the ascending order.</summary>
    /// <param name="index">The place, 0..<see cref="Count"/> − 1.</param>
    public int this[int index] => _processors[index];

    /// <summary>Parses a CPU list: numbers and ascending ranges, separated by commas.</summary>
    /// <param name="text">The list; empty is the empty set.</param>
    /// <param name="set">The set; empty on failure.</param>
    /// <returns>False if the text is anything else, or names a processor above <see cref="MaximumProcessor"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ProcessorSet set)
    {
        set = Empty;
        if (text is null) return false;
        List<int> processors = [];
        foreach (var part in text.Length == 0 ? [] : text.Split(','))
        {
            var ends = part.Split('-');
            if (ends.Length > 2 || !TryParseNumber(ends[0], out var first) || !TryParseNumber(ends[^1], out var last) || first > last)
                return false;
            processors.AddRange(Enumerable.Range(first, last - first + 1));
        }

        set = new(processors);
        return true;
    }

    /// <summary>Parses a CPU list.</summary>
    /// <param name="text">The list.</param>
    /// <returns>The set.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is no CPU list.</exception>
    public static ProcessorSet Parse(string text) =>
        TryParse(text, out var set) ? set : throw new FormatException("A CPU list is numbers and ranges such as 0-3,6.");

    /// <summary>Whether a processor is in the set.</summary>
    /// <param name="processor">The processor.</param>
    /// <returns>True if it is.</returns>
    public bool Contains(int processor) => Array.BinarySearch(_processors, processor) >= 0;

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator() => _processors.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] ProcessorSet? other) =>
        other is not null && _processors.AsSpan().SequenceEqual(other._processors);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as ProcessorSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = new();
        foreach (var processor in _processors) hash.Add(processor);
        return hash.ToHashCode();
    }

    /// <summary>The set as a CPU list.</summary>
    /// <returns>Such as "0-3,6"; empty for the empty set.</returns>
    public override string ToString()
    {
        StringBuilder text = new();
        for (var i = 0; i < _processors.Length; i++)
        {
            var first = _processors[i];
            while (i + 1 < _processors.Length && _processors[i + 1] == _processors[i] + 1) i++;
            if (text.Length > 0) text.Append(',');
            text.Append(CultureInfo.InvariantCulture, $"{first}");
            if (_processors[i] != first) text.Append(CultureInfo.InvariantCulture, $"-{_processors[i]}");
        }

        return text.ToString();
    }

    private static bool TryParseNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= MaximumProcessor;
}
