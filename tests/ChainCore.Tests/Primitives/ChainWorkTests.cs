using System.Numerics;

namespace ChainCore.Tests;

public sealed class ChainWorkTests
{
    private const string Most = "0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff";

    [Fact]
    public void X5_TextHasNoLeadingZeros()
    {
        ValueContract.HasText(ChainWork.Zero, "0x0");
        ValueContract.HasText(new Difficulty(4).ToWork(), "0x10000");
        ValueContract.HasText(ChainWork.Parse(Most), Most);
        ValueContract.HasHexadecimalFormats(ChainWork.Parse("0x2a01ff"), "0x2A01FF");
        Assert.Equal(ChainWork.Parse("0x2a0100"), ChainWork.Parse("00002A0100"));
        Assert.Equal(ChainWork.Zero, ChainWork.Parse(new string('0', 64)));
        ValueContract.Refuses<ChainWork>(
            null, "", "0x", "0x0x1", "0x1" + new string('0', 64), new string('0', 65), " 1", "1 ", "-1", "1g", "1\0", "\u0661");
    }

    [Fact]
    public void X5_TextAndBytesRoundTrip() => Property.ForAll(
        Values.Bytes(32),
        bytes =>
        {
            ChainWork work = new(bytes);
            var number = new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
            var digits = number.ToString("x").TrimStart('0');
            ValueContract.HasText(work, "0x" + (digits.Length == 0 ? "0" : digits));
            var written = new byte[32];
            work.WriteBigEndian(written);
            Assert.Equal(bytes, written);
        },
        cases: 300);

    [Fact]
    public void X5_SumsAreThoseOfNumbers() => Property.ForAll(
        FsCheck.Fluent.Arb.Zip(Values.Bytes(32), Values.Bytes(32)),
        pair =>
        {
            ChainWork a = new(pair.Item1), b = new(pair.Item2);
            var sum = a.ToBigInteger() + b.ToBigInteger();
            Assert.Equal(Math.Sign(a.ToBigInteger().CompareTo(b.ToBigInteger())), Math.Sign(a.CompareTo(b)));
            if (sum > Reference.TargetOf(0))
            {
                Assert.Throws<OverflowException>(() => a + b);
                Assert.Throws<OverflowException>(() => ChainWork.Add(b, a));
            }
            else
            {
                Assert.Equal(sum, (a + b).ToBigInteger());
                Assert.Equal(a + b, ChainWork.Add(b, a));
            }
        });

    [Fact]
    public void X5_CarriesReachTheTop()
    {
        var one = ChainWork.Parse("1");
        foreach (var digits in (int[])[16, 32, 48, 63])
        {
            Assert.Equal(ChainWork.Parse("1" + new string('0', digits)), ChainWork.Parse(new string('f', digits)) + one);
        }

        Assert.Throws<OverflowException>(() => ChainWork.Parse(Most) + one);
        Assert.Equal(Most, (ChainWork.Parse(Most) + ChainWork.Zero).ToString());
    }

    [Fact]
    public void ComparesAsNumbers() => ValueContract.IsOrdered(
        ChainWork.Zero, ChainWork.Parse("1"), ChainWork.Parse("ffffffffffffffff"), ChainWork.Parse("10000000000000000"),
        ChainWork.Parse("1" + new string('0', 40)), ChainWork.Parse(Most));

    [Fact]
    public void A29_OtherLengthsAreRefused()
    {
        foreach (var length in (int[])[0, 31, 33]) Assert.Throws<ArgumentException>(() => new ChainWork(new byte[length]));
        var destination = new byte[31];
        Array.Fill(destination, (byte)0xA5);
        Assert.Equal("destination", Assert.Throws<ArgumentException>(() => ChainWork.Parse(Most).WriteBigEndian(destination)).ParamName);
        Assert.All(destination, value => Assert.Equal(0xA5, value));
    }

    [Fact]
    public void X5_Json()
    {
        ValueContract.HasJson(ChainWork.Parse("0x2a0100"), "\"0x2a0100\"");
        ValueContract.HasJsonKey(ChainWork.Parse("0x2a0100"), "\"0x2a0100\"");
        ValueContract.RefusesJson<ChainWork>("null", "2752768", "\"0x\"", "\"\"", "\"2a01,00\"", "{}", "\"-1\"");
    }
}
