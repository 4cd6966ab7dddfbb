using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ChainCore.Tests;

/// <summary>A certificate authority that exists as long as a test.</summary>
internal sealed class TestAuthority : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>Creates an authority.</summary>
    /// <param name="above">The authority that vouches for it; null for a root.</param>
    public TestAuthority(TestAuthority? above = null)
    {
        var name = above is null ? "CN=ChainCore test authority" : "CN=ChainCore intermediate test authority";
        CertificateRequest request = new(name, _key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        var (from, until) = (DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
        if (above is null)
        {
            Root = request.CreateSelfSigned(from, until);
            return;
        }

        using var issued = request.Create(above.Root, from, above.Root.NotAfter, RandomNumberGenerator.GetBytes(8));
        Root = issued.CopyWithPrivateKey(_key);
    }

    /// <summary>The authority's own certificate.</summary>
    public X509Certificate2 Root { get; }

    /// <summary>A certificate nobody has signed but its own key.</summary>
    /// <param name="address">The address it is for; this machine's if null.</param>
    public static X509Certificate2 CreateSelfSigned(IPAddress? address = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Request(key, address).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    /// <summary>A certificate of this authority for this machine.</summary>
    public X509Certificate2 Issue()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = Request(key, null);
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(Root, true, false));
        using var issued = request.Create(
            Root, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddDays(1), RandomNumberGenerator.GetBytes(8));
        return issued.CopyWithPrivateKey(key);
    }

    /// <summary>Writes a certificate and its key as a node reads them.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="above">The certificates that lead from it to a root's.</param>
    /// <returns>The paths of both files.</returns>
    public static async Task<(string Certificate, string Key)> WriteAsync(
        X509Certificate2 certificate, string folder, params IEnumerable<X509Certificate2> above)
    {
        var files = (Certificate: Path.Combine(folder, "cert.pem"), Key: Path.Combine(folder, "key.pem"));
        await File.WriteAllLinesAsync(files.Certificate, above.Prepend(certificate).Select(one => one.ExportCertificatePem()));
        using var key = certificate.GetECDsaPrivateKey()!;
        await File.WriteAllTextAsync(files.Key, key.ExportPkcs8PrivateKeyPem());
        return files;
    }

    /// <summary>Writes the authority's own certificate as a miner reads it.</summary>
    /// <returns>The file's path.</returns>
    public async Task<string> WriteRootAsync(string folder)
    {
        var path = Path.Combine(folder, "ca.pem");
        await File.WriteAllTextAsync(path, Root.ExportCertificatePem());
        return path;
    }

    public void Dispose()
    {
        Root.Dispose();
        _key.Dispose();
    }

    private static CertificateRequest Request(ECDsa key, IPAddress? address)
    {
        CertificateRequest request = new("CN=ChainCore test", key, HashAlgorithmName.SHA256);
        SubjectAlternativeNameBuilder names = new();
        if (address is null) names.AddDnsName("localhost");
        names.AddIpAddress(address ?? IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        return request;
    }
}
