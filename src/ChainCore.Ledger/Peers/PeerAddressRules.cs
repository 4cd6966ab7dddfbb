using System.Net;
using System.Net.Sockets;

namespace ChainCore.Ledger;

/// <summary>Resolves host names.</summary>
public interface IHostResolver
{
    /// <summary>The addresses of a host.</summary>
    /// <param name="host">A name, or an address as text.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The addresses; none if the name does not exist.</returns>
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation);
}

/// <summary>Resolves host names by the system.</summary>
internal sealed class SystemHostResolver : IHostResolver
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation)
    {
        try
        {
            return await Dns.GetHostAddressesAsync(host, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException)
        {
            return [];
        }
    }
}

/// <summary>
/// Which addresses a node connects to, so that nobody makes it ask a machine of its own network by naming it as a peer (row F19).
/// Loopback, private and link-local addresses are allowed only where the node itself is bound to one; link-local ones, where clouds keep
/// their machines' credentials, only where it is bound to a link-local one.
/// </summary>
/// <param name="AllowPrivate">True if the node itself is bound to a loopback, private or link-local address.</param>
/// <param name="AllowLinkLocal">True if the node itself is bound to a link-local address.</param>
public sealed record PeerAddressRules(bool AllowPrivate = false, bool AllowLinkLocal = false)
{
    /// <summary>The schemes to connect by; both if not given. A node that is to be reached by TLS alone gives https.</summary>
    public IReadOnlyList<string> AllowedSchemes { get; init; } = [Uri.UriSchemeHttp, Uri.UriSchemeHttps];

    /// <summary>Hosts and names' ends (<c>.example.org</c>) to connect to, in lower case; all if empty.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Resolves names; the system if not given.</summary>
    public IHostResolver Resolver { get; init; } = new SystemHostResolver();

    /// <summary>The rules of a node that listens at some addresses.</summary>
    /// <param name="bound">Where the node listens. "Any address" does not count as private.</param>
    /// <returns>The rules.</returns>
    public static PeerAddressRules For(IEnumerable<IPAddress> bound)
    {
        ArgumentNullException.ThrowIfNull(bound);
        IPAddress[] own = [.. bound.Where(address => !IsAny(address) && !IsPublic(address))];
        return new(own.Length > 0, own.Any(PeerAddressRanges.IsLinkLocal));
    }

    /// <summary>Whether an address on the internet is meant that anybody may connect to.</summary>
    /// <param name="address">The address.</param>
    /// <returns>
    /// False for loopback, private, shared, link-local, multicast, documentation and reserved ranges, and what maps to one.
    /// </returns>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !PeerAddressRanges.Reserved4.Any(range => range.Contains(address)),
            AddressFamily.InterNetworkV6 => PeerAddressRanges.Global6.Contains(address)
                && !PeerAddressRanges.Reserved6.Any(range => range.Contains(address)),
            _ => false,
        };
    }

    /// <summary>Whether an address may be kept at all, as far as its text tells: names are resolved when a connection is made.</summary>
    /// <param name="address">The address.</param>
    /// <returns>False if it may not.</returns>
    public bool Allows(PeerAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var host = address.Uri.IdnHost;
        if (!AllowedSchemes.Contains(address.Uri.Scheme)) return false;
        if (AllowedHosts.Count > 0 && !AllowedHosts.Any(allowed => IsHostOf(host, allowed))) return false;
        return address.Literal is { } literal ? Allows(literal) : AllowPrivate || !IsLocalName(host);
    }

    /// <summary>The numbers behind an address that may be connected to, looked up now. Connect to one of these and to no other.</summary>
    /// <param name="address">The address.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The numbers, at least one.</returns>
    /// <exception cref="PeerException">There is none: <see cref="PeerError.ForbiddenAddress"/>.</exception>
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(PeerAddress address, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!Allows(address)) throw new PeerException(PeerError.ForbiddenAddress, "The peer's address is not allowed.");
        if (address.Literal is { } literal) return [literal];
        var resolved = await Resolver.ResolveAsync(address.Uri.IdnHost, cancellation).ConfigureAwait(false);
        IPAddress[] allowed = [.. resolved.Where(Allows)];
        return allowed.Length > 0
            ? allowed
            : throw new PeerException(PeerError.ForbiddenAddress, "The peer's name resolves to no address that is allowed.");
    }

    private static bool IsAny(IPAddress address) => address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any);

    private static bool IsHostOf(string host, string allowed) =>
        allowed.StartsWith('.') ? host.EndsWith(allowed, StringComparison.Ordinal) : host == allowed;

    private static bool IsLocalName(string host) =>
        !host.Contains('.', StringComparison.Ordinal)
        || PeerAddressRanges.LocalNames.Any(name => host.EndsWith(name, StringComparison.Ordinal));

    // What is neither public nor a machine (any, multicast, broadcast) is never allowed.
    private bool Allows(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (PeerAddressRanges.IsLinkLocal(address)) return AllowLinkLocal;
        return IsPublic(address) || (AllowPrivate && PeerAddressRanges.Private.Any(range => range.Contains(address)));
    }
}
