using System.Security.Cryptography;

namespace ChainCore.Ledger;

/// <summary>What became of an implementation of <see cref="ISignatureVerifier"/> on this machine.</summary>
/// <param name="Name">The implementation's name.</param>
/// <param name="Verifier">The implementation; null if it does not work here.</param>
/// <param name="WhyNot">Why it does not work; null if it does.</param>
public sealed record SignatureVerifierStatus(string Name, ISignatureVerifier? Verifier, string? WhyNot);

/// <summary>Chooses among the implementations of <see cref="ISignatureVerifier"/>; each is accepted only after its self-test.</summary>
public static class SignatureVerifier
{
    private static readonly Lazy<IReadOnlyList<SignatureVerifierStatus>> Statuses = new(FindAll);

    /// <summary>All implementations, the fastest first, with the reason where one does not work here.</summary>
    public static IReadOnlyList<SignatureVerifierStatus> All => Statuses.Value;

    /// <summary>libsecp256k1 where it loads and passes its self-test, the framework otherwise. Log its name.</summary>
    /// <exception cref="PlatformNotSupportedException">Neither works here.</exception>
    public static ISignatureVerifier Default =>
        All.FirstOrDefault(status => status.Verifier is not null)?.Verifier
        ?? throw new PlatformNotSupportedException(
            $"No secp256k1 here: {string.Join("; ", All.Select(status => $"{status.Name}: {status.WhyNot}"))}.");

    /// <summary>Runs an implementation on a fixed signature and on what must be refused.</summary>
    /// <param name="verifier">The implementation.</param>
    /// <returns>What it got wrong; null if nothing.</returns>
    public static string? SelfTest(ISignatureVerifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);

        // Secret 1, so the key is the generator (SEC 2); message "Satoshi Nakamoto", nonce by RFC 6979.
        Hash256 digest = new(SHA256.HashData("Satoshi Nakamoto"u8));
        var compact = Convert.FromHexString(
            "934b1ea10a4b3c1757e2b0c017d0b6143ce3c9a7e6a4a49860d7a6ab210ee3d82442ce9d2b916064108014783e923ec36b49743e2ffa1c4496f01a512aafd9e5");
        var uncompressed = Convert.FromHexString(
            "0479be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8");
        byte[] key = [2, .. uncompressed[1..33]];
        byte[] highS =
        [
            .. compact[..32],
            .. Convert.FromHexString("dbbd3162d46e9f9bef7feb87c16dc13b4f6568a87f4e83f728e2443ba586675c"),
        ];

        if (!verifier.Verify(digest, new(compact), key)) return "refuses a valid signature";
        if (!verifier.Verify(digest, new(compact), uncompressed)) return "refuses an uncompressed key";
        if (!verifier.Verify(digest, new(highS), key)) return "refuses high S";
        if (verifier.Verify(new(SHA256.HashData("Satoshi Nakamotp"u8)), new(compact), key)) return "accepts another message";
        if (verifier.Verify(digest, new(Flipped(compact, 31)), key)) return "accepts another R";
        if (verifier.Verify(digest, new(Flipped(compact, 63)), key)) return "accepts another S";
        if (verifier.Verify(digest, new(compact), Flipped(key, 0))) return "accepts the negated key";
        if (verifier.Verify(digest, new(compact), Flipped(uncompressed, 64))) return "accepts a point off the curve";
        if (verifier.Verify(digest, default, key)) return "accepts zeros";
        return verifier.Verify(digest, new(compact), []) ? "accepts a key of no bytes" : null;
    }

    private static byte[] Flipped(byte[] bytes, int index)
    {
        var flipped = (byte[])bytes.Clone();
        flipped[index] ^= 1;
        return flipped;
    }

    private static SignatureVerifierStatus[] FindAll() =>
    [
        Secp256k1Verifier.TryCreate(out var native, out var whyNot) ? Test(native) : new("libsecp256k1", null, whyNot),
        Test(new FrameworkVerifier()),
    ];

    private static SignatureVerifierStatus Test(ISignatureVerifier verifier)
    {
        string? fault;
        try
        {
            fault = SelfTest(verifier);
        }
        catch (Exception exception) when (exception is PlatformNotSupportedException or CryptographicException)
        {
            fault = exception.Message;
        }

        return new(verifier.Name, fault is null ? verifier : null, fault);
    }
}
