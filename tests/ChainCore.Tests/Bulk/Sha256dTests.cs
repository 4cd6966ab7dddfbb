namespace ChainCore.Tests;

public sealed class Sha256dTests
{
    [Fact]
    public void A1_EveryLengthAcrossTheFrameworksThreshold()
    {
        var message = new TestRandom().NextBytes((2 * Sha256d.FrameworkThreshold) + 100);
        var destination = new byte[32];
        for (var length = 0; length <= message.Length; length++)
        {
            var source = message.AsSpan(0, length);
            var expected = Reference.FrameworkTwice(source);
            Assert.Equal(expected, Sha256d.Hash(source).ToByteArray());
            Assert.Equal(expected, Sha256d.HashData(source));
            Assert.Equal(32, Sha256d.HashData(source, destination));
            Assert.Equal(expected, destination);
        }
    }

    [Fact]
    public void A1_HashOfAHeaderIsThatOfIts80Bytes()
    {
        foreach (var row in TestData.AllHeaders)
        {
            Assert.Equal(row.Hash, Sha256d.Hash(row.Header).ToString());
            Assert.Equal(row.Hash, Sha256d.Hash(row.Bytes).ToString());
            Assert.Equal(row.Hash, new Hash256(Reference.FrameworkTwice(row.Bytes)).ToString());
        }

        foreach (var row in TestData.AllHeaders.Take(100))
        {
            Assert.Equal(row.Hash, new Hash256(Reference.TextbookTwice(row.Bytes)).ToString());
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(5000)]
    public void A29_TooShortDestinationIsLeftUntouched(int length)
    {
        var source = new byte[length];
        for (var size = 0; size < Sha256d.HashSizeInBytes; size++)
        {
            var destination = new byte[size];
            Array.Fill(destination, (byte)0xA5);
            Assert.False(Sha256d.TryHashData(source, destination, out var written));
            Assert.Equal(0, written);
            Assert.Equal("destination", Assert.Throws<ArgumentException>(() => Sha256d.HashData(source, destination)).ParamName);
            Assert.All(destination, value => Assert.Equal(0xA5, value));
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(5000)]
    public void TryHashDataWritesExactlyADigest(int length)
    {
        var source = new TestRandom().NextBytes(length);
        var destination = new byte[40];
        Array.Fill(destination, (byte)0xA5);
        Assert.True(Sha256d.TryHashData(source, destination, out var written));
        Assert.Equal(32, written);
        Assert.Equal(Reference.FrameworkTwice(source), destination[..32]);
        Assert.All(destination[32..], value => Assert.Equal(0xA5, value));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(1000)]
    public void SourceMayOverlapTheDestination(int length)
    {
        for (var offset = 0; offset <= 64; offset++)
        {
            var buffer = new TestRandom(3).NextBytes(length + 100);
            var expected = Reference.FrameworkTwice(buffer.AsSpan(30, length));
            Sha256d.HashData(buffer.AsSpan(30, length), buffer.AsSpan(offset));
            Assert.Equal(expected, buffer[offset..(offset + 32)]);
        }
    }
}
