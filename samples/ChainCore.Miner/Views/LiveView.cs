using ChainCore.Miner.Output;
using ChainCore.Mining;
using Spectre.Console;

namespace ChainCore.Miner.Views;

/// <summary>The whole session as a picture on the error stream, drawn four times a second; gone afterwards.</summary>
internal sealed class LiveView : SessionView
{
    private const int LinesOfEvents = 6;

    /// <summary>From this width on there is room for what is good to know but not needed.</summary>
    private const int Wide = 100;

    /// <summary>Lines beside those of the workers, the one that says how many more there are among them.</summary>
    private const int OtherLines = 19;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly Lock _lock = new();
    private readonly Queue<MiningEvent> _events = new();

    public override void OnEvent(MiningEvent e)
    {
        if (e.Kind is MiningEventKind.JobStarted or MiningEventKind.SolutionFound or MiningEventKind.TipChanged) return;
        lock (_lock)
        {
            if (_events.Count == LinesOfEvents) _events.Dequeue();
            _events.Enqueue(e);
        }
    }

    public override Task ShowAsync(MiningSession session, CancellationToken cancellationToken) =>
        Terminal.Error.Live(Draw(session)).AutoClear(true).StartAsync(context => RepeatAsync(
            Interval,
            () =>
            {
                context.UpdateTarget(Draw(session));
                context.Refresh();
            },
            cancellationToken));

    private static bool IsWide => Terminal.Error.Profile.Width >= Wide;

    private Rows Draw(MiningSession session)
    {
        var statistics = session.GetStatistics();
        return new Rows(Heading(statistics), new Text(""), Workers(statistics), new Text(""), Totals(statistics), new Text(""), Events());
    }

    private static Text Heading(SessionStatistics statistics)
    {
        var source = statistics.Sources.FirstOrDefault(source => source.IsCurrent)?.Name ?? "no node yet";
        return Line($"{source}   kernel {statistics.Kernel}   {Format.Time(statistics.Elapsed)}", new Style(decoration: Decoration.Bold));
    }

    private static Table Workers(SessionStatistics statistics)
    {
        Table table = new() { Border = TableBorder.None };
        string[] columns =
        [
            "worker", "core", "state", ">10 s", ">60 s", ">15 min", ">max", ">hashes", ">found",
            .. IsWide ? (string[])[">luck", ">CPU"] : [],
        ];
        table.AddColumns([.. columns.Select(column => new TableColumn(new Text(column.TrimStart('>'), new Style(Color.Grey)))
        {
            Alignment = column[0] == '>' ? Justify.Right : Justify.Left,
            NoWrap = true,
            Padding = new(0, 0, 2, 0),
        })]);

        var room = Math.Max(1, Terminal.Error.Profile.Height - OtherLines);
        foreach (var worker in statistics.Workers.Take(room)) table.AddRow([.. Cells(worker).Select(cell => new Text(cell))]);
        if (statistics.Workers.Count > room) table.AddRow(new Text($"{statistics.Workers.Count - room} more"));
        table.AddRow([.. Cells(statistics).Select(cell => new Text(cell, new Style(decoration: Decoration.Bold)))]);
        return table;
    }

    private static IEnumerable<string> Cells(WorkerView worker)
    {
        var status = worker.Status;
        return
        [
            $"{status.Id}", Core(status), State(status.State), .. Rates(worker.Rates), StatisticsText.Count(status.Hashes),
            $"{status.Solutions}",
            .. IsWide ? (string[])[StatisticsText.Percent(worker.Luck.Percent), StatisticsText.Time(status.CpuTime)] : [],
        ];
    }

    private static IEnumerable<string> Cells(SessionStatistics statistics) =>
    [
        "all", "", "MH/s", .. Rates(statistics.Rates), StatisticsText.Count(statistics.Hashes), $"{statistics.Blocks.Found}",
        .. IsWide ? (string[])[StatisticsText.Percent(statistics.Luck.Percent), StatisticsText.Time(statistics.CpuTime)] : [],
    ];

    private static IEnumerable<string> Rates(HashRates rates) =>
    [
        StatisticsText.Rate(rates.TenSeconds), StatisticsText.Rate(rates.Minute), StatisticsText.Rate(rates.QuarterHour),
        StatisticsText.Rate(rates.Maximum),
    ];

    private static Rows Totals(SessionStatistics statistics)
    {
        var work = statistics.Work is { } now
            ? $"block {now.Height}   difficulty {now.Difficulty}   template {StatisticsText.Time(now.Age)} old   "
                + $"one in {StatisticsText.Time(now.ExpectedTime)}"
            : "none: the workers wait";
        var chain = statistics.ChainLength is { } length ? $"{length} blocks" : StatisticsText.NotAvailable;
        var reasons = StatisticsText.Reasons(statistics.Blocks);
        return new(
            Field("work", work),
            Field("chain", $"{chain}   earned {statistics.Earned}"),
            Field("blocks", StatisticsText.Blocks(statistics.Blocks) + (reasons.Length > 0 ? $"   {reasons}" : "")),
            Field("luck", StatisticsText.Percent(statistics.Luck.Percent)),
            Field("template", StatisticsText.Latency(statistics, RequestKind.Template)),
            Field("submit", StatisticsText.Latency(statistics, RequestKind.Submit)));
    }

    private Rows Events()
    {
        lock (_lock) return new(_events.Select(e => Line(LineView.Format(e), StyleOf(e.Kind))));
    }

    private static Text Field(string name, string value) => Line($"{name,-9} {value}", Style.Plain);

    /// <summary>One line, whatever a node's sentence is like: a picture whose lines wrap jumps, and may be higher than the terminal.</summary>
    private static Text Line(string text, Style style)
    {
        var width = Terminal.Error.Profile.Width;
        return new(text.Length > width ? $"{text[..(width - 1)]}…" : text, style);
    }

    private static Style StyleOf(MiningEventKind kind) => kind switch
    {
        MiningEventKind.BlockAccepted => new(Color.Green),
        MiningEventKind.BlockStale or MiningEventKind.Warning or MiningEventKind.RequestFailed => new(Color.Yellow),
        MiningEventKind.BlockRejected or MiningEventKind.BlockLost or MiningEventKind.WorkerFailed or MiningEventKind.TemplateRefused
            or MiningEventKind.WorkEnded => new(Color.Red),
        _ => Style.Plain,
    };

    private static string Core(WorkerStatus status) => status.Affinity is { Count: 1 } set ? $"{set[0]}" : "any";

    private static string State(WorkerState state) => state switch
    {
        WorkerState.Starting => "starting",
        WorkerState.Hashing => "hashing",
        WorkerState.Waiting => "waiting",
        WorkerState.Parked => "parked",
        WorkerState.Failed => "failed",
        _ => "stopped",
    };
}
