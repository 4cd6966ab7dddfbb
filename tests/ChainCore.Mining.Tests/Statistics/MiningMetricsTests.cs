using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ChainCore.Protocol;

namespace ChainCore.Mining.Tests;

/// <summary>The meter says what the statistics say.</summary>
[Collection(Sessions.Name)]
public sealed class MiningMetricsTests
{
    [Fact]
    public async Task G11_TheMeterCountsWhatTheSessionDoes()
    {
        ConcurrentDictionary<string, long> counted = new();
        using MeterListener listener = new()
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == MiningMetrics.MeterName) self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            var name = instrument.Name;
            foreach (var tag in tags) name += $" {tag.Value}";
            counted.AddOrUpdate(name, value, (_, sum) => sum + value);
        });
        listener.Start();

        MiningSession session = new([RefusingTheFirst()], SessionTests.Options() with { BlockGoal = 3 });
        var summary = await session.RunAsync(CancellationToken.None);

        Assert.Equal(3, counted["chaincore.miner.blocks accepted"]);
        Assert.Equal(1, counted["chaincore.miner.blocks rejected"]);
        Assert.Equal(summary.Statistics.Templates.Received, counted["chaincore.miner.templates"]);
        Assert.Equal((long)summary.Statistics.Hashes, counted["chaincore.miner.hashes"]);
    }

    [Fact]
    public async Task G11_WhoListensLateHearsHowManyWorkersThereAre()
    {
        List<long> seen = [];
        ScriptedWorkSource source = new(difficulty: 1)
        {
            Submit = _ =>
            {
                Listen();
                return null;
            },
        };
        await new MiningSession([source], SessionTests.Options() with { BlockGoal = 1, Workers = 2 }).RunAsync(CancellationToken.None);
        Listen();

        Assert.Equal([2, 0], seen);

        void Listen()
        {
            using MeterListener listener = new()
            {
                InstrumentPublished = (instrument, self) =>
                {
                    if (instrument.Meter.Name == MiningMetrics.MeterName) self.EnableMeasurementEvents(instrument);
                },
            };
            listener.SetMeasurementEventCallback<long>((instrument, value, _, _) =>
            {
                if (instrument.Name == "chaincore.miner.workers") seen.Add(value);
            });
            listener.Start();
            listener.RecordObservableInstruments();
        }
    }

    [Fact]
    public async Task G11_FetchingTemplatesAndHandingBlocksInAreActivities()
    {
        using TraceListener traces = new(MiningActivities.SourceName);
        var source = RefusingTheFirst();
        MiningSession session = new([source], SessionTests.Options() with { BlockGoal = 2 });
        await session.RunAsync(CancellationToken.None);

        var refresh = $"chaincore.miner.refresh source={source.Name} height=";
        Assert.Contains(traces.Ended, ended => ended.StartsWith(refresh, StringComparison.Ordinal));
        var submits = traces.Ended.Where(ended => ended.StartsWith("chaincore.miner.submit ", StringComparison.Ordinal)).ToArray();
        Assert.Single(submits, ended => ended.EndsWith(" outcome=rejected reason=high-hash", StringComparison.Ordinal));
        Assert.Equal(2, submits.Count(ended => ended.EndsWith(" outcome=accepted", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task G11_ARequestTakesTheTraceAlong()
    {
        using TraceListener traces = new(MiningActivities.SourceName);
        await using MisbehavingServer server = new(MisbehavingServer.Answer("{}"));
        using var http = NodeHttp.CreateClient(new() { ConnectTimeout = Until.Patience });
        using (var refresh = MiningActivities.StartRefresh())
        {
            Assert.Equal(traces.Root.TraceId, refresh?.TraceId);
            await new NodeClient(http, server.Url).GetStatusAsync();
        }

        Assert.Contains($"traceparent: 00-{traces.Root.TraceId}-", server.LastRequest, StringComparison.OrdinalIgnoreCase);
    }

    private static ScriptedWorkSource RefusingTheFirst()
    {
        var refused = false;
        return new(difficulty: 1)
        {
            Submit = _ =>
            {
                if (refused) return null;
                refused = true;
                return SubmitOutcome.Refused("high-hash");
            },
        };
    }
}
