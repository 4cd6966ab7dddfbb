using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ChainCore.Node;

/// <summary>The rates of row H8: a bucket of tokens for each client and kind of request.</summary>
internal static class RateLimits
{
    private enum Kind
    {
        Unlimited,
        Get,
        Post,
        Admin,
    }

    /// <summary>Limits every request; who asks too much is told when to ask again.</summary>
    public static void Use(this RateLimiterOptions options, NodeLimits limits)
    {
        options.GlobalLimiter = Create(limits);
        options.OnRejected = async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromSeconds(1);
            var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
            rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            await Problem.OfStatus(StatusCodes.Status429TooManyRequests).ExecuteAsync(rejected.HttpContext);
        };
    }

    // Buckets nobody uses go by themselves.
    private static PartitionedRateLimiter<HttpContext> Create(NodeLimits limits) =>
        PartitionedRateLimiter.Create<HttpContext, (Kind Kind, string Client)>(context => KindOf(context, limits) switch
        {
            Kind.Unlimited => RateLimitPartition.GetNoLimiter<(Kind Kind, string Client)>((Kind.Unlimited, "")),
            var kind => RateLimitPartition.GetTokenBucketLimiter((kind, Caller.Network(context)), key => Bucket(key.Item1, limits)),
        });

    private static Kind KindOf(HttpContext context, NodeLimits limits)
    {
        if (limits.Loopback == 0 && Caller.IsLocal(context)) return Kind.Unlimited;
        if (context.GetEndpoint()?.Metadata.GetMetadata<AdminOnly>() is not null) return Kind.Admin;
        return HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? Kind.Get : Kind.Post;
    }

    private static TokenBucketRateLimiterOptions Bucket(Kind kind, NodeLimits limits)
    {
        var (perSecond, burst) = kind switch
        {
            Kind.Admin => (limits.AdminPerSecond, limits.AdminBurst),
            Kind.Post => (limits.PostPerSecond, limits.PostBurst),
            _ => (limits.GetPerSecond, limits.GetBurst),
        };
        return new() { TokensPerPeriod = perSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), TokenLimit = burst, QueueLimit = 0 };
    }
}
