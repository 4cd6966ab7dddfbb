using System.Net;

namespace ChainCore.Ledger;

/// <summary>The ranges of addresses <see cref="PeerAddressRules"/> tell apart (IANA's special-purpose registries).</summary>
internal static class PeerAddressRanges
{
    private static readonly IPNetwork[] LinkLocal = [.. Parse("169.254.0.0/16", "fe80::/10")];

    /// <summary>Loopback, private, shared (carrier's NAT) and unique local addresses: a node's own network.</summary>
    public static IPNetwork[] Private { get; } =
        [.. Parse("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "::1/128", "fc00::/7")];

    public static IPNetwork[] Reserved4 { get; } =
    [
        .. Parse("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"),
    ];

    /// <summary>Global unicast; what lies outside is not on the internet.</summary>
    public static IPNetwork Global6 { get; } = IPNetwork.Parse("2000::/3");

    /// <summary>Inside global unicast: Teredo, 6to4 and other ways to wrap an IPv4 address, documentation.</summary>
    public static IPNetwork[] Reserved6 { get; } = [.. Parse("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")];

    public static string[] LocalNames { get; } = [".localhost", ".local", ".internal", ".home.arpa"];

    public static bool IsLinkLocal(IPAddress address) => LinkLocal.Any(range => range.Contains(address));

    private static IEnumerable<IPNetwork> Parse(params string[] ranges) => ranges.Select(range => IPNetwork.Parse(range));
}
