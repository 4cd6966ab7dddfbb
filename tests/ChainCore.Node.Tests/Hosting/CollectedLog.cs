using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ChainCore.Node.Tests;

/// <summary>A line of a log.</summary>
internal sealed record LogLine(LogLevel Level, EventId Id, string Text, Exception? Exception);

/// <summary>Everything a node logs.</summary>
internal sealed class CollectedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<LogLine> _lines = [];

    public IReadOnlyList<LogLine> Lines => [.. _lines];

    public ILogger CreateLogger(string categoryName) => new Logger(_lines);

    public void Dispose()
    {
    }

    private sealed class Logger(ConcurrentQueue<LogLine> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(new(logLevel, eventId, formatter(state, exception), exception));
    }
}
