using System.Numerics;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>One contract for both verifiers: real signatures, flipped bits, numbers and keys outside their range.</summary>
public sealed class SignatureVerifierTests
{
    private const string Generator = "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798";

    [Fact]
    public void X17_TheFileHolds338InputsOfWhich226AreCanonical()
    {
        Assert.Equal(338, RealData.Inputs.Count);
        Assert.All(RealData.Inputs, input => Assert.True(input.Valid));
        Assert.Equal(226, RealData.Inputs.Count(input => input.Canonical));
    }

    /// <summary>Each input, and each with one bit of R, S, key and digest changed, the bits being spread over all places.</summary>
    [Theory]
    [VerifierData(Verifiers.Native)]
    [VerifierData(Verifiers.Framework)]
    public void X17_All338RealInputsVerifyAndNoneWithABitFlipped(string name)
    {
        var verifier = Verifiers.Get(name);
        var flips = name == Verifiers.Native ? 8 : 1;
        Parallel.For(0, RealData.Inputs.Count, i =>
        {
            var (digest, signature, key) = Parts(RealData.Inputs[i]);
            Assert.True(verifier.Verify(digest, signature, key), $"{RealData.Inputs[i]} does not verify");
            for (var flip = 0; flip < flips; flip++)
            {
                // 61 is odd and prime to 33 · 8 and 65 · 8: over the inputs every bit has its turn.
                var place = ((i * flips) + flip) * 61;
                Refused(verifier, digest, FlipR(signature, place % 256), key, RealData.Inputs[i]);
                Refused(verifier, digest, FlipS(signature, place % 256), key, RealData.Inputs[i]);
                Refused(verifier, digest, signature, RealData.FlipBit(key, place % (key.Length * 8)), RealData.Inputs[i]);
                Refused(verifier, FlipDigest(digest, place % 256), signature, key, RealData.Inputs[i]);
            }
        });
    }

    [NativeFact]
    public void X17_EveryBitOfSomeSignaturesKeysAndDigestsCounts()
    {
        var verifier = Verifiers.Get(Verifiers.Native);
        foreach (var input in RealData.Inputs.Where((_, i) => i % 60 == 0))
        {
            var (digest, signature, key) = Parts(input);
            for (var bit = 0; bit < 256; bit++)
            {
                Refused(verifier, digest, FlipR(signature, bit), key, input);
                Refused(verifier, digest, FlipS(signature, bit), key, input);
                Refused(verifier, FlipDigest(digest, bit), signature, key, input);
            }

            for (var bit = 0; bit < key.Length * 8; bit++) Refused(verifier, digest, signature, RealData.FlipBit(key, bit), input);
        }
    }

    [Theory]
    [VerifierData(Verifiers.Native)]
    [VerifierData(Verifiers.Framework)]
    public void X17_TheSelfTestPasses(string name) => Assert.Null(SignatureVerifier.SelfTest(Verifiers.Get(name)));

    [Fact]
    public void X17_TheSelfTestNoticesFaults()
    {
        Assert.NotNull(SignatureVerifier.SelfTest(new Faulty((_, _, _) => true)));
        Assert.NotNull(SignatureVerifier.SelfTest(new Faulty((_, _, _) => false)));
        FrameworkVerifier right = new();
        Assert.Null(SignatureVerifier.SelfTest(new Faulty(right.Verify)));
        Assert.Equal("refuses high S", SignatureVerifier.SelfTest(new Faulty((d, s, k) => s.IsLowS && right.Verify(d, s, k))));
        Assert.Equal(
            "refuses an uncompressed key", SignatureVerifier.SelfTest(new Faulty((d, s, k) => k.Length != 65 && right.Verify(d, s, k))));
        Assert.Equal("accepts zeros", SignatureVerifier.SelfTest(new Faulty((d, s, k) => s == default || right.Verify(d, s, k))));
    }

    [Fact]
    public void X17_TheDefaultIsTheFirstThatWorks()
    {
        Assert.Equal([Verifiers.Native, Verifiers.Framework], SignatureVerifier.All.Select(status => status.Name));
        Assert.All(SignatureVerifier.All, status => Assert.Equal(status.Verifier is null, status.WhyNot is not null));
        Assert.Equal(Verifiers.WhyNoNative is null ? Verifiers.Native : Verifiers.Framework, SignatureVerifier.Default.Name);
    }

    [NativeFact]
    public void X17_TheLibrarysNameIsKnown()
    {
        Assert.True(Secp256k1Verifier.TryCreate(out var verifier, out _));
        Assert.Contains("secp256k1", verifier.LibraryName, StringComparison.Ordinal);
    }

    [Theory]
    [VerifierData(Verifiers.Native)]
    [VerifierData(Verifiers.Framework)]
    public void H21_NumbersOutsideTheGroupAreRefused(string name)
    {
        var verifier = Verifiers.Get(name);
        var key = Convert.FromHexString(Generator);
        string[] numbers =
        [
            new('0', 64),
            Convert.ToHexStringLower(EcdsaSignature.Order),
            "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364142", // n + 1
            "fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f", // p
            new('f', 64),
        ];
        var one = new string('0', 63) + "1";
        foreach (var number in numbers)
        {
            foreach (var digest in new[] { Hash256.Zero, Sha256d.Hash([]) })
            {
                Assert.False(verifier.Verify(digest, Signature(number + one), key));
                Assert.False(verifier.Verify(digest, Signature(one + number), key));
                Assert.False(verifier.Verify(digest, Signature(number + number), key));
            }
        }
    }

    [Theory]
    [VerifierData(Verifiers.Native)]
    [VerifierData(Verifiers.Framework)]
    public void H21_WhatIsNoPointIsRefused(string name)
    {
        var verifier = Verifiers.Get(name);
        var (digest, signature, key) = Parts(RealData.Inputs.First(input => Parts(input).Key.Length == 65));
        Assert.True(verifier.Verify(digest, signature, key));
        byte[] hybrid = [(byte)(6 + (key[64] & 1)), .. key[1..]];
        byte[] compressed = [(byte)(2 + (key[64] & 1)), .. key[1..33]];
        Assert.True(verifier.Verify(digest, signature, compressed));
        byte[][] keys =
        [
            [], [2], [0], new byte[33], new byte[65], hybrid, key[..64], [.. key, 0], compressed[..32], [.. compressed, 0],
            [4, .. compressed[1..]], [2, .. key[1..]],
            [4, .. key[33..], .. key[1..33]], // coordinates exchanged
            Convert.FromHexString("02fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f"), // x = p
            Convert.FromHexString("02fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc30"), // x = p + 1, the point of x = 1
            Convert.FromHexString("020000000000000000000000000000000000000000000000000000000000000005"), // x³ + 7 is no square
            [3, .. Enumerable.Repeat((byte)255, 32)],
        ];
        foreach (var wrong in keys) Assert.False(verifier.Verify(digest, signature, wrong), Convert.ToHexString(wrong));
    }

    /// <summary>
    /// BIP 66 and libsecp256k1 allow any digest; 2^256 − 1 is above the order and reduced, zero drops out of the equation.
    /// </summary>
    [Theory]
    [VerifierData(Verifiers.Native)]
    [VerifierData(Verifiers.Framework)]
    public void X17_ExtremeDigestsVerify(string name)
    {
        using var key = Verifiers.Key(name, Secret(7));
        var verifier = Verifiers.Get(name);
        Hash256 ones = new(Enumerable.Repeat((byte)255, 32).ToArray());
        foreach (var digest in new[] { Hash256.Zero, ones })
        {
            Assert.True(verifier.Verify(digest, key.Sign(digest), key.PublicKey.Span));
            Assert.False(verifier.Verify(digest == ones ? Hash256.Zero : ones, key.Sign(digest), key.PublicKey.Span));
        }
    }

    [Theory]
    [VerifierData(Verifiers.Native)]
    [VerifierData(Verifiers.Framework)]
    public void X17_OneVerifierServesManyThreads(string name)
    {
        // More keys than the framework's verifier keeps, and few of them, in turns.
        var verifier = Verifiers.Get(name);
        var cases = Enumerable.Range(1, 12).Select(i =>
        {
            using var key = PrivateKey.Import(Secret(i));
            var digest = Sha256d.Hash([(byte)i]);
            return (Digest: digest, Signature: key.Sign(digest), Key: key.PublicKey.ToArray());
        }).ToArray();
        Parallel.For(0, 400, new() { MaxDegreeOfParallelism = 8 }, i =>
        {
            var (digest, signature, key) = cases[i * 7 % cases.Length];
            Assert.True(verifier.Verify(digest, signature, key));
            Assert.False(verifier.Verify(digest, signature, cases[((i * 7) + 1) % cases.Length].Key));
        });
    }

    [NativeFact]
    public void X17_BothAgreeOnRandomNumbers()
    {
        ISignatureVerifier[] verifiers = [Verifiers.Get(Verifiers.Native), Verifiers.Get(Verifiers.Framework)];
        Random random = new(Property.RunSeed.GetHashCode());
        var bytes = new byte[33 + 64 + 32];
        for (var i = 0; i < 300; i++)
        {
            // Half of all abscissas belong to a point; R and S are small now and then.
            random.NextBytes(bytes);
            bytes[0] = (byte)(2 + (bytes[0] & 1));
            if (i % 3 == 0) bytes.AsSpan(33, 31).Clear();
            if (i % 5 == 0) bytes.AsSpan(65, 31).Clear();
            var answers = verifiers
                .Select(verifier => verifier.Verify(new(bytes.AsSpan(97)), new(bytes.AsSpan(33, 64)), bytes.AsSpan(0, 33))).Distinct();
            Assert.False(Assert.Single(answers), Property.Repeat);
        }
    }

    [Fact]
    public void X17_DecodedKeysLieOnTheCurve()
    {
        var p = BigInteger.Pow(2, 256) - BigInteger.Pow(2, 32) - 977;
        foreach (var input in RealData.Inputs)
        {
            var (x, y) = (new byte[32], new byte[32]);
            var key = Parts(input).Key;
            Assert.True(CurvePoint.TryDecode(key, x, y));
            var (numberX, numberY) = (new BigInteger(x, true, true), new BigInteger(y, true, true));
            Assert.Equal(BigInteger.ModPow(numberY, 2, p), (BigInteger.ModPow(numberX, 3, p) + 7) % p);
            if (key.Length == 33)
                Assert.Equal(key[0] & 1, y[31] & 1);
            else
                Assert.Equal(key[33..], y);
        }
    }

    internal static (Hash256 Digest, EcdsaSignature Signature, byte[] Key) Parts(RealInput input)
    {
        var script = input.Transaction.Inputs[input.Index].Script.Span;
        Assert.True(PayToPublicKeyHash.TryParseInputScript(script, out var signatureBytes, out var key));
        Assert.True(EcdsaSignature.TryParseDer(signatureBytes[..^1], out var signature));
        return (SignatureHash.ComputeAll(input.Transaction, input.Index, input.Spent.Script.Span), signature, key.ToArray());
    }

    internal static byte[] Secret(int number)
    {
        var secret = new byte[PrivateKey.SecretSize];
        BitConverter.TryWriteBytes(secret.AsSpan(8), number);
        secret[31] = 1;
        return secret;
    }

    private static EcdsaSignature Signature(string hex) => new(Convert.FromHexString(hex));

    private static EcdsaSignature FlipR(EcdsaSignature signature, int bit) => Flip(signature, bit);

    private static EcdsaSignature FlipS(EcdsaSignature signature, int bit) => Flip(signature, 256 + bit);

    private static EcdsaSignature Flip(EcdsaSignature signature, int bit)
    {
        var compact = new byte[EcdsaSignature.CompactSize];
        signature.CopyTo(compact);
        return new(RealData.FlipBit(compact, bit));
    }

    private static Hash256 FlipDigest(Hash256 digest, int bit) => new(RealData.FlipBit(digest.ToByteArray(), bit));

    private static void Refused(ISignatureVerifier verifier, Hash256 digest, EcdsaSignature signature, byte[] key, RealInput input) =>
        Assert.False(verifier.Verify(digest, signature, key), $"{input} verifies with a bit flipped");

    private delegate bool Verification(Hash256 digest, EcdsaSignature signature, ReadOnlySpan<byte> publicKey);

    private sealed class Faulty(Verification verify) : ISignatureVerifier
    {
        public string Name => "faulty";

        public bool Verify(Hash256 digest, EcdsaSignature signature, ReadOnlySpan<byte> publicKey) => verify(digest, signature, publicKey);
    }
}
