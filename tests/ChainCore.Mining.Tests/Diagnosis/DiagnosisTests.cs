namespace ChainCore.Mining.Tests;

/// <summary>What numbers mean: each of the document's common issues is recognised, and a machine in order has none.</summary>
[Collection(Sessions.Name)]
public sealed class DiagnosisTests
{
    private static readonly UsableProcessors Two = new(new([0, 1]), null, 2);

    [Fact]
    public void G14_AMachineInOrderHasNoProblem()
    {
        var findings = Diagnosis.OfMachine(Two, SessionTests.Options() with { Affinity = true }, Bench(10, 10), Bench(10, 9.8), 0.1);
        Assert.All(findings, finding => Assert.Equal(FindingLevel.Good, finding.Level));
    }

    [Theory]
    [InlineData("rate", 10, 10, 8.5, 8.5, 0.0)]
    [InlineData("spread", 10, 5, 10, 5, 0.0)]
    [InlineData("load", 10, 10, 10, 10, 1.2)]
    public void G14_EachCauseOfALowRateIsNamedWithAHint(string topic, double a, double b, double c, double d, double load)
    {
        var findings = Diagnosis.OfMachine(Two, SessionTests.Options() with { Affinity = true }, Bench(a, b), Bench(c, d), load);
        var finding = Assert.Single(findings, finding => finding.Level != FindingLevel.Good);
        Assert.Equal(topic, finding.Topic);
        Assert.NotNull(finding.Hint);
    }

    [Fact]
    public void G14_TooManyWorkersAndMissingAffinityAreSaid()
    {
        var findings = Diagnosis.OfMachine(new(new([0]), 0.5, 1), SessionTests.Options(), Bench(10, 10), Bench(10, 10), null);
        Assert.Equal(FindingLevel.Problem, findings.Single(finding => finding.Topic == "processors").Level);
        Assert.Equal(FindingLevel.Note, findings.Single(finding => finding.Topic == "affinity").Level);
        Assert.Equal(FindingLevel.Note, findings.Single(finding => finding.Topic == "load").Level);
    }

    [Fact]
    public void G15_RejectionsAreNamedByTheirReasons()
    {
        SessionStatistics statistics = new()
        {
            Blocks = new()
            {
                Found = 10,
                Accepted = 6,
                Stale = 3,
                Rejected = 1,
                ByReason = new Dictionary<string, long> { ["stale-prevblk"] = 3, ["bad-diffbits"] = 1 },
            },
            ClockSkew = TimeSpan.FromSeconds(-45),
            WorkerFailures = 2,
            Latencies = new Dictionary<RequestKind, Latencies>
            {
                [RequestKind.Submit] = new(9, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(4)),
            },
            Templates = new() { Received = 10, Used = 5, Stale = 5 },
            Sources = [new("n", true, 10, new Dictionary<FailureClass, long> { [FailureClass.TimedOut] = 5 }, 1, new(FailureClass.TimedOut, ""))],
        };
        var problems = Diagnosis.OfSession(statistics).Where(finding => finding.Level == FindingLevel.Problem)
            .Select(finding => finding.Topic);
        Assert.Equal(["rejections", "templates", "latency", "network", "clock", "workers"], problems);
        var hints = Diagnosis.OfSession(statistics).Where(finding => finding.Text.Contains('×')).ToArray();
        Assert.Equal(2, hints.Length);
        Assert.All(hints, finding => Assert.NotNull(finding.Hint));
    }

    [Fact]
    public void G15_ASessionInOrderHasNoProblem() =>
        Assert.All(Diagnosis.OfSession(new()), finding => Assert.Equal(FindingLevel.Good, finding.Level));

    [Fact]
    public void G16_EveryFailureOfANetworkHasAHintOrIsAskedAgainAnyway() =>
        Assert.All(Enum.GetValues<FailureClass>(), failure =>
        {
            var finding = Diagnosis.OfFailure("node", new(failure, "why"));
            var passes = failure is FailureClass.ServerError or FailureClass.BadRequest or FailureClass.Conflict or FailureClass.StaleWork;
            Assert.Equal(!passes, finding.Hint is not null);
        });

    [Fact]
    public void I2_TheWorkersThatMineAreTheOnesMeasured()
    {
        // On a busy machine a short time may be over before each worker has done something.
        var time = TimeSpan.FromMilliseconds(200);
        var result = WorkerBenchmark.Run(SessionTests.Options() with { Affinity = true }, time);
        while (result.Rates.Contains(0) && (time *= 2) < Until.Patience)
            result = WorkerBenchmark.Run(SessionTests.Options() with { Affinity = true }, time);

        Assert.Equal((2, 2), (result.Workers, result.Rates.Count));
        Assert.All(result.Rates, rate => Assert.True(rate > 0));
        Assert.Equal(result.Rates.Sum(), result.HashesPerSecond, 3);
        Assert.InRange(result.Evenness, 0, 1);
        if (ThreadAffinity.IsSupported) Assert.All(result.Statuses, status => Assert.Equal([status.Processor!.Value], status.Affinity!));
    }

    private static WorkerBenchmarkResult Bench(params double[] rates) => new(
        rates.Length, rates.Sum(), rates,
        [.. rates.Select((_, i) => new WorkerStatus(i, WorkerState.Stopped, i, new([i]), 1, 0, 0, 0, null, 1))]);
}
