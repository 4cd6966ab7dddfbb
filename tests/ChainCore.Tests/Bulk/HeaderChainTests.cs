namespace ChainCore.Tests;

/// <summary>Chains of real headers, whole and broken in every way.</summary>
[Trait("Category", "Kernel")]
public sealed class HeaderChainTests
{
    private static readonly byte[] Retarget = [.. TestData.RetargetHeaders.SelectMany(row => row.Bytes)];

    private static readonly Hash256 RetargetParent = TestData.RetargetHeaders[0].Header.PreviousHash;

    [KernelTheory]
    public void A19_RealChainsHold(string name)
    {
        var kernel = KernelProbe.Kernel(name);
        var mainnet = TestData.RealHeaders.Where(row => row.Network == "mainnet").Take(300).ToArray();
        Assert.Equal(299, mainnet[^1].Height);
        var result = HeaderChain.Verify([.. mainnet.SelectMany(row => row.Bytes)], Hash256.Zero, kernel);
        Assert.Equal(new(300, HeaderChainError.None, Hash256.Parse(mainnet[^1].Hash)), result);

        result = HeaderChain.Verify(Retarget, RetargetParent, kernel);
        Assert.Equal(new(2016, HeaderChainError.None, Hash256.Parse(TestData.RetargetHeaders[^1].Hash)), result);
        Assert.True(result.IsValid);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(2015)]
    public void ABrokenHeaderEndsTheChainWithItsOwnReason(int index)
    {
        var tip = index == 0 ? RetargetParent : Hash256.Parse(TestData.RetargetHeaders[index - 1].Hash);

        // The previous hash, the bits (negative, zero, too large), and the nonce.
        Assert.Equal(new(index, HeaderChainError.BrokenLink, tip), Verify(header => header with { PreviousHash = Hash256.Zero }));
        Assert.Equal(new(index, HeaderChainError.InvalidBits, tip), Verify(header => header with { Bits = new(0x1d80ffff) }));
        Assert.Equal(new(index, HeaderChainError.InvalidBits, tip), Verify(header => header with { Bits = new(0) }));
        Assert.Equal(new(index, HeaderChainError.InvalidBits, tip), Verify(header => header with { Bits = new(0xff7fffff) }));
        Assert.Equal(new(index, HeaderChainError.HighHash, tip), Verify(header => header with { Nonce = header.Nonce + 1 }));

        HeaderChainResult Verify(Func<BlockHeader, BlockHeader> spoil)
        {
            var headers = Retarget.ToArray();
            var place = headers.AsSpan(index * BlockHeader.Size, BlockHeader.Size);
            spoil(new(place)).WriteTo(place);
            return HeaderChain.Verify(headers, RetargetParent);
        }
    }

    [Fact]
    public void AnotherParentBreaksTheFirstLink() =>
        Assert.Equal(new(0, HeaderChainError.BrokenLink, Hash256.Zero), HeaderChain.Verify(Retarget, Hash256.Zero));

    [Fact]
    public void NoHeadersHoldAndKeepTheParent() =>
        Assert.Equal(new(0, HeaderChainError.None, RetargetParent), HeaderChain.Verify([], RetargetParent));

    [Fact]
    public void A29_HalfAHeaderIsRefused() =>
        Assert.Throws<ArgumentException>("headers", () => HeaderChain.Verify(new byte[81], Hash256.Zero));
}
