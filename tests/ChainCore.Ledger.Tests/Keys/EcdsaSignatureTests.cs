using FsCheck.Fluent;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>The form of signatures: strict DER (BIP 66), SIGHASH_ALL, low S.</summary>
public sealed class EcdsaSignatureTests
{
    // R = 1, S = 1.
    private const string Smallest = "3006020101020101";

    private const string Half = "7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0";
    private const string HalfAndOne = "7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a1";

    [Theory]
    [InlineData(Smallest, 1, 1)]
    [InlineData("300702017f02020080", 127, 128)]
    [InlineData("300702020080020101", 128, 1)]
    [InlineData("300802020100020200ff", 256, 255)]
    [InlineData("3006020100020100", 0, 0)] // well-formed; no such signature verifies
    public void H22_SmallNumbersAreEncodedAsBip66Demands(string hex, int r, int s)
    {
        Assert.True(EcdsaSignature.TryParseDer(Convert.FromHexString(hex), out var signature));
        var compact = new byte[64];
        signature.CopyTo(compact);
        Assert.Equal($"{r:x64}{s:x64}", Convert.ToHexStringLower(compact));
        Assert.Equal(hex, signature.ToString());
        Assert.Equal(hex + "01", Convert.ToHexStringLower(signature.ToScriptSignature()));
    }

    /// <summary>Each clause of BIP 66's IsValidSignatureEncoding broken, and others.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("30")]
    [InlineData("3000")]
    [InlineData("30050201010201")] // too short
    [InlineData("3106020101020101")] // not a sequence
    [InlineData("3007020101020101")] // length too long
    [InlineData("3005020101020101")] // length too short
    [InlineData("300602010102010100")] // byte behind it
    [InlineData("308106020101020101")] // long form of a length
    [InlineData("3080020101020101")] // indefinite length
    [InlineData("3006030101020101")] // R no integer
    [InlineData("3006020101030101")] // S no integer
    [InlineData("3005020002010101")] // R empty
    [InlineData("3006020002020101")] // R empty
    [InlineData("300602020101020001")] // S empty
    [InlineData("30060201010200")] // S empty
    [InlineData("3006020181020101")] // R negative
    [InlineData("3006020101020181")] // S negative
    [InlineData("300702020001020101")] // R padded
    [InlineData("300702010102020001")] // S padded
    [InlineData("3008020300008102010101")] // R padded twice
    [InlineData("300702020000020101")] // R = 0, padded
    [InlineData("3006020501020101")] // R longer than all
    [InlineData("3006020101020501")] // S longer than all
    [InlineData("3006020101020200")] // S cut
    [InlineData("30070281010102010101")] // long form of R's length
    [InlineData("3009020101020101020101")] // three integers
    [InlineData("3003020101")] // one integer
    [InlineData("020101020101")] // no sequence
    [InlineData("30260221010000000000000000000000000000000000000000000000000000000000000000020101")] // R of 33 digits
    public void H22_OtherEncodingsAreRefused(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        Assert.False(EcdsaSignature.TryParseDer(bytes, out var signature));
        Assert.Equal(default, signature);
        Assert.Equal(ScriptError.SignatureEncoding, EcdsaSignature.Check([.. bytes, 1], out _));
    }

    [Fact]
    public void H22_NothingIsNoSignature() => Assert.Equal(ScriptError.SignatureEncoding, EcdsaSignature.Check([], out _));

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(0x41)]
    [InlineData(0x81)]
    [InlineData(0x82)]
    [InlineData(0x83)]
    [InlineData(255)]
    public void X17_OtherHashTypesAreRefused(int hashType)
    {
        Assert.Equal(ScriptError.None, EcdsaSignature.Check([.. Convert.FromHexString(Smallest), 1], out var signature));
        Assert.NotEqual(default, signature);
        Assert.Equal(
            ScriptError.SignatureHashType, EcdsaSignature.Check([.. Convert.FromHexString(Smallest), (byte)hashType], out signature));
        Assert.Equal(default, signature);
    }

    [Fact]
    public void H22_SMayBeHalfTheOrderAndNotOneMore()
    {
        var one = new string('0', 63) + "1";
        EcdsaSignature low = new(Convert.FromHexString(one + Half)), high = new(Convert.FromHexString(one + HalfAndOne));
        Assert.True(low.IsLowS);
        Assert.False(high.IsLowS);
        Assert.Equal(low, high.NormalizeS()); // n - (n + 1) / 2 = (n - 1) / 2
        Assert.Equal(low, low.NormalizeS());
        Assert.Equal(ScriptError.None, EcdsaSignature.Check(low.ToScriptSignature(), out _));
        Assert.Equal(ScriptError.SignatureHighS, EcdsaSignature.Check(high.ToScriptSignature(), out _));
    }

    [Fact]
    public void H22_NumbersAboveTheOrderAreLeftAsTheyAre()
    {
        foreach (var s in new[] { EcdsaSignature.Order.ToArray(), Enumerable.Repeat((byte)255, 32).ToArray() })
        {
            EcdsaSignature signature = new((byte[])[.. new byte[32], .. s]);
            Assert.False(signature.IsLowS);
            Assert.Equal(signature, signature.NormalizeS());
        }
    }

    [Fact]
    public void H22_EverySignatureSurvivesItsEncoding() => Property.ForAll(
        (from bytes in Generators.Bytes(64, 64)
         from zeros in Gen.Two(Gen.Choose(0, 31))
         select (bytes, zeros)).ToArbitrary(),
        values =>
        {
            values.bytes.AsSpan(0, values.zeros.Item1).Clear();
            values.bytes.AsSpan(32, values.zeros.Item2).Clear();
            EcdsaSignature signature = new(values.bytes);
            var der = signature.ToDer();
            Assert.InRange(der.Length, 8, EcdsaSignature.MaximumDerSize);
            Assert.True(EcdsaSignature.TryParseDer(der, out var parsed));
            Assert.Equal(signature, parsed);
            Assert.True(signature == parsed && signature.GetHashCode() == parsed.GetHashCode());
        });

    /// <summary>One signature has one encoding: what is accepted is what we would write.</summary>
    [Fact]
    public void H22_WhateverParsesEncodesToTheSameBytes()
    {
        Random random = new(Property.RunSeed.GetHashCode());
        var sources = RealData.Inputs.Select(input => SignatureVerifierTests.Parts(input).Signature.ToDer()).ToArray();
        var parsed = 0;
        for (var i = 0; i < 100_000; i++)
        {
            var bytes = (byte[])sources[random.Next(sources.Length)].Clone();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var place = random.Next(3) == 0 ? random.Next(bytes.Length) : new[] { 0, 1, 2, 3, 4, 5, 36, 37, 38, 39 }[random.Next(10)];
                bytes[place] = (byte)(random.Next(2) == 0 ? random.Next(256) : bytes[place] + random.Next(-1, 2));
            }

            if (!EcdsaSignature.TryParseDer(bytes, out var signature)) continue;
            parsed++;
            Assert.True(bytes.AsSpan().SequenceEqual(signature.ToDer()), Property.Repeat);
        }

        Assert.InRange(parsed, 1_000, 99_000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(65)]
    public void X17_OtherLengthsThrow(int length) => Assert.Throws<ArgumentException>(() => new EcdsaSignature(new byte[length]));
}
