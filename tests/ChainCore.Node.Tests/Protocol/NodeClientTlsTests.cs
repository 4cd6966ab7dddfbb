using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ChainCore.Protocol;

namespace ChainCore.Node.Tests.Protocol;

/// <summary>Certificates are always checked; a file of roots can be given, nothing can be ignored (D27).</summary>
public sealed class NodeClientTlsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task D27_AnUntrustedCertificateIsRefused()
    {
        using var certificate = SelfSigned("127.0.0.1");
        await using MisbehavingServer server = new(MisbehavingServer.Answer(Samples.Status), certificate);
        using var http = NodeHttp.CreateClient();
        var response = await new NodeClient(http, server.Url).GetStatusAsync(Patience);
        Assert.Equal((NodeFailureKind.TlsFailure, null), (response.Failure?.Kind, response.StatusCode));
        Assert.Equal("", server.LastRequest);
    }

    [Fact]
    public async Task D27_TheSameCertificateIsTakenFromAFileOfRoots()
    {
        using var certificate = SelfSigned("127.0.0.1");
        await using MisbehavingServer server = new(MisbehavingServer.Answer(Samples.Status), certificate);
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            await File.WriteAllTextAsync(file, certificate.ExportCertificatePem());
            using var http = NodeHttp.CreateClient(new() { TrustedRoots = NodeHttp.ReadTrustedRoots(file) });
            var response = await new NodeClient(http, server.Url).GetStatusAsync(Patience);
            Assert.True(response.IsSuccess, response.Explanation);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task D27_ATrustedCertificateOfAnotherHostIsRefused()
    {
        using var certificate = SelfSigned("127.0.0.2");
        await using MisbehavingServer server = new(MisbehavingServer.Answer(Samples.Status), certificate);
        using var http = NodeHttp.CreateClient(new() { TrustedRoots = [certificate] });
        Assert.Equal(NodeFailureKind.TlsFailure, (await new NodeClient(http, server.Url).GetStatusAsync(Patience)).Failure?.Kind);
    }

    [Fact]
    public async Task D27_AServerWithoutTlsIsRefused()
    {
        await using MisbehavingServer server =
            new(connection => connection.SendAsync("HTTP/1.1 400 Bad Request\r\n\r\n"), readsRequest: false);
        using var http = NodeHttp.CreateClient();
        var url = NodeUrl.Parse(FormattableString.Invariant($"https://127.0.0.1:{server.Port}"));
        Assert.Equal(NodeFailureKind.TlsFailure, (await new NodeClient(http, url).GetStatusAsync(Patience)).Failure?.Kind);
    }

    [Fact]
    public void D27_AFileWithoutCertificatesIsAnError()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Assert.ThrowsAny<IOException>(() => NodeHttp.ReadTrustedRoots(file));
        try
        {
            File.WriteAllText(file, "nothing");
            Assert.Throws<CryptographicException>(() => NodeHttp.ReadTrustedRoots(file));
            File.WriteAllText(file, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
            Assert.ThrowsAny<CryptographicException>(() => NodeHttp.ReadTrustedRoots(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void D26_TheHandlerIsPooledAndNeitherFollowsNorIgnores()
    {
        using var handler = NodeHttp.CreateHandler();
        Assert.Equal((false, false, false, DecompressionMethods.None),
            (handler.UseProxy, handler.UseCookies, handler.AllowAutoRedirect, handler.AutomaticDecompression));
        Assert.True(handler.PooledConnectionLifetime > TimeSpan.Zero && handler.ConnectTimeout > TimeSpan.Zero);
        Assert.Null(handler.SslOptions.RemoteCertificateValidationCallback);
        Assert.DoesNotContain(typeof(NodeHttpOptions).GetProperties(), property => property.PropertyType.IsSubclassOf(typeof(Delegate)));
    }

    private static X509Certificate2 SelfSigned(string address)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new("CN=ChainCore test", key, HashAlgorithmName.SHA256);
        SubjectAlternativeNameBuilder names = new();
        names.AddIpAddress(IPAddress.Parse(address));
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = DateTimeOffset.UtcNow;
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));

        // Some platforms' TLS takes no key that was never stored.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
