using ChainCore.Protocol;
using FsCheck.Fluent;

namespace ChainCore.Node.Tests.Protocol;

/// <summary>What is a node's URL (D38).</summary>
public sealed class NodeUrlTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5000", "http://127.0.0.1:5000", 5000)]
    [InlineData("http://127.0.0.1:5000/", "http://127.0.0.1:5000", 5000)]
    [InlineData("HTTP://LocalHost:1", "http://localhost:1", 1)]
    [InlineData("https://example.org", "https://example.org", 443)]
    [InlineData("http://[::1]:65535", "http://[::1]:65535", 65535)]
    [InlineData("http://[::1]", "http://[::1]", 80)]
    [InlineData("https://example.org:8443/chain/core/", "https://example.org:8443/chain/core", 8443)]
    public void D38_AUrlIsTaken(string text, string canonical, int port)
    {
        Assert.True(NodeUrl.TryParse(text, out var url, out var error), error.ToString());
        Assert.Equal((canonical, port), (url.ToString(), url.Port));
        Assert.Equal(url, NodeUrl.Parse(canonical));
        Assert.Equal($"{canonical}/status", url.Of(NodePaths.Status).AbsoluteUri);
        Assert.Equal(canonical.StartsWith("https", StringComparison.Ordinal), url.IsTls);
    }

    [Theory]
    [InlineData(null, NodeUrlError.Malformed)]
    [InlineData("", NodeUrlError.Malformed)]
    [InlineData("127.0.0.1:5000", NodeUrlError.Malformed)]
    [InlineData("http:/127.0.0.1", NodeUrlError.Malformed)]
    [InlineData(" http://127.0.0.1:5000", NodeUrlError.Malformed)]
    [InlineData("http://a b", NodeUrlError.Malformed)]
    [InlineData("http://[::1", NodeUrlError.Malformed)]
    [InlineData("ftp://127.0.0.1", NodeUrlError.Scheme)]
    [InlineData("file:///etc/passwd", NodeUrlError.Scheme)]
    [InlineData("http://", NodeUrlError.Host)]
    [InlineData("http://:5000", NodeUrlError.Host)]
    [InlineData("http:///status", NodeUrlError.Host)]
    [InlineData("http://127.0.0.1:0", NodeUrlError.Port)]
    [InlineData("http://127.0.0.1:65536", NodeUrlError.Port)]
    [InlineData("http://127.0.0.1:99999999999999999999", NodeUrlError.Port)]
    [InlineData("http://127.0.0.1:", NodeUrlError.Port)]
    [InlineData("http://127.0.0.1:-1", NodeUrlError.Port)]
    [InlineData("http://127.0.0.1:5x", NodeUrlError.Port)]
    [InlineData("http://user:secret@127.0.0.1", NodeUrlError.UserInfo)]
    [InlineData("http://@127.0.0.1", NodeUrlError.UserInfo)]
    [InlineData("http://127.0.0.1/?a=b", NodeUrlError.Query)]
    [InlineData("http://127.0.0.1?", NodeUrlError.Query)]
    [InlineData("http://127.0.0.1/#a", NodeUrlError.Fragment)]
    [InlineData("http://127.0.0.1#", NodeUrlError.Fragment)]
    public void D38_AnythingElseIsRefusedWithWhy(string? text, NodeUrlError expected)
    {
        Assert.False(NodeUrl.TryParse(text, out var url, out var error));
        Assert.Equal((null, expected), (url, error));
        if (text is null) return;
        Assert.Equal(NodeUrl.Describe(expected), Assert.Throws<FormatException>(() => NodeUrl.Parse(text)).Message);
    }

    [Fact]
    public void D38_NoTextThrows() => Property.ForAll(
        (from scheme in Gen.Elements("http://", "https://", "http:", "")
         from rest in Gen.ArrayOf(Gen.OneOf(
             Gen.Elements([.. "[]:/@?#%\\.0a\u00e4\u0000\ud800 "]), Gen.Choose(0, 0xffff).Select(value => (char)value)))
         select scheme + new string(rest)).ToArbitrary(),
        text =>
        {
            if (NodeUrl.TryParse(text, out var url, out _)) Assert.Equal(url, NodeUrl.Parse(url.ToString()));
        });
}
