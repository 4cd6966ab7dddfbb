namespace ChainCore.Tests;

public sealed class Sha256dIncrementalTests
{
    [Fact]
    public void A3_EveryWayToCutAMessageInThree()
    {
        var message = new TestRandom().NextBytes(150);
        var expected = Sha256d.Hash(message);
        Assert.Equal(Reference.TextbookTwice(message), expected.ToByteArray());
        for (var first = 0; first <= message.Length; first++)
        {
            for (var second = first; second <= message.Length; second++)
            {
                var incremental = default(Sha256dIncremental);
                incremental.AppendData(message.AsSpan(0, first));
                incremental.AppendData(message.AsSpan(first, second - first));
                incremental.AppendData(message.AsSpan(second));
                if (incremental.GetCurrentHash() != expected) Assert.Fail($"cut at {first} and {second} {TestRandom.Repeat}");
            }
        }
    }

    [Fact]
    public void GetCurrentHashCanBeAskedInTheMiddle()
    {
        var message = new TestRandom().NextBytes(300);
        var incremental = default(Sha256dIncremental);
        for (var length = 0; length < message.Length; length++)
        {
            Assert.Equal(Reference.FrameworkTwice(message.AsSpan(0, length)), incremental.GetCurrentHash().ToByteArray());
            incremental.AppendData(message.AsSpan(length, 1));
        }
    }

    [Fact]
    public void GetHashAndResetStartsAnew()
    {
        var incremental = default(Sha256dIncremental);
        incremental.AppendData("something of some length, longer than a block of 64 bytes, to leave a midstate"u8);
        _ = incremental.GetHashAndReset();
        Assert.Equal(Sha256d.Hash([]), incremental.GetCurrentHash());
        incremental.AppendData("abc"u8);
        Assert.Equal(Sha256d.Hash("abc"u8), incremental.GetHashAndReset());
    }

    [Fact]
    public void ACopyIsAHashOfItsOwn()
    {
        var original = default(Sha256dIncremental);
        original.AppendData("ab"u8);
        var copy = original;
        original.AppendData("c"u8);
        copy.AppendData("x"u8);
        Assert.Equal(Sha256d.Hash("abc"u8), original.GetCurrentHash());
        Assert.Equal(Sha256d.Hash("abx"u8), copy.GetCurrentHash());
    }
}
