using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

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

        ScriptedWorkSource source = new(difficulty: 1);
        var refused = false;
        source.Submit = _ =>
        {
            if (refused) return null;
            refused = true;
            return SubmitOutcome.Refused("high-hash");
        };
        MiningSession session = new([source], SessionTests.Options() with { BlockGoal = 3 });
        var summary = await session.RunAsync(CancellationToken.None);

        Assert.Equal(3, counted["chaincore.miner.blocks accepted"]);
        Assert.Equal(1, counted["chaincore.miner.blocks rejected"]);
        Assert.Equal(summary.Statistics.Templates.Received, counted["chaincore.miner.templates"]);
        Assert.Equal(0, counted["chaincore.miner.workers"]);
        Assert.Equal((long)summary.Statistics.Hashes, counted["chaincore.miner.hashes"]);
    }
}
