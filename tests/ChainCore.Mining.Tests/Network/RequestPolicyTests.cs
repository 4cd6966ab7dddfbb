namespace ChainCore.Mining.Tests;

/// <summary>Attempts, their timeouts and the waits between them, on a clock that stands still.</summary>
public sealed class RequestPolicyTests
{
    private static readonly Func<TimeSpan, bool> WaitsOnly = time => time < TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData(FailureClass.Refused)]
    [InlineData(FailureClass.Reset)]
    [InlineData(FailureClass.ServerError)]
    [InlineData(FailureClass.Malformed)]
    [InlineData(FailureClass.Unavailable)]
    public async Task D23_ThreeAttemptsWithTimeoutsAndWaitsThatGrow(FailureClass failure)
    {
        InstantTimeProvider time = new(WaitsOnly);
        var result = await Execute(time, 3, _ => new SourceFailure(failure, "no"));
        Assert.Equal(failure, result.Failure?.Class);
        Assert.Equal([10, 1, 15, 2, 20], time.AskedSeconds);
    }

    [Fact]
    public async Task D21_NoAnswerInTimeIsRetriedWithTheNextTimeout()
    {
        InstantTimeProvider time = new(_ => true);
        var attempts = 0;
        RequestPolicy policy = new(time, 6, () => 0.5);
        var result = await policy.ExecuteAsync<SourceState>(
            async token =>
            {
                attempts++;
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException();
            },
            null, CancellationToken.None);
        Assert.Equal(FailureClass.TimedOut, result.Failure?.Class);
        Assert.Equal(6, attempts);
        Assert.Equal([10, 1, 15, 2, 20, 4, 25, 8, 30, 16, 30], time.AskedSeconds);
    }

    [Theory]
    [InlineData(FailureClass.BadRequest)]
    [InlineData(FailureClass.Unauthorized)]
    [InlineData(FailureClass.Tls)]
    [InlineData(FailureClass.Conflict)]
    [InlineData(FailureClass.InvalidWork)]
    public async Task D24_WhatCannotGoWellIsAskedOnce(FailureClass failure)
    {
        InstantTimeProvider time = new(WaitsOnly);
        await Execute(time, 3, _ => new SourceFailure(failure, "no"));
        Assert.Equal([10], time.AskedSeconds);
    }

    [Fact]
    public async Task D24_ANodesRetryAfterTakesTheWaitsPlace()
    {
        InstantTimeProvider time = new(WaitsOnly);
        var result = await Execute(time, 3, attempt => attempt == 0
            ? new SourceFailure(FailureClass.Throttled, "later", TimeSpan.FromSeconds(7))
            : new SourceState(1));
        Assert.True(result.IsSuccess);
        Assert.Equal([10, 7, 15], time.AskedSeconds);
    }

    [Fact]
    public async Task TheCallersCancellationIsNoTimeout()
    {
        using CancellationTokenSource cancellation = new();
        RequestPolicy policy = new(TimeProvider.System);
        var request = policy.ExecuteAsync<SourceState>(
            async token =>
            {
                await Task.Delay(Timeout.Infinite, token);
                return new SourceState(1);
            },
            null, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
    }

    private static Task<SourceResult<SourceState>> Execute(
        TimeProvider time, int attempts, Func<int, SourceResult<SourceState>> answer)
    {
        var attempt = 0;
        return new RequestPolicy(time, attempts, () => 0.5)
            .ExecuteAsync(_ => Task.FromResult(answer(attempt++)), null, CancellationToken.None);
    }
}
