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
    public void TheTextbookIsNoCopyOfTheLibrary()
    {
        // The one example of FIPS 180-4 that everybody knows, so that the reference stands on its own feet.
        var digest = Convert.ToHexStringLower(TextbookSha256.Hash("abc"u8));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", digest);
    }
}
