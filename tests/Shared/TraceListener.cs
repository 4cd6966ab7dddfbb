using System.Collections.Concurrent;
using System.Diagnostics;

namespace ChainCore.Tests;

/// <summary>Collects the activities of sources in one trace; what else a test process does meanwhile it does not want.</summary>
internal sealed class TraceListener : IDisposable
{
    private readonly ActivityListener _listener;
    private readonly ConcurrentQueue<Activity> _stopped = [];

    public TraceListener(params string[] sources)
    {
        Root = new Activity("test").Start();
        _listener = new()
        {
            ShouldListenTo = source => sources.Contains(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent.TraceId == Root.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = activity =>
            {
                // What another listener wanted comes here too.
                if (activity.TraceId == Root.TraceId) _stopped.Enqueue(activity);
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The activity under which the test runs.</summary>
    public Activity Root { get; }

    /// <summary>The activities that have ended, in that order: their names and tags.</summary>
    public IReadOnlyList<string> Ended => [.. _stopped.Select(Describe)];

    public void Dispose()
    {
        _listener.Dispose();
        Root.Dispose();
    }

    private static string Describe(Activity activity) =>
        $"{activity.OperationName} {string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}".TrimEnd();
}
