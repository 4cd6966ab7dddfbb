using System.Collections.Concurrent;

namespace ChainCore.Node;

/// <summary>Requests since the start (row G20).</summary>
internal sealed class ApiCounters
{
    private readonly ConcurrentDictionary<string, long> _byRoute = [];
    private readonly ConcurrentDictionary<string, long> _rejections = [];
    private long _calls, _clientErrors, _serverErrors, _rateLimited, _accepted, _rejected;

    public long Calls => Interlocked.Read(ref _calls);

    public long ClientErrors => Interlocked.Read(ref _clientErrors);

    public long ServerErrors => Interlocked.Read(ref _serverErrors);

    public long RateLimited => Interlocked.Read(ref _rateLimited);

    public long SubmissionsAccepted => Interlocked.Read(ref _accepted);

    public long SubmissionsRejected => Interlocked.Read(ref _rejected);

    /// <summary>Requests by the endpoints' patterns, of which there are few whatever clients ask for.</summary>
    public IReadOnlyDictionary<string, long> ByRoute => new SortedDictionary<string, long>(_byRoute, StringComparer.Ordinal);

    /// <summary>Refused blocks by the word for why.</summary>
    public IReadOnlyDictionary<string, long> Rejections => new SortedDictionary<string, long>(_rejections, StringComparer.Ordinal);

    /// <summary>Counts a request that has been answered.</summary>
    public void Add(string route, int statusCode)
    {
        Interlocked.Increment(ref _calls);
        _byRoute.AddOrUpdate(route, 1, (_, count) => count + 1);
        if (statusCode >= StatusCodes.Status500InternalServerError) Interlocked.Increment(ref _serverErrors);
        else if (statusCode >= StatusCodes.Status400BadRequest) Interlocked.Increment(ref _clientErrors);
        if (statusCode == StatusCodes.Status429TooManyRequests) Interlocked.Increment(ref _rateLimited);
    }

    /// <summary>Counts a submitted block.</summary>
    /// <param name="refusal">The word for why it was refused; null if it was accepted.</param>
    public void AddSubmission(string? refusal)
    {
        Interlocked.Increment(ref refusal is null ? ref _accepted : ref _rejected);
        if (refusal is not null) _rejections.AddOrUpdate(refusal, 1, (_, count) => count + 1);
    }
}
