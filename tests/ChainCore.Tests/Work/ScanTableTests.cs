using System.Buffers.Binary;
using System.Numerics;

namespace ChainCore.Tests;

/// <summary>What is precomputed per job, against the textbook's schedule and rounds of the same header.</summary>
public sealed class ScanTableTests
{
    [Fact]
    public unsafe void A2_EverythingConstantIsWhatTheTextbookComputes()
    {
        TestRandom random = new();
        for (var i = 0; i < 500; i++)
        {
            var header = random.NextHeader();
            var bytes = header.Bytes();
            var table = new ScanJob(header, Target.MaxValue).Table;

            var midstate = (uint[])TextbookSha256.InitialHash.Clone();
            TextbookSha256.Compress(midstate, bytes.AsSpan(0, 64));
            byte[] block = [.. bytes[64..], 0x80, .. new byte[45], 0x02, 0x80];
            var w = TextbookSha256.Schedule(block);
            var state3 = (uint[])midstate.Clone();
            TextbookSha256.Rounds(state3, w, 3);
            for (var j = 0; j < 8; j++)
            {
                Assert.Equal(midstate[j], table.Midstate[j]);
                Assert.Equal(state3[j], table.State3[j]);
            }

            var state4 = (uint[])midstate.Clone();
            TextbookSha256.Rounds(state4, w, 4);
            Assert.Equal(state4[0], table.Round3A + w[3]);
            Assert.Equal(state4[4], table.Round3E + w[3]);
            for (var t = 4; t < 18; t++) Assert.Equal(TextbookSha256.K[t] + w[t], table.KeyedWords[t]);

            Assert.Equal(w[16], table.W16);
            Assert.Equal(w[17], table.W17);
            Assert.Equal(w[18], table.W18Constant + TextbookSha256.SmallSigma0(w[3]));
            Assert.Equal(w[19], table.W19Constant + w[3]);
            Assert.Equal(w[31], table.W31Constant + w[24] + TextbookSha256.SmallSigma1(w[29]));
        }
    }

    [Fact]
    public unsafe void A2_TheSecondHashsConstantsAreWhatTheTextbookComputes()
    {
        var table = new ScanJob(TestData.Genesis.Header).Table.DigestHash;
        byte[] block = [.. new TestRandom().NextBytes(32), 0x80, .. new byte[29], 0x01, 0x00];
        var w = TextbookSha256.Schedule(block);
        var state1 = (uint[])TextbookSha256.InitialHash.Clone();
        TextbookSha256.Rounds(state1, w, 1);
        Assert.Equal(state1[0], table.Round0A + w[0]);
        Assert.Equal(state1[4], table.Round0E + w[0]);
        for (var t = 0; t < 8; t++) Assert.Equal(TextbookSha256.K[t], table.KeyedWords[t]);
        for (var t = 8; t < 16; t++) Assert.Equal(TextbookSha256.K[t] + w[t], table.KeyedWords[t]);
    }

    [Fact]
    public void A6_TheMaskIsEveryBitThatMustBeZeroAndNoOther()
    {
        for (var bits = 0; bits <= 256; bits++)
        {
            var power = BigInteger.Pow(2, bits);
            if (bits < 256) CheckMask(power);
            if (bits > 0) CheckMask(power - 1);
            if (bits is > 0 and < 256) CheckMask(power + 1);
        }

        TestRandom random = new();
        for (var i = 0; i < 2000; i++) CheckMask((new BigInteger(random.NextBytes(32), isUnsigned: true) >> random.Next(255)) + 1);
    }

    [Theory]
    [InlineData(0, 0x0000_0000u)]
    [InlineData(1, 0x0000_00F0u)]
    [InlineData(2, 0x0000_00FFu)]
    [InlineData(3, 0x0000_F0FFu)]
    [InlineData(4, 0x0000_FFFFu)]
    [InlineData(8, 0xFFFF_FFFFu)]
    [InlineData(9, 0xFFFF_FFFFu)]
    [InlineData(63, 0xFFFF_FFFFu)]
    public void A6_TheMaskOfADifficulty(int leadingZeroDigits, uint mask) =>
        Assert.Equal(mask, new ScanJob(TestData.Genesis.Header, new Difficulty(leadingZeroDigits).Target).Table.CandidateMask);

    /// <summary>By definition: bit i of the hash's top word is in the mask if no number up to the target has it, byte-swapped.</summary>
    private static void CheckMask(BigInteger target)
    {
        if (target > Reference.TargetOf(0)) return;
        uint expected = 0;
        for (var bit = 0; bit < 32; bit++)
        {
            if (BigInteger.Pow(2, 224 + bit) > target) expected |= 1u << bit;
        }

        var mask = new ScanJob(TestData.Genesis.Header, target.ToTarget()).Table.CandidateMask;
        Assert.True(mask == BinaryPrimitives.ReverseEndianness(expected), $"mask {mask:x8} for target {target:x} {TestRandom.Repeat}");
    }
}
