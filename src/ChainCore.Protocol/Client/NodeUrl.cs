using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace ChainCore.Protocol;

/// <summary>Why a text is not a node's URL (row D38).</summary>
public enum NodeUrlError
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>It is no absolute URL, or longer than 2,048 characters.</summary>
    Malformed,

    /// <summary>Its scheme is neither http nor https.</summary>
    Scheme,

    /// <summary>It has no host.</summary>
    Host,

    /// <summary>Its port is not 1 .. 65535.</summary>
    Port,

    /// <summary>It has a user name or a password.</summary>
    UserInfo,

    /// <summary>It has a query.</summary>
    Query,

    /// <summary>It has a fragment.</summary>
    Fragment,
}

/// <summary>The base URL of a node: http or https, host, port and possibly a path, nothing else (row D38).</summary>
public sealed record NodeUrl
{
    private const int MaximumLength = 2048;

    private NodeUrl(Uri uri) => Uri = uri;

    /// <summary>The URL; its path ends with a slash.</summary>
    public Uri Uri { get; }

    /// <summary>True for https.</summary>
    public bool IsTls => Uri.Scheme == Uri.UriSchemeHttps;

    /// <summary>True if the host is a loopback address or "localhost".</summary>
    public bool IsLoopback => Uri.IsLoopback;

    /// <summary>The host: a name or an address, an IPv6 one without brackets.</summary>
    public string Host => Uri.IdnHost;

    /// <summary>The port, 1 .. 65535.</summary>
    public int Port => Uri.Port;

    /// <summary>Reads a URL.</summary>
    /// <param name="text">The text, such as "http://127.0.0.1:5000".</param>
    /// <param name="url">The URL; null if it is none.</param>
    /// <param name="error">Why not.</param>
    /// <returns>True if it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out NodeUrl? url, out NodeUrlError error)
    {
        url = null;
        error = Check(text, out var uri);
        if (error != NodeUrlError.None) return false;
        url = new(new UriBuilder(uri!) { Path = uri!.AbsolutePath.TrimEnd('/') + "/" }.Uri);
        return true;
    }

    /// <summary>Reads a URL.</summary>
    /// <param name="text">The text, such as "http://127.0.0.1:5000".</param>
    /// <returns>The URL.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is none; the message says why.</exception>
    public static NodeUrl Parse(string text) =>
        TryParse(text, out var url, out var error) ? url : throw new FormatException(Describe(error));

    /// <summary>Says what is wrong, in a sentence for a user.</summary>
    /// <param name="error">What is wrong.</param>
    /// <returns>The sentence.</returns>
    public static string Describe(NodeUrlError error) => error switch
    {
        NodeUrlError.None => "The URL is valid.",
        NodeUrlError.Scheme => "A node's URL begins with http:// or https://.",
        NodeUrlError.Host => "A node's URL needs a host.",
        NodeUrlError.Port => "A node's port is 1 to 65535.",
        NodeUrlError.UserInfo => "A node's URL has no user name or password.",
        NodeUrlError.Query => "A node's URL has no query.",
        NodeUrlError.Fragment => "A node's URL has no fragment.",
        _ => "A node's URL has the form http://HOST:PORT or https://HOST:PORT.",
    };

    /// <summary>The full URL of a path below this one.</summary>
    /// <param name="path">One of <see cref="NodePaths"/>, with query.</param>
    /// <returns>The URL.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public Uri Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(Uri, path.TrimStart('/'));
    }

    /// <summary>The URL without the slash at its end.</summary>
    /// <returns>The text; it has no secrets, since there is no user info and no query.</returns>
    public override string ToString() => Uri.AbsoluteUri.TrimEnd('/');

    private static NodeUrlError Check(string? text, out Uri? uri)
    {
        uri = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaximumLength || text.Any(char.IsWhiteSpace) || text.Any(char.IsControl))
            return NodeUrlError.Malformed;
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme <= 0) return NodeUrlError.Malformed;
        if (text[..scheme].ToLowerInvariant() is not ("http" or "https")) return NodeUrlError.Scheme;

        // The framework takes "http://host:0" and explains "http://host:70000" as malformed only, so the authority is looked at here.
        var rest = text[(scheme + 3)..];
        var end = rest.IndexOfAny(['/', '?', '#', '\\']);
        var authority = end < 0 ? rest : rest[..end];
        if (authority.Contains('@', StringComparison.Ordinal)) return NodeUrlError.UserInfo;
        if (authority.Length == 0 || authority[0] == ':') return NodeUrlError.Host;
        if (!HasValidPort(authority)) return NodeUrlError.Port;
        if (!Uri.TryCreate(text, UriKind.Absolute, out uri)) return NodeUrlError.Malformed;
        if (uri.UserInfo.Length > 0) return NodeUrlError.UserInfo;
        if (uri.Host.Length == 0) return NodeUrlError.Host;
        if (text.Contains('#', StringComparison.Ordinal)) return NodeUrlError.Fragment;
        if (text.Contains('?', StringComparison.Ordinal)) return NodeUrlError.Query;
        return NodeUrlError.None;
    }

    private static bool HasValidPort(string authority)
    {
        var colon = authority.LastIndexOf(':');
        if (colon < 0 || colon < authority.LastIndexOf(']')) return true;
        var port = authority[(colon + 1)..];
        return port.Length is > 0 and <= 5 && port.All(char.IsAsciiDigit)
            && int.Parse(port, System.Globalization.CultureInfo.InvariantCulture) is >= IPEndPoint.MinPort + 1 and <= IPEndPoint.MaxPort;
    }
}
