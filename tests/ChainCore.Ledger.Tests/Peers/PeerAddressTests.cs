using System.Net;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Which addresses a node connects to (row F19).</summary>
public sealed class PeerAddressTests
{
    [Theory]
    [InlineData("http://8.8.8.8:5000", "http://8.8.8.8:5000")]
    [InlineData("HTTP://Node.Example.:80/", "http://node.example")]
    [InlineData("https://node.example:443", "https://node.example")]
    [InlineData("http://[2606:4700::1111]:5000/", "http://[2606:4700::1111]:5000")]
    [InlineData("http://0x7f.1:5000", "http://127.0.0.1:5000")]
    [InlineData("http://2130706433:5000", "http://127.0.0.1:5000")]
    public void F19_AddressesHaveOneForm(string text, string canonical)
    {
        Assert.True(PeerAddress.TryParse(text, out var address, out var error), error.ToString());
        Assert.Equal(canonical, address.ToString());
        Assert.True(address == PeerAddress.Parse(canonical));
    }

    [Theory]
    [InlineData(null, PeerAddressError.NotAUrl)]
    [InlineData("", PeerAddressError.NotAUrl)]
    [InlineData("node.example:5000", PeerAddressError.Scheme)]
    [InlineData("/peers", PeerAddressError.Scheme)]
    [InlineData("ftp://node.example", PeerAddressError.Scheme)]
    [InlineData("file:///etc/passwd", PeerAddressError.Scheme)]
    [InlineData("http://user@node.example", PeerAddressError.Credentials)]
    [InlineData("http://user:secret@node.example", PeerAddressError.Credentials)]
    [InlineData("http://@node.example", PeerAddressError.Credentials)]
    [InlineData("http://node.example/admin", PeerAddressError.Path)]
    [InlineData("http://node.example?x=1", PeerAddressError.Path)]
    [InlineData("http://node.example/#x", PeerAddressError.Path)]
    [InlineData("http://node.example?", PeerAddressError.Path)]
    [InlineData("http://node.example:0", PeerAddressError.Host)]
    public void F19_AnythingElseIsNone(string? text, PeerAddressError expected)
    {
        Assert.False(PeerAddress.TryParse(text, out var address, out var error));
        Assert.Null(address);
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("http://8.8.8.8", true)]
    [InlineData("http://[2606:4700::1111]", true)]
    [InlineData("http://127.0.0.1:5000", false)]
    [InlineData("http://127.9.9.9", false)]
    [InlineData("http://localhost:5000", false)]
    [InlineData("http://node", false)]
    [InlineData("http://node.local", false)]
    [InlineData("http://10.1.2.3", false)]
    [InlineData("http://172.16.0.1", false)]
    [InlineData("http://172.32.0.1", true)]
    [InlineData("http://192.168.1.1", false)]
    [InlineData("http://100.64.0.1", false)]
    [InlineData("http://169.254.169.254", false)]
    [InlineData("http://0.0.0.0", false)]
    [InlineData("http://224.0.0.1", false)]
    [InlineData("http://255.255.255.255", false)]
    [InlineData("http://[::1]", false)]
    [InlineData("http://[::]", false)]
    [InlineData("http://[fe80::1]", false)]
    [InlineData("http://[fd00::1]", false)]
    [InlineData("http://[ff02::1]", false)]
    [InlineData("http://[::ffff:127.0.0.1]", false)]
    [InlineData("http://[::ffff:8.8.8.8]", true)]
    [InlineData("http://[64:ff9b::7f00:1]", false)]
    [InlineData("http://[2002:7f00:1::]", false)]
    public void F19_OnlyPublicAddressesAreAllowedToAPublicNode(string text, bool isAllowed) =>
        Assert.Equal(isAllowed, PeerAddressRules.For([IPAddress.Any]).Allows(PeerAddress.Parse(text)));

    [Theory]
    [InlineData("127.0.0.1", "http://127.0.0.1:5000", true)]
    [InlineData("10.0.0.1", "http://10.0.0.2", true)]
    [InlineData("127.0.0.1", "http://169.254.169.254", false)]
    [InlineData("169.254.1.1", "http://169.254.1.2", true)]
    [InlineData("127.0.0.1", "http://0.0.0.0", false)]
    [InlineData("127.0.0.1", "http://224.0.0.1", false)]
    [InlineData("8.8.8.8", "http://10.0.0.2", false)]
    public void F19_PrivateAddressesAreAllowedWhereTheNodeItselfIsBoundToOne(string bound, string text, bool isAllowed) =>
        Assert.Equal(isAllowed, PeerAddressRules.For([IPAddress.Parse(bound)]).Allows(PeerAddress.Parse(text)));

    [Fact]
    public async Task F19_NamesAreResolvedWhenAConnectionIsMadeAndOnlyWhatIsAllowedIsConnectedTo()
    {
        FixedResolver resolver = new() { ["mixed.example"] = ["10.0.0.1", "8.8.8.8"], ["inside.example"] = ["127.0.0.1"] };
        PeerAddressRules rules = new() { Resolver = resolver };
        Assert.Equal([IPAddress.Parse("8.8.8.8")], await rules.ResolveAsync(PeerAddress.Parse("http://mixed.example"), default));
        foreach (var text in (string[])["http://inside.example", "http://absent.example", "http://127.0.0.1"])
        {
            var exception = await Assert.ThrowsAsync<PeerException>(() => rules.ResolveAsync(PeerAddress.Parse(text), default));
            Assert.Equal(PeerError.ForbiddenAddress, exception.Error);
        }
    }

    [Fact]
    public void F19_SchemesAndHostsCanBeNarrowed()
    {
        PeerAddressRules rules = new() { AllowedSchemes = ["https"], AllowedHosts = ["one.example", ".nodes.example"] };
        Assert.True(rules.Allows(PeerAddress.Parse("https://one.example")));
        Assert.True(rules.Allows(PeerAddress.Parse("https://a.nodes.example")));
        Assert.False(rules.Allows(PeerAddress.Parse("http://one.example")));
        Assert.False(rules.Allows(PeerAddress.Parse("https://two.example")));
        Assert.False(rules.Allows(PeerAddress.Parse("https://evilnodes.example")));
    }

    private sealed class FixedResolver : Dictionary<string, string[]>, IHostResolver
    {
        public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyList<IPAddress>>([.. this.GetValueOrDefault(host, []).Select(IPAddress.Parse)]);
    }
}
