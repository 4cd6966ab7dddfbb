using ChainCore.Miner.Output;
using ChainCore.Miner.Views;
using ChainCore.Mining;

namespace ChainCore.Miner.Mining;

/// <summary>Runs a session under a view: the part that <c>mine</c> has in common with whatever else mines.</summary>
internal static class SessionRunner
{
    /// <summary>Runs a session to its end and shows it meanwhile; the summary is the caller's to show.</summary>
    /// <param name="sources">The sources of work.</param>
    /// <param name="options">How to mine; its <see cref="MiningOptions.OnEvent"/> is told too.</param>
    /// <param name="kind">How to show it.</param>
    /// <param name="statisticsInterval">The time between two lines of statistics; null for none.</param>
    /// <param name="cancellationToken">Ends the session in order.</param>
    public static async Task<MiningSummary> RunAsync(
        IReadOnlyList<IWorkSource> sources, MiningOptions options, ViewKind kind, TimeSpan? statisticsInterval,
        CancellationToken cancellationToken)
    {
        var view = SessionView.Create(kind, statisticsInterval);
        var onEvent = options.OnEvent;
        MiningSession session = new(sources, options with
        {
            OnEvent = e =>
            {
                onEvent?.Invoke(e);
                view.OnEvent(e);
            },
        });

        using CancellationTokenSource ended = new();
        var showing = view.ShowAsync(session, ended.Token);
        try
        {
            return await session.RunAsync(cancellationToken);
        }
        finally
        {
            await ended.CancelAsync();
            await showing;
        }
    }

    /// <summary>What the process ends with (D51).</summary>
    public static int ExitCodeOf(SessionEnd end) => end switch
    {
        SessionEnd.GoalReached => ExitCode.Success,
        SessionEnd.Cancelled => ExitCode.Interrupted,
        SessionEnd.Unreachable => ExitCode.Unreachable,
        _ => ExitCode.Failure,
    };
}
