using ChainCore.Mining;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChainCore.Hosting;

/// <summary>
/// Mines as long as the host runs, or until the wanted blocks are there. Nodes that cannot be reached are tried again, for ever; any other
/// end of a session fails the service, which stops the host unless its <c>BackgroundServiceExceptionBehavior</c> says otherwise. What
/// happens is logged.
/// </summary>
public sealed partial class MiningService : BackgroundService
{
    private readonly Func<(IReadOnlyList<IWorkSource> Sources, MiningOptions Options)> _prepare;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private TimeSpan _retryDelay;
    private volatile MiningSession? _session;
    private volatile MiningSummary? _summary;

    /// <param name="prepare">What to mine with and how: asked for when the host starts, since sources may be opened by it.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">The log.</param>
    internal MiningService(
        Func<(IReadOnlyList<IWorkSource> Sources, MiningOptions Options)> prepare, TimeProvider time, ILogger<MiningService> logger) =>
        (_prepare, _time, _logger) = (prepare, time, logger);

    /// <summary>The session that runs, or the last one; null before the host has started. Its statistics can be read at any time.</summary>
    public MiningSession? Session => _session;

    /// <summary>How the last session ended; null while the first one runs.</summary>
    public MiningSummary? Summary => _summary;

    /// <inheritdoc/>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Here and not in the background, so that what is wrong fails the start.
        _session = CreateSession();
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var summary = await _session!.RunAsync(stoppingToken).ConfigureAwait(false);
            _summary = summary;
            if (summary.End is SessionEnd.GoalReached or SessionEnd.Cancelled) return;
            if (summary.End != SessionEnd.Unreachable)
            {
                LogFailed(_logger, summary.Cause, summary.Message);
                throw new InvalidOperationException(summary.Message, summary.Cause);
            }

            await Task.Delay(_retryDelay, _time, stoppingToken).ConfigureAwait(false);
            _session = CreateSession();
        }
    }

    private MiningSession CreateSession()
    {
        var (sources, options) = _prepare();
        _retryDelay = options.HealthRetryDelay;
        return new(sources, options with { OnEvent = Tell(options.OnEvent) }, _time);
    }

    private Action<MiningEvent> Tell(Action<MiningEvent>? next) => e =>
    {
        var level = LevelOf(e.Kind);
        if (_logger.IsEnabled(level)) LogEvent(_logger, level, e.Kind, e.Message);
        next?.Invoke(e);
    };

    private static LogLevel LevelOf(MiningEventKind kind) => kind switch
    {
        MiningEventKind.JobStarted or MiningEventKind.TipChanged or MiningEventKind.SolutionFound => LogLevel.Debug,
        MiningEventKind.Started or MiningEventKind.SourceSelected or MiningEventKind.BlockAccepted or MiningEventKind.BlockStale
            or MiningEventKind.WorkersChanged or MiningEventKind.Ended => LogLevel.Information,
        _ => LogLevel.Warning,
    };

    [LoggerMessage(EventId = 1400, Message = "{Event}: {Message}")]
    private static partial void LogEvent(ILogger logger, LogLevel level, MiningEventKind @event, string message);

    [LoggerMessage(EventId = 1401, Level = LogLevel.Error, Message = "Mining has ended: {Message}")]
    private static partial void LogFailed(ILogger logger, Exception? cause, string message);
}
