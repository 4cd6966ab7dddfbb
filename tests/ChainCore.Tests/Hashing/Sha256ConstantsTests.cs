namespace ChainCore.Tests;

/// <summary>The constants of the library against those that the tests compute from the primes.</summary>
public sealed class Sha256ConstantsTests
{
    [Fact]
    public void K_IsDerivedFromTheCubeRootsOfTheFirst64Primes() => Assert.Equal(TextbookSha256.K, Sha256Constants.K.ToArray());

    [Fact]
    public void H0_IsDerivedFromTheSquareRootsOfTheFirstEightPrimes()
    {
        uint[] literals =
        [
            Sha256Constants.H0, Sha256Constants.H1, Sha256Constants.H2, Sha256Constants.H3,
            Sha256Constants.H4, Sha256Constants.H5, Sha256Constants.H6, Sha256Constants.H7,
        ];
        Assert.Equal(TextbookSha256.InitialHash, literals);
        Assert.Equal(TextbookSha256.InitialHash, Sha256Constants.InitialState.ToArray());
    }

    [Fact]
    public void DigestWords_AreWhatTheConstantWordsOfADigestsBlockDecide()
    {
        var (h, k) = (TextbookSha256.InitialHash, TextbookSha256.K);
        var block = new byte[64];
        (block[32], block[62]) = (0x80, 1);
        var w = TextbookSha256.Schedule(block);
        Assert.Equal((0x8000_0000u, 256u), (w[8], w[15]));

        // Round 0 with a W0 of nought.
        uint[] variables = [.. h];
        TextbookSha256.Rounds(variables, w, 1);

        uint[] expected =
        [
            variables[4], k[1] + h[6], k[2] + h[5], k[3] + h[4], .. k[4..8], .. Enumerable.Range(8, 8).Select(t => k[t] + w[t]),
            TextbookSha256.SmallSigma1(w[15]), w[15], TextbookSha256.SmallSigma0(w[8]), w[8], TextbookSha256.SmallSigma0(w[15]),
            variables[0],
        ];
        Assert.Equal(expected, DigestWords.Words.ToArray());
        Assert.Equal(
            (0, 16, 17, 18, 19, 20, 21),
            (DigestWords.Round0E, DigestWords.W17, DigestWords.W22, DigestWords.W23, DigestWords.W24, DigestWords.W30, DigestWords.Round0A));
    }

    [Fact]
    public void TheTextbookIsNoCopyOfTheLibrary()
    {
        // The one example of FIPS 180-4 that everybody knows, so that the reference stands on its own feet.
        var digest = Convert.ToHexStringLower(TextbookSha256.Hash("abc"u8));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", digest);
    }
}
