using System.Text.Json;
using ChainCore.Miner.Output;
using ChainCore.Mining;

namespace ChainCore.Miner.Views;

/// <summary>One JSON object a line on the output: every event, and statistics now and then.</summary>
internal sealed class JsonView(TimeSpan? statisticsInterval) : SessionView
{
    public override void OnEvent(MiningEvent e) =>
        Terminal.WriteJson(JsonSerializer.Serialize(EventReport.Of(e), MiningReportContext.Default.EventReport));

    public override Task ShowAsync(MiningSession session, CancellationToken cancellationToken) =>
        statisticsInterval is { } interval
            ? RepeatAsync(interval, () => WriteStatistics("statistics", session.GetStatistics(), null), cancellationToken)
            : Task.CompletedTask;

    /// <summary>Writes statistics as one object.</summary>
    public static void WriteStatistics(string kind, SessionStatistics statistics, MiningSummary? summary) =>
        Terminal.WriteJson(JsonSerializer.Serialize(
            StatisticsReport.Of(kind, statistics, summary), MiningReportContext.Default.StatisticsReport));
}
