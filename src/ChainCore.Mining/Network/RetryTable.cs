namespace ChainCore.Mining;

/// <summary>What follows from a failed request (D24).</summary>
public enum RetryAction
{
    /// <summary>Wait and ask again, as often as retries are left.</summary>
    Retry,

    /// <summary>As <see cref="Retry"/>, but wait as long as the node says.</summary>
    RetryAfter,

    /// <summary>Give this request up; others may go well.</summary>
    GiveUp,

    /// <summary>The state is gone: ask for new work at once.</summary>
    NewWork,

    /// <summary>Ask for work again after the refresh interval, or another source now.</summary>
    WaitForRefresh,

    /// <summary>End the session: nothing will be different next time.</summary>
    EndSession,
}

/// <summary>The rules of the network, as numbers and as a table (D21, D23, D24).</summary>
public static class RetryTable
{
    /// <summary>The attempts a request gets: 3.</summary>
    public const int DefaultAttempts = 3;

    /// <summary>The part of a wait by which chance makes it longer or shorter: 0.2.</summary>
    public const double Jitter = 0.2;

    /// <summary>The longest wait a node can ask for with <c>Retry-After</c>: 5 minutes.</summary>
    public static readonly TimeSpan LongestRetryAfter = TimeSpan.FromMinutes(5);

    private const int BaseTimeout = 10;
    private const int TimeoutStep = 5;
    private const int LongestTimeout = 30;
    private const int LongestBackoff = 60;

    /// <summary>How long an attempt may take: 10, 15, 20, 25, 30, 30 … seconds (D21).</summary>
    /// <param name="attempt">The attempt, from 0.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="attempt"/> is negative.</exception>
    public static TimeSpan Timeout(int attempt)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(attempt);
        return TimeSpan.FromSeconds(Math.Min(BaseTimeout + ((long)TimeoutStep * attempt), LongestTimeout));
    }

    /// <summary>How long to wait after an attempt: 1, 2, 4 … 60 seconds, 20 % more or less (D23).</summary>
    /// <param name="attempt">The attempt that failed, from 0.</param>
    /// <param name="chance">A number in [0, 1): 0 is 20 % less, 0.5 neither, towards 1 20 % more.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="attempt"/> is negative.</exception>
    public static TimeSpan Backoff(int attempt, double chance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(attempt);
        var seconds = Math.Min(Math.Pow(2, attempt), LongestBackoff);
        return TimeSpan.FromSeconds(seconds * (1 + (Jitter * ((2 * chance) - 1))));
    }

    /// <summary>How long to wait after a failure: as long as the node says, otherwise <see cref="Backoff"/>.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="attempt">The attempt that failed, from 0.</param>
    /// <param name="chance">As in <see cref="Backoff"/>.</param>
    /// <returns>The time.</returns>
    public static TimeSpan Delay(SourceFailure failure, int attempt, double chance)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure.RetryAfter is { } asked
            ? TimeSpan.FromTicks(Math.Clamp(asked.Ticks, 0, LongestRetryAfter.Ticks))
            : Backoff(attempt, chance);
    }

    /// <summary>What follows from a failure.</summary>
    /// <param name="failure">The kind of failure.</param>
    /// <returns>The action.</returns>
    public static RetryAction ActionOf(FailureClass failure) => failure switch
    {
        FailureClass.Refused or FailureClass.Reset or FailureClass.Unreachable or FailureClass.TimedOut => RetryAction.Retry,
        FailureClass.ServerError or FailureClass.Malformed => RetryAction.Retry,
        FailureClass.Throttled or FailureClass.Unavailable => RetryAction.RetryAfter,
        FailureClass.BadRequest or FailureClass.Tls => RetryAction.GiveUp,
        FailureClass.Conflict or FailureClass.StaleWork => RetryAction.NewWork,
        FailureClass.DifficultyOutOfRange or FailureClass.InvalidWork => RetryAction.WaitForRefresh,
        FailureClass.Unauthorized => RetryAction.EndSession,
        _ => throw new ArgumentOutOfRangeException(nameof(failure)),
    };
}
