namespace ChainCore.Mining.Tests;

/// <summary>The numbers and the table of the network's rules.</summary>
public sealed class RetryTableTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 15)]
    [InlineData(2, 20)]
    [InlineData(3, 25)]
    [InlineData(4, 30)]
    [InlineData(5, 30)]
    [InlineData(int.MaxValue, 30)]
    public void D21_TimeoutsGrowByFiveSecondsUpToThirty(int attempt, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryTable.Timeout(attempt));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(5, 32)]
    [InlineData(6, 60)]
    [InlineData(2_000, 60)]
    public void D23_WaitsDoubleUpToAMinuteTwentyPercentMoreOrLess(int attempt, double seconds)
    {
        Assert.Equal(seconds, RetryTable.Backoff(attempt, 0.5).TotalSeconds, 6);
        Assert.Equal(0.8 * seconds, RetryTable.Backoff(attempt, 0).TotalSeconds, 6);
        Assert.InRange(RetryTable.Backoff(attempt, Math.BitDecrement(1.0)).TotalSeconds, 1.19 * seconds, 1.2 * seconds);
    }

    [Fact]
    public void D24_RetryAfterIsHonouredWithinReason()
    {
        Assert.Equal(TimeSpan.FromSeconds(7), Delay(TimeSpan.FromSeconds(7)));
        Assert.Equal(RetryTable.LongestRetryAfter, Delay(TimeSpan.FromDays(9)));
        Assert.Equal(TimeSpan.Zero, Delay(TimeSpan.FromSeconds(-1)));
        Assert.Equal(RetryTable.Backoff(2, 0.25), RetryTable.Delay(new(FailureClass.Throttled, ""), 2, 0.25));
        static TimeSpan Delay(TimeSpan asked) => RetryTable.Delay(new(FailureClass.Throttled, "", asked), 0, 0.5);
    }

    [Theory]
    [InlineData(FailureClass.Refused, RetryAction.Retry)]
    [InlineData(FailureClass.Reset, RetryAction.Retry)]
    [InlineData(FailureClass.Unreachable, RetryAction.Retry)]
    [InlineData(FailureClass.TimedOut, RetryAction.Retry)]
    [InlineData(FailureClass.ServerError, RetryAction.Retry)]
    [InlineData(FailureClass.Malformed, RetryAction.Retry)]
    [InlineData(FailureClass.Throttled, RetryAction.RetryAfter)]
    [InlineData(FailureClass.Unavailable, RetryAction.RetryAfter)]
    [InlineData(FailureClass.BadRequest, RetryAction.GiveUp)]
    [InlineData(FailureClass.Tls, RetryAction.GiveUp)]
    [InlineData(FailureClass.Conflict, RetryAction.NewWork)]
    [InlineData(FailureClass.StaleWork, RetryAction.NewWork)]
    [InlineData(FailureClass.DifficultyOutOfRange, RetryAction.WaitForRefresh)]
    [InlineData(FailureClass.InvalidWork, RetryAction.WaitForRefresh)]
    [InlineData(FailureClass.Unauthorized, RetryAction.EndSession)]
    public void D24_EachFailureHasItsStrategy(FailureClass failure, RetryAction action) =>
        Assert.Equal(action, RetryTable.ActionOf(failure));

    [Fact]
    public void D25_EveryClassHasAnActionAndANameOfItsOwn()
    {
        var classes = Enum.GetValues<FailureClass>();
        Assert.All(classes, failure => RetryTable.ActionOf(failure));
        Assert.Equal(classes.Length, classes.Select(FailureText.Of).Distinct().Count());
    }
}
