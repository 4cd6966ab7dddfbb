namespace ChainCore.Tests;

public sealed class TargetTests
{
    private const string Text = "00000000ffff0000000000000000000000000000000000000000000000000000";

    [Fact]
    public void A16_ExpectedHashesAreSixteenToTheN()
    {
        for (var n = 0; n <= 64; n++) Assert.Equal(Math.Pow(16, n), new Difficulty(n).Target.ExpectedHashes, Math.Pow(16, n) * 1e-12);

        // The least difficulty of Bitcoin's main chain: 2^48 / 0xffff.
        Assert.Equal(Math.Pow(2, 48) / 0xffff, new CompactTarget(0x1d00ffff).ToTarget().ExpectedHashes, 1e-3);
    }

    [Fact]
    public void A18_TextIsBigEndian()
    {
        Target target = new([0x12, .. new byte[30], 0x34]);
        ValueContract.HasText(target, "12" + new string('0', 60) + "34");
        ValueContract.HasHexadecimalFormats(Target.Parse(Text), Text.ToUpperInvariant());
        ValueContract.HasText(Target.MaxValue, new string('f', 64));
        ValueContract.HasText(Target.MinValue, new string('0', 64));
    }

    [Fact]
    public void A18_TextAndBytesRoundTrip() => Property.ForAll(
        Values.Bytes(32),
        bytes =>
        {
            Target target = new(bytes);
            ValueContract.HasText(target, Convert.ToHexStringLower(bytes));
            var written = new byte[32];
            target.WriteBigEndian(written);
            Assert.Equal(bytes, written);
            Assert.Equal(target.ToBigInteger(), Reference.FromHex(target.ToString()));
            Assert.Equal(target.ToBigInteger().IsZero, target.IsZero);

            // Leading zeros may be left out, and "0x" may stand before.
            var digits = target.ToBigInteger().ToString("x").TrimStart('0');
            Assert.Equal(target, Target.Parse(digits.Length == 0 ? "0" : digits));
            Assert.Equal(target, Target.Parse("0x" + target));
            Assert.Equal(target, Target.Parse("0X" + target.ToString("X")));
        },
        cases: 300);

    [Fact]
    public void A27_AHashMeetsATargetThatIsNotBelowIt() => Property.ForAll(
        FsCheck.Fluent.Arb.Zip(Values.Bytes(32), Values.Bytes(32)),
        pair =>
        {
            Target target = new(pair.Item1);
            Hash256 hash = new(pair.Item2);
            Assert.Equal(hash.ToBigInteger() <= target.ToBigInteger(), target.IsMetBy(hash));

            // A hash as a target, one less, one more: where they exist.
            var number = hash.ToBigInteger();
            Assert.Equal(number, Target.FromHash(hash).ToBigInteger());
            Assert.True(Target.FromHash(hash).IsMetBy(hash));
            if (number > 0) Assert.False((number - 1).ToTarget().IsMetBy(hash));
            if (number < Reference.TargetOf(0)) Assert.True((number + 1).ToTarget().IsMetBy(hash));
        });

    [Fact]
    public void ComparesAsNumbers() => ValueContract.IsOrdered(
        Target.MinValue, Target.Parse("1"), Target.Parse("ffffffffffffffff"), Target.Parse("10000000000000000"),
        Target.Parse("1" + new string('0', 32)), Target.Parse(Text), Target.Parse("1" + new string('0', 63)), Target.MaxValue);

    [Fact]
    public void A29_OtherTextIsRefused() => ValueContract.Refuses<Target>(
        null, "", "0x", "0X", "x1", "0x0x1", new string('0', 65), "0x1" + new string('0', 64), " 1", "1 ", "-1", "+1", "1g", "1\0",
        "\u0661", "\uff11");

    [Fact]
    public void A29_OtherLengthsAreRefused()
    {
        foreach (var length in (int[])[0, 31, 33])
        {
            Assert.Equal("bigEndian", Assert.Throws<ArgumentException>(() => new Target(new byte[length])).ParamName);
        }

        var destination = new byte[31];
        Array.Fill(destination, (byte)0xA5);
        Assert.Equal("destination", Assert.Throws<ArgumentException>(() => Target.MaxValue.WriteBigEndian(destination)).ParamName);
        Assert.All(destination, value => Assert.Equal(0xA5, value));
    }

    [Fact]
    public void Json()
    {
        ValueContract.HasJson(Target.Parse(Text), $"\"{Text}\"");
        ValueContract.HasJsonKey(Target.Parse(Text), $"\"{Text}\"");
        Assert.Equal(Target.Parse(Text), System.Text.Json.JsonSerializer.Deserialize<Target>($"\"0xffff{new string('0', 52)}\""));
        ValueContract.RefusesJson<Target>(
            "null", "1", "1.0", "{}", "\"\"", "\"0x\"", "\"-1\"", "\"\\udc00\"", $"\"1{new string('0', 64)}\"");
    }
}
