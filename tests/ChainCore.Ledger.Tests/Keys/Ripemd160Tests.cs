using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>RIPEMD-160 against its authors' vectors.</summary>
public sealed class Ripemd160Tests
{
    public static TheoryData<string, string> Vectors()
    {
        TheoryData<string, string> vectors = [];
        var bits = -1;
        var message = "";
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "ripemd160-vectors.txt")))
        {
            var parts = line.Split(" = ");
            if (parts[0] == "Len") bits = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
            if (parts[0] == "Msg") message = parts[1];
            if (parts[0] == "MD") vectors.Add(message[..(bits / 4)], parts[1]);
        }

        return vectors;
    }

    [Fact]
    public void X17_TheFileHoldsTheVectors() => Assert.Equal(8, Vectors().Count);

    [Theory]
    [MemberData(nameof(Vectors))]
    public void X17_PublishedDigestsAreReproduced(string message, string digest)
    {
        var actual = new byte[Ripemd160.HashSizeInBytes];
        Assert.Equal(Ripemd160.HashSizeInBytes, Ripemd160.HashData(Convert.FromHexString(message), actual));
        Assert.Equal(digest, Convert.ToHexStringLower(actual));
    }

    [Fact]
    public void X17_AMillionLettersGiveThePublishedDigest()
    {
        var actual = new byte[Ripemd160.HashSizeInBytes];
        Ripemd160.HashData(Encoding.ASCII.GetBytes(new string('a', 1_000_000)), actual);
        Assert.Equal("52783243c1697bdbe16d37f97f68f08325dc1528", Convert.ToHexStringLower(actual));
    }

    /// <summary>The digests of 0, 1, ... 259 bytes (i · 7 + 3), hashed together: from Python's hashlib over OpenSSL.</summary>
    [Fact]
    public void X17_EveryLengthAroundABlockIsPaddedRight()
    {
        var digests = new byte[260 * Ripemd160.HashSizeInBytes];
        var message = Enumerable.Range(0, 260).Select(i => (byte)((i * 7) + 3)).ToArray();
        for (var length = 0; length < 260; length++)
            Ripemd160.HashData(message.AsSpan(0, length), digests.AsSpan(length * Ripemd160.HashSizeInBytes));
        Assert.Equal(
            "f4da2d258d307c8dd8f0e9110d3cfd001d3c332ccb2ff7ced4679e314143b7df", Convert.ToHexStringLower(SHA256.HashData(digests)));
    }

    [Fact]
    public void X17_SourceAndDestinationMayOverlap()
    {
        var expected = new byte[20];
        var buffer = RandomNumberGenerator.GetBytes(64);
        Ripemd160.HashData(buffer, expected);
        Ripemd160.HashData(buffer, buffer);
        Assert.Equal(expected, buffer[..20]);
    }

    [Fact]
    public void X17_AShortDestinationStaysUntouched()
    {
        var destination = new byte[19];
        Assert.Throws<ArgumentException>(() => Ripemd160.HashData([], destination));
        Assert.All(destination, value => Assert.Equal(0, value));
    }
}
