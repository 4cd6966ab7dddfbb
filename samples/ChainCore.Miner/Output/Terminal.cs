using Spectre.Console;

namespace ChainCore.Miner.Output;

/// <summary>
/// The two streams. Where one is not a terminal, nothing but plain text goes there: no colours, no cursor movements, no box lines,
/// whatever the environment claims. NO_COLOR takes the colours away on a terminal too.
/// </summary>
internal static class Terminal
{
    /// <summary>Wide enough for every line: a terminal that is narrower wraps it, and a hash can still be copied in one piece.</summary>
    private const int WidthOfResults = 200;

    private static readonly Lazy<IAnsiConsole> LazyOutput = new(() => Create(Console.Out, Console.IsOutputRedirected, WidthOfResults));
    private static readonly Lazy<IAnsiConsole> LazyError = new(() => Create(Console.Error, Console.IsErrorRedirected, null));

    /// <summary>The results.</summary>
    public static IAnsiConsole Output => LazyOutput.Value;

    /// <summary>Progress and errors.</summary>
    public static IAnsiConsole Error => LazyError.Value;

    /// <summary>True if a line on the error stream can be drawn again and again.</summary>
    public static bool IsLive => Error.Profile.Capabilities is { Ansi: true, Interactive: true };

    /// <summary>Writes a line of JSON as it is.</summary>
    public static void WriteJson(string json) => Console.Out.WriteLine(json);

    /// <summary>Writes a line about how things go to the error stream.</summary>
    public static void WriteNote(string line) => Console.Error.WriteLine(line);

    /// <summary>Writes a sentence to the error stream, in one line.</summary>
    public static void WriteError(string sentence)
    {
        var line = string.Concat(sentence.Select(c => char.IsControl(c) ? ' ' : c));
        if (!Error.Profile.Capabilities.Ansi) Console.Error.WriteLine(line);
        else Error.MarkupLineInterpolated($"[red]{line}[/]");
    }

    /// <summary>Writes a line to the output.</summary>
    public static void WriteLine(string line) => Output.MarkupLineInterpolated($"{line}");

    /// <summary>Writes a name and its value to the output.</summary>
    public static void WriteField(string name, string value) => Output.MarkupLineInterpolated($"[grey]{name,-8}[/] {value}");

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected, int? width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),

            // The default enrichers switch colours on wherever a build server is recognised, pipe or not.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (width is { } columns) console.Profile.Width = columns;
        return console;
    }
}
