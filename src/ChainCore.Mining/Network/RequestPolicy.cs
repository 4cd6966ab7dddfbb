using System.Diagnostics.CodeAnalysis;

namespace ChainCore.Mining;

/// <summary>
/// Makes requests the way <see cref="RetryTable"/> says: each attempt with its own timeout, waits between them that grow, and nothing
/// repeated that cannot go well. Safe for use by several threads at once.
/// </summary>
/// <param name="time">The clock that timeouts and waits are measured with.</param>
/// <param name="attempts">The attempts a request gets, at least 1 (<c>--retries</c>).</param>
/// <param name="chance">Gives numbers in [0, 1) for the jitter; the system's random numbers if null.</param>
public sealed class RequestPolicy(TimeProvider time, int attempts = RetryTable.DefaultAttempts, Func<double>? chance = null)
{
    /// <summary>The attempts a request gets.</summary>
    public int Attempts { get; } = attempts >= 1 ? attempts : throw new ArgumentOutOfRangeException(nameof(attempts));

    /// <summary>Makes a request until it succeeds, cannot succeed, or all attempts are used up.</summary>
    /// <typeparam name="T">What the request brings.</typeparam>
    /// <param name="request">One attempt. It may throw <see cref="OperationCanceledException"/> only if its token is cancelled.</param>
    /// <param name="observer">Is told of every attempt; may be null.</param>
    /// <param name="cancellationToken">Ends request and waiting.</param>
    /// <returns>The last attempt's result.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<SourceResult<T>> ExecuteAsync<T>(
        Func<CancellationToken, Task<SourceResult<T>>> request, IRequestObserver? observer, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(request);
        for (var attempt = 0; ; attempt++)
        {
            var started = time.GetTimestamp();
            var result = await AttemptAsync(request, RetryTable.Timeout(attempt), cancellationToken).ConfigureAwait(false);
            observer?.OnAttempt(result.Failure, time.GetElapsedTime(started));
            if (result.IsSuccess || attempt + 1 >= Attempts) return result;
            if (RetryTable.ActionOf(result.Failure.Class) is not (RetryAction.Retry or RetryAction.RetryAfter)) return result;
            var delay = RetryTable.Delay(result.Failure, attempt, NextChance());
            observer?.OnRetry(result.Failure, attempt, delay);
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Makes one attempt; no answer in time is a failure like any other.</summary>
    /// <typeparam name="T">What the request brings.</typeparam>
    /// <param name="request">The attempt.</param>
    /// <param name="timeout">How long it may take.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Its result.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<SourceResult<T>> AttemptAsync<T>(
        Func<CancellationToken, Task<SourceResult<T>>> request, TimeSpan timeout, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(request);
        using CancellationTokenSource deadline = new(timeout, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return await request(linked.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && deadline.IsCancellationRequested)
        {
            return new SourceFailure(FailureClass.TimedOut, $"no answer within {timeout.TotalSeconds:0} s");
        }
    }

    [SuppressMessage("Security", "CA5394", Justification = "Jitter needs no secrecy.")]
    private double NextChance() => chance?.Invoke() ?? Random.Shared.NextDouble();
}

/// <summary>Watches the attempts of requests: for statistics and logs.</summary>
public interface IRequestObserver
{
    /// <summary>An attempt has ended.</summary>
    /// <param name="failure">Why it failed; null if it did not.</param>
    /// <param name="elapsed">How long it took.</param>
    void OnAttempt(SourceFailure? failure, TimeSpan elapsed);

    /// <summary>There will be another attempt.</summary>
    /// <param name="failure">Why the last one failed.</param>
    /// <param name="attempt">Its number, from 0.</param>
    /// <param name="delay">How long until the next.</param>
    void OnRetry(SourceFailure failure, int attempt, TimeSpan delay);
}
