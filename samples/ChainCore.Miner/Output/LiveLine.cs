using Spectre.Console;

namespace ChainCore.Miner.Output;

/// <summary>
/// A bar and a text on the error stream while something takes its time; gone afterwards. Nothing where that is no terminal.
/// </summary>
internal static class LiveLine
{
    /// <summary>Does the work and shows how far it is.</summary>
    /// <param name="whole">The steps there are.</param>
    /// <param name="text">What stands beside the bar at first.</param>
    /// <param name="work">Calls its argument with the steps done and the text.</param>
    /// <returns>The work's result.</returns>
    public static T Show<T>(double whole, string text, Func<Action<double, string>, T> work)
    {
        if (!Terminal.IsLive) return work(static (_, _) => { });
        return Terminal.Error.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn { Width = 24 }, new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(text), maxValue: whole);
                return work((done, now) =>
                {
                    task.Value = done;
                    task.Description = Markup.Escape(now);
                });
            });
    }
}
