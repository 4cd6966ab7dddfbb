using System.Net;
using System.Security.Cryptography;
using ChainCore.Protocol;

namespace ChainCore.Node.Tests.Protocol;

/// <summary>Certificates are always checked; a file of roots can be given, nothing can be ignored (D27).</summary>
public sealed class NodeClientTlsTests
{
    private static readonly TimeSpan Patience = Until.Patience;

    [Fact]
    public async Task D27_AnUntrustedCertificateIsRefused()
    {
        using var certificate = TestAuthority.CreateSelfSigned();
        await using MisbehavingServer server = new(MisbehavingServer.Answer(Samples.Status), certificate);
        using var http = NodeHttp.CreateClient(new() { ConnectTimeout = Until.Patience });
        var response = await new NodeClient(http, server.Url).GetStatusAsync(Patience);
        Assert.Equal((NodeFailureKind.TlsFailure, null), (response.Failure?.Kind, response.StatusCode));
        Assert.Equal("", server.LastRequest);
    }

    [Fact]
    public async Task D27_TheSameCertificateIsTakenFromAFileOfRoots()
    {
        using var certificate = TestAuthority.CreateSelfSigned();
        await using MisbehavingServer server = new(MisbehavingServer.Answer(Samples.Status), certificate);
        using TemporaryFolder folder = new();
        var (file, _) = await TestAuthority.WriteAsync(certificate, folder.Path);
        using var http = NodeHttp.CreateClient(new() { TrustedRoots = NodeHttp.ReadTrustedRoots(file), ConnectTimeout = Until.Patience });
        var response = await new NodeClient(http, server.Url).GetStatusAsync(Patience);
        Assert.True(response.IsSuccess, response.Explanation);
    }

    [Fact]
    public async Task D27_ATrustedCertificateOfAnotherHostIsRefused()
    {
        using var certificate = TestAuthority.CreateSelfSigned(IPAddress.Parse("127.0.0.2"));
        await using MisbehavingServer server = new(MisbehavingServer.Answer(Samples.Status), certificate);
        using var http = NodeHttp.CreateClient(new() { TrustedRoots = [certificate], ConnectTimeout = Until.Patience });
        Assert.Equal(NodeFailureKind.TlsFailure, (await new NodeClient(http, server.Url).GetStatusAsync(Patience)).Failure?.Kind);
    }

    [Fact]
    public async Task D27_AServerWithoutTlsIsRefused()
    {
        await using MisbehavingServer server =
            new(connection => connection.SendAsync("HTTP/1.1 400 Bad Request\r\n\r\n"), readsRequest: false);
        using var http = NodeHttp.CreateClient(new() { ConnectTimeout = Until.Patience });
        var url = NodeUrl.Parse(FormattableString.Invariant($"https://127.0.0.1:{server.Port}"));
        Assert.Equal(NodeFailureKind.TlsFailure, (await new NodeClient(http, url).GetStatusAsync(Patience)).Failure?.Kind);
    }

    [Fact]
    public void D27_AFileWithoutCertificatesIsAnError()
    {
        using TemporaryFolder folder = new();
        var file = folder.File("roots.pem");
        Assert.ThrowsAny<IOException>(() => NodeHttp.ReadTrustedRoots(file));
        File.WriteAllText(file, "nothing");
        Assert.Throws<CryptographicException>(() => NodeHttp.ReadTrustedRoots(file));
        File.WriteAllText(file, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        Assert.ThrowsAny<CryptographicException>(() => NodeHttp.ReadTrustedRoots(file));
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
}
