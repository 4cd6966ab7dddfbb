using System.Net;
using Microsoft.Net.Http.Headers;

namespace ChainCore.Node;

/// <summary>Who sends a request, as far as the connection tells. What a header claims about the sender is never believed.</summary>
internal static class Caller
{
    /// <summary>What proxies add. Where one stands, the sender is whoever the proxy let in, and not this machine.</summary>
    private static readonly string[] ProxyHeaders =
        ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    /// <summary>
    /// Whether a program of this machine asks directly: the connection is loopback, no proxy has passed the request on, and a browser has
    /// not been lured here under another host's name (DNS rebinding) or by another site's page.
    /// </summary>
    public static bool IsLocal(HttpContext context) =>
        IsLoopback(context.Connection.RemoteIpAddress)
        && !ProxyHeaders.Any(context.Request.Headers.ContainsKey)
        && IsLoopbackName(context.Request.Host.Host)
        && !IsForeignOrigin(context.Request);

    /// <summary>The client as the rates count it: an IPv4 address, or the /64 an IPv6 client has to itself.</summary>
    public static string Network(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address) return "unknown";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily != System.Net.Sockets.AddressFamily.InterNetworkV6) return address.ToString();
        return Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8));
    }

    /// <summary>The client's address, for the audit trail and the limits on orphans.</summary>
    public static string Address(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        return (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address)?.ToString() ?? "unknown";
    }

    private static bool IsLoopback(IPAddress? address) => address is not null && IPAddress.IsLoopback(address);

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static bool IsForeignOrigin(HttpRequest request) =>
        request.Headers[HeaderNames.Origin] is { Count: > 0 } origins
        && !(origins is [var origin]
            && Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
