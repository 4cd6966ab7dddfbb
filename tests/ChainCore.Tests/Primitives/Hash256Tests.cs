namespace ChainCore.Tests;

public sealed class Hash256Tests
{
    private const string GenesisText = "000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f";

    private static readonly Hash256 Genesis = Hash256.Parse(GenesisText);

    [Fact]
    public void X2_TextIsTheDigestBackwards()
    {
        var digest = Reference.FrameworkTwice(TestData.Genesis.Bytes);
        Assert.Equal(GenesisText, new Hash256(digest).ToString());
        Assert.Equal(digest, Genesis.ToByteArray());
        Assert.Equal(0x6f, digest[0]);
        Assert.Equal(new Hash256([.. new byte[31], 1]).ToString(), "01" + new string('0', 62));
    }

    [Fact]
    public void X2_ComparesAsLittleEndianNumbers() => ValueContract.IsOrdered(
        Hash256.Zero, new([1, .. new byte[31]]), new([255, .. new byte[31]]), new([0, 1, .. new byte[30]]),
        new([.. new byte[8], 1, .. new byte[23]]), new([.. new byte[16], 1, .. new byte[15]]),
        new([.. new byte[24], 1, .. new byte[7]]), Genesis, new([.. new byte[31], 1]),
        new([.. Enumerable.Repeat((byte)255, 32)]));

    [Fact]
    public void X2_ComparesAsTheNumberItsTextShows() => Property.ForAll(
        FsCheck.Fluent.Arb.Zip(Values.Bytes(32), Values.Bytes(32)),
        pair =>
        {
            Hash256 a = new(pair.Item1), b = new(pair.Item2);
            Assert.Equal(Reference.FromHex(a.ToString()), a.ToBigInteger());
            Assert.Equal(Math.Sign(a.ToBigInteger().CompareTo(b.ToBigInteger())), Math.Sign(a.CompareTo(b)));
            Assert.Equal(pair.Item1.SequenceEqual(pair.Item2), a == b);
        });

    [Fact]
    public void A18_TextAndBytesRoundTrip() => Property.ForAll(
        Values.Bytes(32),
        bytes =>
        {
            Hash256 hash = new(bytes);
            Assert.Equal(bytes, hash.ToByteArray());
            ValueContract.HasText(hash, Convert.ToHexStringLower([.. bytes.Reverse()]));
            Assert.Equal(hash.IsZero, bytes.All(value => value == 0));
        },
        cases: 300);

    [Fact]
    public void A18_TextOfTheGenesisBlock()
    {
        ValueContract.HasText(Genesis, GenesisText);
        ValueContract.HasHexadecimalFormats(Genesis, GenesisText.ToUpperInvariant());
        ValueContract.HasText(default(Hash256), new string('0', 64));
    }

    [Fact]
    public void A29_OtherTextIsRefused() => ValueContract.Refuses<Hash256>(
        null, "", "0", GenesisText[1..], GenesisText + "0", "0x" + GenesisText, "0x" + GenesisText[2..], " " + GenesisText,
        GenesisText + " ",
        GenesisText[1..] + "g", GenesisText[1..] + "-", GenesisText[1..] + "\0", GenesisText[1..] + "\u0660", GenesisText[1..] + "\uff11",
        GenesisText[1..] + "\u0161", GenesisText[..62] + "é");

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void A29_OtherLengthsAreRefused(int length) =>
        Assert.Equal("digest", Assert.Throws<ArgumentException>(() => new Hash256(new byte[length])).ParamName);

    [Fact]
    public void A29_TooShortDestinationIsLeftUntouched()
    {
        for (var length = 0; length < 32; length++)
        {
            var destination = new byte[length];
            Array.Fill(destination, (byte)0xA5);
            Assert.False(Genesis.TryCopyTo(destination));
            Assert.Equal("destination", Assert.Throws<ArgumentException>(() => Genesis.CopyTo(destination)).ParamName);
            Assert.All(destination, value => Assert.Equal(0xA5, value));
        }

        var longer = new byte[34];
        Genesis.CopyTo(longer);
        Assert.Equal([.. Genesis.ToByteArray(), 0, 0], longer);
    }

    [Fact]
    public void X8_Json()
    {
        ValueContract.HasJson(Genesis, $"\"{GenesisText}\"");
        ValueContract.HasJsonKey(Genesis, $"\"{GenesisText}\"");
        ValueContract.HasJson(Hash256.Zero, $"\"{new string('0', 64)}\"");
        ValueContract.RefusesJson<Hash256>(
            "null", "0", "true", "{}", "[]", "\"\"", $"\"{GenesisText}0\"", $"\" {GenesisText}\"", $"\"{GenesisText[1..]}\"",
            $"\"{GenesisText[1..]}\\u0067\"",
            "\"\\ud800\"", $"\"{new string('0', 5000)}\"", "\"" + new string('é', 32) + "\"");
    }

    [Fact]
    public void X8_EscapedJsonIsTheSameText()
    {
        var escaped = string.Concat(GenesisText.Select(digit => FormattableString.Invariant($"\\u{(int)digit:x4}")));
        Assert.Equal(Genesis, System.Text.Json.JsonSerializer.Deserialize<Hash256>($"\"{escaped}\""));
    }
}
