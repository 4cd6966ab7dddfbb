using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace ChainCore.Protocol;

/// <summary>What a call to a node came to: a value, a problem the node reports, or a failure to get either. Exactly one is there.</summary>
/// <typeparam name="T">The contract of a success.</typeparam>
public sealed record NodeResponse<T>
    where T : class
{
    /// <summary>The answer; null unless the call succeeded.</summary>
    public T? Value { get; init; }

    /// <summary>The problem the node reports; null if it reports none.</summary>
    public ProblemContract? Problem { get; init; }

    /// <summary>Why no usable answer came; null if one did.</summary>
    public NodeFailure? Failure { get; init; }

    /// <summary>The HTTP code; null if no answer began.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>How long the node asks to wait before the next call; null if it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>From the call to the last byte of the answer or to the failure, by monotonic time (row D46).</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The node's clock as the answer's Date header has it, in whole seconds; null if there is none (row G21).</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Bytes of the answer's body that were read.</summary>
    public long BodyBytes { get; init; }

    /// <summary>True if there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsSuccess => Value is not null;

    /// <summary>The word for why the node refused; null if it did not, or gave none.</summary>
    public string? Reason => Problem?.Reason;

    /// <summary>Why there is no value, in one line for a log or a user; null if there is one.</summary>
    public string? Explanation => Problem is { } problem ? $"{problem.Reason}: {problem.Detail}" : Failure?.Message;
}
