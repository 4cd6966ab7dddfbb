using System.Net;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace ChainCore.Protocol;

/// <summary>How connections to nodes are made (rows D26, D27).</summary>
public sealed record NodeHttpOptions
{
    /// <summary>
    /// Certificates that are trusted as roots instead of the system's; null for the system's. There is no way to ignore a certificate's
    /// errors.
    /// </summary>
    public X509Certificate2Collection? TrustedRoots { get; init; }

    /// <summary>How long making a connection may take: 5 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a connection is used, so that a host's new address is noticed: 10 minutes.</summary>
    public TimeSpan ConnectionLifetime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long an idle connection is kept: 90 s.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>The most connections to one node: 16.</summary>
    public int MaximumConnections { get; init; } = 16;

    /// <summary>The most kibibytes of an answer's headers: 32.</summary>
    public int MaximumHeaderKibibytes { get; init; } = 32;
}

/// <summary>Makes the one pooled handler and the HTTP client that all clients of a process share.</summary>
public static class NodeHttp
{
    /// <summary>Makes the handler: no proxy, no cookies, no redirections, no decompression, certificates always checked.</summary>
    /// <param name="options">How connections are made; null for the defaults.</param>
    /// <returns>The handler; the caller disposes of it.</returns>
    public static SocketsHttpHandler CreateHandler(NodeHttpOptions? options = null)
    {
        options ??= new();
        return new()
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = options.ConnectionLifetime,
            PooledConnectionIdleTimeout = options.IdleTimeout,
            MaxConnectionsPerServer = options.MaximumConnections,
            MaxResponseHeadersLength = options.MaximumHeaderKibibytes,
            MaxResponseDrainSize = 0,
            SslOptions = new() { CertificateChainPolicy = ChainPolicy(options.TrustedRoots), EnabledSslProtocols = SslProtocols.None },
        };
    }

    /// <summary>Makes an HTTP client whose own timeout is off: each call brings its own.</summary>
    /// <param name="options">How connections are made; null for the defaults.</param>
    /// <returns>The client; the caller disposes of it, and its connections with it.</returns>
    public static HttpClient CreateClient(NodeHttpOptions? options = null) =>
        new(CreateHandler(options), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Reads trusted roots from a PEM file with one or more certificates (<c>--ca-file</c>).</summary>
    /// <param name="path">The file.</param>
    /// <returns>The certificates.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The file holds no certificate, or a damaged one.</exception>
    public static X509Certificate2Collection ReadTrustedRoots(string path)
    {
        X509Certificate2Collection roots = [];
        roots.ImportFromPem(File.ReadAllText(path));
        return roots.Count > 0
            ? roots
            : throw new System.Security.Cryptography.CryptographicException("The file holds no certificate in PEM form.");
    }

    private static X509ChainPolicy? ChainPolicy(X509Certificate2Collection? roots)
    {
        if (roots is null) return null;
        X509ChainPolicy policy = new() { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(roots);
        return policy;
    }
}
