using System.Diagnostics.CodeAnalysis;

namespace ChainCore.Mining;

/// <summary>A request that failed.</summary>
/// <param name="Class">The kind of failure.</param>
/// <param name="Reason">What the node said, or what happened: one sentence or a reason word, safe to show.</param>
/// <param name="RetryAfter">How long the node asks to wait (<c>Retry-After</c>); null if it does not say.</param>
public sealed record SourceFailure(FailureClass Class, string Reason, TimeSpan? RetryAfter = null)
{
    /// <summary>Class and reason.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{FailureText.Of(Class)}: {Reason}";
}

/// <summary>What a request brought: a value or a failure.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class SourceResult<T>
    where T : class
{
    private SourceResult(T? value, SourceFailure? failure) => (Value, Failure) = (value, failure);

    /// <summary>The value; null if the request failed.</summary>
    public T? Value { get; }

    /// <summary>The failure; null if there is a value.</summary>
    public SourceFailure? Failure { get; }

    /// <summary>True if there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsSuccess => Value is not null;

    /// <summary>A success.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The result.</returns>
#pragma warning disable CA1000, CA2225 // The conversions below are how results are made; these are their names for other languages.
    public static SourceResult<T> FromValue(T value) => new(value ?? throw new ArgumentNullException(nameof(value)), null);

    /// <summary>A failure.</summary>
    /// <param name="failure">The failure.</param>
    /// <returns>The result.</returns>
    public static SourceResult<T> FromFailure(SourceFailure failure) =>
        new(null, failure ?? throw new ArgumentNullException(nameof(failure)));

    /// <summary>A success.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator SourceResult<T>(T value) => FromValue(value);

    /// <summary>A failure.</summary>
    /// <param name="failure">The failure.</param>
    public static implicit operator SourceResult<T>(SourceFailure failure) => FromFailure(failure);
#pragma warning restore CA1000, CA2225
}
