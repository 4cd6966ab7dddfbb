using ChainCore.Miner.Mining;
using ChainCore.Miner.Output;
using ChainCore.Mining;

namespace ChainCore.Miner.Views;

/// <summary>Shows a session while it runs.</summary>
internal abstract class SessionView
{
    /// <summary>A view of a kind; a live one only where there is a terminal to draw on.</summary>
    public static SessionView Create(ViewKind kind, TimeSpan? statisticsInterval) => kind switch
    {
        ViewKind.Json => new JsonView(statisticsInterval),
        ViewKind.Live when Terminal.IsLive => new LiveView(),
        ViewKind.Live => new LineView(ViewKind.Lines, statisticsInterval),
        _ => new LineView(kind, statisticsInterval),
    };

    /// <summary>Takes an event, on any thread.</summary>
    public abstract void OnEvent(MiningEvent e);

    /// <summary>Shows the session until the token is cancelled.</summary>
    public abstract Task ShowAsync(MiningSession session, CancellationToken cancellationToken);

    /// <summary>Does something again and again until the token is cancelled.</summary>
    protected static async Task RepeatAsync(TimeSpan interval, Action action, CancellationToken cancellationToken)
    {
        using PeriodicTimer timer = new(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken)) action();
        }
        catch (OperationCanceledException)
        {
        }
    }
}
