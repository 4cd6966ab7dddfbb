using Microsoft.Extensions.Logging.Console;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting;
using Serilog.Formatting.Display;
using Serilog.Formatting.Json;

namespace ChainCore.Node;

/// <summary>Where log lines go: the console, and files of 10 MB of which five are kept (row G13).</summary>
internal static class NodeLogging
{
    private const long FileBytes = 10_000_000;
    private const int Files = 5;

    private const string FileTemplate =
        "{Timestamp:yyyy-MM-ddTHH:mm:ss.fffzzz} {Level:u3} {EventNumber} {CorrelationId} {Message:lj}{NewLine}{Exception}";

    public static void AddNodeLogging(this ILoggingBuilder logging, NodeSettings settings)
    {
        logging.SetMinimumLevel(settings.LogLevel);

        // The framework's own lines name whole request paths, addresses included, from Information down.
        logging.AddFilter("Microsoft", level => level >= LogLevel.Warning && level >= settings.LogLevel);
        logging.AddFilter("System", level => level >= LogLevel.Warning && level >= settings.LogLevel);

        // Its scope has the whole path too; there is none where nothing is enabled. What fails in a request is logged by the node itself.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);

        // A start that fails is told to the user in one sentence, not by the host with a stack.
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        AddConsole(logging, settings.LogJson);
        logging.Services.AddSingleton<ILoggerProvider>(_ => new SerilogLoggerProvider(CreateFile(settings), dispose: true));
    }

    private static void AddConsole(ILoggingBuilder logging, bool json)
    {
        const string Timestamp = "yyyy-MM-ddTHH:mm:ss.fffZ ";
        if (json)
        {
            logging.AddJsonConsole(options =>
                (options.UseUtcTimestamp, options.TimestampFormat, options.IncludeScopes) = (true, Timestamp.TrimEnd(), true));
        }
        else
        {
            logging.AddSimpleConsole(options =>
                (options.UseUtcTimestamp, options.TimestampFormat, options.SingleLine, options.ColorBehavior) =
                (true, Timestamp, true, LoggerColorBehavior.Default));
        }
    }

    private static Logger CreateFile(NodeSettings settings)
    {
        ITextFormatter formatter = settings.LogJson
            ? new JsonFormatter(renderMessage: true)
            : new MessageTemplateTextFormatter(FileTemplate, System.Globalization.CultureInfo.InvariantCulture);
        return new LoggerConfiguration()
            .MinimumLevel.Verbose()
            .Enrich.FromLogContext()
            .Enrich.With<EventNumber>()
            .WriteTo.File(
                formatter,
                Path.Combine(settings.LogFolder, "node.log"),
                fileSizeLimitBytes: FileBytes,
                rollOnFileSizeLimit: true,
                retainedFileCountLimit: Files)
            .CreateLogger();
    }

    /// <summary>The stable number of the event by itself: the provider gives it with its name.</summary>
    private sealed class EventNumber : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
        {
            if (logEvent.Properties.GetValueOrDefault("EventId") is not StructureValue id) return;
            if (id.Properties.FirstOrDefault(property => property.Name == "Id") is not { Value: ScalarValue number }) return;
            logEvent.AddPropertyIfAbsent(new(nameof(EventNumber), number));
        }
    }
}
