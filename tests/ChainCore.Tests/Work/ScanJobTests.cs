namespace ChainCore.Tests;

public sealed class ScanJobTests
{
    [Fact]
    public void TheTargetIsThatOfTheHeadersOwnBits()
    {
        foreach (var row in TestData.AllHeaders)
        {
            ScanJob job = new(row.Header);
            Assert.Equal(row.Header.Bits.ToTarget(), job.Target);
            Assert.Equal(row.Header, job.Header);
        }
    }

    [Fact]
    public void HashIsThatOfTheHeaderWithAnotherNonce()
    {
        TestRandom random = new();
        for (var i = 0; i < 1000; i++)
        {
            var header = random.NextHeader();
            var nonce = random.NextUInt32();
            ScanJob job = new(header, Target.MaxValue);
            Assert.Equal(Reference.HashOf(header.Bytes(), nonce), job.Hash(nonce).ToByteArray());
            Assert.Equal(Reference.HashOf(header.Bytes(), nonce), job.Judge(nonce).ToByteArray());
        }
    }

    [Fact]
    public void TheHeadersNonceIsNotUsed()
    {
        var header = TestData.Genesis.Header;
        ScanJob one = new(header), other = new(header with { Nonce = 0xFFFF_FFFF });
        Assert.Equal(one.Hash(5), other.Hash(5));
    }

    [Fact]
    public void X3_ATargetOfZeroCannotBeScanned() =>
        Assert.Equal("target", Assert.Throws<ArgumentException>(() => new ScanJob(TestData.Genesis.Header, default)).ParamName);

    [Theory]
    [InlineData(0x0000_0000u)] // zero
    [InlineData(0x1d00_0000u)] // zero
    [InlineData(0x0180_0000u)] // zero, with a sign
    [InlineData(0x1d80_ffffu)] // negative
    [InlineData(0xff12_3456u)] // above 256 bits
    public void A29_BitsThatEncodeNoTargetAreRefused(uint bits)
    {
        var header = TestData.Genesis.Header with { Bits = new(bits) };
        Assert.Equal("header", Assert.Throws<ArgumentException>(() => new ScanJob(header)).ParamName);
        Assert.Equal(Target.MaxValue, new ScanJob(header, Target.MaxValue).Target);
    }

    [Fact]
    public void A24_OneJobServesManyThreads()
    {
        ScanJob job = new(TestData.Genesis.Header, new Difficulty(2).Target);
        NonceRange range = new(0x7fff_0000, 0x2_0000);
        List<ScanSolution> expected = [];
        new NonceScanner().FindAll(job, range, expected);
        Assert.NotEmpty(expected);
        Parallel.For(0, 8, _ =>
        {
            List<ScanSolution> solutions = [];
            new NonceScanner().FindAll(job, range, solutions);
            Assert.Equal(expected, solutions);
        });
    }
}
