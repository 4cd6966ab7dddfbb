using System.Globalization;
using ChainCore.Miner.Mining;
using ChainCore.Miner.Output;
using ChainCore.Mining;

namespace ChainCore.Miner.Views;

/// <summary>A line of plain text for each event worth one, on the error stream.</summary>
internal sealed class LineView(ViewKind kind, TimeSpan? statisticsInterval) : SessionView
{
    public override void OnEvent(MiningEvent e)
    {
        if (IsShown(e.Kind)) Terminal.WriteNote(Format(e));
    }

    public override Task ShowAsync(MiningSession session, CancellationToken cancellationToken) =>
        statisticsInterval is { } interval
            ? RepeatAsync(interval, () => Terminal.WriteNote(StatisticsText.Line(session.GetStatistics())), cancellationToken)
            : Task.CompletedTask;

    /// <summary>Time and sentence.</summary>
    public static string Format(MiningEvent e) => string.Create(CultureInfo.InvariantCulture, $"{e.Time:HH:mm:ss} {e.Message}");

    private bool IsShown(MiningEventKind what) => what switch
    {
        MiningEventKind.BlockRejected or MiningEventKind.BlockLost or MiningEventKind.Warning or MiningEventKind.WorkerFailed
            or MiningEventKind.TemplateRefused or MiningEventKind.WorkEnded => true,
        MiningEventKind.JobStarted or MiningEventKind.SolutionFound or MiningEventKind.TipChanged => kind == ViewKind.Verbose,

        // The summary, or the sentence of a failure, follows.
        MiningEventKind.Ended => false,
        _ => kind != ViewKind.Quiet,
    };
}
