using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace ChainCore.Ledger;

/// <summary>What is wrong with a text that should be a peer's address.</summary>
public enum PeerAddressError
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is no absolute URL, or too long.</summary>
    NotAUrl,

    /// <summary>The scheme is neither http nor https.</summary>
    Scheme,

    /// <summary>It carries a user name or a password.</summary>
    Credentials,

    /// <summary>It has a path, a query or a fragment: a base URL of a node has none.</summary>
    Path,

    /// <summary>There is no host, or the port is 0.</summary>
    Host,
}

/// <summary>The base URL of a node in its one canonical form: scheme, host, port. Two texts for one URL give equal addresses.</summary>
public sealed class PeerAddress : IEquatable<PeerAddress>
{
    /// <summary>The most characters of an address: 256.</summary>
    public const int MaximumLength = 256;

    private readonly string _text;

    private PeerAddress(Uri uri) => (Uri, _text) = (uri, uri.GetLeftPart(UriPartial.Authority));

    /// <summary>The base URL.</summary>
    public Uri Uri { get; }

    /// <summary>The host's address if the URL gives it as a number; null if it gives a name.</summary>
    public IPAddress? Literal => IPAddress.TryParse(Uri.IdnHost, out var address) ? address : null;

    /// <summary>Reads a base URL.</summary>
    /// <param name="text">
    /// An absolute http or https URL without credentials, path, query and fragment; a closing slash may stand there.
    /// </param>
    /// <param name="address">The address; null if there is none.</param>
    /// <param name="error">What is wrong.</param>
    /// <returns>True if the text is a peer's address.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PeerAddress? address, out PeerAddressError error)
    {
        address = null;
        error = PeerAddressError.NotAUrl;
        if (text is null || text.Length > MaximumLength || !Uri.TryCreate(text, UriKind.Absolute, out var uri)) return false;
        error = Check(uri, text);
        if (error != PeerAddressError.None) return false;
        UriBuilder canonical = new(uri.Scheme, uri.IdnHost.ToLowerInvariant().TrimEnd('.'), uri.Port);
        address = new(canonical.Uri);
        return true;
    }

    /// <summary>Reads a base URL.</summary>
    /// <param name="text">As for <see cref="TryParse"/>.</param>
    /// <returns>The address.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is no peer's address.</exception>
    public static PeerAddress Parse(string text) =>
        TryParse(text, out var address, out var error) ? address : throw new FormatException($"Not the address of a peer: {error}.");

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] PeerAddress? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as PeerAddress);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Equality of the canonical texts.</summary>
    public static bool operator ==(PeerAddress? left, PeerAddress? right) => left?._text == right?._text;

    /// <summary>Inequality of the canonical texts.</summary>
    public static bool operator !=(PeerAddress? left, PeerAddress? right) => !(left == right);

    /// <summary>The canonical text, without a closing slash: <c>http://node.example:5000</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _text;

    private static PeerAddressError Check(Uri uri, string text)
    {
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps) return PeerAddressError.Scheme;
        if (uri.UserInfo.Length > 0 || text.Contains('@', StringComparison.Ordinal)) return PeerAddressError.Credentials;
        if (uri.AbsolutePath != "/" || text.AsSpan().ContainsAny("?#\\")) return PeerAddressError.Path;
        return uri.IdnHost.Length == 0 || uri.Port <= 0 ? PeerAddressError.Host : PeerAddressError.None;
    }
}
