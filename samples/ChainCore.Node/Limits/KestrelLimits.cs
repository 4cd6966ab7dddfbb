using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ChainCore.Node;

/// <summary>Hands the limits on connections to the server.</summary>
internal static class KestrelLimits
{
    private const int Http2Streams = 50;

    public static void Apply(this NodeLimits limits, KestrelServerOptions options)
    {
        MinDataRate rate = new(limits.DataRateBytes, TimeSpan.FromSeconds(limits.DataRateGraceSeconds));
        options.AddServerHeader = false;
        options.Limits.MaxConcurrentConnections = limits.Connections;
        options.Limits.MaxRequestBodySize = limits.SubmitBodyBytes;
        options.Limits.MaxRequestHeaderCount = limits.HeaderCount;
        options.Limits.MaxRequestHeadersTotalSize = limits.HeaderBytes;
        options.Limits.MaxRequestLineSize = limits.RequestLineBytes;
        options.Limits.MaxRequestBufferSize = Math.Max(limits.RequestLineBytes, limits.HeaderBytes) + (64 << 10);
        options.Limits.MaxResponseBufferSize = 64 << 10;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(limits.HeaderSeconds);
        options.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(limits.KeepAliveSeconds);
        options.Limits.MinRequestBodyDataRate = rate;
        options.Limits.MinResponseDataRate = rate;
        options.Limits.Http2.MaxStreamsPerConnection = Http2Streams;
    }
}
