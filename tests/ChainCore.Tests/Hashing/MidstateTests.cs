using System.Security.Cryptography;

namespace ChainCore.Tests;

public sealed class MidstateTests
{
    [Fact]
    public void A3_EveryTailLengthAfterEveryPrefix()
    {
        // Tails of 55, 56, 63, 64 bytes and their neighbours are where the padding needs a block more.
        TestRandom random = new();
        var message = random.NextBytes(3 * 64 + 200);
        var digest = new byte[32];
        for (var prefix = 0; prefix <= 3 * 64; prefix += 64)
        {
            var midstate = Midstate.FromPrefix(message.AsSpan(0, prefix));
            for (var tail = 0; tail <= 200; tail++)
            {
                var whole = message.AsSpan(0, prefix + tail);
                midstate.FinishSha256(message.AsSpan(prefix, tail), digest);
                Assert.Equal(TextbookSha256.Hash(whole), digest);
                Assert.Equal(Reference.FrameworkTwice(whole), midstate.FinishSha256d(message.AsSpan(prefix, tail)).ToByteArray());
            }
        }
    }

    [Fact]
    public void A3_DefaultIsTheStateBeforeTheFirstBlock()
    {
        Assert.Equal(default, Midstate.FromPrefix([]));
        Assert.Equal(0UL, default(Midstate).PrefixLength);
        Assert.Equal(Reference.FrameworkTwice([]), default(Midstate).FinishSha256d([]).ToByteArray());
    }

    [Fact]
    public void A3_AppendLeavesTheOldStateAsItIs()
    {
        var first = Midstate.FromPrefix(new byte[64]);
        var copy = first;
        var second = first.Append(new byte[64]);
        Assert.Equal(copy, first);
        Assert.NotEqual(first, second);
        Assert.Equal(128UL, second.PrefixLength);
        Assert.Equal(Midstate.FromPrefix(new byte[128]), second);
        Assert.Equal(first, first.Append([]));
    }

    [Fact]
    public void EqualityIsThatOfStateAndLength()
    {
        var (a, b) = (Midstate.FromPrefix(new byte[64]), Midstate.FromPrefix(new byte[64]));
        var other = Midstate.FromPrefix([.. new byte[63], 1]);
        Assert.True(a == b && !(a != b) && a.Equals((object)b) && a.GetHashCode() == b.GetHashCode());
        Assert.True(a != other && !(a == other) && !a.Equals((object)other) && !a.Equals(null));
        Assert.True(a != default && a != Midstate.FromPrefix(new byte[128]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(65)]
    [InlineData(80)]
    public void A29_OnlyWholeBlocks(int length)
    {
        Assert.Equal("blocks", Assert.Throws<ArgumentException>(() => Midstate.FromPrefix(new byte[length])).ParamName);
        Assert.Throws<ArgumentException>(() => default(Midstate).Append(new byte[length]));
    }

    [Fact]
    public void A29_TooShortDestinationIsLeftUntouched()
    {
        for (var length = 0; length < 32; length++)
        {
            var destination = new byte[length];
            Array.Fill(destination, (byte)0xA5);
            var exception = Assert.Throws<ArgumentException>(() => default(Midstate).FinishSha256([1, 2, 3], destination));
            Assert.Equal("destination", exception.ParamName);
            Assert.All(destination, value => Assert.Equal(0xA5, value));
        }
    }

    [Fact]
    public void DestinationLongerThanADigestKeepsItsRest()
    {
        var destination = new byte[40];
        Array.Fill(destination, (byte)0xA5);
        default(Midstate).FinishSha256([], destination);
        Assert.Equal(SHA256.HashData([]), destination[..32]);
        Assert.All(destination[32..], value => Assert.Equal(0xA5, value));
    }

    [Fact]
    public void DestinationMayOverlapTheTail()
    {
        for (var offset = 0; offset <= 40; offset++)
        {
            var buffer = new TestRandom(7).NextBytes(140);
            var expected = SHA256.HashData(buffer.AsSpan(20, 80));
            default(Midstate).FinishSha256(buffer.AsSpan(20, 80), buffer.AsSpan(offset));
            Assert.Equal(expected, buffer[offset..(offset + 32)]);
        }
    }
}
