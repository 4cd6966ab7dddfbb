using System.Net;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace ChainCore.Node.Tests;

/// <summary>HTTPS with a certificate made for the test (row H7).</summary>
public class TlsTests
{
    [Fact]
    public async Task H7_CertificateIsServedAndVerified()
    {
        using TemporaryFolder folder = new();
        using var certificate = TestAuthority.CreateSelfSigned();
        var (file, key) = await TestAuthority.WriteAsync(certificate, folder.Path);
        await using var node = await TestNode.StartAsync(
            new() { UseKestrel = true, Settings = settings => settings with { Tls = new(file, key) } });
        Assert.Equal("https", node.BaseUrl.Scheme);

        using var trusting = CreateClient(certificate);
        using var answer = await trusting.GetAsync(new Uri(node.BaseUrl, "/status"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        using HttpClient distrusting = new();
        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => distrusting.GetAsync(new Uri(node.BaseUrl, "/status")));
        Assert.IsType<AuthenticationException>(failure.InnerException);
    }

    /// <summary>A client that knows the root alone has to be sent what lies between.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task H7_TheWholeChainIsServed(bool isInTheFile)
    {
        using TemporaryFolder folder = new();
        using TestAuthority root = new();
        using TestAuthority intermediate = new(root);
        using var certificate = intermediate.Issue();
        var (file, key) = await TestAuthority.WriteAsync(certificate, folder.Path, isInTheFile ? [intermediate.Root] : []);
        await using var node = await TestNode.StartAsync(new() { UseKestrel = true, Settings = settings => settings with { Tls = new(file, key) } });

        using var client = CreateClient(root.Root);
        var asking = client.GetAsync(new Uri(node.BaseUrl, "/status"));
        if (isInTheFile) Assert.Equal(HttpStatusCode.OK, (await asking).StatusCode);
        else await Assert.ThrowsAsync<HttpRequestException>(() => asking);
    }

    [Fact]
    public async Task H7_OldTlsIsRefused()
    {
        using TemporaryFolder folder = new();
        using var certificate = TestAuthority.CreateSelfSigned();
        var (file, key) = await TestAuthority.WriteAsync(certificate, folder.Path);
        await using var node = await TestNode.StartAsync(
            new() { UseKestrel = true, Settings = settings => settings with { Tls = new(file, key) } });
#pragma warning disable CA5397, CA5398, SYSLIB0039 // The old version is what the test is about.
        using var old = CreateClient(certificate, SslProtocols.Tls11);
#pragma warning restore CA5397, CA5398, SYSLIB0039
        await Assert.ThrowsAsync<HttpRequestException>(() => old.GetAsync(new Uri(node.BaseUrl, "/status")));
    }

    [Fact]
    public void H7_FilesThatAreNoCertificateAreAUsageError()
    {
        using TemporaryFolder folder = new();
        var file = Path.Combine(folder.Path, "x.pem");
        File.WriteAllText(file, "no certificate");
        var failure = Assert.Throws<StartupException>(() => SecretFiles.ReadCertificates(new(file, file)));
        Assert.Equal(2, failure.ExitCode);
        Assert.DoesNotContain(folder.Path, failure.Message, StringComparison.Ordinal);
    }

    /// <summary>A client that trusts this certificate and no other.</summary>
    private static HttpClient CreateClient(X509Certificate2 trusted, SslProtocols protocols = default) => new(new SocketsHttpHandler
    {
        SslOptions = new()
        {
            EnabledSslProtocols = protocols,
            CertificateChainPolicy = new()
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { trusted },
                RevocationMode = X509RevocationMode.NoCheck,
            },
        },
    });
}
